"""Changes are told of the level that they are of; a growth without a level is a figure of its own."""

from decimal import Decimal

import pytest
from extract_factory import record_of

from mickg.model import Observation

DAY = "2023-11-06"


def figures(text: str) -> list[Observation]:
    return list(record_of(f"{text}\n", on=DAY).observations)


def moved(text: str) -> list[tuple[Decimal | None, str, str | None]]:
    """The changes of the only figure."""
    (one,) = figures(text)
    return [(change.value, change.unit, change.against) for change in one.changes]


@pytest.mark.parametrize(
    ("told", "change"),
    [
        ("tăng 20% so với năm 2021", (Decimal(20), "percent", "2021")),
        ("giảm 5% so với năm 2021", (Decimal(-5), "percent", "2021")),
        ("hơn năm 2021 là 20%", (Decimal(20), "percent", "2021")),
        ("thấp hơn năm 2021 là 5%", (Decimal(-5), "percent", "2021")),
    ],
)
def test_a_change_behind_a_level_is_of_it(told: str, change: tuple[Decimal, str, str]) -> None:
    assert moved(f"Doanh thu bưu chính năm 2022 đạt 500 tỷ đồng, {told}.") == [change]


@pytest.mark.parametrize(("sign", "value"), [("+", Decimal("11.5")), ("-", Decimal("-11.5"))])
def test_a_sign_in_brackets_is_a_change(sign: str, value: Decimal) -> None:
    (told,) = moved(f"Năm 2022, số sách in là 32.645 cuốn ({sign}11,5% so với năm 2021).")
    assert told == (value, "percent", "2021")


def test_two_changes_have_each_their_base() -> None:
    assert moved(
        "Tháng 10/2023, doanh thu đạt 37 tỷ đồng, tăng 5% so với tháng 9/2023 và 11% so với tháng 10/2022."
    ) == [
        (Decimal(5), "percent", "2023-09"),
        (Decimal(11), "percent", "2022-10"),
    ]


def test_growth_for_each_year_is_none_of_the_level_before_it() -> None:
    level, growth = figures("Năm 2022, doanh thu đạt 120 tỷ USD, tăng bình quân 14,7%/năm.")
    assert level.changes == ()
    assert growth.value == Decimal("14.7")


def test_a_distance_from_a_thing_is_a_figure_of_its_own() -> None:
    (told,) = figures("Tỷ lệ sử dụng IPv6 gấp 1,7 lần trung bình toàn cầu.")
    assert (told.unit, told.indicator) == ("factor", "tỷ lệ sử dụng IPv6 so với trung bình toàn cầu")


@pytest.mark.parametrize("again", ["(10%)", "(tăng 10%)"])
def test_brackets_tell_a_change_again_in_percent(again: str) -> None:
    text = f"Thu ngân sách năm 2024 đạt 55 tỷ đồng, tăng 5 tỷ đồng {again} so với năm 2023.\n"
    (one,) = record_of(text, on="2024-12-31").observations
    assert [change.value for change in one.changes] == [5_000_000_000, 10]
    assert [change.unit for change in one.changes] == ["VND", "percent"]
    assert {change.against for change in one.changes} == {"2023"}


def test_a_change_is_told_again_behind_a_word_for_as_much() -> None:
    text = "Thu ngân sách năm 2024 đạt 55 tỷ đồng, tăng 5 tỷ đồng, tương ứng 10% so với năm 2023.\n"
    (one,) = record_of(text, on="2024-12-31").observations
    assert [change.unit for change in one.changes] == ["VND", "percent"]


@pytest.mark.parametrize(
    "told",
    [
        "Năm 2022, cả tỉnh có 17 cuộc đình công, ngừng việc, ít hơn 9 cuộc so với năm 2021 (26 cuộc).",
        "Năm 2022, chỉ số hài lòng là 17 điểm, thấp hơn năm 2021 (26 điểm) 9 điểm.",
    ],
)
def test_a_distance_from_an_earlier_level_is_a_change_with_it_as_base(told: str) -> None:
    (one,) = figures(told)
    (change,) = one.changes
    assert (change.value, change.against, change.baseline) == (Decimal(-9), "2021", Decimal(26))


