"""Asks for files and folders: each dialog begins where the last one has ended."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app.languages.speaking import said

if TYPE_CHECKING:
    from app.settings import Settings

PLACES = (QStandardPaths.StandardLocation.DocumentsLocation, QStandardPaths.StandardLocation.HomeLocation)


class LastFolder:
    """Where somebody has chosen last; the documents before that, and where it is gone."""

    def __init__(self) -> None:
        self._chosen = ""
        self._settings: Settings | None = None

    def keep_in(self, settings: Settings) -> None:
        """Begin with what they remember, and remember there."""
        self._settings, self._chosen = settings, settings.preferences.folder

    @property
    def path(self) -> Path:
        """A folder that is there."""
        found = [self._chosen, *map(QStandardPaths.writableLocation, PLACES)]
        return next((Path(one) for one in found if one and Path(one).is_dir()), Path.home())

    def note(self, chosen: Path, is_folder: bool = False) -> None:
        """The next dialog begins beside this file, or in this folder."""
        self._chosen = str(chosen if is_folder else chosen.parent)
        if self._settings is not None:
            self._settings.update(folder=self._chosen)


last_folder = LastFolder()


def ask_where(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """Where to save; the ending of the chosen kind is added where none was written. None if cancelled.

    name : the one that is proposed, or a whole path.
    """
    chosen, kind = QFileDialog.getSaveFileName(parent, said(title), str(last_folder.path / name), _said(kinds))
    if not chosen:
        return None
    path = Path(chosen)
    last_folder.note(path)
    return path if path.suffix else path.with_suffix((kind or kinds).partition("*")[2].partition(")")[0])


def ask_file(parent: QWidget, title: str, kinds: str = "", near: str = "") -> Path | None:
    """Which file to open, None if cancelled. near : where to begin instead."""
    chosen, _ = QFileDialog.getOpenFileName(parent, said(title), near or str(last_folder.path), _said(kinds))
    if not chosen:
        return None
    last_folder.note(Path(chosen))
    return Path(chosen)


def ask_folder(parent: QWidget, title: str, near: str = "") -> Path | None:
    """Which folder, None if cancelled. near : where to begin instead."""
    chosen = QFileDialog.getExistingDirectory(parent, said(title), near or str(last_folder.path))
    if not chosen:
        return None
    last_folder.note(Path(chosen), is_folder=True)
    return Path(chosen)


def _said(kinds: str) -> str:
    """Each name of a kind in the language of the window, its endings as they are."""
    each = [kind.partition(" (") for kind in kinds.split(";;")]
    return ";;".join(f"{said(name)}{opens}{ends}" for name, opens, ends in each)
