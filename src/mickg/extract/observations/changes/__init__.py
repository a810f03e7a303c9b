"""Changes of levels: told before or behind the level that they are of, in a row or one each."""
