"""Where a model puts its samples: the aggregate posterior q(z), the mean of the posteriors of all samples.

Hoffman & Johnson 2016, "ELBO surgery"; Makhzani et al. 2015, equation 1.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import SpecError

Doubles = NDArray[np.float64]
Floats = NDArray[np.float32]
MOST = 2000  # Gaussians
JUDGED = 300  # codes that choose how much they are widened
HEARD = 0.95  # of them: the few outermost do not make it wide everywhere
WIDTHS = tuple(np.geomspace(0.02, 1.0, 12).tolist())  # in standard deviations of the codes
AT_ONCE = 256


@dataclass(frozen=True, eq=False)
class Aggregate:
    """A mixture of Gaussians of equal weight: means (n, d), variances (n, d) of the posteriors or 0, and (d,) `width`,
    the standard deviation by which each is widened. width : (d,), in units of the codes. total : samples it stands for.
    """

    means: Doubles
    variances: Doubles
    width: Doubles
    total: int

    @property
    def name(self) -> str:
        """How it was made, in words."""
        n, widest = len(self.means), float(self.width.max())
        part = f"{n:,}" if n == self.total else f"{n:,} of {self.total:,}"
        if not self.variances.any():
            return f"kernel density of {part} codes, width {widest:.2g}"
        return f"mean of {part} posteriors" + (f", each widened by {widest:.2g}" if widest else "")

    def log_prob(self, z: Doubles) -> Doubles:
        """(m,) log density of codes z (m, d), in nats."""
        return self._log_mean(z, None)

    def left_out(self, rows: NDArray[np.int64], z: Doubles) -> Doubles:
        """(k,) log density of codes z (k, d), each without the Gaussian of its own row of `rows` (k,)."""
        return self._log_mean(z, rows)

    def sample(self, n: int, seed: int) -> Doubles:
        """(n, d) independent draws."""
        rng = np.random.default_rng(seed)
        rows = rng.integers(len(self.means), size=n)
        deviation = np.sqrt(self.variances[rows] + np.square(self.width))
        return np.asarray(self.means[rows] + deviation * rng.standard_normal(deviation.shape))

    def _log_mean(self, z: Doubles, without: NDArray[np.int64] | None) -> Doubles:
        import torch  # not before the window has painted; its exponentials are many times as fast

        variances = self.variances + np.square(self.width)
        middle = self.means.mean(axis=0)  # less is cancelled around it
        means, heard = self.means - middle, len(self.means) - (without is not None)
        norm = -0.5 * (np.log(2 * np.pi * variances) + np.square(means) / variances).sum(axis=1) - np.log(heard)
        slopes = np.hstack([means / variances, -0.5 / variances]).T
        found = np.empty(len(z))
        for start in range(0, len(z), AT_ONCE):
            x = z[start : start + AT_ONCE] - middle
            parts = norm + np.hstack([x, np.square(x)]) @ slopes
            if without is not None:
                parts[np.arange(len(x)), without[start : start + AT_ONCE]] = -np.inf
            found[start : start + AT_ONCE] = torch.logsumexp(torch.from_numpy(parts.astype(np.float32)), 1).numpy()
        return found


def aggregate(means: Floats, log_vars: Floats | None = None, total: int | None = None) -> Aggregate:
    """The mean of the posteriors with means and log variances (n, d); of codes that are points their kernel density.

    Of more than 2,000 as many are taken, evenly; total : how many samples they stand for. Every sample not among them
    lies somewhere between: so each Gaussian is widened by as much as makes codes of samples that are left out most
    probable (for posteriors perhaps by nothing). Rows that are not finite are left out. Raises SpecError for fewer
    than 3.
    """
    known = np.isfinite(means).all(axis=1)
    if log_vars is not None:
        known &= np.isfinite(log_vars).all(axis=1)
    rows = np.flatnonzero(known)
    if len(rows) < 3:
        raise SpecError("a density of the codes needs at least 3 that are finite numbers")
    total, rows = total or len(rows), rows[:: -(-len(rows) // MOST)]
    middle = means[rows].astype(np.float64)
    variances = np.zeros_like(middle) if log_vars is None else np.exp(log_vars[rows].astype(np.float64))
    return _widened(Aggregate(middle, variances, np.zeros(middle.shape[1]), total))


def _widened(narrow: Aggregate) -> Aggregate:
    """By the width under which codes are most probable, each under the Gaussians of all other samples."""
    rng = np.random.default_rng(0)
    rows = rng.permutation(len(narrow.means))[:JUDGED]
    codes = narrow.means[rows] + np.sqrt(narrow.variances[rows]) * rng.standard_normal((len(rows), len(narrow.width)))
    spread = np.sqrt(narrow.means.var(axis=0) + narrow.variances.mean(axis=0))
    spread = np.maximum(spread, 1e-6 * max(float(spread.max()), 1e-6))
    widths = [share * spread for share in WIDTHS]
    if (narrow.variances > 0).all():
        widths.insert(0, np.zeros_like(spread))
    wide = [replace(narrow, width=width) for width in widths]
    return max(wide, key=lambda one: _heard(one.left_out(rows, codes)))


def _heard(log_density: Doubles) -> float:
    """Their mean over all but the outermost."""
    inner = np.sort(log_density)[round((1 - HEARD) * len(log_density)) :]
    return float(inner.mean())
