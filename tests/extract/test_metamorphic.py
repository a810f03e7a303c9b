"""What must not change the facts does not change them, and what changes a figure or a name changes its fact alone."""

import random
import re
import unicodedata
from collections import Counter
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from extract_factory import record_of

from mickg.model import Record
from mickg.record.check import facts
from mickg.text import key, match_key

ARTICLES = sorted((Path(__file__).parents[1] / "articles" / "learn").glob("*.txt"))
KINDS = ("events", "posts", "organisations", "documents", "policies", "observations", "directives")
_OLD_TONES = {
    "òa": "oà",
    "óa": "oá",
    "ỏa": "oả",
    "õa": "oã",
    "ọa": "oạ",
    "òe": "oè",
    "óe": "oé",
    "ủy": "uỷ",
    "úy": "uý",
}
_BULLETS = ("-", "+", "*")
_FIGURE = re.compile(r"(?<![\d.,/-])[1-9]\d?,\d(?=%|\s(?:tỷ|tỉ|triệu))")


_CHANGES, _EACH = count(), 3


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Try each change on every third article, the next change on the next ones: all of them take minutes."""
    chosen = ARTICLES[next(_CHANGES) % _EACH :: _EACH]
    metafunc.parametrize("text", chosen, ids=[path.stem for path in chosen], indirect=True)


@pytest.fixture
def text(request: pytest.FixtureRequest) -> str:
    return str(unicodedata.normalize("NFC", request.param.read_text("utf-8")))


def told(record: Record, *, places: bool = True) -> dict[str, Counter[str]]:
    """The facts of a record by kind as strings in which tone placement, case and kinds of blanks are one."""
    out: dict[str, Counter[str]] = {kind: Counter() for kind in KINDS}
    for kind, _, fact in facts(record):
        fields = fact.model_dump(exclude={"stated", "id"} | (set() if places else {"evidence", "inferred", "rule"}))
        out[kind][match_key(key(str(_plain(fields))))] += 1
    return out


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in sorted(value.items())}
    return [_plain(item) for item in value] if isinstance(value, list | tuple) else value


def test_the_place_of_a_tone_mark_changes_no_fact(text: str) -> None:
    old = re.sub("|".join(_OLD_TONES), lambda found: _OLD_TONES[found[0]], text)

    assert told(record_of(old)) == told(record_of(text))


def test_blanks_that_do_not_break_change_no_fact(text: str) -> None:
    unbroken = re.sub(r"(?<=\d) (?=\w)|(?<=Bộ) (?=\w)", "\u00a0", text)

    assert told(record_of(unbroken)) == told(record_of(text))


def test_curly_quotes_and_long_dashes_change_no_fact(text: str) -> None:
    straight = text.translate({ord("“"): '"', ord("”"): '"', ord("–"): "-"})

    assert told(record_of(straight)) == told(record_of(text))


def test_an_i_for_a_y_changes_no_fact(text: str) -> None:
    other = re.sub(r"\btỷ\b", "tỉ", re.sub(r"\bquý\b", "quí", text))

    assert told(record_of(other)) == told(record_of(text))


def test_a_double_blank_changes_no_fact_but_its_place(text: str) -> None:
    doubled = text.replace(", ", ",  ")

    assert told(record_of(doubled), places=False) == told(record_of(text), places=False)


def test_another_order_of_paragraphs_keeps_figures_documents_and_named_posts(text: str) -> None:
    lines = text.split("\n")
    leads = {
        n for n in range(len(lines)) if next((one for one in lines[n + 1 :] if one != ""), "").startswith(_BULLETS)
    }
    middle = [n for n in range(4, len(lines)) if len(lines[n]) > 150 and lines[n].rstrip().endswith(".")]
    middle = [n for n in middle if n not in leads and not lines[n].startswith(_BULLETS)]
    shuffled = middle.copy()
    random.Random(7).shuffle(shuffled)
    moved = lines.copy()
    for to, from_ in zip(middle, shuffled, strict=True):
        moved[to] = lines[from_]

    before, after = record_of(text), record_of("\n".join(moved))

    assert _figures(after) == _figures(before)
    assert {one.number for one in after.documents} == {one.number for one in before.documents}
    assert {(one.person, one.title) for one in after.posts} == {(one.person, one.title) for one in before.posts}


def _figures(record: Record) -> Counter[tuple[str, str]]:
    return Counter((str(one.value), one.unit) for one in record.observations)


def test_a_changed_figure_changes_its_observation(text: str) -> None:
    changed = _FIGURE.sub(lambda one: _turned(one[0]), text)

    before, after = record_of(text).observations, record_of(changed).observations

    assert [(one.evidence, one.unit) for one in after] == [(one.evidence, one.unit) for one in before]
    changed_in = {old.stated for old, new in zip(before, after, strict=True) if old.value != new.value}
    assert changed_in == {one.stated for one in before if _FIGURE.search(one.stated or "") is not None}


def _turned(figure: str) -> str:
    """A figure with other digits, as many of them; its first is not zero, its last is not what it was."""
    head, last = figure[:-1], int(figure[-1])
    return f"{head}{last % 9 + 1}"


def test_another_name_in_the_same_post_takes_the_post(text: str) -> None:
    before = record_of(text)
    names = Counter(one.person for one in before.posts if len(one.person.split()) == 3)
    if len(names) == 0:
        pytest.skip("names nobody with three syllables in a post")
    name = names.most_common(1)[0][0]
    other = next(one for one in ("Võ Văn Kiệt", "Phan Văn Khải") if one not in text)

    after = record_of(text.replace(name, other))

    held = {(one.title, one.organisation) for one in before.posts if one.person == name}
    assert {(one.title, one.organisation) for one in after.posts if one.person == other} == held


def test_capitals_of_a_title_change_no_fact_below_it(text: str) -> None:
    title, _, body = text.partition("\n")

    upper, plain = record_of(title.upper() + "\n" + body), record_of(text)

    assert _figures(upper) == _figures(plain)
    assert {one.number for one in upper.documents} == {one.number for one in plain.documents}
    assert {(one.person, one.title) for one in upper.posts} == {(one.person, one.title) for one in plain.posts}
