"""Periods by the words of an article: of what is told, of what it is compared with, of what is still ahead."""
