from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import openTSNE
import pytest
from openTSNE.affinity import joint_probabilities_nn
from scipy.sparse import csr_array
from sklearn import manifold
from sklearn.datasets import load_digits

from ae_core import sharing
from ae_core.errors import SpecError
from ae_core.projection.base import Floats
from ae_core.projection.kernels.forces import repulsion
from ae_core.projection.mesh_repulsion import MeshRepulsion
from ae_core.projection.neighbours import nearest
from ae_core.projection.tsne import EARLY_ITERATIONS, LATE_ITERATIONS, TSNE
from ae_core.projection.tsne_gradient import POINTS_PER_THREAD, all_pairs, gradient_for, meshed


def affinities(codes: Floats) -> csr_array:
    found = nearest(codes, 24)
    return joint_probabilities_nn(found.indices, found.distances, [8.0])


def kl(p: np.ndarray, xy: np.ndarray) -> float:
    """KL(P || Q) of van der Maaten & Hinton 2008, eq. 2 and 4, written out over all pairs."""
    q = 1 / (1 + ((xy[:, None] - xy[None]) ** 2).sum(axis=2))
    np.fill_diagonal(q, 0)
    q /= q.sum()
    stored = p > 0
    return float((p[stored] * np.log(p[stored] / q[stored])).sum())


@pytest.mark.parametrize("scale", [1e-4, 1.0, 30.0])
def test_four_times_the_gradient_is_the_slope_of_the_divergence(codes: Floats, scale: float) -> None:
    matrix = affinities(codes)
    random = np.random.default_rng(3)
    xy = scale * random.normal(size=(120, 2))
    way = random.normal(size=(120, 2))
    step = 1e-4 * scale
    dense = matrix.toarray()
    slope = (kl(dense, xy + step * way) - kl(dense, xy - step * way)) / (2 * step)
    assert 4 * np.vdot(all_pairs(matrix)(xy, 1.0), way) == pytest.approx(slope, rel=1e-3)


def test_exaggeration_multiplies_only_the_attraction(codes: Floats) -> None:
    gradient = all_pairs(affinities(codes))
    xy = np.random.default_rng(3).normal(size=(120, 2))
    once, twice, thrice = (gradient(xy, exaggeration) for exaggeration in (1.0, 2.0, 3.0))
    np.testing.assert_allclose(thrice - twice, twice - once, atol=1e-9)
    assert np.abs(twice - once).max() > 1e-4


@pytest.mark.parametrize(("scale", "n"), [(1.0, 120), (5.0, 120), (1.0, 3000), (5.0, 3000), (25.0, 3000)])
def test_the_grid_agrees_with_all_pairs(scale: float, n: int) -> None:
    xy = (scale * np.random.default_rng(3).normal(size=(n, 2)) * [1, 0.3]).astype(np.float32)
    exact, quick = np.empty((2, n, 2), dtype=np.float32)
    totals, quick_totals = np.empty((2, n), dtype=np.float32)
    x, y = xy.T.copy()
    repulsion(x, y, 0, len(x), exact, totals)
    grid = MeshRepulsion()
    grid(x, y, quick, quick_totals)
    assert np.linalg.norm(quick - exact) < 0.02 * np.linalg.norm(exact)
    assert quick_totals.sum() == pytest.approx(totals.sum(), rel=2e-3)
    again = np.empty_like(quick)
    grid(x, y, again, quick_totals)
    np.testing.assert_array_equal(again, quick)
    MeshRepulsion()(x + 1000, y - 7, again, quick_totals)
    assert np.linalg.norm(again - exact) < 0.02 * np.linalg.norm(exact)


def test_a_map_of_any_width_keeps_the_grid_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ae_core.projection.mesh_repulsion.MOST_KNOTS", 64)
    x, y = np.random.default_rng(3).normal(size=(2, 500)).astype(np.float32) * 1e4
    force, totals = np.empty((500, 2), dtype=np.float32), np.empty(500, dtype=np.float32)
    grid = MeshRepulsion()
    grid(x, y, force, totals)
    assert max(grid._shape) < 200
    assert np.isfinite(force).all()


