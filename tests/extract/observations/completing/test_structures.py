"""Parts of a structure are shares in it, as its lead-in or the sentence before says."""

import pytest
from extract_factory import record_of


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


@pytest.mark.parametrize(
    "lead",
    [
        "Cơ cấu kinh tế: ",
        "Về cơ cấu kinh tế, ",
        "Cơ cấu kinh tế chuyển dịch tích cực, trong đó ",
        "Cơ cấu kinh tế năm 2022 chuyển dịch đúng hướng: ",
        "Cơ cấu kinh tế chuyển dịch rõ nét. Trong đó, ",
    ],
)
@pytest.mark.parametrize("takes", [" chiếm", ""])
def test_the_lead_in_names_the_structure(lead: str, takes: str) -> None:
    told = names(f"{lead}nông, lâm nghiệp{takes} 15%, công nghiệp{takes} 46%; dịch vụ{takes} 39%.")
    assert told == [
        "tỷ trọng nông, lâm nghiệp trong cơ cấu kinh tế",
        "tỷ trọng công nghiệp trong cơ cấu kinh tế",
        "tỷ trọng dịch vụ trong cơ cấu kinh tế",
    ]


def test_a_rate_behind_the_parts_is_none_of_them() -> None:
    told = names("Cơ cấu lao động chuyển dịch, nông nghiệp chiếm 26%; tỷ lệ thất nghiệp còn 2%.")
    assert told == ["tỷ trọng nông nghiệp trong cơ cấu lao động", "tỷ lệ thất nghiệp"]


def test_a_share_with_its_own_whole_keeps_it() -> None:
    told = names("Cơ cấu kinh tế: dịch vụ chiếm 39% GRDP.")
    assert told[0].endswith("trong GRDP")
