"""Who issued what is cited, and on which day."""

import pytest
from extract_factory import record_of


def issued(text: str) -> list[tuple[str | None, str | None, str | None]]:
    return [(one.number, one.issuer, one.issued) for one in record_of(text, on="2024-11-05").documents]


CENTRAL, BUREAU = "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam", "Bộ Chính trị"


@pytest.mark.parametrize(
    ("citation", "number", "issuer"),
    [
        ("Nghị quyết số 18-NQ/TW", "18-NQ/TW", CENTRAL),
        ("Nghị quyết số 36-NQ/TW ngày 22/10/2018", "36-NQ/TW", CENTRAL),
        ("Nghị quyết số 36-NQ/TW ngày 30/01/2023", "36-NQ/TW", BUREAU),
        ("Nghị quyết số 36-NQ/TW", "36-NQ/TW", None),
        ("Nghị quyết số 52-NQ/TW", "52-NQ/TW", BUREAU),
        ("Chỉ thị số 40-CT/TW", "40-CT/TW", "Ban Bí thư"),
    ],
)
def test_a_resolution_of_the_party_is_of_the_committee_that_passed_its_number(
    citation: str, number: str, issuer: str | None
) -> None:
    assert [one[:2] for one in issued(f"Các cấp thực hiện {citation}.")] == [(number, issuer)]


def test_the_day_of_a_citation_is_not_taken_from_the_words_behind_it() -> None:
    assert issued("Theo Quyết định số 505/QĐ-TTg ngày 22/4/2022, ngày 10/10 là ngày hội.") == [
        ("505/QĐ-TTg", "Thủ tướng Chính phủ", "2022-04-22")
    ]


def test_a_committee_of_the_province_is_named_whole() -> None:
    text = "Tỉnh Sơn La thực hiện Nghị quyết số 17-NQ/TU ngày 31/8/2021 của Ban Thường vụ Tỉnh ủy."
    assert issued(text) == [("17-NQ/TU", "Ban Thường vụ Tỉnh ủy Sơn La", "2021-08-31")]


def test_a_number_without_a_sign_is_cited_by_its_day() -> None:
    assert issued("UBND thành phố Hà Nội ban hành Chỉ thị số 11 ngày 24/7/2024.") == [
        ("11", "Ủy ban nhân dân thành phố Hà Nội", "2024-07-24")
    ]


def test_a_resolution_without_a_number_is_of_the_council_told_of_before() -> None:
    text = "HĐND tỉnh Quảng Ninh họp kỳ thứ 21.\nNghị quyết về hỗ trợ học phí năm học mới được thông qua."
    assert [one[1] for one in issued(text)] == ["Hội đồng nhân dân tỉnh Quảng Ninh"]


@pytest.mark.parametrize("law", ["Luật Thủ đô (Luật số 39/2024/QH15)", "Luật số 39/2024/QH15 (Luật Thủ đô)"])
def test_a_law_is_one_with_its_name_or_its_number_in_brackets(law: str) -> None:
    titles = {(one.number, one.title) for one in record_of(f"Quốc hội thông qua {law}.").documents if one.number}
    assert titles == {("39/2024/QH15", "Luật Thủ đô")}


def test_what_a_party_committee_votes_on_is_its_own() -> None:
    text = (
        "Ban Chấp hành Đảng bộ tỉnh Thanh Hóa họp lần thứ 37.\n"
        "Hội nghị thông qua Nghị quyết về phương hướng năm 2025 của tỉnh Thanh Hóa."
    )
    assert [one[1] for one in issued(text)] == ["Ban Chấp hành Đảng bộ tỉnh Thanh Hóa"]
