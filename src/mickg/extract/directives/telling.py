"""What is carried from clause to clause while an article tells its directives, and the facts found so far."""

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import Literal, NamedTuple, cast

from mickg.extract.directives.clauses import Clause
from mickg.extract.directives.deadlines import Due, front
from mickg.extract.directives.drawing import drawn
from mickg.extract.directives.interviews import Interview
from mickg.extract.directives.papers import Papers
from mickg.extract.directives.pointed import is_pointed_at, pointed_at
from mickg.extract.directives.vocabulary import Word
from mickg.extract.directives.voices import Voice, Voices
from mickg.extract.mention import Mention
from mickg.extract.reading import Reading
from mickg.extract.skeleton import LETTERS
from mickg.extract.wording import ended
from mickg.model import Directive

Force = Literal["order", "request", "urge", "propose", "plan"]
PARTY, TELLING, SAYING, DUTY, DOING, PAPER, PERIOD, QUANTITY, PLACE = (
    LETTERS[kind] for kind in ("PARTY", "TELLING", "SAYING", "DUTY", "DOING", "DOCUMENT", "PERIOD", "QUANTITY", "PLACE")
)
EDGES = " \t\n\u00a0\"”“’'«».,;:/…-–"
"""Signs that a passage neither begins nor ends with."""


class Mode(Enum):
    """What a clause stands in: a list of tasks, the words after a telling or a saying, or nothing of these."""

    LISTED = auto()
    TOLD = auto()
    SAID = auto()
    PLAIN = auto()


class Stretch(NamedTuple):
    """A stretch of the skeleton to be read: `lead` is where its clause begins after connectors and circumstances."""

    start: int
    lead: int
    end: int
    mode: Mode
    depth: int = 0


@dataclass(slots=True)
class Listing:
    """A list that a clause ending in a colon opened: of tasks in its `line`, or in the lines after it (`block`).

    `tasks` says that its items are tasks though no word of duty stands in them; `marked` is the sign of its first item.
    `over` are those that an item over others names for them, `head` is the sign of such an item.
    """

    line: int
    block: bool
    tasks: bool
    to: tuple[str, ...]
    marked: str = ""
    over: tuple[str, ...] = ()
    head: str = ""


class Verb(NamedTuple):
    """The words of telling and their force."""

    text: str
    force: Force


NO_VERB = Verb("", "order")


def as_verb(word: Word) -> Verb:
    """A verb of telling or of duty with the force that the vocabulary gives it."""
    return Verb(word.text, cast("Force", word.more))


@dataclass(slots=True)
class Carried:
    """What clauses take over from those before them.

    `main` is the person in charge who spoke last. `default` are those that tasks were announced for, `announced` the
    line and the period of that; `front` is a period that stands before tasks, `section` one of a heading. `reporting`
    says that the speaker tells facts («cho biết»), `running` that the clause before was a directive, `assigning` that
    tasks are being given out, `complement` that a sentence goes on telling. `along` are those whom a semicolon parts
    from the others that are told with them. `subject` is where the party stands that a sentence begins with, `silent`
    who spoke before it.
    """

    speaker: Voice | None = None
    main: Voice | None = None
    verb: Verb = NO_VERB
    to: tuple[str, ...] = ()
    default: tuple[str, ...] = ()
    listing: Listing | None = None
    reporting: bool = False
    running: bool = False
    assigning: bool = False
    complement: bool = False
    front: Due | None = None
    section: Due | None = None
    announced: tuple[int, Due] | None = None
    along: tuple[str, ...] = ()
    subject: int | None = None
    silent: Voice | None = None
    topic: str | None = None
    topic_to: tuple[str, ...] = ()


def _is_pointed_at(party: Mention) -> bool:
    """Whether a party is the body spoken of: «cơ quan này», «đơn vị này»."""
    part = party.value.parts[0]
    return part.kind == "class" and part.name.casefold() in ("cơ quan này", "đơn vị này", "bộ này")


class Telling:
    """An article being read: its skeleton of tellings, who is who, what is carried, and the directives found."""

    def __init__(self, reading: Reading) -> None:
        self.reading, self.article = reading, reading.article
        self.skeleton = drawn(reading)
        self.text = self.skeleton.text
        self.voices, self.papers = Voices(reading, self.skeleton), Papers(reading)
        self.interview = Interview(reading)
        self.carried = Carried()
        self.clause = Clause(0, 0, 0, "", opens=False, first=True, top=True)
        self.found: list[Directive] = []

    def mention(self, at: int) -> Mention:
        """The mention whose letter stands at an offset."""
        mention = self.skeleton.mention(at)
        assert mention is not None
        return mention

    def word(self, match: re.Match[str], group: str = "verb") -> Word:
        """The word of the vocabulary that a group of a match is the letter of."""
        return cast("Word", self.mention(match.start(group)).value)

    def kind(self, at: int) -> str:
        """The kind of the first of a party, empty where none stands."""
        mention = self.skeleton.mention(at)
        return mention.value.parts[0].kind if mention is not None and mention.kind == "PARTY" else ""

    def names(self, at: int) -> tuple[str, ...]:
        """The names of the party at an offset, none where no party stands or a pronoun means nobody known."""
        mention = self.skeleton.mention(at)
        if mention is None or mention.kind != "PARTY":
            return ()
        self.voices.meet(mention.value, mention.start)
        words = self.article.key[mention.start : mention.end]
        if is_pointed_at(words):
            own = self.voices.own(self.carried.speaker) if self.carried.speaker is not None else frozenset[str]()
            body = pointed_at(self.voices.calls, words, mention.start, own)
            if body is not None:
                return (body,)
        names = filter(None, self.voices.names(mention.value, mention.start))
        return tuple(self.voices.of_province(name, self.carried.speaker) for name in names)

    def is_speaker(self, at: int) -> bool:
        """Whether the party at an offset is who speaks."""
        party, speaker = self.mention(at), self.carried.speaker
        if speaker is None or party.kind != "PARTY" or len(party.value.parts) > 1:
            return False
        return speaker.name in (self.voices.name(party.value.parts[0], party.start), self.voices.head(party))

    def voice(self, at: int) -> Voice | None:
        """Who speaks where a party or a paper stands; through a paper that nobody is known behind, who spoke before."""
        mention = self.mention(at)
        if mention.kind == "DOCUMENT":
            return self.papers.voice(mention) or self.carried.speaker
        self.voices.meet(mention.value, mention.start)
        if self.carried.speaker is not None and self.carried.speaker.kind == "body" and _is_pointed_at(mention):
            return self.carried.speaker
        return self.voices.voice(mention)

    def speak(self, voice: Voice | None, *, firm: bool = False, reporting: bool = False) -> None:
        """Let somebody speak from here; a person who speaks firmly is in charge. Nobody ends what ran on."""
        self.carried.speaker, self.carried.reporting = voice, reporting
        if voice is None:
            self.carried.running = self.carried.assigning = False
        elif voice.kind == "person" and firm:
            self.carried.main = voice

    def front(self, start: int, end: int) -> Due | None:
        """The period of a stretch that stands before tasks."""
        return front(self.reading, self.skeleton, start, end)

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """The article's offsets of a stretch that is not empty."""
        return self.skeleton.origin(start), ended(self.skeleton, end)

    def words(self, start: int, end: int) -> str:
        """The words of a stretch as the article writes them, without marks at its ends."""
        first, last = self.origin(start, end)
        return " ".join(self.article.text[first:last].split()).strip(EDGES)
