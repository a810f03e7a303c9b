"""The verbs of what somebody is told to do."""

from functools import cache

from mickg.extract.lexicon import data
from mickg.text import key


@cache
def deeds() -> frozenset[str]:
    """The verbs that open what is to be done, as keys: `doing` of `lexicon/directives.yaml`."""
    return frozenset(map(key, data("directives")["doing"]))


@cache
def passed_on() -> frozenset[str]:
    """The verbs of telling that may be a recipient's own task, as keys."""
    return frozenset(map(key, data("directives")["passed_on"]))
