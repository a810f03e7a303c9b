"""What is so now, behind what was done in a time told before."""

import pytest
from extract_factory import record_of


@pytest.mark.parametrize(
    "state", ["Hiện huyện có 6 xã đạt chuẩn.", "Toàn huyện hiện đã tới 6 chợ.", "Hiện trên đảo có 6 hồ."]
)
def test_what_is_so_now_is_of_the_year_behind_what_was_done_in_a_part_of_it(state: str) -> None:
    text = f"6 tháng đầu năm 2024, huyện làm 40 km đường. {state}"
    assert [one.period for one in record_of(f"{text}\n", on="2024-07-04").observations] == ["2024-H1", "2024"]


def test_what_is_done_by_now_is_of_what_was_told_before() -> None:
    text = "Quý I/2024, tỉnh mở 90 cuộc kiểm tra. Hiện đã kết thúc 38 cuộc; đã phát hiện 12 vụ."
    assert {one.period for one in record_of(f"{text}\n", on="2024-04-04").observations} == {"2024-Q1"}


def test_a_list_of_what_there_is_now_is_of_the_year_too() -> None:
    text = (
        "Trong 6 tháng đầu năm 2024, tỉnh đón 45.000 lượt khách. Hiện trên địa bàn có 310 khách sạn, trong đó:\n\n"
        "- 4 khách sạn 5 sao;\n\n- 15 khách sạn 4 sao."
    )
    told = record_of(f"{text}\n", on="2024-07-04").observations
    assert [one.period for one in told] == ["2024-H1", "2024", "2024", "2024"]


def test_what_goes_on_from_what_there_is_now_is_of_the_year_too() -> None:
    text = (
        "Năm học 2023-2024, tỉnh công nhận 12 trường. Như vậy, hiện cả tỉnh có 485 trường đạt chuẩn. "
        "Số trường mầm non là 141 trường (51,8%), tiểu học 206 trường."
    )
    told = record_of(f"{text}\n", on="2024-05-04").observations
    assert [one.period for one in told] == ["2023/2024", *["2024"] * 4]


@pytest.mark.parametrize("fall", ["hụt 3%, còn 632 vụ", "giảm 3% còn 632 vụ"])
def test_a_level_that_something_fell_to_is_not_of_now(fall: str) -> None:
    text = f"Kết quả 8 tháng năm 2021\n\nSố vụ cháy {fall}.\n"
    assert [one.period for one in record_of(text, on="2021-09-01").observations] == ["2021-01/2021-08"]


def test_what_is_left_of_something_that_fell_is_of_the_time_told() -> None:
    text = "Cả năm 2020, tỉnh có 450 nghìn lao động. Nghề cá mất nhiều người nhất, còn 38 nghìn lao động, giảm 7%.\n"
    found = {int(one.value): one.period for one in record_of(text, on="2021-01-06").observations}
    assert found[38000] == "2020"