def test_steps_taken_are_a_change_of_the_place() -> None:
    told = moved("Năm 2022, tỉnh xếp thứ 38/63 tỉnh, thành, tiến 18 bậc so với năm 2021.")
    assert told == [(Decimal(18), "rank", "2021")]


def test_a_percentage_that_a_price_went_is_a_growth() -> None:
    (one,) = figures("Năm 2022, giá xăng xuống 4,1%.")
    assert (one.value, one.rule) == (Decimal("-4.1"), "figure-fall")


def test_brackets_tell_how_it_grew_at_another_time() -> None:
    level, grown = figures("Quý III/2022, xuất khẩu đạt 2,8 tỷ USD, tăng 15% so với quý III/2021 (cùng kỳ giảm 7%).")
    assert [change.value for change in level.changes] == [15]
    assert (grown.value, grown.period) == (Decimal(-7), "2021-Q3")


def test_a_growth_is_of_the_goal_that_alone_is_told() -> None:
    assert moved("Năm 2024, tỉnh đặt mục tiêu 10,5 tỷ USD, tăng 5% so với ước thực hiện năm 2023 (10 tỷ USD).") == [
        (Decimal(5), "percent", "2023")
    ]


def test_a_growth_of_a_measure_behind_it_is_none_of_the_level_before() -> None:
    level, cut = figures("Năm 2022, bệnh viện phục vụ 450 lượt người, giảm 30% thời gian chờ khám.")
    assert len(level.changes) == 0
    assert cut.value == Decimal(30)


@pytest.mark.parametrize("then", ["mức cũ", "báo cáo lần trước"])
def test_a_change_against_what_was_so_before_has_no_period(then: str) -> None:
    assert moved(f"Năm 2022, mức lương là 4 triệu đồng, tăng 200.000 đồng so với {then}.") == [
        (Decimal(200_000), "VND", None)
    ]


@pytest.mark.parametrize(
    ("sentence", "against"),
    [
        ("Đến ngày 15/3/2023, dư nợ đạt 108 tỷ đồng, so với cuối năm 2022 tăng 2%.", "2022-12"),
        ("Đến ngày 15/3/2023, dư nợ đạt 108 tỷ đồng, tăng 2% so với đầu năm.", "2023-01"),
    ],
)
def test_changes_are_told_against_the_ends_of_years(sentence: str, against: str) -> None:
    assert moved(sentence) == [(Decimal(2), "percent", against)]


def test_what_was_added_is_counted_by_the_piece() -> None:
    told = moved("Năm 2022, có 94 tàu của ngư dân bị chìm, hư hỏng, thêm 8 chiếc so với năm 2021.")
    assert told == [(Decimal(8), "count", "2021")]


def test_a_fall_that_shares_its_verb_is_printed_with_it() -> None:
    (told,) = record_of(
        "Năm 2022, giá trị đạt 5 tỷ đồng, giảm 2% so với quý trước và 5% so với cùng kỳ.\n"
    ).observations
    assert [change.stated for change in told.changes] == ["giảm 2%", "giảm 2% so với quý trước và 5%"]


def test_the_next_sentence_bears_a_fall_and_its_share_out_as_one() -> None:
    text = "Năm 2022 có 170 vụ cháy. So với năm 2021, số vụ giảm 40 vụ (19%).\n"
    (told,) = record_of(text).observations
    assert "số vụ giảm 40 vụ (19%)" in [text[span.start : span.end] for span in told.evidence]


@pytest.mark.parametrize(
    "told",
    ["giảm vỏn vẹn 4% so với năm trước", "giảm đáng kể 4% so với năm 2022", "thấp hơn năm trước đó 4%",
     "giảm so với năm 2022 là 4%", "giảm 4% so với kết quả năm 2022", "qua đó giảm 4% so với năm 2022"],
)  # fmt: skip
def test_manners_and_the_place_of_the_year_do_not_part_a_change_from_its_level(told: str) -> None:
    assert moved(f"Năm 2023, số vụ cháy là 120 vụ, {told}.") == [(Decimal(-4), "percent", "2022")]


@pytest.mark.parametrize(
    ("told", "times"),
    [("gấp đôi năm 2022", 2), ("gần gấp đôi năm trước", 2), ("gấp ba lần so với năm 2022", 3),
     ("tăng lên gấp 2 lần so với năm 2022", 2), ("bằng 2 lần năm 2022", 2), ("gấp 2 lần con số của năm 2022", 2)],
)  # fmt: skip
def test_multiples_in_words_and_of_other_wordings_are_changes(told: str, times: int) -> None:
    assert moved(f"Năm 2023, doanh thu của bưu cục đạt 120 tỷ đồng, {told}.") == [(Decimal(times), "factor", "2022")]


