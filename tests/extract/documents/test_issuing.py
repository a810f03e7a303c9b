"""Who issues texts without a number."""

import pytest
from extract_factory import record_of


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("Tỉnh ủy Nghệ An ban hành Nghị quyết về phát triển y tế cơ sở.", "Tỉnh ủy Nghệ An"),
        ("Đảng ủy Bộ Y tế ban hành Nghị quyết về công tác cán bộ năm 2024.", "Đảng ủy Bộ Y tế"),
        ("Đại hội đã thông qua Nghị quyết về nhiệm vụ nhiệm kỳ 2025 - 2030.", None),
        ("Sở Y tế tỉnh Nghệ An phải ban hành Quyết định thành lập tổ kiểm tra.", "Sở Y tế tỉnh Nghệ An"),
        ("Bộ Y tế gửi Bộ Tư pháp dự thảo Thông tư hướng dẫn mua sắm thuốc.", "Bộ Y tế"),
        ("Bộ Chính trị đã có Kết luận về phát triển công nghiệp dược.", "Bộ Chính trị"),
        (
            "Ngành y tế thực hiện Kết luận của Hội nghị Trung ương 10.",
            "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam",
        ),
    ],
)
def test_who_issues_is_told_by_the_words_around(text: str, issuer: str | None) -> None:
    assert [one.issuer for one in record_of(text).documents] == [issuer]


def test_a_resolution_drafted_with_a_law_is_of_the_assembly() -> None:
    record = record_of("Chính phủ thảo luận dự án Luật Phòng bệnh và Nghị quyết về cơ chế cho y tế cơ sở.")

    assert {one.issuer for one in record.documents} == {"Quốc hội"}


def test_a_resolution_is_the_assemblys_where_the_article_names_it_before_and_the_government_nowhere() -> None:
    draft = "Dự thảo Nghị quyết phê chuẩn quyết toán ngân sách năm 2015 nêu rõ mức thu."
    told = record_of(f"Quốc hội họp sáng nay. {draft}").documents
    assert [(one.issuer, one.inferred["issuer"]) for one in told] == [("Quốc hội", "issuer-by-kind")]
    assert [one.issuer for one in record_of(f"Quốc hội và Chính phủ làm việc. {draft}").documents] == ["Chính phủ"]


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("Ở Kết luận số 83-KL/TW, Ban Bí thư đề nghị lập kế hoạch.", "Ban Bí thư"),
        (
            "Tại Quyết định số 1883, Thủ tướng bổ nhiệm ông Nguyễn Tri Thức làm Thứ trưởng Bộ Y tế.",
            "Thủ tướng Chính phủ",
        ),
        ("Ban Chỉ đạo Phòng thủ dân sự tỉnh Nghệ An ban hành Công điện số 02/CĐ-BCĐ.", "Ban Chỉ đạo Phòng thủ dân sự"),
        ("Tổ công tác đặc biệt của Chính phủ có văn bản số 12/BC-TCT.", "Tổ Công tác đặc biệt của Chính phủ"),
        ("Cục Hải quan (Bộ Tài chính) có Công văn số 412/TXNK-CST trả lời các chi cục.", "Cục Hải quan"),
    ],
)
def test_who_tells_by_a_paper_of_no_known_series_issues_it(text: str, issuer: str) -> None:
    assert [(one.issuer or "").removesuffix(" tỉnh Nghệ An") for one in record_of(text).documents] == [issuer]
