"""A figure is of the place that its own clause names, and of none that is part of another name."""

import pytest
from extract_factory import record_of


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Kim ngạch xuất khẩu của Bình Dương đạt 28,97 tỷ USD.", ["Bình Dương"]),
        ("Năm 2024, cả nước có 5.614 xã đạt chuẩn nông thôn mới.", ["Việt Nam"]),
        ("Đến nay đã có 81.415 tổ công nghệ số tại Trà Vinh.", ["Trà Vinh"]),
        ("Doanh thu năm 2024 đạt 5 tỷ đồng.", [None]),
        ("Cả nước xuất khẩu 5 tỷ USD, nhập khẩu 3 tỷ USD.", ["Việt Nam", "Việt Nam"]),
        ("Ngân hàng Nhà nước Việt Nam cấp tín dụng 5 tỷ đồng.", [None]),
        ("Tỉnh đứng đầu về xuất khẩu, đạt 5 tỷ USD, nhiều nhất cả nước.", [None]),
    ],
)
def test_the_place_of_a_figure(text: str, places: list[str | None]) -> None:
    assert [one.place for one in record_of(text).observations if one.unit != "rank"] == places


HOME = "UBND tỉnh Yên Bái họp báo. Sở Y tế tỉnh Yên Bái cho biết số liệu. "


@pytest.mark.parametrize(
    ("text", "place", "rule"),
    [
        (f"{HOME}Toàn tỉnh có 12 bệnh viện.", "Yên Bái", "province-of-article"),
        (f"{HOME}Thu ngân sách đạt 5 tỷ đồng.", "Yên Bái", "province-of-article"),
        (f"{HOME}Thu ngân sách của Lào Cai đạt 5 tỷ đồng.", "Lào Cai", None),
        ("Bộ Y tế họp với Bộ Tài chính tại Yên Bái. Thu ngân sách đạt 5 tỷ đồng.", None, None),
        ("Bộ Y tế họp. Toàn tỉnh có 12 bệnh viện.", None, None),
    ],
)
def test_the_province_of_an_article_is_inferred(text: str, place: str | None, rule: str | None) -> None:
    (one,) = record_of(text).observations
    assert (one.place, one.inferred.get("place")) == (place, rule)
