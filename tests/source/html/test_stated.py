import pytest
from lxml import html

from mickg.source.html.stated import Stated, stated


def of(head: str) -> Stated:
    return stated(html.document_fromstring(f"<head>{head}</head><body>x</body>"))


def test_meta_elements_are_found_by_name_property_or_itemprop() -> None:
    says = of(
        "<meta property='og:title' content='Một'><meta name=Date content=2024><meta name=empty content=' '>"
        "<meta itemprop=datePublished content=2023><meta property='og:title' content='Hai'>"
    )
    assert [*says.named("og:title", "datepublished", "date", "empty")] == [
        ("og:title", "Một"),
        ("datepublished", "2023"),
        ("date", "2024"),
    ]


def test_json_ld_is_found_in_lists_and_graphs() -> None:
    says = of(
        '<script type="application/ld+json">{"@graph": [{"headline": "Một", "publisher": {"name": "Báo A"}}]}</script>'
        '<script type="application/ld+json">[{"headline": "Hai"}, {"headline": 3}]</script>'
    )
    assert [*says.linked("headline")] == ["Một", "Hai"]
    assert [*says.linked("publisher")] == ["Báo A"]


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, '{"headline": NaN}', '"x"', " " * 600_000])
def test_json_ld_that_is_none_is_passed_over(text: str) -> None:
    assert [*of(f'<script type="application/ld+json">{text}</script>').linked("headline")] == []


@pytest.mark.parametrize(
    ("head", "url"),
    [
        ("<link rel=canonical href=//a.vn><link rel=canonical href=https://a.vn/1>", "https://a.vn/1"),
        ("<meta property=og:url content=https://a.vn/2>", "https://a.vn/2"),
        ("<link rel=canonical href=/1>", None),
        ("<link rel=canonical href='https://[1/'>", None),
        ("<link rel=canonical href='https://a.vn/ b'>", None),
        ("<link rel=canonical href=javascript:x>", None),
    ],
)
def test_a_page_states_its_address(head: str, url: str | None) -> None:
    assert of(head).url == url