def test_a_share_of_another_plan_is_not_what_grew() -> None:
    text = (
        "Năm 2023, thu ngân sách đạt 120 tỷ đồng, bằng 80% dự toán Trung ương giao, 45% dự toán tỉnh giao và tăng 4%."
    )
    assert [(int(one.value), len(one.changes)) for one in figures(text)] == [(120 * 10**9, 1), (80, 0), (45, 0)]


@pytest.mark.parametrize(
    "counted",
    ["120 vụ khai thác cát, sỏi", "120 buổi họp giữa hiệu trưởng, giáo viên với phụ huynh", "120 ca sởi, rubella",
     "120 trạm y tế ở vùng sâu, vùng xa, biên giới"],
)  # fmt: skip
def test_commas_in_what_is_counted_do_not_part_a_change_from_it(counted: str) -> None:
    assert moved(f"Năm 2023, toàn tỉnh có {counted}, tăng 4% so với năm 2022.") == [(Decimal(4), "percent", "2022")]


def test_a_rate_that_is_told_with_its_growth_takes_it() -> None:
    assert moved("Năm 2023, tỷ lệ lấp đầy tăng 4% so với năm 2022, đạt 71%.") == [(Decimal(4), "percent", "2022")]


@pytest.mark.parametrize(
    ("told", "values"),
    [("vượt 9% kế hoạch (110 ca)", [120, 9, 110]), ("gấp 3 lần huyện bên (40 ca)", [120, 3, 40]),
     ("vượt 9% so với kế hoạch năm 2023 (110 ca)", [120, 9, 110])],
)  # fmt: skip
def test_what_brackets_tell_of_another_thing_is_no_base(told: str, values: list[int]) -> None:
    found = figures(f"Năm 2023, số ca mổ của huyện là 120 ca, {told}.")
    assert [(int(one.value), one.changes) for one in found] == [(value, ()) for value in values]


def test_a_thing_of_another_year_is_an_earlier_level() -> None:
    assert moved("Có 120 đại biểu dự, gấp 4 lần hội nghị năm 2016.") == [(Decimal(4), "factor", "2016")]


def test_nothing_dates_a_level_before() -> None:
    text = "Năm 2023, giá nước là 120 tỷ đồng, tăng 3% so với mức áp dụng trước đó. Phí tăng 2% so với năm 2022."
    assert [change.against for change in figures(text)[0].changes] == [None]


def test_many_words_may_stand_before_what_a_change_is_told_against() -> None:
    told = "Tỉnh có 120 trung tâm học tập cộng đồng, tăng 9 trung tâm học tập cộng đồng so với năm 2012."
    assert moved(told) == [(Decimal(9), "count", "2012")]


def test_a_sentence_takes_over_what_the_one_before_compared_with() -> None:
    text = "Năm 2023 có 90 vụ cháy. So với năm 2021, số vụ cháy giảm 12 vụ. Trong đó có 30 vụ cháy xe, giảm 4 vụ."
    assert [change.against for one in figures(text) for change in one.changes] == ["2021", "2021"]


@pytest.mark.parametrize(
    ("told", "name"),
    [("vượt 9%", "doanh thu vượt kế hoạch"), ("vượt 9% KHN", "doanh thu vượt KHN"),
     ("vượt 9% so với dự toán", "doanh thu vượt dự toán")],
)  # fmt: skip
def test_what_a_level_goes_beyond_is_no_earlier_level(told: str, name: str) -> None:
    found = figures(f"Năm 2023, doanh thu đạt 120 tỷ đồng ({told}, tăng 4% so với năm 2022).")
    assert [(one.indicator, len(one.changes)) for one in found] == [("doanh thu", 1), (name, 0)]


def test_a_share_that_alone_is_told_takes_its_change() -> None:
    assert moved("Năm 2023, đơn tố cáo cán bộ chiếm 59%, tăng 4% so với năm 2022.") == [(Decimal(4), "percent", "2022")]


