"""What is selected and pointed at in a comparison: the session's where it has the same data, else its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.selection import NOTHING, Selection

if TYPE_CHECKING:
    from app.session import Session


class Linked(QObject):
    """Signal: changed() when a selection of its own has changed; the session tells of its own ones."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._of = ""
        self._selection: Selection = NOTHING
        self._hover: int | None = None

    def begin(self, fingerprint: str) -> None:
        """Other samples are compared: nothing of them is selected yet."""
        if fingerprint != self._of:
            self._of, self._selection, self._hover = fingerprint, NOTHING, None

    @property
    def is_shared(self) -> bool:
        """Whether a sample of the comparison is the sample of that number everywhere in the window."""
        dataset = self._session.workspace.dataset
        return dataset is not None and dataset.fingerprint == self._of

    @property
    def selection(self) -> Selection:
        """The selected samples."""
        return self._session.view.selection if self.is_shared else self._selection

    @property
    def hover(self) -> int | None:
        """The sample that is pointed at."""
        return self._session.view.hover if self.is_shared else self._hover

    def select(self, selection: Selection) -> None:
        """Select these instead."""
        if self.is_shared:
            self._session.update_view(selection=selection)
        elif selection != self._selection:
            self._selection = selection
            self.changed.emit()

    def point(self, sample: int | None) -> None:
        """Point at a sample, None for no one."""
        if self.is_shared:
            self._session.update_view(hover=sample)
        elif sample != self._hover:
            self._hover = sample
            self.changed.emit()
