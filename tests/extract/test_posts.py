"""Who holds which post, by how passages put titles, bodies and names together."""

import pytest
from extract_factory import record_of

Told = list[tuple[str, str, str | None]]


def posts(text: str) -> Told:
    return [(one.person, one.title, one.organisation) for one in record_of(text).posts]


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "Bí thư Thành ủy Đà Nẵng - ông Nguyễn Văn Quảng chủ trì.",
            ("Nguyễn Văn Quảng", "Bí thư", "Thành ủy Đà Nẵng"),
        ),
        (
            "Ông Lê Trí Thanh-Phó Chủ tịch UBND tỉnh Quảng Nam đi kiểm tra.",
            ("Lê Trí Thanh", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Quảng Nam"),
        ),
        (
            "Q. Cục trưởng Cục Viễn thông Nguyễn Thành Phúc dự họp.",
            ("Nguyễn Thành Phúc", "Quyền Cục trưởng", "Cục Viễn thông"),
        ),
        (
            "Cục trưởng Hàng hải Nguyễn Xuân Sang dự họp.",
            ("Nguyễn Xuân Sang", "Cục trưởng", "Cục Hàng hải Việt Nam"),
        ),
        (
            "Bà Phạm Thị Thanh Trà Thứ trưởng Bộ Nội vụ trao bằng khen.",
            ("Phạm Thị Thanh Trà", "Thứ trưởng", "Bộ Nội vụ"),
        ),
        (
            "Công sứ Đại sứ quán Đại Hàn Dân Quốc tại Việt Nam Lee Mi-yon phát biểu.",
            ("Lee Mi-yon", "Công sứ", "Đại sứ quán Đại Hàn Dân Quốc tại Việt Nam"),
        ),
        (
            "Bộ trưởng Ngoại giao Italy, ông Angelino Alfano họp báo.",
            ("Angelino Alfano", "Bộ trưởng", "Bộ Ngoại giao Italy"),
        ),
        (
            "Thủ tướng phê chuẩn miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh Quảng Ngãi đối với ông Lê Viết Chữ.",
            ("Lê Viết Chữ", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Quảng Ngãi"),
        ),
        (
            "Thủ tướng phê chuẩn miễn nhiệm chức vụ Chủ tịch UBND tỉnh Bắc Kạn của ông Trương Chí Trung.",
            ("Trương Chí Trung", "Chủ tịch", "Ủy ban nhân dân tỉnh Bắc Kạn"),
        ),
        (
            "Đồng chí Lê Hồng Vinh - Ủy viên BTV Tỉnh ủy Nghệ An dự.",
            ("Lê Hồng Vinh", "Ủy viên", "Ban Thường vụ Tỉnh ủy Nghệ An"),
        ),
        (
            "Thủ tướng Chính phủ nước Cộng hòa Dân chủ Nhân dân Lào Phankham Viphavanh đến Hà Nội.",
            ("Phankham Viphavanh", "Thủ tướng", "Chính phủ Cộng hòa Dân chủ Nhân dân Lào"),
        ),
        (
            "Bà Nguyễn Thị Doan tái đắc cử chức Chủ tịch Hội Khuyến học Việt Nam.",
            ("Nguyễn Thị Doan", "Chủ tịch", "Hội Khuyến học Việt Nam"),
        ),
        ("Thủ tướng Đức Olaf Scholz đến Hà Nội.", ("Olaf Scholz", "Thủ tướng", None)),
        ("Chính quyền Tổng thống Joe Biden đổi chính sách.", ("Joe Biden", "Tổng thống", None)),
    ],
)
def test_a_passage_gives_one_post(text: str, post: tuple[str, str, str | None]) -> None:
    assert posts(text) == [post]


def test_a_short_title_is_the_double_one_that_another_passage_gives() -> None:
    text = (
        "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Trần Văn Sơn thăm Bộ Công Thương. "
        "Bộ trưởng Trần Văn Sơn đề nghị Bộ Công Thương báo cáo."
    )

    assert posts(text) == [("Trần Văn Sơn", "Bộ trưởng, Chủ nhiệm", "Văn phòng Chính phủ")]


def test_who_comes_after_anothers_post_does_not_take_it() -> None:
    text = "Khi ông Trần Hồng Hà là Bộ trưởng Bộ Tài nguyên và Môi trường, ông Lê Công Thành được giao việc này."

    assert posts(text) == [("Trần Hồng Hà", "Bộ trưởng", "Bộ Tài nguyên và Môi trường")]


def test_the_body_of_a_director_is_never_one_that_other_words_after_the_title_exclude() -> None:
    text = "Giám đốc Sở Công Thương Hà Nội Võ Nguyên Phong chủ trì. Ông Lê Phước Vũ, giám đốc doanh nghiệp, góp ý."

    assert posts(text)[1][1:] == ("Giám đốc", None)


@pytest.mark.parametrize(
    "text",
    [
        "Học tập và làm theo tư tưởng, đạo đức của Chủ tịch Hồ Chí Minh.",
        "Bí thư Tỉnh ủy đề nghị xử lý nghiêm đối với ông Vũ Chiến Thắng.",
    ],
)
def test_no_post_stands_here(text: str) -> None:
    assert posts(text) == []


def test_pronouns_mean_the_only_person_of_the_last_sentence() -> None:
    text = "Ông Lê Hải Bình gặp ông Phan Tâm. Trước đó ông giữ chức Phó Trưởng Ban Tuyên giáo Trung ương."

    assert posts(text) == []


