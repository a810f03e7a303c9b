"""Names of indicators by the words of a sentence: the noun phrase that a figure is of, and what it counts."""
