from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from itertools import islice

import numpy as np
import pytest
from sklearn.datasets import load_digits
from sklearn.manifold import trustworthiness

from ae_core import sharing
from ae_core.errors import SpecError
from ae_core.projection.base import Floats
from ae_core.projection.fuzzy_graph import curve, fuzzy_graph, memberships
from ae_core.projection.kernels.layout import force_tables, strength
from ae_core.projection.neighbours import nearest
from ae_core.projection.umap import CODES_IN_A_PART, UMAP


def test_memberships_start_at_1_and_add_up_to_the_logarithm_of_k(codes: Floats) -> None:
    strengths = memberships(nearest(codes, 14).distances)
    np.testing.assert_allclose(strengths[:, 0], 1)
    np.testing.assert_allclose(strengths.sum(axis=1), np.log2(15), rtol=1e-4)
    assert (np.diff(strengths, axis=1) <= 0).all()


def test_equal_codes_belong_fully_to_each_other() -> None:
    strengths = memberships(np.array([[0, 0, 0, 0], [0, 0, 1, 1], [1, 2, 3, 4]], dtype=np.float32))
    np.testing.assert_array_equal(strengths[0], 1)
    np.testing.assert_array_equal(strengths[1], 1)
    assert strengths[2, 0] == 1
    assert strengths[2].sum() == pytest.approx(np.log2(5), rel=1e-4)


def test_graph_is_the_fuzzy_union_of_both_directions(codes: Floats) -> None:
    found = nearest(codes, 7)
    directed = np.zeros((120, 120))
    np.put_along_axis(directed, found.indices, memberships(found.distances), axis=1)
    union = directed + directed.T - directed * directed.T
    np.testing.assert_allclose(fuzzy_graph(found).toarray(), union, atol=1e-6)


@pytest.mark.parametrize(("min_dist", "a", "b"), [(0.1, 1.577, 0.895), (0.5, 0.583, 1.334), (0.0, 1.933, 0.791)])
def test_curve_has_the_published_parameters(min_dist: float, a: float, b: float) -> None:
    assert curve(min_dist) == pytest.approx((a, b), abs=1e-3)


@pytest.mark.parametrize("min_dist", [0.0, 0.1, 0.9])
def test_forces_are_those_of_the_curve(min_dist: float) -> None:
    a, b = curve(min_dist)
    pull, push = force_tables(a, b)
    for square in np.geomspace(1e-8, 1e8, 400).astype(np.float32):
        near = 1 + a * float(square) ** b
        wanted_pull = -2 * a * b * float(square) ** (b - 1) / near
        wanted_push = 2 * b / ((0.001 + float(square)) * near)
        assert strength(pull, square) == pytest.approx(wanted_pull, rel=1e-3)
        assert strength(push, square) == pytest.approx(wanted_push, rel=1e-3)
    assert np.isfinite(strength(pull, np.float32(0)))
    assert strength(push, np.float32(1e30)) == 0


def test_as_many_neighbours_as_codes_are_refused_with_the_largest_possible(codes: Floats) -> None:
    with pytest.raises(SpecError, match=r"umap.n_neighbors: 120 is too large for 120 codes; it can be at most 119"):
        UMAP(n_neighbors=120).frames(codes)
    *_, frame = UMAP(n_neighbors=119).frames(codes)
    assert np.isfinite(frame.xy).all()


def test_the_smallest_map_has_three_codes() -> None:
    *_, frame = UMAP(n_neighbors=2).frames(np.eye(3, dtype=np.float32))
    assert np.isfinite(frame.xy).all()


def test_a_larger_min_dist_keeps_neighbours_further_apart(codes: Floats) -> None:
    *_, close = UMAP(min_dist=0.0).frames(codes)
    *_, apart = UMAP(min_dist=0.9).frames(codes)
    assert np.median(nearest(apart.xy, 1).distances) > 1.5 * np.median(nearest(close.xy, 1).distances)


@pytest.mark.parametrize("at_once", [1, 3])
def test_the_map_does_not_depend_on_how_many_cores_there_are(monkeypatch: pytest.MonkeyPatch, at_once: int) -> None:
    codes = np.random.default_rng(0).normal(size=(3 * CODES_IN_A_PART, 3)).astype(np.float32)
    *_, wanted = islice(UMAP().frames(codes), 20)
    monkeypatch.setattr(sharing, "cores", lambda: at_once)
    monkeypatch.setattr(sharing, "_pool", lambda: pool)
    with ThreadPoolExecutor(at_once) as pool:
        *_, found = islice(UMAP().frames(codes), 20)
    np.testing.assert_array_equal(found.xy, wanted.xy)


@pytest.mark.parametrize("metric", ["cosine", "manhattan"])
def test_a_metric_changes_the_map(codes: Floats, metric: str) -> None:
    *_, plain = UMAP().frames(codes)
    *_, other = UMAP(metric=metric).frames(codes)
    assert not np.allclose(plain.xy, other.xy)


def test_real_digits_keep_their_neighbours() -> None:
    digits = load_digits().data[:600].astype(np.float32)
    *_, frame = UMAP().frames(digits)
    assert trustworthiness(digits, frame.xy, n_neighbors=15) > 0.96


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:n_jobs value 1 overridden:UserWarning", "ignore::ImportWarning")
def test_the_graph_and_the_curve_are_umap_learns() -> None:
    from umap.umap_ import find_ab_params, fuzzy_simplicial_set

    digits = load_digits().data[:1000].astype(np.float32)
    found = nearest(digits, 14)
    indices = np.hstack([np.arange(1000)[:, None], found.indices])
    distances = np.hstack([np.zeros((1000, 1), dtype=np.float32), found.distances])
    graph, _, _ = fuzzy_simplicial_set(digits, 15, None, "euclidean", knn_indices=indices, knn_dists=distances)
    assert abs(graph - fuzzy_graph(found)).max() < 1e-4
    assert curve(0.1) == pytest.approx(find_ab_params(1.0, 0.1), rel=1e-4)
