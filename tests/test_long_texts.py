"""100 kB of one thing again and again are read in seconds: no rule goes over a text from each of its places."""

import pytest
from strange_texts import articles, long, read

PIECES = [
    "a", "a ", "A ", "A", "1", "1 ", "1.", "1-", "1/", "1,5 ", "% ", ".", "…", "(", "((a) ", "“a", "«", "\n", "\t",
    "\u00a0", "- a\n", "A:\n- b\n", "a.\n", "a; ", "A, B, ", "a\u0301", "\u0301", "\u200b", "中", "🏳️‍🌈", "Bộ ",
    "Bộ TT&TT", "Bộ Thông tin và Truyền thông, ", "Bộ trưởng ", "Bộ trưởng A, ", "các Sở", "UBND tỉnh ", "Ông A, ",
    "Nguyễn Mạnh Hùng", "Phó Trưởng Ban", "ngày 31/2/2024", "từ ngày 1/1 đến ", "Quý I/2024 ", "cùng kỳ ", "28,57%",
    "5-10 triệu", "12,5 điểm %", "đạt 5% ", "tăng 5% so với cùng kỳ, ", "xếp thứ 5/63 ",
    "Nghị định số 1/2024/NĐ-CP, ", "Nghị định số ", "sửa đổi ", "dự thảo Luật ", "Chương trình A ",
    "giai đoạn 2021-2025, ", "giao ", "yêu cầu ", "cần ", "Bộ trưởng giao Vụ A làm b; ", "«Cần làm», ông A nói. ",
    "Hội nghị ", "tại Hà Nội", "chủ trì ", "trước ngày 1/1/2025 ",
]  # fmt: skip


@pytest.mark.parametrize("piece", PIECES, ids=repr)
def test_a_long_text_of_one_piece_is_read(piece: str) -> None:
    read(long(piece))


@pytest.mark.parametrize("number", [0, 7, 13])
def test_a_long_text_on_one_line_is_read(number: int) -> None:
    assert read(long(" ".join(articles()[number].split()) + " ")) is not None


def test_every_article_in_one_text_is_read() -> None:
    assert read("\n".join(articles()).encode()) is not None
