"""What is told of a paper between its noun and the verb of telling: to whom it was sent, whose words it passes on."""

import re

from mickg.extract.directives.places import CONCLUDED
from mickg.extract.directives.telling import DOING, PARTY, Telling

_SENT = re.compile(rf"{DOING}[^,;:\n{PARTY}{DOING}]{{0,40}} (?P<to>{PARTY})")
_SENDING = frozenset({"gửi", "chuyển", "phát"})


def passed_on(telling: Telling, match: re.Match[str]) -> int | None:
    """Where the party stands whose words a paper passes on; None where it has those of whoever issued it."""
    found = CONCLUDED.search(telling.text, *match.span("matter"))
    return found.start("by") if found is not None else None


def addressed(telling: Telling, match: re.Match[str]) -> tuple[str, ...]:
    """Those whom a paper is sent to: «công điện gửi các bộ, yêu cầu …», «gửi công văn đến các sở, yêu cầu …»."""
    if match.groupdict().get("matter") is None:
        return ()
    for sent in _SENT.finditer(telling.text, match.start("act"), match.end("matter")):
        if telling.mention(sent.start()).value.text in _SENDING:
            return telling.names(sent.start("to"))
    return ()
