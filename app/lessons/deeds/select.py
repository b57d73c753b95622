"""Selects samples."""

from __future__ import annotations

import numpy as np

from ae_core.errors import UserError
from ae_core.spec import knob
from app.lessons.deeds.base import Deed, deeds
from app.lessons.deeds.stops import class_of
from app.lessons.stage import Stage, Steps
from app.selection import NOTHING, Selection


@deeds.register("select")
class Select(Deed):
    """Select samples by their numbers, or those of a class that the map shows; nothing where neither is given."""

    ids: tuple[int, ...] = knob((), "Numbers of samples.")
    of_class: str | None = knob(None, "The name of a class.")

    def do(self, stage: Stage) -> Steps:
        """Waits for the first codes."""
        yield from stage.codes()
        n = stage.dataset().n
        unknown = [one for one in self.ids if not 0 <= one < n]
        if unknown:
            raise UserError(f"This data has no sample {unknown[0]}: they are 0 to {n - 1}.")
        ids = np.array(self.ids, dtype=np.int64)
        if self.of_class is not None:
            labels = stage.dataset().labels
            shown, which = stage.session.ids, class_of(stage, self.of_class)
            ids = shown[labels[shown] == which] if labels is not None else ids
        stage.session.update_view(selection=Selection.of(ids) if len(ids) else NOTHING)
