"""What a frame says: who tells, whose words a paper passes on."""

import pytest
from extract_factory import record_of


def test_a_paper_passes_on_the_words_of_whoever_concluded() -> None:
    told = record_of(
        "Văn phòng Chính phủ có Thông báo số 12/TB-VPCP truyền đạt ý kiến của Phó Thủ tướng Lê Thành Long, "
        "giao Bộ Tư pháp rà soát các luật liên quan."
    ).directives[0]

    assert (told.director, told.recipients) == ("Lê Thành Long", ("Bộ Tư pháp",))


def test_whoever_carries_out_a_paper_does_not_tell_what_it_says() -> None:
    told = record_of("Sở Y tế thực hiện Công điện số 15/CĐ-TTg ngày 3/2/2024 yêu cầu các tỉnh chống dịch.").directives

    assert all(one.director != "Sở Y tế" for one in told)


def test_a_minister_named_in_a_list_of_the_prime_minister_is_told_to_tell_others() -> None:
    text = (
        "Hà Nội, 2/12/2023 - Thủ tướng Phạm Minh Chính vừa ký Công điện số 1284/CĐ-TTg về hóa đơn. Thủ tướng yêu cầu:\n"
        "1. Bộ trưởng Bộ Tài chính Hồ Đức Phớc chỉ đạo Tổng cục Thuế hướng dẫn các cửa hàng.\n"
        "2. Bộ Công Thương kiểm tra các cửa hàng xăng dầu.\n"
    )
    told = [(one.director, one.recipients) for one in record_of(text).directives]

    assert told == [("Phạm Minh Chính", ("Hồ Đức Phớc",)), ("Phạm Minh Chính", ("Bộ Công Thương",))]


def test_whoever_a_sentence_begins_with_tells_what_is_joined_on() -> None:
    told = record_of(
        "Thủ tướng Phạm Minh Chính phát biểu. Bộ trưởng Bộ Y tế Đào Hồng Lan tiếp thu ý kiến chỉ đạo của Thủ tướng, "
        "đồng thời giao Cục Quản lý Dược lập danh mục thuốc."
    ).directives

    assert [(one.director, one.recipients) for one in told] == [("Đào Hồng Lan", ("Cục Quản lý Dược",))]


def test_what_is_to_be_done_stands_behind_by_when() -> None:
    told = record_of(
        "Bộ trưởng Bộ Y tế Đào Hồng Lan kết luận. Với Cục Quản lý Dược, Bộ trưởng yêu cầu trong quý IV/2024 sửa luật.",
        on="2024-08-01",
    ).directives

    assert [(one.recipients, one.due) for one in told] == [(("Cục Quản lý Dược",), "2024-Q4")]


def test_a_paper_tells_those_whom_it_is_sent_to() -> None:
    told = record_of(
        "Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn Lê Minh Hoan có công điện gửi Chủ tịch UBND các tỉnh ven "
        "biển, yêu cầu kiểm tra đê điều.\nTổng cục Thuế gửi công văn đến các Cục Thuế, yêu cầu hoàn thuế đúng hạn."
    ).directives

    assert [one.recipients for one in told] == [("Chủ tịch Ủy ban nhân dân các tỉnh ven biển",), ("các Cục Thuế",)]


def test_who_was_just_told_tells_nobody_behind_a_semicolon() -> None:
    told = record_of(
        "Bộ Y tế ban hành công điện. Công điện nêu rõ, Bộ yêu cầu các đơn vị làm tốt các nhiệm vụ sau:\n"
        "Cục Quản lý Dược chỉ đạo các bệnh viện dự trữ thuốc; đặc biệt lưu ý kiểm tra thuốc cấp cứu."
    ).directives

    assert [(one.director, one.recipients) for one in told] == [("Bộ Y tế", ("Cục Quản lý Dược",))] * 2


def test_what_will_be_asked_for_is_asked_for_by_nobody_yet() -> None:
    assert record_of("Nếu chủ đầu tư không sửa, UBND thành phố sẽ đề nghị Công an vào cuộc.").directives == ()


@pytest.mark.parametrize("asked", ["đề nghị hai bên", "yêu cầu hai bên"])
def test_two_sides_are_told(asked: str) -> None:
    told = record_of(f"Bộ trưởng Bộ Y tế Đào Hồng Lan {asked} tiếp tục trao đổi kinh nghiệm; mở rộng hợp tác.")

    assert [one.recipients for one in told.directives] == [("hai bên",), ("hai bên",)]


def test_inspectors_recommend_to_all_whom_they_name() -> None:
    told = record_of(
        "Thanh tra Chính phủ kiến nghị đối với UBND tỉnh Nghệ An, các sở chấn chỉnh việc tiếp dân; rà soát dự án."
    ).directives

    both = ("Ủy ban nhân dân tỉnh Nghệ An", "các sở")
    assert [one.recipients for one in told] == [both, both]


def test_the_body_of_a_letter_tells_not_who_signed_it() -> None:
    told = record_of(
        "Công điện của Bộ Công Thương do Thứ trưởng Đỗ Thắng Hải ký yêu cầu Sở Công Thương tỉnh Nghệ An "
        "rào chắn. Đồng thời, phân luồng từ xa."
    ).directives

    assert [one.director for one in told] == ["Bộ Công Thương"] * 2


def test_a_paper_that_has_its_number_is_issued_already() -> None:
    told = record_of(
        "Bộ trưởng Bộ Y tế Đào Hồng Lan giao Cục Quản lý Dược kiểm tra giá thuốc. Tiếp đó, ngày 5/6/2023, "
        "Bộ Y tế ban hành Công văn số 12/BYT-QLD về giá thuốc."
    ).directives

    assert len(told) == 1


def test_those_told_last_are_to_report() -> None:
    told = record_of(
        "Thủ tướng Phạm Minh Chính giao Bộ Tài chính bố trí vốn.\n\n"
        "Ông yêu cầu báo cáo việc ấy trước ngày 30/6/2024. Thủ tướng yêu cầu công khai giá."
    ).directives

    assert [one.recipients for one in told] == [("Bộ Tài chính",), ("Bộ Tài chính",), ()]
