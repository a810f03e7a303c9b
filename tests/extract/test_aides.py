"""Aides and whom they help."""

from extract_factory import record_of


def test_an_aide_is_not_whom_he_helps() -> None:
    text = (
        "Bổ nhiệm bà Lê Thị Thủy, Vụ trưởng, Thư ký đồng chí Tô Anh Dũng, Bộ trưởng Bộ Y tế, giữ chức Trợ lý đồng chí"
        " Tô Anh Dũng."
    )
    assert {(one.person, one.title, one.organisation) for one in record_of(text).posts} == {
        ("Lê Thị Thủy", "Vụ trưởng", None),
        ("Lê Thị Thủy", "Thư ký", None),
        ("Lê Thị Thủy", "Trợ lý", None),
        ("Tô Anh Dũng", "Bộ trưởng", "Bộ Y tế"),
    }