def test_posts_of_the_past_have_no_day() -> None:
    record = record_of("Ông Somdy Duangdy, khi ấy là Phó Thủ tướng Lào, tiếp đoàn.", on="2022-06-10")

    assert [one.at for one in record.posts] == [None]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Sáng 20/2, Phó Thủ tướng Lê Văn Thành dự lễ công bố.", "2022-02-20"),
        ("Hội nghị diễn ra ngày 20/2.\nPhó Thủ tướng Lê Văn Thành dự.", "2022-02-20"),
        ("Ngày 20/2/2019, trung tâm mở cửa. Phó Thủ tướng Lê Văn Thành đến thăm.", "2022-02-22"),
        ("Phó Thủ tướng Lê Văn Thành dự lễ công bố.", "2022-02-22"),
    ],
)
def test_a_post_is_of_the_day_of_its_passage_or_of_the_article(text: str, day: str) -> None:
    record = record_of(text, on="2022-02-22")

    assert [str(one.at) for one in record.posts] == [day]


def test_members_of_a_committee_hold_a_post_of_it() -> None:
    text = "Dự có ông Nguyễn Văn Phong, Tỉnh ủy viên, Phó Chủ tịch UBND tỉnh Bắc Ninh; bà Nguyễn Thị Thanh, UVT.Ư Đảng."

    assert posts(text) == [
        ("Nguyễn Văn Phong", "Tỉnh ủy viên", "Tỉnh ủy Bắc Ninh"),
        ("Nguyễn Văn Phong", "Phó Chủ tịch", "Ủy ban nhân dân tỉnh Bắc Ninh"),
        ("Nguyễn Thị Thanh", "Ủy viên", "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam"),
    ]


def test_a_director_is_short_for_the_country_director_that_another_passage_names() -> None:
    text = "Giám đốc Quốc gia Ngân hàng Thế giới Ousmane Dione đến. Giám đốc Ousmane Dione cảm ơn."

    assert posts(text) == [("Ousmane Dione", "Giám đốc Quốc gia", "Ngân hàng Thế giới")]


def test_a_place_of_two_syllables_before_an_office_holds_none() -> None:
    read = record_of(
        "Phó Chủ tịch UBND tỉnh Đắk Lắk Nguyễn Thiên Văn họp. Sau khi thăm trạm bơm Quảng Điền, Phó Chủ tịch UBND tỉnh "
        "yêu cầu các huyện giữ nước."
    ).posts

    assert [one.person for one in read] == ["Nguyễn Thiên Văn"]


def test_a_department_is_known_by_a_field_with_half_its_words_short() -> None:
    read = record_of("Giám đốc Sở Nông nghiệp và PTNT tỉnh Cà Mau Phan Hoàng Vũ dự họp.").posts

    assert [(one.person, one.organisation) for one in read] == [
        ("Phan Hoàng Vũ", "Sở Nông nghiệp và Phát triển nông thôn tỉnh Cà Mau")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "VNPT tăng 15%. Với MobiFone, Tổng Giám đốc Cao Duy Hải nêu doanh thu cả năm.",
        "Tập đoàn FPT tăng vốn. Dẫn đầu là MobiFone. Tổng Giám đốc Cao Duy Hải trình bày.",
        "Tổng công ty Bưu điện Việt Nam và MobiFone góp vốn, Tổng Giám đốc Cao Duy Hải cho biết.",
    ],
)
def test_a_director_is_of_the_firm_that_was_named_last(text: str) -> None:
    assert posts(text) == [("Cao Duy Hải", "Tổng Giám đốc", "MobiFone")]


def test_a_family_name_that_is_a_word_for_bodies_too_names_no_body() -> None:
    text = "Cục Tần số vô tuyến điện họp sơ kết. Cục trưởng Đoàn Quang Hoan chủ trì."
    assert posts(text) == [("Đoàn Quang Hoan", "Cục trưởng", "Cục Tần số vô tuyến điện")]


def test_a_title_without_a_body_means_what_it_meant_before() -> None:
    text = (
        "Cục Viễn thông họp sơ kết, Cục trưởng Phạm Hồng Hải chủ trì. Cục Hàng không Việt Nam đề nghị phối hợp."
        " Kết thúc, Cục trưởng Phạm Hồng Hải giao việc."
    )
    assert posts(text) == [("Phạm Hồng Hải", "Cục trưởng", "Cục Viễn thông")]


@pytest.mark.parametrize(
    "text",
    [
        "Báo cáo với Thủ tướng, Chủ tịch UBND tỉnh Trà Vinh Đồng Văn Lâm cho biết.",
        "Thưa Bộ trưởng, Phó Chủ tịch UBND tỉnh Trà Vinh Đồng Văn Lâm đề nghị.",
        "Báo cáo Phó Thủ tướng, Giám đốc Sở Y tế tỉnh Trà Vinh Đồng Văn Lâm nói.",
    ],
)
def test_who_is_spoken_to_gives_no_post_to_the_speaker(text: str) -> None:
    assert len(posts(text)) == 1


def test_a_title_behind_a_name_is_of_another_who_has_it() -> None:
    text = "Bộ trưởng Bộ Y tế Đào Hồng Lan dự. Trả lời đại biểu Trần Thị Hà (Đồng Tháp), Bộ trưởng cho biết sẽ sửa."
    assert [one for one in posts(text) if one[1] == "Bộ trưởng"] == [("Đào Hồng Lan", "Bộ trưởng", "Bộ Y tế")]


