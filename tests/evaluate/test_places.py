from pathlib import Path

import pytest

from mickg.errors import InvalidInput
from mickg.evaluate.places import Place, places, text_file


@pytest.fixture
def learn(tmp_path: Path) -> Path:
    return made(tmp_path / "learn", "a.json", "b.yaml", "a.txt")


def made(folder: Path, *names: str) -> Path:
    folder.mkdir()
    for name in names:
        (folder / name).write_text("", "utf-8")
    return folder


def test_texts_lie_beside_gold_unless_a_place_follows(tmp_path: Path, learn: Path) -> None:
    golds = (learn / "a.json", learn / "b.yaml")
    texts = made(tmp_path / "texts", "a.txt")
    assert places([learn]) == [Place("learn", golds, learn)]
    assert places([learn, texts]) == [Place("learn", golds, texts)]


def test_a_place_of_texts_is_that_of_all_sets_since_the_last(tmp_path: Path, learn: Path) -> None:
    measure = made(tmp_path / "measure", "c.json")
    texts, others = made(tmp_path / "texts"), made(tmp_path / "others")
    assert [one.texts for one in places([learn, measure, texts, learn, others])] == [texts, texts, others]
    assert [one.texts for one in places([learn, measure])] == [learn, measure]


def test_one_record_may_be_named_with_its_text(learn: Path) -> None:
    (one,) = places([learn / "a.json", learn / "a.txt"])
    assert one == Place("a", (learn / "a.json",), learn / "a.txt")
    assert text_file(one, learn / "a.json") == learn / "a.txt"


@pytest.mark.parametrize(
    ("names", "taken"),
    [(["a.txt", "a.html"], "a.txt"), (["a.html", "a.json"], "a.html"), (["ab.txt"], "a.txt"), ([], "a.txt")],
)
def test_a_text_is_named_as_its_record(tmp_path: Path, names: list[str], taken: str) -> None:
    texts = made(tmp_path / "texts", *names)
    assert text_file(Place("gold", (), texts), Path("a.json")) == texts / taken


@pytest.mark.parametrize(
    ("names", "complaint"),
    [(["texts"], "texts: holds no gold record (*.json, *.yaml); name one before texts"),
     (["absent"], "absent: is not there; check the path")],
)  # fmt: skip
def test_a_place_that_leads_nowhere_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, names: list[str], complaint: str
) -> None:
    made(tmp_path / "texts", "a.txt")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InvalidInput) as caught:
        places([Path(name) for name in names])
    assert str(caught.value) == complaint
