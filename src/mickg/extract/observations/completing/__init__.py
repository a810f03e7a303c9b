"""Names that take what is missing in them from what was told before: a row, a pronoun, the other side of a trade."""