def test_a_level_agreed_first_is_an_earlier_one() -> None:
    found = moved("Năm 2023, giá trị hợp đồng là 17 tỷ đồng, tăng 6 tỷ đồng so với hợp đồng ban đầu.")
    assert found == [(Decimal(6 * 10**9), "VND", None)]


def test_a_growth_of_each_year_is_none_of_the_level_before() -> None:
    found = figures("Năm 2023, tỉnh đón 120 đoàn khách, tăng bình quân 4% mỗi năm.")
    assert [len(one.changes) for one in found] == [0, 0]


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("nhiều hơn vụ đông năm 2021 khoảng 12 tỷ đồng", 12 * 10**9),
        ("so với năm 2021 thì tăng 12%", 12),
        ("đặt cạnh năm 2021 tăng 12%", 12),
        ("sụt 12% so với năm 2021", -12),
        ("hụt 12% so với năm 2021", -12),
    ],
)
def test_a_change_is_told_in_many_words(told: str, value: int) -> None:
    ((size, _, against),) = moved(f"Doanh thu bưu chính năm 2022 đạt 500 tỷ đồng, {told}.")
    assert size == value
    assert against == "2021"


@pytest.mark.parametrize("told", ["rẻ đi 300 đồng", "giảm 300 đồng", "thấp hơn kỳ trước 300 đồng"])
def test_a_price_is_told_with_how_far_it_went(told: str) -> None:
    ((size, unit, _),) = moved(f"Giá dầu mazut là 17.700 đồng một kg, {told}.")
    assert size == -300
    assert unit == "VND"


def test_a_level_that_is_to_come_takes_no_time_to_compare_with_from_another_sentence() -> None:
    text = "Năm 2022 doanh thu đạt 5 tỷ đồng, tăng 3% so với năm 2021. Tới đây, sở sẽ giảm số trạm từ 40 xuống 30 trạm."
    assert [change.against for change in figures(text)[-1].changes] == [None]


def test_a_balance_below_nought_is_less_than_nothing() -> None:
    (told,) = figures("Số dư Quỹ bình ổn giá âm gần 20 tỷ đồng.")
    assert told.value == -20 * 10**9


def test_the_level_compared_with_may_stand_in_brackets_before_the_change() -> None:
    (one,) = figures("Năm 2023, tỉnh có 950 trạm, so với năm 2022 (900 trạm) tăng 50 trạm.")
    assert [(int(change.value or 0), change.against, int(change.baseline or 0)) for change in one.changes] == [
        (50, "2022", 900)
    ]


def test_how_far_a_plan_was_passed_is_a_figure_with_or_without_a_comma() -> None:
    for mark in (",", ""):
        _, passed = figures(f"Sản lượng than đạt 5 triệu tấn{mark} vượt 4% kế hoạch năm.")
        assert (passed.indicator, passed.changes) == ("sản lượng than vượt kế hoạch năm", ())


def test_a_rise_over_a_budget_is_no_share_of_it() -> None:
    (one,) = figures("Năm 2023, thu ngân sách tăng 12% so với dự toán.")
    assert one.indicator == "thu ngân sách tăng so với dự toán"


@pytest.mark.parametrize(
    ("how", "against"),
    [("gần như ngang tháng trước", "2023-09"), ("cơ bản ổn định so với tháng trước", "2023-09"), ("nhích nhẹ", None)],
)
def test_words_that_only_say_how_much_name_nothing_that_grew(how: str, against: str | None) -> None:
    assert moved(f"Tháng 10/2023, doanh thu đạt 37 tỷ đồng, {how} (tăng 1%).") == [(Decimal(1), "percent", against)]


def test_a_phrase_before_brackets_that_names_a_part_is_what_grew() -> None:
    level, part = figures("Tháng 10/2023, xuất khẩu đạt 5 tỷ USD, chủ yếu là dệt may (tăng 1%).")
    assert (level.changes, part.value) == ((), Decimal(1))


def test_points_and_places_may_rise_with_one_word() -> None:
    score, place = figures("Năm 2022, tỉnh Bình Thuận đạt 88 điểm, xếp thứ 4, tăng 20 điểm và 42 bậc so với năm 2021.")
    told = [[(int(one.value or 0), one.unit, one.against) for one in each.changes] for each in (score, place)]
    assert told == [[(20, "count", "2021")], [(42, "rank", "2021")]]


