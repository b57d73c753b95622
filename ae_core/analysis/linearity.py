"""How much of what a decoder does a linear map would do as well."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Doubles = NDArray[np.float64]


def linearity(codes: Doubles, decoded: Doubles, others: Doubles, others_decoded: Doubles) -> float:
    """The share of the variance of decoded samples that the best affine map of their codes explains (R^2).

    codes : (n, d) and decoded : (n, D) that the map is fitted to by least squares, others : (m, d) and their decoded
    samples (m, D) that it is judged by. 1 for a linear decoder; 0 or below where a line says nothing; NaN where all
    samples are decoded to the same.
    """
    mean, centre = codes.mean(0), decoded.mean(0)
    way = np.linalg.lstsq(codes - mean, decoded - centre, rcond=1e-9)[0]
    left = others_decoded - ((others - mean) @ way + centre)
    spread = np.square(others_decoded - others_decoded.mean(0)).sum()
    return float(1 - np.square(left).sum() / spread) if spread > 0 else float("nan")
