"""Marks on an axis of time: timelines of what happened, series of figures."""
