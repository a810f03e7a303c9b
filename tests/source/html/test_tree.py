import pytest
from source_factory import complaint, given, page

from mickg.errors import InvalidInput
from mickg.source.html.tree import parsed, without_unread


def seen(text: str) -> str:
    tree, _ = parsed(given(text, suffix=".html"))
    without_unread(tree)
    return " ".join(tree.text_content().split())


def refused(text: str) -> str:
    with pytest.raises(InvalidInput) as raised:
        parsed(given(text, suffix=".html"))
    return complaint(raised.value)


def test_what_a_reader_does_not_see_is_left_out() -> None:
    scripts = "<script>x</script><style>x</style><select><option>x</select>"
    hidden = f'{scripts}<p style="display: none">x</p><p hidden>x</p><!-- x -->'
    assert seen(page(f"<p>Hội nghị</p> {hidden} <p>giao ban</p>")) == "Hội nghị giao ban"


def test_what_follows_a_hidden_part_stays() -> None:
    assert seen("<p>Hội <span hidden>x</span>nghị<script>x</script> giao ban</p>") == "Hội nghị giao ban"


def test_marks_typed_apart_are_composed_before_the_page_is_read() -> None:
    assert seen("<p>Ho\u0323\u0302i nghi\u0323</p>") == "Hội nghị"


@pytest.mark.parametrize("levels", [300, 2_500, 100_000])
def test_a_page_nested_without_end_is_refused(levels: int) -> None:
    assert refused("<div>" * levels + "<p>Hội nghị</p>").startswith("a.txt: nests its elements over 256 deep")


def test_signs_that_steer_a_printer_are_left_out() -> None:
    assert seen("<p>Hội\x01 nghị&#2;<nav>x</nav>&#x0b; giao&#xffff; ban &#7897;</p>") == "Hội nghịx giao ban ộ"


def test_fonts_that_are_never_closed_are_no_depth() -> None:
    assert seen("<font><b>" * 500 + "Hội nghị") == "Hội nghị"


def test_a_page_of_elements_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mickg.source.html.tree.MOST_ELEMENTS", 1_000)
    assert refused("<p>a</p>" * 1_001) == "a.txt: has over 1,000 elements; give the article as text"


def test_a_tag_without_end_keeps_its_name() -> None:
    attributes = " ".join(f"a{n}=1" for n in range(5_000))
    assert seen(f"<p {attributes}>Hội nghị</p>") == "Hội nghị"


@pytest.mark.parametrize(
    "head",
    [
        b'<meta charset="gb18030">',
        b"<meta http-equiv='Content-Type' content='text/html; charset=GB18030'>",
        b'<?xml version="1.0" encoding="gb18030"?>',
    ],
)
def test_a_page_states_its_encoding(head: bytes) -> None:
    tree, _ = parsed(given(head + "<p>部长</p>".encode("gb18030"), suffix=".html"))
    assert "部长" in tree.text_content()


def test_the_statement_does_not_count_against_the_bytes() -> None:
    assert seen(page("<p>Hội nghị</p>", charset="windows-1258")) == "Hội nghị"
