"""Records in, one validated graph file out, with the articles' words where their texts are given."""

import json
from pathlib import Path

import pytest
from factory import (
    TEXT,
    content,
    evidence,
    messages,
    observation,
    source,
)
from graph.graph_factory import Tiny, of_class, told
from pyoxigraph import Quad, RdfFormat, parse

import mickg
from mickg.article import Manuscript, Original
from mickg.errors import InvalidInput, OutputRefused
from mickg.graph.store import FILE
from mickg.pipeline import Build, build, explained, export_records, extracted


def quads(folder: Path) -> list[Quad]:
    return list(parse(path=str(folder / FILE), format=RdfFormat.TRIG))


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "giao-ban.txt").write_text(TEXT, "utf-8")
    return folder


def test_with_its_text_a_source_has_its_words_in_the_graph(tiny: Tiny, texts: Path) -> None:
    output = tiny(a=content(observations=[observation()]))
    build(output=output, texts=texts)
    (passage,) = of_class(quads(output), "mg:Passage")
    assert told(quads(output), passage)["mg:exactText"] == {"ước đạt 505 triệu bưu gửi"}


@pytest.mark.parametrize("changed", [f"{TEXT} ", TEXT.replace("505", "506"), TEXT.lower()])
def test_a_text_other_than_the_recorded_one_is_refused(tiny: Tiny, texts: Path, changed: str) -> None:
    output = tiny(a=content(observations=[observation()]))
    (texts / "giao-ban.txt").write_text(changed, "utf-8")
    with pytest.raises(InvalidInput, match=r"a\.json: source\.sha256, line 1: does not match the text given with"):
        build(output=output, texts=texts)
    assert not output.exists()


def test_offsets_that_do_not_hold_what_the_fact_claims_are_refused(tiny: Tiny, texts: Path) -> None:
    output = tiny(a=content(observations=[observation(evidence=evidence("giao ban"))]))
    with pytest.raises(
        InvalidInput, match=r"observations\[0\]\.value, line 1: the passages at its offsets do not hold"
    ):
        build(output=output, texts=texts)
    assert not output.exists()


def test_a_source_whose_text_is_not_given_keeps_to_its_offsets(tiny: Tiny, texts: Path) -> None:
    output = tiny(
        a=content(observations=[observation()]), b=content(source=source(id="tong-ket"), observations=[observation()])
    )
    build(output=output, texts=texts)
    worded = [p for p in of_class(quads(output), "mg:Passage") if "mg:exactText" in told(quads(output), p)]
    assert [passage.split("/")[1] for passage in worded] == ["giao-ban"]


def test_texts_that_are_no_folder_are_refused(tiny: Tiny, tmp_path: Path) -> None:
    output = tiny(a=content())
    with pytest.raises(InvalidInput, match=r"khong-co: is no folder; give the folder that holds SOURCE_ID\.txt files"):
        build(output=output, texts=tmp_path / "khong-co")


def test_a_build_tells_what_the_shapes_recommend(tiny: Tiny) -> None:
    made: Build = build(output=tiny(a=content(observations=[observation(period=None, inferred={})])))
    assert "id:obs/giao-ban/buu-gui mg:inPeriod: An observation has at least one «in period»." in messages(
        made.recommendations
    )


def test_a_place_that_cannot_be_written_is_refused(tiny: Tiny) -> None:
    output = tiny(a=content())
    output.write_bytes(b"a file where the folder should be")
    with pytest.raises(OutputRefused, match=r"out/mickg\.trig: cannot be written"):
        build(output=output)
    assert output.read_bytes() == b"a file where the folder should be"


def test_records_are_exported_one_file_a_source_in_the_contracts_format(tiny: Tiny, tmp_path: Path) -> None:
    tiny(a=content(observations=[observation()]))
    (path,) = export_records(tmp_path / "json")
    told_so = json.loads(path.read_text("utf-8"))
    assert path.name == "giao-ban.json"
    assert told_so["observations"][0]["value"] == 505_000_000
    assert told_so["observations"][0]["inferred"] == ["period"]


def test_an_article_is_explained_with_its_rules_and_what_was_not_read() -> None:
    text = "Sáng 11/3/2024, Bộ trưởng Bộ Y tế Đào Hồng Lan chủ trì họp báo ở Trúc Bạch."
    made = explained(Manuscript("hop-bao", text, Original(text), "hop-bao.txt"), "en")

    assert [post.person for post in made.record.posts] == ["Đào Hồng Lan"]
    assert made.record == extracted(Manuscript("hop-bao", text, Original(text), "hop-bao.txt"))
    assert [place.words for place in made.unread] == ["11/3/2024", "Trúc Bạch"]
    assert made.told.rules["post-before"].pattern is not None
    assert made.told.rules["bare-title"].says is not None
    assert made.told.codes["event-kind/launch"].en == "launch"


def test_one_article_is_read_from_its_file(tmp_path: Path) -> None:
    path = tmp_path / "Họp báo.txt"
    path.write_text("Bộ trưởng Bộ Y tế Đào Hồng Lan chủ trì họp báo.", "utf-8")

    made = mickg.read(path, language="en")

    assert (made.record.source.id, made.language) == ("hop-bao", "en")
    assert [post.person for post in made.record.posts] == ["Đào Hồng Lan"]
    assert mickg.read(tmp_path).record == made.record


@pytest.mark.parametrize(
    ("files", "message"),
    [
        (["a.txt", "b.txt"], "holds 2 articles; read them one by one"),
        ([], "holds no article"),
    ],
)
def test_what_is_not_one_article_is_refused(tmp_path: Path, files: list[str], message: str) -> None:
    for name in files:
        (tmp_path / name).write_text(f"Họp báo {name}", "utf-8")
    with pytest.raises(InvalidInput, match=message):
        mickg.read(tmp_path)
