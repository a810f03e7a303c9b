"""Articles one after another: each is kept by itself, and what is at fault is told."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from explanation_factory import TEXT, body, post, record

from mickg.article import Manuscript
from mickg.errors import OutputRefused
from mickg.harvest import Tally, harvest
from mickg.model import Record


@dataclass
class Heard:
    """A listener that keeps what it hears."""

    said: list[str] = field(default_factory=list)
    steps: list[int] = field(default_factory=list)

    def say(self, message: str) -> None:
        self.said.append(message)

    def step(self, tally: Tally) -> None:
        self.steps.append(tally.articles + tally.aside)


def read(manuscript: Manuscript) -> Record:
    return record(manuscript.text, posts=(post(manuscript.text),), organisations=(body(manuscript.text),))


def run(*paths: Path, keep: Callable[[Manuscript], Record] = read, strict: bool = False) -> tuple[Tally, Heard]:
    heard = Heard()
    return harvest(paths, keep, heard, strict=strict), heard


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "giao-ban.txt"
    path.write_text(TEXT, "utf-8")
    return path


def test_articles_and_facts_are_counted(article: Path, tmp_path: Path) -> None:
    (tmp_path / "hai.txt").write_text(f"{TEXT} Hết.", "utf-8")
    tally, heard = run(article, tmp_path / "hai.txt")
    assert (tally.articles, tally.aside, dict(tally.facts)) == (2, 0, {"posts": 2, "organisations": 2})
    assert heard.steps == [1, 2]


def test_a_source_at_fault_is_told_and_the_others_are_read(article: Path, tmp_path: Path) -> None:
    tally, heard = run(tmp_path / "absent.txt", article)
    assert (tally.articles, tally.aside) == (1, 1)
    assert heard.said == [f"{tmp_path / 'absent.txt'}: cannot be read (No such file or directory); check the path"]
    assert heard.steps == [1, 2]


def test_the_same_article_twice_is_told_and_read_once(article: Path, tmp_path: Path) -> None:
    (tmp_path / "hai.txt").write_text(TEXT, "utf-8")
    tally, heard = run(article, tmp_path / "hai.txt")
    assert (tally.articles, tally.aside) == (1, 1)
    assert "holds the same article as" in heard.said[0]


def test_what_is_odd_about_an_article_is_told(tmp_path: Path) -> None:
    path = tmp_path / "english.txt"
    path.write_text("The minister of health was in the hospital and it was not known for how long that is.", "utf-8")
    _, heard = run(path, keep=lambda manuscript: record(manuscript.text))
    assert [said.partition(";")[0] for said in heard.said] == [f"{path}: reads like English"]


def test_what_cannot_be_kept_is_set_aside(article: Path) -> None:
    def full(_: Manuscript) -> Record:
        raise OutputRefused("out: cannot be written (No space left on device); choose another place with -o")

    tally, heard = run(article, keep=full)
    assert (tally.articles, tally.aside) == (0, 1)
    assert heard.said == ["out: cannot be written (No space left on device); choose another place with -o"]


def test_a_fault_of_ours_sets_one_article_aside(article: Path) -> None:
    def broken(_: Manuscript) -> Record:
        raise KeyError("x")

    tally, heard = run(article, keep=broken)
    assert tally.aside == 1
    assert heard.said == [
        f"{article}: could not be read (KeyError, a fault of mickg's); report it, with --debug's traceback"
    ]
    with pytest.raises(KeyError):
        run(article, keep=broken, strict=True)


def test_a_reader_that_goes_away_ends_the_run(article: Path) -> None:
    def gone(_: Manuscript) -> Record:
        raise BrokenPipeError

    with pytest.raises(BrokenPipeError):
        run(article, keep=gone)


def test_a_tally_says_what_was_read() -> None:
    tally = Tally(articles=2, aside=1, seconds=4.0)
    tally.facts.update(posts=3, events=1)
    assert str(tally) == "2 articles: 1 event, 3 posts; 1 set aside, 0.5 articles a second"
    assert str(Tally(articles=1)) == "1 article: no fact; 0 set aside"
