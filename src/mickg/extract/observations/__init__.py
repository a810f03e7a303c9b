"""Figures and what they measure: levels, counts, shares and ranks, each with the changes told of it."""

from mickg.extract.observations.read import observations

__all__ = ["observations"]
