"""All that the graph knows of one thing, as a page with its picture."""
