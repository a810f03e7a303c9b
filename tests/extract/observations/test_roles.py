"""What a figure does where its own words say it wrongly."""

import pytest
from extract_factory import record_of

from mickg.model import Observation


def told(text: str) -> list[Observation]:
    """The figures of a text."""
    return list(record_of(f"{text}\n", on="2024-02-05").observations)


@pytest.mark.parametrize(
    ("what", "figure"),
    [
        ("kim ngạch xuất khẩu", "32 tỷ USD"),
        ("số tiền xử phạt", "32 tỷ đồng"),
        ("dư nợ tín dụng", "5.600 tỷ đồng"),
        ("sản lượng thủy sản", "120 nghìn tấn"),
        ("dân số", "2 triệu người"),
        ("số doanh nghiệp", "12.000 doanh nghiệp"),
        ("tỷ lệ hộ có nước sạch", "95%"),
    ],
)
def test_what_was_measured_is_more_than_what_it_passed(what: str, figure: str) -> None:
    (one,) = told(f"Năm 2023, {what} vượt {figure}, tăng 5% so với năm 2022.")
    assert (one.indicator.partition(" (")[0], one.bound, len(one.changes)) == (what, "more-than", 1)


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2023, thu ngân sách vượt 12%.",
        "Năm 2023, thu ngân sách vượt 300 tỷ đồng so với kế hoạch.",
        "Năm 2023, thu ngân sách vượt 12% kế hoạch.",
    ],
)
def test_how_far_a_plan_was_passed_stays_a_distance(text: str) -> None:
    (one,) = told(text)
    assert (one.indicator, one.bound) == ("thu ngân sách vượt kế hoạch", None)


def test_things_expected_with_nothing_before_them_are_counted() -> None:
    (one,) = told("Dự kiến 120 doanh nghiệp tham gia hội chợ.")
    assert (one.indicator, one.target) == ("số doanh nghiệp tham gia hội chợ", True)
