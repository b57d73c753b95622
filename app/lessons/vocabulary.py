"""What a lesson may name in this window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ae_core.errors import SpecError
from ae_core.lessons.reading import Vocabulary

if TYPE_CHECKING:
    from app.main_window import MainWindow


def names_in(window: MainWindow) -> frozenset[str]:
    """Every object name that there is in the window now."""
    return frozenset(one.objectName() for one in window.findChildren(QObject)) - {""}


def vocabulary(names: frozenset[str], panels: tuple[str, ...]) -> Vocabulary:
    """Slow the first time, and without a look at the window, so that the disk lane can read lessons."""
    from app.lessons.checks.base import Counted, checks
    from app.lessons.deeds.base import deeds

    return Vocabulary(deeds, checks, panels, partial(_has, names), lambda check: isinstance(check, Counted))


def _has(names: frozenset[str], name: str) -> bool:
    """Fields of forms are there as soon as a model has them."""
    from app.lessons.setting_paths import owners

    if name in names:
        return True
    try:
        return bool(owners(name))
    except SpecError:
        return False
