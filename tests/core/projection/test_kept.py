from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from ae_core.projection import kept as module
from ae_core.projection.base import Floats, ProjectionSpec
from ae_core.projection.kept import Kept
from ae_core.projection.neighbours import Neighbours, nearest
from ae_core.projection.tsne import TSNE
from ae_core.projection.umap import UMAP


@pytest.fixture
def searches(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The k of each search for neighbours."""
    asked: list[int] = []

    def noted(codes: Floats, k: int, metric: Any) -> Neighbours:
        asked.append(k)
        return nearest(codes, k, metric)

    monkeypatch.setattr(module, "nearest", noted)
    return asked


def last(spec: ProjectionSpec, codes: Floats, kept: Kept | None = None) -> Floats:
    *_, frame = spec.frames(codes, kept)
    return frame.xy


def tied(codes: Floats) -> Floats:
    """Many equal codes, and many equal distances."""
    return np.round(np.vstack([codes, codes[:60]]))


@pytest.mark.parametrize("shape", [lambda codes: codes, tied])
@pytest.mark.parametrize(
    ("first", "second"),
    [
        (UMAP(n_neighbors=20), UMAP(n_neighbors=20, min_dist=0.5)),
        (UMAP(n_neighbors=20), UMAP(n_neighbors=20, seed=5)),
        (UMAP(n_neighbors=20), UMAP(n_neighbors=9)),
        (UMAP(n_neighbors=9), UMAP(n_neighbors=20)),
        (UMAP(n_neighbors=9), UMAP(n_neighbors=9, metric="manhattan")),
        (TSNE(perplexity=10), UMAP(n_neighbors=9)),
        (TSNE(perplexity=10), TSNE(perplexity=5)),
        (TSNE(perplexity=5), TSNE(perplexity=10)),
        (TSNE(perplexity=5), TSNE(perplexity=5, seed=2)),
    ],
)
def test_what_was_kept_changes_no_bit(
    first: ProjectionSpec, second: ProjectionSpec, shape: Callable[[Floats], Floats], codes: Floats
) -> None:
    codes = shape(codes)
    kept = Kept()
    last(first, codes, kept)
    np.testing.assert_array_equal(last(second, codes, kept), last(second, codes))


def test_a_larger_neighbourhood_serves_a_smaller_one(searches: list[int], codes: Floats) -> None:
    shelf = Kept().of(codes)
    for k in (40, 5, 39):
        found, alone = shelf.neighbours(k, "euclidean"), nearest(codes, k)
        np.testing.assert_array_equal(found.indices, alone.indices)
        np.testing.assert_array_equal(found.distances, alone.distances)
    assert searches == [40]
    shelf.neighbours(41, "euclidean")
    shelf.neighbours(5, "cosine")
    assert searches == [40, 41, 15]


def test_only_what_is_downstream_of_a_change_is_made_again(searches: list[int], codes: Floats) -> None:
    kept = Kept()
    for spec in (UMAP(), UMAP(min_dist=0.3), UMAP(seed=4), UMAP(n_neighbors=9), TSNE(perplexity=5)):
        last(spec, codes, kept)
    assert searches == [15]
    last(TSNE(perplexity=9), codes, kept)
    last(UMAP(metric="cosine"), codes, kept)
    assert searches == [15, 27, 15]


def test_other_codes_share_nothing(searches: list[int], codes: Floats) -> None:
    kept = Kept()
    kept.of(codes).neighbours(5, "euclidean")
    other = codes.copy()
    other[3, 2] += 1e-3
    found = kept.of(other).neighbours(5, "euclidean")
    np.testing.assert_array_equal(found.distances, nearest(other, 5).distances)
    kept.of(codes.copy()).neighbours(5, "euclidean")
    assert len(searches) == 2


def test_memory_is_bounded_and_the_longest_unused_goes_first() -> None:
    kept = Kept(most_bytes=1000)
    block = np.zeros(300, dtype=np.uint8)
    for name in "abc":
        kept.put(name, block)
    assert kept.find("a") is not None
    kept.put("d", block)
    assert [name for name in "abcd" if kept.find(name) is not None] == ["a", "c", "d"]
    kept.put("e", np.zeros(1001, dtype=np.uint8))
    assert [name for name in "acde" if kept.find(name) is not None] == ["a", "c", "d"]
    assert kept.nbytes <= 1000
