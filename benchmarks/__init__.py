"""How fast mickg is, against what one would use without it; `python -m benchmarks` prints one table."""
