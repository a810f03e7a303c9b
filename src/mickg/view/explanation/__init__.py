"""An article with every passage marked, and the rule that read it."""
