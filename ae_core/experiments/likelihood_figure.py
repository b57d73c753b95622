"""The picture of log-likelihoods."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.paired import difference
from ae_core.experiments.likelihood_controls import INDEPENDENT, PPCA
from ae_core.experiments.likely import Likely, Samples
from ae_core.export.charts import Bars, Chart, Line, Ranges, page

BINS = 30
SHOWN = 0.01  # of the samples at each end lie beyond the histogram


def figure(samples: Samples, found: Sequence[Likely], facts: Mapping[str, Any]) -> NDArray[np.uint8]:
    """(height, width, 3) all likelihoods, the estimate by its draws, the samples, and how many draws count."""
    heading = (
        f"{samples.data.name}: {facts['n_test']:,} test samples, {facts['draws']:,} draws each. Nats of a "
        f"{facts['scale']}. Hollow: controls."
    )
    return page([_all(found), _by_draws(found), _by_sample(found), _effective(found, facts)], heading)


def _all(found: Sequence[Likely]) -> Chart:
    shown = list(reversed(found))
    each = [difference(one.each, 0.0) for one in shown]
    ranges = Ranges(
        tuple(one.title for one in shown), np.array([one.mean for one in each]), np.array([one.low for one in each]),
        np.array([one.high for one in each]), tuple(one.control for one in shown),
    )  # fmt: skip
    return Chart("Log-likelihood", "nats per sample, with 95 % interval over samples", "", [ranges])


def _by_draws(found: Sequence[Likely]) -> Chart:
    """Of several runs what is gained over one draw, since they lie far apart.

    The band is of the gain in any case: what makes a sample hard is the same at any number of draws.
    """
    runs = [one for one in found if one.curve is not None and not one.control]
    lines = [_line(one, len(runs) > 1) for one in runs]
    note = "1 draw is the ELBO; the limit is log p(x).\nBand: standard error of the gain"
    y_name = "nats per sample" if len(runs) == 1 else "nats more than the ELBO"
    return Chart("The estimate by its draws", "draws for each sample", y_name, lines, note, log_x=True)


def _line(one: Likely, from_elbo: bool) -> Line:
    assert one.curve is not None
    draws, each = np.array(list(one.curve), dtype=np.float64), np.stack(list(one.curve.values()))
    each = np.where(np.isfinite(each), each, np.nan)
    gains = each - each[0]
    values = (gains if from_elbo else each).mean(axis=1)
    return Line(one.title, draws, values, gains.std(axis=1, ddof=1) / np.sqrt(gains.shape[1]))


def _by_sample(found: Sequence[Likely]) -> Chart:
    first = found[0]
    rival = next((one for one in found if one.name in (PPCA, INDEPENDENT)), None)
    shown = [first] if rival is None else [first, rival]
    together = np.concatenate([one.each for one in shown])
    low, high = np.quantile(together, [SHOWN, 1 - SHOWN])
    edges = np.linspace(low, high if high > low else low + 1, BINS + 1)
    bars = [
        Bars(one.title, 100 * np.histogram(one.each.clip(edges[0], edges[-1]), edges)[0] / len(one.each), edges)
        for one in shown
    ]
    return Chart(
        "Sample by sample", "nats", "% of the test samples", bars, "the bars at the ends hold what lies beyond"
    )


def _effective(found: Sequence[Likely], facts: Mapping[str, Any]) -> Chart:
    edges = np.linspace(0, facts["draws"], BINS + 1)
    bars = [
        Bars(one.title, 100 * np.histogram(one.effective, edges)[0] / len(one.effective), edges)
        for one in found if one.effective is not None and not one.control
    ]  # fmt: skip
    note = f"all {facts['draws']:,} where the posterior is exact;\nnear 1 a single draw decides"
    return Chart("How many draws count", "effective draws", "% of the test samples", bars, note)
