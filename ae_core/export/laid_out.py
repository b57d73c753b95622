"""Codes laid out in the plane for a file, from beginning to end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ae_core.errors import UserError
from ae_core.progress import tell

THEMSELVES = "these are the codes themselves, so that no distance is changed"

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ae_core.projection.base import ProjectionSpec


def laid_out(spec: ProjectionSpec, codes: NDArray[np.float32]) -> NDArray[np.float32]:
    """(n, 2) the map when it has come to rest. Raises UserError for codes that have none."""
    try:
        frames = spec.frames(codes)
        frame = next(frames)
    except UserError as problem:
        raise UserError(f"There is no map: {problem}.") from None
    for frame in frames:
        tell(int(100 * frame.fraction), 100)
    return frame.xy


def believed(spec: ProjectionSpec, codes: NDArray[np.float32], xy: NDArray[np.float32]) -> str | None:
    """How far a map xy (n, 2) can be believed, in words; None where there are too few points to say."""
    from ae_core.projection.quality import quality

    if spec.shows_all(codes):
        return THEMSELVES
    judged = quality(codes, xy)
    return None if judged is None else judged.sentence
