"""Ground that was worked on or moved has the time of it; a fixed size has none."""

import pytest
from extract_factory import record_of


def periods(text: str) -> list[str | None]:
    return [one.period for one in record_of(f"{text}\n", on="2023-08-15").observations]


def test_ground_taken_back_is_of_the_time_of_it() -> None:
    assert periods("Năm 2022, thanh tra kiến nghị thu hồi 9 tỷ đồng và 5 ha đất.") == ["2022", "2022"]


def test_ground_that_grew_is_no_fixed_size() -> None:
    text = "Kết quả 6 tháng đầu năm 2023\n\nDiện tích ngô đạt 12 ha, giảm 3% so với cùng kỳ."
    assert periods(text) == ["2023-H1"]


@pytest.mark.parametrize("crop", ["ngô", "mía", "cà phê", "hồ tiêu", "dong riềng", "tôm thẻ"])
def test_ground_is_of_the_time_of_what_grows_on_it(crop: str) -> None:
    assert periods(f"Kết quả 6 tháng đầu năm 2023\n\nXã có 12 ha {crop}.") == ["2023-H1"]
    assert periods(f"Kết quả 6 tháng đầu năm 2023\n\nDiện tích {crop} là 12 ha.") == ["2023-H1"]


def test_ground_told_with_its_plan_is_no_fixed_size() -> None:
    text = "Kết quả 6 tháng đầu năm 2023\n\nDiện tích cỏ ngọt đạt 12 ha, đạt 91% kế hoạch."
    assert periods(text) == ["2023-H1", "2023-H1"]


@pytest.mark.parametrize("place", ["khu đất", "hồ nước", "điều chỉnh quy hoạch", "hoa viên", "tiêu chuẩn", "cá nhân"])
def test_the_size_of_a_place_has_no_time(place: str) -> None:
    assert periods(f"Kết quả 6 tháng đầu năm 2023\n\nDiện tích {place} là 12 ha.") == [None]


@pytest.mark.parametrize(
    "parts",
    [
        "Huyện Ba Tơ trồng nhiều nhất với 450 ha, kế đến là Sơn Hà 320 ha.",
        "Nhiều nhất là huyện Ba Tơ, với 450 ha; Sơn Hà có 320 ha.",
    ],
)
def test_parts_of_ground_that_was_worked_are_of_its_time(parts: str) -> None:
    text = f"9 tháng năm 2023, tỉnh trồng 3.100 ha quế. {parts}\n"
    found = {int(one.value): one.period for one in record_of(text, on="2023-10-05").observations}
    assert {found[450], found[320]} == {"2023-01/2023-09"}


def test_the_size_of_a_thing_beside_ground_that_was_worked_has_no_time() -> None:
    text = "9 tháng năm 2023, tỉnh trồng 3.100 ha quế. Nhà máy lớn nhất rộng 45 ha.\n"
    found = {int(one.value): one.period for one in record_of(text, on="2023-10-05").observations}
    assert found[45] is None
