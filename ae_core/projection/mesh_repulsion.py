"""The repulsion of t-SNE in a time that is linear in the number of points.

q = 1 / (1 + r^2) is its own potential: the sum of q^2 (y_i - y_j) over j is -1/2 the gradient, at y_i, of the sum of q.
So one convolution serves: the points are spread on a grid by cubic B-splines, convolved with q by Fourier transforms,
and the spline through the result is evaluated and differentiated at each point. This is the smooth particle mesh of
Essmann et al. 1995 with t-SNE's kernel (interpolation on a grid for t-SNE: Linderman et al. 2019).
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.projection.neighbours import Floats
from ae_core.sharing import cores, share

# Knots of the grid are so far apart; q is 1 wide.
SPACING = 0.4
# A wider map has knots further apart, so that the grid stays in memory.
MOST_KNOTS = 2048
# The grid grows in steps, so that the kernel's transform serves for many iterations.
STEP = 16
MARGIN = 4
# At least so many in a thread's share.
POINTS_PER_THREAD = 2_000


class MeshRepulsion:
    """Remembers the transform of the kernel from one iteration to the next."""

    def __init__(self) -> None:
        self._key: tuple[Any, ...] = ()
        self._shape = (0, 0)
        self._spectrum = np.empty((0, 0), dtype=np.float32)

    def __call__(self, x: Floats, y: Floats, force: Floats, totals: Floats) -> None:
        """As `kernels.forces.repulsion`, with an error of about 1 % of it."""
        from scipy import fft

        from ae_core.projection.kernels.mesh import gather, spread

        spacing = np.float32(max(SPACING, float(max(np.ptp(x), np.ptp(y))) / MOST_KNOTS))
        u, v = ((values - values.min()) / spacing + np.float32(1) for values in (x, y))
        self._prepare(float(spacing), int(u.max()), int(v.max()))
        grid = np.zeros(self._shape, dtype=np.float32)
        spread(u, v, grid)
        waves = fft.rfft2(grid, workers=cores(), overwrite_x=True)
        waves *= self._spectrum
        knots = fft.irfft2(waves, self._shape, workers=cores(), overwrite_x=True)
        share(len(u), lambda a, b: gather(u[a:b], v[a:b], knots, force[a:b], totals[a:b]), POINTS_PER_THREAD)
        force *= np.float32(-0.5 / spacing)

    def _prepare(self, spacing: float, rows: int, columns: int) -> None:
        key = (spacing, *(-(-(size + MARGIN) // STEP) * STEP for size in (rows, columns)))
        if key == self._key:
            return
        from scipy.fft import next_fast_len, rfft2

        # Twice as large as the map, so that what wraps around reaches no point.
        self._key, self._shape = key, (next_fast_len(2 * key[1], True), next_fast_len(2 * key[2], True))
        along = [spacing * np.minimum(np.arange(size), size - np.arange(size)) for size in self._shape]
        kernel = 1 / (1 + np.square(along[0])[:, None] + np.square(along[1])[None])
        smooth = [np.square(2 / 3 + np.cos(2 * np.pi * np.arange(size) / size) / 3) for size in self._shape]
        spectrum: NDArray[Any] = rfft2(kernel).real
        # Spreading and gathering each smooth once; this takes both back.
        self._spectrum = (spectrum / (smooth[0][:, None] * smooth[1][None, : spectrum.shape[1]])).astype(np.float32)
