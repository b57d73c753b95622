"""Which of several kinds of model is the best by more than chance, as the sentence of the comparison says it."""

from __future__ import annotations

import math
from collections.abc import Sequence

APART = 2.0  # standard deviations of the difference


def clearly_best(
    means: Sequence[float | None], spreads: Sequence[float | None], seeds: Sequence[int], better: str
) -> int | None:
    """The place of the one that is better than every other by more than two standard deviations over seeds.

    None where there is none, where fewer than two are known, where neither way is better, and where no spread is known
    of any. A kind that is computed has one seed and no spread.

    means, spreads, seeds : of each kind; None where it is not known. better : "higher", "lower" or "".
    """
    known = [place for place, mean in enumerate(means) if mean is not None]
    unjudged = better not in ("higher", "lower") or all(spread is None for spread in spreads)
    if unjudged or len(known) < 2:
        return None
    value = [mean if better == "higher" else -mean for mean in (one or 0.0 for one in means)]
    first = max(known, key=lambda place: value[place])
    for other in known:
        spread = math.hypot(spreads[first] or 0.0, spreads[other] or 0.0)
        several = min(seeds[first], seeds[other]) > 1 or spread > 0
        if other != first and not (several and value[first] - value[other] > APART * spread):
            return None
    return first
