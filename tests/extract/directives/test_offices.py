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
