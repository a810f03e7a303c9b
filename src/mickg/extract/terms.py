"""The lexicon's files in, their names out, each with what it names: titles, bodies, heads of bodies, fields, places."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import product
from typing import Any, NamedTuple

TO_COME = "body-to-come"
"""The rule of a short form before which no body was named that it may mean."""


_CENTRE, _CENTRE_SHORT = " Trung ương", (" T.Ư", " TƯ", " TW")
_OF_ASSEMBLY = " của Quốc hội"


@dataclass(frozen=True, slots=True)
class KnownBody:
    """A body that is known by name: its register name, other names, what it is part of, and the days it bore the name.

    `since` and `until` are the first and the last day in ISO form, or the month or year; None where not known.
    `branches` says that it has one in every province, which goes by its name and the province's. `brand` is the name
    that it goes by in a text that does not tell its register name.
    """

    name: str
    alias: tuple[str, ...] = ()
    part_of: str | None = None
    since: str | None = None
    until: str | None = None
    branches: bool = False
    brand: str | None = None

    def lived(self, day: str | None) -> bool:
        """Whether it bore its name on a day in ISO form, as far as is known."""
        if day is None:
            return True
        return (self.since or "") <= day and (self.until is None or day[: len(self.until)] <= self.until)


class Term(NamedTuple):
    """A name of the lexicon: what kind of thing it names and what is known of it."""

    kind: str
    value: Any


class Post(NamedTuple):
    """A title: `of` is the only body with such a post, `heads` what names of bodies with it begin with, as keys.

    `shared` is the number of letters at its end that begin the body's name too. `named` says that the words are a
    title only where a name follows, `abroad` that other states have such a post, whose names follow it.
    """

    text: str
    of: str | None = None
    heads: tuple[str, ...] = ()
    shared: int = 0
    named: bool = False
    abroad: bool = False


class Head(NamedTuple):
    """The words that names of bodies begin with, and the kinds of bodies that have them, of those in `heads.yaml`."""

    text: str
    kinds: frozenset[str]


class Field(NamedTuple):
    """A field of state management: `ministry` where one bore its name, `telling` where the words mean nothing else."""

    name: str
    ministry: bool
    telling: bool


@cache
def data(name: str) -> Any:
    """The content of `lexicon/NAME.yaml`."""
    import yaml  # noqa: PLC0415 - so that only extraction needs it

    text = files("mickg.extract").joinpath(f"lexicon/{name}.yaml").read_text("utf-8")
    return yaml.load(text, Loader=yaml.CSafeLoader)


def terms() -> Iterator[tuple[str, Term]]:
    """Every name of the files but those of known bodies; of two with one key the earlier has the word."""
    yield from _titles()
    yield from _heads()
    yield from _fields()
    yield from _places()


def known_bodies() -> Iterator[KnownBody]:
    """The bodies of `bodies.yaml`, of `units.yaml`, and the ministries by every form of their fields."""
    for item in data("bodies"):
        yield _body(item)
    for owner, units in data("units").items():
        for unit in units:
            yield _body({"part_of": owner, **(unit if isinstance(unit, dict) else {"name": unit})})
    for item in data("fields"):
        if "code" in item:
            forms = [form for one in _same_field(item["name"]) for form in (one["name"], *one["short"])]
            alias = (*(f"Bộ {form}" for form in forms), item["code"])
            yield KnownBody(f"Bộ {item['name']}", alias, since=item.get("since"), until=item.get("until"))


def _body(item: dict[str, Any]) -> KnownBody:
    alias = tuple(item.get("alias", ()))
    if _OF_ASSEMBLY in item["name"]:
        alias += (item["name"].replace(_OF_ASSEMBLY, " Quốc hội"),)
    alias += tuple(_of_centre((item["name"], *alias)))
    return KnownBody(
        item["name"],
        alias,
        item.get("part_of"),
        _day(item.get("since")),
        _day(item.get("until")),
        item.get("branches", False),
        item.get("brand"),
    )


def _of_centre(names: Iterable[str]) -> Iterator[str]:
    """Names of central bodies with the centre in short: «Ban Tổ chức T.Ư»."""
    central = [name for name in names if _CENTRE in name]
    yield from (name.replace(_CENTRE, short) for name in central for short in _CENTRE_SHORT)


def _day(given: object) -> str | None:
    return None if given is None else str(given)


def _titles() -> Iterator[tuple[str, Term]]:
    for item in data("titles"):
        shared = len(item.get("shares", ""))
        for form in (item["title"], *item.get("forms", ())):
            for name, text in _ranks(item, form):
                heads = tuple(head.lower() for head in item.get("heads", ()))
                ends = name.lower().endswith(item.get("shares", "").lower())
                named = item.get("before") == "name"
                abroad = item.get("abroad", False)
                yield name, Term("title", Post(text, item.get("of"), heads, shared if ends else 0, named, abroad))


def _ranks(item: dict[str, Any], form: str) -> Iterator[tuple[str, str]]:
    """(words of a text, words of a record) for a title with its deputies and those who stand in."""
    text = item.get("as", item["title"])
    deputy = ("", "Phó ") if item.get("deputy") else ("",)
    if form == item["title"]:
        yield from ((short, f"Phó {text}") for short in item.get("short", ()))
    standing = (
        ("", " Thường trực", " chuyên trách", " phụ trách") if item.get("standing", item.get("deputy")) else ("",)
    )
    for before, after in product(deputy, standing):
        yield f"{before}{form}{after}", f"{before}{text}{after}"


def _fields() -> Iterator[tuple[str, Term]]:
    """«Sở TT&TT», «ngành TT&TT», «TT&TT»: departments and fields by every form of their names."""
    ministries = {item["name"] for item in data("fields") if "code" in item}
    for item in data("fields"):
        name = item.get("same_as", item["name"])
        for form in (item["name"], *item["short"]):
            telling = " " in name and (len(form) > 3 or form == name)
            yield f"Sở {form}", Term("department", f"Sở {name}")
            yield f"ngành {form}", Term("trade", Field(name, name in ministries, telling))
            if len(form) > 2:
                part = form != name and name.startswith(form)  # «kế hoạch» is any plan
                yield form, Term("field", Field(name, name in ministries, telling and not part))
    yield "Bộ", Term("ministry", None)
    yield "Sở", Term("department", None)


def _same_field(name: str) -> Iterator[Any]:
    return (item for item in data("fields") if item.get("same_as", item["name"]) == name)


def _heads() -> Iterator[tuple[str, Term]]:
    heads = data("heads")
    yield from ((name, Term("nothing", None)) for name in heads["nothing"])
    yield from ((name, Term("committee", whole)) for name, whole in heads["committee"].items())
    yield from ((name, Term("party", (name, level))) for name, level in heads["party"].items())
    kinds = ("unit", "body", "task", "local", "over", "organ", "of_ministry", "abroad", "bare")
    for name in sorted({name for kind in kinds for name in heads[kind]}):
        yield name, Term("head", Head(name, frozenset(kind for kind in kinds if name in heads[kind])))


def _places() -> Iterator[tuple[str, Term]]:
    places = data("places")
    for name in places["provinces"]:
        yield from ((form, Term("place", name)) for form in (name, f"tỉnh {name}"))
    for name in places["cities"]:
        whole = f"Thành phố {name}" if name == "Hồ Chí Minh" else name
        forms = (f"thành phố {name}", f"TP {name}", f"TP. {name}", f"TP.{name}", f"T.P {name}", f"Thủ đô {name}")
        yield from ((form, Term("place", whole)) for form in ((name,) if name != "Hồ Chí Minh" else ()) + forms)
    yield from ((form, Term("place", whole)) for form, whole in places["alias"].items())
    yield from ((name, Term("region", name)) for name in places["regions"])
