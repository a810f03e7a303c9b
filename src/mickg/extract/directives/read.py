"""An article's clauses in their order, its directives out."""

import re

from mickg.extract.directives.clauses import Clause, clauses, is_heading
from mickg.extract.directives.facts import Task, give
from mickg.extract.directives.frames import by_frame
from mickg.extract.directives.leads import led
from mickg.extract.directives.openings import open_list, over_items
from mickg.extract.directives.places import enter_headline, enter_paragraph, enter_section, enter_sentence, is_outside
from mickg.extract.directives.repeats import without_repeats
from mickg.extract.directives.tasks import read_stretch
from mickg.extract.directives.telling import DOING, DUTY, EDGES, PARTY, SAYING, TELLING, Mode, Telling, Verb, as_verb
from mickg.extract.reading import Reading
from mickg.model import Directive

_OVER_ITEMS = re.compile(rf"(?:đối với|với|về phía) (?P<to>{PARTY})[ ,.;:\"]*\Z")
_ONLY_PARTIES = re.compile(rf'[ ,"]*(?P<to>{PARTY})[ ,"]*\Z')
_VERB = re.compile(f"[{DOING}{DUTY}{SAYING}{TELLING}]")
_BY_ITSELF = frozenset({DOING, TELLING, '"'})


def directives(reading: Reading) -> list[Directive]:
    """One fact for each task that somebody with authority tells somebody to do, in the order of the text."""
    telling = Telling(reading)
    enter_headline(telling)
    for clause in clauses(reading.article, telling.skeleton):
        telling.clause = clause
        _read(telling, clause)
    return without_repeats(reading.article, telling.found)


def _read(telling: Telling, clause: Clause) -> None:
    line = telling.article.lines[clause.line]
    heading = is_heading(line, telling.article.key[line.start : line.end])
    if heading and telling.carried.listing is not None and clause.mark != "" and _over(telling, clause):
        return
    if heading:
        if clause.first:
            enter_section(telling, clause)
        return
    if clause.top:
        enter_paragraph(telling, clause)
    if clause.first:
        enter_sentence(telling, clause)
    _read_clause(telling, clause)


def _over(telling: Telling, clause: Clause) -> bool:
    """Whether a clause only says whom the items under it tell: «1. Đối với UBND các huyện»."""
    found = _OVER_ITEMS.match(telling.text[clause.start : clause.end])
    if found is None or telling.carried.listing is None or clause.mark == "":
        return False
    over_items(telling, clause.start + found.start("to"), clause.mark)
    return True


def _read_clause(telling: Telling, clause: Clause) -> None:
    carried = telling.carried
    start, end = clause.start, clause.end
    while end > start and telling.text[end - 1] in EDGES and not clause.opens:
        end -= 1
    asked = telling.text[start : clause.end].rstrip(' "”').endswith("?")
    if asked or end <= start or (not clause.opens and _over(telling, clause)):
        return
    if clause.first and is_outside(telling, clause):
        telling.speak(None)
        return
    if clause.opens:
        open_list(telling, clause)
        return
    if _goes_along(telling, start, end):
        return
    mode = _mode(telling, clause)
    carried.complement = mode is Mode.TOLD
    told, along = len(telling.found), carried.along
    read_stretch(telling, start, _said_before(telling, start, end), mode)
    carried.along = carried.along if carried.along != along else ()
    aside = not clause.first and _VERB.search(telling.text, start, end) is None
    if len(telling.found) == told and mode is not Mode.LISTED and not aside:
        carried.running = False


def _goes_along(telling: Telling, start: int, end: int) -> bool:
    """Keep parties that a clause has nothing but, up to a semicolon: «Bộ trưởng các bộ: …; Chủ tịch các tỉnh …»."""
    carried = telling.carried
    found = _ONLY_PARTIES.match(telling.text, start, end)
    if found is None or not telling.text.startswith(";", end) or carried.speaker is None:
        return False
    carried.along += telling.names(found.start("to"))
    return True


def _mode(telling: Telling, clause: Clause) -> Mode:
    carried = telling.carried
    if carried.listing is not None and carried.listing.tasks:
        return Mode.LISTED
    return Mode.TOLD if carried.complement and not clause.first else Mode.PLAIN


def _said_before(telling: Telling, start: int, end: int) -> int:
    """Where the words end that a speaker named after them says; the start where they were a task and are told."""
    rule = by_frame()["after"][0]
    verb_at = max(telling.text.rfind(verb, start, end) for verb in (SAYING, TELLING))
    named = telling.text.find(PARTY, start + 1, max(start, verb_at)) >= 0
    found = rule.pattern.match(telling.text, start, end) if named else None
    if found is None:
        return end
    voice = telling.voice(found.start("by"))
    telling.speak(voice, firm=True)
    telling_verb = telling.mention(found.start("verb")).kind == "TELLING"
    if voice is None or not (telling_verb or found["to"]):
        return found.end("clause")
    verb = telling.word(found)
    carried = telling.carried
    carried.verb = as_verb(verb) if telling_verb else Verb(verb.text, "order")
    lead = led(telling, start, found.end("clause"))
    if telling.text[lead] not in _BY_ITSELF and (not found["to"] or lead > start):
        return found.end("clause")
    carried.to = telling.names(found.start("to")) if found["to"] else ()
    give(telling, Task(lead, found.end("clause"), lead, carried.to, rule.id))
    return start
