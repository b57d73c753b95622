"""Maps of more codes than can be moved together: a stratified sample makes the map, the others are placed on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.projection.neighbours import Floats, nearest_among
from ae_core.projection.pca import principal_plane
from ae_core.projection.placement import NEIGHBOURS, balanced

# How much of the work the sample is taken to be, and how many pairs are compared between two frames.
SAMPLE_SHARE = 0.8
PAIRS_A_FRAME = 500_000_000


def by_sample(embed: Callable[[Floats], Iterator[Any]], codes: Floats, rows: NDArray[np.int64]) -> Iterator[Any]:
    """Frames of all codes (n, d), of which `embed` moves only codes[rows]; the others have no place (NaN) until then.

    The first frame is the PCA of all. Every note says what is being done to how many of how many. Raises what `embed`
    raises, at once.
    """
    return _frames(embed(codes[rows]), codes, rows)


def _frames(moving: Iterator[Any], codes: Floats, rows: NDArray[np.int64]) -> Iterator[Any]:
    whom = f"a stratified {len(rows):,} of {len(codes):,}"
    xy = np.full((len(codes), 2), np.nan, dtype=np.float32)
    for frame in moving:
        if frame.fraction == 0:
            plane, _ = principal_plane(codes)
            shown = plane * (np.vdot(frame.xy, plane[rows]) / np.vdot(plane[rows], plane[rows]))
        else:
            shown = xy.copy()
            shown[rows] = frame.xy
        fraction = SAMPLE_SHARE * frame.fraction
        yield type(frame)(shown.astype(np.float32), fraction, f"{whom}: {frame.note or 'done'}")
    known, places = codes[rows], frame.xy.astype(np.float64)
    xy[rows] = frame.xy
    rest = np.setdiff1d(np.arange(len(codes)), rows, assume_unique=True)
    step = max(1, PAIRS_A_FRAME // len(rows))
    for start in range(0, len(rest), step):
        part = rest[start : start + step]
        near = nearest_among(codes[part], known, min(NEIGHBOURS, len(known))).indices
        xy[part] = balanced(codes[part], known, places, near)
        done = min(start + step, len(rest)) / len(rest)
        note = f"{whom} made the map, the others are placed on it by their nearest codes"
        yield type(frame)(xy.copy(), SAMPLE_SHARE + (1 - SAMPLE_SHARE) * done, note)
