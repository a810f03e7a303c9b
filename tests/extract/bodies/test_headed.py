"""Bodies by the word that their names begin with: delegations, offices of several bodies, boards of a province."""

import pytest
from extract_factory import record_of


def names(text: str) -> list[str]:
    return [one.name for one in record_of(text).organisations]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Trưởng Đoàn đại biểu Quốc hội tỉnh Hoàng Nam", "Đoàn đại biểu Quốc hội tỉnh"),
        ("Trưởng đoàn ĐBQH khóa XIV tỉnh Quảng Trị Hoàng Nam", "Đoàn đại biểu Quốc hội tỉnh Quảng Trị"),
        ("Ông Hoàng Nam, Trưởng đoàn đại biểu Quốc hội", "Đoàn đại biểu Quốc hội"),
    ],
)
def test_who_leads_deputies_is_of_their_delegation(told: str, name: str) -> None:
    read = record_of(f"{told} phát biểu.")

    assert [(one.person, one.title, one.organisation) for one in read.posts] == [("Hoàng Nam", "Trưởng Đoàn", name)]
    assert [one.name for one in read.organisations] == [name]


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        (
            "Văn phòng Đoàn ĐBQH, HĐND và UBND thành phố Đà Nẵng",
            "Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban nhân dân thành phố Đà Nẵng",
        ),
        (
            "Văn phòng HĐND và UBND huyện Thới Bình",
            "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Thới Bình",
        ),
        ("Chi cục Hải quan cửa khẩu Lao Bảo", "Chi cục Hải quan cửa khẩu Lao Bảo"),
    ],
)
def test_an_office_that_serves_several_is_one(printed: str, name: str) -> None:
    assert names(f"{printed} họp.") == [name]


def test_a_board_of_the_province_is_one_though_no_text_says_of_which() -> None:
    assert names("Ban Chỉ đạo Chuyển đổi số tỉnh họp.") == ["Ban Chỉ đạo Chuyển đổi số tỉnh"]


@pytest.mark.parametrize(
    "many",
    ["UBND quận/huyện", "UBND huyện, thị xã", "Phòng GD&ĐT quận/huyện", "Ban Chỉ huy Phòng thủ dân sự các huyện"],
)
def test_bodies_of_several_levels_are_no_body(many: str) -> None:
    assert names(f"{many} duyệt khoản thu.") == []


def test_what_a_board_directs_is_no_place() -> None:
    assert names("Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh Cà Mau họp.") == [
        "Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh Cà Mau"
    ]


def test_a_head_alone_behind_a_kind_of_bodies_is_another_kind() -> None:
    text = "Cục Viễn thông đã trình phương án. Bộ trưởng Nguyễn Mạnh Hùng yêu cầu các Vụ, Cục góp ý."

    assert [one.recipients for one in record_of(text).directives] == [("các Vụ", "các cục")]
