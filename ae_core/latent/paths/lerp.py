"""The straight line."""

from __future__ import annotations

from typing import ClassVar

from ae_core.latent.paths.base import Doubles, Ground, PathSpec, paths


@paths.register("lerp", "Straight line")
class Lerp(PathSpec):
    """The straight line from A to B."""

    order: ClassVar[int] = 10

    def between(self, a: Doubles, b: Doubles, t: Doubles, ground: Ground) -> Doubles:
        """a + t (b - a)."""
        return a + t * (b - a)
