"""Text files in, texts out."""

from pathlib import Path

from mickg.errors import InvalidInput, Problem
from mickg.source.encodings import decoded
from mickg.source.given import Given, Reading
from mickg.text import normalise


def read_text(path: Path) -> str:
    """The text of a recorded article in the form in which offsets count: UTF-8 alone, so that its hash is one."""
    try:
        return normalise(path.read_bytes().decode("utf-8"))
    except OSError as error:
        raise InvalidInput(Problem(str(path), "", f"cannot be read ({error.strerror}); check the path")) from error
    except UnicodeDecodeError as error:
        raise InvalidInput(Problem(str(path), f"byte {error.start}", "is not UTF-8; save the text as UTF-8")) from error


def read(given: Given) -> Reading:
    """The letters of a text file; what is known of the article stands in them, not beside them."""
    text, warnings = decoded(given)
    return Reading(text, warnings=warnings)
