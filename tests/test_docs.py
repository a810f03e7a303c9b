"""The documents say what the program does: their commands run, their links lead somewhere, their counts are right."""

import re
import shlex
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import get_args

import click
import pytest
import yaml
from click.testing import CliRunner

import mickg
from mickg.answer import Table
from mickg.cli import main
from mickg.identity import read_registry
from mickg.model import Fact, Record
from mickg.record import check, read_record, unsupported

ROOT = Path(__file__).parents[1]
READMES = ("README.md", "README.vi.md")
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("graph/**/*.md")])

# What the READMEs count: what makes a thing one of them, and the row's name in both languages.
COUNTED = {
    "a mg:SourceDocument": ("articles", "bài viết"),
    "a mg:Passage": ("passages cited", "đoạn văn được dẫn"),
    "a mg:Directive": ("directives", "chỉ đạo"),
    "a mg:Observation": ("figures", "số liệu"),
    "mg:statementKind ?kind": ("statements", "phát biểu"),
    "a mg:Document": ("legal documents and drafts", "văn bản và dự thảo"),
    "a mg:Policy": ("policies", "chính sách"),
    "a mg:Person": ("people in public office", "người giữ chức vụ công"),
    "a mg:Organisation": ("bodies", "tổ chức"),
    "a mg:Inference": ("fields marked as inferred", "trường được ghi là suy ra"),
}


