"""The selected samples as a table or as a folder of pictures, written off the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QLabel, QMenu, QToolButton, QWidget

from app.controls import tool_button
from app.file_dialogs import ask_where
from app.inspection import codec_of
from app.long_work import LongWork
from app.widgets.latent_map import LatentMap
from app.widgets.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Callable

    from ae_core.data.base import Dataset
    from ae_core.latent.codec import Codec
    from app.lanes import Lanes
    from app.selection import Ids
    from app.session import Session
    from app.watch import Watch
    from app.workspace import Clusters, Floats

VIEW = "selection.export"
TABLES = "CSV table (*.csv);;Parquet table (*.parquet);;NumPy arrays, with the samples (*.npz);;TSV table (*.tsv)"
FOLDER = "Folder of pictures (*)"


@dataclass(frozen=True, eq=False)
class OnMap:
    """What a map knows. shown : (n,) its samples. goal : where they belong, (n, 2) but while the map changes."""

    shown: Ids
    goal: Floats
    clusters: Clusters | None

    def columns(self, ids: Ids) -> dict[str, NDArray[Any]]:
        """x and y of samples, NaN for those that are not shown, and their clusters where some have been found.

        ids : (m,) ascending.
        """
        places = np.full((len(ids), 2), np.nan, dtype=np.float32)
        if len(self.goal) == len(self.shown):
            rows = np.flatnonzero(np.isin(self.shown, ids))
            places[np.searchsorted(ids, self.shown[rows])] = self.goal[rows]
        known: dict[str, NDArray[Any]] = {"x": places[:, 0], "y": places[:, 1]}
        clusters = self.clusters
        if clusters is not None:
            named, names = np.full(len(ids), "", dtype=object), np.array([*clusters.names, "noise"], dtype=object)
            rows = np.flatnonzero(np.isin(clusters.ids, ids))
            named[np.searchsorted(ids, clusters.ids[rows])] = names[clusters.labels[rows]]
            known["cluster"] = named.astype(str)
        return known


class Exporting(QObject):
    """Asks where, writes in the disk lane, shows how far it is, and says what was written."""

    def __init__(self, session: Session, lanes: Lanes, view: LatentMap, problem: QLabel, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._view, self._problem, self._page = session, view, problem, parent
        self.button: QToolButton = tool_button(
            "Export",
            "map.export",
            "Save the selected samples: codes, class, error, place, cluster, factors; or pictures",
        )
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.button)
        menu.addAction("Table…", self._ask_table)
        menu.addAction("Folder of pictures…", self._ask_folder)
        self.button.setMenu(menu)
        self.progress = Progress("the export")
        self.progress.cancel.setObjectName("map.export_cancel")
        self.work = LongWork(lanes, VIEW, "saving the selection", self.progress, self)
        self.progress.cancelled.connect(self.work.cancel)

    def save(self, path: Path, folder: bool = False) -> None:
        """Write the selected samples to a table, or to a new folder of pictures."""
        make, ids = codec_of(self._session), self._session.view.selection.ids
        dataset = self._session.workspace.dataset
        if not self._may() or make is None or dataset is None:
            return
        self.work.begin(
            _write, make, dataset, ids, self._map, path, folder,
            then=lambda _: self._end(f"Saved {len(ids):,} samples: {path}"),
            failed=lambda problem: self._end(str(problem), bad=True),
        )  # fmt: skip
        self.work.look()

    def _may(self) -> bool:
        if not self._session.view.selection:
            self._say("Nothing is selected; select samples first, with a tool or a query.")
        elif codec_of(self._session) is None:
            self._say("There is no model yet; train one first.")
        elif self.work.busy:
            self._say("Another export is being written; wait for it or cancel it.")
        else:
            return True
        return False

    @property
    def _map(self) -> OnMap:
        """What the map knows now."""
        return OnMap(self._session.ids, self._view.goal, self._session.workspace.clusters)

    @Slot()
    def _ask_table(self) -> None:
        path = ask_where(self._page, "Save the selected samples", "selection.csv", TABLES) if self._may() else None
        if path is not None:
            self.save(path)

    @Slot()
    def _ask_folder(self) -> None:
        path = ask_where(self._page, "Save the pictures in a new folder", "selection", FOLDER) if self._may() else None
        if path is not None:
            self.save(path, folder=True)

    def _end(self, sentence: str, bad: bool = False) -> None:
        self._session.note(sentence)
        if bad:
            self._say(sentence)

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.show()


def _write(
    watch: Watch,
    make: Callable[[], Codec],
    dataset: Dataset,
    ids: Ids,
    on_map: OnMap,
    path: Path,
    folder: bool,
) -> None:
    from ae_core.errors import UserError
    from ae_core.export.selection import save_pictures, save_samples
    from ae_core.progress import watched

    save: Any = save_pictures if folder else save_samples
    try:
        with watched(watch):
            save(path, make(), dataset, ids, on_map.columns(ids))
    except OSError as problem:
        raise UserError(f"{path} could not be saved: {problem.strerror or problem}") from None
