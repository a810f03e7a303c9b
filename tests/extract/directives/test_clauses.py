"""Clauses of a sentence, and the signs of items: numbers in brackets, ordinals."""

import pytest
from extract_factory import record_of

MINISTER = "Bộ trưởng Bộ Nội vụ Phạm Thị Thanh Trà"


def actions(told: str) -> list[str]:
    return [one.action for one in record_of(f"{MINISTER} yêu cầu {told}").directives]


def test_numbers_in_brackets_begin_items() -> None:
    assert actions("các đơn vị tập trung: (1) Rà soát hồ sơ; (2) Báo cáo kết quả.") == [
        "Rà soát hồ sơ",
        "Báo cáo kết quả",
    ]


def test_ordinals_begin_items_in_one_line() -> None:
    assert actions("Vụ Pháp chế: Một là, rà soát hồ sơ cán bộ. Hai là, báo cáo kết quả.") == [
        "rà soát hồ sơ cán bộ",
        "báo cáo kết quả",
    ]


def test_a_telling_after_what_somebody_does_begins_a_clause() -> None:
    told = record_of(
        "Chiều qua, Thủ tướng Phạm Minh Chính thị sát cầu, đề nghị các nhà thầu tăng ca; giao Bộ Xây dựng báo cáo."
    )

    assert [(one.director, one.recipients) for one in told.directives] == [
        ("Phạm Minh Chính", ("các nhà thầu",)),
        ("Phạm Minh Chính", ("Bộ Xây dựng",)),
    ]
    assert len(actions("Vụ Pháp chế kiểm tra, yêu cầu các đơn vị báo cáo.")) == 1


def test_a_second_task_is_one_of_its_own() -> None:
    told = record_of(
        "Thủ tướng Phạm Minh Chính giao Bộ Xây dựng rà soát quy hoạch trong tháng 11/2024, đồng thời báo cáo kết quả "
        "trước ngày 20/12/2024, còn Bộ Y tế bảo đảm đủ thuốc."
    ).directives

    assert [(one.recipients, one.due) for one in told] == [
        (("Bộ Xây dựng",), "2024-11"),
        (("Bộ Xây dựng",), "2024-12-20"),
        (("Bộ Y tế",), None),
    ]


def test_others_are_told_along_behind_a_comma() -> None:
    told = record_of("Chủ tịch UBND tỉnh Cà Mau Phạm Thành Ngại giao Sở Y tế lập phương án, Sở Tài chính bố trí vốn.")

    assert [one.recipients for one in told.directives] == [("Sở Y tế tỉnh Cà Mau",), ("Sở Tài chính tỉnh Cà Mau",)]


def test_who_decides_on_what_is_submitted_is_told_nothing() -> None:
    told = record_of("Phó Thủ tướng Trần Hồng Hà giao Bộ Y tế trình Bộ Tư pháp thẩm định, Thủ tướng phê duyệt.")

    assert [one.recipients for one in told.directives] == [("Bộ Y tế",)]


def test_others_have_a_duty_of_their_own_behind_a_comma() -> None:
    told = record_of("Thủ tướng Phạm Minh Chính nêu rõ, UBND các tỉnh phải công khai giá, Bộ Y tế cần kiểm tra.")

    assert [one.recipients for one in told.directives] == [("Ủy ban nhân dân các tỉnh",), ("Bộ Y tế",)]


def test_those_who_are_told_through_others_are_one_list() -> None:
    told = record_of("Bộ Y tế yêu cầu các Sở Y tế chỉ đạo đài phát thanh truyền hình, đài truyền thanh phát bản tin.")

    assert [one.recipients for one in told.directives] == [("các Sở Y tế",)]


@pytest.mark.parametrize(
    "done",
    [
        "hoan nghênh tỉnh Bình Định và",
        "hoan nghênh tỉnh Bình Định,",
        "đánh giá cao Bộ Y tế, đồng thời",
        "khẳng định sẽ bố trí đủ vốn và",
        "cho rằng giá tăng do khan hàng và cũng",
    ],
)
def test_who_does_or_says_something_may_tell_nobody_by_name(done: str) -> None:
    told = record_of(f"Thủ tướng Phạm Minh Chính {done} yêu cầu tiếp tục mở rộng cảng.").directives

    assert [(one.director, one.action) for one in told] == [("Phạm Minh Chính", "tiếp tục mở rộng cảng")]


def test_what_somebody_is_told_to_tell_is_part_of_their_task() -> None:
    assert len(actions("Cục Viễn thông kiểm tra các trạm và yêu cầu khắc phục lỗi.")) == 1


