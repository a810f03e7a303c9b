"""What one pass leaves open and the end tells: bodies in a page's title, short forms that stand before the name."""

from collections.abc import Iterable, Iterator, Sequence

from mickg.extract.bodies.page import Page
from mickg.extract.mention import Mention
from mickg.extract.terms import TO_COME
from mickg.text import key

_TASK = "body-headed"


def settled(page: Page, mentions: Sequence[Mention], titles: Iterable[tuple[int, int]]) -> Iterator[Mention]:
    """The mentions, in their order, with what stands later; `titles` are the lines of the page's title.

    «Ban Chỉ đạo» before any name, or with what a title makes of its name, is the first that the text names later.
    """
    spans = [*titles]
    brands = _brands(page, mentions)
    for mention in mentions:
        if mention.rule == TO_COME and page.last(key(mention.value.name)) is None:
            page.remember(mention.value)
    for n, mention in enumerate(mentions):
        if mention.kind == "TITLE":
            held = _held(page, mention) if mention.start in page.waiting else mention
            of = brands.get(held.value.of)
            yield held if of is None else held._replace(value=held.value._replace(of=of))
        elif mention.kind == "BODY" and mention.value.name in brands:
            yield mention._replace(value=mention.value._replace(name=brands[mention.value.name]))
        elif mention.kind == "BODY" and _is_open(page, mention, spans):
            later = (other for other in mentions[n + 1 :] if _names(page, mention, other))
            named = next(later, None)
            yield (
                mention
                if named is None
                else mention._replace(value=named.value._replace(stated=False), rule="body-this")
            )
        else:
            yield mention


def _brands(page: Page, mentions: Sequence[Mention]) -> dict[str, str]:
    """What firms go by whose register names stand nowhere in the text."""
    if len(page.brands) == 0:
        return {}
    bodies = (mention for mention in mentions if mention.kind == "BODY")
    told = {one.value.name for one in bodies if page.key.startswith(key(one.value.name), one.start)}
    return {name: brand for name, brand in page.brands.items() if name not in told}


def _held(page: Page, mention: Mention) -> Mention:
    last = page.last(*page.waiting[mention.start])
    return mention if last is None else mention._replace(value=mention.value._replace(of=last.name))


def _is_open(page: Page, mention: Mention, titles: Sequence[tuple[int, int]]) -> bool:
    task = page.tasks.get(mention.start)
    return mention.rule == TO_COME or (task is not None and any(start <= mention.start < end for start, end in titles))


def _names(page: Page, mention: Mention, other: Mention) -> bool:
    """Whether a later mention names the body that one means by its head."""
    head = page.tasks.get(mention.start)
    return other.start in page.tasks and other.rule == _TASK and page.tasks[other.start] == head
