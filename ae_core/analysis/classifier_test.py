"""A classifier two-sample test: whether a small network can tell two sets apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.floating[Any]]
HIDDEN, STEPS, RATE, DECAY = 32, 60, 0.05, 0.01


@dataclass(frozen=True)
class ClassifierTest:
    """accuracy : on the points it has not seen, 0.5 where it is guessing. n : how many these are.

    p : that as many or more would be right by chance. p_above : that more would be.
    """

    accuracy: float
    p: float
    p_above: float
    n: int


def classifier_test(x: Points, y: Points, rng: np.random.Generator) -> ClassifierTest:
    """Half of x (n, d) and of y (m, d) train a network, the other halves test it. Lopez-Paz & Oquab 2017.

    The p-value is exact, in place of their normal approximation: where both sets have one distribution, how many of
    the points that it calls x are x is hypergeometric, given how many it calls so. Raises ValueError below 4 of each.
    """
    if min(len(x), len(y)) < 4:
        raise ValueError("a classifier test needs at least four points of each set")
    (x_fit, x_test), (y_fit, y_test) = _halves(x, rng), _halves(y, rng)
    as_x = _called_x(x_fit, y_fit, np.concatenate([x_test, y_test]), int(rng.integers(2**62)))
    hits = int(as_x[: len(x_test)].sum())
    return _judged(hits, int(as_x.sum()), len(x_test), len(y_test))


def _judged(hits: int, called: int, n_x: int, n_y: int) -> ClassifierTest:
    from scipy.stats import hypergeom

    chance = hypergeom(n_x + n_y, n_x, called)
    right = hits + n_y - (called - hits)
    return ClassifierTest(right / (n_x + n_y), float(chance.sf(hits - 1)), float(chance.sf(hits)), n_x + n_y)


def _halves(points: Points, rng: np.random.Generator) -> tuple[Points, Points]:
    order = rng.permutation(len(points))
    return points[order[: len(points) // 2]], points[order[len(points) // 2 :]]


def _called_x(x: Points, y: Points, points: Points, seed: int) -> NDArray[np.bool_]:
    """(n,) which of `points` the network takes for points of x; standardised by what it is trained on."""
    import torch

    from ae_core.analysis.small_network import fit, fresh_layers, logits

    both = np.concatenate([x, y]).astype(np.float64)
    middle, spread = both.mean(0), np.maximum(both.std(0), 1e-12)
    seen, asked = (torch.from_numpy(((part - middle) / spread).astype(np.float32)) for part in (both, points))
    labels = torch.from_numpy(np.repeat([1, 0], [len(x), len(y)]))
    layers = fresh_layers((both.shape[1], HIDDEN, 2), torch.Generator().manual_seed(seed))
    every = torch.arange(len(seen))
    fit(layers, seen, labels, iter([every] * STEPS), RATE, DECAY)
    with torch.no_grad():
        return np.asarray((logits(layers, asked).argmax(1) == 1).numpy())