def test_a_deputy_who_is_told_short_has_one_post() -> None:
    record = record_of(
        "Phó Thủ tướng Thường trực Trương Hòa Bình chủ trì họp. Phó Thủ tướng Trương Hòa Bình nói về tai nạn."
    )
    assert [one.title for one in record.posts] == ["Phó Thủ tướng Thường trực"]


def test_a_firm_in_brackets_behind_its_name_parts_no_post_from_its_holder() -> None:
    assert posts("Tổng Giám đốc Tập đoàn Viễn thông Quân đội (Viettel) Nguyễn Mạnh Hùng dự.") == [
        ("Nguyễn Mạnh Hùng", "Tổng Giám đốc", "Viettel")
    ]


@pytest.mark.parametrize(
    "between",
    [
        "(Bộ TT&TT)",
        "(Bộ Thông tin và Truyền thông)",
        "nhiệm kỳ 2016 - 2021",
        "(nhiệm kỳ 2016 - 2021)",
        "khóa XIV",
        "khóa XIV, nhiệm kỳ 2016 - 2021",
        "nhiệm kỳ Chính phủ khóa XIV",
    ],
)
def test_a_bracket_or_a_term_between_a_body_and_a_name_parts_no_post_from_its_holder(between: str) -> None:
    assert ("Phạm Hồng Hải", "Cục trưởng", "Cục Viễn thông") in posts(
        f"Cục trưởng Cục Viễn thông {between} Phạm Hồng Hải trình bày."
    )


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("Ủy ban nhân dân (UBND) tỉnh Long An", "Ủy ban nhân dân tỉnh Long An"),
        ("Hội đồng nhân dân (HĐND) thành phố Hải Phòng", "Hội đồng nhân dân thành phố Hải Phòng"),
        ("Sở Giáo dục và Đào tạo (GD&ĐT) tỉnh Lào Cai", "Sở Giáo dục và Đào tạo tỉnh Lào Cai"),
        ("Viện kiểm sát nhân dân (VKSND) tối cao", "Viện kiểm sát nhân dân tối cao"),
    ],
)
def test_a_short_form_within_the_name_of_a_body_parts_no_post_from_its_holder(body: str, name: str) -> None:
    title = "Giám đốc" if body.startswith("Sở") else "Viện trưởng" if body.startswith("Viện") else "Chủ tịch"
    assert posts(f"{title} {body} Trần Văn Cần dự họp.") == [("Trần Văn Cần", title, name)]


@pytest.mark.parametrize(
    ("title", "body", "committee"),
    [
        ("Giám đốc", "Sở Y tế tỉnh Long An", "Đảng ủy Sở Y tế tỉnh Long An"),
        ("Cục trưởng", "Cục Viễn thông", "Đảng ủy Cục Viễn thông"),
        ("Hiệu trưởng", "Trường Đại học Cần Thơ", "Đảng ủy Trường Đại học Cần Thơ"),
        ("Chủ tịch", "Ủy ban nhân dân xã Gia Hòa", "Đảng ủy xã Gia Hòa"),
    ],
)
def test_the_party_committee_of_a_stack_is_that_of_the_body_that_follows(title: str, body: str, committee: str) -> None:
    assert posts(f"Ông Phan Văn Mãi, Bí thư Đảng ủy, {title} {body}, dự họp.") == [
        ("Phan Văn Mãi", "Bí thư", committee),
        ("Phan Văn Mãi", title, body),
    ]


@pytest.mark.parametrize("organ", ["Bí thư Chi bộ", "Ủy viên Ban Thường vụ", "Chủ tịch Hội đồng"])
def test_a_stack_goes_on_over_a_part_of_a_body_that_is_not_named(organ: str) -> None:
    told = posts(f"Ông Phan Văn Mãi, {organ}, Giám đốc Sở Y tế tỉnh Long An, dự họp.")
    assert ("Phan Văn Mãi", "Giám đốc", "Sở Y tế tỉnh Long An") in told


def test_members_of_a_national_committee_sit_where_its_chair_was_told() -> None:
    read = posts(
        "Chủ tịch Ủy ban Quốc gia về chuyển đổi số là Thủ tướng Phạm Minh Chính. 2 Ủy viên gồm: Bộ trưởng Bộ Y tế "
        "Đào Hồng Lan; Thứ trưởng Bộ Công an Lê Quốc Hùng."
    )
    seats = {(person, title) for person, title, body in read if body == "Ủy ban Quốc gia về Chuyển đổi số"}
    assert {("Đào Hồng Lan", "Ủy viên"), ("Lê Quốc Hùng", "Ủy viên")} <= seats


def test_members_of_provincial_committees_are_of_the_province_of_their_own_stack() -> None:
    text = (
        "Dự có ông Phan Văn Mãi, Tỉnh ủy viên, Giám đốc Sở Y tế tỉnh Bắc Kạn; ông Lê Văn Thành, Tỉnh ủy viên, Phó"
        " Chủ tịch UBND tỉnh Cao Bằng."
    )
    members = [organisation for _, title, organisation in posts(text) if title == "Tỉnh ủy viên"]
    assert members == ["Tỉnh ủy Bắc Kạn", "Tỉnh ủy Cao Bằng"]


