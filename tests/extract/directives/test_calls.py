"""Bodies and classes that a text calls by their noun alone."""

from extract_factory import record_of

MINISTER = "Bộ trưởng Bộ Y tế Đào Hồng Lan"


def told(text: str) -> list[tuple[str, ...]]:
    return [one.recipients for one in record_of(text).directives]


def test_a_body_called_by_its_noun_is_the_one_that_was_told_last() -> None:
    text = f"{MINISTER} giao Cục Quản lý Dược phối hợp với Cục Khám chữa bệnh rà soát giá thuốc."

    assert told(f"{text} Đối với thuốc hiếm, Cục phải lập danh sách trong tháng 7.") == [("Cục Quản lý Dược",)] * 2


def test_a_body_called_by_its_noun_is_the_one_named_after_a_task() -> None:
    text = f"{MINISTER} giao Cục Quản lý Dược rà soát giá thuốc. Với Cục Y tế dự phòng, vắc xin còn thiếu."

    assert told(f"{text} Cục phải lập kế hoạch mua.")[-1] == ("Cục Y tế dự phòng",)


def test_a_class_called_by_its_noun_is_the_one_told_of_before() -> None:
    text = f"Các hãng hàng không chậm nhiều chuyến. {MINISTER} yêu cầu các hãng đo thân nhiệt hành khách."

    assert told(text) == [("các hãng hàng không",)]


def test_a_class_told_more_closely_is_no_name_of_its_noun() -> None:
    text = f"{MINISTER} yêu cầu các trường liên quan tuyển đủ giáo viên. Các trường phải công khai điểm chuẩn."

    assert told(text) == [("các trường liên quan",), ("các trường",)]


def test_the_whole_sector_is_that_of_the_ministry() -> None:
    text = f"Sáng 5/1/2024, tại Hà Nội, Bộ Y tế tổ chức hội nghị tổng kết. {MINISTER} yêu cầu toàn ngành chống dịch."

    assert told(text) == [("toàn ngành Y tế",)]
