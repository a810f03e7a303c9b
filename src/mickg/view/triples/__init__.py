"""The triples of a CONSTRUCT, as table, graph and Turtle."""
