"""Documents as a text cites them."""

import pytest
from extract_factory import article

from mickg.extract.citations import citations
from mickg.extract.values import Citation


def cited(text: str) -> list[Citation]:
    return [mention.value for mention in citations(article(text))]


@pytest.mark.parametrize(
    ("text", "type_", "number"),
    [
        ("Nghị định số 13/2023/NĐ-CP", "decree", "13/2023/NĐ-CP"),
        ("Nghị định 13/2023/ND-CP", "decree", "13/2023/NĐ-CP"),
        ("Nghị quyết số 57-NQ/TW", "resolution", "57-NQ/TW"),
        ("Luật số 24/2023/QH15", "law", "24/2023/QH15"),
        ("Thông tư liên tịch số 14/2012/TTLT-BXD-BNV", "circular", "14/2012/TTLT-BXD-BNV"),
        ("Nghị định 72 năm 2013", "decree", "72/2013/NĐ-CP"),
        ("Nghị quyết 57", "resolution", "57"),
        ("Nghị quyết 35-2016/NQ-CP", "resolution", "35-2016/NQ-CP"),
        ("Nghị quyết liên tịch số 403/2017/NQLT/UBTVQH14-MTTQ", "resolution", "403/2017/NQLT/UBTVQH14-MTTQ"),
        ("tờ trình số 45 của Sở", "other", "45"),
        ("thông báo kết luận số 12 của Thủ tướng", "other", "12"),
        ("Kế hoạch 1130 của Thanh tra Chính phủ", "other", "1130"),
        ("Quy định 37 ngày 25/10/2021", "other", "37"),
    ],
)
def test_a_number_is_written_as_a_register_does(text: str, type_: str, number: str) -> None:
    assert [(one.type, one.number) for one in cited(text)] == [(type_, number)]


@pytest.mark.parametrize(
    "text",
    [
        "nghị quyết 5 nội dung",
        "Quyết định 12 nhiệm vụ",
        "báo cáo số liệu",
        "kế hoạch 5 năm",
        "Kế hoạch 100 ngày đầu",
        "Báo cáo 120 trang của Bộ",
        "đạt 55/63 tỉnh",
        "biển số 30A",
    ],
)
def test_what_counts_or_is_no_series_is_no_document(text: str) -> None:
    assert cited(text) == []


def test_numbers_of_a_list_share_the_sign_of_the_last() -> None:
    assert [one.number for one in cited("các Quyết định số 1123, 1124/QĐ-NHNN")] == ["1123/QĐ-NHNN", "1124/QĐ-NHNN"]


@pytest.mark.parametrize("day", ["ngày 17/4/2023", "ngày 17 tháng 4 năm 2023", "(ngày 17/4/2023)"])
def test_the_day_behind_a_number_is_part_of_the_citation(day: str) -> None:
    assert [one.issued for one in cited(f"Nghị định số 13/2023/NĐ-CP {day}")] == ["2023-04-17"]


@pytest.mark.parametrize("hour", ["hồi 19h00 ngày", "lúc 7h30 ngày", "vào lúc 6 giờ ngày"])
def test_the_hour_of_a_telegram_stands_before_its_day(hour: str) -> None:
    (one,) = cited(f"Công điện số 31/CĐ-TW, {hour} 5/9/2014 của Bộ Y tế.")
    assert (one.number, one.issued) == ("31/CĐ-TW", "2014-09-05")


def test_a_sign_of_a_committee_says_that_the_article_tells_of_which_province() -> None:
    assert [(one.issuer, one.local) for one in cited("Công điện số 15/CĐ-CTUBND")] == [("Ủy ban nhân dân", True)]


@pytest.mark.parametrize(
    "text",
    ["nghị quyết 54 về vùng biển", "nghị quyết 54 của Quốc hội", "nghị quyết 54, thành phố", "nghị quyết 54 đã nêu"],
)
def test_words_behind_a_bare_number_in_small_letters_make_it_a_documents(text: str) -> None:
    assert [one.number for one in cited(f"Tỉnh thực hiện {text}.")] == ["54"]


@pytest.mark.parametrize("text", ["kết luận 12 vấn đề", "quyết định 15 nhiệm vụ", "nghị quyết 5 của tổ"])
def test_a_figure_that_counts_is_no_number_of_a_document(text: str) -> None:
    assert cited(f"Hội nghị ra {text}.") == []


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Luật phòng chống tác hại của rượu, bia", "Luật Phòng, chống tác hại của rượu, bia"),
        ("Luật khám bệnh chữa bệnh", "Luật Khám bệnh, chữa bệnh"),
        ("Luật Phòng, chống sạt lở", "Luật Phòng, chống sạt lở"),
    ],
)
def test_a_law_is_named_with_its_commas(text: str, title: str) -> None:
    assert [one.title for one in cited(f"Quốc hội thông qua {text}.")] == [title]


def test_what_a_convention_is_on_is_no_law() -> None:
    assert cited("Các nước ký Công ước Liên hợp quốc về Luật Biển 1982.") == []


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Quốc hội thông qua các luật: Đất đai, Nhà ở.", ["Luật Đất đai", "Luật Nhà ở"]),
        ("Luật Đất đai, Nhà ở và Xây dựng có hiệu lực.", ["Luật Đất đai", "Luật Nhà ở", "Luật Xây dựng"]),
        ("Theo Luật Hải quan, Hải quan Việt Nam thu thuế.", ["Luật Hải quan"]),
        ("Theo Luật GDĐH và Luật GDNN, trường tự chủ.", ["Luật GDĐH", "Luật GDNN"]),
        ("Bộ góp ý Luật sửa đổi Luật Đất đai.", ["Luật sửa đổi Luật Đất đai"]),
        ("Tỉnh thực hiện Pháp lệnh Ngoại hối.", ["Pháp lệnh Ngoại hối"]),
    ],
)
def test_laws_and_ordinances_are_cited_by_name_in_lists_too(text: str, titles: list[str]) -> None:
    assert [one.title for one in cited(text)] == titles


def test_numbers_behind_a_bare_one_are_of_its_type() -> None:
    found = cited("Bộ tứ trụ cột gồm Nghị quyết 57, 59, 66 và 68.")

    assert [(one.type, one.number) for one in found] == [("resolution", n) for n in ("57", "59", "66", "68")]
