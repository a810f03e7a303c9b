"""Boxes and edges in, places and routes out."""
