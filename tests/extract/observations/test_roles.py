"""What a figure does where its own words say it wrongly, settled by those told before it too."""

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


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sản lượng lúa đạt 98% kế hoạch; thu ngân sách 36 tỷ đồng (đạt 91%).", "thu ngân sách so với kế hoạch"),
        ("Sản lượng lúa đạt 98% kế hoạch; doanh thu du lịch đạt 91%.", "doanh thu du lịch so với kế hoạch"),
        ("Kết nạp 61 đảng viên, đạt 98% chỉ tiêu; tuyển 20 giáo viên, đạt 91%.", "số giáo viên tuyển so với chỉ tiêu"),
        ("Sản lượng lúa đạt 98% kế hoạch; tỷ lệ che phủ rừng đạt 91%.", "tỷ lệ che phủ rừng"),
        ("Thu 36 tỷ đồng, đạt 98% dự toán; hòa giải thành 55/60 vụ, đạt 91%.", "tỷ lệ vụ hòa giải thành"),
    ],
)
def test_what_was_reached_in_a_row_is_of_the_plan_that_the_one_before_was_of(text: str, name: str) -> None:
    assert [one.indicator for one in told(text) if one.value == 91] == [name]


def test_what_a_sum_is_a_share_of_is_told_in_the_sentence_before() -> None:
    text = "Năm 2022, tỉnh thu 90 tỷ đồng, đạt 41% dự toán. Trong đó, Huế thu 20 tỷ đồng, đạt 52%."
    assert record_of(f"{text}\n", on="2023-01-06").observations[-1].indicator.endswith(" so với dự toán")


def test_a_share_is_nearly_so_much() -> None:
    text = "Năm 2022, tỉnh thu 9 tỷ đồng, bằng 69% dự toán bộ giao, gần bằng 62% dự toán tỉnh giao."
    assert [one.bound for one in record_of(f"{text}\n", on="2023-01-06").observations] == [None, None, "nearly"]


@pytest.mark.parametrize("told", ["tăng đến trên 71%", "tăng tới 71%", "tăng lên đến 71%"])
def test_what_rose_to_a_rate_right_behind_a_count_rose_by_it(told: str) -> None:
    (one,) = record_of(f"Năm 2022, tỉnh đón 3,5 triệu lượt khách, {told}.\n", on="2023-01-06").observations
    assert [int(change.value or 0) for change in one.changes] == [71]


def test_points_go_on_with_who_else_gave_some() -> None:
    text = (
        "Năm 2023, công nghiệp đóng góp 6,8 điểm phần trăm, dịch vụ 2,7 điểm phần trăm, nông nghiệp 0,1 điểm phần trăm."
    )
    assert [one.indicator for one in told(text)] == [
        "đóng góp của công nghiệp",
        "đóng góp của dịch vụ",
        "đóng góp của nông nghiệp",
    ]


def test_what_those_counted_cut_is_no_change_of_what_was_told_before() -> None:
    one, firms, cut = told("Năm 2023, tỉnh có 612 lao động; có 41 doanh nghiệp cắt giảm 93 lao động.")
    assert [int(each.value) for each in (one, firms, cut)] == [612, 41, 93]
    assert all(len(each.changes) == 0 for each in (one, firms, cut))
