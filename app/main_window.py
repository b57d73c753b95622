"""The window: docks, menus, actions. What they do is decided elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow

from app.actions import colour_icons, fill_menus, make_actions
from app.banner import Banner
from app.closing import Closing
from app.coaching.page import CoachButton
from app.coaching.pointing import point_at
from app.command import copy_command
from app.docks import arrange, make_docks, share_room
from app.export_dialog import ExportDialog, ended_run
from app.map_alone import MapAlone
from app.mapping import decoding
from app.panels.base import Panel, panels
from app.plain import plain_tip
from app.pulse import Pulse
from app.resuming import Resuming
from app.selection import NOTHING
from app.settings import ARRANGEMENT_VERSION, Settings
from app.status import Status
from app.theme import PRESENTATION, Appearance, tokens
from app.toolbar import Transport

if TYPE_CHECKING:
    from app.desks import Desks
    from app.lanes import Lanes
    from app.session import Session

FIRST_SIZE = (1280, 720)
TWO_MAPS = 1500  # pixels of a window that has room for both and Setup
TITLE_BAR = 32  # pixels that the desktop is likely to take above the window


class MainWindow(QMainWindow):
    """Everything on screen. Closing it stops a training cleanly, and it goes when every lane has ended."""

    def __init__(
        self, session: Session, lanes: Lanes, desks: Desks, settings: Settings, appearance: Appearance
    ) -> None:
        super().__init__()
        self.session, self.lanes, self.desks = session, lanes, desks
        self._settings, self._appearance = settings, appearance
        self._closing = Closing(lanes, self)
        self._rooms_shared = False
        self.setObjectName("window")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        room = self.screen().availableGeometry().size()
        self.resize(min(FIRST_SIZE[0], room.width()), min(FIRST_SIZE[1], room.height() - TITLE_BAR))
        self.panels: dict[str, Panel] = {name: panels.get(name)(session, lanes) for name in panels.names()}
        self.actions_by_name = make_actions(self)
        self.docks = make_docks(self, list(self.panels.values()))
        self._make_bars()
        self._map_alone = MapAlone(self, self.docks, self.actions_by_name["map_alone"])
        self._resuming = Resuming(session, lanes, desks, self.banner)
        self.pulse = Pulse(
            session,
            list(self.panels.values()),
            (
                desks.training.pull,
                lanes.project.poll,
                lanes.cluster.poll,
                lanes.jobs.poll,
                lanes.baselines.poll,
                lanes.exports.poll,
            ),
            hurry=lambda: lanes.inspect.awaits(decoding.VIEW),
        )
        self._connect()
        self._restore()
        self._follow(frozenset({"run"}))

    # What it is made of

    def _make_bars(self) -> None:
        menus = fill_menus(self.menuBar(), self.actions_by_name)
        menus["View"].addSeparator()
        for dock in self.docks.values():
            menus["View"].addAction(dock.toggleViewAction())
        self.transport = Transport(self.session, self.desks.specs, self.actions_by_name)
        self.addToolBar(self.transport)
        self.addToolBarBreak()
        self.banner = Banner()
        self.addToolBar(self.banner)
        self.banner.hide()
        self.status = Status(self.session, self.desks.training, self.desks.gate, self)
        self.setStatusBar(self.status)
        self.coach = CoachButton(self.session, self.desks.coach)
        self.coach.wanted.connect(self._show_setting)
        self.status.addPermanentWidget(self.coach)

    def _connect(self) -> None:
        does: dict[str, Callable[[], None]] = {
            "open": self._open, "export": self._export, "quit": self._quit,
            "undo": self.session.undo, "redo": self.session.redo,
            "copy_command": self._copy_command, "clear_selection": self._select_nothing,
            "train": self._train, "pause": self._pause,
            "step": self.lanes.train.step, "stop": self.lanes.train.stop, "live": self._follow_live,
            "play": self.transport.play.toggle,
            "baselines": self._seek_baselines, "reset_layout": self.reset_layout,
            "beside": self._show_beside, "presentation": self._present,
        }  # fmt: skip
        for name, callback in does.items():
            self.actions_by_name[name].triggered.connect(callback)
        self.transport.speed_chosen.connect(self._set_speed)
        self.transport.theme_chosen.connect(self.choose_theme)
        self.session.changed.connect(self._follow)
        self.desks.gate.changed.connect(self._enable)
        self.lanes.train.state_changed.connect(self._enable)
        self.lanes.closed.connect(self._go)
        self._closing.begun.connect(self._end)
        self.desks.training.ended.connect(self._on_ended)

    def _restore(self) -> None:
        remembered = self._settings.preferences
        self.actions_by_name["presentation"].setChecked(remembered.presentation)
        self.actions_by_name["baselines"].setChecked(remembered.baselines)
        self.desks.coach.enabled = remembered.baselines
        self.transport.show_theme(remembered.theme)
        self.session.update_view(theme=remembered.theme)
        if remembered.geometry:
            self.restoreGeometry(QByteArray(remembered.geometry))
        arrange(self, self.docks, list(self.panels.values()))
        if remembered.arrangement and remembered.arrangement_version == ARRANGEMENT_VERSION:
            self._rooms_shared = self.restoreState(QByteArray(remembered.arrangement), ARRANGEMENT_VERSION)
            self.banner.hide()
        if self._settings.notice:
            self.session.note(self._settings.notice)

    def begin(self) -> None:
        """After the first painting: load data and engine, and beat; unless it has been told to end already."""
        if self._closing.is_begun:
            return
        for panel in self.panels.values():
            panel.attach(self.desks)
        self.pulse.start()
        self.desks.engine.load()

    # What the actions do

    def _train(self) -> None:
        self.setFocus()
        for panel in self.panels.values():
            panel.commit()
        if not self.desks.gate.reason:
            self.desks.training.start()

    def _pause(self) -> None:
        if self.lanes.train.state == "paused":
            self.lanes.train.resume()
        else:
            self.lanes.train.pause()

    def _open(self) -> None:
        self._resuming.choose(self)

    def _quit(self) -> None:
        self.close()

    def _follow_live(self) -> None:
        self.session.update_view(frame=None)

    def _select_nothing(self) -> None:
        self.session.update_view(selection=NOTHING)

    def _copy_command(self) -> None:
        copy_command(self.session, self.desks.specs, self.tell)

    def _present(self) -> None:
        large = self.actions_by_name["presentation"].isChecked()
        self._settings.update(presentation=large)
        self._appearance.resize(PRESENTATION if large else 1.0)

    def _seek_baselines(self) -> None:
        wanted = self.actions_by_name["baselines"].isChecked()
        self._settings.update(baselines=wanted)
        self.desks.coach.enabled = wanted

    @Slot(str)
    def _show_setting(self, control: str) -> None:
        if not point_at(self.docks["setup"], control):
            self.session.note(f"The model that Setup shows has no setting {control}.")

    def _export(self) -> None:
        folder = ended_run(self.session)
        if folder is not None:
            ExportDialog(self.session, self.lanes, folder, self).open()

    def _show_beside(self) -> None:
        """Next to the map, with as much room as that; where there is too little for two maps, Setup gives its own."""
        dock, other = self.docks["beside"], self.docks["map"]
        if self.width() < TWO_MAPS and self.docks["setup"].isVisible():
            self.docks["setup"].hide()
            self.session.note("Setup made room for two maps; View > Setup brings it back.")
        dock.show()
        dock.raise_()
        half = (dock.width() + other.width()) // 2
        self.resizeDocks([other, dock], [half, half], Qt.Orientation.Horizontal)
        self.panels["beside"].setFocus()

    @Slot()
    def reset_layout(self) -> None:
        """Put every dock where it was at first."""
        self._map_alone.end()
        size = self.size()
        arrange(self, self.docks, list(self.panels.values()))
        # On the way docks stand beside one another that share tabs in the end, and need more room than there is; the
        # window gets back what it has lent them when it has been laid out.
        QTimer.singleShot(0, self, lambda: self._take_back(size))

    def _take_back(self, size: QSize) -> None:
        if not (self.isMaximized() or self.isFullScreen()):
            self.resize(size)
            self._share_room()

    @Slot(str)
    def _set_speed(self, speed: str) -> None:
        self.lanes.train.speed = "slow" if speed == "slow" else "full"
        self.status.refresh()

    @Slot(str)
    def choose_theme(self, choice: str) -> None:
        """Light, dark, or as the system; remembered."""
        theme = choice if choice in ("light", "dark") else "system"
        self._settings.update(theme=theme)
        self.transport.show_theme(theme)
        self._appearance.choose(theme)  # type: ignore[arg-type]
        self.session.update_view(theme=theme)

    # What it shows

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Something went wrong: say it where nobody overlooks it, and in the log."""
        self.session.note(sentence)
        self.banner.ask(sentence, ("banner.close", "Close", lambda: None))

    @Slot(str)
    def _on_ended(self, status: str) -> None:
        run = self.session.workspace.run
        if status == "failed" and run is not None:
            self.banner.ask(run.message, ("banner.close", "Close", lambda: None))

    @Slot(object)
    def _follow(self, names: frozenset[str]) -> None:
        if names & {"run", "dataset"}:
            self._show_title()
            self._enable()
        undo, redo = self.actions_by_name["undo"], self.actions_by_name["redo"]
        undo.setEnabled(self.session.can_undo)
        redo.setEnabled(self.session.can_redo)

    def _show_title(self) -> None:
        run = self.session.workspace.run
        name = "" if run is None else f"{run.folder.name} ({run.status}) \N{EM DASH} "
        name = "Stopping… \N{EM DASH} " if self._closing.is_begun else name
        self.setWindowTitle(f"{name}Latentarium")

    @Slot()
    def _enable(self) -> None:
        state, reason, actions = self.lanes.train.state, self.desks.gate.reason, self.actions_by_name
        actions["train"].setEnabled(not reason and not self._closing.is_begun)
        actions["train"].setToolTip(plain_tip(reason) or "Train the model that Setup shows, from the beginning (F5)")
        actions["open"].setEnabled(state == "idle" and self.desks.engine.is_ready)
        actions["export"].setEnabled(self.desks.engine.is_ready and ended_run(self.session) is not None)
        actions["pause"].setEnabled(state in ("training", "paused"))
        actions["pause"].setText("&Resume" if state == "paused" else "&Pause")
        actions["step"].setEnabled(state in ("training", "paused"))
        actions["stop"].setEnabled(state in ("training", "paused"))
        colour_icons(actions, tokens(), paused=state == "paused")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "pulse"):
            self._enable()
            self.pulse.repaint_all()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._enable()
        if not self._rooms_shared:
            self._rooms_shared = True
            QTimer.singleShot(0, self, self._share_room)

    @Slot()
    def _share_room(self) -> None:
        share_room(self, self.docks, list(self.panels.values()))

    # How it ends

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.lanes.is_closed:
            self.pulse.stop()
            event.accept()
            return
        event.ignore()
        self._closing.ask()

    def leave(self) -> None:
        """Stop what runs and close, without a question: whoever told the process to end means it."""
        self._closing.begin()

    @Slot()
    def _end(self) -> None:
        self._remember()
        self._enable()
        self._show_title()
        self.status.showMessage("Stopping…")

    def _remember(self) -> None:
        self._settings.update(
            geometry=bytes(self.saveGeometry().data()),
            arrangement=self._map_alone.arrangement,
            arrangement_version=ARRANGEMENT_VERSION,
        )

    @Slot()
    def _go(self) -> None:
        self.close()
