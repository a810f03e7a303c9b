"""Articles in, records out: what a text says of who, what, when, how much and who told whom, by rules that are data."""
