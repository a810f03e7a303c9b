"""Bodies named by what they were set up for."""

from extract_factory import record_of


def test_a_body_is_set_up_for_a_law_as_for_a_numbered_document() -> None:
    read = record_of("Tổ Công tác của Thủ tướng về thực hiện Luật Doanh nghiệp đã họp tại Hà Nội.").organisations
    assert "Tổ Công tác của Thủ tướng về thực hiện Luật Doanh nghiệp" in [one.name for one in read]


def test_departments_of_fields_need_no_province() -> None:
    read = record_of("Một đầu mối quản lý thay vì 3 Sở: Công Thương, Nông nghiệp và Y tế như trước đây.").organisations
    assert {"Sở Công Thương", "Sở Y tế"} <= {one.name for one in read}


def test_an_ordinal_before_a_body_makes_of_it_no_kind_of_bodies() -> None:
    read = record_of("Tờ trình gửi Kỳ họp thứ 19 HĐND tỉnh Long An.").organisations
    assert [one.name for one in read] == ["Hội đồng nhân dân tỉnh Long An"]
