from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from mickg.view.page.markup import Markup, escaped, in_script, joined, number, tag


@given(st.text())
def test_any_text_survives_in_an_element_and_in_an_attribute(text: str) -> None:
    kept = "".join(c if c in "\t\n\r" or (c >= " " and c not in "\ufffe\uffff") else "\ufffd" for c in text)

    element = ET.fromstring(tag("p", text, title=text.replace("\t", " ").replace("\n", " ")))

    assert (element.text or "") == kept
    assert element.get("title") == kept.replace("\t", " ").replace("\n", " ")


def test_markup_is_not_escaped_again_and_text_always_is() -> None:
    assert joined(tag("b", "1 < 2"), " & ") == "<b>1 &lt; 2</b> &amp; "


def test_attributes_are_named_as_html_names_them() -> None:
    assert tag("i", class_="a", data_edge="1", lang=None) == '<i class="a" data-edge="1"></i>'


def test_an_input_has_no_end_tag() -> None:
    assert tag("input", type="search") == '<input type="search">'


def test_coordinates_are_short() -> None:
    assert [number(12.04), number(12.0), number(-0.01), number(123456.78)] == ["12", "12", "0", "123456.8"]


def test_json_ends_no_script_and_breaks_no_line() -> None:
    assert in_script(["</script>&\u2028"]) == '["\\u003c/script\\u003e\\u0026\\u2028"]'


def test_quotes_of_both_kinds_are_escaped() -> None:
    assert escaped("\"'") == Markup("&quot;&#x27;")
