import re

from mickg.extract.grammar import Grammar, whole
from mickg.extract.rules import Rule
from mickg.extract.skeleton import Skeleton


def _rule(id_: str, pattern: str, *begins: str) -> Rule:
    return Rule(id_, re.compile(pattern), begins=begins)


GRAMMAR = Grammar((
    _rule("year-of-plan", "năm kế hoạch", "năm"),
    _rule("year", r"năm \d+", "năm"),
    _rule("share", r"\d+ ?%", "number"),
    _rule("years", r"\d+-\d+", "year"),
))  # fmt: skip


def _read(text: str, start: int = 0, end: int | None = None) -> list[tuple[str, str]]:
    return [(rule.id, match[0]) for rule, match in GRAMMAR.read(Skeleton(text, []), start, end)]


def test_rules_match_where_one_of_their_first_words_stands_in_the_order_of_the_text() -> None:
    assert _read("năm 2023 tăng 5%, năm kế hoạch tăng 7%") == [
        ("year", "năm 2023"),
        ("share", "5%"),
        ("year-of-plan", "năm kế hoạch"),
        ("share", "7%"),
    ]


def test_a_number_has_one_or_two_digits_and_a_year_four() -> None:
    assert _read("5%, 25%, 325%, 2025%") == [("share", "5%"), ("share", "25%")]
    assert _read("2021-2025, 21-25") == [("years", "2021-2025")]


def test_a_first_word_inside_a_longer_word_begins_nothing() -> None:
    assert _read("nămmm 2023, xnăm 2023") == []


def test_only_the_stretch_asked_for_is_read() -> None:
    text = "năm 2021, năm 2022, năm 2023"
    assert _read(text, text.index("năm 2022"), text.index(", năm 2023")) == [("year", "năm 2022")]


def test_what_follows_a_number_may_be_part_of_how_a_match_begins() -> None:
    months = Grammar((_rule("months", r"\d+ tháng", "number tháng"), _rule("day", r"\d+/\d+", "number /")))
    text = "5 xã trong 3 tháng, ngày 4/7"
    assert [rule.id for rule, _ in months.read(Skeleton(text, []))] == ["months", "day"]


def test_a_whole_skeleton_is_read_once_and_the_next_anew() -> None:
    first, second = Skeleton("trong quý ii/2022", []), Skeleton("năm 2023", [])

    assert whole("periods", first) is whole("periods", first)
    assert [match[0] for _, match in whole("periods", second)] == ["năm 2023"]