def test_what_others_ask_for_is_told_by_nobody() -> None:
    assert record_of(f"{MINISTER} cho biết 92 hộ gửi đơn đến huyện, đề nghị tiếp tục xem xét.").directives == ()


def test_a_paper_tells_those_it_is_sent_to() -> None:
    told = record_of(f"{MINISTER} có công văn gửi các sở, yêu cầu tiếp tục rà soát hồ sơ.").directives

    assert [one.recipients for one in told] == [("các sở",)]


@pytest.mark.parametrize(
    "source", ["(Chinhphu.vn) - ", "Hà Nội (TTXVN) - ", "NDO – ", "QĐND Online - ", "(TTXVN) ", "Kinhtedothi - "]
)
def test_who_tells_may_stand_right_behind_where_the_text_is_from(source: str) -> None:
    told = record_of(f"Siết giá thuốc\n\n{source}Thủ tướng Chính phủ yêu cầu Bộ Y tế kiểm tra nhà thuốc.").directives

    assert [(one.director, one.recipients) for one in told] == [("Thủ tướng Chính phủ", ("Bộ Y tế",))]


@pytest.mark.parametrize(
    "told",
    [
        "giao Vụ Pháp chế soạn thảo thông tư, giao Viettel bố trí chuyên gia",
        "giao Vụ Pháp chế soạn thảo thông tư, đề nghị Viettel bố trí chuyên gia",
        "giao Vụ Pháp chế soạn thông tư, trong khi đó yêu cầu Viettel cử chuyên gia",
        "giao Vụ Pháp chế soạn thông tư, đồng thời nhắc Viettel cử chuyên gia",
    ],
)
def test_whoever_tells_one_tells_another_behind_a_comma(told: str) -> None:
    found = record_of(f"{MINISTER} {told}.").directives

    assert [one.recipients for one in found] == [("Vụ Pháp chế",), ("Viettel",)]


def test_whoever_is_told_may_tell_those_below() -> None:
    found = record_of(f"{MINISTER} yêu cầu UBND tỉnh Nghệ An chủ trì, giao Sở Xây dựng kiểm tra chung cư.").directives

    assert [one.recipients for one in found] == [("Ủy ban nhân dân tỉnh Nghệ An",)]


@pytest.mark.parametrize(
    ("row", "to"),
    [
        (
            "giao Bộ Xây dựng lập quy hoạch, Bộ Tài chính lo vốn, các tỉnh bàn giao đất",
            [("Bộ Xây dựng",), ("Bộ Tài chính",), ("các tỉnh",)],
        ),
        ("giao Bộ Nội vụ lập đề án và Bộ Tài chính bố trí kinh phí", [("Bộ Nội vụ",), ("Bộ Tài chính",)]),
        ("giao Bộ Nội vụ phối hợp với Bộ Tài chính và Bộ Y tế lập đề án", [("Bộ Nội vụ",)]),
        ("giao Bộ Nội vụ lập danh sách bác sĩ và người dân tham gia", [("Bộ Nội vụ",)]),
    ],
)
def test_those_who_are_told_in_one_breath_have_a_task_each(row: str, to: list[tuple[str, ...]]) -> None:
    told = record_of(f"Phó Thủ tướng Trần Hồng Hà {row}.", on="2024-06-05").directives

    assert [one.recipients for one in told] == to


@pytest.mark.parametrize("second", ["rà soát quỹ đất", "chỉ đạo các tỉnh công bố giá đất"])
def test_bodies_with_their_tasks_behind_a_comma_are_told_each_their_own(second: str) -> None:
    told = record_of(
        "Thủ tướng Phạm Minh Chính giao Bộ Tài chính lập phương án bù giá. "
        f"Bộ Y tế tháo gỡ thủ tục mua thuốc, Bộ Xây dựng {second}."
    ).directives

    assert [(one.director, one.recipients) for one in told[1:]] == [
        ("Phạm Minh Chính", ("Bộ Y tế",)),
        ("Phạm Minh Chính", ("Bộ Xây dựng",)),
    ]


def test_a_class_behind_a_comma_may_be_what_is_done_to() -> None:
    told = record_of(
        "Thủ tướng Phạm Minh Chính giao Bộ Tài chính lập phương án. "
        "Bộ Y tế kiểm điểm cá nhân, tập thể quản lý thuốc kém."
    ).directives

    assert len(told) == 2


def test_praise_before_a_comma_does_not_keep_from_telling() -> None:
    told = record_of("Phó Thủ tướng Lê Minh Khái đánh giá cao Bộ Tài chính, đề nghị sớm trình nghị định.").directives

    assert [(one.director, one.action) for one in told] == [("Lê Minh Khái", "sớm trình nghị định")]
