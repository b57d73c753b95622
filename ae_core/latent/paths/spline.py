"""A smooth curve through all stops (natural cubic spline)."""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from ae_core.latent.paths.base import Doubles, Ground, PathSpec, paths


@paths.register("spline", "Smooth curve")
class Spline(PathSpec):
    """The cubic spline through all stops, without a corner at any of them; straight where there are but two.

    Natural at its ends, or periodic where it comes back to its start.
    """

    order: ClassVar[int] = 30

    def through(self, stops: Doubles, places: NDArray[np.intp], ground: Ground) -> Doubles:
        """By the root of the distance from stop to stop, so that near stops make no loops (Lee 1989, centripetal)."""
        from scipy.interpolate import CubicSpline

        apart = np.sqrt(np.linalg.norm(np.diff(stops, axis=0), axis=1))
        # Stops that are equal follow each other at once, which a spline cannot.
        knots = np.concatenate([[0.0], np.cumsum(np.maximum(apart, 1e-9 * max(apart.max(), 1e-9)))])
        t = np.interp(np.arange(places[-1] + 1), places, knots)
        closed = len(stops) > 2 and np.array_equal(stops[0], stops[-1])
        return np.asarray(CubicSpline(knots, stops, bc_type="periodic" if closed else "natural")(t))
