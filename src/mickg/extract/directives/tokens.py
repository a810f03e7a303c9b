"""An article's text as a row of tokens: words, marks, ends of lines, and each mention as one."""

import re
from collections.abc import Iterable

from mickg.article import Article
from mickg.extract.mention import Mention
from mickg.extract.skeleton import LETTERS

_TOKEN = re.compile(r"[^\W_]+(?:[&/-][^\W_]+)*|[^\w\s]|\n")


class Tokens:
    """`words`, `starts`, `ends` and `mentions` run in step; a mention's word is the letter of its kind."""

    __slots__ = ("ends", "mentions", "starts", "text", "words")

    def __init__(self, article: Article, mentions: Iterable[Mention]) -> None:
        self.text = article.text
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.mentions: list[Mention | None] = []
        at = 0
        for mention in mentions:
            self._read(article.key, at, mention.start)
            self._add(LETTERS[mention.kind], mention.start, mention.end, mention)
            at = mention.end
        self._read(article.key, at, len(article.key))
        self._add("\n", len(article.key), len(article.key), None)

    def _read(self, key: str, start: int, end: int) -> None:
        for found in _TOKEN.finditer(key, start, end):
            self._add(found[0], found.start(), found.end(), None)

    def _add(self, word: str, start: int, end: int, mention: Mention | None) -> None:
        self.words.append(word)
        self.starts.append(start)
        self.ends.append(end)
        self.mentions.append(mention)

    def __len__(self) -> int:
        return len(self.words)

    def capital(self, place: int) -> bool:
        """Whether a token begins with a capital."""
        return self.text[self.starts[place] : self.starts[place] + 1].isupper()

    def kind(self, place: int) -> str:
        """The kind of the mention at a place, empty where there is none."""
        mention = self.mentions[place]
        return mention.kind if mention is not None else ""
