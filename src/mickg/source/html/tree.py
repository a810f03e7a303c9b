"""The bytes of a page in, its tree of elements out: of bounded depth, in NFC, without scripts and hidden parts."""

import re
from html import unescape

from lxml import etree, html

from mickg.source.encodings import decoded
from mickg.source.given import Given
from mickg.source.original import orderly
from mickg.text import normalise

DEEPEST = 256
MOST_ELEMENTS = 200_000
_STATED = re.compile(
    rb"<meta\b[^>]*?charset\s*=\s*[\"']?\s*([\w.:-]+)|<\?xml\b[^>]*?encoding\s*=\s*[\"']([\w.:-]+)", re.IGNORECASE
)
# Comparing thousands of attributes with each other takes libxml2 hours; pictures inside of tags go with them.
_ENDLESS_TAG = re.compile(r"<(/?[A-Za-z][A-Za-z0-9]*)\s[^<>]{8000,}>")
_LOOKS = ("b", "i", "u", "em", "strong", "font", "big", "small", "s", "tt", "ins", "mark")
_UNREAD = (
    "script", "style", "noscript", "template", "iframe", "svg", "math", "select", "button", "input", "textarea",
    "object", "embed", "canvas", "video", "audio", "map", "datalist", "title",
)  # fmt: skip
_CONTROL = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_NUMBER = re.compile(r"&#(?:[xX][0-9a-fA-F]{1,6}|[0-9]{1,7});?")
_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)


def parsed(given: Given) -> tuple[html.HtmlElement, tuple[str, ...]]:
    """The tree of a page, and what the user should know of its encoding; scripts stay, for what they state."""
    text, warnings = decoded(given, _charset(given.data))
    plain = _ENDLESS_TAG.sub(r"<\1>", _without_controls(normalise(orderly(given, text))))
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        tree = html.document_fromstring(plain.encode("utf-8", "replace"), parser=parser)
    except etree.LxmlError as error:
        raise given.refused("holds no text; give a page that holds an article") from error
    etree.strip_tags(tree, *_LOOKS)
    depth, count = _extent(tree)
    if depth > DEEPEST:
        message = (
            f"nests its elements over {DEEPEST} deep, so that its text cannot be told apart; give the article as text"
        )
        raise given.refused(message)
    if count > MOST_ELEMENTS:
        raise given.refused(f"has over {MOST_ELEMENTS:_} elements; give the article as text".replace("_", ","))
    return tree, warnings


def _without_controls(text: str) -> str:
    """A page without the signs that lxml takes in and does not let pass on, typed or as a number (`&#1;`)."""
    return _NUMBER.sub(lambda found: found[0] if unescape(found[0]).strip("\f") != "" else "", _CONTROL.sub("", text))


def without_unread(tree: html.HtmlElement) -> None:
    """Take away what no reader of the page sees."""
    etree.strip_elements(tree, *_UNREAD, with_tail=False)
    hidden = [
        element
        for element in tree.iter("*")
        if element.get("hidden") is not None or _HIDDEN.search(element.get("style") or "") is not None
    ]
    for element in hidden:
        if element.getparent() is not None and element.tag not in ("html", "body"):
            element.drop_tree()


def _charset(data: bytes) -> str | None:
    found = _STATED.search(data[:8192])
    return None if found is None else (found[1] or found[2]).decode("ascii", "ignore")


def _extent(tree: html.HtmlElement) -> tuple[int, int]:
    """How deep the elements nest, and how many there are.

    libxml2 cuts off silently what lies below its own limit of depth, which is over ours.
    """
    deepest = depth = count = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        count += 1
        deepest = max(deepest, depth)
    return deepest, count // 2
