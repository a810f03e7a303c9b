"""Words before a count that do nothing to what it counts."""

import pytest

from mickg.extract.observations.naming.remarks import is_remark, is_speaker, speaks, tells


@pytest.mark.parametrize("words", ["mạng lưới được củng cố", "doanh thu tăng"])
def test_a_verb_of_becoming_tells(words: str) -> None:
    assert tells(words)
    assert not tells("mạng lưới")


@pytest.mark.parametrize(("text", "what"), [("lãnh đạo sở lưu ý, ", "xã"), ("bà nêu ", "xã chưa có trạm")])
def test_who_only_tells_it_is_a_speaker(text: str, what: str) -> None:
    assert is_speaker(text, 0, len(text), what)


def test_who_does_it_is_no_speaker() -> None:
    assert not is_speaker("chủ tịch tặng ", 0, 14, "hộ nghèo")


def test_a_label_that_only_heads_a_clause_is_a_remark() -> None:
    assert is_remark("về giao thông: ", 0, "giao thông", "điểm sạt lở")
    assert not is_remark("doanh nghiệp: ", 0, "doanh nghiệp", "hộ")


def test_what_has_not_happened_is_a_remark() -> None:
    assert is_remark("không có người chết, ", 0, "không có người chết", "người bị thương")


@pytest.mark.parametrize("label", ["thiệt hại về người", "giao thông bị ảnh hưởng nặng nề"])
def test_what_was_harmed_only_heads_those_counted(label: str) -> None:
    assert is_remark(f"{label}: ", 0, label, "cầu")


def test_somebody_before_a_colon_speaks() -> None:
    assert speaks("bà a thẳng thắn: ", 0, 15)
    assert not speaks("doanh thu: ", 0, 9)
