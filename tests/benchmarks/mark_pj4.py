"""PJ4: a projection after one changed setting against the same from scratch; what is kept changes no bit of it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from itertools import islice

import numpy as np

from ae_core.projection.base import Floats, ProjectionSpec
from ae_core.projection.kept import Kept
from ae_core.projection.tsne import TSNE
from ae_core.projection.umap import UMAP
from tests.benchmarks.codes import digit_codes
from tests.benchmarks.marks import Row, Size, benchmark
from tests.benchmarks.pairs import Compared, compare_pairs


@benchmark("PJ4")
def measure(size: Size) -> Iterator[Row]:
    """UMAP with another min_dist reuses its graph, with fewer neighbours those that it has found."""
    codes = digit_codes(20_000 if size.pairs > 1 else 400)
    descent = _compared(codes, TSNE(), TSNE(perplexity=20), 1)
    for setting, changed in (("min_dist", UMAP(min_dist=0.4)), ("n_neighbors", UMAP(n_neighbors=10))):
        note = f"s; t-SNE with another perplexity: {descent.ratio:.2f}, its descent begins anew; smaller is better"
        yield _compared(codes, UMAP(), changed, size.pairs).row(
            "PJ4", f"umap, another {setting}, {len(codes):,} x 16 codes", "from scratch", required=0.7, stretch=0.5,
            note=note, smaller=True,
        )  # fmt: skip


def _compared(codes: Floats, before: ProjectionSpec, after: ProjectionSpec, pairs: int) -> Compared:
    def pair() -> tuple[float, float]:
        kept = Kept()
        # Up to its first step it has made all that is kept.
        list(islice(before.frames(codes, kept), 2))
        ours, our_map = _seconds(after, codes, kept)
        scratch, its_map = _seconds(after, codes, Kept())
        np.testing.assert_array_equal(our_map, its_map)
        return ours, scratch

    return compare_pairs(pair, pairs, warm_up=False)


def _seconds(spec: ProjectionSpec, codes: Floats, kept: Kept) -> tuple[float, Floats]:
    start = time.perf_counter()
    *_, frame = spec.frames(codes, kept)
    return time.perf_counter() - start, frame.xy
