"""Commas inside lists of like things part no sentence."""

from mickg.extract.observations.lists import list_commas
from mickg.extract.skeleton import LETTERS


def test_a_comma_between_like_things_is_found() -> None:
    text = "55 tỉnh, thành phố đã ban hành kế hoạch"
    assert [text[at] for at in list_commas(text, 0, len(text))] == [","]


def test_a_comma_between_parts_of_a_sentence_is_not() -> None:
    text = "doanh thu đạt 5 tỷ đồng, tăng 4%"
    assert [*list_commas(text, 0, len(text))] == []


def test_a_comma_may_part_two_syllables_of_one_word() -> None:
    text = "thanh tra bộ đã làm 24 cuộc thanh, kiểm tra"
    assert len([*list_commas(text, 0, len(text))]) == 1


def test_every_comma_of_a_long_list_is_found() -> None:
    text = "các bộ, ngành, địa phương"
    assert len([*list_commas(text, 0, len(text))]) == 2


def test_a_comma_between_words_of_one_kind_is_found() -> None:
    text = "cục đã ghi nhận, cảnh báo 508 cuộc"
    assert [text[:at] for at in list_commas(text, 0, len(text))] == ["cục đã ghi nhận"]


def test_a_comma_behind_a_figure_and_before_another_is_not() -> None:
    text = "có \ue102 người chết, mất tích \ue102 người"
    assert [*list_commas(text, 0, len(text))] == []


def test_a_comma_between_like_things_is_found_whatever_figure_another_mark_or_joint_parts_from_them() -> None:
    figure = LETTERS["QUANTITY"]
    for text in (
        f"có {figure} người chết, mất tích và {figure} người bị thương",
        f"làm {figure} nhà hư hỏng, tốc mái; {figure} nhà ngập",
        f"khám cho {figure} lượt người khám, chữa bệnh, tăng {figure}",
        f"mở {figure} cuộc thanh tra, kiểm tra tại {figure} cơ sở",
    ):
        assert list_commas(text, 0, len(text))[:1] == (text.index(","),)


def test_a_class_of_bodies_is_a_member_of_a_list() -> None:
    text = f"12 {LETTERS['BODIES']}, ngành hoàn thành chỉ tiêu"
    assert len([*list_commas(text, 0, len(text))]) == 1


def test_a_comma_between_two_things_counted_that_share_a_verb_is_found() -> None:
    text = f"{LETTERS['QUANTITY']} thôn, khu phố có cáp quang"
    assert list_commas(text, 0, len(text)) == (text.index(","),)


def test_a_comma_before_a_verb_with_a_count_of_its_own_is_not() -> None:
    text = f"trình {LETTERS['QUANTITY']} nghị định, ban hành {LETTERS['QUANTITY']} thông tư"
    assert list_commas(text, 0, len(text)) == ()


def test_a_verb_behind_a_comma_begins_another_part() -> None:
    for text in ("57 nhà xuất bản, xuất bản phẩm điện tử 3 đầu sách", "67 người mắc, không có trường hợp tử vong"):
        assert [*list_commas(text, 0, len(text))] == []


def test_a_measure_behind_a_comma_begins_another_part() -> None:
    text = f"{LETTERS['QUANTITY']} vụ, diện tích rừng bị thiệt hại {LETTERS['QUANTITY']}"
    assert [*list_commas(text, 0, len(text))] == []


def test_commas_part_the_names_of_those_counted() -> None:
    figure, place = LETTERS["QUANTITY"], LETTERS["PLACE"]
    text = f"{figure} tỉnh {place}, {place} và {place} bị thiệt hại, {figure} người chết"
    assert [*list_commas(text, 0, len(text))] == [text.index(",")]
    text = f"giảm {figure} vụ tại {place}, {place} có {figure} vụ"
    assert [*list_commas(text, 0, len(text))] == []