def test_a_gradient_by_the_grid_is_that_of_all_pairs(codes: Floats) -> None:
    matrix = affinities(codes)
    xy = 5 * np.random.default_rng(3).normal(size=(120, 2))
    exact, quick = all_pairs(matrix)(xy, 12.0), meshed(matrix)(xy, 12.0)
    assert np.linalg.norm(quick - exact) < 0.01 * np.linalg.norm(exact)


def test_many_codes_take_the_linear_way(monkeypatch: pytest.MonkeyPatch, codes: Floats) -> None:
    matrix = affinities(codes)
    xy = 5 * np.random.default_rng(3).normal(size=(120, 2))
    np.testing.assert_array_equal(gradient_for(matrix)(xy, 1.0), all_pairs(matrix)(xy, 1.0))
    monkeypatch.setattr("ae_core.projection.tsne_gradient.ALL_PAIRS", 119)
    np.testing.assert_array_equal(gradient_for(matrix)(xy, 1.0), meshed(matrix)(xy, 1.0))


def test_the_number_of_threads_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    random = np.random.default_rng(0)
    n = 2 * POINTS_PER_THREAD
    matrix = csr_array((np.full(n, 1 / n), random.permutation(n), np.arange(n + 1)), shape=(n, n))
    xy = random.normal(size=(n, 2))
    several = all_pairs(matrix)(xy, 1.0)
    monkeypatch.setattr(sharing, "cores", lambda: 1)
    monkeypatch.setattr(sharing, "PARTS_PER_CORE", 1)
    np.testing.assert_array_equal(all_pairs(matrix)(xy, 1.0), several)


@pytest.mark.slow
def test_the_first_map_after_an_installation_is_the_second(tmp_path: Path) -> None:
    """Loops compiled just now sum in the same order as those from the cache."""
    program = """
import numpy as np
from ae_core.projection.base import projections
codes = np.random.default_rng(0).normal(size=(300, 5)).astype(np.float32)
for name in ("tsne", "umap"):
    *_, last = projections.create(name).frames(codes)
    print(last.xy.tobytes().hex())
"""
    environment = {**os.environ, "NUMBA_CACHE_DIR": str(tmp_path)}
    fresh, cached = (
        subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
        for _ in range(2)
    )
    assert list(tmp_path.rglob("*.nbi"))
    assert fresh.stdout == cached.stdout


def test_the_divergence_falls_as_far_as_in_one_go_by_opentsne(codes: Floats) -> None:
    settings = {"early_exaggeration_iter": EARLY_ITERATIONS, "n_iter": LATE_ITERATIONS, "theta": 0.0}
    reference = openTSNE.TSNE(perplexity=8, random_state=0, negative_gradient_method="bh", **settings).fit(codes)
    matrix = affinities(codes).toarray()
    # So few codes have several local minima, and the last bit of a distance decides among them.
    ours = [kl(matrix, list(TSNE(perplexity=8, seed=seed).frames(codes))[-1].xy.astype(float)) for seed in range(3)]
    assert np.median(ours) < kl(matrix, np.asarray(reference)) + 0.02


def test_too_large_a_perplexity_is_refused_with_the_largest_possible(codes: Floats) -> None:
    with pytest.raises(SpecError, match=r"tsne.perplexity: 40 is too large for 120 codes; it can be at most 39.67"):
        TSNE(perplexity=40).frames(codes)
    assert np.isfinite(list(TSNE(perplexity=119 / 3).frames(codes))[-1].xy).all()


def test_the_smallest_map_has_four_codes() -> None:
    with pytest.raises(SpecError, match=r"at most 0\.6667"):
        TSNE(perplexity=1).frames(np.eye(3, dtype=np.float32))
    *_, frame = TSNE(perplexity=1).frames(np.eye(4, dtype=np.float32))
    assert np.isfinite(frame.xy).all()


@pytest.mark.parametrize("metric", ["cosine", "manhattan"])
def test_a_metric_changes_the_map(codes: Floats, metric: str) -> None:
    *_, plain = TSNE(perplexity=8).frames(codes)
    *_, other = TSNE(perplexity=8, metric=metric).frames(codes)
    assert not np.allclose(plain.xy, other.xy)


def test_real_digits_keep_their_neighbours() -> None:
    digits = load_digits().data[:600].astype(np.float32)
    *_, frame = TSNE().frames(digits)
    assert manifold.trustworthiness(digits, frame.xy, n_neighbors=15) > 0.97
