import pytest

from mickg.source.unwrap import unwrapped

FULL = "Bộ trưởng yêu cầu các Sở khẩn trương hoàn thành kế hoạch của"


@pytest.mark.parametrize(
    ("lines", "paragraphs"),
    [
        ([FULL, "cả năm."], [f"{FULL} cả năm."]),
        ([FULL, "Hà Nội."], [f"{FULL} Hà Nội."]),
        (["Kết quả quý I", FULL], ["Kết quả quý I", FULL]),
        (["Kết quả của", "quý I", FULL], ["Kết quả của quý I", FULL]),
        (
            [FULL, "- Bưu chính: tăng 30%;", "- Viễn thông: tăng 5%."],
            [FULL, "- Bưu chính: tăng 30%;", "- Viễn thông: tăng 5%."],
        ),
        ([f"{FULL[:-4]}.", "Hội nghị kết thúc."], [f"{FULL[:-4]}.", "Hội nghị kết thúc."]),
        ([FULL, "Thứ tư, 13/03/2024 10:49", "Sáng nay"], [FULL, "Thứ tư, 13/03/2024 10:49", "Sáng nay"]),
        ([FULL, "ngày 30/4/2024."], [f"{FULL} ngày 30/4/2024."]),
        (["I. Kết quả:", "bưu chính tăng"], ["I. Kết quả:", "bưu chính tăng"]),
    ],
)
def test_a_line_runs_on_where_it_is_full_or_the_next_begins_small(lines: list[str], paragraphs: list[str]) -> None:
    assert unwrapped(["\n".join(lines)]).split("\n") == paragraphs


def test_page_numbers_and_running_heads_are_left_out() -> None:
    pages = [f"BÁO CÁO QUÝ I\nĐoạn {n}.\nTrang {n}/4\n" for n in range(1, 5)]
    assert unwrapped(pages) == "Đoạn 1.\nĐoạn 2.\nĐoạn 3.\nĐoạn 4."


def test_a_paragraph_runs_on_over_the_page() -> None:
    assert unwrapped([f"{FULL}\n1", "2\ncả nước."]) == f"{FULL} cả nước."


def test_a_year_alone_inside_a_page_stays() -> None:
    assert unwrapped(["Kết quả năm\n2024\nrất tốt."]) == "Kết quả năm\n2024 rất tốt."


def test_no_page_gives_no_text() -> None:
    assert unwrapped([]) == ""
