"""Selecting by a query: a line of text in, samples of the viewed frame out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel

from app.inspection import ask
from app.mapping.choosing import joined
from app.widgets.query_field import QueryField

if TYPE_CHECKING:
    from ae_core.data.base import Dataset
    from ae_core.latent.codec import Codec
    from ae_core.latent.query.columns import Columns
    from app.lanes import Lanes
    from app.selection import Ids
    from app.session import Session
    from app.workspace import Clusters, Floats

VIEW = "map.query"


class Querying(QObject):
    """Asks the inspect lane, which computes what the query needs; `problem` says in one sentence what is wrong.

    Signal: found() when samples were selected.
    """

    found = Signal()

    def __init__(self, session: Session, lanes: Lanes, field: QueryField, problem: QLabel) -> None:
        super().__init__(field)
        self._session, self._lanes, self._field, self._problem = session, lanes, field, problem
        field.asked.connect(self._find)
        field.entered.connect(self._learn_names)
        field.textEdited.connect(problem.hide)

    @Slot()
    def _learn_names(self) -> None:
        self._ask(f"{VIEW}.names", _names, then=self._field.set_names)

    @Slot(str, object)
    def _find(self, text: str, keys: Qt.KeyboardModifier) -> None:
        self._problem.hide()
        if not text.strip():
            return
        if not self._ask(VIEW, _found, text, then=lambda ids: self._select(ids, keys), failed=self._tell):
            self._say("There is no model to ask yet; train one first.")

    def _ask(self, view: str, function: Any, *args: Any, **answers: Any) -> bool:
        frame, workspace = self._session.frame(), self._session.workspace
        if frame is None or workspace.dataset is None or len(self._session.ids) != len(frame.codes):
            return False
        known = (workspace.dataset, self._session.ids, frame.codes, workspace.clusters)
        return ask(self._session, self._lanes, view, function, *known, *args, **answers)

    def _select(self, ids: Ids, keys: Qt.KeyboardModifier) -> None:
        self._session.update_view(selection=joined(self._session.view.selection, ids, keys))
        if len(ids):
            self.found.emit()
        else:
            self._say("None of the shown samples is like that.")

    def _tell(self, problem: Exception) -> None:
        self._say(str(problem))
        start, end = getattr(problem, "start", 0), getattr(problem, "end", 0)
        self._field.point_at(start, end)

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.show()


def _found(codec: Codec, dataset: Dataset, ids: Ids, codes: Floats, clusters: Clusters | None, text: str) -> Ids:
    from ae_core.latent.query.grammar import Query

    return ids[Query(text).mask(_columns(codec, dataset, ids, codes, clusters), len(ids))]


def _columns(codec: Codec, dataset: Dataset, ids: Ids, codes: Floats, clusters: Clusters | None) -> Columns:
    """With the cluster of each sample, where clusters of these samples have been looked for."""
    from ae_core.latent.query.columns import Names, columns_of

    if clusters is None or not np.array_equal(clusters.ids, ids):
        return columns_of(codec, dataset, ids, codes)
    names, labels = (*clusters.names, "noise"), clusters.labels
    codes_of_names = np.where(labels < 0, len(names) - 1, labels)
    return columns_of(codec, dataset, ids, codes, {"cluster": lambda: Names(codes_of_names, names)})


def _names(codec: Codec, dataset: Dataset, ids: Ids, codes: Floats, clusters: Clusters | None) -> list[str]:
    """As they are written in a query: what is no single word stands in backquotes."""
    from ae_core.latent.query.words import written

    columns = _columns(codec, dataset, ids, codes, clusters)
    values = (*dataset.label_names, "train", "validation", "test")
    return [*map(written, columns), *(name for name in values if written(name) == name), "and", "or", "not", "in"]
