"""The wheel, installed outside the checkout with no network, does what the checkout does; and what is pinned for it."""

import os
import re
import shutil
import socket
import subprocess
import sys
import sysconfig
import tomllib
import venv
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PINS = sorted((ROOT / "requirements").glob("*.txt"))

# Python itself refuses to connect, where the system does not let a test cut the network for a process.
NO_NETWORK = """
import socket

def refuse(*_):
    raise OSError("the network is cut")

socket.socket.connect = socket.socket.connect_ex = socket.getaddrinfo = refuse
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout."""
    folder = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


class Elsewhere:
    """A virtual environment with the wheel in it, and a folder outside the checkout to work in."""

    def __init__(self, folder: Path, wheel: Path) -> None:
        self.folder, self.bin = folder / "work", folder / "env" / "bin"
        self.folder.mkdir()
        venv.create(folder / "env", symlinks=True)
        python = str(self.bin / "python")
        pip = [sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-index", "--no-deps"]
        subprocess.run([*pip, str(wheel)], check=True, capture_output=True)
        packages = next((folder / "env" / "lib").glob("python*/site-packages"))
        # The dependencies come from the tests' own environment. Python reads no .pth file inside a folder that a .pth
        # file names, so the editable mickg of that environment stays out.
        (packages / "dependencies.pth").write_text(sysconfig.get_path("platlib") + "\nimport no_network\n", "utf-8")
        (packages / "no_network.py").write_text(NO_NETWORK, "utf-8")
        cut = ["unshare", "--map-root-user", "--net"]
        allowed = shutil.which("unshare") is not None and subprocess.run([*cut, "true"], check=False).returncode == 0
        self._cut = cut if allowed else []

    def run(self, program: str, *arguments: str) -> str:
        """Standard output of a program of the environment, run in the folder with the network cut."""
        environment = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "COV_", "VIRTUAL_ENV"))}
        command = [*self._cut, str(self.bin / program), *arguments]
        done = subprocess.run(
            command, cwd=self.folder, env=environment | {"PYTHONUTF8": "1"}, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout


@pytest.fixture(scope="module")
def elsewhere(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Elsewhere:
    return Elsewhere(tmp_path_factory.mktemp("elsewhere"), wheel)


def test_the_wheel_carries_graph_ontology_queries_and_licence(wheel: Path) -> None:
    held = set(zipfile.ZipFile(wheel).namelist())
    data = [p for name in ("graph", "ontology") for p in (ROOT / name).rglob("*") if p.is_file()]
    package = [p for p in (ROOT / "src").rglob("*") if p.is_file() and p.suffix != ".pyc"]
    info = f"mickg-{PROJECT['project']['version']}.dist-info/licenses"
    wanted = {f"mickg/data/{p.relative_to(ROOT)}" for p in data} | {str(p.relative_to(ROOT / "src")) for p in package}
    assert wanted | {f"{info}/LICENSE", f"{info}/NOTICE", "mickg/py.typed"} <= held


def test_the_wheel_carries_nothing_of_the_rest(wheel: Path) -> None:
    folders = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert {folder for folder in folders if not folder.startswith("mickg")} == set()


def test_the_network_is_cut(elsewhere: Elsewhere) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"('127.0.0.1', {server.getsockname()[1]})"
        program = f"import socket\ntry: socket.create_connection({address})\nexcept OSError: print('cut')"
        assert elsewhere.run("python", "-c", program) == "cut\n"


def test_the_package_imported_is_the_wheels(elsewhere: Elsewhere) -> None:
    where = elsewhere.run("python", "-c", "import mickg; print(mickg.__file__)").strip()
    assert Path(where).is_relative_to(elsewhere.bin.parent)


def test_find_answers(elsewhere: Elsewhere) -> None:
    assert "person/nguyen-manh-hung-1" in elsewhere.run("mickg", "find", "nguyen", "manh", "hung")


def test_a_saved_query_answers(elsewhere: Elsewhere) -> None:
    assert "org/bo-tttt" in elsewhere.run("mickg", "query", "who-directed-whom", "-f", "csv")


def test_the_network_is_drawn(elsewhere: Elsewhere) -> None:
    elsewhere.run("mickg", "draw", "network", "-o", "network.html")
    assert "Nguyễn Mạnh Hùng" in (elsewhere.folder / "network.html").read_text("utf-8")


def test_a_build_gives_the_shipped_graph_again(elsewhere: Elsewhere) -> None:
    elsewhere.run("mickg", "build", "-o", "built")
    assert (elsewhere.folder / "built" / "mickg.trig").read_bytes() == (ROOT / "graph" / "mickg.trig").read_bytes()


def pinned(file: Path) -> Iterator[Requirement]:
    """The requirements of a pin file, without their hashes."""
    for line in file.read_text("utf-8").replace("\\\n", " ").splitlines():
        yield Requirement(line.split(" --hash")[0])


@pytest.mark.parametrize("file", PINS, ids=lambda file: file.name)
def test_every_pin_has_a_hash_and_no_host(file: Path) -> None:
    lines = file.read_text("utf-8").replace("\\\n", " ").splitlines()
    assert [
        line for line in lines if re.fullmatch(r"\S+==\S+( ; .+?)?( +--hash=sha256:[0-9a-f]{64})+", line) is None
    ] == []


@pytest.mark.parametrize("file", ["runtime.txt", "dev.txt", "lab.txt"])
def test_the_pins_fit_what_the_wheel_asks_for(file: str) -> None:
    versions = {
        canonicalize_name(r.name): str(r.specifier).removeprefix("==") for r in pinned(ROOT / "requirements" / file)
    }
    asked = [Requirement(text) for text in PROJECT["project"]["dependencies"]]
    assert [r.name for r in asked if versions.get(canonicalize_name(r.name), "none") not in r.specifier] == []


def test_no_package_is_pinned_to_two_versions() -> None:
    versions: dict[tuple[str, str], set[str]] = {}
    for requirement in (r for file in PINS for r in pinned(file)):
        versions.setdefault((requirement.name, str(requirement.marker)), set()).add(str(requirement.specifier))
    assert {name: found for name, found in versions.items() if len(found) > 1} == {}
