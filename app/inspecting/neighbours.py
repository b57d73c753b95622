"""The samples nearest to the inspected one: by their codes and by their inputs, side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.controls import muted
from app.inspection import ask, described, row_of
from app.plain import plain_label, plain_tip
from app.widgets.image_grid import ImageGrid
from app.widgets.pictures import Text

if TYPE_CHECKING:
    from ae_core.data.base import Dataset
    from ae_core.latent.codec import Codec
    from ae_core.latent.neighbours import Nearest, Neighbours
    from app.lanes import Lanes
    from app.selection import Ids
    from app.session import Session
    from app.workspace import Floats

VIEW = "inspector.neighbours"
K = 10


@dataclass(frozen=True, eq=False)
class Around:
    """The neighbours of one sample, and both kinds as a person sees them."""

    sample: int
    found: Neighbours
    by_code: Floats
    by_input: Floats


class Column(QWidget):
    """One kind of neighbours: its name over their pictures."""

    def __init__(self, title: str, name: str, meaning: str) -> None:
        super().__init__()
        self.title = muted(title)
        self.grid = ImageGrid()
        self.grid.setObjectName(name)
        self.grid.setAccessibleName(title)
        self._meaning = meaning
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.title)
        layout.addWidget(self.grid, 100)
        layout.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two pictures a line, from the top; where there is less room they become smaller, and more a line."""
        super().resizeEvent(event)
        self.grid.setMaximumHeight(K * self.width() // 4 + 8)

    def show_samples(self, dataset: Dataset, nearest: Nearest, x: Floats) -> None:
        """x : (k, *shape) of nearest.ids."""
        text = Text(dataset.vocabulary, None) if dataset.vocabulary else None
        self.grid.set_tiles(x, text=text)
        each = (
            f"{described(dataset, sample)}: {distance:.3g}"
            for sample, distance in zip(nearest.ids.tolist(), nearest.distances.tolist(), strict=True)
        )
        self.grid.setToolTip(plain_tip("\n".join([self._meaning, *each])))


class NeighboursPage(QWidget):
    """Asked of the inspect lane while it is seen; a click on a picture selects its sample."""

    def __init__(self, session: Session, lanes: Lanes) -> None:
        super().__init__()
        self._session, self._lanes = session, lanes
        self._shown: Around | None = None
        self.said = plain_label()
        self.said.setWordWrap(True)
        self.by_code = Column(
            "By code", "inspector.by_code", "Nearest by the Euclidean distance of their codes, among those on the map"
        )
        self.by_input = Column(
            "By input",
            "inspector.by_input",
            "Nearest by the distance of the inputs, as the model sees them, among the same",
        )
        self.by_code.grid.clicked.connect(self._choose_by_code)
        self.by_input.grid.clicked.connect(self._choose_by_input)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(8)
        self._columns.addWidget(self.by_code, 1)
        self._columns.addWidget(self.by_input, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 4, 8, 4)
        layout.setSpacing(4)
        layout.addWidget(self.said)
        layout.addLayout(self._columns, 1)

    def follow(self, sample: int) -> None:
        """Look for the neighbours of a sample in the viewed frame."""
        frame, workspace = self._session.frame(), self._session.workspace
        dataset, ids = workspace.dataset, self._session.ids
        if frame is None or dataset is None or len(frame.codes) != len(ids) or row_of(self._session, sample) < 0:
            self._lanes.inspect.cancel(VIEW)
            self._show_nothing("This sample is not on the map, so its neighbours there are not known.")
            return
        ask(self._session, self._lanes, VIEW, _around, dataset, ids, frame.codes, sample, then=self._show)

    def _show(self, around: Around) -> None:
        dataset, found = self._session.workspace.dataset, around.found
        k = len(found.by_code.ids)
        if dataset is None or not k:
            self._show_nothing("There are no other samples with a code.")
            return
        self._shown = around
        self.said.setText(f"Overlap {found.overlap:.0%}: {round(found.overlap * k)} of {k} are near in both.")
        wide = dataset.kind in ("text", "tabular")
        self._columns.setDirection(QBoxLayout.Direction.TopToBottom if wide else QBoxLayout.Direction.LeftToRight)
        for column, nearest, x in (
            (self.by_code, found.by_code, around.by_code),
            (self.by_input, found.by_input, around.by_input),
        ):
            column.show_samples(dataset, nearest, x)
            column.show()

    def _show_nothing(self, sentence: str) -> None:
        self._shown = None
        self.said.setText(sentence)
        self.by_code.hide()
        self.by_input.hide()

    @Slot(int)
    def _choose_by_code(self, index: int) -> None:
        if self._shown is not None:
            self._choose(self._shown.found.by_code, index)

    @Slot(int)
    def _choose_by_input(self, index: int) -> None:
        if self._shown is not None:
            self._choose(self._shown.found.by_input, index)

    def _choose(self, nearest: Nearest, index: int) -> None:
        self._session.update_view(selection=self._session.view.selection.looking_at(int(nearest.ids[index])))


def _around(codec: Codec, dataset: Dataset, ids: Ids, codes: Floats, sample: int) -> Around:
    from ae_core.latent.neighbours import neighbours

    found = neighbours(dataset, ids, codes, sample, K)
    by_code, by_input = (
        dataset.to_display(dataset.to_model(dataset.x[near.ids])) for near in (found.by_code, found.by_input)
    )
    return Around(sample, found, by_code, by_input)
