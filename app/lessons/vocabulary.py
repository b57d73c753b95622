"""What a lesson may name in this window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QToolBar

from ae_core.errors import SpecError
from ae_core.lessons.reading import Vocabulary

if TYPE_CHECKING:
    from app.main_window import MainWindow

# What somebody can always do, whatever a file from elsewhere wants.
ALWAYS = (
    "open", "save_session", "save_session_as", "pack_session", "resume", "export", "quit", "undo", "redo", "stop",
    "lessons", "help", "reset_layout",
)  # fmt: skip
LESSON = "lesson"


@dataclass(frozen=True)
class Known:
    """By object name, what there is in a window. kept : what no lesson can lock. panels, controls : by name."""

    names: frozenset[str]
    kept: frozenset[str] = frozenset()
    panels: tuple[str, ...] = ()
    controls: frozenset[str] = frozenset()


def known_in(window: MainWindow) -> Known:
    """What there is in the window now."""
    names = frozenset(one.objectName() for one in window.findChildren(QObject)) - {""}
    kept = frozenset(one.objectName() for one in _kept(window)) - {""}
    return Known(names, kept, tuple(window.panels), window.remembered.names)


def vocabulary(known: Known) -> Vocabulary:
    """Slow the first time, and without a look at the window, so that the disk lane can read lessons."""
    from app.lessons.checks.base import Counted, checks
    from app.lessons.deeds.base import deeds

    return Vocabulary(
        deeds,
        checks,
        known.panels,
        known.controls,
        partial(_has, known.names),
        lambda name: name not in known.kept,
        lambda check: isinstance(check, Counted),
    )


def _kept(window: MainWindow) -> Iterator[QObject]:
    """The lesson with all that it shows, some actions with their buttons, and whatever these lie in."""
    lesson = window.docks[LESSON]
    yield from lesson.findChildren(QObject)
    for name in ALWAYS:
        yield from _up_from(window.actions_by_name[name])
        for one in window.actions_by_name[name].associatedObjects():
            yield from _up_from(one)
            if isinstance(one, QToolBar):
                yield one.widgetForAction(window.actions_by_name[name])
    yield from _up_from(lesson)


def _up_from(one: QObject | None) -> Iterator[QObject]:
    while one is not None:
        yield one
        one = one.parent()


def _has(names: frozenset[str], name: str) -> bool:
    """Fields of forms are there as soon as a model has them."""
    from app.lessons.setting_paths import owners

    if name in names:
        return True
    try:
        return bool(owners(name))
    except SpecError:
        return False
