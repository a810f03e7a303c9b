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


@pytest.mark.parametrize(
    "text",
    [
        "Các trường làm theo Chỉ thị số 15 ngày 3/4/2024 và Công văn số 2211 ngày 5/5/2024 của Bộ Y tế.",
        "Các trường làm theo Chỉ thị số 15 ngày 3/4/2024, Công văn số 2211 ngày 5/5/2024 của Bộ Y tế.",
    ],
)
def test_an_issuer_behind_a_list_is_that_of_all(text: str) -> None:
    assert [issuer for _, issuer, _ in issued(text)] == ["Bộ Y tế", "Bộ Y tế"]


def test_an_issuer_behind_a_list_is_not_of_what_others_pass() -> None:
    text = "Các xã làm theo Nghị quyết số 11 và Công văn số 2211 ngày 5/5/2024 của Bộ Y tế."
    assert [issuer for _, issuer, _ in issued(text)] == ["Chính phủ", "Bộ Y tế"]


def test_a_joint_circular_is_of_the_first_in_its_sign() -> None:
    assert [one[1] for one in issued("Phí thu theo Thông tư liên tịch số 12/2014/TTLT-BGTVT-BTC.")] == [
        "Bộ Giao thông vận tải"
    ]


def test_the_centre_of_the_party_issues() -> None:
    assert [one[1] for one in issued("Các trường đã học Nghị quyết số 29 của Trung ương.")] == [CENTRAL]


@pytest.mark.parametrize("committee", ["Ban Chấp hành Đảng bộ tỉnh Sơn La", "Ban Thường vụ Tỉnh ủy Sơn La"])
def test_the_sign_of_the_provinces_party_is_of_the_committee_that_issues(committee: str) -> None:
    assert issued(f"{committee} đã ban hành Nghị quyết số 17-NQ/TU.") == [("17-NQ/TU", committee, None)]


def laws(text: str) -> list[str | None]:
    return [one.title for one in record_of(text).documents]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Luật Đất đai 2024 khác Luật Đất đai năm 2013.", ["Luật Đất đai năm 2024", "Luật Đất đai năm 2013"]),
        ("Luật Đất đai năm 2024 đã có hiệu lực. Luật Đất đai mở rộng đối tượng.", ["Luật Đất đai năm 2024"]),
        ("Luật Báo chí số 103/2016/QH13 thay thế Luật Báo chí năm 1999.", ["Luật Báo chí", "Luật Báo chí năm 1999"]),
        ("Luật Báo chí số 103/2016/QH13 ra đời. Luật Báo chí 2016 có 61 điều.", ["Luật Báo chí"]),
    ],
)
def test_a_year_tells_laws_of_one_name_apart(text: str, titles: list[str]) -> None:
    assert laws(text) == titles


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
