"""The line of the transport: train, pause, step, stop, how fast, which epoch, which preset, which theme."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QToolBar, QToolButton

from app.actions import TRANSPORT
from app.icons import SIDE
from app.languages.speaking import Verbatim
from app.plain import without_letter
from app.play_button import PlayButton
from app.player import Player
from app.settings import THEME_CHOICES
from app.setup.preset_choice import PresetChoice
from app.theme import factor
from app.widgets.timeline import Timeline

if TYPE_CHECKING:
    from app.session import Session
    from app.setup.specs import SpecDesk

SPEEDS = (("full", "Full speed", "As fast as the machine can"), ("slow", "Slowly", "A few batches a second"))
THEME_NAMES = {"system": "System theme", "light": "Light", "dark": "Dark"}


class Transport(QToolBar):
    """speed_chosen : "full" or "slow". theme_chosen : "system", "light" or "dark"."""

    speed_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(self, session: Session, specs: SpecDesk, actions: Mapping[str, QAction]) -> None:
        super().__init__("Transport")
        self._session = session
        self.setObjectName("toolbar.transport")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setIconSize(QSize(SIDE, SIDE) * factor())
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for name in TRANSPORT:
            self.addAction(actions[name])
            button = self.widgetForAction(actions[name])
            button.setObjectName(f"toolbar.{name}")
            actions[name].setIconText(without_letter(actions[name].text()))
            button.setAccessibleName(Verbatim(actions[name].iconText()))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._train = self.widgetForAction(actions["train"])
        others = [actions[name] for name in TRANSPORT if name != "train"]
        self._whole = 0  # pixels of what stands before the epochs, with all its words; 0 until it is measured
        self._signs = [button for button in self.findChildren(QToolButton) if button.defaultAction() in others]
        self._train.setProperty("primary", True)
        self.speed = _choice("toolbar.speed", "Speed", "How fast to train: slowly, a class can watch")
        for value, title, tip in SPEEDS:
            self.speed.addItem(title, value)
            self.speed.setItemData(self.speed.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.player = Player(session, self)
        self.play = PlayButton(self.player)
        self.timeline = Timeline()
        self.timeline.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.preset = PresetChoice(session, specs, "toolbar.preset")
        self.theme = _choice("toolbar.theme", "Theme", "Light, dark, or as the system is")
        for theme in THEME_CHOICES:
            self.theme.addItem(THEME_NAMES[theme], theme)
        for widget in (self.speed, self.play, self.timeline, self.preset, self.theme):
            self.addWidget(widget)
        self.speed.activated.connect(self._on_speed)
        self.theme.activated.connect(self._on_theme)
        self.timeline.chosen.connect(self._on_frame)
        session.changed.connect(self._follow)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setIconSize(QSize(SIDE, SIDE) * factor())
            QTimer.singleShot(0, self, self._measure)  # when all that stands here has the letters

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._whole:
            self._abridge()
        else:
            self._measure()

    @Slot()
    def _measure(self) -> None:
        """How much room there has to be for the words before the epochs."""
        for button in self._signs:
            button.setToolButtonStyle(self.toolButtonStyle())
        before = [one.sizeHint().width() for one in (self._train, *self._signs, self.speed, self.play)]
        layout = self.layout()
        spaces = 0 if layout is None else 2 * layout.contentsMargins().left() + len(before) * layout.spacing()
        self._whole = sum(before) + spaces
        self._abridge()

    def _abridge(self) -> None:
        """Signs without words where the epochs would have no room."""
        short = self._whole + self.timeline.minimumSizeHint().width() > self.width()
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if short else self.toolButtonStyle()
        for button in self._signs:
            if button.toolButtonStyle() != style:
                button.setToolButtonStyle(style)

    def show_theme(self, choice: str) -> None:
        """Show which theme is on, without a signal."""
        with QSignalBlocker(self.theme):
            self.theme.setCurrentIndex(self.theme.findData(choice))

    def show_frames(self) -> None:
        """Bring the timeline up to the session."""
        frames, step = self._session.workspace.frames, self._session.view.frame
        viewed = self._session.kept_frame()
        labels = [f"epoch {round(frame.epoch, 1):g}" for frame in frames]
        place = None if step is None or viewed is None else frames.index(viewed)
        self.timeline.set_data(labels, place)
        self.play.setEnabled(len(frames) > 1)

    @Slot(object)
    def _follow(self, names: frozenset[str]) -> None:
        if names & {"frames", "frame"}:
            self.show_frames()

    @Slot(object)
    def _on_frame(self, place: int | None) -> None:
        frames = self._session.workspace.frames
        step = None if place is None or place >= len(frames) else frames[place].step
        self._session.update_view(frame=step)

    @Slot(int)
    def _on_speed(self, _index: int) -> None:
        self.speed_chosen.emit(self.speed.currentData())

    @Slot(int)
    def _on_theme(self, _index: int) -> None:
        self.theme_chosen.emit(self.theme.currentData())


def _choice(object_name: str, name: str, tip: str) -> QComboBox:
    box = QComboBox()
    box.setObjectName(object_name)
    box.setAccessibleName(name)
    box.setToolTip(tip)
    return box
