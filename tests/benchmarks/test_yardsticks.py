"""The readers of others' data sets, on files of our own in their forms."""

import json
from pathlib import Path

from benchmarks.outside import rows, same_digits, same_words
from benchmarks.yardsticks import (
    Phrase,
    duckling_money,
    duckling_numbers,
    duckling_times,
    vlegal,
    vlsp,
)


def test_of_nested_tags_the_outermost_count(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.muc").write_text(
        'Theo <ENAMEX TYPE="ORGANIZATION">UBND <ENAMEX TYPE="LOCATION">Huế</ENAMEX></ENAMEX>, '
        '<ENAMEX TYPE="PERSON">Phan Tâm</ENAMEX> ở <ENAMEX TYPE="LOCATION">Hà Nội</ENAMEX>.',
        "utf-8",
    )
    (marked,) = vlsp(tmp_path)
    assert marked.text == "Theo UBND Huế, Phan Tâm ở Hà Nội."
    assert [(one.kind, marked.text[one.start : one.end]) for one in marked.named] == [
        ("organisations", "UBND Huế"), ("people", "Phan Tâm"),
    ]  # fmt: skip


def test_of_the_right_option_what_the_text_holds_counts(tmp_path: Path) -> None:
    row = {
        "question": 'Hãy tìm: "Ngày 1/3/2025, Bộ Y tế chi 5 tỷ đồng và 20 xe theo Nghị định 15/2020/NĐ-CP."',
        "answers": "A: PERSON: Huế\nB: DATE: 1/3/2025; ORGANIZATION: Bộ Y tế; MONEY: 5 tỷ; MONEY: 20 xe; "
        "LAW: Nghị định 15/2020/NĐ-CP; LAW: Luật Đất đai; PERSON: vắng mặt",
        "ground_truth": "B",
    }
    (tmp_path / "1_1.jsonl").write_text(json.dumps(row), "utf-8")
    (marked,) = vlegal(tmp_path)
    assert [(one.kind, marked.text[one.start : one.end]) for one in marked.named] == [
        ("dates", "1/3/2025"), ("organisations", "Bộ Y tế"), ("amounts", "5 tỷ"), ("money", "5 tỷ"),
        ("amounts", "20 xe"), ("laws", "Nghị định 15/2020/NĐ-CP"),
    ]  # fmt: skip


CORPUS = """
  [ examples (simple VND 10000)
             [ "10.000 đồng"
             , "10K đồng"
             ]
  , examples (simple EUR 20)
             [ "20 euro" ]
  , examples (between Dollar (1.1, 1.3))
             [ "giữa 1,1 và 1,3 đô la" ]
  , examples (under VND 7000)
             [ "dưới bảy ngàn đồng" ]
  , examples (NumeralValue 0.77)
             [ "0,77" ]
  , examples (datetime (2017, 6, 1, 0, 0, 0) Month)
             [ "tháng 6" ]
  , examples (datetime (2017, 2, 2, 3, 55, 0) Second)
             [ "bây giờ" ]
  , examples (datetime (2017, 4, 1, 0, 0, 0) Quarter)
             [ "quý 2" ]
"""


def test_examples_are_read_with_what_they_mean(tmp_path: Path) -> None:
    for dimension in ("AmountOfMoney", "Numeral", "Time"):
        folder = tmp_path / "Duckling" / dimension / "VI"
        folder.mkdir(parents=True)
        (folder / "Corpus.hs").write_text(CORPUS, "utf-8")
    assert [*duckling_money(tmp_path)] == [
        Phrase("10.000 đồng", "10000", "VND"), Phrase("10K đồng", "10000", "VND"),
        Phrase("giữa 1,1 và 1,3 đô la", "1.1", "USD", "1.3"),
        Phrase("dưới bảy ngàn đồng", "7000", "VND", None, "at-most"),
    ]  # fmt: skip
    assert [*duckling_numbers(tmp_path)] == [Phrase("0,77", "0.77")]
    assert [*duckling_times(tmp_path)] == [Phrase("tháng 6", "2017-06"), Phrase("quý 2", "2017-Q2")]
    told = {row[1]: row[2] for row in rows(tmp_path)}
    assert told == {"money": 4, "numbers": 1, "times": 2}


def test_stretches_say_the_same_by_words_or_by_numbers() -> None:
    assert same_words("đồng chí Phan Tâm", "Phan Tâm")
    assert not same_words("Phan Tâm", "Phan Tấm")
    assert same_digits("3/2/2020", "Nghị định 15/2020/NĐ-CP ngày 03/2/2020")
    assert not same_digits("năm nay", "năm 2020")


def test_a_folder_without_any_of_them_has_no_rows(tmp_path: Path) -> None:
    assert [*rows(tmp_path)] == []
