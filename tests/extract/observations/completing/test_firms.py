"""Sums of a firm's books are of the only firm that their paragraph, or the opening of their page, names."""

from extract_factory import record_of


def names(text: str) -> list[str]:
    return [one.indicator for one in record_of(f"{text}\n", on="2023-07-14").observations]


def test_a_sum_of_the_books_is_of_the_firm_named_before_it() -> None:
    told = names("Bưu điện tỉnh Nghệ An vượt mọi chỉ tiêu. Tổng lợi nhuận đạt 320 tỷ đồng, nộp ngân sách 12 tỷ đồng.")
    assert told == ["tổng lợi nhuận của Bưu điện tỉnh Nghệ An", "nộp ngân sách của Bưu điện tỉnh Nghệ An"]
    told = names("Viettel vừa công bố kết quả. Năm 2022, doanh thu gộp đạt 107% kế hoạch.")
    assert told == ["doanh thu gộp của Viettel so với kế hoạch"]


def test_a_page_about_one_firm_names_it_for_later_paragraphs() -> None:
    told = names("Viettel họp tổng kết.\n\nSáu tháng qua là quãng thời gian khó khăn.\n\nLợi nhuận đạt 9 tỷ đồng.")
    assert told == ["lợi nhuận của Viettel"]


def test_of_two_firms_none_is_taken() -> None:
    assert names("Viettel và MobiFone cùng dùng chung hạ tầng. Doanh thu đạt 9 tỷ đồng.") == ["doanh thu"]


def test_the_sums_of_a_sector_are_of_no_firm() -> None:
    assert names("Viettel thử nghiệm 5G. Doanh thu dịch vụ nhắn tin đạt 9 tỷ đồng.") == ["doanh thu dịch vụ nhắn tin"]
