"""Words for how near a code is to real ones, the same wherever that is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ae_core.latent.nearness import FAR, NEAR

if TYPE_CHECKING:
    from ae_core.latent.surroundings import Usual


def judgement(distance: float, usual: Usual | None) -> tuple[str, str]:
    """Words for a distance to the nearest real code, and the theme's colour for it."""
    if usual is None or not np.isfinite(distance):
        return "decoded here", "muted"
    if distance <= NEAR * usual.distance:
        return "among the data", "good"
    return ("beside the data", "warning") if distance <= FAR * usual.distance else ("far from the data", "bad")


def share(distance: float, usual: Usual | None) -> float:
    """How much of a bar is filled: all of it among the data, the less the further away."""
    near = np.inf if usual is None else NEAR * usual.distance
    return 1.0 if distance <= near else float(near / distance)


def numbers(distance: float, returned: float, usual: Usual | None) -> tuple[str, str]:
    """What the judgement stands on, a line each."""
    near, back = (f" (real codes: {value:.2g})" for value in (usual.distance, usual.returned)) if usual else ("", "")
    return f"nearest code {distance:.2g} away{near}", f"decoded, encoded again: {returned:.2g} off{back}"
