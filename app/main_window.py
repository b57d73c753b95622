"""The window: docks, menus, bars, and how it begins and ends. What is done with it is decided elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Qt, Slot
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow

from app.actions import fill_menus, make_actions
from app.arrangement import Arrangement
from app.banner import Banner
from app.choice_menu import ChoiceMenu
from app.closing import Closing
from app.coaching.page import CoachButton
from app.coaching.pointing import point_at
from app.docks import make_docks
from app.doing import Doing
from app.languages.menu import LanguageMenu
from app.lessons.desk import LessonDesk
from app.mapping import decoding
from app.panel_moves import PanelMoves
from app.panels.base import Panel, panels
from app.pulse import Pulse
from app.remembered import Remembered, control
from app.sessions.desk import SessionDesk
from app.sessions.joined import Sessions
from app.settings import ARRANGEMENT_VERSION, Settings
from app.status import Status
from app.stops import STOPS
from app.theme import Appearance
from app.toolbar import THEME_NAMES, Transport

if TYPE_CHECKING:
    from app.desks import Desks
    from app.lanes import Lanes
    from app.session import Session

FIRST_SIZE = (1280, 720)
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
        self.setObjectName("window")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)  # see Asking
        room = self.screen().availableGeometry().size()
        self.resize(min(FIRST_SIZE[0], room.width()), min(FIRST_SIZE[1], room.height() - TITLE_BAR))
        self.panels: dict[str, Panel] = {name: panels.get(name)(session, lanes) for name in panels.names()}
        self.actions_by_name = make_actions(self)
        self.docks = make_docks(self, list(self.panels.values()))
        self._make_bars(settings)
        own = (control(self.transport.speed), *(one for panel in self.panels.values() for one in panel.controls()))
        self.remembered = Remembered(session, own, self)
        self.arrangement = Arrangement(self, self.docks, self.panels, self.actions_by_name["alone"])
        self.moves = PanelMoves(session, self.arrangement, self.docks)
        appearance.resizing.connect(self.arrangement.change)
        self.sessions: SessionDesk = SessionDesk(self)
        self.lessons: LessonDesk = LessonDesk(self, settings)
        self._doing = Doing(self, settings, appearance)
        self.kept = Sessions(self, settings, self._file_menu, self._doing.resuming)
        self._file_menu.insertMenu(self.actions_by_name["save_session"], self.kept.recent.menu)
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
                self._doing.asking.mark,
            ),
            hurry=lambda: lanes.inspect.awaits(decoding.VIEW),
        )
        self._connect()
        self._restore()
        self._follow(frozenset({"run"}))

    # What it is made of

    def _make_bars(self, settings: Settings) -> None:
        menus = fill_menus(self.menuBar(), self.actions_by_name)
        self._file_menu = menus["File"]
        menus["View"].insertMenu(self.actions_by_name["reset_layout"], LanguageMenu(settings, self.tell, menus["View"]))
        self.themes = ChoiceMenu("Theme", "theme", THEME_NAMES, self.choose_theme, menus["View"])
        menus["View"].insertMenu(self.actions_by_name["reset_layout"], self.themes)
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
        self.transport.speed_chosen.connect(self._set_speed)
        self.transport.theme_chosen.connect(self.choose_theme)
        self.session.changed.connect(self._follow)
        self.lanes.closed.connect(self._go)
        self._closing.begun.connect(self._end)
        self.desks.training.ended.connect(self._on_ended)
        self.lessons.page.text.word_asked.connect(self._doing.show_word)

    def _restore(self) -> None:
        remembered = self._settings.preferences
        self._doing.restore()
        self.transport.show_theme(remembered.theme)
        self.themes.show_choice(remembered.theme)
        self.session.update_view(theme=remembered.theme)
        if remembered.geometry:
            self.restoreGeometry(QByteArray(remembered.geometry))
        known = remembered.arrangement_version == ARRANGEMENT_VERSION
        self.arrangement.begin(remembered.arrangement if known else b"")
        if self._settings.notice:
            self.session.note(self._settings.notice)

    def begin(self) -> None:
        """After the first painting: load data and engine, and beat; unless it has been told to end already."""
        if self.is_ending:
            return
        for panel in self.panels.values():
            panel.attach(self.desks)
        self.pulse.start()
        self.desks.engine.load()

    # What it is told to do

    @Slot(str)
    def _show_setting(self, control: str) -> None:
        if not point_at(self.docks["setup"], control):
            self.session.note(f"The model that Setup shows has no setting {control}.")

    def open(self, name: str) -> None:
        """Bring a panel before everybody's eyes, because somebody wants it there."""
        if self.docks[name].isHidden():
            self.moves.remember()
        self.bring(name)

    def bring(self, name: str) -> None:
        """The same where it follows from something else: no step of its own, and open when that is undone."""
        self.docks[name].show()
        self.docks[name].raise_()
        self.panels[name].setFocus()

    @Slot()
    def show_lessons(self) -> None:
        """The list of lessons, or the one that is played."""
        self.open("lesson")
        self.lessons.look()

    def refresh(self) -> None:
        """Bring everything up to the session, because something has been kept from it."""
        self._doing.enable()
        self.pulse.repaint_all()

    @Slot()
    def reset_layout(self) -> None:
        """Put every dock where it was at first; within a lesson only those of its page, as that wants them."""
        self.actions_by_name["alone"].setChecked(False)  # or there would be nothing to remember
        self.moves.remember()
        self.arrangement.reset()
        self.lessons.player.arrange()

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
        self.themes.show_choice(theme)
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
        if names & STOPS and self.session.view.a is not None and self.session.view.b is not None:
            self.arrangement.uncover("interpolate", by="reconstructions")  # there is a walk to be seen

    def _show_title(self) -> None:
        run = self.session.workspace.run
        name = "" if run is None else f"{run.title} ({run.status}) \N{EM DASH} "
        name = "Stopping… \N{EM DASH} " if self.is_ending else name
        self.setWindowTitle(f"{name}Latentarium")

    def restoreState(self, state: QByteArray | bytes | bytearray | memoryview, version: int | None = 0) -> bool:
        """Docks and bars as they were; whether something is asked is no part of it."""
        asks = not self.banner.isHidden()
        is_restored = super().restoreState(state, version)
        self.banner.setVisible(asks)
        return is_restored

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "pulse"):
            self._doing.enable()
            self.pulse.repaint_all()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._doing.enable()
        self.arrangement.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "arrangement"):
            self.arrangement.fit()

    # How it ends

    @property
    def is_ending(self) -> bool:
        """Whether nothing new is begun any more."""
        return self._closing.is_begun

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
        typed_in = self.focusWidget()
        if typed_in is not None:
            typed_in.clearFocus()  # what stands in a field counts
        self.kept.autosave.leave()
        self.lessons.player.leave()
        self.lessons.recorder.leave()
        self._remember()
        self._doing.enable()
        self._show_title()
        self.status.showMessage("Stopping…")

    def _remember(self) -> None:
        self._settings.update(
            geometry=bytes(self.saveGeometry().data()),
            arrangement=self.arrangement.remembered,
            arrangement_version=ARRANGEMENT_VERSION,
        )

    @Slot()
    def _go(self) -> None:
        self.close()
