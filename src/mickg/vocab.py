"""Every IRI that the graph can hold; no other module writes one.

A `Vocabulary` knows its terms, so a term that the ontology lacks cannot be written. `tests/test_vocab.py` holds `mg`
against `ontology/mickg.ttl` in both directions.
"""

BASE = "https://w3id.org/mickg/"


class Vocabulary:
    """A namespace and its terms, as attributes: `mg.saidBy` is an IRI, `mg.saidTo` an AttributeError."""

    def __init__(self, base: str, *names: str) -> None:
        self.base = base
        self.terms = {name: base + name for listed in names for name in listed.split()}

    def __getattr__(self, name: str) -> str:
        try:
            return self.terms[name]
        except KeyError:
            raise AttributeError(f"{self.base} has no term {name}") from None


CLASSES = """
    Agent Change Claim Comparison Directive Document DraftDocument Enterprise Event Fact Group Identification
    Indicator Inference LegalDocument Mention Observation OfficialAct Organisation Participation Passage Period
    Person Place Platform Policy PoliticalBody Post PublicAgency RankObservation SourceDocument Statement Tenure
    Topic Unit
"""
OBJECT_PROPERTIES = """
    aboutEntity actKind actTarget actingAs actor amends approves attendanceMode attestedIn beginsIn bound changeCheck
    changeType changeUnit changedFrom changedTo comparedWith comparison concerns conflictsWith definedBy
    delegate directedTo directiveForce distinctFrom documentStatus documentType draftStage dueIn enactedAs endsIn
    eventKind evidence factStatus figure guidedBy heldAt heldIn identificationRule identifiedIn identifies
    identityCandidate implements inEvent inPeriod inPlace includes indicator inference inferenceRule
    inferredProperty issuedBy issuedIn jurisdiction mentions obsStatus occurredIn operatedBy organisedBy partOf
    partOfPlace participant participatedFrom participationRole passageOf placeKind plansActionFor policyKind
    postIn postRank proposedBy recurrence replaces resultOf reviewsPeriod saidAt saidBy statementKind
    submittedTo targetOf tenureHolder tenurePost topic unit within wouldAmend wouldApprove wouldReplace
"""
DATATYPE_PROPERTIES = """
    attestedOn beginsOn changeAsStated changeValue computedChange computedPointChange condition contentHash
    deadline deadlineAsStated denominator documentNumber effectiveOn endOffset endsOn exactText extractor
    horizonYear issuedOn measuredProperty outOf population previousValue publishedOn reviewedOn startOffset
    statistic task textLength unitFamily value valueAsStated valueMax valueMin verb
"""
ANNOTATION_PROPERTIES = "abbreviation"

mg = Vocabulary(BASE + "ont#", CLASSES, OBJECT_PROPERTIES, DATATYPE_PROPERTIES, ANNOTATION_PROPERTIES)
rdf = Vocabulary("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "type subject predicate object")
rdfs = Vocabulary("http://www.w3.org/2000/01/rdf-schema#", "label comment")
xsd = Vocabulary("http://www.w3.org/2001/XMLSchema#", "date decimal integer boolean string")
skos = Vocabulary(
    "http://www.w3.org/2004/02/skos/core#",
    "Concept prefLabel altLabel hiddenLabel notation definition note broader exactMatch",
)
dcterms = Vocabulary(
    "http://purl.org/dc/terms/",
    "title description publisher language source license creator issued replaces isReplacedBy identifier hasPart",
)
dcat = Vocabulary("http://www.w3.org/ns/dcat#", "Dataset Distribution distribution mediaType version")
void = Vocabulary(
    "http://rdfs.org/ns/void#",
    "Dataset triples entities classPartition propertyPartition subset uriSpace exampleResource",
    "vocabulary class property distinctSubjects",
)
prov = Vocabulary(
    "http://www.w3.org/ns/prov#",
    "Activity Entity SoftwareAgent used wasGeneratedBy wasAssociatedWith wasDerivedFrom",
)

PREFIXES = {
    "mg": mg.base,
    "id": BASE + "id/",
    "voc": BASE + "voc/",
    "graph": BASE + "graph/",
    "rdf": rdf.base,
    "rdfs": rdfs.base,
    "xsd": xsd.base,
    "skos": skos.base,
    "dcterms": dcterms.base,
    "dcat": dcat.base,
    "void": void.base,
    "prov": prov.base,
}


def resource(id_: str) -> str:
    """The IRI of a registered thing, or of a fact of a source (`person/…`, `directive/…`)."""
    return f"{BASE}id/{id_}"


def concept(scheme: str, code: str) -> str:
    """The IRI of a code in one of the ontology's SKOS schemes."""
    return f"{BASE}voc/{scheme}/{code}"


def graph(name: str) -> str:
    """The IRI of a named graph: `source/…`, `registry`, `reference`, `ontology`, `voc` or `meta`."""
    return f"{BASE}graph/{name}"


def compact(iri: str) -> str:
    """An IRI as a prefixed name where a prefix is known."""
    for prefix, base in PREFIXES.items():
        if iri.startswith(base):
            return f"{prefix}:{iri[len(base) :]}"
    return iri
