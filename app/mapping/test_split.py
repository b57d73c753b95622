"""The test split beside the map: encoded and placed to be looked at, and never used for anything else."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np

from ae_core.data.base import TEST
from app import theme
from app.inspection import ask
from app.widgets.map_others import Others

if TYPE_CHECKING:
    from ae_core.latent.codec import Codec
    from app.lanes import Lanes
    from app.session import Session
    from app.widgets.latent_map import LatentMap
    from app.workspace import Floats

VIEW = "map.test_split"
Place = Callable[["Floats"], "Floats"]


class TestSplit:
    """Asks for the test samples' codes and places when they are wanted. note : what the map says of them.

    ground : how codes (m, d) of the viewed frame are placed (m, 2), in the inspect lane; None where they cannot be:
    while the map moves, or where it is of another epoch.
    """

    __test__ = False  # it is no test

    def __init__(self, session: Session, lanes: Lanes, view: LatentMap, ground: Callable[[], Place | None]) -> None:
        self._session, self._lanes, self._view, self._ground = session, lanes, view, ground

    @property
    def rows(self) -> int:
        """Samples of the test split."""
        dataset = self._session.workspace.dataset
        return 0 if dataset is None else dataset.n - len(dataset.open_ids)

    @property
    def note(self) -> str:
        """What belongs to the map's note, or nothing."""
        if not self._session.view.test_split or not self.rows:
            return ""
        if self._ground() is None:
            return " · the test split appears when the map stands, at its epoch"
        return f" · {self.rows:,} of the test split as diamonds, only to be looked at"

    def follow(self) -> None:
        """Bring them up to the session."""
        dataset, place = self._session.workspace.dataset, self._ground()
        if not self._session.view.test_split or dataset is None or place is None or not self.rows:
            self._lanes.inspect.cancel(VIEW)
            self._view.set_others(None)
            return
        rows = dataset.rows(TEST)
        ask(self._session, self._lanes, VIEW, _placed, dataset.x, rows, place, then=self._show)

    def _show(self, xy: Floats) -> None:
        self._view.set_others(Others(xy, self._colours()))

    def _colours(self) -> np.ndarray[Any, np.dtype[np.uint8]]:
        """The classes' colours where the points have them, else one that no point has."""
        dataset, tokens = self._session.workspace.dataset, theme.tokens()
        if dataset is None or dataset.labels is None or self._session.view.colour != "class":
            return np.tile(tokens.of_classes(1), (self.rows, 1))[:, :3]
        labels = np.maximum(dataset.labels[dataset.rows(TEST)].astype(np.intp), 0)
        return tokens.of_classes(max(len(dataset.label_names), int(dataset.labels.max(initial=0)) + 1))[labels]


def _placed(codec: Codec, x: Any, rows: np.ndarray[Any, np.dtype[np.int64]], place: Place) -> Floats:
    return place(codec.encode(x[rows]))
