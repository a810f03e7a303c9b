"""Who speaks through a paper."""

from extract_factory import record_of


def test_a_paper_named_by_the_first_part_of_its_number_is_the_one_cited_before() -> None:
    told = record_of(
        "Cục An toàn thông tin sơ kết Chỉ thị số 18/CT-TTg ngày 13/10/2022 của Thủ tướng Chính phủ. "
        "Chỉ thị 18 yêu cầu các bộ, ngành tổ chức diễn tập hằng năm."
    ).directives

    assert [one.director for one in told] == ["Thủ tướng Chính phủ"]


def test_several_papers_speak_for_whoever_passed_them() -> None:
    told = record_of(
        "Sáng 7/3, HĐND tỉnh Quảng Ninh thông qua 3 nghị quyết về hỗ trợ dân. Các nghị quyết giao UBND tỉnh thực hiện."
    ).directives

    assert [one.director for one in told] == ["Hội đồng nhân dân tỉnh Quảng Ninh"]


def test_a_letter_that_nobody_is_known_behind_is_of_whoever_tells_in_the_headline() -> None:
    told = record_of("Bộ Y tế yêu cầu chặn bệnh sởi\n\nVăn bản yêu cầu các bệnh viện rà soát lịch tiêm.").directives

    assert [(one.director, one.recipients) for one in told] == [("Bộ Y tế", ("các bệnh viện",))]
