"""Look for clusters, see how many there are and how large, and select one: a small page over the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ae_core.latent.neighbours import classes_among
from ae_core.projection.clusters.base import NOISE, ClusteringSpec, clusterings
from ae_core.spec import Slot as EntrySlot
from app.controls import combo, muted, push_button, tool_button
from app.forms import Form
from app.mapping.clustering import Clustering
from app.popups import place_above
from app.remembered import Control, settings
from app.selection import Selection
from app.theme import factor
from app.widgets.progress import Progress

if TYPE_CHECKING:
    from app.session import Session
    from app.workspace import Clusters

WIDTH, HEIGHT, ROW = 460, 420, 32
TICK_MS = 200
MOST_ROWS = 100


class ClusterPage(QFrame):
    """Opens above a button and closes by itself; the search goes on meanwhile. adjusted : a setting has changed."""

    adjusted = Signal()

    def __init__(self, session: Session, clustering: Clustering, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._session, self._clustering, self._button = session, clustering, parent
        self._kept: dict[str, ClusteringSpec] = {}
        self.setObjectName("map.cluster_page")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.method = combo("map.cluster_method", "How clusters are looked for", "Which method looks for clusters")
        for name in clusterings.names():
            self.method.addItem(clusterings.get(name).title, name)
            self.method.setItemData(self.method.count() - 1, clusterings.get(name).summary, Qt.ItemDataRole.ToolTipRole)
        self.method.activated.connect(self._choose)
        self.start = push_button("Find clusters", "map.find_clusters", "Look for clusters among the codes on the map")
        self.start.setProperty("primary", True)
        self.start.clicked.connect(self._ask)
        self.said = muted()
        self.said.setWordWrap(True)
        self.progress = Progress("the search for clusters")
        self.progress.cancel.setObjectName("map.clusters_cancel")
        self.progress.cancelled.connect(clustering.cancel)
        self._form: Form | None = None
        self._holder, self._rows = QVBoxLayout(), QVBoxLayout()
        self._rows.setSpacing(2)
        self._rows.addStretch(1)
        self._lay_out()
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._show_progress)
        clustering.begun.connect(self._begin)
        clustering.ended.connect(self._end)
        session.changed.connect(self._follow)
        self._choose(0)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.method, 1)
        line.addWidget(self.start)
        inside = QWidget()
        inside.setLayout(self._rows)
        self._scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(line)
        layout.addLayout(self._holder)
        layout.addWidget(self.progress)
        layout.addWidget(self.said)
        layout.addWidget(scroll, 1)

    def open_above(self, button: QWidget) -> None:
        """Show it over a button, at the right."""
        self._button = button
        self._fill()
        self.show()

    @property
    def rows(self) -> list[ClusterRow]:
        """One row a cluster from the largest, and one for noise where there is some."""
        found = (self._rows.itemAt(place).widget() for place in range(self._rows.count()))  # type: ignore[union-attr]
        return [row for row in found if isinstance(row, ClusterRow)]

    @property
    def forms(self) -> Control:
        """The settings of all methods."""
        return settings("map.cluster_settings", self._kept, EntrySlot(clusterings), self._show_again, self.adjusted)

    def _show_again(self, name: str) -> None:
        if self._form is not None and name == self.method.currentData():
            self._form.set_spec(self._kept.get(name) or clusterings.create(name))

    @Slot(int)
    def _choose(self, _: int) -> None:
        name = str(self.method.currentData())
        spec = self._kept.get(name) or clusterings.create(name)
        if self._form is not None:
            self._holder.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
        self._form = Form(spec, name_prefix=f"cluster.{name}.")
        self._form.changed.connect(self._keep)
        self._holder.addWidget(self._form)

    @Slot(object)
    def _keep(self, spec: ClusteringSpec) -> None:
        self._kept[spec.name] = spec
        self.adjusted.emit()

    @Slot()
    def _ask(self) -> None:
        if self._form is None:
            return
        self._form.commit()
        problem = self._form.problem()
        if problem:
            self.said.setText(problem)
            return
        name = str(self.method.currentData())
        self._clustering.start(EntrySlot.write(self._kept.get(name) or clusterings.create(name)))

    @Slot()
    def _begin(self) -> None:
        self.start.setEnabled(False)
        self.said.setText("")
        self._show_progress()
        self._tick.start()

    @Slot()
    def _show_progress(self) -> None:
        self.progress.show_progress("looking for clusters", None)

    @Slot(str)
    def _end(self, sentence: str) -> None:
        self._tick.stop()
        self.progress.hide()
        self.start.setEnabled(True)
        self._fill()
        if sentence:
            self.said.setText(sentence)

    @Slot(object)
    def _follow(self, names: frozenset[str]) -> None:
        if "clusters" in names:
            self._fill()

    def _fill(self) -> None:
        for row in self.rows:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        found = self._session.workspace.clusters
        if found is None:
            self.said.setText("Clusters are looked for among the codes of the viewed epoch, whatever the map's layout.")
        else:
            self.said.setText(in_words(found))
            noise = [NOISE] if (found.labels == NOISE).any() else []
            for place, label in enumerate([*range(min(len(found.medoids), MOST_ROWS)), *noise]):
                self._rows.insertWidget(place, ClusterRow(self._session, found, label))
        self._place()

    def _place(self) -> None:
        """As high as what it shows."""
        rows = len(self.rows)
        self._scroll.setVisible(rows > 0)
        width, most = round(WIDTH * factor()), round(HEIGHT * factor())
        layout = self.layout()
        assert layout is not None
        least = max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height())
        place_above(self, self._button, width, min(least + rows * round(ROW * factor()), most))


class ClusterRow(QWidget):
    """One cluster: its name, how large it is, which class most of it has, and a button that selects it."""

    def __init__(self, session: Session, clusters: Clusters, label: int) -> None:
        super().__init__()
        self._session, self._ids = session, clusters.ids[clusters.labels == label]
        name = "Noise" if label == NOISE else f"Cluster {clusters.names[label]}"
        self.what = muted(f"{name} \u00b7 {len(self._ids):,} samples{self._mostly()}")
        key = "noise" if label == NOISE else str(label + 1)
        self.select = tool_button("Select", f"map.select_cluster_{key}", f"Select the {len(self._ids):,} samples of it")
        self.select.clicked.connect(self._select)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.what, 1)
        line.addWidget(self.select)

    def _mostly(self) -> str:
        dataset = self._session.workspace.dataset
        if dataset is None or dataset.labels is None:
            return ""
        name, count = classes_among(dataset.labels[self._ids], dataset.label_names)[0]
        return f", {count / len(self._ids):.0%} are {name}"

    @Slot()
    def _select(self) -> None:
        self._session.update_view(selection=Selection.of(self._ids))


def in_words(clusters: Clusters) -> str:
    """How many there are, how much is noise, and the silhouette."""
    k, noise = len(clusters.medoids), int((clusters.labels == NOISE).sum())
    many = f"{k:,} cluster{'' if k == 1 else 's'}" if k else "No clusters"
    shown = f" (the {MOST_ROWS} largest are listed)" if k > MOST_ROWS else ""
    grey = f", {noise:,} of {len(clusters.ids):,} samples are noise" if noise else ""
    return f"{many} by {clusters.title} at epoch {clusters.epoch:.4g}{shown}{grey}; {clusters.note}."
