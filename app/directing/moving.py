"""A sample at five strengths of a direction, and at any that the slider stands at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.controls import named
from app.decoded_save import Written
from app.directing.finding import STRENGTHS, Decoded
from app.directing.words import trusted_columns
from app.widgets.pictures import Text, value_range
from app.widgets.strength import Strength
from app.widgets.strip import Strip

if TYPE_CHECKING:
    from ae_core.data.base import Dataset
    from ae_core.export.settings import Settings
    from ae_core.latent.directions.base import Direction

FURTHEST = 4.0
ANALOGY = ("A", "B", "C", "?", "near")
MARKED = (
    "What differs from strength 0 is in the colour of what is wrong: words, or columns by a quarter of their deviation"
)


@dataclass(frozen=True, eq=False)
class Moved:
    """A sample moved along a direction. about : how that was made."""

    decoded: Decoded
    direction: Direction
    about: Settings

    def goes_with(self, other: Moved) -> bool:
        """Whether both are of the same sample, direction and weights."""
        return (
            self.direction is other.direction
            and self.about == other.about
            and np.array_equal(self.decoded.zero, other.decoded.zero)
        )


class MovingView(QWidget):
    """Two strips and a slider. Signal: moved() when another strength is wanted, at most sixty times a second."""

    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.row, self.live = Strip(), Strip()
        named(self.row, "directions.row", "The sample at strengths from -2 to 2", MARKED)
        named(self.live, "directions.live", "The sample at the slider's strength", MARKED)
        tip = "Strength: how far to go along the direction, usually -2 to 2; 0 is the sample itself"
        self.slider = Strength("directions.strength", "Strength", tip, FURTHEST, 1.0)
        self.slider.changed.connect(self.moved)
        self._shown: tuple[Moved | None, Moved | None] = None, None
        self._answered: tuple[Decoded, Settings] | None = None
        self._dataset: Dataset | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(8)
        for widget, share in ((self.row, 5), (self.live, 1), (self.slider, 2)):
            layout.addWidget(widget, share)

    @property
    def strength(self) -> float:
        """Where the slider stands."""
        return self.slider.value

    def show_row(self, moved: Moved, dataset: Dataset | None) -> None:
        """The five strengths of a direction."""
        live = self._shown[1]
        if live is not None and live.decoded.walk.pictures.shape[1:] != moved.decoded.walk.pictures.shape[1:]:
            live = None  # of other data
        self._dataset, self._shown, self._answered = dataset, (moved, live), None
        self._show_slider(True)
        self._draw()

    def show_live(self, moved: Moved) -> None:
        """The one at the slider."""
        self._shown = self._shown[0], moved
        self._draw()

    def show_analogy(self, decoded: Decoded, dataset: Dataset | None, about: Settings) -> None:
        """A, B, C, what is to C as B is to A, and the nearest real sample."""
        self._dataset, self._shown, self._answered = dataset, (None, None), (decoded, about)
        self._show_slider(False)
        fill(self.row, decoded, dataset, ANALOGY)

    def written(self) -> Written | str:
        """The strengths in their order, that of the slider among them; or an analogy's five samples."""
        if self._answered is not None:
            walk, about = self._answered[0].walk, self._answered[1]
            return Written(walk.codes, walk.pictures, {"place": np.array(ANALOGY[: len(walk.codes)])}, about)
        row, live = self._shown
        if row is None:
            return "There is nothing to save yet."
        shown, about = [row.decoded], row.about
        if live is not None and live.goes_with(row):
            shown.append(live.decoded)
            about = {**about, "slider": float(live.decoded.strengths[0])}
        strengths, order = np.unique(np.concatenate([one.strengths for one in shown]), return_index=True)
        codes = np.concatenate([one.walk.codes for one in shown])[order]
        pictures = np.concatenate([one.walk.pictures for one in shown])[order]
        return Written(codes, pictures, {"strength": strengths}, about, arrays={"direction": row.direction.vector})

    def _show_slider(self, shown: bool) -> None:
        for widget in (self.live, self.slider):
            widget.setVisible(shown)

    def _draw(self) -> None:
        row, live = (None if one is None else one.decoded for one in self._shown)
        both = [one.walk.pictures for one in (row, live) if one is not None]
        # One scale for both, so that they can be compared; pixels have one anyway.
        limits = value_range(np.concatenate(both)) if both and both[0].ndim < 4 else None
        if row is not None:
            letters = [f"{strength:+.0f}".replace("-", "\N{MINUS SIGN}") if strength else "0" for strength in STRENGTHS]
            fill(self.row, row, self._dataset, letters, limits)
        if live is not None:
            fill(self.live, live, self._dataset, limits=limits)


def fill(
    strip: Strip,
    decoded: Decoded,
    dataset: Dataset | None,
    letters: Sequence[str] = (),
    limits: tuple[float, float] | None = None,
) -> None:
    """Show steps with what differs from `decoded.zero` marked. letters : beside each, limits : see tiles."""
    pictures = decoded.walk.pictures
    truth = np.broadcast_to(decoded.zero, pictures.shape)
    strip.set_data(
        pictures,
        text=Text(dataset.vocabulary, truth) if dataset is not None and dataset.vocabulary else None,
        trust=trusted_columns(decoded, dataset.columns if dataset is not None else ()),
        stops={step: letter for step, letter in enumerate(letters) if letter},
        marked=decoded.changed,
        limits=limits,
    )
