"""OWL 2 DL and RL, and what HermiT concludes: with the jars that the package mowl-borg carries."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from itertools import combinations
from pathlib import Path

import pytest
from rdflib import Graph, URIRef
from rdflib.collection import Collection
from rdflib.namespace import OWL, RDF

# What HermiT must notice, each as an addition to the core: without these, silence would prove nothing.
MISTAKES = {
    "date": "mg:day a owl:DatatypeProperty ; rdfs:range xsd:date .",
    "person-as-body": "<urn:x> a mg:Person , mg:Organisation .",
    "two-holders": "<urn:t> a mg:Tenure ; mg:tenureHolder <urn:a> , <urn:b> . <urn:a> owl:differentFrom <urn:b> .",
    "own-part": "<urn:x> a mg:Organisation ; mg:partOf <urn:x> .",
}

Say = Callable[[str], list[str]]


def disjoint_pairs(core: Graph) -> Iterator[tuple[URIRef, URIRef]]:
    """Every two classes that the core declares to share nothing."""
    for node in core.subjects(RDF.type, OWL.AllDisjointClasses):
        members = core.value(node, OWL.members)
        assert members is not None
        yield from combinations(sorted(Collection(core, members)), 2)  # type: ignore[type-var] # IRIs
    yield from core.subject_objects(OWL.disjointWith)  # type: ignore[misc] # IRIs


def overlap(one: URIRef, other: URIRef) -> str:
    return f"urn:{one.split('#')[1]}-{other.split('#')[1]}"


@pytest.fixture(scope="module")
def jars() -> str:
    """The class path, or a skip that says what is missing."""
    if shutil.which("javac") is None:
        pytest.skip("there is no Java development kit (javac)")
    found = find_spec("mowl")
    folders = list(found.submodule_search_locations or ()) if found is not None else []
    if not folders or not list(Path(folders[0], "lib").glob("*.jar")):
        pytest.skip("mowl-borg, whose jars hold HermiT, is not installed")
    return f"{folders[0]}/lib/*"


@pytest.fixture(scope="module")
def said(jars: str, ontology: Path, core: Graph, tmp_path_factory: pytest.TempPathFactory) -> Say:
    """What one run of the reasoner says of the core, of the core with its alignment, and of the core with additions."""
    folder, heart = tmp_path_factory.mktemp("owl"), ontology / "mickg.ttl"
    overlaps = "\n".join(
        f"<{overlap(one, other)}> a owl:Class ; rdfs:subClassOf <{one}> , <{other}> ."
        for one, other in disjoint_pairs(core)
    )
    files = {"core": str(heart), "aligned": f"{heart},{ontology / 'alignment.ttl'}"}
    for name, addition in {**MISTAKES, "overlaps": overlaps}.items():
        (folder / f"{name}.ttl").write_text(f"{heart.read_text('utf-8')}\n{addition}\n", "utf-8")
        files[name] = f"{folder / name}.ttl"
    program = ["java", "-cp", jars, str(Path(__file__).with_name("Profiles.java")), *files.values()]
    done = subprocess.run(program, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    parts = [part.split("\n") for part in done.stdout.rstrip("\n").split("begin ")[1:]]
    lines = {argument: [line for line in found if line] for argument, *found in parts}
    return lambda name: lines[files[name]]


@pytest.mark.parametrize("whole", ["core", "aligned"])
def test_the_ontology_is_in_owl_2_dl_and_rl_and_every_class_can_have_members(said: Say, whole: str) -> None:
    assert said(whole) == []


def test_what_is_declared_disjoint_shares_nothing_and_all_else_stays_possible(said: Say, core: Graph) -> None:
    wanted = {f"unsatisfiable {overlap(one, other)}" for one, other in disjoint_pairs(core)}
    assert len(wanted) > 50
    assert set(said("overlaps")) == wanted


@pytest.mark.parametrize("mistake", ["person-as-body", "two-holders", "own-part"])
def test_data_against_the_ontology_is_inconsistent(said: Say, mistake: str) -> None:
    assert "inconsistent" in said(mistake)


def test_a_date_as_the_range_of_a_property_leaves_both_profiles(said: Say) -> None:
    assert {line.split()[0] for line in said("date")} >= {"OWL2DL", "OWL2RL"}
