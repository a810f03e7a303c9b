"""Events in an article: what met, opened, was awarded or kept, when, where, by whom."""

from mickg.extract.events.facts import events, main_event

__all__ = ["events", "main_event"]
