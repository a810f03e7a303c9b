"""What a fact claims stands in its passages, or is marked as inferred."""

import json
from pathlib import Path

import pytest
from extract_factory import record_of

from mickg.record import as_contract, read_record, unsupported

ARTICLES = sorted((Path(__file__).parents[1] / "articles" / "learn").glob("*.txt"))
NAMES = ("organisation", "name", "recipients", "director", "participants", "chairs", "title", "issuer")
"""Fields that may hold a full name for the short one that a passage prints."""


class NoNames:
    """No registry: a draft has no ids."""

    def get(self, _id: str, /) -> None:
        """Nothing."""


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_dates_and_figures_stand_in_passages_or_are_inferred(path: Path, tmp_path: Path) -> None:
    text = path.read_text("utf-8")
    draft = tmp_path / "draft.yaml"
    draft.write_text(json.dumps(as_contract(record_of(text)), ensure_ascii=False), "utf-8")

    problems = unsupported(read_record(draft), text, NoNames())

    assert [str(one) for one in problems if one.place.split(".")[-1].split(",")[0] not in NAMES] == []


def test_who_was_there_has_a_passage_that_names_them() -> None:
    text = (
        "Sáng 5/3/2024, Bộ Y tế tổ chức Hội nghị sơ kết công tác y tế cơ sở tại Hà Nội. "
        "Thứ trưởng Đỗ Xuân Tuyên chủ trì hội nghị."
    )
    (event,) = record_of(text).events
    passages = [text[span.start : span.end] for span in event.evidence]
    assert passages[0].startswith("Hội nghị sơ kết")
    assert any("Đỗ Xuân Tuyên" in passage for passage in passages[1:])
    assert "start" not in event.inferred


def test_an_issuer_told_by_the_number_is_inferred() -> None:
    (document,) = record_of("Đơn vị thực hiện Quyết định số 749/QĐ-TTg ngày 03/6/2020.").documents
    assert (document.issuer, document.inferred) == ("Thủ tướng Chính phủ", {"issuer": "issuer-by-kind"})


def test_a_post_is_dated_by_the_event_where_nothing_beside_it_is() -> None:
    (post,) = record_of("Sáng 5/3/2024, Bộ trưởng Bộ Y tế Đào Hồng Lan dự họp.").posts
    assert (post.at, post.inferred["at"]) == ("2024-03-05", "date-of-event")


def test_whom_a_pronoun_means_is_inferred() -> None:
    text = "Thủ tướng trao quyết định cho ông Lê Hải Bình. Trước đó ông giữ chức Phó Trưởng Ban Tuyên giáo Trung ương."
    former = next(one for one in record_of(text).posts if one.title == "Phó Trưởng Ban")
    assert (former.person, former.inferred["person"]) == ("Lê Hải Bình", "pronoun")
