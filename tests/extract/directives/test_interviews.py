"""Who answers the questions of an interview tells what is to be done in the answers."""

from extract_factory import record_of

OPENING = "Ông Tăng Chí Thượng, Giám đốc Sở Y tế Thành phố Hồ Chí Minh, trao đổi với phóng viên về dịch sởi."
ANSWERS = """Tình hình ra sao, thưa ông?
- Số ca còn cao. Tôi cũng đề nghị các trường báo ngay ca nghi mắc.
Vắc xin có đủ không?
- Các trung tâm y tế phải rà soát trẻ chưa tiêm."""


def test_whoever_the_opening_names_answers() -> None:
    told = record_of(f"Chống dịch sởi\n\n{OPENING}\n{ANSWERS}").directives

    assert [(one.director, one.recipients, one.verb) for one in told] == [
        ("Tăng Chí Thượng", ("các trường",), "đề nghị"),
        ("Tăng Chí Thượng", ("các trung tâm y tế",), "phải"),
    ]


def test_one_question_makes_no_interview() -> None:
    assert record_of(f"Chống dịch sởi\n\n{OPENING}\nVắc xin có đủ không?\n- Các xã phải rà soát.").directives == ()


def test_deputies_give_their_opinion() -> None:
    opening = "Ông Nguyễn Hoàng Mai, Phó Chủ nhiệm Ủy ban Xã hội của Quốc hội, trao đổi với phóng viên."

    assert record_of(f"Chống dịch sởi\n\n{opening}\n{ANSWERS}").directives == ()
