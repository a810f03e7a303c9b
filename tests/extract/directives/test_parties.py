"""Who is told: parts joined by commas, «và», «cũng như», drawn into one where they are one class."""

import pytest
from extract_factory import record_of


def recipients(text: str) -> tuple[str, ...]:
    return record_of(f"Thủ tướng Chính phủ Phạm Minh Chính yêu cầu {text}.").directives[0].recipients


def test_branches_and_places_behind_ministries_are_one_class() -> None:
    assert recipients("các bộ ngành, địa phương rà soát dự án") == ("các bộ ngành, địa phương",)


def test_bodies_joined_by_words_of_joining_are_told_together() -> None:
    told = recipients("Bộ Công Thương cũng như Bộ Tài chính cắt giảm thủ tục")

    assert told == ("Bộ Công Thương", "Bộ Tài chính")


def test_a_place_that_a_duty_is_laid_on_is_a_party() -> None:
    told = record_of("Thủ tướng Chính phủ Phạm Minh Chính nêu rõ, Gia Lai cần giữ rừng.").directives[0]

    assert told.recipients == ("tỉnh Gia Lai",)


def test_the_first_syllable_of_a_verb_is_no_party() -> None:
    assert recipients("thành lập ngay đoàn kiểm tra") == ()


def test_levels_behind_bodies_of_places_are_one_class() -> None:
    told = recipients("các Cục Thống kê tỉnh, thành phố trực thuộc Trung ương theo dõi sát giá cả")

    assert told == ("các Cục Thống kê tỉnh, thành phố trực thuộc Trung ương",)


def test_counted_classes_are_told_together() -> None:
    assert recipients("14 bộ, ngành và 40 tỉnh, thành phố rà soát dự án") == ("14 bộ, ngành", "40 tỉnh, thành phố")


def test_the_role_in_which_a_body_is_told_parts_it_from_no_other() -> None:
    told = recipients("Bộ Nội vụ với vai trò cơ quan thường trực, Bộ Tư pháp và các tỉnh gửi báo cáo")

    assert told == ("Bộ Nội vụ", "Bộ Tư pháp", "các tỉnh")
    assert recipients("Bộ Y tế, với tư cách cơ quan soạn thảo, tiếp thu ý kiến") == ("Bộ Y tế",)


def test_firms_named_behind_their_class_are_told_by_name() -> None:
    assert recipients("các doanh nghiệp viễn thông VNPT, Viettel tăng trạm phát") == ("VNPT", "Viettel")
    assert recipients("các ngân hàng Agribank và BIDV hạ lãi suất") == ("Agribank", "BIDV")


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("11 bộ, cơ quan hoàn thiện hồ sơ", ("11 bộ, cơ quan",)),
        ("12 Sở, ngành rà soát thủ tục", ("12 Sở, ngành",)),
        ("2 Cục Viễn thông và Báo chí đo chất lượng mạng", ("Cục Viễn thông", "Cục Báo chí")),
        ("3 bộ: Tài chính, Công Thương, Y tế hoàn thành đề án", ("Bộ Tài chính", "Bộ Công Thương", "Bộ Y tế")),
        ("3 tỉnh Cà Mau, Bạc Liêu, Sóc Trăng gia cố đê", ("tỉnh Cà Mau", "tỉnh Bạc Liêu", "tỉnh Sóc Trăng")),
    ],
)  # fmt: skip
def test_those_whose_number_is_told_are_named_where_their_names_follow(told: str, names: tuple[str, ...]) -> None:
    assert recipients(told) == names


@pytest.mark.parametrize("being", [" gồm", " gồm có", " gồm:", " là", ":"])
def test_a_class_gives_way_to_those_that_it_is_said_to_be(being: str) -> None:
    assert recipients(f"hai đơn vị{being} Cục Viễn thông và Cục Báo chí rà soát giá cước") == (
        "Cục Viễn thông",
        "Cục Báo chí",
    )


def test_members_that_are_only_examples_leave_the_class() -> None:
    assert recipients("các địa phương, nhất là Cà Mau, Bạc Liêu, gia cố đê") == ("các địa phương",)


