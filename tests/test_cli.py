import csv
import io
import json
import os
import pty
import re
import subprocess
import sys
import tty
from contextlib import suppress
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result
from export_factory import trig
from factory import content, observation, post, source
from hostile import STEERING, unseen

from mickg import pipeline
from mickg.cli import main
from mickg.data import data_folder
from mickg.errors import InvalidGraph, Problem
from mickg.export import FORMATS

WHO = "SELECT ?name { GRAPH graph:registry { ?thing skos:prefLabel ?name } }"


def mickg(*words: str | Path) -> Result:
    return CliRunner().invoke(main, [*map(str, words)])


def answered(*words: str | Path) -> str:
    """The standard output of a command that ends well and says nothing else."""
    done = mickg(*words)
    assert (done.exit_code, done.stderr) == (0, "")
    return done.stdout


def refused(*words: str | Path) -> str:
    """The one message of a command that is at fault: status 2, nothing on standard output."""
    done = mickg(*words)
    assert (done.exit_code, done.stdout) == (2, "")
    assert isinstance(done.exception, SystemExit)
    return done.stderr


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of one record."""
    return written(tmp_path / "records", content(observations=[observation()]))


def written(folder: Path, plain: object) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "giao-ban.yaml").write_text(yaml.safe_dump(plain, allow_unicode=True, sort_keys=False), "utf-8")
    return folder


def test_help_and_version_need_no_graph() -> None:
    assert answered("--help").startswith("Usage: main [OPTIONS] COMMAND [ARGS]...")
    assert answered("--version").startswith("main, version ")


@pytest.mark.parametrize("command", [["build"], ["query"], ["find"], ["draw", "network"], ["export"]])
def test_every_command_says_what_it_does(command: list[str]) -> None:
    assert "Usage: main" in answered(*command, "-h")


def test_a_saved_query_is_answered_by_name() -> None:
    assert "Nguyễn Mạnh Hùng" in answered("query", "who-directed-whom", "-f", "csv")


def test_the_saved_queries_are_listed_with_titles_in_either_language() -> None:
    assert "directives  " in answered("query", "--list")
    assert "Every directive: who, whom" in answered("query", "--list", "--lang", "en")


def test_labels_come_in_the_language_asked_for() -> None:
    assert "Nguyen Manh Hung" in answered("query", "who-directed-whom", "--lang", "en", "-f", "csv")


def test_a_query_is_answered_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "ask.rq").write_text("ASK { GRAPH graph:registry { ?s ?p ?o } }", "utf-8")
    assert answered("query", tmp_path / "ask.rq") == "true\n"


def test_a_query_is_answered_in_each_format() -> None:
    text = "SELECT (1 AS ?a) ('=x' AS ?b) {}"
    assert answered("query", text).splitlines() == ["a  b", "─  ──", "1  =x", "(1 row)"]
    assert answered("query", text, "-f", "csv") == "a,b\n1,'=x\n"
    assert json.loads(answered("query", text, "-f", "json")) == [{"a": 1, "b": "=x"}]
    assert '<a:b> rdfs:label "c"' in answered("query", "CONSTRUCT { <a:b> rdfs:label 'c' } {}", "-f", "ttl")


@pytest.mark.parametrize("value", ['"} DROP', "Bộ trưởng' || true", "?name", "\\u0022}"])
def test_a_parameter_is_bound_and_never_pasted(value: str) -> None:
    text = 'SELECT ?name (STRLEN(?name) AS ?length) { BIND("x" AS ?y) }'
    assert rows(answered("query", text, "--param", f"name={value}", "-f", "csv")) == [{"length": str(len(value))}]


def test_a_parameter_narrows_a_saved_query() -> None:
    ours = "https://w3id.org/mickg/id/person/nguyen-manh-hung-1"
    told = rows(answered("query", "directives", "--param", "director=person/nguyen-manh-hung-1", "-f", "json"))
    assert len(told) > 0
    everybody = json.loads(answered("query", "directives", "-f", "json"))
    narrowed = json.loads(answered("query", "directives", "--param", f"director={ours}", "-f", "json"))
    assert 0 < len(narrowed) < len(everybody)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["who-directs-whom"], "there is no saved query 'who-directs-whom'; did you mean who-directed-whom"),
        (["absent.rq"], "absent.rq: cannot be read ("),
        (["SELECT ?s { ?s ?p }"], "line 1, column 20: the query cannot be read from here (expected "),
        (["SELECT * { SERVICE <http://127.0.0.1:9/> {} }"], "line 1, column 12: SERVICE asks another server"),
        (["SELECT * FROM <file:///etc/passwd> {}"], "line 1, column 15: FROM may name only graphs of this graph"),
        (["LOAD <file:///etc/passwd>"], "line 1, column 1: LOAD loads a file or page"),
        (["DROP ALL"], "line 1, column 1: DROP changes the graph"),
        (["directives", "--param", "whom=x"], "the query directives has no parameter 'whom'; it has: lang, director"),
        (["statements", "--param", "speaker=person/no-such-9"], "speaker 'person/no-such-9' stands nowhere"),
        (["statements", "--param", "kind=prase"], "kind 'prase' stands nowhere in this graph; did you mean praise"),
        (["directives", "--param", 'director="} DROP'], "director takes a registry id such as org/bo-tttt"),
        ([WHO, "--param", "thing=x"], "the query does not select ?thing, so no value can be bound to it"),
        ([WHO, "-f", "ttl"], "the query gives a table, which is no Turtle"),
        (["ASK {}", "--graph", "absent"], "absent: cannot be read (No such file or directory"),
    ],
)
def test_a_query_at_fault_is_told_in_one_sentence(words: list[str], message: str) -> None:
    told = refused("query", *words)
    assert told.startswith(f"mickg: {message}")
    assert "Traceback" not in told


def test_a_syntax_error_has_its_line_and_a_caret() -> None:
    assert refused("query", "SELECT ?s\n{ ?s ?p }").splitlines()[1:] == ["  { ?s ?p }", "           ^"]


@pytest.mark.parametrize(
    "words", [["query"], ["query", "directives", "--param", "lang"], ["query", WHO, "--param", '"} DROP=x'],
              ["query", WHO, "-f", "xml"], ["find"], ["find", "a", "--limit", "0"], ["nonsense"]],
)  # fmt: skip
def test_a_call_at_fault_is_told_with_the_usage(words: list[str]) -> None:
    told = refused(*words)
    assert told.startswith("Usage: main")
    assert told.splitlines()[-1].startswith("Error: ")


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("nguyen manh hung", "Nguyễn Mạnh Hùng"),
        ("uy ban dan toc", "Ủy ban Dân tộc"),
        ("Uỷ ban Dân tộc", "Ủy ban Dân tộc"),
        ("dau gia tan so", "Đấu giá tần số"),
    ],
)
def test_find_overlooks_tones_marks_and_case(words: str, first: str) -> None:
    assert first in answered("find", *words.split()).splitlines()[0]


def test_find_finds_the_same_by_either_tone_placement() -> None:
    assert answered("find", "Uỷ", "ban") == answered("find", "Ủy", "ban")


def test_find_says_so_when_nothing_is_found() -> None:
    done = mickg("find", "xyzzy", "plugh")
    assert (done.exit_code, done.stdout) == (0, "")
    assert done.stderr == "mickg: nothing is called 'xyzzy plugh'; try fewer words\n"


def test_find_gives_as_many_hits_as_asked_for() -> None:
    assert len(answered("find", "bo", "--limit", "3").splitlines()) == 3


def test_a_graph_is_exported_in_a_format_and_the_place_is_told(tmp_path: Path) -> None:
    target = tmp_path / "network.graphml"
    assert answered("export", "graphml", "-o", target, "--lang", "en") == f"{target}\n"
    assert "Nguyen Manh Hung" in target.read_text("utf-8")


def test_the_help_of_export_names_every_format() -> None:
    words = re.findall(r"[a-z]+", answered("export", "--help"))
    assert {*FORMATS, "records"} - {*words} == set()


def test_an_unknown_format_is_refused(tmp_path: Path) -> None:
    told = refused("export", "graphlm", "-o", tmp_path / "x")
    assert told.startswith("mickg: there is no format 'graphlm'; did you mean graphml? the formats are ttl,")
    assert told.endswith("cypher, and on the command line records\n")


@pytest.mark.parametrize(("format_", "option"), [("csv", "--records"), ("records", "--graph")])
def test_an_option_of_another_format_is_refused(format_: str, option: str, tmp_path: Path) -> None:
    told = refused("export", format_, "-o", tmp_path / "x", option, tmp_path)
    assert "--records goes with the format records alone, and --graph with all the others" in told


def test_records_are_exported_as_json(tmp_path: Path, folder: Path) -> None:
    assert answered("export", "records", "-o", tmp_path / "out", "--records", folder) == (
        f"{tmp_path / 'out' / 'giao-ban.json'}\n"
    )
    exported = json.loads((tmp_path / "out" / "giao-ban.json").read_text("utf-8"))
    assert exported["observations"][0]["value"] == 505_000_000


def test_every_shipped_record_is_exported(tmp_path: Path) -> None:
    told = answered("export", "records", "-o", tmp_path).splitlines()
    shipped = sorted(path.stem for path in (data_folder("graph") / "records").glob("*.yaml"))
    assert [Path(line).stem for line in told] == shipped
    assert [path.stem for path in sorted(tmp_path.iterdir())] == shipped


@pytest.mark.parametrize("below", ["file/out", "file"])
def test_an_output_folder_that_takes_nothing_is_refused(tmp_path: Path, folder: Path, below: str) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    told = refused("export", "records", "--records", folder, "-o", tmp_path / below)
    assert told.startswith(f"mickg: {tmp_path / below / 'giao-ban.json'}: cannot be written (")
    assert told.endswith("; choose another place with -o\n")


@pytest.mark.parametrize(
    ("plain", "place"),
    [
        ("not a record", "holds no record"),
        (content(observations=[observation(value="many")]), "observations[0].value, line 10: 'many' is no number"),
        (content(observations=[observation(period="2024-Q5")]), "observations[0].period, line 13: '2024-Q5' is no"),
        (content(posts=[post(person_id="person/nobody-1")]), "posts[0].person_id, line 8: unknown registry id person/"),
        (content(observations=[observation(), observation(id="buu-gui")]), "observations[0].id, line 7: the id"),
        (content(source=source(length=5), posts=[post()]), "posts[0].evidence[0], line 17: the offset 51 is outside"),
    ],
)
def test_a_record_at_fault_stops_the_build_and_the_old_graph_stays(tmp_path: Path, plain: object, place: str) -> None:
    (tmp_path / "mickg.trig").write_text("old", "utf-8")
    records = written(tmp_path / "records", plain)
    told = refused("build", "--records", records, "-o", tmp_path)
    assert told.startswith(f"mickg: {records / 'giao-ban.yaml'}: {place}")
    assert (tmp_path / "mickg.trig").read_text("utf-8") == "old"


def test_a_hash_that_does_not_match_the_text_stops_the_build(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "giao-ban.txt").write_text("Bài khác", "utf-8")
    told = refused("build", "--records", folder, "--texts", tmp_path, "-o", tmp_path / "out")
    assert "giao-ban.yaml: source.sha256, line 4: does not match the text given with --texts" in told
    assert not (tmp_path / "out").exists()


def test_texts_go_into_a_folder_of_ones_own(tmp_path: Path) -> None:
    assert "give -o a folder of your own for it" in refused("build", "--texts", tmp_path)
    assert "is no folder; give the folder that holds SOURCE_ID.txt files" in refused(
        "build", "--texts", tmp_path / "absent", "-o", tmp_path
    )


def test_a_folder_without_records_is_refused(tmp_path: Path) -> None:
    assert refused("build", "--records", tmp_path, "-o", tmp_path / "out") == (
        f"mickg: {tmp_path}: holds no record (*.yaml, *.json); name the folder of the records\n"
    )


def test_a_graph_that_breaks_its_shapes_is_the_answer_no(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise InvalidGraph(Problem("a.yaml", "d01", "a draft amends nothing"))

    monkeypatch.setattr(pipeline, "build", broken)
    done = mickg("build")
    assert (done.exit_code, done.stdout, done.stderr) == (1, "", "mickg: a.yaml: d01: a draft amends nothing\n")


def program(*words: str, stdout: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", "from mickg.cli import main; main()", *words]
    return subprocess.Popen(command, stdout=stdout, stderr=subprocess.PIPE, text=True)


def in_terminal(*words: str | Path) -> str:
    """What a command writes on a terminal, answers and errors."""
    ours, its = pty.openpty()
    tty.setraw(its)
    command = [sys.executable, "-c", "from mickg.cli import main; main()", *map(str, words)]
    with subprocess.Popen(command, stdout=its, stderr=its) as running:
        os.close(its)
        told = b""
        with suppress(OSError):  # the end of a terminal
            while (part := os.read(ours, 4096)) != b"":
                told += part
    os.close(ours)
    assert running.returncode in (0, 2)
    return told.decode()


@pytest.mark.parametrize(
    "words",
    [*(["query", "directives", "-f", form] for form in ("table", "csv", "json")), ["find", "ra", "soat"],
     ["query", "CONSTRUCT { ?s skos:prefLabel ?o } { GRAPH ?g { ?s skos:prefLabel ?o } }"],
     ["query", f"SELECT ?x {{ BIND('{STEERING}' AS ?x"], ["query", "statements", "--param", f"kind={STEERING}"]],
)  # fmt: skip
def test_no_label_steers_a_terminal(words: list[str], tmp_path: Path) -> None:
    (tmp_path / "g.trig").write_text(trig(f"rà soát {STEERING} hết"), "utf-8")

    told = in_terminal(*words, "--graph", tmp_path / "g.trig")

    assert "hijack" in told
    assert unseen(told) == set()


def test_a_file_gets_the_label_whole(tmp_path: Path) -> None:
    (tmp_path / "g.trig").write_text(trig(STEERING), "utf-8")
    assert STEERING in answered("query", "directives", "-f", "csv", "--graph", tmp_path / "g.trig")


def test_debug_gives_the_traceback() -> None:
    with program("--debug", "query", "nonsense", stdout=subprocess.PIPE) as running:
        out, told = running.communicate()
    assert (running.returncode, out) == (1, "")
    assert "Traceback (most recent call last):" in told
    assert told.splitlines()[-1].startswith("mickg.errors.InvalidQuery: there is no saved query 'nonsense'")


def test_a_reader_that_goes_away_is_no_error() -> None:
    read, write = os.pipe()
    os.close(read)
    with program("query", "directives", "-f", "csv", stdout=write) as running:
        os.close(write)
        _, told = running.communicate()
    assert (running.returncode, told) == (0, "")


def test_a_network_is_drawn_around_one_node(tmp_path: Path) -> None:
    target = tmp_path / "near.svg"

    answered("draw", "network", "--edges", "about", "--around", "topic/bao-chi", "--steps", "1", "-o", target)

    assert "chỉ những gì cách Báo chí tối đa 1 bước" in target.read_text("utf-8")


def test_a_middle_that_is_not_there_is_answered_with_the_nearest(tmp_path: Path) -> None:
    said = refused("draw", "network", "--around", "person/nguyen-manh-hun-1", "-o", tmp_path / "near.svg")

    assert "did you mean person/nguyen-manh-hung-1" in said


@pytest.mark.parametrize("name", ["site", "site.html"])
def test_an_explorer_is_a_folder_or_a_file(tmp_path: Path, name: str) -> None:
    (tmp_path / "small.trig").write_text(trig(), "utf-8")

    written = answered("draw", "explorer", "-o", tmp_path / name, "--graph", tmp_path / "small.trig")

    assert written == f"{tmp_path / name}\n"

    index = tmp_path / name if name.endswith(".html") else tmp_path / name / "index.html"
    assert "Ai chỉ đạo ai" in index.read_text("utf-8")


def test_an_explorer_is_no_picture(tmp_path: Path) -> None:
    assert "a folder or one .html file" in refused("draw", "explorer", "-o", tmp_path / "site.svg")


ARTICLE = "Sáng 11/3/2024, Bộ trưởng Bộ Y tế Đào Hồng Lan họp báo. Kinh phí đạt 505 tỷ đồng.\n"


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder of two articles and one file that cannot be read."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "hop-bao.txt").write_text(ARTICLE, "utf-8")
    (folder / "hop-bao-2.txt").write_text(f"{ARTICLE}Hết.", "utf-8")
    (folder / "trong.txt").write_text("", "utf-8")
    return folder


def test_an_article_becomes_a_record_on_standard_output(articles: Path) -> None:
    made = json.loads(answered("extract", articles / "hop-bao.txt"))
    assert made["source"]["id"] == "hop-bao"
    assert [(one["person"], one["rule"]) for one in made["posts"]] == [("Đào Hồng Lan", "post-before")]
    assert [one["value"] for one in made["observations"]] == [505_000_000_000]


def test_an_article_is_read_from_standard_input() -> None:
    done = CliRunner().invoke(main, ["extract", "-"], input=ARTICLE)
    assert (done.exit_code, done.stderr) == (0, "")
    assert json.loads(done.stdout)["posts"][0]["person"] == "Đào Hồng Lan"


def test_several_articles_become_a_record_a_line_and_what_is_at_fault_is_told(articles: Path) -> None:
    done = mickg("extract", articles)
    assert done.exit_code == 2
    assert [json.loads(line)["source"]["id"] for line in done.stdout.splitlines()] == ["hop-bao-2", "hop-bao"]
    first, last = done.stderr.splitlines()
    assert first == f"mickg: {articles / 'trong.txt'}: is empty; give a file that holds an article"
    assert re.fullmatch(r"2 articles: 2 posts, 2 bodies, 2 figures; 1 set aside, [\d.]+ articles a second", last)


def test_records_and_texts_go_into_folders(articles: Path, tmp_path: Path) -> None:
    done = mickg("extract", articles / "hop-bao.txt", "-o", tmp_path / "records", "--texts", tmp_path / "texts")
    assert (done.exit_code, done.stdout) == (0, "")
    assert done.stderr == f"1 article: 1 post, 1 body, 1 figure; 0 set aside: {tmp_path / 'records'}\n"
    made = json.loads((tmp_path / "records" / "hop-bao.json").read_text("utf-8"))
    span = made["posts"][0]["evidence"][0]
    text = (tmp_path / "texts" / "hop-bao.txt").read_text("utf-8")
    assert text[span["start"] : span["end"]] == "Bộ trưởng Bộ Y tế Đào Hồng Lan"


def test_a_reviewed_record_stays_and_the_others_are_written(articles: Path, tmp_path: Path) -> None:
    reviewed = tmp_path / "hop-bao.json"
    reviewed.write_text('{"source": {"id": "hop-bao"}, "reviewed": {"on": "2026-11-22"}}', "utf-8")
    done = mickg("extract", articles / "hop-bao.txt", articles / "hop-bao-2.txt", "-o", tmp_path)
    assert done.exit_code == 2
    assert f"{reviewed}: holds a reviewed record; --force overwrites it" in done.stderr
    assert "reviewed" in reviewed.read_text("utf-8")
    assert (tmp_path / "hop-bao-2.json").is_file()

    assert mickg("extract", articles / "hop-bao.txt", "-o", tmp_path, "--force").exit_code == 0
    assert "reviewed" not in reviewed.read_text("utf-8")


def test_an_article_is_explained_on_standard_output(articles: Path) -> None:
    shown = answered("extract", articles / "hop-bao.txt", "--explain", "--lang", "en")
    assert "[Bộ trưởng [Bộ Y tế]O1 Đào Hồng Lan]P1 họp báo" in shown
    assert "post Đào Hồng Lan, Bộ trưởng, Bộ Y tế · post-before" in shown


@pytest.mark.parametrize("words", [["-o", "a.html"], ["-o", "a.html", "--explain"], ["-o", "a.json", "--explain"]])
def test_an_article_is_explained_as_a_page(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert answered("extract", articles / "hop-bao.txt", *words) == f"{words[1]}\n"
    assert "post-before" in (tmp_path / "a.html").read_text("utf-8")
    assert (tmp_path / "a.json").exists() == ("a.json" in words)


def test_a_folder_gets_a_page_beside_each_record(articles: Path, tmp_path: Path) -> None:
    mickg("extract", articles, "-o", tmp_path / "out", "--explain")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "hop-bao-2.html", "hop-bao-2.json", "hop-bao.html", "hop-bao.json",
    ]  # fmt: skip


def test_the_page_that_was_read_is_not_overwritten(tmp_path: Path) -> None:
    page = tmp_path / "hop-bao.html"
    page.write_text(f"<!doctype html><title>Họp báo</title><p>{ARTICLE}</p>", "utf-8")
    assert "is no page of mickg's; --force overwrites it" in refused("extract", page, "-o", page).splitlines()[0]
    assert ARTICLE in page.read_text("utf-8")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["-o", "a.json"], "a.json is the file of one article, and 3 are named; give -o a folder"),
        (["-o", "out", "-f", "jsonl"], "-f says how records are written to standard output; leave out -o"),
        (["--explain", "-f", "json"], "-f says how records are written to standard output; leave out -o and --explain"),
    ],
)
def test_a_call_of_extract_that_contradicts_itself_is_refused(articles: Path, words: list[str], message: str) -> None:
    assert message in refused("extract", articles, *words)


@pytest.mark.parametrize("words", [[], ["--explain"]])
def test_no_article_steers_a_terminal(tmp_path: Path, words: list[str]) -> None:
    (tmp_path / "la.txt").write_text(f"{ARTICLE.strip()} Sở {STEERING} cũng họp.", "utf-8")
    told = in_terminal("extract", tmp_path / "la.txt", *words)
    assert unseen(re.sub(r"\x1b\[\d+(;\d+)?m", "", told)) == set()
    assert ("\x1b[" in told) == ("--explain" in words)


def test_a_run_over_a_folder_shows_how_far_it_is_on_a_terminal(articles: Path, tmp_path: Path) -> None:
    told = in_terminal("extract", articles, "-o", tmp_path / "out")
    assert re.search(r"\r\x1b\[2K2/3 · 0 set aside, [\d.]+ articles a second", told)
    assert told.splitlines()[-1].startswith("\x1b[2K2 articles: 2 posts, ")


def test_debug_raises_a_fault_of_ours(articles: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: object) -> None:
        raise KeyError("x")

    monkeypatch.setattr(pipeline, "extracted", broken)
    assert "(KeyError, a fault of mickg's)" in refused("extract", articles / "hop-bao.txt")
    assert isinstance(mickg("--debug", "extract", articles / "hop-bao.txt").exception, KeyError)


def test_what_was_read_is_told_in_lines(articles: Path) -> None:
    told = answered("extract", articles / "hop-bao.txt", "-f", "text", "--lang", "en")
    assert "posts 1\n  P1   Đào Hồng Lan, Bộ trưởng, Bộ Y tế\n" in told
    assert "505 billion VND" in told


def test_records_on_a_terminal_are_not_mixed_with_how_far_the_run_is(articles: Path) -> None:
    told = in_terminal("extract", articles)
    assert "\x1b" not in told
    assert [json.loads(line)["source"]["id"] for line in told.splitlines() if line.startswith("{")] == [
        "hop-bao-2",
        "hop-bao",
    ]
