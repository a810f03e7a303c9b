"""Answers and networks in; text, pages and pictures out."""
