"""Likelihoods of samples whose elements know nothing of each other: what black and white pixels and words have instead
of a Gaussian."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import PAD

Doubles = NDArray[np.float64]


def of_pixels(known: Doubles, x: Doubles) -> Doubles:
    """(n,) log-probability of pixels x (n, D) of 0 and 1, each with the share of ones that it has in `known` (m, D).

    A half is added to both counts, so that what never occurred is possible.
    """
    ones = (known.sum(axis=0) + 0.5) / (len(known) + 1)
    return np.asarray(x @ np.log(ones) + (1 - x) @ np.log1p(-ones))


def of_words(known: NDArray[np.int64], x: NDArray[np.int64], words: int) -> Doubles:
    """(n,) log-probability of texts x (n, t), each place with the shares of words that it has in `known` (m, t) among
    the texts that reach it; up to the PAD that ends a text, and with it.

    A half is added to every count.
    """
    counts = np.full((known.shape[1], words), 0.5)
    place, reached = np.broadcast_to(np.arange(known.shape[1]), known.shape), counted(known)
    np.add.at(counts, (place[reached], known[reached]), 1.0)
    logs = np.log(counts / counts.sum(axis=1, keepdims=True))
    each = logs[np.arange(x.shape[1]), x]
    return np.asarray(np.where(counted(x), each, 0.0).sum(axis=1))


def counted(tokens: NDArray[np.int64]) -> NDArray[np.bool_]:
    """(n, t) the tokens of each text (n, t) with the PAD that ends it."""
    ended = tokens == PAD
    return np.asarray(np.cumsum(ended, axis=1) - ended == 0)
