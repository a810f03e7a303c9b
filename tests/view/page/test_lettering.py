import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from mickg.view.page.lettering import ELLIPSIS, box, lines, width


def test_a_short_label_stays_on_one_line() -> None:
    assert lines("Nguyễn Mạnh Hùng", 12) == ["Nguyễn Mạnh Hùng"]


def test_a_long_label_is_set_in_lines_of_about_the_same_width() -> None:
    set_in = lines("người đứng đầu các đơn vị phụ trách công tác báo chí", 12)

    assert len(set_in) == 2
    assert abs(width(set_in[0], 12) - width(set_in[1], 12)) < 60


def test_what_does_not_fit_three_lines_ends_in_an_ellipsis() -> None:
    assert lines("chuyển đổi số " * 30, 12)[-1].endswith(ELLIPSIS)


def test_composed_and_decomposed_letters_are_as_wide() -> None:
    assert width("Đặng Thị Hường", 12) == width(unicodedata.normalize("NFD", "Đặng Thị Hường"), 12)


@given(st.text(), st.text())
def test_every_line_of_either_wording_fits_its_box(vi: str, en: str) -> None:
    room = box((vi, en), 12)

    assert all(width(line, 12) <= room.width for text in (vi, en) for line in lines(text, 12))
    assert all(len(lines(text, 12)) <= 3 for text in (vi, en))
