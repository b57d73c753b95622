"""The numbers of the code itself."""

from __future__ import annotations

import numpy as np

from app.mapping.colourings.base import Colouring, Scene, Values, colourings

MOST_DIMENSIONS = 64


@colourings.register("codes")
class Codes(Colouring):
    """One number of the code, or the length of all of them together."""

    order = 30

    def choices(self, scene: Scene) -> list[tuple[str, str]]:
        """The length, then the numbers one by one, up to 64 of them."""
        dimensions = min(scene.frame.codes.shape[1], MOST_DIMENSIONS)
        return [("norm", "Length of the code"), *((f"z{k}", f"z{k}") for k in range(dimensions))]

    def values(self, scene: Scene, name: str) -> Values | None:
        """As they are in the viewed frame."""
        if name == "norm":
            # Without a copy of all codes, which of a million takes a quarter of a second.
            squares = np.einsum("nd,nd->n", scene.frame.codes, scene.frame.codes)
            return Values(np.sqrt(squares), "Length of the code")
        return Values(scene.frame.codes[:, int(name.removeprefix("z"))], name)
