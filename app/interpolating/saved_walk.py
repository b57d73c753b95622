"""A walk or a sheet as a file: how large, how fast, and what is written into it about itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from app.controls import named
from app.made_by import on_screen
from app.stops import lettered

if TYPE_CHECKING:
    from ae_core.export.animation import Order
    from ae_core.export.settings import Settings
    from app.interpolating.sheet import Spread
    from app.session import Session
    from app.workspace import Floats, Walk

SIZES = {0: "As it suits", 32: "32 pixels", 64: "64 pixels", 128: "128 pixels", 256: "256 pixels", 512: "512 pixels"}
SAVE_TIP = "Save it as a picture, an animation as fast as it plays, or as numbers; the arrow beside it: how large"
KINDS = (
    "PNG picture (*.png);;GIF animation (*.gif);;MP4 video (*.mp4);;WebP animation (*.webp);;SVG drawing (*.svg);;"
    "PDF document (*.pdf);;Table of the codes (*.csv);;Parquet table of the codes (*.parquet);;"
    "Arrays of codes and samples (*.npz)"
)


class SizedSaveButton(QToolButton):
    """A click saves; the arrow beside it says how large. size_chosen : pixels of one picture, 0 for what suits."""

    def __init__(self) -> None:
        super().__init__()
        self.size_chosen = 0
        named(self, "interpolate.save", "Save", SAVE_TIP)
        self.setText("Save…")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        menu, group = QMenu(self), QActionGroup(self)
        for size, title in SIZES.items():
            action = menu.addAction(title, partial(self._choose, size))
            action.setObjectName(f"interpolate.size_{size}")
            action.setCheckable(True)
            action.setChecked(size == self.size_chosen)
            group.addAction(action)
        self.setMenu(menu)

    def _choose(self, size: int) -> None:
        self.size_chosen = size


@dataclass(frozen=True, eq=False)
class Written:
    """What is to be written. codes : (n, latent_dim). samples : (n, *shape). named : columns beside the codes.

    lines : walks of equal length. columns : of a still picture, 0 for a walk's own. about : what was chosen.
    """

    codes: Floats
    samples: Floats
    named: Mapping[str, Any]
    about: Settings
    lines: int = 1
    columns: int = 0
    closed: bool = False


def of_walks(walks: Sequence[Walk], session: Session) -> Written:
    """All walks that are shown, one after the other."""
    steps = len(walks[0].codes)
    named = {"path": np.repeat([walk.path for walk in walks], steps), "step": np.tile(np.arange(steps), len(walks))}
    codes, samples = (np.concatenate(parts) for parts in zip(*((w.codes, w.pictures) for w in walks), strict=True))
    about = {"paths": [walk.path for walk in walks], "steps": steps, **_about(session)}
    return Written(codes, samples, named, about, len(walks), closed=session.view.loop and len(walks) == 1)


def of_sheet(spread: Spread, session: Session) -> Written:
    """A sheet, row by row."""
    side = len(spread.codes)
    row, column = np.indices((side, side)).reshape(2, -1)
    codes = spread.codes.reshape(side * side, -1)
    return Written(codes, spread.pictures, {"row": row, "column": column}, _about(session), side, side)


def write(path: Path, written: Written, vocabulary: tuple[str, ...], size: int, fps: float, order: Order) -> None:
    """Write by the file's ending. Raises UserError, OSError."""
    from ae_core.export.animation import Playing
    from ae_core.export.decoded import Decoded, save_decoded
    from ae_core.export.strip import Look

    decoded = Decoded(written.codes, written.samples, written.named, written.lines, written.closed)
    save_decoded(path, decoded, Look(vocabulary, size, written.columns, Playing(fps, order)), written.about)


def _about(session: Session) -> Settings:
    stops = {letter: stop.label if stop.id is None else stop.id for letter, stop in lettered(session.view).items()}
    return on_screen(session, "interpolation", stops=stops, loop=session.view.loop)