def test_a_share_that_was_added_is_a_growth() -> None:
    assert moved("Năm 2022, tỉnh đón 48 nghìn lượt khách, thêm 14%.") == [(Decimal(14), "percent", None)]


def test_how_far_two_levels_are_apart_is_told_again_even_against_a_plan() -> None:
    text = (
        "Sản lượng than năm 2022 được điều chỉnh từ 19 triệu tấn xuống 17 triệu tấn, giảm 2 triệu tấn so với kế hoạch."
    )
    assert moved(text) == [(Decimal(-2_000_000), "count", None)]


@pytest.mark.parametrize("told", ["gấp đôi với năm 2022", "gần gấp đôi so với năm 2022", "gấp đôi cùng kỳ"])
def test_a_multiple_is_of_the_level_before_it(told: str) -> None:
    (one,) = record_of(f"Năm 2023, bưu điện thu 96 tỷ đồng, tăng {told}.\n", on="2023-11-06").observations
    assert [(int(change.value or 0), change.unit, change.against) for change in one.changes] == [(2, "factor", "2022")]


@pytest.mark.parametrize(
    "told", [", cao hơn 0,5 điểm phần trăm so với năm 2022", " (cao hơn năm 2022 0,5 điểm phần trăm)"]
)
def test_a_growth_is_told_apart_from_the_one_before_by_points(told: str) -> None:
    (one,) = record_of(f"Năm 2023, tín dụng tăng 7%{told}.\n", on="2023-11-06").observations
    assert [(str(change.value), change.unit, change.against) for change in one.changes] == [
        ("0.5", "percentage-point", "2022")
    ]


def test_a_plan_ends_where_another_change_begins() -> None:
    text = "Năm 2023, tỉnh thu 96 tỷ đồng, vượt 12% so với dự toán và tăng 8% so với năm 2022.\n"
    first, second = record_of(text, on="2023-11-06").observations
    assert [int(change.value or 0) for change in first.changes] == [8]
    assert second.indicator.endswith(" vượt dự toán")


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("Nhật Bản mua nhiều nhất (31 triệu USD, tăng 14%), Hàn Quốc kế sau (9 triệu USD, giảm 6%).", [14, -6]),
        ("Gỗ ép (31 triệu USD, tăng 14%) và ván sàn (9 triệu USD, giảm 6%) bán chạy.", [14, -6]),
        ("Gỗ ép thu 31 triệu USD và ván sàn 9 triệu USD, cao hơn tháng trước lần lượt 14% và 6%.", [14, 6]),
    ],
)
def test_each_level_has_the_change_told_in_its_brackets_or_in_its_turn(text: str, changes: list[int]) -> None:
    told = record_of(f"{text}\n", on="2023-11-06").observations
    assert [one.changes[0].value for one in told] == changes


@pytest.mark.parametrize(
    ("text", "value", "baseline"),
    [
        ("Vé tháng là 220.000 đồng, thay cho mức 180.000 đồng.", 220_000, 180_000),
        ("Thời gian chờ khám chỉ còn 12 phút thay vì 35 phút như trước.", 12, 35),
    ],
)
def test_what_a_level_takes_the_place_of_is_its_base(text: str, value: int, baseline: int) -> None:
    (told,) = record_of(f"{text}\n", on="2023-11-06").observations
    (change,) = told.changes
    assert (int(told.value), change.value, int(change.baseline or 0)) == (value, None, baseline)


def test_more_than_before_is_a_change() -> None:
    (told,) = record_of("Mỗi sạp nộp 95.000 đồng, nhiều hơn trước 15.000 đồng.\n", on="2023-11-06").observations
    assert (int(told.value), int(told.changes[0].value or 0)) == (95_000, 15_000)


def test_a_growth_of_then_in_brackets_is_of_what_grew_right_before() -> None:
    text = "Sản lượng điện tăng 9,2% (cùng kỳ năm 2022 tăng 4,1%), sản lượng than giảm 3% (cùng kỳ năm 2022 tăng 1,1%)."
    assert [(one.indicator, one.value, one.period) for one in figures(text)][1:] == [
        ("tăng trưởng sản lượng điện", Decimal("4.1"), "2022"),
        ("tăng trưởng sản lượng than", Decimal(-3), "2023"),
        ("tăng trưởng sản lượng than", Decimal("1.1"), "2022"),
    ]
