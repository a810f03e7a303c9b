"""Duties are laid on somebody from now on: no reports, no needs, no hardships."""

import pytest
from extract_factory import record_of

SPEAKER = "Chủ tịch UBND tỉnh Cà Mau Phạm Thành Ngại"


def actions(said: str) -> list[str]:
    return [one.action for one in record_of(f"{SPEAKER} nhấn mạnh, {said}.").directives]


def test_a_duty_of_a_thing_is_a_task() -> None:
    assert actions("mọi hồ sơ phải được số hóa ngay") == ["phải được số hóa ngay"]


@pytest.mark.parametrize(
    "said",
    [
        "mỗi tháng người dân cần khoảng 90 tấn gạo",
        "trước đây người dân phải đi bộ ra huyện",
        "doanh nghiệp phải chịu chi phí rất cao",
        "tỉnh đã bỏ 400 loại giấy tờ phải nộp",
    ],
)
def test_needs_hardships_and_reports_are_no_tasks(said: str) -> None:
    assert actions(said) == []


def test_what_somebody_merely_reports_is_no_task() -> None:
    assert record_of(f"{SPEAKER} cho biết, hồ sơ phải nộp ba bản.").directives == ()


def test_a_deadline_behind_a_class_belongs_to_the_task() -> None:
    told = record_of(f"{SPEAKER} yêu cầu Sở Nội vụ hướng dẫn các địa phương trong quý IV/2023.", on="2023-06-05")

    assert told.directives[0].due == "2023-Q4"


@pytest.mark.parametrize("said", ["Việc nào tránh dồn vào tháng 12/2023", "Các xã cần tránh dồn việc vào cuối năm"])
def test_a_period_that_is_to_be_avoided_is_no_deadline(said: str) -> None:
    told = record_of(f"{SPEAKER} yêu cầu: {said}.", on="2023-06-05").directives

    assert all(one.due is None for one in told)


def test_a_deadline_that_has_passed_is_one_where_all_was_to_be_done() -> None:
    told = record_of(f"{SPEAKER} yêu cầu Sở Nội vụ hoàn tất hồ sơ trước ngày 15/5/2023.", on="2023-06-05")

    assert told.directives[0].due == "2023-05-15"


def test_two_verbs_that_look_like_a_compound_are_two() -> None:
    assert actions("các huyện cần thiết lập đường dây nóng") == ["cần thiết lập đường dây nóng"]
    assert actions("đó là việc rất cần thiết") == []


def test_a_class_may_be_told_more_closely_by_its_size_before_a_duty() -> None:
    told = record_of(
        f"{SPEAKER} kết luận hội nghị. Các khách sạn từ 3 sao trở lên được yêu cầu niêm yết giá. "
        "Hộ kinh doanh chưa có giấy phép phải tạm dừng."
    ).directives

    assert [one.recipients for one in told] == [("các khách sạn",), ("hộ kinh doanh chưa có giấy phép",)]


def test_tasks_that_a_body_sets_itself_go_on_after_a_semicolon() -> None:
    told = record_of(
        "Thứ trưởng Bộ Y tế Trần Văn Thuấn dự và yêu cầu Cục Quản lý Dược kiểm tra giá thuốc.\n"
        "Năm 2025, Cục đặt mục tiêu cấp 3.000 số đăng ký; đồng thời đề ra nhiệm vụ hoàn thành trong quý II/2025 "
        "cơ sở dữ liệu giá thuốc; rà soát các thủ tục."
    ).directives[1:]

    assert [(one.director, one.recipients) for one in told] == [("Cục Quản lý Dược", ("Cục Quản lý Dược",))] * 2
    assert [one.due for one in told] == ["2025-Q2", None]


def test_those_told_by_what_they_have_not_done_are_named_with_it() -> None:
    told = record_of(
        f"{SPEAKER} nêu rõ cần công khai giá thuốc. Những nhà thuốc chưa nối mạng phải nộp báo cáo. "
        "12 bệnh viện còn nợ tiền thuốc phải lập kế hoạch trả. Những bệnh nhân chưa kịp khám được đề nghị gọi tổng đài."
    ).directives[1:]

    assert [one.recipients for one in told] == [
        ("những nhà thuốc chưa nối mạng",),
        ("12 bệnh viện còn nợ tiền thuốc",),
        ("những bệnh nhân chưa kịp khám",),
    ]


def test_a_target_that_was_given_is_no_task() -> None:
    told = record_of(f"{SPEAKER} nêu rõ cần siết kỷ cương. Các xã hoàn thành chỉ tiêu được giao báo cáo tỉnh.")

    assert all(one.verb != "giao" for one in told.directives)


def test_a_duty_is_laid_on_a_name_that_no_register_has() -> None:
    told = record_of(
        f"{SPEAKER} nêu rõ cần giữ giá. Quang Minh Mart phải niêm yết giá. Việc này cần làm ngay."
    ).directives

    assert [one.recipients for one in told[1:]] == [("Quang Minh Mart",), ()]


def test_a_share_that_a_plan_sets_is_no_task() -> None:
    told = record_of(
        "Bộ Y tế ban hành Kế hoạch số 25/KH-BYT ngày 8/2/2023 về tiêm chủng. Theo đó, đến năm 2025 phải có 95% trẻ em "
        "được tiêm."
    )

    assert told.directives == ()


