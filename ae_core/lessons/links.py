"""The pictures and links of a text: pictures lie in the lesson's folder, links lead to cards of the glossary."""

from __future__ import annotations

import re
from pathlib import Path

from ae_core.glossary import cards
from ae_core.languages.files import NAMES
from ae_core.lessons.parts import Part, Place

SCHEME = "term:"
SUFFIXES = (".png", ".jpg", ".jpeg", ".svg", ".webp")
MOST_BYTES = 10_000_000
# Of a link only its end, since what it encloses may have brackets; no bracket is looked at twice.
_LINK = re.compile(r"(?:(!)\[[^\]\[]*)?\]\(\s*<?([^)\s>]+)")


def check_links(part: Part, place: Place) -> None:
    """Raises LessonError for a picture that is not there or lies elsewhere, and for a card that does not exist."""
    fenced = False
    for number, line in part.text:
        fenced ^= line.startswith("```")
        for sign, target in () if fenced else _LINK.findall(line):
            problem = picture_problem(place.path.parent, target) if sign else _link_problem(target)
            if problem:
                raise place.error(number, problem, "picture" if sign else "link")


def pictures_in(text: str) -> list[str]:
    """The pictures of a text, as it names them."""
    return [target for sign, target in _LINK.findall(text) if sign]


def picture_at(folder: Path, target: str) -> Path:
    """The file of a picture; a lesson in a folder of its language has those of the English one too."""
    own = folder / target
    return folder.parent / target if folder.name in NAMES and not own.is_file() else own


def picture_problem(folder: Path, target: str) -> str:
    """Why a picture cannot be shown, or an empty string."""
    found = picture_at(folder, target)
    where, home = found.resolve(), (folder if found == folder / target else folder.parent).resolve()
    if "://" in target or not where.is_relative_to(home):
        return f"{target}: a picture lies in the lesson's own folder and is written as its name there"
    if where.suffix.lower() not in SUFFIXES:
        return f"{target}: a picture is one of {', '.join(SUFFIXES)}"
    if not where.is_file():
        return f"{target}: there is no such picture"
    return "" if where.stat().st_size <= MOST_BYTES else f"{target}: it has more than {MOST_BYTES:,} bytes"


def _link_problem(target: str) -> str:
    name = target.removeprefix(SCHEME)
    if not target.startswith(SCHEME):
        return f"{target}: a link leads to a card of the glossary, such as {SCHEME}code"
    return "" if name in cards() else f"{target}: there is no such card in the glossary"
