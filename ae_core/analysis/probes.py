"""Simple models that are fitted to codes to see what can be read from them."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Doubles = NDArray[np.float64]
HIDDEN, EPOCHS, ITERATIONS = 64, 200, 500


@dataclass(frozen=True)
class Probe:
    """A kind of simple model. setting : the one of its settings that is chosen on the validation split.

    values : what that is chosen from, the most cautious first, for classes and for quantities.
    make : whether for classes, a value of the setting and a seed to a model of scikit-learn.
    """

    name: str
    title: str
    setting: str
    values: Mapping[bool, Sequence[float]]
    make: Callable[[bool, float, int], Any]

    def candidates(self, classes: bool, n: int) -> list[float]:
        """The values that n labels leave possible."""
        return [value for value in self.values[classes] if self.setting != "k" or value <= n]

    def fitted(self, codes: Doubles, y: NDArray[Any], classes: bool, value: float, seed: int) -> Any:
        """A pipeline that standardises by these codes (n, d), and by nothing else, fitted to y (n,) or (n, k)."""
        from sklearn.compose import TransformedTargetRegressor
        from sklearn.exceptions import ConvergenceWarning
        from sklearn.pipeline import make_pipeline
        from sklearn.preprocessing import StandardScaler

        model = make_pipeline(StandardScaler(), self.make(classes, value, seed))
        if not classes:
            model = TransformedTargetRegressor(model, transformer=StandardScaler())
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ConvergenceWarning)  # validation judges it as it is
            return model.fit(codes, y)

    def fitting(
        self, codes: Doubles, y: NDArray[Any], classes: bool, value: float, seed: int
    ) -> Generator[None, None, Any]:
        """The same without a pause, which only longer fits need."""
        yield from ()
        return self.fitted(codes, y, classes, value, seed)


def _linear(classes: bool, value: float, seed: int) -> Any:
    from sklearn.linear_model import LogisticRegression, Ridge

    if classes:
        return LogisticRegression(C=value, class_weight="balanced", max_iter=ITERATIONS)
    return Ridge(alpha=value)


def _neighbours(classes: bool, value: float, seed: int) -> Any:
    from sklearn.neighbors import KNeighborsClassifier, KNeighborsRegressor

    return (KNeighborsClassifier if classes else KNeighborsRegressor)(n_neighbors=int(value))


def _network(classes: bool, value: float, seed: int) -> Any:
    from sklearn.neural_network import MLPClassifier, MLPRegressor

    kind = MLPClassifier if classes else MLPRegressor
    return kind(hidden_layer_sizes=(HIDDEN,), alpha=value, max_iter=EPOCHS, random_state=seed)


def _both(*values: float) -> dict[bool, Sequence[float]]:
    return {True: values, False: values}


PROBES = (
    Probe("linear", "Linear", "penalty", {True: (1e-3, 1e-2, 1e-1, 1.0, 10.0), False: (1e4, 1e3, 1e2, 10.0, 1.0, 0.1)},
          _linear),
    Probe("neighbours", "Nearest neighbours", "k", _both(20, 10, 5, 3, 1), _neighbours),
    Probe("network", "Small network", "decay", {True: (1.0, 1e-2), False: (1e3, 10.0, 1e-2)}, _network),
)  # fmt: skip


def drawn(y: NDArray[Any], n: int, classes: bool, rng: np.random.Generator) -> NDArray[np.int64]:
    """(n,) row numbers of y, ascending: of classes, in their proportions and one of each where n has room for that."""
    if n >= len(y):
        return np.arange(len(y))
    if not classes:
        return np.sort(rng.choice(len(y), n, replace=False))
    kinds, counts = np.unique(y, return_counts=True)
    quota = _quota(counts, n, rng)
    parts = [rng.choice(np.flatnonzero(y == kind), k, replace=False) for kind, k in zip(kinds, quota, strict=True)]
    return np.sort(np.concatenate(parts))


def _quota(counts: NDArray[np.int64], n: int, rng: np.random.Generator) -> NDArray[np.int64]:
    """How many of each class: one each first, then the largest shortfall from its proportion, ties by lot."""
    shares = counts * n / counts.sum()
    quota = np.minimum(1, counts) if n >= len(counts) else np.zeros_like(counts)
    lot = rng.permutation(len(counts))
    while quota.sum() < n:
        short = np.where(quota < counts, shares - quota, -np.inf)[lot]
        quota[lot[short.argmax()]] += 1
    return quota
