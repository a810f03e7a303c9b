import pytest
from lxml import html

from mickg.source.html.blocks import blocks, letters


def lines(body: str) -> list[str]:
    return [block.text for block in blocks(html.document_fromstring(f"<body>{body}</body>"))]


@pytest.mark.parametrize(
    ("body", "written"),
    [
        ("<p>Một</p><p>Hai</p>", ["Một", "Hai"]),
        ("<div>Một<div>Hai</div>Ba</div>", ["Một", "Hai", "Ba"]),
        ("Một<br>Hai<br><br/>Ba", ["Một", "Hai", "Ba"]),
        ("<p>Bộ <b>trưởng</b>\n  Nguyễn</p>", ["Bộ trưởng Nguyễn"]),
        ("<p>4.500&nbsp;tỷ</p><p>&nbsp;</p>", ["4.500\u00a0tỷ"]),
        ("<p>Bộ TT&amp;TT</p>", ["Bộ TT&TT"]),
        ("<ul><li>Một;</li><li><p>Hai.</p></li></ul>", ["- Một;", "- Hai."]),
        ("<ol><li>Một</li><li>Hai<ul><li>Ba</li></ul></li><li>Bốn</li></ol>", ["1. Một", "2. Hai", "- Ba", "3. Bốn"]),
        ("<figure><img><figcaption>Toàn cảnh</figcaption></figure>Hết", ["Toàn cảnh", "Hết"]),
        ("<pre>Một\n  Hai\nBa</pre>", ["Một", "Hai", "Ba"]),
        ("<p>m<sup>2</sup>, <a href=x>Nghị định</a></p>", ["m2, Nghị định"]),
    ],
)
def test_a_page_is_written_line_by_line(body: str, written: list[str]) -> None:
    assert lines(body) == written


def test_a_row_of_figures_is_a_line() -> None:
    assert lines(
        "<table><tr><th>Chỉ tiêu<th>Quý I</tr><tr><td><p>Bưu chính</p></td>"
        "<td>11.250<br>tỷ đồng</td><td></td></tr></table>"
    ) == ["Chỉ tiêu\tQuý I", "Bưu chính\t11.250 tỷ đồng"]


def test_columns_of_a_page_are_no_row() -> None:
    assert lines(f"<table><tr><td>Trái</td><td>{'Phải ' * 50}</td></tr></table>") == ["Trái", ("Phải " * 50).strip()]
    assert lines("<table><tr><td>Trái<td><table><tr><td>Một<td>Hai</table></table>") == ["Trái", "Một\tHai"]


def test_a_line_knows_its_element_and_its_links() -> None:
    (block,) = blocks(html.document_fromstring("<body><div><p>Theo <a href=x>Báo A</a></p></div></body>"))
    assert (block.element.tag, block.linked) == ("p", 5)


def test_letters_are_what_two_programs_write_alike() -> None:
    assert letters("- Bộ TT&TT: 11.250 tỷ") == letters("bộ tttt 11 250\u00a0TỶ") == "bộtttt11250tỷ"