@pytest.mark.parametrize(
    "holders",
    [
        "ông Trần Văn Nam, Đại tá, Giám đốc Công an tỉnh Phú Thọ và bà Lê Thị Thủy, Giám đốc Sở Nội vụ",
        "ông Trần Văn Nam, Giám đốc Sở Y tế; bà Lê Thị Thủy, Giám đốc Sở Nội vụ",
        "các ông, bà: Trần Văn Nam, nguyên Giám đốc Sở Y tế; Lê Thị Thủy, nguyên Giám đốc Sở Nội vụ",
        "ông Trần Văn Nam - Giám đốc Sở Y tế và bà Lê Thị Thủy - Giám đốc Sở Nội vụ",
    ],
)
def test_a_post_given_to_several_is_held_by_each(holders: str) -> None:
    told = posts(f"HĐND bầu bổ sung Ủy viên UBND tỉnh Phú Thọ đối với {holders}.")
    given = [person for person, title, _ in told if title == "Ủy viên"]
    assert given == ["Trần Văn Nam", "Lê Thị Thủy"]
    assert sum(title == "Giám đốc" for _, title, _ in told) == 2


def test_a_body_without_a_place_is_of_the_province_that_its_sentence_opens_with() -> None:
    text = "Tỉnh Hà Tĩnh mời tỉnh Hà Tĩnh. Với tỉnh Đồng Nai, Thủ tướng gặp ông Hồ Đức Phớc, Giám đốc Sở Tài chính."
    assert posts(text) == [("Hồ Đức Phớc", "Giám đốc", "Sở Tài chính tỉnh Đồng Nai")]


@pytest.mark.parametrize(
    "move",
    [
        "- Vụ trưởng Vụ Pháp chế - đến nhận công tác và giữ chức",
        "(Vụ trưởng Vụ Pháp chế) được bổ nhiệm giữ chức",
        ", Vụ trưởng Vụ Pháp chế, về công tác tại Cục Báo chí và giữ chức",
        ", Vụ trưởng Vụ Pháp chế, thôi giữ chức vụ để nhận nhiệm vụ",
        ", Vụ trưởng Vụ Pháp chế, sẽ đảm nhận vị trí",
    ],
)
def test_who_moves_holds_both_posts(move: str) -> None:
    assert posts(f"Bộ điều động bà Lê Thị Thủy {move} Cục trưởng Cục Báo chí.".replace(" ,", ",")) == [
        ("Lê Thị Thủy", "Vụ trưởng", "Vụ Pháp chế"),
        ("Lê Thị Thủy", "Cục trưởng", "Cục Báo chí"),
    ]


@pytest.mark.parametrize(
    "given",
    [
        "trúng cử chức vụ Phó Cục trưởng Cục Báo chí",
        "được giao nhiệm vụ Phó Cục trưởng Cục Báo chí",
        ", chuyên viên chính Văn phòng Bộ Y tế, giữ chức Phó Cục trưởng Cục Báo chí",
    ],
)
def test_who_had_no_post_is_given_one(given: str) -> None:
    assert posts(f"Ông Lê Văn Thành {given}.".replace(" ,", ",")) == [("Lê Văn Thành", "Phó Cục trưởng", "Cục Báo chí")]


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "Tổng Thanh tra Chính phủ Đoàn Hồng Phong dự họp.",
            ("Đoàn Hồng Phong", "Tổng Thanh tra", "Thanh tra Chính phủ"),
        ),
        ("Tổng Thanh tra Đoàn Hồng Phong dự họp.", ("Đoàn Hồng Phong", "Tổng Thanh tra", "Thanh tra Chính phủ")),
        (
            "Ông Đoàn Hồng Phong - Giám đốc Sở Y tế tỉnh Phú Thọ phát biểu.",
            ("Đoàn Hồng Phong", "Giám đốc", "Sở Y tế tỉnh Phú Thọ"),
        ),
        (
            "Thứ trưởng tiếp Bộ trưởng Bộ Năng lượng Lào P. Sayasone.",
            ("P. Sayasone", "Bộ trưởng", "Bộ Năng lượng Lào"),
        ),
        ("Tổng thống Mỹ Donald J. Trump phát biểu.", ("Donald J. Trump", "Tổng thống", None)),
        (
            "Ông Lê Văn Thành, Trưởng Ban Quản lý Khu kinh tế Vân Phong và các Khu công nghiệp tỉnh Khánh Hòa, dự họp.",
            (
                "Lê Văn Thành",
                "Trưởng Ban",
                "Ban Quản lý Khu kinh tế Vân Phong và các Khu công nghiệp tỉnh Khánh Hòa",
            ),
        ),
        (
            "Bác sĩ Phan Văn Mãi, Trưởng khoa Cấp cứu, cho biết.",
            ("Phan Văn Mãi", "Trưởng khoa", "Khoa Cấp cứu"),
        ),
        (
            "Ông Phan Văn Mãi, Trưởng Phòng Kế hoạch tổng hợp, cho biết.",
            ("Phan Văn Mãi", "Trưởng phòng", "Phòng Kế hoạch tổng hợp"),
        ),
    ],
)
def test_names_of_bodies_and_persons_are_told_apart_beside_a_title(
    text: str, post: tuple[str, str, str | None]
) -> None:
    assert posts(text) == [post]


