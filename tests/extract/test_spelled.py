import pytest
from figures_factory import figures, quantities
from hypothesis import given
from hypothesis import strategies as st

from mickg.extract.spelled import number_in_words

_ONES = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
_GROUPS = ((10**9, "tỷ"), (10**6, "triệu"), (10**3, "nghìn"), (1, ""))


def _below_hundred(value: int) -> list[str]:
    tens, ones = divmod(value, 10)
    last = {0: "", 5: "lăm", 1: "mốt" if tens > 1 else "một"}.get(ones, _ONES[ones])
    return [*(["mười"] if tens == 1 else [_ONES[tens], "mươi"]), *([last] if last else [])]


def _below_thousand(value: int, *, whole: bool) -> list[str]:
    hundreds, rest = divmod(value, 100)
    words = [_ONES[hundreds], "trăm"] if hundreds > 0 or whole else []
    if rest == 0:
        return words
    return (
        [*words, *(["lẻ", _ONES[rest]] if words else [_ONES[rest]])] if rest < 10 else [*words, *_below_hundred(rest)]
    )


def written(value: int) -> list[str]:
    """A number above nothing in words, as schools teach it."""
    words: list[str] = []
    for factor, name in _GROUPS:
        amount, value = divmod(value, factor)
        if amount > 0:
            words += [*_below_thousand(amount, whole=len(words) > 0), *([name] if name else [])]
    return words


@given(st.integers(1, 10**12 - 1))
def test_every_number_written_in_words_reads_back(value: int) -> None:
    assert number_in_words(written(value)) == value


def test_a_scale_is_of_the_smaller_ones_before_it() -> None:
    assert number_in_words(["hai", "nghìn", "ba", "trăm", "tỷ", "năm", "triệu"]) == 2300 * 10**9 + 5 * 10**6


def test_scales_follow_each_other() -> None:
    assert number_in_words(["hai", "nghìn", "tỷ"]) == 2 * 10**12


@pytest.mark.parametrize("words", ["hai ba", "mươi lăm", "hai vài", "trăm hai"])
def test_other_words_are_no_number(words: str) -> None:
    assert number_in_words(words.split()) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("thu hai nghìn tỷ đồng", [("2000000000000", "VND")]),
        ("vay năm triệu USD", [("5000000", "USD")]),
        ("tăng ba mươi phần trăm", [("30", "percent")]),
        ("thu mỗi năm trăm triệu đồng", []),
        ("có mười đồng chí dự", []),
        ("lập hai đội, ba tổ", []),
    ],
)
def test_numbers_in_words_are_figures_of_money_and_shares_alone(text: str, expected: list[tuple[str, str]]) -> None:
    assert figures(f"Xã {text}.") == expected


def test_numbers_in_words_are_qualified() -> None:
    assert [one.bound for one in quantities("Xã thu gần hai triệu đồng.")] == ["nearly"]


def test_a_sum_said_again_in_words_in_brackets_is_told_once() -> None:
    for words in ("hai triệu, ba trăm linh năm nghìn tỷ đồng", "bằng chữ: hai triệu tỷ đồng"):
        assert len(figures(f"Tổng số thu là 2.305.000 tỷ đồng ({words}).")) == 1
    assert len(figures("Có 12 hộ được hỗ trợ (hai triệu đồng).")) == 2


@pytest.mark.parametrize("told", ["gấp đôi với năm 2022", "gấp đôi cùng kỳ", "gấp hai so với năm 2022", "gấp hai lần"])
def test_multiples_in_words_lead_to_what_they_are_of(told: str) -> None:
    assert figures(f"Doanh thu tăng {told}.") == [("2", "factor")]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Sáu chợ. Bốn huyện có trên 30% số thôn chưa có sóng là Mường Tè và ba huyện khác.", 4),
        ("Mười hai tuyến đường có điểm ngập.", 12),
        ("Bảy trường chưa có thư viện số.", 7),
        ("Năm đơn vị vượt thời hạn báo cáo.", 5),
    ],
)
def test_a_sentence_begins_to_count_those_that_have_something(sentence: str, value: int) -> None:
    assert figures(sentence)[0] == (str(value), "count")


@pytest.mark.parametrize(
    "sentence",
    [
        "Ba xã ven sông đã đổi thay.",
        "Ba doanh nghiệp có nhiều lao động nhất đều ở khu công nghiệp.",
        "Hôm ấy ba huyện có mưa.",
        "Hai đơn vị có trụ sở chung.",
    ],
)
def test_numbers_in_words_elsewhere_are_none(sentence: str) -> None:
    assert figures(sentence) == []
