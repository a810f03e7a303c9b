"""Those told behind the circumstances of a telling: «yêu cầu trong thời gian tới, Bộ Y tế tiếp tục …»."""

from mickg.extract.directives.bare import NOT_TOLD, UNLISTED
from mickg.extract.directives.facts import Task, give
from mickg.extract.directives.frames import by_frame
from mickg.extract.directives.leads import led
from mickg.extract.directives.telling import DOING, PARTY, Telling

_PARTED = ", "
_PURPOSE = "để "


def after_circumstances(telling: Telling, start: int, end: int) -> int:
    """Where the circumstances end that begin a stretch and end in a comma; its start where there are none."""
    comma = telling.text.find(_PARTED, start, end)
    if comma < 0:
        return start
    purpose = telling.article.key.startswith(_PURPOSE, telling.skeleton.origin(start))
    lead = led(telling, comma + len(_PARTED) if purpose else start, end)
    return lead if lead > comma else start


def told_behind(telling: Telling, begin: int, start: int, end: int) -> bool:
    """Whether a party with its task follows the circumstances that begin a stretch, which is given then.

    The verb is the one of telling, whatever word of duty stands beside the task; `begin` is where its passage begins.
    """
    lead = after_circumstances(telling, start, end) if telling.text.find(PARTY, start, end) >= 0 else start
    if lead == start or lead >= end or telling.text[lead] != PARTY or telling.is_speaker(lead):
        return False
    duty, task = by_frame()["duty"][0].pattern, by_frame()["task"][0].pattern
    kind = telling.kind(lead)
    done = (task,) if kind == "person" and telling.text.startswith(DOING, lead + 2) else ()
    patterns = (duty, *done) if kind in NOT_TOLD else (duty, task, UNLISTED)
    found = next((match for one in patterns if (match := one.match(telling.text, lead, end)) is not None), None)
    if found is None:
        return False
    carried = telling.carried
    carried.to, carried.assigning = telling.names(lead), True
    carried.front = telling.front(start, lead) or telling.front(lead, found.start("action")) or carried.front
    give(telling, Task(begin, end, found.start("action"), carried.to, by_frame()["told"][-1].id))
    return True
