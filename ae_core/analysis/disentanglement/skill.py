"""How well something is foretold, on a scale where chance is 0 and perfect 1, for numbers and classes alike."""

from __future__ import annotations

import numpy as np

from ae_core.analysis.disentanglement.levels import Doubles


def explained(said: Doubles, true: Doubles) -> float:
    """1 - sum (said - true)^2 / sum (true - mean)^2 of numbers (n,), and at least 0; 0 where they are all equal."""
    spread = float(np.square(true - true.mean()).sum())
    return max(0.0, 1 - float(np.square(said - true).sum()) / spread) if spread > 0 else 0.0


def accuracy_beyond_chance(said: Doubles, true: Doubles) -> float:
    """(accuracy - 1 / c) / (1 - 1 / c) of c classes that all weigh the same, and at least 0. said, true : (n,)."""
    classes = np.unique(true)
    if len(classes) < 2:
        return 0.0
    accuracy = float(np.mean([(said[true == one] == one).mean() for one in classes]))
    return max(0.0, (accuracy - 1 / len(classes)) / (1 - 1 / len(classes)))
