"""Rule files in, what a reader is told of each rule out."""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from mickg.extract.branches import by_letter
from mickg.ruletext import RuleText
from mickg.values import Label

_TERM = by_letter(r"(?<!\?P)<\w+>|@[\w-]+")
_DESCRIBED = "described.yaml"


@cache
def rule_texts() -> Mapping[str, RuleText]:
    """Every rule by its id: those of the rule files, and those that are described alone."""
    described = {id_: Label.model_validate(says) for id_, says in _read(_DESCRIBED).items()}
    texts = {text.id: text for text in _patterns(described)}
    return {**{id_: RuleText(id_, says) for id_, says in described.items()}, **texts}


def _patterns(described: Mapping[str, Label]) -> Iterator[RuleText]:
    for file in sorted(files("mickg.extract").joinpath("rules").iterdir(), key=lambda file: file.name):
        if file.name.endswith(".yaml"):
            content = _read(f"rules/{file.name}")
            for rule in content["rules"]:
                yield RuleText(
                    id=rule["id"],
                    says=described.get(rule["id"]),
                    pattern=rule["pattern"].strip(),
                    terms=tuple(_terms(rule["pattern"], content)),
                    examples=tuple((one["text"], _fields(one)) for one in rule["examples"]),
                    refused=tuple(rule["not"]),
                )


def _terms(pattern: str, content: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The parts and sets that a pattern names, and those that these name, each once."""
    parts = {f"<{name}>": part for name, part in content.get("parts", {}).items()}
    sets = {f"@{name}": ", ".join(words) for name, words in content.get("sets", {}).items()}
    waiting, seen = [pattern], set()
    while len(waiting) > 0:
        for term in _TERM.findall(waiting.pop(0)):
            if term not in seen and (term in parts or term in sets):
                seen.add(term)
                waiting.extend([parts[term]] if term in parts else [])
                yield term, parts.get(term) or sets[term]


def _fields(example: Mapping[str, Any]) -> str:
    return ", ".join(f"{name}: {value}" for name, value in example.items() if name != "text")


def _read(name: str) -> Any:
    import yaml  # noqa: PLC0415 - so that only extraction needs it

    text = files("mickg.extract").joinpath(name).read_text("utf-8")
    return yaml.load(text, Loader=yaml.CSafeLoader)
