"""What a sentence's lead limits its figures to is in all their names."""

import pytest
from extract_factory import record_of


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


@pytest.mark.parametrize("joint", ["trong ", "ở ", "", "đối với "])
def test_a_single_field_limits_its_sentence_and_what_comes_of_it(joint: str) -> None:
    told = names(
        f"Đã mở 154 cuộc thanh tra. Riêng {joint}lĩnh vực khoáng sản, đã mở 24 cuộc thanh tra. "
        "Qua đó, kiến nghị thu hồi 5 tỷ đồng."
    )
    assert told[0] == "số cuộc thanh tra đã mở"
    assert told[1:] == [
        "số cuộc thanh tra đã mở lĩnh vực khoáng sản",
        "số tiền kiến nghị thu hồi lĩnh vực khoáng sản",
    ]


@pytest.mark.parametrize("lead", ["Không kể", "Chưa tính", "Nếu không bao gồm"])
def test_what_is_left_out_limits_a_sentence(lead: str) -> None:
    told = names(f"{lead} tiền sử dụng đất, số thu nội địa đạt 5.200 tỷ đồng.")
    assert told == [f"số thu nội địa {lead.lower().removeprefix('nếu ')} tiền sử dụng đất"]
