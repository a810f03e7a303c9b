"""Growths whose verb is said once for a row."""

import pytest
from extract_factory import record_of


def told(text: str) -> list[tuple[str, float]]:
    return [(one.indicator, float(one.value)) for one in record_of(f"{text}\n", on="2023-07-14").observations]


@pytest.mark.parametrize(
    ("text", "growths"),
    [
        ("Giá thịt lợn tăng 3,2%, rau 0,5%.", [("tăng trưởng giá thịt lợn", 3.2), ("tăng trưởng chỉ số giá rau", 0.5)]),
        (
            "Khách Hàn Quốc giảm 30%, khách Trung Quốc 25%.",
            [("tăng trưởng Khách Hàn Quốc", -30), ("tăng trưởng khách Trung Quốc", -25)],
        ),
        (
            "Điện thương phẩm tăng 12%, trong đó miền Bắc 15%, miền Nam 9%.",
            [
                ("tăng trưởng điện thương phẩm", 12),
                ("tăng trưởng điện thương phẩm miền Bắc", 15),
                ("tăng trưởng điện thương phẩm miền Nam", 9),
            ],
        ),
        (
            "Xuất khẩu sang Mỹ tăng 20%, EU 12%.",
            [("tăng trưởng xuất khẩu sang Mỹ", 20), ("tăng trưởng xuất khẩu sang EU", 12)],
        ),
        (
            "Số vụ tai nạn giảm 5%, số người chết 7%.",
            [("tăng trưởng số vụ tai nạn", -5), ("tăng trưởng số người chết", -7)],
        ),
    ],
)
def test_a_row_grows_the_way_of_its_first(text: str, growths: list[tuple[str, float]]) -> None:
    assert told(text) == growths


@pytest.mark.parametrize(
    "text",
    [
        "Thu ngân sách tăng 8%, tỷ lệ hộ nghèo 3%.",
        "Sản lượng điện tăng 8%, thủy điện chiếm 40%.",
        "Tổng số lao động tăng 5%, trong đó nông nghiệp 30%, công nghiệp 40%, dịch vụ 30%.",
    ],
)
def test_shares_and_rates_are_no_growths(text: str) -> None:
    assert not any(name.startswith("tăng trưởng") for name, _ in told(text)[1:])


@pytest.mark.parametrize(
    ("text", "growths"),
    [
        (
            "Giá trị dịch vụ tăng bình quân 9%/năm (bưu chính 4%; vận tải 12%).",
            [
                ("tăng trưởng giá trị dịch vụ bình quân", 9),
                ("tăng trưởng giá trị dịch vụ bưu chính", 4),
                ("tăng trưởng giá trị dịch vụ vận tải", 12),
            ],
        ),
        (
            "Doanh thu bán lẻ tăng 8%: lương thực 11%, may mặc 6%.",
            [
                ("tăng trưởng doanh thu bán lẻ", 8),
                ("tăng trưởng doanh thu bán lẻ lương thực", 11),
                ("tăng trưởng doanh thu bán lẻ may mặc", 6),
            ],
        ),
        (
            "Số thuê bao giảm 5% (cố định 12%, di động 4%).",
            [
                ("tăng trưởng số thuê bao", -5),
                ("tăng trưởng số thuê bao cố định", -12),
                ("tăng trưởng số thuê bao di động", -4),
            ],
        ),
        (
            "Lao động tăng 4% (nam 48%, nữ 52%).",
            [("tăng trưởng lao động", 4), ("tỷ lệ nam", 48), ("tỷ lệ nữ", 52)],
        ),
        (
            "Điện thương phẩm tăng 9%, miền Bắc tăng nhanh nhất, 13%; miền Tây và miền Đông lần lượt 8% và 7%.",
            [
                ("tăng trưởng điện thương phẩm", 9),
                ("tăng trưởng điện thương phẩm miền Bắc", 13),
                ("tăng trưởng điện thương phẩm miền Tây", 8),
                ("tăng trưởng điện thương phẩm miền Đông", 7),
            ],
        ),
        (
            "GRDP Bắc Giang tăng 13%. Tiếp theo là Hải Phòng 12% và Quảng Ninh 10%.",
            [
                ("tăng trưởng GRDP Bắc Giang", 13),
                ("tăng trưởng GRDP Hải Phòng", 12),
                ("tăng trưởng GRDP Quảng Ninh", 10),
            ],
        ),
        (
            "Giá cá, giá tôm lần lượt tăng 10% và 8%.",
            [("tăng trưởng giá cá", 10), ("tăng trưởng giá tôm", 8)],
        ),
    ],
)
def test_parts_and_those_next_in_order_grow_like_the_whole_and_the_first(
    text: str, growths: list[tuple[str, float]]
) -> None:
    assert told(text) == growths


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("GRDP tăng 7%. Nếu tính theo ngành, may mặc 4%, da giày 6%.", "tăng trưởng da giày"),
        ("Doanh thu bán lẻ tăng 9%. Trong đó, may mặc 3%; lương thực 11%.", "tăng trưởng lương thực"),
        ("Số đảng viên tăng 7%. Nam 48%, nữ 52%.", "tỷ lệ nữ"),
        ("GRDP tăng 7%. Tỷ lệ hộ nghèo 9%, tỷ lệ thất nghiệp 3%.", "tỷ lệ thất nghiệp"),
        ("GRDP tăng 6% (Quốc hội giao 6,5 - 6,7%).", "tỷ lệ Quốc hội giao"),
    ],
)
def test_several_parts_in_the_next_sentence_grow_like_the_whole(text: str, named: str) -> None:
    assert told(text)[-1][0] == named


def test_brackets_that_say_what_grew_before_do_not_end_the_row() -> None:
    text = "Quý II, dệt tăng 5,8% (cùng kỳ 6,0%), may mặc 18,6% (cùng kỳ 3,1%), da giày 11,2%."
    assert told(text) == [
        ("tăng trưởng dệt", 5.8),
        ("tăng trưởng dệt", 6.0),
        ("tăng trưởng may mặc", 18.6),
        ("tăng trưởng may mặc", 3.1),
        ("tăng trưởng da giày", 11.2),
    ]


def test_a_sector_known_by_its_letters_is_no_owner_of_what_grew_before_it() -> None:
    text = "Quý II, khu vực nhà nước giảm 1,5%, ngoài nhà nước tăng 0,5%, FDI tăng 1,2%."
    assert told(text)[2] == ("tăng trưởng FDI", 1.2)
