"""The tables of csv and parquet: which class each is of, and where in the graph each column comes from."""

from dataclasses import dataclass
from typing import Literal

Type = Literal["iri", "text", "date", "decimal", "integer"]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: a SPARQL property path from the row's thing to its values.

    `labelled` puts a column of labels beside one of IRIs; `many` allows several values in a cell.
    """

    name: str
    path: str
    type: Type = "text"
    many: bool = False
    labelled: bool = False


@dataclass(frozen=True, slots=True)
class Kind:
    """A table: a row for each instance of a class that is not of `but_not`; its IRI is in the column `key`."""

    key: str
    class_: str
    columns: tuple[Column, ...]
    but_not: str | None = None

    @property
    def pattern(self) -> str:
        """The SPARQL pattern that binds `?row`."""
        outside = f" FILTER NOT EXISTS {{ ?row a {self.but_not} }}" if self.but_not is not None else ""
        return f"GRAPH ?g {{ ?row a {self.class_}{outside} }}"


def _text(name: str, path: str) -> Column:
    return Column(name, path)


def _texts(name: str, path: str) -> Column:
    return Column(name, path, many=True)


def _thing(name: str, path: str) -> Column:
    return Column(name, path, "iri", labelled=True)


def _things(name: str, path: str) -> Column:
    return Column(name, path, "iri", many=True, labelled=True)


def _ids(name: str, path: str) -> Column:
    return Column(name, path, "iri", many=True)


def _date(name: str, path: str) -> Column:
    return Column(name, path, "date")


def _number(name: str, path: str) -> Column:
    return Column(name, path, "decimal")


def _count(name: str, path: str) -> Column:
    return Column(name, path, "integer")


OFFSETS = "offsets"
_LABEL = _text("label", "skos:prefLabel")
_SAID = (_things("concerns", "mg:concerns"), _things("topics", "mg:topic"))
_EVIDENCE = (
    _things("inferred", "mg:inference/mg:inferredProperty"),
    _ids("sources", "mg:evidence/mg:passageOf"),
    _ids("passages", "mg:evidence"),
    _texts(OFFSETS, "mg:evidence"),
)
_CITED = (*_EVIDENCE, _texts("citations", "dcterms:source"))

KINDS = {
    "directives": Kind("directive", "mg:Directive", (
        _LABEL, _things("directors", "mg:saidBy"), _things("recipients", "mg:directedTo"),
        _things("delegates", "mg:delegate"), _text("task", "mg:task"), _thing("force", "mg:directiveForce"),
        _text("verb", "mg:verb"), _text("due", "mg:dueIn/skos:notation"), _date("deadline", "mg:deadline"),
        _text("deadlineAsStated", "mg:deadlineAsStated"), _thing("recurrence", "mg:recurrence"),
        _text("condition", "mg:condition"), _things("events", "mg:saidAt"),
        _texts("said", "mg:saidAt/mg:heldIn/skos:notation"), _texts("saidOn", "mg:saidAt/mg:heldIn/mg:beginsOn"),
        *_SAID, *_EVIDENCE,
    )),
    "tenures": Kind("tenure", "mg:Tenure", (
        _thing("holder", "mg:tenureHolder"), _thing("post", "mg:tenurePost"),
        _texts("attested", "mg:attestedIn/skos:notation"), _texts("attestedOn", "mg:attestedOn"),
        _text("begins", "mg:beginsIn/skos:notation"), _date("beginsOn", "mg:beginsOn"),
        _text("ends", "mg:endsIn/skos:notation"), _date("endsOn", "mg:endsOn"), *_CITED,
    )),
    "events": Kind("event", "mg:Event", (
        _LABEL, _thing("eventKind", "mg:eventKind"), _text("held", "mg:heldIn/skos:notation"),
        _date("firstDay", "mg:heldIn/mg:beginsOn"), _date("lastDay", "mg:heldIn/mg:endsOn"),
        _things("places", "mg:heldAt"), _things("organisers", "mg:organisedBy"),
        _thing("attendanceMode", "mg:attendanceMode"), _texts("reviews", "mg:reviewsPeriod/skos:notation"), *_EVIDENCE,
    )),
    "participations": Kind("participation", "mg:Participation", (
        _thing("event", "mg:inEvent"), _thing("participant", "mg:participant"),
        _things("roles", "mg:participationRole"), _things("posts", "mg:actingAs"),
        _things("places", "mg:participatedFrom"), *_EVIDENCE,
    )),
    "observations": Kind("observation", "mg:Observation", (
        _thing("indicator", "mg:indicator"), _number("value", "mg:value"), _text("valueAsStated", "mg:valueAsStated"),
        _thing("unit", "mg:unit"), _thing("bound", "mg:bound"), _number("valueMin", "mg:valueMin"),
        _number("valueMax", "mg:valueMax"), _thing("status", "mg:obsStatus"),
        _text("period", "mg:inPeriod/skos:notation"), _date("firstDay", "mg:inPeriod/mg:beginsOn"),
        _date("lastDay", "mg:inPeriod/mg:endsOn"), _things("places", "mg:inPlace"),
        _things("about", "mg:aboutEntity"), _number("outOf", "mg:outOf"),
        _things("includes", "mg:includes"), _ids("within", "mg:within"), _things("targetOf", "mg:targetOf"),
        _things("resultOf", "mg:resultOf"), _ids("comparisons", "mg:comparison"), *_EVIDENCE,
    )),
    "comparisons": Kind("comparison", "mg:Comparison", (
        Column("observation", "^mg:comparison", "iri"), _thing("indicator", "^mg:comparison/mg:indicator"),
        _number("changeValue", "mg:changeValue"), _text("changeAsStated", "mg:changeAsStated"),
        _thing("changeUnit", "mg:changeUnit"), _text("comparedWith", "mg:comparedWith/skos:notation"),
        _number("previousValue", "mg:previousValue"), _number("computedChange", "mg:computedChange"),
        _number("computedPointChange", "mg:computedPointChange"), _thing("changeCheck", "mg:changeCheck"),
        _ids("passages", "^mg:comparison/mg:evidence"), _texts(OFFSETS, "^mg:comparison/mg:evidence"),
    )),
    "documents": Kind("document", "mg:Document", (
        _LABEL, _things("classes", "rdf:type"), _things("documentTypes", "mg:documentType"),
        _texts("numbers", "mg:documentNumber"), _things("issuers", "mg:issuedBy"),
        _texts("issued", "mg:issuedIn/skos:notation"), _texts("issuedOn", "mg:issuedOn"),
        _texts("effectiveOn", "mg:effectiveOn"), _things("statuses", "mg:documentStatus"),
        _things("stages", "mg:draftStage"), _things("replaces", "mg:replaces"), _things("amends", "mg:amends"),
        _things("approves", "mg:approves"), _things("wouldReplace", "mg:wouldReplace"),
        _things("wouldAmend", "mg:wouldAmend"), _things("wouldApprove", "mg:wouldApprove"),
        _things("submittedTo", "mg:submittedTo"), _things("enactedAs", "mg:enactedAs"),
        _ids("claims", "^rdf:subject"), _ids("passages", "^rdf:subject/mg:evidence"),
        _texts(OFFSETS, "^rdf:subject/mg:evidence"), _texts("citations", "dcterms:source"),
    )),
    "policies": Kind("policy", "mg:Policy", (
        _LABEL, _things("policyKinds", "mg:policyKind"), _texts("horizonYears", "mg:horizonYear"),
        _things("implements", "mg:implements"), _things("plansActionFor", "mg:plansActionFor"),
        _ids("claims", "^rdf:subject"), _ids("passages", "^rdf:subject/mg:evidence"),
        _texts(OFFSETS, "^rdf:subject/mg:evidence"),
    )),
    "claims": Kind("claim", "mg:Claim", (
        _thing("subject", "rdf:subject"), _thing("property", "rdf:predicate"),
        Column("object", "rdf:object", many=True, labelled=True), *_EVIDENCE,
    )),
    "statements": Kind("statement", "mg:Statement", (
        _LABEL, _things("statementKinds", "mg:statementKind"), _things("speakers", "mg:saidBy"),
        _things("events", "mg:saidAt"), *_SAID, *_EVIDENCE,
    ), but_not="mg:Directive"),
    "acts": Kind("act", "mg:OfficialAct", (
        _LABEL, _thing("actKind", "mg:actKind"), _things("actors", "mg:actor"), _things("posts", "mg:actingAs"),
        _things("targets", "mg:actTarget"), _text("occurred", "mg:occurredIn/skos:notation"),
        _ids("figures", "mg:figure"), _things("events", "mg:inEvent"), *_SAID, *_EVIDENCE,
    )),
    "changes": Kind("change", "mg:Change", (
        _LABEL, _thing("changeType", "mg:changeType"), _thing("status", "mg:factStatus"),
        _things("changedFrom", "mg:changedFrom"), _things("changedTo", "mg:changedTo"),
        _text("occurred", "mg:occurredIn/skos:notation"), _date("effectiveOn", "mg:effectiveOn"),
        _things("proposers", "mg:proposedBy"), _things("events", "mg:inEvent"), *_CITED,
    )),
    "people": Kind("person", "mg:Person", (_LABEL, _texts("otherNames", "skos:altLabel"))),
    "organisations": Kind("organisation", "mg:Organisation", (
        _LABEL, _things("classes", "rdf:type"), _texts("otherNames", "skos:altLabel"),
        _texts("abbreviations", "mg:abbreviation"), _things("partOf", "mg:partOf"), _things("guidedBy", "mg:guidedBy"),
        _things("jurisdictions", "mg:jurisdiction"),
    )),
    "mentions": Kind("mention", "mg:Mention", (_things("mentioned", "mg:mentions"), *_EVIDENCE)),
    "inferences": Kind("inference", "mg:Inference", (
        Column("fact", "^mg:inference", "iri"), _thing("property", "mg:inferredProperty"),
        _thing("rule", "mg:inferenceRule"),
    )),
    "passages": Kind("passage", "mg:Passage", (
        Column("source", "mg:passageOf", "iri"), _count("start", "mg:startOffset"), _count("end", "mg:endOffset"),
        _text("quote", "mg:exactText"), _ids("facts", "^mg:evidence"),
    )),
    "sources": Kind("source", "mg:SourceDocument", (
        _text("title", "dcterms:title"), _things("publishers", "dcterms:publisher"), _texts("urls", "dcterms:source"),
        _date("publishedOn", "mg:publishedOn"), _date("reviewedOn", "mg:reviewedOn"),
        _text("contentHash", "mg:contentHash"), _count("textLength", "mg:textLength"),
    )),
}  # fmt: skip
"""Every table by the name of its file."""
