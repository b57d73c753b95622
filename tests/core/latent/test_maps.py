"""Flat views of codes: the aligned plane, the decoded grid."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.spatial.distance import pdist
from sklearn.decomposition import PCA

from ae_core.errors import SpecError
from ae_core.latent.alignment import Plane, aligned, principal_plane, procrustes
from ae_core.latent.plane import plane_grid

RNG = np.random.default_rng(0)
CLOUD = (RNG.standard_normal((300, 5)) * [4, 3, 1, 0.5, 0.1] @ np.linalg.qr(RNG.standard_normal((5, 5)))[0] + 2).astype(
    np.float32
)


def turned(codes: np.ndarray, seed: int) -> np.ndarray:
    """The same cloud as another epoch might give it: turned, mirrored, moved."""
    rng = np.random.default_rng(seed)
    rotation = np.linalg.qr(rng.standard_normal((codes.shape[1], codes.shape[1])))[0]
    return (codes @ rotation + rng.standard_normal(codes.shape[1])).astype(np.float32)


def test_the_plane_is_that_of_pca() -> None:
    plane = principal_plane(CLOUD)
    pca = PCA(2).fit(CLOUD)
    np.testing.assert_allclose(np.abs(plane.axes @ pca.components_.T), np.eye(2), atol=1e-4)
    assert plane.explained == pytest.approx(pca.explained_variance_ratio_.sum(), rel=1e-5)
    np.testing.assert_allclose(np.abs(plane.project(CLOUD)), np.abs(pca.transform(CLOUD)), atol=1e-3)


@pytest.mark.parametrize("seed", range(5))
def test_alignment_leaves_the_distances_of_the_plane_as_they_are(seed: int) -> None:
    """M8."""
    now = turned(CLOUD, seed)
    alone = principal_plane(now)
    aligned = principal_plane(now, principal_plane(CLOUD))
    np.testing.assert_allclose(pdist(aligned.project(now)), pdist(alone.project(now)), rtol=1e-3, atol=1e-3)
    np.testing.assert_allclose(aligned.axes @ aligned.axes.T, np.eye(2), atol=1e-9)
    assert aligned.explained == alone.explained


def motion(before: Plane, after: Plane, codes: np.ndarray) -> float:
    one, two = (plane.project(codes) for plane in (before, after))
    return float(np.square((one - one.mean(0)) - (two - two.mean(0))).sum())


@pytest.mark.parametrize("seed", range(5))
def test_alignment_never_moves_points_more_than_leaving_the_axes_as_they_come(seed: int) -> None:
    rng = np.random.default_rng(seed)
    before = principal_plane(CLOUD)
    flipped = Plane(before.mean, before.axes[::-1] * [[-1], [1]], before.explained)
    later = (CLOUD + 0.3 * rng.standard_normal(CLOUD.shape)).astype(np.float32)
    alone, aligned = principal_plane(later), principal_plane(later, flipped)
    assert motion(flipped, aligned, later) < 0.2 * motion(flipped, alone, later)
    for angle in np.linspace(0, 2 * np.pi, 33):
        turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        other = Plane(aligned.mean, turn @ aligned.axes, aligned.explained)
        assert motion(flipped, aligned, later) <= motion(flipped, other, later) * (1 + 1e-6)


def test_an_unchanged_cloud_does_not_move() -> None:
    plane = principal_plane(CLOUD)
    np.testing.assert_allclose(principal_plane(CLOUD, plane).project(CLOUD), plane.project(CLOUD), atol=1e-4)


@pytest.mark.parametrize("d", [1, 2])
def test_codes_of_one_and_two_dimensions_have_a_plane_too(d: int) -> None:
    codes = CLOUD[:, :d]
    plane = principal_plane(codes)
    points = plane.project(codes)
    np.testing.assert_allclose(pdist(points), pdist(codes), rtol=1e-4, atol=1e-4)
    assert plane.explained == pytest.approx(1.0)
    assert np.isfinite(principal_plane(codes, plane).project(codes)).all()


def test_collapsed_codes_have_a_plane_in_which_they_are_one_point() -> None:
    codes = np.full((20, 4), 3, np.float32)
    plane = principal_plane(codes, principal_plane(CLOUD[:20, :4]))
    np.testing.assert_allclose(plane.project(codes), 0, atol=1e-6)


def test_procrustes_finds_the_turn_that_was_made() -> None:
    points = RNG.standard_normal((40, 3))
    points -= points.mean(0)
    rotation = np.linalg.qr(RNG.standard_normal((3, 3)))[0]
    np.testing.assert_allclose(procrustes(points, points @ rotation), rotation, atol=1e-10)


def test_the_grid_runs_like_a_map_over_the_middle_of_the_codes() -> None:
    codes = RNG.uniform([-1, 10], [1, 30], (20_000, 2)).astype(np.float32)
    grid = plane_grid(codes, side=3, percent=90).reshape(3, 3, 2)
    np.testing.assert_allclose(grid[0, 0], [-0.9, 29], atol=0.3)
    np.testing.assert_allclose(grid[2, 2], [0.9, 11], atol=0.3)
    np.testing.assert_allclose(grid[1, 1], [0, 20], atol=0.3)
    assert (np.diff(grid[..., 0], axis=1) > 0).all()
    assert (np.diff(grid[..., 1], axis=0) < 0).all()
    assert grid.dtype == np.float32


def test_the_grid_is_not_pulled_by_one_stray_code() -> None:
    codes = np.vstack([RNG.standard_normal((500, 2)), [[1e6, 1e6]]]).astype(np.float32)
    assert np.abs(plane_grid(codes, 5)).max() < 5


@pytest.mark.parametrize("codes", [np.zeros((4, 3), np.float32), np.zeros((4, 1), np.float32), np.zeros(4, np.float32)])
def test_only_flat_codes_have_a_grid(codes: np.ndarray) -> None:
    with pytest.raises(SpecError, match="needs codes of 2 dimensions"):
        plane_grid(codes, 3)


@pytest.mark.parametrize("mirror", [1, -1])
def test_a_map_is_turned_and_moved_onto_another_of_the_same_samples(mirror: int) -> None:
    random = np.random.default_rng(0)
    reference = random.normal(size=(50, 2)).astype(np.float32)
    turn = np.array([[0.6, 0.8], [-0.8 * mirror, 0.6 * mirror]])
    moved = (reference @ turn + [7, -3]).astype(np.float32)
    np.testing.assert_allclose(aligned(moved, reference), reference, atol=1e-5)
    distances = [np.linalg.norm(xy[:, None] - xy[None], axis=2) for xy in (3 * moved, aligned(3 * moved, reference))]
    np.testing.assert_allclose(*distances, atol=1e-4)


def test_of_very_many_rows_some_decide_and_all_are_turned() -> None:
    reference = np.random.default_rng(0).normal(size=(25_003, 2)).astype(np.float32)
    np.testing.assert_allclose(aligned(reference[:, ::-1] + 5, reference), reference, atol=1e-5)
    assert len(aligned(reference[:0], reference[:0])) == 0


def test_rows_without_a_place_have_no_say_in_the_turn() -> None:
    reference = np.random.default_rng(0).normal(size=(20, 2)).astype(np.float32)
    moved = reference[:, ::-1].copy()
    moved[3], reference[5] = np.nan, np.nan
    found = aligned(moved, reference)
    rest = np.delete(np.arange(20), [3, 5])
    np.testing.assert_allclose(found[rest], reference[rest], atol=1e-5)
    assert np.isnan(found[3]).all()
    assert np.isfinite(found[5]).all()
    nowhere = np.full_like(reference, np.nan)
    np.testing.assert_array_equal(aligned(reference, nowhere), reference)
