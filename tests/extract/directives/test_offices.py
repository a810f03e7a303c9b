"""Posts as parties: those of several bodies, and whoever is spoken of without a name."""

from extract_factory import record_of

SPOKE = "Chủ tịch UBND tỉnh Bình Định Phạm Anh Tuấn kết luận hội nghị."
SEATS = ("Giám đốc Sở Y tế tỉnh Bình Định", "Giám đốc Sở Nội vụ tỉnh Bình Định")


def test_a_post_before_several_bodies_is_told_in_each() -> None:
    for several in ("các Sở: Y tế, Nội vụ", "các Sở Y tế, Nội vụ"):
        told = record_of(f"{SPOKE} Chủ tịch UBND tỉnh yêu cầu Giám đốc {several} báo cáo ngay.").directives[0]

        assert told.recipients == SEATS


def test_a_comrade_who_tells_is_who_spoke_last() -> None:
    told = record_of(f"{SPOKE} Đồng chí giao Sở Y tế rà soát vắc xin.").directives[0]

    assert (told.director, told.recipients) == ("Phạm Anh Tuấn", ("Sở Y tế tỉnh Bình Định",))


def test_a_post_in_several_provinces_is_told_in_each() -> None:
    told = record_of(f"{SPOKE} Chủ tịch UBND các tỉnh Quảng Ninh, Lạng Sơn và Cao Bằng phải kiểm soát chặt cửa khẩu.")

    assert told.directives[0].recipients == tuple(
        f"Chủ tịch Ủy ban nhân dân tỉnh {name}" for name in ("Quảng Ninh", "Lạng Sơn", "Cao Bằng")
    )


def test_a_post_in_bodies_with_a_short_name_is_told_as_a_class() -> None:
    told = record_of(f"{SPOKE} Chánh án TAND các huyện phải xét xử đúng hạn.").directives[0]

    assert told.recipients == ("Chánh án Tòa án nhân dân các huyện",)


def test_a_post_of_two_levels_is_one_class() -> None:
    told = record_of(f"{SPOKE} Chủ tịch xã, phường phải tiếp dân mỗi tuần một buổi.").directives[0]

    assert told.recipients == ("Chủ tịch xã, phường",)


def test_the_head_of_that_district_is_of_no_named_one() -> None:
    told = record_of(f"{SPOKE} Huyện Tuy Phước đã làm. Huyện nào chậm thì Chủ tịch UBND huyện đó phải giải trình.")

    assert told.directives[0].recipients == ("Chủ tịch Ủy ban nhân dân huyện",)


def test_a_post_told_with_its_body_stands_for_its_holder() -> None:
    told = record_of(
        "Dự họp có Bộ trưởng Bộ Y tế Đào Hồng Lan. Thủ tướng Phạm Minh Chính chủ trì.\n"
        "Thủ tướng giao Bộ trưởng Bộ Y tế rà soát giá thuốc. Bộ trưởng Đào Hồng Lan cho biết đã nhận nhiệm vụ."
    ).directives

    assert [(one.director, one.recipients) for one in told] == [("Phạm Minh Chính", ("Bộ trưởng Bộ Y tế",))]


def test_posts_before_another_person_are_each_told() -> None:
    text = "Thủ tướng yêu cầu Bộ trưởng Bộ Nội vụ, Bộ trưởng Bộ Y tế và ông Lê Văn Thành thi hành Quyết định này."
    assert record_of(text).directives[0].recipients == ("Bộ trưởng Bộ Nội vụ", "Bộ trưởng Bộ Y tế", "Lê Văn Thành")
