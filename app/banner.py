"""A line under the toolbar that asks something without stopping anybody."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolBar
from superqt import QElidingLabel

from app.plain import plain_tip

Answer = tuple[str, str, Callable[[], None]]


class Banner(QToolBar):
    """One question at a time; any answer hides it."""

    def __init__(self) -> None:
        super().__init__("Question")
        self.setObjectName("toolbar.banner")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._question = ""
        self._callbacks: dict[str, Callable[[], None]] = {}
        self.hide()

    @property
    def text(self) -> str:
        """The question on screen."""
        return self._question

    def ask(self, text: str, *answers: Answer) -> None:
        """answers : (object name, text, what to do); the first is the one that is recommended."""
        # This deletes the widgets of the question before.
        self.clear()
        self._question = text
        self.addWidget(_line(text))
        self._callbacks = {}
        for place, (name, label, callback) in enumerate(answers):
            button = QPushButton(label)
            button.setObjectName(name)
            button.setAccessibleName(label)
            button.setToolTip(plain_tip(label))
            button.setProperty("primary", place == 0)
            button.clicked.connect(self._answered)
            self._callbacks[name] = callback
            self.addWidget(button)
        self.show()

    @Slot()
    def _answered(self) -> None:
        callback = self._callbacks[self.sender().objectName()]
        self.hide()
        callback()


def _line(text: str) -> QElidingLabel:
    label = QElidingLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setObjectName("banner.text")
    label.setToolTip(plain_tip(text))
    label.setContentsMargins(8, 0, 16, 0)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return label
