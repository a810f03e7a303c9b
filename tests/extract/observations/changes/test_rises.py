"""Levels told with the one that they rose or fell from."""

from decimal import Decimal

import pytest
from extract_factory import record_of

from mickg.model import Observation


def only(text: str) -> Observation:
    (told,) = record_of(f"{text}\n", on="2023-11-06").observations
    return told


def test_a_level_keeps_the_earlier_one_as_the_base_of_a_change_of_unsaid_size() -> None:
    told = only("Tỷ lệ hộ nghèo giảm từ 5,2% năm 2021 xuống còn 4,3%.")
    (change,) = told.changes
    assert told.value == Decimal("4.3")
    assert (change.value, change.unit, change.baseline, change.against) == (None, "percent", Decimal("5.2"), "2021")


def test_a_place_is_told_from_the_place_before() -> None:
    told = only("Chỉ số GCI của Việt Nam từ vị trí 77 năm 2018 lên thứ hạng 67.")
    assert (told.unit, told.changes[0].unit, told.changes[0].baseline) == ("rank", "rank", Decimal(77))


@pytest.mark.parametrize(
    "text",
    [
        "Học phí bình quân tăng 25%, từ 120.000 đồng năm 2022 lên 150.000 đồng.",
        "Học phí bình quân từ 120.000 đồng năm 2022 lên 150.000 đồng, tăng 25%.",
        "Học phí bình quân tăng từ 120.000 đồng năm 2022 lên 150.000 đồng (tăng 25%).",
    ],
)
def test_a_growth_beside_two_levels_says_how_far(text: str) -> None:
    (change,) = only(text).changes
    assert (change.value, change.unit, change.baseline) == (Decimal(25), "percent", Decimal(120_000))


def test_a_change_that_says_how_far_is_the_same_change() -> None:
    told = only("Việt Nam từ vị trí 50 lên thứ hạng 25 về an toàn thông tin, tăng 25 bậc so với năm 2018.")
    (change,) = told.changes
    assert (change.value, change.baseline, change.against) == (Decimal(25), Decimal(50), "2018")


def test_levels_with_no_word_of_how_far_or_when_are_one_with_its_base() -> None:
    told = only("Từ ngày 1/5/2023, học phí được nâng từ 120.000 đồng lên 150.000 đồng.")
    (change,) = told.changes
    assert (told.value, told.period) == (Decimal(150_000), "2023-05-01")
    assert (change.value, change.against, change.baseline) == (None, None, Decimal(120_000))


def test_brackets_date_the_level_and_its_base() -> None:
    told = only("Số lồng bè tăng từ 24 lồng (ngày 1/11) lên 31 lồng (ngày 3/11).")
    assert (told.period, told.changes[0].against) == ("2023-11-03", "2023-11-01")


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("Năm 2022, số ca sốt xuất huyết là 312 ca, giảm 12% so với mức 355 ca của năm 2021.", -12),
        ("Năm 2022, số ca sốt xuất huyết là 312 ca, giảm từ mức 355 ca của năm 2021.", None),
        ("Năm 2022, số ca sốt xuất huyết là 312 ca, thấp hơn con số 355 ca của năm 2021.", None),
        ("Năm 2022, số ca sốt xuất huyết là 312 ca, giảm so với năm 2021 (355 ca).", None),
        ("Năm 2022, số ca sốt xuất huyết là 312 ca, thấp hơn năm 2021 (355 ca) 43 ca.", -43),
    ],
)
def test_an_earlier_level_that_a_level_is_compared_with_is_no_figure_of_its_own(text: str, size: int | None) -> None:
    told = only(text)
    (change,) = told.changes
    assert (told.value, change.value, change.baseline, change.against) == tuple(
        Decimal(one) if isinstance(one, int) else one for one in (312, size, 355, "2021")
    )


def test_an_earlier_level_in_brackets_is_no_further_change() -> None:
    told = record_of("Năm 2021, mức đóng giảm 1 điểm (từ 3% xuống 2%).\n", on="2023-11-06").observations
    assert [(one.value, [change.baseline for change in one.changes]) for one in told if one.unit == "percent"] == [
        (Decimal(2), [Decimal(3)])
    ]


