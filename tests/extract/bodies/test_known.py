"""Bodies that are known by name, whose heads newspapers write with small letters."""

import pytest
from extract_factory import record_of


def names(text: str) -> list[str]:
    return [one.name for one in record_of(text).organisations]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Đại diện bộ Công Thương và bộ Tài chính dự họp.", ["Bộ Công Thương", "Bộ Tài chính"]),
        ("Theo sở Y tế tỉnh Nghệ An, dịch đã lắng.", ["Sở Y tế tỉnh Nghệ An"]),
        ("Lãnh đạo cục Quản lý đường bộ cao tốc đi thị sát.", ["Cục Quản lý đường bộ cao tốc"]),
        ("Kết quả do vụ Pháp chế, bộ Tư pháp công bố.", ["Vụ Pháp chế", "Bộ Tư pháp"]),
    ],
)
def test_a_name_has_capitals_though_its_head_has_none(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Các cơ sở Y tế và đội ngũ cán bộ Giáo dục đã nghỉ Tết.",
        "Nội bộ Tài chính còn vướng, toàn bộ Xây dựng phải chờ.",
        "Ở trụ sở Công an có ba cây xoài.",
    ],
)
def test_words_that_end_as_heads_do_are_no_heads(text: str) -> None:
    assert names(text) == []


def test_a_command_board_by_its_letters_is_no_committee() -> None:
    assert names("BCH PCTT&TKCN tỉnh Quảng Trị họp khẩn.") == ["Ban Chỉ huy PCTT&TKCN tỉnh Quảng Trị"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Công văn do Văn phòng T.Ư Đảng gửi.", "Văn phòng Trung ương Đảng"),
        ("Cuộc thi của Ban Nội chính TƯ khai mạc.", "Ban Nội chính Trung ương"),
        ("Hội thảo do Hội đồng Lý luận TW mở.", "Hội đồng Lý luận Trung ương"),
        ("Giải của Đảng ủy Khối các cơ quan T.Ư được trao.", "Đảng ủy Khối các cơ quan Trung ương"),
    ],
)
def test_the_centre_may_stand_in_short(text: str, name: str) -> None:
    assert names(text) == [name]


def test_the_state_banks_branch_is_of_the_province_that_its_article_tells() -> None:
    text = "NHNN chi nhánh tỉnh Đắk Lắk họp. NHNN chi nhánh yêu cầu các ngân hàng giảm lãi suất."
    assert [one.name for one in record_of(text).organisations] == ["Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh Đắk Lắk"]
