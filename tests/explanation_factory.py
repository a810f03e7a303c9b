"""Explanations in small: a text, facts whose passages are quotes of it, and what is made of them."""

from collections.abc import Sequence
from typing import Any

from mickg.article import Article, Manuscript, Original
from mickg.document import read
from mickg.model import Directive, Observation, Organisation, Post, Record, Source
from mickg.record import uncovered
from mickg.ruletext import RuleText
from mickg.text import sha256
from mickg.values import Label, Span
from mickg.view.explanation.explanation import Explanation, Told

TEXT = """Giao ban tháng 3/2024
Sáng 11/3/2024, Bộ trưởng Bộ TT&TT Nguyễn Mạnh Hùng giao Vụ Bưu chính công bố chất lượng dịch vụ trước 30/6.
Sản lượng ước đạt 505 triệu bưu gửi, gần bằng năm 2022 ở Hà Nội."""
"""Our own wording."""

RULES = {
    "post-before": RuleText(
        "post-before",
        Label(vi="chức vụ đứng trước tên", en="a post before a name"),
        "{TITLE} <name>",
        (("<name>", "{PERSON}"),),
        (("Bộ trưởng Bộ Y tế Đào Hồng Lan", "person: Đào Hồng Lan"),),
        ("Bộ trưởng Bộ Y tế phát biểu",),
    ),
    "default-ministry": RuleText("default-ministry", Label(vi="bộ mặc nhiên", en="default ministry")),
}


def laid_out(text: str, **known: Any) -> Article:
    """A text as an article."""
    return read(Manuscript("giao-ban", text, Original(text), "giao-ban.txt", **known))


def at(text: str, *quotes: str) -> tuple[Span, ...]:
    """Where quotes stand in a text."""
    return tuple(Span(start=text.index(quote), end=text.index(quote) + len(quote)) for quote in quotes)


def post(text: str = TEXT, *quotes: str, **fields: Any) -> Post:
    """The minister, read by a rule."""
    passages = at(text, *(quotes or ("Bộ trưởng Bộ TT&TT Nguyễn Mạnh Hùng",)))
    plain = {"person": "Nguyễn Mạnh Hùng", "title": "Bộ trưởng", "evidence": passages, "rule": "post-before"}
    return Post(**{**plain, "organisation": "Bộ Thông tin và Truyền thông", "at": "2024-03-11", **fields})


def body(text: str = TEXT, *quotes: str, **fields: Any) -> Organisation:
    """The ministry, inferred."""
    plain = {"name": "Bộ Thông tin và Truyền thông", "evidence": at(text, *(quotes or ("Bộ TT&TT",)))}
    return Organisation(**{**plain, "inferred": {"name": "default-ministry"}, "rule": "body-known", **fields})


def directive(**fields: Any) -> Directive:
    """A task with a deadline, over the passage of the body that it is given to."""
    plain: dict[str, Any] = {
        "director": "Nguyễn Mạnh Hùng", "recipients": ("Vụ Bưu chính",), "verb": "giao", "force": "order",
        "action": "công bố chất lượng dịch vụ", "due": "2024-06-30", "inferred": {"due": "event-year"},
        "evidence": at(TEXT, "giao Vụ Bưu chính công bố chất lượng dịch vụ trước 30/6"), "rule": "told-before",
    }  # fmt: skip
    return Directive(**{**plain, **fields})


def figure(**fields: Any) -> Observation:
    """505 million postal items."""
    plain: dict[str, Any] = {
        "indicator": "sản lượng", "value": 505_000_000, "unit": "count", "period": "2024-03", "estimated": True,
        "evidence": at(TEXT, "505 triệu bưu gửi"), "rule": "figure-level",
    }  # fmt: skip
    return Observation(**{**plain, **fields})


def record(text: str, **kinds: Any) -> Record:
    """A record of a text."""
    source = Source(id="giao-ban", title="Giao ban", published="2024-03-13", sha256=sha256(text), length=len(text))
    return Record(source=source, **kinds)


def explained(text: str = TEXT, language: str = "vi", **kinds: Any) -> Explanation:
    """Facts by kind, explained; without any, the minister, his ministry, a task and a figure."""
    given = kinds or {
        "posts": (post(),), "organisations": (body(), body(TEXT, "Vụ Bưu chính", name="Vụ Bưu chính", inferred={})),
        "directives": (directive(),), "observations": (figure(),),
    }  # fmt: skip
    made, codes = record(text, **given), {"force/order": Label(vi="mệnh lệnh", en="order")}
    return Explanation(laid_out(text), made, uncovered(made, text), Told(RULES, codes), language)


def hostile_explanation(strings: Sequence[str]) -> Explanation:
    """An article of which each string is a line, read as a body, with hostile rules, title, address and warnings."""
    text = "\n".join(strings)
    ends = [sum(len(one) + 1 for one in strings[: n + 1]) - 1 for n in range(len(strings))]
    spans = [Span(start=end - len(one), end=end) if one else None for one, end in zip(strings, ends, strict=True)]
    bodies = [
        Organisation.model_construct(name=one, part_of=one, evidence=(span,), inferred={"part_of": one}, rule=one)
        for one, span in zip(strings, spans, strict=True)
        if span is not None
    ]
    source = Source.model_construct(
        id=strings[0], title=strings[1], url=strings[2], publisher=strings[3], sha256="", length=1
    )
    made = Record.model_construct(source=source, organisations=tuple(bodies))
    rules = {
        one: RuleText(one, Label.model_construct(vi=one, en=one), one, (), ((one, one),), (one,)) for one in strings
    }
    article = laid_out(text, warnings=tuple(strings))
    return Explanation(article, made, _edges(text), Told(rules, {}), "vi")


def _edges(text: str) -> list[Span]:
    return [Span(start=0, end=1), Span(start=len(text) - 1, end=len(text))]
