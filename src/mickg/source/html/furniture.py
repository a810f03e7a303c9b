"""What of a page is no article: menus, lists of links, counters, boxes for sharing; it is taken out of the tree."""

import re
from dataclasses import dataclass

from lxml import html

_NAMED = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu\w*|topmenu|mainmenu|footer|breadcrumbs?|sidebar|banner|related\w*|lien-?quan"
    r"|tin-?(?:khac|cung\w*|lien-?quan|moi|cu|noi-?bat|lq)|(?:other|more|relate|hot|latest)[-_]?(?:news|articles?|posts?)"
    r"|shar(?:e|ing)\w*|social\w*|comments?|binh-?luan|tags?|tu-?khoa|quang-?cao|ads?|advert\w*|login|search\w*|popup|modal"
    r"|cookies?|copyright|thong-?ke|truy-?cap|counter|visitors?|weblinks?|lien-?ket|doc-?nhieu|most-?\w*|print|toolbar"
    r"|newsletter|pagination|pager|rating|vote)(?:$|[\s_\d-])"
)
_TAGS = ("nav", "footer", "aside", "form")
_LISTS = frozenset({"ul", "ol", "dl", "table", "tbody", "tr", "td", "div", "p", "section", "center", "span"})
_LABEL = re.compile(
    r"[-«»<>\s]*(?:(?:(?:các |những )?(?:tin|bài)(?: viết| tức)?\s*)?"
    r"(?:liên quan|khác|cùng chuyên mục|mới hơn|cũ hơn|đã đưa|mới nhất)"
    r"|- \d*|in (?:bài viết|trang|tin|ra)|bản in|gửi (?:email|cho bạn bè|bình luận)|quay lại|về trang trước"
    r"|(?:lên )?đầu trang|chia sẻ(?: bài viết)?|cỡ chữ|(?:đọc|nghe|lưu) bài viết|xem thêm|trang chủ|chi tiết tin"
    r"|a[+-](?:\s*a[+-])?)[\s:.»>-]*",
    re.IGNORECASE,
)
_DENSE = 0.65
_LINK_OF_MENU = 130


@dataclass(slots=True)
class _Weight:
    """Letters below an element: all, those of links, and how many links there are."""

    letters: int = 0
    linked: int = 0
    links: int = 0


def without_furniture(tree: html.HtmlElement) -> None:
    """Take out of a page the parts that are named, or built, like furniture.

    A part that holds over half of what the page says outside of links stays, whatever its name.
    """
    weights = _weights(tree)
    whole = weights[tree]
    prose = whole.letters - whole.linked
    for element in [*tree.iter("*")]:
        own = weights[element]
        if element.getparent() is None or element.tag in ("html", "body", "head") or own.letters == 0:
            continue
        if own.letters - own.linked > 0.5 * prose:
            continue
        if _is_named(element) or _is_menu(element, own):
            element.drop_tree()


def is_label(line: str) -> bool:
    """Whether a line only names or serves a part of the page («Tin liên quan», «In bài viết»)."""
    parts = [part.strip(" \u00a0") for part in re.split(r"[|•\t]", line)]
    return len(line) < 100 and all(part == "" or _LABEL.fullmatch(part) is not None for part in parts)


def _is_named(element: html.HtmlElement) -> bool:
    names = " ".join(element.get(one) or "" for one in ("class", "id", "type")).lower()
    return element.tag in _TAGS or (not names.isspace() and len(names) < 400 and _NAMED.search(names) is not None)


def _is_menu(element: html.HtmlElement, own: _Weight) -> bool:
    """Whether an element is a run of short links with little between them."""
    dense = own.linked > _DENSE * own.letters and own.links >= 3
    return element.tag in _LISTS and dense and own.linked < _LINK_OF_MENU * own.links


def _weights(tree: html.HtmlElement) -> dict[html.HtmlElement, _Weight]:
    """The weight of every element, added up from below."""
    weights = {element: _Weight() for element in tree.iter("*")}
    for element in reversed([*weights]):
        own = weights[element]
        own.letters += _length(element.text)
        if element.tag == "a":
            own.linked, own.links = own.letters, own.links + 1
        parent = element.getparent()
        if parent is not None:
            above = weights[parent]
            above.letters += own.letters + _length(element.tail)
            above.linked += own.linked
            above.links += own.links
    return weights


def _length(text: str | None) -> int:
    return len(text.strip()) if text is not None else 0