@pytest.mark.parametrize(
    ("told", "to"),
    [
        ("các huyện ủy, quận ủy rà soát", ("các Huyện ủy, quận ủy",)),
        ("mỗi tỉnh, thành phố rà soát", ("mỗi tỉnh, thành phố",)),
        ("8 tỉnh còn lại rà soát", ("8 tỉnh còn lại",)),
        ("những đơn vị còn lại rà soát", ("những đơn vị còn lại",)),
        ("hai công ty vận tải rà soát", ("hai công ty vận tải",)),
        (
            "UBND thành phố Huế và các thị xã, huyện rà soát",
            ("Ủy ban nhân dân thành phố Huế", "Ủy ban nhân dân các thị xã, huyện"),
        ),
        ("hai vụ Pháp chế và Bưu chính rà soát", ("Vụ Pháp chế", "Vụ Bưu chính")),
        ("ông Trần Văn Thuấn, Thứ trưởng Bộ Y tế chủ trì rà soát", ("Trần Văn Thuấn",)),
        ("trên cương vị mới, đồng chí Trần Đức Thắng tiếp tục rà soát", ("Trần Đức Thắng",)),
    ],
)
def test_those_told_are_named_whole(told: str, to: tuple[str, ...]) -> None:
    read = record_of(f"Thủ tướng Phạm Minh Chính đề nghị {told} quy hoạch.", on="2024-06-05").directives

    assert [one.recipients for one in read] == [to]


@pytest.mark.parametrize("for_whom", ["Thừa ủy quyền Thủ tướng", "Thay mặt Thủ tướng"])
def test_who_speaks_for_another_tells_himself(for_whom: str) -> None:
    text = f"{for_whom}, Bộ trưởng Bộ Xây dựng Nguyễn Thanh Nghị nhắc Cục Quản lý nhà lập sổ theo dõi."

    assert [one.director for one in record_of(text, on="2024-06-05").directives] == ["Nguyễn Thanh Nghị"]


@pytest.mark.parametrize(
    ("by", "to"),
    [
        ("Chủ tịch UBND tỉnh Bình Định Phạm Anh Tuấn", "Cục Thuế tỉnh Bình Định"),
        ("Bộ trưởng Bộ Tài chính Hồ Đức Phớc", "Cục Thuế"),
    ],
)
def test_an_office_of_every_province_is_the_one_of_the_province_that_tells_it(by: str, to: str) -> None:
    read = record_of(f"{by} giao Cục Thuế đối chiếu nợ.", on="2024-06-05").directives

    assert [one.recipients for one in read] == [(to,)]


@pytest.mark.parametrize(
    "before",
    [
        "Chúc mừng tân Thứ trưởng Trần Văn Thuấn",
        "Chúc mừng tân Cục trưởng",
        "Trao quyết định cho ông Trần Văn Thuấn",
        "Phát biểu giao nhiệm vụ cho tân Cục trưởng",
        "Tiếp bà Phạm Thị Thanh Trà",
        "Giao nhiệm vụ cho ông Trần Văn Thuấn",
    ],
)
def test_whom_something_is_done_to_does_not_tell_with_who_speaks_then(before: str) -> None:
    told = record_of(f"{before}, Bộ trưởng Bộ Y tế Đào Hồng Lan yêu cầu Cục Quản lý Dược lo đủ thuốc.").directives

    assert [(one.director, one.recipients) for one in told] == [("Đào Hồng Lan", ("Cục Quản lý Dược",))]


@pytest.mark.parametrize("told", ["đồng chí", "các đồng chí", "hai đồng chí"])
def test_comrades_may_be_told_without_a_name(told: str) -> None:
    text = f"Bộ trưởng Bộ Y tế Đào Hồng Lan đề nghị {told} phát huy kinh nghiệm."

    assert [one.action for one in record_of(text).directives] == ["phát huy kinh nghiệm"]


def test_comrades_in_office_are_told_by_their_office() -> None:
    text = "Bộ trưởng Bộ Y tế Đào Hồng Lan đề nghị các đồng chí lãnh đạo bệnh viện giữ gìn đoàn kết."

    assert record_of(text).directives[0].recipients == ("các đồng chí lãnh đạo bệnh viện",)