@pytest.mark.parametrize("party", ["Bí thư Đảng ủy", "Phó Bí thư Chi bộ", "Ủy viên Ban Thường vụ", "Phó Chủ tịch HĐND"])
@pytest.mark.parametrize(
    "frame",
    [
        "Ông Lê Hải Bình, {}, Giám đốc Bệnh viện Bạch Mai dự.",
        "Ông Lê Hải Bình - {}, Giám đốc Bệnh viện Bạch Mai dự.",
        "{}, Giám đốc Bệnh viện Bạch Mai Lê Hải Bình dự.",
    ],
)
def test_an_organ_that_nobody_is_told_to_have_parts_no_later_post_from_its_holder(frame: str, party: str) -> None:
    assert ("Lê Hải Bình", "Giám đốc", "Bệnh viện Bạch Mai") in posts(frame.format(party))


@pytest.mark.parametrize(
    ("text", "title", "body"),
    [
        ("Ông Lê Hải Bình, Thư ký Bộ trưởng Bộ Y tế, cùng đi.", "Thư ký", "Bộ Y tế"),
        ("Ông Lê Hải Bình từng là Trợ lý Phó Thủ tướng.", "Trợ lý", "Chính phủ"),
        ("Ông Lê Hải Bình được giao nhiệm vụ Phó Cục trưởng Cục Thú y.", "Phó Cục trưởng", "Cục Thú y"),
        ("Bộ bổ nhiệm ông Lê Hải Bình vào vị trí Cục trưởng Cục Thú y.", "Cục trưởng", "Cục Thú y"),
        ("Ông Lê Hải Bình trở thành Cục trưởng Cục Thú y.", "Cục trưởng", "Cục Thú y"),
        ("Ông Lê Hải Bình, chuyên viên của Vụ, giữ chức Cục trưởng Cục Thú y.", "Cục trưởng", "Cục Thú y"),
    ],
)
def test_a_post_is_told_by_whom_it_serves_and_how_it_is_given(text: str, title: str, body: str) -> None:
    assert posts(text) == [("Lê Hải Bình", title, body)]


@pytest.mark.parametrize(
    "frame",
    ["Ông Lê Hải Bình, Chủ tịch kiêm Tổng Giám đốc {} dự.", "Phó Chủ tịch kiêm Giám đốc {} Lê Hải Bình dự."],
)
def test_posts_joined_as_one_office_are_of_one_body(frame: str) -> None:
    found = posts(frame.format("Tập đoàn Điện lực Việt Nam"))

    assert [body for _, _, body in found] == ["Tập đoàn Điện lực Việt Nam"] * 2


def test_a_partys_secretary_who_chairs_a_committee_too_has_a_body_of_his_own() -> None:
    found = posts("Ông Lê Hải Bình, Bí thư kiêm Chủ tịch UBND xã Thanh Sơn dự.")

    assert found == [("Lê Hải Bình", "Bí thư", None), ("Lê Hải Bình", "Chủ tịch", "Ủy ban nhân dân xã Thanh Sơn")]


@pytest.mark.parametrize("told", ["đã trải qua các chức vụ:", "từng giữ nhiều vị trí như", "lần lượt giữ các cương vị"])
@pytest.mark.parametrize("joint", [";", ","])
def test_a_career_is_of_whom_it_is_told_of(told: str, joint: str) -> None:
    text = f"Ông Lê Hải Bình {told} Phó Giám đốc Sở Y tế tỉnh Hà Nam{joint} Giám đốc Bệnh viện Bạch Mai."

    assert posts(text) == [
        ("Lê Hải Bình", "Phó Giám đốc", "Sở Y tế tỉnh Hà Nam"),
        ("Lê Hải Bình", "Giám đốc", "Bệnh viện Bạch Mai"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Bộ Y tế có 3 Thứ trưởng: Thứ trưởng Vũ Mạnh Hà, ông Đỗ Xuân Tuyên và ông Lê Hải Bình.",
        "Bộ Y tế hiện có 3 Thứ trưởng là ông Vũ Mạnh Hà, ông Đỗ Xuân Tuyên và ông Lê Hải Bình.",
        "Ba Thứ trưởng Bộ Y tế gồm các ông Vũ Mạnh Hà, Đỗ Xuân Tuyên và Lê Hải Bình.",
    ],
)
def test_all_of_a_list_hold_the_post_that_stands_over_it(text: str) -> None:
    expected = {(name, "Thứ trưởng", "Bộ Y tế") for name in ("Vũ Mạnh Hà", "Đỗ Xuân Tuyên", "Lê Hải Bình")}

    assert set(posts(text)) == expected


def test_those_of_a_list_with_dashes_hold_the_post_over_it_too() -> None:
    text = "Dự có các Ủy viên Bộ Chính trị: Tô Lâm - Bộ trưởng Bộ Công an; Phan Văn Giang - Bộ trưởng Bộ Quốc phòng."

    assert [(name, body) for name, title, body in posts(text) if title == "Ủy viên"] == [
        ("Tô Lâm", "Bộ Chính trị"),
        ("Phan Văn Giang", "Bộ Chính trị"),
    ]


@pytest.mark.parametrize("guest", ["Bộ trưởng Bộ Y tế Lào", "Bộ trưởng Bộ Y tế Nhật Bản"])
def test_the_office_of_another_state_who_is_spoken_to_is_not_the_speakers(guest: str) -> None:
    assert posts(f"Cảm ơn {guest}, Thủ tướng Phạm Minh Chính nêu ba việc.") == [
        ("Phạm Minh Chính", "Thủ tướng", "Chính phủ")
    ]


