"""What saved queries promise beyond the competency questions, held against the shipped graph."""

import datetime as dt

import pytest

from mickg.answer import Table, Value
from mickg.kg import KnowledgeGraph
from mickg.vocab import resource

DEPUTY = "post/bo-tttt/thu-truong"


def rows(kg: KnowledgeGraph, name: str, **given: str) -> list[dict[str, Value]]:
    table = kg.answer(name, **given)
    assert isinstance(table, Table)
    return [dict(zip(table.columns, row, strict=True)) for row in table.rows]


def test_nobody_holds_a_post_after_its_body_has_ended(kg: KnowledgeGraph) -> None:
    assert rows(kg, "holders-on-day", post=DEPUTY, day="2025-02-28") != []
    assert rows(kg, "holders-on-day", post=DEPUTY, day="2025-03-01") == []


def test_nobody_holds_a_post_after_the_place_of_its_body_has_ended(kg: KnowledgeGraph) -> None:
    chairman = "post/ubnd-binh-dinh/chu-tich"
    assert rows(kg, "holders-on-day", post=chairman, day="2025-06-30") != []
    assert rows(kg, "holders-on-day", post=chairman, day="2025-07-01") == []


def test_a_holder_named_for_the_very_day_is_no_inference(kg: KnowledgeGraph) -> None:
    held = rows(kg, "holders-on-day", post=DEPUTY, day="2024-03-11")
    by_articles = {row["personLabel"] for row in held if row["basis"] == "attested on the day"}
    assert by_articles == {"Bùi Hoàng Phương", "Nguyễn Huy Dũng", "Nguyễn Thanh Lâm", "Phạm Đức Long"}


@pytest.mark.parametrize("day", ["2023-01-01", "2023-06-01", "2023-12-31"])
def test_an_article_dated_by_a_year_is_neither_before_nor_after_a_day_of_it(kg: KnowledgeGraph, day: str) -> None:
    of_the_year = resource("source/giao-ban-2023-10")
    held = rows(kg, "holders-on-day", post=DEPUTY, day=day)
    assert held != []
    assert [row for row in held if of_the_year in (row["source"], row["later"])] == []


def test_days_attested_outside_hold_between_them(kg: KnowledgeGraph) -> None:
    held = rows(kg, "holders-on-day", post=DEPUTY, day="2021-01-15")
    bases = {row["basis"] for row in held if row["personLabel"] == "Phan Tâm"}
    assert bases == {"inferred: attested outside before and after"}


def test_a_policy_is_approved_by_an_article_or_by_reference(kg: KnowledgeGraph) -> None:
    known = {row["number"]: (row["basis"], row["issued"]) for row in rows(kg, "policies")}
    assert known["654/QĐ-TTg"] == ("article", dt.date(2022, 5, 30))
    assert known["411/QĐ-TTg"] == ("reference", dt.date(2022, 3, 31))


def test_a_change_has_one_row(kg: KnowledgeGraph) -> None:
    changes = [row["change"] for row in rows(kg, "changes-of-bodies")]
    assert len(changes) == len(set(changes))


def test_a_pair_without_days_has_only_undated_tasks(kg: KnowledgeGraph) -> None:
    pairs = rows(kg, "who-directed-whom")
    assert all((row["undated"] == row["tasks"]) == (row["first"] is None) for row in pairs)
    assert {row["undated"] for row in pairs} > {0}


def test_what_is_said_about_a_body_holds_the_tasks_handed_on_to_it(kg: KnowledgeGraph) -> None:
    said = {row["fact"] for row in rows(kg, "what-was-said-about", thing="org/tiktok")}
    assert resource("directive/giao-ban-2023-10/d08") in said


def test_a_directive_shows_its_condition_delegates_and_recurrence(kg: KnowledgeGraph) -> None:
    told = {str(row["directive"]): row for row in rows(kg, "directives", lang="en")}
    assert told[resource("directive/tong-ket-2019/d07")]["conditionLabel"] is not None
    assert told[resource("directive/giao-ban-2023-10/d08")]["delegates"] == "TikTok"
    assert told[resource("directive/giao-ban-2022-06/d03")]["recurrence"] == "quarterly"
