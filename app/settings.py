"""What the program remembers from one start to the next, typed. Unreadable settings are set aside."""

from __future__ import annotations

import contextlib
import logging
import os
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Literal, cast

from PySide6.QtCore import QByteArray, QSettings

ThemeChoice = Literal["system", "light", "dark"]
THEME_CHOICES: tuple[ThemeChoice, ...] = ("system", "light", "dark")
# Raise it when docks or toolbars are renamed, so that an old arrangement is not applied to new ones.
ARRANGEMENT_VERSION = 3
logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Preferences:
    """baselines : whether what a run has to beat is looked for. recent_sessions : their paths, a line each.

    geometry, arrangement : as QMainWindow saves them, empty for the default.
    lessons_done : names of files, a line each. folder : where a file was chosen last.
    """

    theme: ThemeChoice = "system"
    presentation: bool = False
    geometry: bytes = b""
    arrangement: bytes = b""
    arrangement_version: int = 0
    baselines: bool = True
    language: str = "system"
    recent_sessions: str = ""
    lessons_done: str = ""
    pointer: bool = False
    folder: str = ""


class Settings:
    """Reads and writes Preferences in one INI file. notice : what the user should know of the last reading."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.notice = ""
        self._preferences = self._read()

    @property
    def folder(self) -> Path:
        """Where they lie, and what else the program keeps for itself."""
        return self._path.parent

    @property
    def preferences(self) -> Preferences:
        """The current values."""
        return self._preferences

    def update(self, **changes: Any) -> None:
        """Replace some values and write them; a disk that refuses costs the memory, not the session."""
        self._preferences = replace(self._preferences, **changes)
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
        store = QSettings(str(self._path), QSettings.Format.IniFormat)
        for name in changes:
            value = getattr(self._preferences, name)
            store.setValue(name, QByteArray(value) if isinstance(value, bytes) else value)
        store.sync()
        if store.status() != QSettings.Status.NoError:
            logger.warning("The settings could not be written to %s", self._path)

    def _read(self) -> Preferences:
        if not self._path.exists():
            return Preferences()
        try:
            self._check_readable()
            store = QSettings(str(self._path), QSettings.Format.IniFormat)
            if store.status() != QSettings.Status.NoError:
                raise ValueError("it is not an INI file")
            return _preferences(store)
        except (OSError, ValueError, TypeError) as problem:
            self._set_aside(problem)
            return Preferences()

    def _check_readable(self) -> None:
        # QSettings takes any bytes for an empty file; what has no line of ours in it was not written by us.
        content = self._path.read_bytes()
        if content.strip() and not content.lstrip().startswith(b"[General]"):
            raise ValueError("it does not start with [General]")

    def _set_aside(self, problem: Exception) -> None:
        aside = self._path.with_suffix(".unreadable")
        with contextlib.suppress(OSError):
            os.replace(self._path, aside)
        self.notice = f"The settings could not be read ({problem}) and were set aside as {aside.name}."
        logger.warning("%s", self.notice)


def _preferences(store: QSettings) -> Preferences:
    found = {one.name: _value(store, one.name, one.default) for one in fields(Preferences)}
    if found["theme"] not in THEME_CHOICES:
        raise ValueError(f"theme {found['theme']!r} is not known")
    return Preferences(**found)


def _value(store: QSettings, name: str, default: Any) -> Any:
    if not store.contains(name):
        return default
    if isinstance(default, bytes):
        return bytes(cast("QByteArray", store.value(name, type=QByteArray)).data())
    text = str(store.value(name, type=str))
    if isinstance(default, bool):
        return {"true": True, "false": False}[text] if text in ("true", "false") else _refuse(name, text)
    return type(default)(text)


def _refuse(name: str, text: str) -> Any:
    raise ValueError(f"{name} {text!r} is neither true nor false")
