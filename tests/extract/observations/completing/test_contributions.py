"""Points that a part contributed went to the growth told before."""

import pytest
from extract_factory import record_of


@pytest.mark.parametrize(
    "lead", ["Trong đó, ", "Trong mức tăng 8,01% của quý II, ", "Trong mức tăng chung của toàn nền kinh tế, "]
)
def test_parts_of_a_growth_contribute_to_it(lead: str) -> None:
    parts = "nông nghiệp đóng góp 0,35 điểm phần trăm; dịch vụ đóng góp 1,9 điểm phần trăm"
    text = f"GRDP quý II/2023 tăng 8,01%. {lead}{parts}."
    told = [one for one in record_of(f"{text}\n", on="2023-07-14").observations if one.unit == "percentage-point"]
    assert [one.indicator for one in told] == [
        "đóng góp của nông nghiệp vào mức tăng GRDP",
        "đóng góp của dịch vụ vào mức tăng GRDP",
    ]


def test_what_a_contribution_is_said_to_go_to_stands() -> None:
    text = "GRDP tăng 8,01%. Nông nghiệp tăng 3%, đóng góp 0,35 điểm phần trăm vào mức tăng chung."
    told = [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]
    assert told[-1] == "đóng góp của nông nghiệp vào mức tăng chung"
