"""The five shipped records, beside their articles and gold records where those are at hand."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest

from mickg.data import data_folder
from mickg.identity import Registry, read_registry
from mickg.model import Record
from mickg.pipeline import export_records
from mickg.record import RecordFile, as_contract, check, read_records, uncovered, unsupported
from mickg.source import read_text
from mickg.text import normalise, sha256
from mickg.yamlfile import read_yaml

GRAPH = data_folder("graph")
RECORDS = read_records(GRAPH / "records")
EACH = pytest.mark.parametrize("file", RECORDS, ids=lambda file: file.record.source.id)

# What the contract calls each kind's own fields.
CONTRACT = {
    "source": "id title url publisher published language sha256",
    "events": "id kind name start end place organiser chairs participants covers evidence inferred",
    "posts": "person title organisation at evidence inferred",
    "organisations": "name part_of evidence inferred",
    "documents": "id type number title issuer issued status relations evidence inferred",
    "policies": "name kind horizon evidence inferred",
    "observations": "indicator value unit bound estimated period place changes target evidence inferred",
    "directives": "director recipients verb action due topic about event evidence inferred",
}
# Official titles of documents, policies and articles, which may be longer than a quotation.
OFFICIAL_TITLES = (
    "quy định về việc cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước trên môi trường mạng",
    "phê duyệt Kế hoạch triển khai Chiến lược quốc gia phát triển kinh tế số, xã hội số năm 2022, Bộ chỉ tiêu, "
    "công cụ đo lường kinh tế số",
    "Kế hoạch hỗ trợ đưa hộ sản xuất nông nghiệp lên sàn thương mại điện tử, thúc đẩy phát triển kinh tế số "
    "nông nghiệp, nông thôn",
    "Chiến lược an toàn, an ninh mạng quốc gia, chủ động ứng phó với các thách thức từ không gian mạng đến năm 2025, "
    "tầm nhìn 2030",
    "Chỉ thị về tuân thủ quy định pháp luật và tăng cường bảo đảm an toàn hệ thống thông tin theo cấp độ",
    "Chiến lược quốc gia phát triển kinh tế số và xã hội số đến năm 2025, định hướng đến năm 2030",
    *(file.record.source.title for file in RECORDS),
    *(file.record.source.url or "" for file in RECORDS),
)


@pytest.fixture(scope="module")
def registry() -> Registry:
    return read_registry(GRAPH / "registry")


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("records")
    export_records(folder)
    return folder


def text_of(file: RecordFile, corpus: Path) -> str:
    return read_text(corpus / f"{file.record.source.id}.txt")


@EACH
def test_a_record_agrees_with_itself_and_the_registry(file: RecordFile, registry: Registry) -> None:
    assert check(file, registry) == []


@EACH
def test_a_record_says_when_it_was_reviewed(file: RecordFile) -> None:
    assert file.record.reviewed is not None


@EACH
def test_what_a_fact_infers_it_infers_by_a_rule_of_the_ontology(file: RecordFile) -> None:
    rules = (data_folder("ontology") / "voc" / "rule.ttl").read_text("utf-8")
    facts = [item for kind in CONTRACT if kind != "source" for item in getattr(file.record, kind)]
    used = {rule for fact in facts for rule in fact.inferred.values()}
    assert {rule for rule in used if f"<rule/{rule}> a skos:Concept" not in rules} == set()
    assert "unspecified" not in used


def test_the_contracts_fields_are_all_there_to_be_said() -> None:
    assert CONTRACT.keys() <= Record.model_fields.keys()
    for kind, fields in CONTRACT.items():
        assert set(fields.split()) <= fields_of(kind), kind


def fields_of(kind: str) -> set[str]:
    annotation: Any = Record.model_fields[kind].annotation
    return set((*get_args(annotation), annotation)[0].model_fields)


@EACH
def test_its_json_says_what_its_file_says(file: RecordFile, exported: Path) -> None:
    told = json.loads((exported / f"{file.record.source.id}.json").read_text("utf-8"))
    assert said(told) == said(file.file.content)


def said(value: Any) -> Any:
    """What a record says: nothing empty or false, and `inferred` as the contract has it, without its rules."""
    if isinstance(value, dict):
        plain = {key: sorted(item) if key == "inferred" else said(item) for key, item in value.items()}
        return {key: item for key, item in plain.items() if item is not False and item != []}
    return [said(item) for item in value] if isinstance(value, list) else value


@EACH
def test_its_json_is_read_as_the_same_record_but_for_the_rules(file: RecordFile) -> None:
    again = Record.model_validate(json.loads(json.dumps(as_contract(file.record))))
    assert as_contract(again) == as_contract(file.record)


@EACH
def test_hash_and_length_are_the_articles(file: RecordFile, corpus: Path) -> None:
    text = text_of(file, corpus)
    assert (sha256(text), len(text)) == (file.record.source.sha256, file.record.source.length)


@EACH
def test_every_passage_holds_what_its_fact_claims(file: RecordFile, corpus: Path, registry: Registry) -> None:
    assert unsupported(file, text_of(file, corpus), registry) == []


@EACH
def test_every_numeral_and_name_is_in_a_fact_or_left_out_for_a_reason(file: RecordFile, corpus: Path) -> None:
    text = text_of(file, corpus)
    assert [text[span.start : span.end] for span in uncovered(file.record, text)] == []


def test_gold_facts_are_found_whole(gold: Path, corpus: Path, exported: Path) -> None:
    command = [
        sys.executable,
        str(gold / "score.py"),
        "--dir",
        "--json",
        str(gold / "gold"),
        str(exported),
        str(corpus),
    ]
    scored = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    figures = json.loads(next(line for line in scored.splitlines() if line.startswith("{")))["kinds"]
    assert {kind: figure["gold"] > 0 for kind, figure in figures.items()} == dict.fromkeys(figures, True)
    weak = {
        kind: (figure["found"], figure["whole"])
        for kind, figure in figures.items()
        if min(figure["found"]) < 0.98 or min(figure["whole"]) < 0.95
    }
    assert weak == {}


@pytest.mark.parametrize("folder", ["records", "registry", "reference"])
def test_no_run_of_twenty_syllables_is_an_articles(folder: str, corpus: Path) -> None:
    length = 20
    known = {run for article in corpus.glob("*.txt") for run in runs(article.read_text("utf-8"), length)}
    allowed = {run for title in OFFICIAL_TITLES for run in runs(title, length)}
    copied = {
        (file.name, " ".join(run))
        for file in (GRAPH / folder).glob("*.yaml")
        for wording in wordings(read_yaml(file).content)
        for run in runs(wording, length)
        if run in known - allowed
    }
    assert copied == set()


def wordings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from wordings(item)


def runs(text: str, length: int) -> list[tuple[str, ...]]:
    syllables = re.findall(r"\w+", normalise(text).casefold())
    return [tuple(syllables[n : n + length]) for n in range(len(syllables) - length + 1)]
