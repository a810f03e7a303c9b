"""The engine of the SPARQL box: Oxigraph's WebAssembly build, which set-up puts into the folder `bundled`."""

import json
import re
from dataclasses import dataclass
from importlib.resources import files

_HERE = files("mickg.view.explorer")
_FOLDER = _HERE.joinpath("bundled")
_EXPORTS = re.compile(r"^export (\{[^}]*\};?$)?", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Engine:
    """The engine's program, the script of the worker that runs it, its version, and the licence that it is under."""

    wasm: bytes
    worker: str
    version: str
    licence: str


def engine() -> Engine | None:
    """The engine, None where set-up did not bring it."""
    if not _FOLDER.joinpath("web_bg.wasm").is_file():
        return None
    return Engine(
        wasm=_FOLDER.joinpath("web_bg.wasm").read_bytes(),
        worker=_script(_FOLDER.joinpath("web.js").read_text("utf-8")) + _HERE.joinpath("worker.js").read_text("utf-8"),
        version=json.loads(_FOLDER.joinpath("package.json").read_text("utf-8"))["version"],
        licence=_FOLDER.joinpath("LICENSE").read_text("utf-8"),
    )


def _script(module: str) -> str:
    """A module as a plain script: browsers start no worker of a module from a page on disk."""
    return _EXPORTS.sub("", module).replace("import.meta.url", "undefined")
