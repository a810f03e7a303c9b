"""Units that share their head in a list."""

import pytest
from extract_factory import read_in, record_of


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


@pytest.mark.parametrize("many", ["các tỉnh", "ba tỉnh", "3 tỉnh"])
def test_branches_of_a_bank_in_several_provinces_are_one_each(many: str) -> None:
    read = record_of(f"Thống đốc phê bình NHNN chi nhánh {many} Cà Mau, Hà Nam và Gia Lai.").organisations
    bank = "Ngân hàng Nhà nước Việt Nam"
    assert [(one.name, one.part_of) for one in read if one.name != bank] == [
        (f"{bank} chi nhánh tỉnh Cà Mau", bank),
        (f"{bank} chi nhánh tỉnh Hà Nam", bank),
        (f"{bank} chi nhánh tỉnh Gia Lai", bank),
    ]


@pytest.mark.parametrize(
    ("unit", "whole"),
    [
        ("Vụ Thư ký - Biên tập", "Văn phòng Chính phủ"),
        ("Cục Quản lý ngân quỹ", "Kho bạc Nhà nước"),
        ("Vụ Kiểm soát chi", "Kho bạc Nhà nước"),
        ("Ban Quản lý Thu - Sổ, Thẻ", "Bảo hiểm xã hội Việt Nam"),
    ],
)
def test_units_of_central_bodies_are_theirs(unit: str, whole: str) -> None:
    read = record_of(f"Bộ Y tế họp. {unit} rà soát hồ sơ.").organisations
    assert (unit, whole) in [(one.name, one.part_of) for one in read]
