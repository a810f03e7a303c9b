"""The years that a policy reaches to."""

import pytest
from extract_factory import record_of


def horizons(text: str) -> list[tuple[int, ...]]:
    return [one.horizon for one in record_of(text, on="2020-12-28").policies]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Bộ trình Chiến lược dữ liệu quốc gia đến năm 2030.", (2030,)),
        ("Bộ trình Chiến lược dữ liệu quốc gia đến năm 2030, tầm nhìn đến năm 2045.", (2030, 2045)),
        ("Bộ trình Kế hoạch phát triển chuyển đổi số giai đoạn 2021 - 2025.", (2025,)),
        ("Bộ trình Chiến lược dữ liệu quốc gia.", ()),
    ],
)
def test_the_years_are_those_of_the_name_and_the_last_one_of_a_span(text: str, years: tuple[int, ...]) -> None:
    assert horizons(text) == [years]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Năm 2020 là năm kết thúc kế hoạch 5 năm.", (2020,)),
        ("Từ năm 2020, cả nước chuẩn bị chiến lược 10 năm tiếp theo.", (2030,)),
        ("Cả nước thực hiện kế hoạch 5 năm.", ()),
    ],
)
def test_a_plan_of_so_many_years_ends_in_the_year_that_is_told(text: str, years: tuple[int, ...]) -> None:
    assert horizons(text) == [years]
