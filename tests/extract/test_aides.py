"""Aides and whom they help."""

from extract_factory import record_of


def test_an_aide_is_not_whom_he_helps() -> None:
    text = (
        "Bổ nhiệm bà Lê Thị Hoa, Vụ trưởng, Thư ký đồng chí Tô Văn Ba, Bộ trưởng Bộ Y tế, giữ chức Trợ lý đồng chí"
        " Tô Văn Ba."
    )
    assert {(one.person, one.title, one.organisation) for one in record_of(text).posts} == {
        ("Lê Thị Hoa", "Vụ trưởng", None),
        ("Lê Thị Hoa", "Thư ký", None),
        ("Lê Thị Hoa", "Trợ lý", None),
        ("Tô Văn Ba", "Bộ trưởng", "Bộ Y tế"),
    }
