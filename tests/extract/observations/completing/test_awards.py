"""Those who were honoured are named by what they were given, and by which body."""

import pytest
from extract_factory import record_of


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2022-10-12").observations]


@pytest.mark.parametrize(
    ("text", "honoured"),
    [
        (
            "Thừa ủy quyền, ông Nguyễn Hồng Diên trao Bằng khen của Thủ tướng Chính phủ cho 5 tập thể, 12 cá nhân.",
            "được trao Bằng khen của Thủ tướng Chính phủ",
        ),
        (
            "Bộ Công Thương đã tặng Bằng khen cho 5 tập thể và 12 cá nhân.",
            "được Bộ Công Thương tặng Bằng khen",
        ),
        ("Ông Nguyễn Hồng Diên trao Giấy khen cho 5 tập thể cùng 12 cá nhân.", "được trao Giấy khen"),
    ],
)
def test_who_was_honoured_with_what(text: str, honoured: str) -> None:
    assert names(text) == [f"số tập thể {honoured}", f"số cá nhân {honoured}"]


def test_what_was_given_is_counted_as_it_is() -> None:
    assert names("Bộ Công Thương trao 25 suất quà cho các hộ nghèo.") == [
        "số suất quà cho các hộ nghèo Bộ Công Thương trao"
    ]
