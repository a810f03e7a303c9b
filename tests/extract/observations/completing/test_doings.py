"""What was done with what was told before."""

import pytest
from extract_factory import record_of


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kinh phí chống dịch là 203 tỷ đồng, đến nay mới giải ngân 50 tỷ.", "kinh phí chống dịch mới giải ngân"),
        ("Vốn vay ưu đãi (203 tỷ đồng) đến nay mới giải ngân 24,9%.", "tỷ lệ giải ngân vốn vay ưu đãi"),
        ("Tổng vốn đăng ký là 5 tỷ USD, trong đó 3 tỷ USD đã được chi.", "tổng vốn đăng ký đã được chi"),
    ],
)
def test_what_was_done_is_done_with_the_sum_told(text: str, name: str) -> None:
    assert names(text)[-1] == name


def test_who_pays_is_not_what_was_done() -> None:
    assert names("Vốn điều lệ là 203 tỷ đồng. Đến nay đã nộp thuế 5 tỷ đồng.")[-1] != "vốn điều lệ đã nộp thuế"


def test_a_share_of_these_is_of_those_told_with_what_is_said_of_them() -> None:
    told = names("Tổng vốn đăng ký là 293 tỷ USD; 52,7% trong số này (154 tỷ USD) đã được thực hiện.")
    assert told[1:] == ["tỷ lệ tổng vốn đăng ký đã được thực hiện", "tổng vốn đăng ký đã được thực hiện"]
    told = names("Cả nước đón 2,5 triệu lượt khách quốc tế. Gần 80% số khách này đến bằng đường hàng không.")
    assert told[1].endswith("đến bằng đường hàng không")


def test_a_sum_named_before_what_was_done_with_it() -> None:
    told = record_of("Nguồn ngân sách địa phương, đã giải ngân 724 tỷ đồng.\n").observations
    assert [one.indicator for one in told] == ["nguồn ngân sách địa phương đã giải ngân"]


def test_a_sum_named_first_was_spent() -> None:
    told = names("Đối với kế hoạch vốn năm 2023, đã giải ngân 341 tỷ đồng.")
    assert told == ["kế hoạch vốn đã giải ngân"]
    told = names("Đối với kế hoạch năm 2022 kéo dài sang năm 2023, đã giải ngân 341 tỷ đồng.")
    assert told == ["kế hoạch năm 2022 kéo dài sang năm 2023 đã giải ngân"]


@pytest.mark.parametrize(
    ("rest", "name"),
    [
        ("40% số này chậm tiến độ", "tỷ lệ cầu treo chậm tiến độ"),
        ("30 cầu trong số đó phải đóng cửa", "số cầu treo phải đóng cửa"),
        ("30 trong số này phải đóng cửa", "số cầu treo phải đóng cửa"),
    ],
)
def test_what_is_said_of_some_of_those_told_before(rest: str, name: str) -> None:
    assert names(f"Toàn huyện có 90 cầu treo; {rest}.")[1] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Diện tích chè đạt 900 ha, 260 ha trong số đó đã có chứng nhận.",
            "diện tích chè đã có chứng nhận (ha)",
        ),
        ("Sở tiếp nhận 900 hồ sơ, 12% trong đó quá hạn.", "tỷ lệ hồ sơ sở tiếp nhận quá hạn"),
        ("Tỉnh có 540 bác sĩ, 190 người trong số này ở tuyến huyện.", "số bác sĩ tỉnh ở tuyến huyện"),
    ],
)
def test_some_of_those_told_are_told_by_what_is_said_of_them(text: str, name: str) -> None:
    assert names(text)[1] == name