def test_short_forms_of_members_are_posts() -> None:
    text = "Đồng chí Lê Hải Bình, TUV, Giám đốc Sở Y tế tỉnh Hà Nam; đồng chí Đào Hồng Lan, UV BTV Tỉnh ủy Hà Nam dự."

    assert posts(text) == [
        ("Lê Hải Bình", "Tỉnh ủy viên", "Tỉnh ủy Hà Nam"),
        ("Lê Hải Bình", "Giám đốc", "Sở Y tế tỉnh Hà Nam"),
        ("Đào Hồng Lan", "Ủy viên", "Ban Thường vụ Tỉnh ủy Hà Nam"),
    ]


@pytest.mark.parametrize("office", ["UVTVTU", "UVTV Tỉnh ủy", "UVBTV Tỉnh ủy", "Ủy viên Ban Thường vụ Tỉnh ủy"])
def test_a_seat_on_a_standing_board_is_one_however_it_is_written(office: str) -> None:
    text = (
        f"Họp báo tỉnh Nghệ An\n\nDự họp có ông Nguyễn Văn Nên, {office}, Trưởng Ban Dân vận Tỉnh ủy Nghệ An; "
        "bà Đào Hồng Lan, Chủ tịch HĐND tỉnh Nghệ An."
    )

    held = [(one.title, one.organisation) for one in record_of(text).posts]
    assert held[0] == ("Ủy viên", "Ban Thường vụ Tỉnh ủy Nghệ An")
    assert len(held) == 3


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Bà Đào Hồng Lan, Bí thư Huyện ủy Vũ Quang, dự họp.", [("Đào Hồng Lan", "Bí thư", "Huyện ủy Vũ Quang")]),
        ("Ông Lê Hải Bình, nguyên Bí thư Huyện ủy Cao Lộc.", [("Lê Hải Bình", "Bí thư", "Huyện ủy Cao Lộc")]),
        ("Bí thư Huyện ủy Kim Bảng Nguyễn Văn Nên dự họp.", [("Nguyễn Văn Nên", "Bí thư", "Huyện ủy Kim Bảng")]),
        ("Bí thư Thành ủy Nguyễn Văn Nên dự họp.", [("Nguyễn Văn Nên", "Bí thư", "Thành ủy")]),
        ("Phó Trưởng Ban Tổ chức Huyện ủy Phan Tâm dự.", [("Phan Tâm", "Phó Trưởng Ban", "Ban Tổ chức Huyện ủy")]),
        ("Bí thư Huyện ủy Phan Tâm cho biết thêm.", [("Phan Tâm", "Bí thư", "Huyện ủy")]),
    ],
)
def test_a_district_that_is_called_as_a_person_may_be_is_no_person(text: str, told: Told) -> None:
    assert posts(text) == told


@pytest.mark.parametrize(
    "over",
    ["Các Ủy viên Ban Chỉ đạo 389 quốc gia gồm:", "Hai Ủy viên Ban Chỉ đạo 389 quốc gia là", "Các Ủy viên gồm có"],
)
def test_those_who_have_an_office_each_share_the_one_over_them(over: str) -> None:
    told = posts(
        f"Phó Thủ tướng Lê Minh Khái làm Trưởng Ban Chỉ đạo 389 quốc gia. {over} Thứ trưởng Bộ Tài chính "
        "Nguyễn Đức Chi; Thứ trưởng Bộ Nội vụ Vũ Chiến Thắng."
    )

    assert told[2:] == [
        ("Nguyễn Đức Chi", "Ủy viên", "Ban Chỉ đạo 389 quốc gia"),
        ("Vũ Chiến Thắng", "Ủy viên", "Ban Chỉ đạo 389 quốc gia"),
        ("Nguyễn Đức Chi", "Thứ trưởng", "Bộ Tài chính"),
        ("Vũ Chiến Thắng", "Thứ trưởng", "Bộ Nội vụ"),
    ]


@pytest.mark.parametrize(
    "given",
    [
        "; phân công rồi bổ nhiệm giữ chức",
        "; chỉ định tham gia Đảng ủy Chính phủ, giữ chức vụ",
        ", điều động giữ chức",
    ],
)
def test_one_decision_takes_an_office_and_gives_another(given: str) -> None:
    told = posts(f"Bà Đào Hồng Lan thôi giữ chức Bí thư Tỉnh ủy Bắc Ninh{given} Bộ trưởng Bộ Y tế.")

    assert told == [
        ("Đào Hồng Lan", "Bí thư", "Tỉnh ủy Bắc Ninh"),
        ("Đào Hồng Lan", "Bộ trưởng", "Bộ Y tế"),
    ]


@pytest.mark.parametrize("told", ["Báo cáo", "Trả lời", "Cùng dự với"])
def test_the_prime_minister_who_is_spoken_to_is_no_minister(told: str) -> None:
    assert posts(f"{told} Thủ tướng, Bộ trưởng Bộ Công Thương Nguyễn Hồng Diên nói giá ổn định.") == [
        ("Nguyễn Hồng Diên", "Bộ trưởng", "Bộ Công Thương")
    ]


def test_a_deputy_prime_minister_may_be_a_minister_too() -> None:
    assert len(posts("Phó Thủ tướng, Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn chủ trì.")) == 2


