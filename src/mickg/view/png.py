"""A picture as SVG in, as PNG out, in letters that are the same on every machine."""

from functools import cache
from pathlib import Path

from mickg.errors import OutputRefused

_SCALE = 2.0
_LETTERS = "<style>text { font-family: Roboto, sans-serif; }</style>"


def png(svg: str) -> bytes:
    """Two pixels for one of the picture's; OutputRefused when what draws it is not installed.

    The letters are Roboto's, which has every Vietnamese letter, whatever fonts the machine has.
    """
    _register_letters()
    import vl_convert  # noqa: PLC0415 - 90 MB that only this needs

    return bytes(vl_convert.svg_to_png(svg.removesuffix("</svg>") + _LETTERS + "</svg>", scale=_SCALE))


@cache
def _register_letters() -> None:
    try:
        import font_roboto  # noqa: PLC0415 - of the same extra
        import vl_convert  # noqa: PLC0415 - of the same extra
    except ImportError as error:
        raise OutputRefused(
            f"a .png needs {error.name}, which is not installed; run pip install 'mickg[png]', or draw .svg or .html"
        ) from error
    vl_convert.register_font_directory(str(Path(font_roboto.__file__).parent / "files"))
