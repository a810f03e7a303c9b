import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from mickg.source.naming import Names
from mickg.values import LocalId

FIT = TypeAdapter(LocalId)


@pytest.mark.parametrize(
    ("stem", "name"),
    [
        ("Hội nghị Giao ban Quý I_2024", "hoi-nghi-giao-ban-quy-i-2024"),
        ("TT&TT", "tt-tt"),
        ("2022711-u2", "2022711-u2"),
        ("部长", "article"),
        ("--", "article"),
        ("", "article"),
        ("ab-" * 60, "-".join(["ab"] * 27)),
    ],
)
def test_a_name_is_made_of_a_stem(stem: str, name: str) -> None:
    assert Names().take(stem) == name


def test_a_name_is_given_once() -> None:
    names = Names()
    assert [names.take(stem) for stem in ("a", "A", "a-2", "á")] == ["a", "a-2", "a-2-2", "a-3"]


@given(st.lists(st.text()))
def test_every_name_is_fit_for_a_record_and_its_own(stems: list[str]) -> None:
    names = Names()
    taken = [FIT.validate_python(names.take(stem)) for stem in stems]
    assert len(set(taken)) == len(taken)
