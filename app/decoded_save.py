"""What a panel shows decoded, as a file: how large, how fast, and what is written into it about itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from app.controls import named
from app.file_dialogs import ask_where

if TYPE_CHECKING:
    from ae_core.export.animation import Order
    from ae_core.export.settings import Settings
    from app.lanes import Lanes
    from app.session import Session
    from app.workspace import Floats

STEPS_PER_SECOND = 8.0
PACES = (0.25, 0.5, 1.0, 2.0, 4.0)
WAYS: Mapping[Order, str] = {"back": "There and back", "once": "Once", "loop": "Round and round"}
SIZES = {0: "As it suits", 32: "32 pixels", 64: "64 pixels", 128: "128 pixels", 256: "256 pixels", 512: "512 pixels"}
KINDS = {
    ".png": "PNG picture", ".gif": "GIF animation", ".mp4": "MP4 video", ".webp": "WebP animation",
    ".svg": "SVG drawing", ".pdf": "PDF document", ".csv": "Table of the codes",
    ".parquet": "Parquet table of the codes", ".npz": "Arrays of codes and samples", ".txt": "Lines of text",
}  # fmt: skip
OF_TEXTS = ".txt"


@dataclass(frozen=True, eq=False)
class Written:
    """What is to be written. codes : (n, latent_dim). samples : (n, *shape). named : columns beside the codes.

    lines : walks of equal length. columns : of a still picture, 0 for a walk's own. about : what was chosen. arrays :
    of an NPZ beside codes and samples. abreast : walks side by side in an animation.
    """

    codes: Floats
    samples: Floats
    named: Mapping[str, Any]
    about: Settings
    lines: int = 1
    columns: int = 0
    closed: bool = False
    arrays: Mapping[str, Any] = field(default_factory=dict)
    abreast: int = 1


@dataclass(frozen=True)
class Playing:
    """How fast an animation goes, in steps a second, and how it goes on at its end."""

    fps: float = STEPS_PER_SECOND
    way: Order = "back"


class DecodedSave(QToolButton):
    """A click saves; the arrow beside it says how large, and how fast where the panel does not play by itself.

    name : of the panel. what : "the walk". first : the file's name that is proposed. shown : what is on screen, or the
    sentence that is told where there is nothing. playing : the panel's own, None for one to be chosen here.
    """

    def __init__(
        self,
        name: str,
        what: str,
        first: str,
        session: Session,
        lanes: Lanes,
        shown: Callable[[], Written | str],
        playing: Callable[[], Playing] | None = None,
    ) -> None:
        super().__init__()
        self.size_chosen = 0
        self._has_more = False
        self._chosen = Playing()
        self._name, self._what, self._first = name, what, first
        self._session, self._lanes = session, lanes
        self._shown, self._playing = shown, playing or (lambda: self._chosen)
        named(
            self,
            f"{name}.save",
            f"Save {what}",
            f"Save {what} as a picture, an animation, or as numbers; the arrow beside it: how large and how fast",
        )
        self.setText("Save…")
        self.setProperty("flat", True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.setMenu(QMenu(self))
        self._offer("size", SIZES, 0, self._choose_size)
        if playing is None:
            self._offer("way", WAYS, self._chosen.way, self._choose_way)
            self._offer("pace", {pace: f"{pace:g} x" for pace in PACES}, 1.0, self._choose_pace)
        self.clicked.connect(self._ask)

    @property
    def is_writing(self) -> bool:
        """Whether a file is on its way."""
        return self._lanes.disk.awaits(f"{self._name}.save")

    def add(self, text: str, callback: Callable[[], None]) -> None:
        """One more entry, below the choices."""
        if not self._has_more:
            self.menu().addSeparator()
        self._has_more = True
        self.menu().addAction(text, callback)

    def save_to(self, path: Path) -> None:
        """Write what is shown as the ending says, in the disk lane, and tell."""
        written, dataset = self._shown(), self._session.workspace.dataset
        if isinstance(written, str) or dataset is None:
            self._session.note(written if isinstance(written, str) else "There is nothing to save yet.")
            return
        self.setEnabled(False)
        self._lanes.disk.call(
            f"{self._name}.save", write, path, written, dataset.vocabulary, self.size_chosen, self._playing(),
            then=lambda _: self._saved(f"Saved {path}"),
            failed=lambda problem: self._saved(f"{path} could not be saved: {problem}"),
        )  # fmt: skip

    def _saved(self, sentence: str) -> None:
        self.setEnabled(True)
        self._session.note(sentence)

    @Slot()
    def _ask(self) -> None:
        dataset = self._session.workspace.dataset
        path = ask_where(
            self, f"Save {self._what}", self._first, kinds(self._first, bool(dataset and dataset.vocabulary))
        )
        if path is not None:
            self.save_to(path)

    def _offer(self, about: str, choices: Mapping[Any, str], now: object, choose: Callable[[Any], None]) -> None:
        if not self.menu().isEmpty():
            self.menu().addSeparator()
        offer(self.menu(), f"{self._name}.{about}", choices, now, choose)

    def _choose_size(self, size: int) -> None:
        self.size_chosen = size

    def _choose_way(self, way: Order) -> None:
        self._chosen = Playing(self._chosen.fps, way)

    def _choose_pace(self, pace: float) -> None:
        self._chosen = Playing(STEPS_PER_SECOND * pace, self._chosen.way)


def offer(menu: QMenu, name: str, choices: Mapping[Any, str], now: object, choose: Callable[[Any], None]) -> None:
    """Entries of a menu of which one is chosen, `now` at first; the object name of each is `name`_KEY."""
    group = QActionGroup(menu)
    for key, title in choices.items():
        action = menu.addAction(title, partial(choose, key))
        action.setObjectName(f"{name}_{key}")
        action.setCheckable(True)
        action.setChecked(key == now)
        group.addAction(action)


def kinds(first: str, has_words: bool) -> str:
    """The kinds of files for a dialog, that of the file `first` before the others."""
    some = [ending for ending in KINDS if has_words or ending != OF_TEXTS]
    some.sort(key=lambda ending: not first.endswith(ending))
    return ";;".join(f"{KINDS[ending]} (*{ending})" for ending in some)


def write(path: Path, written: Written, vocabulary: tuple[str, ...], size: int, playing: Playing) -> None:
    """Write by the file's ending. Raises UserError, OSError."""
    from ae_core.export.animation import Playing as Shown
    from ae_core.export.decoded import Decoded, save_decoded
    from ae_core.export.strip import Look

    parts = (written.codes, written.samples, written.named, written.lines, written.closed, written.arrays)
    look = Look(vocabulary, size, written.columns, Shown(playing.fps, playing.way), written.abreast)
    save_decoded(path, Decoded(*parts), look, written.about)