def read(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def blocks(name: str, language: str) -> list[str]:
    """The fenced code blocks of one language in a page."""
    return re.findall(rf"^```{language}\n(.*?)^```$", read(name), re.MULTILINE | re.DOTALL)


def commands(name: str) -> list[list[str]]:
    """The command lines of a page's bash blocks, as words, without their comments."""
    lines = (line for block in blocks(name, "bash") for line in block.splitlines())
    return [words for line in lines if len(words := shlex.split(line, comments=True)) > 0]


def leaves(command: click.Command, path: tuple[str, ...] = ("mickg",)) -> Iterator[tuple[str, click.Command]]:
    """Every command that does something, by its full name."""
    if isinstance(command, click.Group):
        for name, child in command.commands.items():
            yield from leaves(child, (*path, name))
    else:
        yield " ".join(path), command


LEAVES = dict(leaves(main))


@pytest.mark.parametrize("name", LEAVES)
def test_every_command_and_option_says_what_it_does(name: str) -> None:
    options = [p for p in LEAVES[name].params if isinstance(p, click.Option)]
    assert LEAVES[name].help is not None
    assert [o.name for o in options if o.help is None] == []


@pytest.mark.parametrize("name", LEAVES)
def test_every_command_has_a_section_that_names_its_options(name: str) -> None:
    section = read("docs/commands.md").split(f"\n## {name}\n", 1)[1].split("\n## ", 1)[0]
    options = [p for p in LEAVES[name].params if isinstance(p, click.Option)]
    assert [o.opts[-1] for o in options if f"`{o.opts[-1]}" not in section] == []


@pytest.mark.parametrize("name", LEAVES)
def test_every_command_is_shown_in_the_readme(name: str) -> None:
    assert any(" ".join(words).startswith(name) for words in commands("README.md"))


def test_no_section_is_about_a_command_that_is_gone() -> None:
    assert set(re.findall(r"^## (mickg .+)$", read("docs/commands.md"), re.MULTILINE)) == set(LEAVES)


@pytest.mark.parametrize("words", [w for w in commands("README.md") if w[0] == "mickg"], ids=" ".join)
def test_a_command_of_the_readme_runs(words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tests").symlink_to(ROOT / "tests")
    done = CliRunner().invoke(main, words[1:], prog_name="mickg")
    assert (done.exit_code, done.exception) == (0, None)
    assert done.output != ""


@pytest.mark.parametrize("words", [w for w in commands("README.md") if w[0] == "make"], ids=" ".join)
def test_a_target_of_the_readme_is_in_the_makefile(words: list[str]) -> None:
    assert re.search(rf"^{words[1]}:", read("Makefile"), re.MULTILINE) is not None


@pytest.mark.parametrize("block", blocks("README.md", "python"))
def test_the_python_of_the_readme_runs(block: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tests").symlink_to(ROOT / "tests")
    exec(compile(block, "README.md", "exec"), {})
    assert (tmp_path / "network.html").stat().st_size > 0


@pytest.mark.parametrize("block", blocks("README.md", "sparql"))
def test_the_sparql_of_the_readme_has_answers(block: str) -> None:
    answer = mickg.open().answer(block)
    assert isinstance(answer, Table)
    assert len(answer) > 0


def test_both_readmes_show_the_same_code() -> None:
    english, vietnamese = READMES
    assert commands(english) == commands(vietnamese)
    assert [blocks(english, kind) for kind in ("python", "sparql")] == [
        blocks(vietnamese, kind) for kind in ("python", "sparql")
    ]


def count(what: str) -> str:
    answer = mickg.open().answer(f"SELECT (COUNT(DISTINCT ?thing) AS ?n) {{ GRAPH ?g {{ ?thing {what} }} }}")
    assert isinstance(answer, Table)
    return str(answer.rows[0][0])


@pytest.mark.parametrize("column", [0, 1], ids=READMES)
def test_the_counts_of_the_readme_are_those_of_the_graph(column: int) -> None:
    rows = re.findall(r"^\| (\S.*?) \| (\d+) \|$", read(READMES[column]), re.MULTILINE)
    assert dict(rows) == {names[column]: count(what) for what, names in COUNTED.items()}


def test_the_picture_of_the_readme_shows_the_shipped_graph(tmp_path: Path) -> None:
    drawn = mickg.open().network().save(tmp_path / "network.svg")
    assert drawn.read_text("utf-8") == read("docs/network.svg")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_between_files_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text("utf-8"))
    assert [t for t in targets if "://" not in t and not (page.parent / t).exists()] == []


def test_every_decision_is_listed() -> None:
    notes = sorted(path.name for path in (ROOT / "docs" / "decisions").glob("[0-9]*.md"))
    assert re.findall(r"\((\d{4}-.+?\.md)\)", read("docs/decisions/README.md")) == notes


def sections() -> dict[str, list[str]]:
    """The sections of docs/record.md about fields, and the fields that each must describe."""
    described = {"Top level": [*Record.model_fields], "Every fact": [*Fact.model_fields]}
    for kind, field in Record.model_fields.items():
        model = next(a for a in (field.annotation, *get_args(field.annotation)) if hasattr(a, "model_fields"))
        shared = Fact.model_fields if issubclass(model, Fact) else ()
        described[kind] = [name for name in model.model_fields if name not in shared]
    return described


@pytest.mark.parametrize(("section", "fields"), sections().items(), ids=sections())
def test_every_field_of_a_record_is_described(section: str, fields: list[str]) -> None:
    _, after = re.split(rf"^##+ {section}$", read("docs/record.md"), maxsplit=1, flags=re.MULTILINE)
    text = re.split(r"^##", after, maxsplit=1, flags=re.MULTILINE)[0]
    assert [field for field in fields if f"`{field}`" not in text] == []


def test_the_example_record_holds_against_its_text_and_the_registry(tmp_path: Path) -> None:
    (tmp_path / "example.yaml").write_text(blocks("docs/record.md", "yaml")[0], "utf-8")
    example, registry = read_record(tmp_path / "example.yaml"), read_registry(ROOT / "graph" / "registry")
    assert check(example, registry) == []
    assert unsupported(example, blocks("docs/record.md", "text")[0], registry) == []


def test_the_version_is_the_same_everywhere() -> None:
    assert yaml.safe_load(read("CITATION.cff"))["version"] == version("mickg")
    assert f"\n## [{version('mickg')}]" in read("CHANGELOG.md")
