"""What the data set itself tells of its samples: classes, splits, known factors and the columns of a table."""

from __future__ import annotations

import numpy as np

from ae_core.data.base import SPLITS
from app.languages.speaking import Verbatim
from app.mapping.colourings.base import Colouring, Scene, Values, colourings


@colourings.register("classes")
class Classes(Colouring):
    """The class, or one colour for all where there are none; and the split."""

    order = 10

    def choices(self, scene: Scene) -> list[tuple[str, str]]:
        """Class and split."""
        labelled = scene.dataset is not None and scene.dataset.labels is not None
        split = [("split", "Split")] if scene.dataset is not None else []
        return [("class", "Class" if labelled else "One colour"), *split]

    def values(self, scene: Scene, name: str) -> Values | None:
        """Codes of the classes' names, or of the splits'."""
        dataset = scene.dataset
        if dataset is not None and name == "split":
            return Values(dataset.split[scene.ids].astype(np.intp), "Split", SPLITS)
        if dataset is None or dataset.labels is None:
            return Values(np.zeros(len(scene.ids), dtype=np.intp), "", ("all",))
        codes = dataset.labels[scene.ids].astype(np.intp)
        unnamed = (str(code) for code in range(len(dataset.label_names), int(codes.max(initial=-1)) + 1))
        return Values(codes, "Class", (*map(Verbatim, dataset.label_names), *unnamed))


@colourings.register("columns")
class Columns(Colouring):
    """A number that is known of each sample: a factor that it was made from, or a column of its table."""

    order = 60

    def choices(self, scene: Scene) -> list[tuple[str, str]]:
        """Factors, then columns."""
        if scene.dataset is None:
            return []
        factors = [(f"factor:{name}", name.replace("_", " ").capitalize()) for name in scene.dataset.factors]
        return [*factors, *((f"column:{name}", name) for name in self._columns(scene))]

    def values(self, scene: Scene, name: str) -> Values | None:
        """In the data's own units."""
        assert scene.dataset is not None
        kind, _, which = name.partition(":")
        if kind == "factor":
            return Values(scene.dataset.factors[which][scene.ids], f"{which.replace('_', ' ').capitalize()} (factor)")
        # Tables are stored in their own units.
        return Values(scene.dataset.x[scene.ids, self._columns(scene).index(which)], which)

    def _columns(self, scene: Scene) -> tuple[str, ...]:
        dataset = scene.dataset
        return dataset.columns if dataset is not None and dataset.kind == "tabular" else ()
