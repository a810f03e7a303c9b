import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mickg.errors import OutputRefused
from mickg.export.elements import HEAD, element, escaped, leaf

TEXTS = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff") | st.sampled_from("\t\n\r")
)


@given(TEXTS)
def test_any_text_of_xml_comes_back_from_attributes_and_elements(text: str) -> None:
    read = ET.fromstring(f"{HEAD}{element('a', {'b': text}, [leaf('c', {}, text)])}".encode())
    assert (read.get("b"), read.findtext("c")) == (text, text)


def test_an_element_with_nothing_inside_is_closed_at_once() -> None:
    assert element("a", {"b": "c"}) == '<a b="c"/>'


@pytest.mark.parametrize("character", ["\x00", "\x07", "\x0b", "\ufffe"])
def test_a_character_that_xml_cannot_hold_is_refused_by_its_number(character: str) -> None:
    with pytest.raises(
        OutputRefused, match=f"holds U\\+{ord(character):04X}, which XML cannot hold; mend it"
    ) as refused:
        escaped(f"chuông {character}\n")
    assert "\n" not in str(refused.value)
