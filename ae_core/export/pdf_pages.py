"""Pages that fill from the top: text that breaks into lines, pictures, and a number at the foot."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Any

from ae_core.export.lettering import families, font, pieces, usual
from ae_core.export.pictures import Picture

if TYPE_CHECKING:
    from matplotlib.figure import Figure

PAGE = (8.27, 11.69)  # inches, A4
LEFT, TOP, BOTTOM = 0.8, 0.8, 0.8
WIDE = PAGE[0] - 2 * LEFT
INK, MUTED, RULE = "#1a1d21", "#555e6a", "#d5d9e0"
LEADING = 1.42  # from line to line, in heights of letters
INCH = 72.0  # points
FINE = 100  # letters are measured at so many pixels, so that rounding is no matter


class Pages:
    """Writes to a file that is open. All lengths are inches, sizes of letters points."""

    def __init__(self, file: IO[bytes], title: str) -> None:
        from matplotlib.backends.backend_pdf import PdfPages

        name = "".join(part for part, _ in pieces(title))
        about = {"Title": name, "Creator": "Latentarium", "CreationDate": None}  # equal reports are equal files
        self._file = PdfPages(file, metadata=about)
        self._figure: Figure | None = None
        self._number = 0
        self.top = PAGE[1] - TOP
        self.y = 0.0
        self._turn()

    def close(self) -> None:
        """Write the last page."""
        self._end()
        self._file.close()  # type: ignore[no-untyped-call]

    def _end(self) -> None:
        if self._figure is not None:
            self.put(str(self._number), PAGE[0] / 2, BOTTOM / 2, 8, MUTED, "center")
            self._file.savefig(self._figure)  # type: ignore[no-untyped-call]

    def _turn(self) -> None:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        self._end()
        self._figure = Figure(PAGE, facecolor="white")
        FigureCanvasAgg(self._figure)
        self._number += 1
        self.y = self.top

    # Room

    def need(self, height: float) -> None:
        """Begin another page where there is less room than that left on this one."""
        if self.y - height < BOTTOM and self.y < self.top:
            self._turn()

    def skip(self, height: float) -> None:
        """Leave some room, but none at the head of a page."""
        if self.y < self.top:
            self.y -= height

    # What is drawn

    def text(
        self, text: str, size: float, colour: str, *, bold: bool = False, mono: bool = False, hang: float = 0.0,
        after: float = 0.05,
    ) -> None:  # fmt: skip
        """A paragraph over the whole width. hang : how far its further lines are moved in. after : room below it."""
        height = size / INCH * LEADING
        for place, line in enumerate(broken(text, size, WIDE - hang, bold, mono)):
            self.need(height)
            self.y -= height
            self.put(line, LEFT + (hang if place else 0), self.y + height * 0.25, size, colour, bold=bold, mono=mono)
        self.y -= after

    def put(
        self, text: str, x: float, y: float, size: float, colour: str, align: str = "left", *, bold: bool = False,
        mono: bool = False,
    ) -> None:  # fmt: skip
        """One line with its foot at a place of the page."""
        assert self._figure is not None
        drawn = pieces(text)
        is_usual = all(face is None for _, face in drawn)
        self._figure.text(
            x / PAGE[0], y / PAGE[1], "".join(part for part, _ in drawn), fontsize=size, color=colour, ha=align,
            va="baseline", parse_math=False, family=usual(mono=mono).family if is_usual else families(mono),
            weight="bold" if bold and is_usual else "normal",  # others come in one weight
        )  # fmt: skip

    def rule(self) -> None:
        """A thin line from side to side."""
        from matplotlib.lines import Line2D

        assert self._figure is not None
        x, y = [LEFT / PAGE[0], (LEFT + WIDE) / PAGE[0]], [self.y / PAGE[1]] * 2
        self._figure.add_artist(Line2D(x, y, color=RULE, linewidth=0.7))
        self.y -= 0.05

    def picture(self, picture: Picture, width: float, height: float) -> None:
        """Each pixel of it as it is."""
        assert self._figure is not None
        self.y -= height
        place: Any = (LEFT / PAGE[0], self.y / PAGE[1], width / PAGE[0], height / PAGE[1])
        axes = self._figure.add_axes(place)
        axes.imshow(picture, interpolation="none", aspect="auto")
        axes.set_axis_off()
        self.y -= 0.05


def width_of(text: str, size: float, bold: bool = False, mono: bool = False) -> float:
    """Inches of a line."""
    drawn = pieces(text)
    own = usual(bold and all(face is None for _, face in drawn), mono)
    return sum(font(FINE, face or own).getlength(part) for part, face in drawn) / FINE * size / INCH


def broken(text: str, size: float, width: float, bold: bool = False, mono: bool = False) -> list[str]:
    """The lines of a text: between words, within a word that is too long for a line; spaces at its head stay."""
    indent = text[: len(text) - len(text.lstrip(" "))]
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else indent + word
        if lines and width_of(longer, size, bold, mono) <= width:
            lines[-1] = longer
        else:
            lines += _pieces(word if lines else indent + word, size, width, bold, mono)
    return lines or [""]


def _pieces(word: str, size: float, width: float, bold: bool, mono: bool) -> list[str]:
    pieces = [""]
    for letter in word:
        if pieces[-1] and width_of(pieces[-1] + letter, size, bold, mono) > width:
            pieces.append("")
        pieces[-1] += letter
    return pieces
