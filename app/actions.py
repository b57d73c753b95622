"""What can be done with the window, as data: Qt only draws it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from app.icons import icon
from app.languages.speaking import said
from app.theme import Tokens


@dataclass(frozen=True)
class Action:
    """name : its object name is "action.<name>". menu : where it is found; the same group stands together."""

    name: str
    text: str
    tip: str
    menu: str
    shortcut: str = ""
    group: int = 0
    checkable: bool = False


ACTIONS = (
    Action("open", "&Open…", "Open a session, or a run by its run.json", "&File", "Ctrl+O"),
    Action("save_session", "&Save the session", "Save what is on screen as a file", "&File", "Ctrl+S"),
    Action(
        "save_session_as", "Save the session &as…", "Save what is on screen as another file", "&File", "Ctrl+Shift+S"
    ),
    Action(
        "pack_session",
        "Save with its &runs…",
        "Save the session, its runs and your own data as one file, to be taken along",
        "&File",
        "Ctrl+Alt+S",
    ),
    Action("resume", "&Resume a run…", "Go on with a run that was stopped or interrupted", "&File", "Ctrl+R", group=1),
    Action(
        "export",
        "&Export the run…",
        "Write the model, its codes or its curves for other programs",
        "&File",
        "Ctrl+E",
        group=1,
    ),
    Action("quit", "&Quit", "Stop what runs and leave", "&File", "Ctrl+Q", group=2),
    Action("undo", "&Undo", "Take back what was done last", "&Edit", "Ctrl+Z"),
    Action("redo", "&Redo", "Take back the undo", "&Edit", "Ctrl+Shift+Z"),
    Action("clear_selection", "Select &nothing", "Give up the selection", "&Edit", "Esc"),
    Action(
        "copy_command",
        "&Copy as command",
        "Copy the command line that trains the same",
        "&Edit",
        "Ctrl+Shift+C",
        group=1,
    ),
    Action("train", "&Train", "Train the model that Setup shows, from the beginning", "&Run", "F5"),
    Action("pause", "&Pause", "Hold the training before its next batch, or go on", "&Run", "F6"),
    Action("step", "S&tep", "Train one batch and hold", "&Run", "F7"),
    Action(
        "slow_motion",
        "Slow &motion",
        "Hold the training and go through its next batch stage by stage",
        "&Run",
        "Shift+F7",
    ),
    Action("stop", "&Stop", "End the training after its current batch; it can be resumed", "&Run", "F8"),
    Action("play", "P&lay the epochs", "Show the kept epochs one after the other", "&Run", "F10", group=1),
    Action("live", "&Follow the training", "Show the newest epoch again", "&Run", "F9", group=1),
    Action(
        "baselines",
        "&Baselines first",
        "With the first training on new data, train PCA and a small plain autoencoder too, as something to beat",
        "&Run",
        group=2,
        checkable=True,
    ),
    Action(
        "presentation",
        "&Presentation size",
        "Twice the size and a ring around the pointer, for a class",
        "&View",
        "Ctrl+Shift+P",
        checkable=True,
    ),
    Action(
        "pointer",
        "Highlight the p&ointer",
        "A ring around the pointer and a pulse at each click; presentation size switches it on",
        "&View",
        "Ctrl+Shift+O",
        checkable=True,
    ),
    Action(
        "alone",
        "Centre &alone",
        "Give the map, or what is before it, the whole window, and back",
        "&View",
        "F11",
        checkable=True,
    ),
    Action("beside", "&Beside…", "Show another run of the same data beside this one", "&View", "Ctrl+B"),
    Action("compare", "&Compare runs…", "Show two to eight runs of the same data side by side", "&View", "Ctrl+K"),
    Action("lessons", "&Lessons…", "Learn with the window, page by page", "&Help", "Ctrl+L"),
    Action("help", "&What am I looking at?", "What the panel in use shows, and what can be done there", "&Help", "F1"),
    Action(
        "glossary",
        "&Glossary…",
        "What the word under the pointer means, or all words: formula, unit, usual range, source",
        "&Help",
        "Shift+F1",
    ),
    Action("reset_layout", "Reset &layout", "Put every panel back where it was at first", "&View", "Ctrl+Shift+R"),
)
MENUS = ("&File", "&Edit", "&Run", "&View", "&Help")
TRANSPORT = ("train", "pause", "step", "stop")


def make_actions(parent: QWidget) -> dict[str, QAction]:
    """One QAction per entry of ACTIONS, by name, usable from the whole window."""
    made = {}
    for entry in ACTIONS:
        action = QAction(entry.text, parent)
        action.setObjectName(f"action.{entry.name}")
        action.setCheckable(entry.checkable)
        action.setShortcut(QKeySequence(entry.shortcut))
        action.setToolTip(f"{said(entry.tip)} ({entry.shortcut})" if entry.shortcut else entry.tip)
        action.setStatusTip(entry.tip)
        parent.addAction(action)
        made[entry.name] = action
    return made


def fill_menus(bar: QMenuBar, actions: Mapping[str, QAction]) -> dict[str, QMenu]:
    """Draw the menus; returns them by title without its mnemonic."""
    menus = {}
    for title in MENUS:
        menu = bar.addMenu(title)
        menu.setObjectName(f"menu.{title.replace('&', '').lower()}")
        menus[title.replace("&", "")] = menu
        entries = [entry for entry in ACTIONS if entry.menu == title]
        for place, entry in enumerate(entries):
            if place and entry.group != entries[place - 1].group:
                menu.addSeparator()
            menu.addAction(actions[entry.name])
    return menus


def colour_icons(actions: Mapping[str, QAction], theme: Tokens, paused: bool) -> None:
    """Draw the transport's signs in the colours of a theme; a paused training can be resumed."""
    for name in TRANSPORT:
        colour = theme.on_accent if name == "train" else theme.text
        sign = "train" if name == "pause" and paused else name
        actions[name].setIcon(icon(sign, colour, theme.muted))
