"""The letters of drawn figures: those of the charts, and of a font of the system where they have none."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import category

from PIL import ImageFont

from ae_core.languages.saying import said

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw

USUAL, MISSING = "DejaVu Sans", "\N{REPLACEMENT CHARACTER}"
# Files of fonts with Chinese and Japanese letters, the first that there is is taken.
FOREIGN = (
    "notosanscjk", "notosanssc", "sourcehansans", "msyh", "pingfang", "simhei", "wqy", "hiragino", "yugoth", "meiryo",
    "msgothic", "droidsansfallback", "uming",
)  # fmt: skip
# What does not begin a name, and has no ink and no width: matplotlib leaves names that begin with _ out of a legend.
JOINER = "\N{WORD JOINER}"


@dataclass(frozen=True)
class Face:
    """A font as matplotlib calls it, and its file. index : its place in a file of several."""

    family: str
    path: Path
    index: int = 0


@cache
def usual(bold: bool = False, mono: bool = False) -> Face:
    """That of the charts, which has accents, Greek letters and signs."""
    from matplotlib import get_data_path

    name = f"DejaVuSans{'Mono' if mono else ''}{'-Bold' if bold else ''}.ttf"
    return Face(f"{USUAL} Mono" if mono else USUAL, Path(get_data_path()) / "fonts" / "ttf" / name)


@cache
def foreign() -> Face | None:
    """One of the system with Chinese and Japanese letters, None where it has none."""
    from matplotlib.font_manager import findSystemFonts, fontManager

    def rank(path: str) -> tuple[int, bool, bool, str]:
        stem = Path(path).stem.lower()
        place = next((place for place, name in enumerate(FOREIGN) if stem.startswith(name)), len(FOREIGN))
        return place, "regular" not in stem, "bold" in stem, stem

    for path in sorted(findSystemFonts(), key=rank):
        if rank(path)[0] == len(FOREIGN):
            return None
        try:
            fontManager.addfont(path)
            faces = [
                Face(one.name, Path(path), getattr(one, "index", 0)) for one in fontManager.ttflist if one.fname == path
            ]
            best = min(faces, key=lambda face: (" SC" not in face.family, "Mono" in face.family))
            ImageFont.truetype(best.path, 10, best.index)
        except (OSError, RuntimeError, ValueError):
            continue  # a file that is none of those after all
        return best
    return None


@cache
def _letters(face: Face) -> frozenset[str]:
    from matplotlib.font_manager import get_font

    return frozenset(map(chr, get_font(str(face.path)).get_charmap()))


@contextmanager
def lettered() -> Iterator[None]:
    """Within the block, matplotlib draws with these letters."""
    from matplotlib import rc_context

    with rc_context({"font.family": families()}):
        yield


def families(mono: bool = False) -> list[str]:
    """As matplotlib looks for a letter, the first that has it."""
    other = foreign()
    return [usual(mono=mono).family, *([] if other is None else [other.family])]


def has_letter(letter: str) -> bool:
    """Whether the usual font can draw it; spaces and ends of lines are drawn by none."""
    return letter.isascii() or letter.isspace() or letter in _letters(usual())


def pieces(text: str) -> list[tuple[str, Face | None]]:
    """What is drawn with the font beside it, None for the usual one; a mark stands for letters that nobody has."""
    if all(map(has_letter, text)):
        return [(_visible(text), None)]
    other = foreign()
    known = _letters(other) if other is not None else frozenset()
    shown = [letter if has_letter(letter) or letter in known else MISSING for letter in _visible(text)]
    return [
        ("".join(group), None if is_usual else other) for is_usual, group in groupby(shown, key=has_letter)
    ]  # fmt: skip


def worded(text: str) -> str:
    """In the language that is spoken; in English where no font here has the letters of that."""
    own = said(text)
    return own if own == text or all(part.count(MISSING) == 0 for part, _ in pieces(own)) else text


def _visible(text: str) -> str:
    return "".join(MISSING if category(letter) == "Cc" and not letter.isspace() else letter for letter in text)


def plain_word(text: str) -> str:
    """A text as matplotlib draws it, in the language that is spoken: no formula, and none that a legend leaves out.

    >>> print(plain_word("costs $5, or $6"))
    costs \\$5, or \\$6
    """
    shown = "".join(part for part, _ in pieces(worded(text))).replace("$", r"\$")
    return f"{JOINER}{shown}" if shown.startswith("_") else shown


@cache
def font(size: int, face: Face | None = None) -> ImageFont.FreeTypeFont:
    """`size` pixels high; the usual one where none is named."""
    face = face or usual()
    return ImageFont.truetype(face.path, size, face.index)


def length(text: str, size: int) -> float:
    """Pixels of a line."""
    return sum(font(size, face).getlength(part) for part, face in pieces(worded(text)))


def write(
    draw: ImageDraw, place: tuple[float, float], text: str, size: int, fill: tuple[int, int, int], anchor: str = "la"
) -> None:
    """A line. anchor : which of its points stands at the place: l, m, r across; a (the top), m, s (the foot) down."""
    ascent, descent = font(size).getmetrics()
    x = place[0] - {"l": 0.0, "m": 0.5, "r": 1.0}[anchor[0]] * length(text, size)
    y = place[1] + {"a": ascent, "m": (ascent - descent) / 2, "s": 0.0}[anchor[1]]
    for part, face in pieces(worded(text)):
        draw.text((x, y), part, font=font(size, face), fill=fill, anchor="ls")
        x += font(size, face).getlength(part)


def wrapped(text: str, size: int, width: float) -> list[str]:
    """The lines of a text whose words fit into `width` pixels; a longer word has a line of its own."""
    lines: list[str] = []
    for word in worded(text).split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and length(longer, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
