"""Our maps keep neighbours as well as the libraries' own do, on codes of real pictures and of drawn ones."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import numpy as np
import openTSNE
import pytest
from sklearn import decomposition, manifold

from ae_core.data.base import sources
from ae_core.projection.base import Floats, ProjectionSpec
from ae_core.projection.quality import Quality, quality
from ae_core.projection.tsne import TSNE
from ae_core.projection.umap import UMAP

TOLERANCE = 0.005
SEEDS = 2
SAMPLES = {"mnist": 1500, "digits": 1500, "shapes": 1200}


@cache
def codes_of(name: str) -> Floats:
    """(n, 16) the first principal components of some of the samples."""
    x = sources.create(name).load().x
    rows = np.random.default_rng(0).permutation(len(x))[: SAMPLES[name]]
    pixels = np.asarray(x[rows], dtype=np.float64).reshape(len(rows), -1)
    return decomposition.PCA(16, random_state=0).fit_transform(pixels).astype(np.float32)


def judged(codes: Floats, make: Callable[[int], Floats]) -> tuple[float, float]:
    """Trustworthiness and recall of the 15 nearest neighbours, means over seeds."""
    found = [quality(codes, np.asarray(make(seed), dtype=np.float32)) for seed in range(SEEDS)]
    return float(np.mean([one.trustworthiness for one in found if one])), float(np.mean([recall(one) for one in found]))


def recall(found: Quality | None) -> float:
    assert found is not None
    assert found.overlap is not None
    return float(found.overlap.mean() / found.k)


def ours(spec: Callable[[int], ProjectionSpec], codes: Floats) -> tuple[float, float]:
    return judged(codes, lambda seed: list(spec(seed).frames(codes))[-1].xy)


@cache
def our_tsne(name: str) -> tuple[float, float]:
    return ours(lambda seed: TSNE(seed=seed), codes_of(name))


@pytest.mark.slow
@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("library", ["scikit-learn", "openTSNE"])
def test_tsne_keeps_neighbours_as_the_libraries_do(name: str, library: str) -> None:
    codes = codes_of(name)
    if library == "scikit-learn":
        peer = judged(codes, lambda seed: manifold.TSNE(init="pca", random_state=seed).fit_transform(codes))
    else:
        peer = judged(codes, lambda seed: openTSNE.TSNE(random_state=seed, negative_gradient_method="bh").fit(codes))
    assert all(np.array(our_tsne(name)) > np.array(peer) - TOLERANCE)


@pytest.mark.slow
@pytest.mark.parametrize("name", SAMPLES)
def test_the_grid_of_many_codes_costs_no_neighbours(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    exact = our_tsne(name)
    monkeypatch.setattr("ae_core.projection.tsne_gradient.ALL_PAIRS", 0)
    meshed = ours(lambda seed: TSNE(seed=seed), codes_of(name))
    assert all(np.array(meshed) > np.array(exact) - TOLERANCE)


@pytest.mark.slow
@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.filterwarnings("ignore:n_jobs value 1 overridden:UserWarning", "ignore::ImportWarning")
def test_umap_keeps_neighbours_as_umap_learn_does(name: str) -> None:
    import umap

    codes = codes_of(name)
    peer = judged(codes, lambda seed: umap.UMAP(random_state=seed).fit_transform(codes))
    mine = ours(lambda seed: UMAP(seed=seed), codes)
    assert all(np.array(mine) > np.array(peer) - TOLERANCE)
