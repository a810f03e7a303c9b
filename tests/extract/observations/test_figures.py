"""The role of a figure in its sentence, and the figures that only describe."""

import pytest
from extract_factory import read_in, record_of

from mickg.extract.observations.figures import Figure, figures


def roles(text: str) -> list[str]:
    return [figure.role for figure in found(text)]


def found(text: str) -> list[Figure]:
    skeleton = read_in(f"{text}\n", on="2023-07-14").skeleton
    return figures(skeleton, 0, len(skeleton.text))


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Doanh thu đạt 5 tỷ đồng.", "level"),
        ("Doanh thu tăng 5%.", "change"),
        ("Dịch vụ chiếm 42% GDP.", "share"),
        ("Tỉnh có 12 xã đạt chuẩn.", "has"),
        ("Chi phí giải phóng mặt bằng 400 tỷ đồng.", "count"),
        ("Vốn tự có 280 tỷ đồng.", "count"),
        ("Đã xử phạt 12 cơ sở.", "count"),
        ("Kết quả cao hơn mục tiêu 5,8%.", "aim"),
    ],
)
def test_the_words_right_before_a_figure_give_its_role(text: str, role: str) -> None:
    assert roles(text) == [role]


def test_what_is_told_for_something_is_not_owned_by_it() -> None:
    assert roles("Sở đã báo cáo đối với 4 dự án.") == ["count"]


@pytest.mark.parametrize(
    "text",
    [
        "Có 11 ứng dụng với quy mô trên 10 triệu người dùng.",
        "Lắp thiết bị cho 98% số tàu từ 15 m trở lên.",
        "Thời gian thu phí là 15 năm 4 tháng.",
    ],
)
def test_a_figure_that_belongs_to_another_is_left_out(text: str) -> None:
    assert len(found(text)) == 1


def test_the_words_behind_a_bracket_are_of_the_next_figure() -> None:
    first, second = found("Có 12 xã (đạt chuẩn), 5 huyện.")
    assert first.right <= second.left


def test_the_sum_of_what_was_imposed_is_told_beside_those_it_was_imposed_on() -> None:
    assert len(found("Xử phạt 13 tổ chức với tổng số tiền trên 134 tỷ đồng.")) == 2


def test_the_dateline_is_no_word_of_the_first_figure() -> None:
    (figure,) = found("Hà Nội, 10/7/2024 - Cả nước có 48 doanh nghiệp công nghệ số.")
    (plain,) = found("Cả nước có 48 doanh nghiệp công nghệ số.")
    assert figure.run - figure.left == plain.run - plain.left


def test_a_word_of_two_syllables_is_not_cut_by_the_words_of_a_role() -> None:
    (figure,) = found("Người có chứng chỉ là 29%.")
    assert found("Người có chứng chỉ là 29%.")[0].run > figure.left + len("người có chứng chỉ")


def test_a_word_that_ends_like_those_of_a_level_makes_none() -> None:
    assert [one.role for one in found("Sở đình chỉ 8 cơ sở.")] == ["count"]
    assert [one.role for one in found("Sở chỉ còn 8 cơ sở.")] == ["level"]


def test_new_and_added_capital_are_one_sum() -> None:
    text = "Khu công nghiệp thu hút 512 dự án với vốn đăng ký mới và tăng thêm đạt 7,9 tỷ USD."
    assert [one.indicator for one in record_of(f"{text}\n").observations][1].startswith("vốn đăng ký mới và tăng thêm")


@pytest.mark.parametrize(
    "text",
    [
        "Ban quản lý thủy điện Sông Bung 2 đã xả lũ.",
        "Phương án 2 hợp lý hơn.",
        "Công ty cổ phần cầu 12 vẫn chưa trả nợ.",
        "Đoàn kiểm tra làm việc chiều 4-11 tại Khánh Hòa.",
        "Đề nghị tiêm mũi 3 vắc xin cho người cao tuổi.",
    ],
)
def test_a_number_that_names_a_thing_counts_nothing(text: str) -> None:
    assert record_of(f"{text}\n").observations == ()


def test_the_words_of_the_next_figure_keep_the_number_of_a_name() -> None:
    (one,) = record_of("Giá xăng RON 95 tăng 1.487 đồng/lít.\n").observations
    assert "RON 95" in one.indicator


def test_digits_behind_the_members_of_what_was_counted_are_figures() -> None:
    assert roles("Có 98 nhà sập, gồm: Gio Linh 36, Cam Lộ 62.") == ["has", "count", "count"]
    assert roles("Có 98 nhà sập ở Gio Linh 36.") == ["has"]
