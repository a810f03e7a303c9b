"""Strategies, planning schemes, programmes, plans, frameworks and initiatives that an article names."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from mickg.extract.plans import Plan
from mickg.extract.reading import Reading
from mickg.model import Policy
from mickg.text import match_key
from mickg.values import Span

_DATED = re.compile(r"(?:[\s,-]|đến|giai đoạn|thời kỳ|tầm nhìn|định hướng|và|từ|năm|vào|(?:19|20)\d{2})+\Z")
_COMPARED = 100
_KNOWN_AS = re.compile(r" ?\((?:gọi tắt là |sau đây gọi là |sau đây gọi tắt là |còn gọi là |viết tắt là |gọi là )?\"?")


@dataclass(slots=True)
class _Named:
    """A policy with all the passages that name it."""

    plan: Plan
    words: frozenset[str]
    aliases: set[str] = field(default_factory=set)
    spans: list[Span] = field(default_factory=list)


def policies(reading: Reading, plans: Iterable[Plan]) -> list[Policy]:
    """One fact for each policy of those that an article names; what is named again, in short too, is the same one."""
    found: list[_Named] = []
    for plan in plans:
        known = _known(reading.article.key, found, plan)
        if known is None:
            known = _Named(plan, _words(plan))
            found.append(known)
        elif len(_words(plan)) > len(known.words) and plan.number is None:
            known.plan, known.words = plan, _words(plan)
        known.spans.append(Span(start=plan.start, end=plan.end))
    return [_fact(one) for one in found if not one.plan.for_document or len(one.spans) > 1]


def _known(key: str, found: Sequence[_Named], plan: Plan) -> _Named | None:
    """The policy that a passage names again: by a short form, by fewer of its words, by the same ones."""
    nearest = found[-_COMPARED:]
    for one in nearest:
        if plan.number is not None and _KNOWN_AS.fullmatch(key, one.plan.end, plan.start) is not None:
            one.aliases.add(match_key(plan.name))
            return one
    named = match_key(plan.name)
    words = _words(plan)
    for one in nearest:
        if named in one.aliases or named == match_key(one.plan.name):
            return one
        apart = len(plan.horizon) > 0 and len(one.plan.horizon) > 0 and set(plan.horizon).isdisjoint(one.plan.horizon)
        if one.plan.kind == plan.kind and plan.number is None and one.plan.number is None and not apart:
            fewer, more = sorted((words, one.words), key=len)
            if len(fewer) > 1 and fewer <= more and not (one.plan.years or plan.years):
                return one
    return None


def _words(plan: Plan) -> frozenset[str]:
    """The words that tell a policy apart: without its head and its years."""
    return _apart(plan.rest)


@lru_cache(maxsize=1024)
def _apart(rest: str) -> frozenset[str]:
    return frozenset(_DATED.sub("", match_key(rest)).split())


def _fact(named: _Named) -> Policy:
    plan = named.plan
    return Policy(name=plan.name, kind=plan.kind, horizon=plan.horizon, evidence=tuple(named.spans), rule=plan.rule)
