"""How the map is laid out, and what its colours mean: the two lists above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Slot
from PySide6.QtWidgets import QComboBox

from ae_core.projection.base import projections
from app.controls import combo
from app.mapping.colourings.base import Scene, choices
from app.mapping.flat import AXES

if TYPE_CHECKING:
    from app.mapping.projector import Projector
    from app.session import Session

COLOUR_LETTERS = 10
LIST_PAD = 32


class Choosers(QObject):
    """Joins the lists to the view; the projector below them shows the settings of the layout."""

    def __init__(self, session: Session, projector: Projector, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._projector = session, projector
        self._offered: list[list[tuple[str, str]]] = []
        self.projection = combo("map.projection", "Layout of the map", "The model's own codes, or a projection of them")
        self.projection.setMinimumWidth(0)  # its longest entry: what is seen on the map is read whole
        self.projection.addItem("Codes", AXES)
        for name in projections.names():
            self.projection.addItem(projections.get(name).title, name)
        self.colour = combo("map.colour", "Colour of the points", "What the colours of the points mean")
        # Names of columns and factors can be long; the list that opens is as wide as they are.
        self.colour.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.colour.setMinimumContentsLength(COLOUR_LETTERS)
        self.projection.activated.connect(self._choose_projection)
        self.colour.activated.connect(self._choose_colour)

    def show(self, scene: Scene) -> None:
        """Offer what there is now, and show what is chosen."""
        method = self._session.view.projection
        with QSignalBlocker(self.projection):
            self.projection.setCurrentIndex(max(self.projection.findData(method), 0))
        self._offer_colours(choices(scene))
        self._projector.setVisible(method != AXES)
        if method in projections.names():
            self._projector.choose(projections.get(method))

    def _offer_colours(self, groups: list[list[tuple[str, str]]]) -> None:
        with QSignalBlocker(self.colour):
            if groups != self._offered:
                self._offered = groups
                self.colour.clear()
                for group in groups:
                    if self.colour.count():
                        self.colour.insertSeparator(self.colour.count())
                    for name, title in group:
                        self.colour.addItem(title, name)
                self.colour.view().setMinimumWidth(self.colour.view().sizeHintForColumn(0) + LIST_PAD)
            self.colour.setCurrentIndex(max(self.colour.findData(self._session.view.colour), 0))

    @Slot(int)
    def _choose_projection(self, _: int) -> None:
        self._session.update_view(projection=str(self.projection.currentData()))

    @Slot(int)
    def _choose_colour(self, _: int) -> None:
        self._session.update_view(colour=str(self.colour.currentData()), isolated=-1)
