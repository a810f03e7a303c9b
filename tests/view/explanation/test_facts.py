"""Facts as they are shown: their sign, their line, their fields in both languages."""

from decimal import Decimal

import pytest
from explanation_factory import TEXT, at, body, directive, figure, post, record

from mickg.model import Change, Document, Event, Fact, Relation
from mickg.values import Label
from mickg.view.explanation.facts import Shown, counted, shown
from mickg.view.explanation.numbers import figure as worded_figure

CODES = {"document-type/decree": Label(vi="nghị định", en="decree"), "force/order": Label(vi="mệnh lệnh", en="order")}


def one(**kinds: tuple[Fact, ...]) -> Shown:
    (fact,) = shown(record(TEXT, **kinds), CODES)
    return fact


def fields(fact: Shown, language: str = "vi") -> dict[str, str]:
    return {getattr(field.name, language): getattr(field.value, language) for field in fact.fields}


def test_facts_of_a_kind_are_numbered_behind_its_letter() -> None:
    facts = shown(record(TEXT, posts=(post(), post()), observations=(figure(),)), CODES)
    assert [fact.ref for fact in facts] == ["P1", "P2", "F1"]
    assert counted(facts) == {"posts": 2, "observations": 1}


def test_a_post_is_a_person_a_title_and_a_body() -> None:
    fact = one(posts=(post(),))
    assert fact.says.vi == "Nguyễn Mạnh Hùng, Bộ trưởng, Bộ Thông tin và Truyền thông"
    assert fields(fact)["chức vụ"] == "Bộ trưởng"
    assert fields(fact, "en")["as of"] == "11 March 2024"


def test_a_directive_says_who_whom_and_what() -> None:
    fact = one(directives=(directive(),))
    assert fact.says.vi == "Nguyễn Mạnh Hùng → Vụ Bưu chính: công bố chất lượng dịch vụ"
    assert fields(fact, "en")["force"] == "order"


def test_a_document_is_named_by_its_type_and_number() -> None:
    amends = Relation(kind="amends", target="27/2018/NĐ-CP")
    decree = Document(
        type="decree", number="42/2022/NĐ-CP", status="issued", relations=(amends,), evidence=at(TEXT, "3/2024")
    )
    fact = one(documents=(decree,))
    assert (fact.says.vi, fact.says.en) == ("nghị định 42/2022/NĐ-CP", "decree 42/2022/NĐ-CP")
    assert fields(fact)["quan hệ"] == "sửa đổi 27/2018/NĐ-CP"


def test_a_document_that_is_not_issued_says_so() -> None:
    law = Document(type="law", title="Luật Dữ liệu", status="draft", evidence=at(TEXT, "3/2024"))
    codes = {**CODES, "document-status/draft": Label(vi="đang dự thảo", en="draft")}
    assert shown(record(TEXT, documents=(law,)), codes)[0].says.vi == "law Luật Dữ liệu (đang dự thảo)"


def test_several_names_in_a_field_are_kept_apart() -> None:
    event = Event(kind="other", name="Giao ban", participants=("Sở Y tế", "Cục A, B"), evidence=at(TEXT, "Giao ban"))
    assert fields(one(events=(event,)))["dự"] == "Sở Y tế; Cục A, B"


def test_what_a_fact_does_not_say_is_no_field() -> None:
    assert "nơi" not in fields(one(observations=(figure(estimated=False),)))
    assert "ước tính" not in fields(one(observations=(figure(estimated=False),)))


def test_a_change_says_against_what_and_from_where() -> None:
    change = Change(value=Decimal(-28), unit="percent", against="2023-Q1", baseline=Decimal(700))
    fact = one(observations=(figure(changes=(change,)),))
    assert fields(fact)["thay đổi"] == "−28% so với quý I/2023 (khi đó 700)"
    assert fields(fact, "en")["changes"] == "−28% against Q1 2023 (then 700)"


@pytest.mark.parametrize(
    ("value", "unit", "vi", "en"),
    [
        ("11250.5", "VND", "11.250,5 đồng", "11,250.5 VND"),
        ("11250000000000", "VND", "11.250 tỷ đồng", "11.25 trillion VND"),
        ("2700000000", "USD", "2,7 tỷ USD", "2.7 billion USD"),
        ("4243984", "count", "4.243.984", "4,243,984"),
        ("28.57", "percent", "28,57%", "28.57%"),
        ("67", "rank", "hạng 67", "rank 67"),
        ("505000000", "count", "505 triệu", "505 million"),
        ("11", "month", "11 tháng", "11 months"),
        ("48", "Mbit/s", "48 Mbit/s", "48 Mbit/s"),
    ],
)
def test_a_figure_has_its_unit(value: str, unit: str, vi: str, en: str) -> None:
    assert worded_figure(Decimal(value), unit) == Label.model_construct(vi=vi, en=en)


def test_an_inferred_field_names_its_rule_and_a_fact_all_its_rules() -> None:
    fact = one(organisations=(body(),))
    assert [field.inferred for field in fact.fields] == ["default-ministry"]
    assert fact.rules == ["body-known", "default-ministry"]


def test_a_figure_of_any_size_is_worded() -> None:
    assert len(worded_figure(Decimal("9" * 60), "VND").vi) > 60
