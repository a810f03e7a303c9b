"""Rows in both languages: what stands in one cell of several labels."""

import pytest

from mickg.view.page.told import several


@pytest.mark.parametrize(
    ("vi", "en", "labels"),
    [
        ("Báo chí; Đất đai", "Press; Land", [("Báo chí", "Press"), ("Đất đai", "Land")]),
        ("Báo chí; xuất bản", "Press", [("Báo chí; xuất bản", "Press")]),
        ("Báo chí", None, [("Báo chí", "Báo chí")]),
        (None, None, []),
    ],
)
def test_labels_of_a_cell_are_told_apart_unless_one_holds_what_parts_them(
    vi: str | None, en: str | None, labels: list[tuple[str, str]]
) -> None:
    assert [(one.vi, one.en) for one in several(({"topics": vi}, {"topics": en}), "topics")] == labels
