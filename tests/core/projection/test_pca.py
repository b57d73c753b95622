from __future__ import annotations

import numpy as np
import pytest
from sklearn import decomposition

from ae_core.projection.base import Floats
from ae_core.projection.pca import PCA, principal_plane


@pytest.mark.parametrize("shape", [(120, 5), (20, 60), (50, 2)])
def test_it_equals_scikit_learn(shape: tuple[int, int]) -> None:
    codes = np.random.default_rng(1).normal(size=shape) * np.geomspace(5, 0.1, shape[1]) + 3
    reference = decomposition.PCA(2, svd_solver="full").fit(codes)
    plane, shares = principal_plane(codes.astype(np.float32))
    expected = reference.transform(codes)
    signs = np.sign((expected * plane).sum(axis=0))
    np.testing.assert_allclose(plane * signs, expected, atol=1e-4)
    np.testing.assert_allclose(shares, reference.explained_variance_ratio_, rtol=1e-5)


def test_a_reflection_of_the_codes_does_not_hide_in_the_sign(codes: Floats) -> None:
    plane, _ = principal_plane(codes)
    mirrored, _ = principal_plane(-codes)
    np.testing.assert_allclose(mirrored, -plane, atol=1e-5)


def test_one_dimension_is_shown_on_a_line() -> None:
    codes = np.array([[1.0], [2.0], [6.0]], dtype=np.float32)
    plane, shares = principal_plane(codes)
    np.testing.assert_allclose(plane, [[-2, 0], [-1, 0], [3, 0]], atol=1e-6)
    np.testing.assert_array_equal(shares, [1, 0])


def test_an_offset_does_not_cost_precision(codes: Floats) -> None:
    codes = np.round(codes, 2)
    plane, _ = principal_plane(codes)
    far, _ = principal_plane((codes.astype(np.float64) + 1024).astype(np.float32))
    np.testing.assert_allclose(far, plane, atol=1e-3)


def test_the_note_tells_the_variance(codes: Floats) -> None:
    _, shares = principal_plane(codes)
    assert next(PCA().frames(codes)).note == f"{shares[0]:.1%} and {shares[1]:.1%} of the variance"
