"""Whether a sample is selected."""

from __future__ import annotations

import numpy as np

from app.mapping.colourings.base import Colouring, Scene, Values, colourings


@colourings.register("selection")
class Selected(Colouring):
    """Selected or not."""

    order = 20
    follows = frozenset({"selection"})

    def choices(self, scene: Scene) -> list[tuple[str, str]]:
        """Itself."""
        return [("selection", "Selection")]

    def values(self, scene: Scene, name: str) -> Values | None:
        """Two categories."""
        codes = np.ones(len(scene.ids), dtype=np.intp)
        codes[scene.selection.rows_in(scene.ids)] = 0
        return Values(codes, "Selection", ("selected", "not selected"))
