"""Units that share their head in a list."""

import pytest
from extract_factory import read_in


def bodies(text: str) -> list[str]:
    reading = read_in(f"Bộ Thông tin và Truyền thông họp ngày 12/8/2022.\n\n{text}\n")
    return [one.value.name for one in reading.mentions if one.kind == "BODY"][1:]


@pytest.mark.parametrize(
    ("row", "names"),
    [
        ("các Cục Viễn thông, Báo chí, Thuế", ["Cục Viễn thông", "Cục Báo chí", "Cục Thuế"]),
        ("hai Cục Viễn thông và Tần số vô tuyến điện", ["Cục Viễn thông", "Cục Tần số vô tuyến điện"]),
        ("các Vụ: Pháp chế; Bưu chính; Tổ chức cán bộ", ["Vụ Pháp chế", "Vụ Bưu chính", "Vụ Tổ chức cán bộ"]),
        ("các vụ Pháp chế, Bưu chính và Tổ chức cán bộ", ["Vụ Pháp chế", "Vụ Bưu chính", "Vụ Tổ chức cán bộ"]),
        ("các Tổng cục Thuế, Hải quan", ["Tổng cục Thuế", "Tổng cục Hải quan"]),
    ],
)  # fmt: skip
def test_each_of_a_row_is_a_body_of_its_own(row: str, names: list[str]) -> None:
    assert bodies(f"Dự họp có lãnh đạo {row}.") == names


@pytest.mark.parametrize(
    ("row", "names"),
    [
        ("các Cục Xuất bản, In và Phát hành, Báo chí", ["Cục Xuất bản, In và Phát hành", "Cục Báo chí"]),
        ("các Cục Báo chí và Xuất bản, In và Phát hành", ["Cục Báo chí", "Cục Xuất bản, In và Phát hành"]),
        ("các Vụ Pháp chế, Kế hoạch và Đầu tư, Bưu chính", ["Vụ Pháp chế", "Vụ Kế hoạch và Đầu tư", "Vụ Bưu chính"]),
    ],
)  # fmt: skip
def test_a_name_that_has_a_joint_itself_stays_whole(row: str, names: list[str]) -> None:
    assert bodies(f"Dự họp có lãnh đạo {row}.") == names
