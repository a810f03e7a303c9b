"""The head of an article tells in advance what its body tells again."""

from extract_factory import record_of

HEAD = "Giá thuốc được kiểm soát\n\n05/01/2024 - 07:05\n\n"
TOLD = "Bộ trưởng Bộ Y tế Đào Hồng Lan yêu cầu Cục Quản lý Dược công khai giá thuốc hằng tuần"


def test_a_task_of_the_head_is_told_once() -> None:
    told = record_of(
        f"{HEAD}{TOLD}.\n\nSáng 5/1, hội nghị diễn ra tại Hà Nội.\n\n{TOLD} trên cổng dịch vụ công; rà soát số đăng ký."
    ).directives

    assert len(told) == 2
    assert told[0].action.endswith("cổng dịch vụ công")


def test_another_task_of_the_head_stays() -> None:
    told = record_of(
        f"{HEAD}{TOLD}.\n\nSáng 5/1, hội nghị diễn ra tại Hà Nội.\n\nBộ trưởng Đào Hồng Lan giao Cục Quản lý Dược "
        "kiểm tra nhà thuốc."
    ).directives

    assert len(told) == 2
