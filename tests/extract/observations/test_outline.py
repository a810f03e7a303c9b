"""The headings and lead-ins that stand over a line."""

from extract_factory import article

from mickg.extract.observations.outline import Outline

TEXT = """Báo cáo của tỉnh

1. Lĩnh vực bưu chính:

- Doanh thu đạt 5 tỷ đồng.

- Đến năm 2030:

+ Có 12 trung tâm.
"""


def over(words: str) -> list[str]:
    """The lines over the line that begins with some words."""
    read = article(TEXT)
    number = next(n for n, line in enumerate(read.lines) if read.text.startswith(words, line.start))
    heads = Outline(read, set()).heads(number)
    return [read.text[read.lines[head].start : read.lines[head].end].strip() for head in heads]


def test_a_numbered_title_stands_over_the_items_under_it() -> None:
    assert "1. Lĩnh vực bưu chính:" in over("- Doanh thu")


def test_a_year_over_a_list_is_what_its_items_are_to_reach_by() -> None:
    read = article(TEXT)
    number = next(n for n, line in enumerate(read.lines) if read.text.startswith("+ Có", line.start))
    assert over("+ Có")[-1] == "- Đến năm 2030:"
    assert Outline(read, set()).is_horizon(number)


def test_a_line_with_a_colon_leads_to_the_items_of_its_list() -> None:
    read = article("Báo cáo của tỉnh\n\nTỉnh có kết quả sau:\n- Doanh thu đạt 5 tỷ đồng.\n- Lãi đạt 2 tỷ đồng.\n")
    lines = [read.text[line.start : line.end] for line in read.lines]
    outline = Outline(read, set())
    lead, last = lines.index("Tỉnh có kết quả sau:"), lines.index("- Lãi đạt 2 tỷ đồng.")
    assert (outline.lead(last), outline.lead(lead)) == (lead, None)