@pytest.mark.parametrize("before", ["thay cho Đại tướng", ", thay cho người tiền nhiệm là Đại tướng"])
def test_whoever_is_replaced_held_the_office_and_who_comes_next_has_their_own(before: str) -> None:
    told = posts(
        f"Chủ tịch nước bổ nhiệm ông Lương Tam Quang giữ chức Bộ trưởng Bộ Công an {before} Tô Lâm; "
        "ông Vũ Chiến Thắng, Thứ trưởng Bộ Nội vụ dự lễ."
    )

    assert told == [
        ("Lương Tam Quang", "Bộ trưởng", "Bộ Công an"),
        ("Tô Lâm", "Bộ trưởng", "Bộ Công an"),
        ("Vũ Chiến Thắng", "Thứ trưởng", "Bộ Nội vụ"),
    ]


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("Hội Nông dân tỉnh", "Hội Nông dân tỉnh"),
        ("Liên đoàn Lao động tỉnh", "Liên đoàn Lao động tỉnh"),
        ("Hội Liên hiệp Phụ nữ tỉnh", "Hội Liên hiệp Phụ nữ tỉnh"),
    ],
)
def test_a_body_of_a_province_that_is_not_told_has_its_holder_still(body: str, name: str) -> None:
    assert posts(f"Chủ tịch {body} Lê Thị Thủy trao quà.") == [("Lê Thị Thủy", "Chủ tịch", name)]
    assert posts(f"Bà Lê Thị Thủy, Chủ tịch {body} trao quà.") == [("Lê Thị Thủy", "Chủ tịch", name)]


@pytest.mark.parametrize(
    ("office", "committee"),
    [
        ("Chủ tịch HĐND xã Đông Anh", "Đảng ủy xã Đông Anh"),
        ("Chủ tịch Ủy ban MTTQ Việt Nam phường Hà Đông", "Đảng ủy phường Hà Đông"),
        ("Chủ tịch UBND tỉnh", "Đảng ủy Ủy ban nhân dân tỉnh"),
    ],
)
def test_the_party_committee_beside_an_office_is_the_communes_or_the_bodys(office: str, committee: str) -> None:
    read = posts(f"Ông Hoàng Nam, Phó Bí thư Đảng ủy, {office} phát biểu.")

    assert ("Hoàng Nam", "Phó Bí thư", committee) in read
    assert len(read) == 2


@pytest.mark.parametrize(
    ("office", "held"),
    [
        ("Chủ tịch nước Cộng hòa Cuba Miguel Diaz", ("Miguel Diaz", "Chủ tịch nước", None)),
        ("Tổng thống nước Cộng hòa Pháp Emmanuel Macron", ("Emmanuel Macron", "Tổng thống", None)),
        (
            "Thủ tướng nước Cộng hòa Dân chủ Nhân dân Lào Sonexay Siphandone",
            ("Sonexay Siphandone", "Thủ tướng", None),
        ),
        ("Thủ tướng Liên bang Nga Mikhail Mishustin", ("Mikhail Mishustin", "Thủ tướng", None)),
    ],
)
def test_a_state_may_be_told_with_its_form(office: str, held: tuple[str, str, str | None]) -> None:
    assert posts(f"{office} dự lễ ký.") == [held]


def test_both_offices_of_a_stack_are_held_in_the_state_that_stands_behind_the_last() -> None:
    assert posts("Tổng Bí thư, Chủ tịch nước Trung Quốc Tập Cận Bình tới thăm.") == [
        ("Tập Cận Bình", "Tổng Bí thư", None),
        ("Tập Cận Bình", "Chủ tịch nước", None),
    ]


@pytest.mark.parametrize(
    "given",
    [
        "Chủ tịch nước giao quyền Bộ trưởng Bộ Y tế cho bà Đào Hồng Lan.",
        "Thủ tướng điều động bà Đào Hồng Lan về công tác tại Bộ Y tế, giao quyền Bộ trưởng Y tế.",
    ],
)
def test_an_office_may_be_given_to_be_acted_in(given: str) -> None:
    assert ("Đào Hồng Lan", "Quyền Bộ trưởng", "Bộ Y tế") in posts(given)


def test_who_sits_on_a_board_is_given_an_office_too() -> None:
    told = "tham gia Ban Thường vụ, đồng thời giữ chức Phó Bí thư Tỉnh ủy Quảng Trị"
    text = f"Ban Bí thư chỉ định ông Hoàng Nam {told}."

    assert ("Hoàng Nam", "Phó Bí thư", "Tỉnh ủy Quảng Trị") in posts(text)


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("Giám đốc", "Sở Tài chính - Thương mại tỉnh Lào Cai"),
        ("Giám đốc", "Sở Văn hóa, Thông tin và Thể thao tỉnh Cà Mau"),
        ("Vụ trưởng", "Vụ Tổng hợp, Phân tích và Dự báo kinh tế"),
        ("Trưởng phòng", "Phòng Kinh tế, Hạ tầng và Đô thị phường Ba Đình"),
    ],
)
def test_a_unit_of_several_fields_is_one(title: str, unit: str) -> None:
    assert posts(f"{title} {unit} Hoàng Nam báo cáo.") == [("Hoàng Nam", title, unit)]


