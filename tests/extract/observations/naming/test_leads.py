"""Words that only lead to what a figure is of, or on from it."""

import pytest
from extract_factory import record_of

from mickg.extract.observations.naming.leads import after_lead, after_telling, before_tail


def test_a_word_that_only_begins_like_a_lead_is_none() -> None:
    assert after_lead("dùng cáp quang", 0, 14) == 0
    assert after_lead("tuy nhiên, cáp quang", 0, 20) == len("tuy nhiên, ")
    assert after_lead("xét theo vùng, cáp quang", 0, 24) == len("xét theo vùng, ")
    assert after_lead("chia theo ngành, khai khoáng", 0, 28) == len("chia theo ngành, ")
    assert after_lead("theo lĩnh vực, khu vực dịch vụ", 0, 30) == len("theo lĩnh vực, ")
    assert after_lead("phân theo quy mô vốn, nhóm nhỏ", 0, 30) == len("phân theo quy mô vốn, ")
    assert after_lead("lần lượt theo quý, mức tăng", 0, 27) == len("lần lượt theo quý, ")
    assert after_lead("lần lượt cấp thẻ, vé", 0, 20) == 0
    assert after_lead("cho phép cáp quang", 0, 18) == 0


@pytest.mark.parametrize("text", ["doanh thu ước đạt ", "doanh thu là ", "doanh thu vẫn tiếp tục giữ ở mức "])
def test_what_leads_on_to_a_figure_is_cut_off(text: str) -> None:
    assert text[: before_tail(text, 0, len(text))] == "doanh thu"


def test_a_clause_begins_behind_the_words_that_tell_it() -> None:
    text = "sở cho biết doanh thu đạt "
    assert text[after_telling(text, 0, len(text)) :].strip() == "doanh thu đạt"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Xuất khẩu đạt 21 tỷ USD, nhập khẩu đạt 20 tỷ USD, nhờ thế xuất siêu 800 triệu USD.", "xuất siêu"),
        ("Gạo thu 2 tỷ USD. Ngược lại sản lượng tôm đạt 900 tấn.", "sản lượng tôm (tấn)"),
        ("Bộ trưởng Đinh Tiến Dũng báo cáo về 1.340 kiến nghị của cử tri.", "số kiến nghị của cử tri"),
        ("Cử tri gửi 320 ý kiến tới kỳ họp sắp tới.", "số ý kiến tới kỳ họp sắp tới cử tri gửi"),
        ("Ngân hàng Nhà nước dự báo nếu lãi suất vẫn là 6,5%, tín dụng sẽ chậm lại.", "lãi suất"),
        ("Báo cáo của Tổng cục Thuế nêu, cả nước có 31 cục thuế vượt thu.", "số cục thuế vượt thu"),
        ("Báo cáo của Tổng cục Thuế chỉ ra, đến nay cả nước có 31 cục thuế vượt thu.", "số cục thuế vượt thu"),
        ("Theo ngành chức năng khu vực có 58 doanh nghiệp.", "số doanh nghiệp theo ngành chức năng khu vực"),
        ("Hà Nội có 41 ca sởi, rồi tới Thái Bình 36 ca.", "số ca sởi Thái Bình"),
    ],
)
def test_words_that_lead_to_what_is_told_are_no_part_of_its_name(text: str, name: str) -> None:
    assert record_of(f"{text}\n").observations[-1].indicator == name


@pytest.mark.parametrize("said", ["nêu", "báo cáo", "dẫn số liệu", "thông tin"])
def test_who_tells_a_level_is_no_part_of_its_name(said: str) -> None:
    told = record_of(f"Bộ trưởng Nguyễn Chí Dũng {said} doanh số xe buýt đạt 30 tỷ đồng.\n", on="2019-07-14")
    assert told.observations[0].indicator == "doanh số xe buýt"