@pytest.mark.parametrize(
    "then",
    [", giảm so với mức 14% của năm 2022", " (giảm so với tỷ lệ 14% của năm 2022)", ", thấp hơn mức 14% của năm 2022"],
)
def test_a_share_has_the_earlier_share_that_it_is_told_against(then: str) -> None:
    text = f"Năm 2023, nợ xấu là 480 tỷ đồng, chiếm 12% tổng dư nợ{then}."
    _, share = record_of(f"{text}\n", on="2024-01-02").observations
    assert [(change.baseline, change.against) for change in share.changes] == [(Decimal(14), "2022")]


@pytest.mark.parametrize(
    "told",
    [
        "tương đương năm 2021 (60%)",
        "xấp xỉ năm 2021 (60%)",
        "ngang với mức 60% của năm 2021",
        "nhỉnh hơn mức 60% của năm 2021",
        "cao hơn nhiều so với con số 60% năm 2021",
    ],
)
def test_a_level_that_is_alike_or_a_little_more_has_the_earlier_one(told: str) -> None:
    (change,) = only(f"Năm 2022, tỷ lệ hộ dùng bếp từ đạt 61%, {told}.").changes
    assert (change.value, change.baseline, change.against) == (None, Decimal(60), "2021")


@pytest.mark.parametrize(
    ("told", "size"),
    [
        ("đông hơn năm 2021 khoảng 12 người", 12),
        ("đông hơn tháng trước đó 12 người", 12),
        ("ít hơn năm 2021 là 12 người", -12),
        ("(thêm 12 người)", 12),
        ("(thêm 12)", 12),
    ],
)
def test_more_or_fewer_than_then_is_a_change(told: str, size: int) -> None:
    (change,) = only(f"Tháng 5/2022, lớp học nghề có 61 người {told}.").changes
    assert change.value == size


def test_what_rose_may_stand_between_the_two_levels() -> None:
    told = only("Từ 31% năm 2016, tỷ lệ hộ chưa có nước sạch xuống còn 5% vào năm 2022.")
    assert (told.indicator, told.changes[0].baseline) == ("tỷ lệ hộ chưa có nước sạch", Decimal(31))


def test_rises_share_the_base_told_behind_the_last() -> None:
    text = "Năm 2022, giá vé tăng từ 20 nghìn đồng lên 24 nghìn đồng, giá trông xe từ 4 nghìn đồng lên 5 nghìn đồng"
    told = record_of(f"{text} so với năm 2020.\n", on="2023-11-06").observations
    assert [[change.against for change in one.changes] for one in told] == [["2020"], ["2020"]]


@pytest.mark.parametrize(
    ("text", "value", "baseline", "against"),
    [
        ("Từ 3 câu lạc bộ năm 2019, nay hội đã có 11 câu lạc bộ.", 11, 3, "2019"),
        ("Từ chỗ chỉ có 3 lớp học, đến nay nhà văn hóa đã có 11 lớp học.", 11, 3, None),
        ("Từ 15 km năm 2019, đến nay chiều dài đường gom đạt 40 km.", 40, 15, "2019"),
        ("Diện tích quế từ 15 ha năm 2019 nay là 40 ha.", 40, 15, "2019"),
        ("Tỷ lệ bỏ học còn 2%, từ mức 5% năm 2019.", 2, 5, "2019"),
    ],
)
def test_what_is_by_now_has_what_was_then_as_its_base(
    text: str, value: int, baseline: int, against: str | None
) -> None:
    told = only(text)
    (change,) = told.changes
    assert (int(told.value), int(change.baseline or 0), change.against) == (value, baseline, against)


def test_what_is_by_now_in_other_things_has_no_base() -> None:
    told = record_of("Từ 3 câu lạc bộ năm 2019, nay hội đã có 11 sân bóng.\n", on="2023-11-06").observations
    assert [one.changes for one in told] == [(), ()]


def test_what_rose_is_told_behind_the_earlier_level_where_a_label_stands_before() -> None:
    text = "Giảm nghèo là điểm nổi bật: từ 21% năm 2018, tỷ lệ nhà tạm xuống còn 6%."
    assert record_of(f"{text}\n", on="2020-07-14").observations[0].indicator == "tỷ lệ nhà tạm"


def test_an_earlier_level_behind_that_of_another_is_of_what_was_told_first() -> None:
    text = "Đến 31/7/2023, giải ngân đạt 31% kế hoạch, thấp hơn bình quân cả nước (37%) và cùng kỳ năm 2022 (34%).\n"
    own, other = record_of(text, on="2023-08-16").observations
    assert [(change.baseline, change.against) for change in own.changes] == [(Decimal(34), "2022-07-31")]
    assert (int(other.value), other.changes) == (37, ())
