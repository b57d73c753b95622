"""What stands in a report, whatever it is written as: headings, words, tables, pictures, and lines to type.

Texts are written in English, and read in the language that is spoken.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ae_core.export.pictures import Picture, png
from ae_core.languages.saying import said

MOST_ROWS = 200  # of a table that is shown


@dataclass(frozen=True)
class Heading:
    """level : 2 for a section, 3 for a part of one."""

    text: str
    level: int = 2


@dataclass(frozen=True)
class Words:
    """A paragraph."""

    text: str


@dataclass(frozen=True)
class Points:
    """A list."""

    texts: tuple[str, ...]


@dataclass(frozen=True)
class Lines:
    """Lines to type, or to read by a program."""

    text: str


@dataclass(frozen=True, eq=False)
class Table:
    """Columns of equal length under their names."""

    columns: Mapping[str, Sequence[object]]

    @property
    def head(self) -> tuple[str, ...]:
        """Names as words."""
        return tuple(said(name.replace("_", " ")) for name in self.columns)

    @property
    def rows(self) -> list[tuple[str, ...]]:
        """Cells as words, at most 200 rows."""
        return [tuple(map(cell, row)) for row in list(zip(*self.columns.values(), strict=True))[:MOST_ROWS]]

    @property
    def cut(self) -> str:
        """How many rows are shown where that is not all."""
        n = len(next(iter(self.columns.values()), ()))
        return said(f"{MOST_ROWS} of {n:,} rows.") if n > MOST_ROWS else ""


@dataclass(frozen=True, eq=False)
class Figure:
    """png : a file. caption : a line below it."""

    png: bytes
    caption: str = ""


@dataclass(frozen=True, eq=False)
class Folded:
    """What not everybody wants to see."""

    title: str
    parts: tuple[Heading | Words | Points | Lines | Table | Figure, ...]


Part = Heading | Words | Points | Lines | Table | Figure | Folded


@dataclass(frozen=True, eq=False)
class Document:
    """about : a line below the title."""

    title: str
    about: str
    parts: tuple[Part, ...]

    def spoken(self) -> Document:
        """In the language that is spoken."""
        return Document(said(self.title), said(self.about), tuple(map(_spoken, self.parts)))


def _spoken(part: Part) -> Any:
    """Lines to type stay as they are; a table says its words itself."""
    if isinstance(part, Heading | Words):
        return replace(part, text=said(part.text))
    if isinstance(part, Points):
        return Points(tuple(map(said, part.texts)))
    if isinstance(part, Figure):
        return replace(part, caption=said(part.caption))
    return Folded(said(part.title), tuple(map(_spoken, part.parts))) if isinstance(part, Folded) else part


def figure(picture: Picture, caption: str = "") -> Figure:
    """A picture (h, w, 3) with a line below it."""
    return Figure(png(picture), caption)


def cell(value: object) -> str:
    """A value as a table shows it; None is nothing."""
    if value is None:
        return ""
    return f"{value:.5g}" if isinstance(value, float) else said(value) if isinstance(value, str) else str(value)
