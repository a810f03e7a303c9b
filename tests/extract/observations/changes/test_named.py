"""Changes that name the level again that they are of."""

import pytest
from extract_factory import record_of


def moved(text: str) -> dict[int, list[tuple[int, str | None]]]:
    """The changes of each figure by its value."""
    told = record_of(f"{text}\n", on="2023-11-06").observations
    return {int(one.value): [(int(change.value or 0), change.against) for change in one.changes] for one in told}


def test_each_level_of_the_sentence_before_takes_the_change_that_names_it() -> None:
    text = "Năm 2023, tỉnh ghi nhận 91 ca mắc sởi, 14 ca tử vong. So với năm 2022, số mắc giảm 24%, tử vong giảm 2 ca."
    assert moved(text) == {91: [(-24, "2022")], 14: [(-2, "2022")]}


def test_each_level_before_a_semicolon_takes_the_change_that_names_it() -> None:
    text = "Năm 2023, có 62 vụ cháy, 8 người chết; so với năm 2022, số vụ giảm 11 vụ, số người chết giảm 3 người."
    assert moved(text) == {62: [(-11, "2022")], 8: [(-3, "2022")]}


def test_a_change_that_names_more_is_none_of_the_level() -> None:
    assert moved("Năm 2023, có 62 vụ cháy. So với năm 2022, số vụ trộm cắp giảm 11 vụ.")[62] == []


def test_a_level_is_named_by_how_its_name_ends_and_by_a_pronoun() -> None:
    text = "Năm 2022, Tòa án thụ lý 543 vụ việc, giải quyết 481 vụ việc; so với năm 2021, số giải quyết tăng 42 vụ."
    assert moved(text)[481] == [(42, "2021")]
    text = "Quý III/2023, có 13 thanh niên không có việc làm, chiếm 10,5%; so với quý II/2023, số này giảm 8 người."
    assert moved(text)[13] == [(-8, "2023-Q2")]


def test_a_number_pointed_back_at_takes_the_change() -> None:
    assert moved("Năm 2023, tỉnh ghi nhận 91 ca mắc sởi. Con số này giảm 24% so với năm 2022.") == {91: [(-24, "2022")]}


def test_the_total_that_grew_is_the_first_of_its_sentence() -> None:
    text = "Năm 2023 có 30 vụ cháy, gồm 20 vụ cháy nhà, 10 vụ cháy xe; tổng số giảm 5% so với năm 2022."
    assert moved(text) == {30: [(-5, "2022")], 20: [], 10: []}


def test_a_comparison_inside_a_sentence_leads_to_changes_of_the_levels_before_it() -> None:
    text = "Năm 2023, tỉnh thu hút 8 dự án, vốn đầu tư 31 tỷ đồng, so với năm 2022, số dự án tăng 30%, vốn tăng 49%."
    assert moved(text) == {8: [(30, "2022")], 31_000_000_000: [(49, "2022")]}


def test_an_owner_rises_by_points_and_places() -> None:
    text = "Năm 2023, tỉnh Bình Thuận đạt 88 điểm, xếp thứ 4 cả nước; so với năm 2022, tỉnh tăng 20 điểm và 42 bậc."
    assert moved(text) == {88: [(20, "2022")], 4: [(42, "2022")]}


def test_what_an_owner_raised_is_none_of_the_level() -> None:
    text = "Năm 2023, tỉnh có 500 vụ cháy. So với năm 2022, tỉnh tăng 3% số lao động."
    assert moved(text)[500] == []


@pytest.mark.parametrize("again", ["Mức thu này đạt", "Con số này bằng", "Kết quả trên bằng"])
def test_a_growth_beside_a_share_of_a_plan_by_a_pronoun_is_of_the_level_meant(again: str) -> None:
    text = f"Năm 2023, thu ngân sách đạt 88 tỷ đồng. {again} 31% dự toán và tăng 22% so với năm 2022."
    assert moved(text) == {88_000_000_000: [(22, "2022")], 31: []}


@pytest.mark.parametrize(
    ("level", "again"),
    [
        ("thu nội địa", "khoản thu này"),
        ("chi thường xuyên", "khoản chi này"),
        ("kim ngạch nhập khẩu", "kim ngạch này"),
        ("dư nợ cho vay", "mức dư nợ này"),
        ("doanh thu du lịch", "doanh thu này"),
    ],
)
def test_a_word_of_its_name_or_a_general_one_points_back_at_a_level(level: str, again: str) -> None:
    text = f"Năm 2022, {level} đạt 88 tỷ đồng. So với năm 2021, {again} tăng 15%."
    assert moved(text) == {88_000_000_000: [(15, "2021")]}


def test_what_points_back_at_something_else_is_none_of_the_level() -> None:
    text = "Năm 2022, chi thường xuyên đạt 88 tỷ đồng. So với năm 2021, số dân này tăng 15%."
    assert moved(text)[88_000_000_000] == []


@pytest.mark.parametrize("what", ["vụ án", "hồ sơ", "cuộc thanh tra"])
def test_a_level_of_the_same_sentence_takes_the_change_that_says_its_whole_name(what: str) -> None:
    text = f"Năm 2022, ngành thụ lý 91 {what}, đã giải quyết 62 {what}, số {what} giải quyết tăng 8% so với năm 2021."
    assert moved(text) == {91: [], 62: [(8, "2021")]}


