"""The small menu at the right of a panel's title: copy what it shows, or save it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from ae_core.export.settings import NOTHING, Settings
from app.file_dialogs import ask_where
from app.saving import PICTURES, copy_picture, save_picture


class SaveButton(QToolButton):
    """Copies or saves the picture of one widget; `add` brings further entries.

    told : called with what went wrong. settings : how what is shown was made, to be kept in the file.
    """

    def __init__(
        self,
        name: str,
        what: str,
        shown: QWidget,
        told: Callable[[str], None],
        settings: Callable[[], Settings] = lambda: NOTHING,
    ) -> None:
        super().__init__()
        self._settings = settings
        self._name, self._what, self._shown, self._told = name, what, shown, told
        self.setText("Save")
        self.setObjectName(f"{name}.save")
        self.setAccessibleName(f"Save {what}")
        self.setToolTip(f"Copy or save {what}")
        self.setProperty("flat", True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.addAction("Copy picture", self._copy)
        menu.addAction("Save picture…", self._save)
        self.setMenu(menu)

    def add(self, text: str, callback: Callable[[], None]) -> None:
        """One more entry."""
        self.menu().addAction(text, callback)

    @Slot()
    def _copy(self) -> None:
        copy_picture(self._shown)

    @Slot()
    def _save(self) -> None:
        path = ask_where(self, f"Save {self._what}", f"{self._name}.png", PICTURES)
        if path is None:
            return
        try:
            save_picture(self._shown, path, self._settings())
        except (OSError, ValueError) as problem:
            self._told(f"{path} could not be saved: {problem}")
        else:
            self._told(f"Saved {path}")
