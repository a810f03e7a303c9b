"""Files of a site into a folder that is its own: nothing that is not of it is overwritten or taken away."""

import json
from collections.abc import Mapping
from pathlib import Path

from mickg.errors import OutputRefused
from mickg.files import write_whole

_LIST = "explorer.json"


def write_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write the files, and take away those that an earlier explorer wrote there and this one does not."""
    earlier = check_folder(folder)
    listing = json.dumps(sorted(files), indent=1) + "\n"
    write_whole(folder / _LIST, json.dumps(sorted({*files, *earlier}), indent=1).encode())
    for name, data in files.items():
        write_whole(folder / name, data)
    for name in earlier - set(files):
        (folder / name).unlink(missing_ok=True)
    write_whole(folder / _LIST, listing.encode())


def check_folder(folder: Path) -> set[str]:
    """The files that an earlier explorer says it wrote; OutputRefused where other things are in the folder's way."""
    try:
        if not folder.exists() or not any(folder.iterdir()):
            return set()
        names = json.loads((folder / _LIST).read_text("utf-8"))
        return {name for name in names if (folder / name).resolve().is_relative_to(folder.resolve())}
    except (FileNotFoundError, ValueError, TypeError) as error:
        raise OutputRefused(
            f"{folder}: holds files that are not an explorer's; name a new or empty folder, or take them away first"
        ) from error
    except OSError as error:
        raise OutputRefused(f"{folder}: is no folder that can be written ({error.strerror}); name another") from error
