"""Along the sphere (Shoemake 1985; White 2016, "Sampling generative networks")."""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from ae_core.latent.paths.base import Doubles, Ground, PathSpec, paths

PARALLEL = 1e-6  # below this sine the direction of the arc is lost in rounding


@paths.register("slerp", "Along the sphere")
class Slerp(PathSpec):
    """Turns from A to B at a constant rate while the norm changes evenly; keeps out of the empty middle of N(0, I)."""

    order: ClassVar[int] = 20

    def between(self, a: Doubles, b: Doubles, t: Doubles, ground: Ground) -> Doubles:
        """Direction by spherical, norm by linear interpolation; the straight line where the directions are parallel."""
        length_a, length_b = np.linalg.norm(a), np.linalg.norm(b)
        if not length_a or not length_b:
            return a + t * (b - a)
        unit_a, unit_b = a / length_a, b / length_b
        angle = np.arccos(np.clip(unit_a @ unit_b, -1, 1))
        if np.sin(angle) < PARALLEL:
            return a + t * (b - a)
        direction = (np.sin((1 - t) * angle) * unit_a + np.sin(t * angle) * unit_b) / np.sin(angle)
        return np.asarray(direction * (length_a + t * (length_b - length_a)))
