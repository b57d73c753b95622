"""Two dimensions of the codes, as they are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

import numpy as np

from ae_core.errors import SpecError
from ae_core.projection.base import Frame, ProjectionSpec, projections
from ae_core.projection.kept import Shelf
from ae_core.projection.neighbours import Floats
from ae_core.spec import knob


@projections.register("raw", title="Axes")
class RawAxes(ProjectionSpec):
    """Any two dimensions of the code, one to the right and one up, as they are."""

    instant: ClassVar[bool] = True

    x: int = knob(0, "The dimension of the code that goes to the right, from 0.", title="Right: z", ge=0, le=65535)
    y: int = knob(1, "The dimension of the code that goes up, from 0.", title="Up: z", ge=0, le=65535)

    def embed(self, codes: Floats, shelf: Shelf) -> Iterator[Frame]:
        """The two columns, in the codes' own units. Raises SpecError for a dimension that the codes do not have."""
        xy = self.place(codes, codes, codes)
        return iter([Frame(xy, 0.0), Frame(xy, 1.0)])

    def shows_all(self, codes: Floats) -> bool:
        """Where these are all dimensions."""
        return {self.x, self.y} >= set(range(codes.shape[1]))

    def place(self, points: Floats, codes: Floats, xy: Floats) -> Floats:
        """Exactly; nothing of the map is needed for it."""
        for name, chosen in (("x", self.x), ("y", self.y)):
            if chosen >= points.shape[1]:
                raise SpecError(f"raw.{name}: there is no z{chosen}; the codes end with z{points.shape[1] - 1}")
        return np.ascontiguousarray(points[:, [self.x, self.y]], dtype=np.float32)
