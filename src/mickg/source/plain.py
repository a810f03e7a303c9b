"""Article files in, normalised texts out."""

from pathlib import Path

from mickg.errors import InvalidInput, Problem
from mickg.text import normalise


def read_text(path: Path) -> str:
    """The article's text in the form in which offsets count (see `mickg.text.normalise`)."""
    try:
        return normalise(path.read_bytes().decode("utf-8"))
    except OSError as error:
        raise InvalidInput(Problem(str(path), "", f"cannot be read ({error.strerror}); check the path")) from error
    except UnicodeDecodeError as error:
        raise InvalidInput(Problem(str(path), f"byte {error.start}", "is not UTF-8; save the text as UTF-8")) from error
