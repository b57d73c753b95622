"""Features of samples: what a small classifier, trained here on the data's own classes, makes of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import UserError

if TYPE_CHECKING:
    from ae_core.analysis.small_network import Layers

Doubles = NDArray[np.float64]
Samples = NDArray[np.floating[Any]]
HIDDEN = (128, 32)  # the last of them are the features
STEPS, BATCH, RATE, DECAY = 1200, 100, 1e-3, 1e-2
AT_ONCE = 1000


@dataclass(frozen=True, eq=False)
class Features:
    """The penultimate layer of a classifier. n : samples that it was trained on. classes : their number."""

    layers: Layers
    n: int
    classes: int

    def __call__(self, samples: Samples) -> Doubles:
        """(n, 32) of samples (n, *shape) in the scale that it was trained in; what is NaN counts as 0."""
        from ae_core.analysis.small_network import hidden

        return self._through(hidden, samples)

    def accuracy(self, samples: Samples, labels: NDArray[np.int64]) -> float:
        """The share of samples (n, *shape) whose class it tells."""
        return float((self.probabilities(samples).argmax(1) == labels).mean())

    def probabilities(self, samples: Samples) -> Doubles:
        """(n, classes) what the classifier gives each class, by number; rows sum to 1."""
        from ae_core.analysis.small_network import logits

        found = self._through(logits, samples)
        odds = np.exp(found - found.max(1, keepdims=True))
        return np.asarray(odds / odds.sum(1, keepdims=True))

    def _through(self, part: Any, samples: Samples) -> Doubles:
        import torch

        with torch.no_grad():
            parts = [samples[start : start + AT_ONCE] for start in range(0, len(samples), AT_ONCE)]
            found = [part(self.layers, torch.from_numpy(_rows(some))).double().numpy() for some in parts]
        return np.concatenate(found)


def learned(samples: Samples, labels: NDArray[np.int64], seed: int = 0) -> Features:
    """A classifier of samples (n, *shape) as a model sees them. labels : (n,) from 0. Equal seeds, equal features.

    Raises UserError where there is one class only.
    """
    import torch

    from ae_core.analysis.small_network import fit, fresh_layers, shuffled

    classes = len(np.unique(labels))
    if classes < 2:
        raise UserError("A classifier needs samples of at least two classes to learn from.")
    x, source = torch.from_numpy(_rows(samples)), torch.Generator().manual_seed(seed)
    layers = fresh_layers((x.shape[1], *HIDDEN, int(labels.max()) + 1), source)
    fit(layers, x, torch.from_numpy(labels), shuffled(len(x), BATCH, STEPS, source), RATE, DECAY)
    return Features(layers, len(samples), classes)


def _rows(samples: Samples) -> NDArray[np.float32]:
    return np.nan_to_num(np.asarray(samples, dtype=np.float32).reshape(len(samples), -1))
