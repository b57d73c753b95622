from __future__ import annotations

import numpy as np
import pytest
from scipy.spatial.distance import cdist

from ae_core.errors import DataError, SpecError
from ae_core.projection.base import Floats
from ae_core.projection.neighbours import Metric, nearest


@pytest.mark.parametrize("metric", ["euclidean", "cosine", "manhattan"])
@pytest.mark.parametrize("d", [1, 2, 5, 30])
def test_they_are_those_of_all_pairs(metric: Metric, d: int) -> None:
    codes = np.random.default_rng(d).normal(size=(200, d)).astype(np.float32)
    if metric == "cosine" and d == 1:
        codes = np.hstack([codes, codes**2])
    pairs = cdist(codes, codes, {"manhattan": "cityblock"}.get(metric, metric))
    np.fill_diagonal(pairs, np.inf)
    found = nearest(codes, 7, metric)
    np.testing.assert_allclose(found.distances, np.sort(pairs, axis=1)[:, :7], atol=2e-6, rtol=1e-6)
    np.testing.assert_allclose(np.take_along_axis(pairs, found.indices, axis=1), found.distances, atol=2e-6, rtol=1e-6)


@pytest.mark.parametrize("d", [2, 20])
def test_a_code_is_never_its_own_neighbour_even_among_equals(d: int) -> None:
    codes = np.repeat(np.random.default_rng(0).normal(size=(10, d)), 20, axis=0).astype(np.float32)
    found = nearest(codes, 15)
    assert (found.indices != np.arange(200)[:, None]).all()
    assert all(len(set(row)) == 15 for row in found.indices.tolist())
    np.testing.assert_allclose(found.distances, 0, atol=1e-5)
    np.testing.assert_array_equal(found.indices // 20, np.repeat(np.arange(10), 20)[:, None].repeat(15, axis=1))


def test_an_offset_does_not_cost_precision() -> None:
    codes = np.round(np.random.default_rng(0).normal(size=(300, 12)), 2)
    near = nearest(codes.astype(np.float32), 5)
    far = nearest((codes + 4096).astype(np.float32), 5)
    np.testing.assert_allclose(far.distances, near.distances, atol=2e-3)


@pytest.mark.parametrize("k", [0, -1, 120, 500])
def test_a_number_that_cannot_be_found_is_refused(codes: Floats, k: int) -> None:
    with pytest.raises(SpecError, match=f"{k} neighbours cannot be found among 120 codes"):
        nearest(codes, k)


def test_a_code_without_direction_has_no_cosine(codes: Floats) -> None:
    codes[17] = 0
    with pytest.raises(DataError, match=r"1 of 120 codes are zero .*code 17.*euclidean"):
        nearest(codes, 5, "cosine")
