"""Clauses in their order: what is told after its words, and parties that a semicolon parts."""

from extract_factory import record_of

MINISTER = "Thủ tướng Chính phủ Phạm Minh Chính"


def test_parties_apart_by_a_semicolon_are_told_together() -> None:
    told = record_of(
        f"{MINISTER} yêu cầu Bộ trưởng Bộ Tài chính; Chủ tịch UBND các tỉnh, thành phố rà soát nợ đọng; "
        "báo cáo trước ngày 30/12/2025."
    ).directives

    both = ("Bộ trưởng Bộ Tài chính", "Chủ tịch Ủy ban nhân dân các tỉnh, thành phố")
    assert [one.recipients for one in told] == [both, both]


def test_circumstances_before_who_tells_are_no_task() -> None:
    told = record_of(f"Trước các đề xuất, kiến nghị của tỉnh, {MINISTER} yêu cầu Bộ Xây dựng; các bộ khác cùng dự.")

    assert all("kiến nghị" not in one.action for one in told.directives)
