"""Bodies as parties: those that a text names, with what stands beside their names."""

from mickg.extract.directives.lists import levelled, listed, of_fields
from mickg.extract.directives.modified import modified
from mickg.extract.directives.party import Part, Read
from mickg.extract.directives.row import Row

_BRACKET = 12
_ROLES = frozenset({("với", "vai", "trò"), ("với", "tư", "cách"), ("trên", "cương", "vị")})


def organ_at(row: Row, start: int, place: int) -> Read:
    """The body or the bodies of a mention; determiners begin at `start`."""
    if start == place and row.body(place) == "các Bộ" and row.words[place + 1 : place + 3] == (",", "ngành"):
        return Read(Part("short", "bộ"), place + 1, row.end(place))  # «Bộ, ngành TT&TT» is one ministry and its field
    if start < place or row.kinds[place] == "BODIES":
        found = listed(row, "Bộ", place + 1) if row.body(place) == "các Bộ" else of_fields(row, place)
        if found is not None:
            return found
    core = row.end(place)
    if row.kinds[place] == "BODIES":
        end = modified(row, levelled(row, place + 1))
        return Read(Part("class", row.written(start, end)), end, core)
    return _named(row, place, _after_bracket(row, place + 1))


def _named(row: Row, place: int, end: int) -> Read:
    """A body by name with what stands behind it: another body, «này», its branches, a place."""
    core = row.end(place)
    if row.kinds[end] == "BODY" and row.start(end) == row.end(end - 1) + 1:
        return Read(Part("body", row.written(place, end + 1)), end + 1, row.end(end))
    if row.words[end] in ("này", "chi"):
        end = modified(row, end)
        return Read(Part("body", row.written(place, end).removesuffix(" này")), end, core)
    if row.kinds[end] == "PLACE":
        return Read(Part("body", row.plain(place, end + 1)), end + 1, core)
    return _here(row, place, end)


def _after_bracket(row: Row, end: int) -> int:
    """The place after a bracket behind a name, or at the comma that ends the role in which a body is told."""
    close, last = ")" if row.words[end] == "(" else "", min(end + _BRACKET, len(row))
    role = end + (row.words[end] == ",")
    if row.words[role : role + 3] in _ROLES:
        return next((at for at in range(role, last) if row.words[at] == ","), end)
    return next((at + 1 for at in range(end, last) if row.words[at] == close), end)


def _here(row: Row, place: int, end: int) -> Read:
    """A body, of the article's province where «tỉnh», «thành phố» behind it say so."""
    name, province = row.body(place), row.province
    words = 2 if row.words[end : end + 2] == ("thành", "phố") else int(row.words[end] in ("tỉnh", "tp"))
    if words == 0 or province is None or province.removeprefix("Thành phố ") in name:
        return Read(Part("body", name, noun=_noun(row, place, name)), end, row.end(place))
    level = "" if province.startswith("Thành phố") else "tỉnh " if row.words[end] == "tỉnh" else "thành phố "
    return Read(Part("body", f"{name} {level}{province}"), end + words, row.end(place))


def _noun(row: Row, place: int, name: str) -> str:
    """The one word that a body is called by, where that is the first of its name; a ministry's says enough."""
    word = row.text[row.start(place) : row.end(place)].casefold()
    return word if word != "bộ" and name.casefold().startswith(f"{word} ") and " " not in word else ""
