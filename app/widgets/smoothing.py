"""A smoothed curve that does not depend on how densely it was sampled."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Doubles = NDArray[np.float64]
UNITS_PER_AXIS = 200
_SAFE_EXPONENT = 300.0


def smoothed(x: Doubles, y: Doubles, weight: float, unit: float) -> Doubles:
    """(n,) the debiased exponential moving average of y.

    x : (n,) ascending. weight : in [0, 1), what is left of the past after one `unit` of x. Each value stands for the
    distance to the one before it, so that a curve measured ten times as often looks the same. Not finite values are
    passed over and take the average of what was before them.
    """
    if weight <= 0 or len(y) < 2:
        return y.astype(np.float64, copy=True)
    finite = np.isfinite(y)
    step = np.diff(x, prepend=x[0])
    step[0] = step[1:].min(initial=np.inf, where=step[1:] > 0) if (step > 0).any() else unit
    fade = -np.log(weight) / unit * step
    share = np.where(finite, -np.expm1(-fade), 0.0)
    fade = np.where(finite, fade, 0.0)
    total, mass = _decayed_sums(fade, share * np.where(finite, y, 0.0)), _decayed_sums(fade, share)
    return np.divide(total, mass, out=np.full(len(y), np.nan), where=mass > 0)


def _decayed_sums(fade: Doubles, added: Doubles) -> Doubles:
    """s[i] = exp(-fade[i]) s[i-1] + added[i], in blocks whose exponents stay within the range of a float."""
    sums = np.empty_like(added)
    carried, start = 0.0, 0
    while start < len(added):
        passed = np.cumsum(fade[start:])
        end = start + max(1, int(np.searchsorted(passed, _SAFE_EXPONENT)))
        grown = np.minimum(passed[: end - start], _SAFE_EXPONENT * 2)
        sums[start:end] = np.exp(-grown) * (carried + np.cumsum(added[start:end] * np.exp(grown)))
        carried, start = float(sums[end - 1]), end
    return sums