def test_the_council_of_a_university_has_its_own_chair() -> None:
    assert posts("Ông Hoàng Minh Sơn, Chủ tịch Hội đồng Đại học Quốc gia Hà Nội, phát biểu.") == [
        ("Hoàng Minh Sơn", "Chủ tịch", "Hội đồng Đại học Quốc gia Hà Nội")
    ]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (
            "Chủ tịch UBND tỉnh Cà Mau Huỳnh Quốc Việt dự. UBND thị xã Giá Rai vướng. Chủ tịch Huỳnh Quốc Việt nói.",
            [("Huỳnh Quốc Việt", "Chủ tịch", "Ủy ban nhân dân tỉnh Cà Mau")],
        ),
        ("Cháy lớn ở Khương Thượng, Thủ tướng ra công điện.", []),
        (
            "Chúc mừng tân Thứ trưởng, Bộ trưởng Bộ Xây dựng Nguyễn Thanh Nghị nêu tình hình.",
            [("Nguyễn Thanh Nghị", "Bộ trưởng", "Bộ Xây dựng")],
        ),
        (
            "Ông Lê Quang Mạnh sang làm Chủ tịch UBND thành phố Cần Thơ.",
            [("Lê Quang Mạnh", "Chủ tịch", "Ủy ban nhân dân thành phố Cần Thơ")],
        ),
        (
            "Bà Phạm Thị Thanh Trà ngồi ghế Bộ trưởng Bộ Nội vụ từ năm 2021.",
            [("Phạm Thị Thanh Trà", "Bộ trưởng", "Bộ Nội vụ")],
        ),
        (
            "Thủ tướng bổ nhiệm ông Nguyễn Tường Văn và ông Bùi Xuân Dũng giữ chức Thứ trưởng Bộ Xây dựng.",
            [("Nguyễn Tường Văn", "Thứ trưởng", "Bộ Xây dựng"), ("Bùi Xuân Dũng", "Thứ trưởng", "Bộ Xây dựng")],
        ),
    ],
)
def test_a_post_is_told_in_a_journalists_words(text: str, held: list[tuple[str, str, str]]) -> None:
    assert [(one.person, one.title, one.organisation) for one in record_of(text, on="2024-06-05").posts] == held


@pytest.mark.parametrize(
    "giver",
    [
        "Thủ tướng",
        "Thủ tướng Chính phủ",
        "Thủ tướng Phạm Minh Chính",
        "Bộ trưởng Bộ Nội vụ Phạm Thị Thanh Trà",
        "Bộ trưởng Bộ Nội vụ",
        "Ban Bí thư",
    ],
)
def test_who_gives_an_office_parts_it_not_from_its_holder_and_leaves_no_own(giver: str) -> None:
    told = posts(f"Bà Lê Thị Thủy vừa được {giver} bổ nhiệm có thời hạn giữ chức vụ Cục trưởng Cục Báo chí.")
    assert [one for one in told if one[0] == "Lê Thị Thủy"] == [("Lê Thị Thủy", "Cục trưởng", "Cục Báo chí")]
    assert all(title in ("Thủ tướng", "Bộ trưởng") for person, title, _ in told if person != "Lê Thị Thủy")


@pytest.mark.parametrize(
    "given",
    [
        "được bổ nhiệm",
        "được bổ nhiệm lại",
        "được tín nhiệm bầu",
        "được Thủ tướng phê chuẩn",
        "tái đắc cử chức danh",
        "thôi làm nhiệm vụ",
    ],
)
def test_an_office_may_be_given_without_a_word_of_holding_it(given: str) -> None:
    assert posts(f"Hôm qua, bà Lê Thị Thủy {given} Phó Chủ tịch HĐND tỉnh Cà Mau.") == [
        ("Lê Thị Thủy", "Phó Chủ tịch", "Hội đồng nhân dân tỉnh Cà Mau")
    ]


@pytest.mark.parametrize(
    "change",
    [
        "thay ông Phan Văn Mãi làm",
        "sẽ thay thế cho ông Phan Văn Mãi giữ chức",
        "được bổ nhiệm thay ông Phan Văn Mãi đảm nhiệm chức vụ",
    ],
)
def test_who_replaces_another_has_the_office_that_both_held(change: str) -> None:
    assert sorted(posts(f"Bà Lê Thị Thủy {change} Giám đốc Sở Y tế tỉnh Cà Mau.")) == [
        ("Lê Thị Thủy", "Giám đốc", "Sở Y tế tỉnh Cà Mau"),
        ("Phan Văn Mãi", "Giám đốc", "Sở Y tế tỉnh Cà Mau"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "HĐND tỉnh cho ông Phan Văn Mãi thôi làm nhiệm vụ đại biểu HĐND tỉnh Cà Mau khóa X.",
        "Nghị quyết cho thôi làm nhiệm vụ đại biểu HĐND tỉnh Cà Mau đối với ông Phan Văn Mãi được thông qua.",
    ],
)
def test_who_leaves_a_council_was_its_deputy(text: str) -> None:
    assert posts(text) == [("Phan Văn Mãi", "Đại biểu", "Hội đồng nhân dân tỉnh Cà Mau")]


def test_nobody_acts_in_an_office_who_has_others_under_him() -> None:
    told = posts("Dưới quyền Bộ trưởng Đào Hồng Lan, Bộ Y tế có ba Thứ trưởng.")
    assert told == [("Đào Hồng Lan", "Bộ trưởng", "Bộ Y tế")]
