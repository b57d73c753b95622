"""PJ1: t-SNE against scikit-learn's, at equal trustworthiness."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from sklearn import manifold

from ae_core.projection.quality import quality
from ae_core.projection.tsne import TSNE
from tests.benchmarks.codes import digit_codes
from tests.benchmarks.marks import Row, Size, benchmark
from tests.benchmarks.pairs import compare_pairs

Codes = NDArray[np.float32]
TOLERANCE = 0.005


@benchmark("PJ1")
def measure(size: Size) -> Iterator[Row]:
    """Both with their defaults, perplexity 30 and a start from PCA; the worker has compiled before anybody waits."""
    full = size.pairs > 1
    _ours(digit_codes(300))
    for n, pairs, required, stretch in ((5_000, 5, 3, 5), (20_000, 2, 4, 8)):
        # scikit-learn takes minutes for the larger one.
        yield _row(n if full else n // 20, pairs if full else 1, required, stretch)


def _row(n: int, pairs: int, required: float, stretch: float) -> Row:
    codes = digit_codes(n)
    judged: list[tuple[float, float]] = []

    def pair() -> tuple[float, float]:
        (theirs, their_map), (ours, our_map) = _timed(_peer, codes), _timed(_ours, codes)
        judged.append((_trustworthiness(codes, our_map), _trustworthiness(codes, their_map)))
        return theirs, ours

    compared = compare_pairs(pair, pairs, warm_up=False)
    ours, theirs = np.median(judged, axis=0)
    note = f"s; trustworthiness@15 {ours:.4f} against {theirs:.4f}"
    row = compared.row("PJ1", f"{n:,} x 16 codes", "scikit-learn", required=required, stretch=stretch, note=note)
    return replace(row, ours=compared.peer, peer=compared.ours, holds=bool(row.holds and ours >= theirs - TOLERANCE))


def _timed(make: Callable[[Codes], Codes], codes: Codes) -> tuple[float, Codes]:
    start = time.perf_counter()
    made = make(codes)
    return time.perf_counter() - start, made


def _ours(codes: Codes) -> Codes:
    *_, frame = TSNE().frames(codes)
    return frame.xy


def _peer(codes: Codes) -> Codes:
    made: Codes = manifold.TSNE(init="pca", random_state=0, n_jobs=2).fit_transform(codes)
    return made


def _trustworthiness(codes: Codes, xy: Codes) -> float:
    found = quality(codes, xy)
    assert found is not None
    return found.trustworthiness
