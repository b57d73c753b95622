"""What the actions of the window do, and when they can be done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.actions import colour_icons
from app.beside.showing import Showing
from app.command import copy_command
from app.export_dialog import ExportDialog, ended_run
from app.helping.asking import Asking
from app.plain import plain_tip
from app.pointer_ring import PointerRing
from app.resuming import Resuming
from app.selection import NOTHING
from app.settings import Settings
from app.theme import PRESENTATION, Appearance, tokens

if TYPE_CHECKING:
    from app.helping.window import HelpWindow
    from app.main_window import MainWindow


class Doing(QObject):
    """Joins the actions of a window and what they are for."""

    def __init__(self, window: MainWindow, settings: Settings, appearance: Appearance) -> None:
        super().__init__(window)
        self._window, self._settings, self._appearance = window, settings, appearance
        self._session, self._lanes, self._desks = window.session, window.lanes, window.desks
        self._actions = window.actions_by_name
        self.resuming = Resuming(self._session, self._lanes, self._desks, window.banner)
        self._helping: HelpWindow | None = None
        self._ring = PointerRing(window)
        self._beside = Showing(window)
        self.asking = Asking(window, lambda card: self._help_window().show_card(card))
        self._connect()
        self._follow(frozenset({"run"}))

    def _connect(self) -> None:
        sessions = self._window.sessions
        does: dict[str, Callable[[], object]] = {
            "open": sessions.ask, "save_session": sessions.save, "save_session_as": sessions.save_as,
            "pack_session": sessions.pack,
            "resume": self._resume, "export": self._export, "quit": self._window.close,
            "undo": self._session.undo, "redo": self._session.redo,
            "copy_command": self._copy_command, "clear_selection": self._select_nothing,
            "train": self._train, "pause": self._pause,
            "step": self._lanes.train.step, "stop": self._lanes.train.stop, "live": self._follow_live,
            "slow_motion": self._slow_motion,
            "play": self._window.transport.play.toggle,
            "baselines": self._seek_baselines, "reset_layout": self._window.reset_layout,
            "beside": self._beside.toggle, "compare": lambda: self._window.open("compare"),
            "presentation": self._present, "pointer": self._show_pointer,
            "help": self._help, "glossary": self._show_glossary, "lessons": self._window.show_lessons,
        }  # fmt: skip
        for name, callback in does.items():
            self._actions[name].triggered.connect(callback)
        self._session.changed.connect(self._follow)
        self._desks.gate.changed.connect(self.enable)
        self._lanes.train.state_changed.connect(self.enable)

    def restore(self) -> None:
        """As they were set when the program ended."""
        remembered = self._settings.preferences
        self._actions["presentation"].setChecked(remembered.presentation)
        self._actions["pointer"].setChecked(remembered.pointer)
        self._ring.switch(remembered.pointer)
        self._actions["baselines"].setChecked(remembered.baselines)
        self._desks.coach.enabled = remembered.baselines

    def _train(self) -> None:
        self._window.setFocus()
        for panel in self._window.panels.values():
            panel.commit()
        if not self._desks.gate.reason:
            self._desks.training.start()

    def _pause(self) -> None:
        if self._lanes.train.state == "paused":
            self._lanes.train.resume()
        else:
            self._lanes.train.pause()

    def _resume(self) -> None:
        self.resuming.choose(self._window)

    def _export(self) -> None:
        folder = ended_run(self._session)
        if folder is not None:
            ExportDialog(self._session, self._lanes, folder, self._window).open()

    def _follow_live(self) -> None:
        self._session.update_view(frame=None)

    def _select_nothing(self) -> None:
        self._session.update_view(selection=NOTHING)

    def _copy_command(self) -> None:
        copy_command(self._session, self._desks.specs, self._window.tell)

    def _present(self) -> None:
        large = self._actions["presentation"].isChecked()
        self._settings.update(presentation=large)
        self._appearance.resize(PRESENTATION if large else 1.0)
        self._actions["pointer"].setChecked(large)
        self._show_pointer()

    def _show_pointer(self) -> None:
        wanted = self._actions["pointer"].isChecked()
        self._settings.update(pointer=wanted)
        self._ring.switch(wanted)

    def _seek_baselines(self) -> None:
        wanted = self._actions["baselines"].isChecked()
        self._settings.update(baselines=wanted)
        self._desks.coach.enabled = wanted

    def _slow_motion(self) -> None:
        self._lanes.train.pause()
        self._window.open("slow_motion")

    def _help(self) -> None:
        """See panel_in_use."""
        from app.helping.in_use import panel_in_use

        panel = panel_in_use(self._window.panels)
        self._help_window().show_panel(panel.name, panel.title)

    def _show_glossary(self) -> None:
        """The word under the pointer, else all of them."""
        if not self.asking.ask_pointed():
            self._help_window().show_glossary()

    def show_word(self, name: str) -> None:
        """The card of a word."""
        self._help_window().show_word(name)

    def _help_window(self) -> HelpWindow:
        from app.helping.window import HelpWindow  # nobody waits for it before the first paint

        if self._helping is None:
            self._helping = HelpWindow(self._window)
        return self._helping

    # When they can be done

    @Slot(object)
    def _follow(self, names: frozenset[str]) -> None:
        if names & {"run", "dataset"}:
            self.enable()
        if "compared" in names and self._session.workspace.compared:
            self._window.bring("compare")
        self._actions["undo"].setEnabled(self._session.can_undo)
        self._actions["redo"].setEnabled(self._session.can_redo)

    @Slot()
    def enable(self) -> None:
        """Each action as the training and the data allow it, in the colours of the theme."""
        state, reason, actions = self._lanes.train.state, self._desks.gate.reason, self._actions
        ready = self._desks.engine.is_ready
        actions["train"].setEnabled(not reason and not self._window.is_ending)
        actions["train"].setToolTip(plain_tip(reason) or "Train the model that Setup shows, from the beginning (F5)")
        for name in ("open", "resume"):
            actions[name].setEnabled(state == "idle" and ready)
        for name in ("save_session", "save_session_as", "pack_session"):
            actions[name].setEnabled(ready)
        actions["export"].setEnabled(ready and ended_run(self._session) is not None)
        for name in ("pause", "step", "stop"):
            actions[name].setEnabled(state in ("training", "paused"))
        actions["pause"].setText("&Resume" if state == "paused" else "&Pause")
        colour_icons(actions, tokens(), paused=state == "paused")
