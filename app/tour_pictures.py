"""A picture of the window and of each panel, light and dark, on a projector and on a desk."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from app.bootstrap import Program

SIZES = ((1280, 720), (1920, 1080))
THEMES = ("light", "dark")
SETTLING = 12  # looks; the window paints one panel a tick


def take_pictures(program: Program, out: Path, panels: Sequence[str], suffix: str = "") -> Iterator[Callable[[], bool]]:
    """Save `<panel>-<theme>-<width>x<height>.png` for each of these panels and the whole window; a part of a story."""
    window = program.window
    for theme in THEMES:
        window.choose_theme(theme)
        for width, height in SIZES:
            window.resize(width, height)
            window.reset_layout()
            look = f"{theme}-{width}x{height}{suffix}"
            yield settled(SETTLING)
            _save(window, out / f"window-{look}.png")
            for name in panels:
                window.docks[name].raise_()
                yield settled(SETTLING)
                _save(window.panels[name], out / f"{name}-{look}.png")


def settled(looks: int) -> Callable[[], bool]:
    """A condition that holds after it was looked at so often."""
    left = iter(range(looks))
    return lambda: next(left, None) is None


def _save(widget: QWidget, path: Path) -> None:
    if not widget.grab().save(str(path)):
        raise OSError(f"{path}: the picture cannot be written")