@pytest.mark.parametrize(
    "who",
    [
        "Chủ tịch Hiệp hội Bất động sản Thành phố Hồ Chí Minh Lê Hoàng Châu",
        "Đại biểu Quốc hội Lê Thị Hà",
        "Phó Viện trưởng Viện Nghiên cứu quản lý kinh tế Trung ương Phan Đức Hiếu",
    ],
)
def test_who_only_has_an_opinion_lays_no_duty(who: str) -> None:
    assert record_of(f"{who} cho rằng các ngân hàng cần giảm lãi suất.").directives == ()


def test_what_a_thing_is_not_given_is_no_ban() -> None:
    assert actions("nhiều dự án không được khắc phục đã gây ngập") == []
    assert actions("mọi khâu không được chủ quan") == ["không được chủ quan"]
    assert actions("các quán ăn buộc phải tăng giá") == []


def test_what_has_befallen_somebody_is_no_duty() -> None:
    assert actions("tình trạng người bán hoa phải bỏ hàng đã giảm") == []
    assert actions("việc sạt lở khiến các xã phải sơ tán dân") == []


def test_what_somebody_has_been_asked_is_still_to_be_done() -> None:
    assert actions("Sở Y tế đã được yêu cầu rà soát vắc xin") == ["rà soát vắc xin"]
    assert actions("Sở Y tế đã được giao 40 biên chế") == []


def test_what_is_forbidden_may_be_what_else_befalls_somebody() -> None:
    assert actions("các xã đừng chờ đủ hồ sơ") == ["đừng chờ đủ hồ sơ"]


def test_a_duty_is_laid_on_each_place_of_a_list() -> None:
    told = record_of(f"{SPEAKER} nhấn mạnh, Bắc Ninh, Hưng Yên và các tỉnh phải rà soát ngay.").directives

    assert told[0].recipients == ("tỉnh Bắc Ninh", "tỉnh Hưng Yên", "các tỉnh")


def test_a_sentence_that_goes_on_with_a_duty_lays_it_on_those_told_before() -> None:
    text = (
        "Bộ trưởng Bộ Y tế Đào Hồng Lan nhấn mạnh, Cục Quản lý Dược cần rà soát danh mục thuốc. Trước mắt, cần kiện"
        " toàn tổ chức."
    )
    assert [one.recipients for one in record_of(text).directives] == [("Cục Quản lý Dược",)] * 2


def test_a_figure_that_a_place_or_a_time_has_to_reach_is_an_aim() -> None:
    told = record_of(
        "Thủ tướng Phạm Minh Chính nhấn mạnh quý III phải đạt mức tăng 7%. Lào Cai phải đạt 9%. "
        "Các xã vùng cao phải đạt ít nhất 90% trẻ tiêm đủ mũi.",
        on="2024-06-05",
    ).directives

    assert [one.recipients for one in told] == [("các xã vùng cao",)]


def test_how_often_comes_before_the_duty_of_those_spoken_to() -> None:
    told = record_of(
        "Đối với Cục Trồng trọt, Bộ trưởng Lê Minh Hoan nêu rõ hằng tháng phải đo độ mặn.", on="2024-06-05"
    ).directives

    assert [(one.recipients, one.recurs) for one in told] == [(("Cục Trồng trọt",), "monthly")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Việc rà soát mỏ đá được giao Bộ Xây dựng, hoàn thành trước 30/9.", [("Bộ Xây dựng", "2024-09-30")]),
        ("Trách nhiệm đôn đốc được phân công cho Văn phòng Chính phủ.", [("Văn phòng Chính phủ", None)]),
        ("Năm 2020, việc lập quy hoạch đã được giao cho Bộ Xây dựng.", []),
    ],
)
def test_a_task_may_stand_before_those_whom_it_is_given(text: str, told: list[tuple[str, str | None]]) -> None:
    read = record_of(f"Phó Thủ tướng Trần Hồng Hà kết luận phiên họp. {text}", on="2024-06-05").directives

    assert [(one.director, *one.recipients, one.due) for one in read] == [("Trần Hồng Hà", *one) for one in told]


def test_tasks_that_are_counted_are_of_those_told_before() -> None:
    told = record_of(
        "Bộ trưởng Bộ Y tế Đào Hồng Lan giao Cục Quản lý Dược lo đủ thuốc. Việc đầu tiên là lập danh mục thuốc hiếm. "
        "Nhiệm vụ thứ hai là đấu thầu tập trung. Việc thứ ba là chuyển đổi số."
    ).directives

    assert [(one.recipients, one.action) for one in told[1:]] == [
        (("Cục Quản lý Dược",), "lập danh mục thuốc hiếm"),
        (("Cục Quản lý Dược",), "đấu thầu tập trung"),
    ]


def test_tasks_that_somebody_has_are_not_laid_on_him_by_naming_them() -> None:
    text = "Bộ trưởng Bộ Y tế Đào Hồng Lan cho biết còn nhiều nhiệm vụ khác Bộ phải thực hiện được nêu trong kế hoạch."
    assert record_of(text).directives == ()