def test_a_level_whose_name_begins_and_ends_alike_takes_the_change() -> None:
    text = "Về án hình sự, năm 2022 thụ lý 91 vụ, giải quyết 62 vụ, số vụ giải quyết tăng 8% so với năm 2021."
    assert moved(text) == {91: [], 62: [(8, "2021")]}


def test_a_comparison_without_with_leads_to_changes_of_what_each_counts() -> None:
    text = "Năm 2022, Tòa thụ lý 91 vụ - 99 bị cáo, giải quyết 62 vụ - 70 bị cáo; so năm trước thụ lý tăng 8 vụ."
    assert moved(text) == {91: [(8, "2021")], 99: [], 62: [], 70: []}


def test_a_level_is_named_again_in_another_order() -> None:
    text = (
        "Năm 2022, số đơn toàn tỉnh bị trả là 92 đơn, bị sửa 180 đơn. So năm 2021, số đơn bị trả của tỉnh tăng 5 đơn."
    )
    assert moved(text)[92] == [(5, "2021")]


def test_a_day_to_compare_with_leads_to_changes_too() -> None:
    text = "Ngày 3/11, tỉnh có 28 vụ cháy, 15 người chết. So với ngày 2/11, tăng 13 vụ, giảm 7 người tử vong."
    assert moved(text) == {28: [(13, "2023-11-02")], 15: [(-7, "2023-11-02")]}


@pytest.mark.parametrize("without", ["nếu không kể tiền đất thì", "nếu loại trừ yếu tố giá,", "không tính phí,"])
def test_a_growth_without_a_part_is_none_of_the_whole(without: str) -> None:
    text = f"Năm 2022, thu nội địa đạt 88 tỷ đồng. Song {without} thu nội địa chỉ tăng 11% so với năm 2021."
    assert moved(text) == {88_000_000_000: [], 11: []}


@pytest.mark.parametrize(
    ("level", "again"),
    [
        ("ghi nhận 91 ca sởi", "số ca mắc"),
        ("có 91 trường hợp mắc lao, 2 ca tử vong", "số mắc"),
        ("có 91 vụ vi phạm về đất", "số vụ vi phạm xảy ra"),
    ],
)
def test_a_level_is_named_by_what_it_counts(level: str, again: str) -> None:
    assert moved(f"Năm 2023, tỉnh {level}. So với năm 2022, {again} giảm 24%.")[91] == [(-24, "2022")]


def test_what_a_level_counts_is_named_with_no_comparison_before_it() -> None:
    text = "Năm 2023, trung tâm ghi nhận 91 sự cố. Số lượng sự cố tăng 24% so với năm 2022."
    assert moved(text) == {91: [(24, "2022")]}
    text = "Năm 2023, tỉnh có 91 hợp tác xã nông nghiệp. Số hợp tác xã tăng 24% so với năm 2022."
    assert moved(text)[91] == []


@pytest.mark.parametrize("again", ["Nếu so với tháng 2/2022,", "Tuy nhiên, so với cùng kỳ,", "Còn so với cùng kỳ thì"])
def test_a_comparison_may_begin_with_a_word_that_joins_it(again: str) -> None:
    text = f"Tháng 2/2023, doanh thu đạt 91 tỷ đồng, giảm 5% so với tháng trước. {again} doanh thu tăng 11%."
    assert moved(text) == {91 * 10**9: [(-5, "2023-01"), (11, "2022-02")]}


def test_a_comparison_without_a_subject_is_of_the_only_level_before_it() -> None:
    text = "Tháng 2/2023, doanh thu đạt 91 tỷ đồng, giảm 5% so với tháng trước. Còn so với cùng kỳ thì tăng 11%."
    assert moved(text) == {91 * 10**9: [(-5, "2023-01"), (11, "2022-02")]}
    text = "Tháng 2/2023, doanh thu đạt 91 tỷ đồng, lợi nhuận đạt 7 tỷ đồng. So với cùng kỳ thì tăng 11%."
    assert moved(text)[7 * 10**9] == []


def test_a_sentence_that_begins_with_its_changes_tells_those_of_the_only_level_before_it() -> None:
    text = "Tháng 2/2023, tổng mức bán lẻ đạt 91 tỷ đồng. Tăng 5% so với tháng 1/2023, giảm 11% so với cùng kỳ."
    assert moved(text) == {91 * 10**9: [(5, "2023-01"), (-11, "2022-02")]}


def test_a_sum_that_was_added_need_not_say_for_how_long_it_is_paid() -> None:
    text = "Năm 2023, thu nhập bình quân đạt 45 triệu đồng/năm. So với năm 2022, thu nhập tăng 5 triệu đồng."
    assert moved(text) == {45_000_000: [(5_000_000, "2022")]}


@pytest.mark.parametrize("beside", ["So với", "Đặt cạnh", "Đối chiếu với"])
def test_the_time_a_sentence_begins_to_compare_with_is_not_that_of_its_levels(beside: str) -> None:
    text = f"Năm 2022, tỉnh có 98 vụ cháy. {beside} năm 2021, số vụ ít hơn 12, gây lo ngại.\n"
    (one,) = record_of(text, on="2023-11-06").observations
    assert [(int(change.value or 0), change.against) for change in one.changes] == [(-12, "2021")]
