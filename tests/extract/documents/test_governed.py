"""How far a document has come, and on which day it was signed or passed."""

import pytest
from extract_factory import record_of

from mickg.model import Document


def only(text: str) -> Document:
    (one,) = record_of(text, on="2023-06-05").documents
    return one


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Chính phủ ban hành Nghị định về dữ liệu cá nhân.", "issued"),
        ("Bộ hoàn thiện dự thảo Nghị định về dữ liệu cá nhân.", "draft"),
        ("Bộ trình Chính phủ hai dự thảo: Nghị định về dữ liệu cá nhân.", "draft"),
        ("Bộ sẽ trình Chính phủ ban hành Nghị định về dữ liệu cá nhân.", "planned"),
        ("Luật Viễn thông (sửa đổi) đang được Quốc hội xem xét.", "draft"),
        ("Luật Viễn thông (sửa đổi) sẽ được Quốc hội thông qua cuối năm.", "draft"),
        ("Quốc hội bàn một dự án luật. Đó là: Luật Viễn thông (sửa đổi).", "draft"),
        ("Bộ trình Thủ tướng Chính phủ ký ban hành Chỉ thị về dữ liệu cá nhân.", "draft"),
        ("Bộ Y tế sớm ban hành Thông báo kết luận cuộc họp.", "planned"),
        ("Luật Viễn thông quy định việc này.", "issued"),
        ("Nghị định số 13/2023/NĐ-CP đang được xem xét sửa đổi.", "issued"),
    ],
)
def test_the_words_around_a_document_tell_how_far_it_has_come(text: str, status: str) -> None:
    assert only(text).status == status


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ngày 17/4/2023, Chính phủ ban hành Nghị định số 13/2023/NĐ-CP.", "2023-04-17"),
        ("Đến ngày 17/4/2023, Chính phủ ban hành Nghị định số 13/2023/NĐ-CP.", "2023-04-17"),
        ("Nghị định số 13/2023/NĐ-CP được Chính phủ ban hành ngày 17/4/2023.", "2023-04-17"),
        ("Ngày 17/4/2023 Chính phủ họp. Nghị định số 13/2023/NĐ-CP được ban hành cùng ngày.", "2023-04-17"),
        ("Từ ngày 1/7/2023, các bộ thực hiện Nghị định số 13/2023/NĐ-CP.", None),
        ("Trước ngày 1/7/2023, Bộ ban hành hướng dẫn Nghị định số 13/2023/NĐ-CP.", None),
    ],
)
def test_the_day_of_signing_is_told_before_or_behind(text: str, day: str | None) -> None:
    assert only(text).issued == day


def test_laws_that_are_passed_together_have_one_day() -> None:
    record = record_of("Sáng 23/6/2023, Quốc hội biểu quyết thông qua Luật Đấu thầu (sửa đổi), Luật Giá (sửa đổi).")

    assert {one.issued for one in record.documents} == {"2023-06-23"}


def test_inspectors_issue_what_bears_their_sign() -> None:
    found = record_of(
        "Thanh tra Bộ Y tế họp báo. Tại Bệnh viện K, Kết luận thanh tra số 07/KL-TTr ngày 19/4/2022 nêu sai phạm."
    ).documents
    assert [one.issuer for one in found] == ["Thanh tra Bộ Y tế"]


def test_what_is_passed_together_is_of_one_day() -> None:
    record = record_of("Luật Đường bộ và Luật Thủ đô được Quốc hội thông qua ngày 27/6/2024.", on="2024-07-05")

    assert [one.issued for one in record.documents] == ["2024-06-27", "2024-06-27"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ngày 2/6/2023, Bộ tổ chức Lễ trao Quyết định bổ nhiệm ông Lê Văn An làm Vụ trưởng.", None),
        ("Ngày 2/6/2023, Bộ công bố ba vụ việc theo Bộ luật Hình sự năm 2015.", None),
        ("Bộ trao Quyết định của Thủ tướng bổ nhiệm ông Lê Văn An. Quyết định được ký ngày 1/6/2023.", "2023-06-01"),
        ("Bộ sơ kết Nghị quyết số 18-NQ/TW (ngày 1/6/2023, tại Hà Nội).", None),
    ],
)
def test_a_day_of_handing_over_or_of_another_year_is_not_that_of_signing(text: str, day: str | None) -> None:
    assert only(text).issued == day


@pytest.mark.parametrize(
    "text",
    [
        "Quốc hội đã thông qua Luật Việc làm và Luật Nhà giáo ngày 1/6/2023.",
        "Ngày 1/6/2023, Thủ tướng ký Quyết định bổ nhiệm ông Lê Văn An, Bí thư Tỉnh ủy, giữ chức Thứ trưởng Bộ Y tế và "
        "Quyết định bổ nhiệm bà Lê Thị Bé giữ chức Thứ trưởng Bộ Xây dựng.",
    ],
)
def test_two_papers_passed_together_have_one_day_and_one_issuer(text: str) -> None:
    papers = record_of(text, on="2023-06-05").documents

    assert [one.issued for one in papers] == ["2023-06-01", "2023-06-01"]
    assert len({one.issuer for one in papers}) == 1


def test_a_committee_puts_papers_before_the_council_of_its_province() -> None:
    text = "HĐND tỉnh Hà Nam nghe tờ trình về việc vay vốn ưu đãi."

    assert only(text).issuer == "Ủy ban nhân dân tỉnh Hà Nam"


def test_what_was_issued_upon_a_proposal_is_issued() -> None:
    assert only("Theo đề xuất của Bộ Y tế, Chính phủ vừa ban hành nghị quyết bãi bỏ mười điều kiện.").status == "issued"
