"""Directives as a table that can be filtered, sorted and taken away."""
