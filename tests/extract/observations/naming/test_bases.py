"""A number that is told by so many others says by how many in its name."""

import pytest
from extract_factory import record_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Số bác sĩ đạt 12 bác sĩ/10.000 dân.", "số bác sĩ trên 10.000 dân"),
        ("Số giường bệnh đạt 31 giường trên một vạn dân.", "số giường bệnh trên một vạn dân"),
        ("Có 15 dược sĩ/vạn dân.", "số dược sĩ/vạn dân"),
        ("Có 15 trạm y tế trên địa bàn dân cư.", "số trạm y tế trên địa bàn dân cư"),
    ],
)
def test_the_base_of_a_number_stands_behind_its_name(text: str, name: str) -> None:
    (one,) = record_of(f"{text}\n").observations
    assert one.indicator == name
