from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from ae_core.errors import SpecError
from ae_core.latent.ensemble import fitted
from ae_core.latent.paths.base import Floats, Ground, paths, stop_places

RNG = np.random.default_rng(0)
PAIRS: dict[str, tuple[Floats, Floats]] = {
    f"{d} dimensions": tuple(RNG.standard_normal((2, d)).astype(np.float32))  # type: ignore[misc]
    for d in (1, 2, 3, 16, 512)
} | {
    "equal": (np.ones(4, np.float32), np.ones(4, np.float32)),
    "opposite": (np.ones(4, np.float32), -np.ones(4, np.float32)),
    "from the origin": (np.zeros(4, np.float32), np.ones(4, np.float32)),
    "both the origin": (np.zeros(4, np.float32), np.zeros(4, np.float32)),
    "nearly parallel": (np.ones(4, np.float32), np.ones(4, np.float32) * np.float32(1.0000001)),
    "far": (np.full(4, 1e18, np.float32), np.array([1e18, -1e18, 1e18, 1], np.float32)),
}


@cache
def ground(d: int) -> Ground:
    codes = np.random.default_rng(1).standard_normal((50, d)).astype(np.float32)
    return Ground(codes, lambda z: z, fitted(codes, codes, steps=5))


@pytest.fixture(params=PAIRS.values(), ids=PAIRS)
def ends(request: pytest.FixtureRequest) -> tuple[Floats, Floats]:
    return request.param  # type: ignore[no-any-return]


@pytest.mark.parametrize("name", paths.names())
@pytest.mark.parametrize("steps", [2, 3, 12])
def test_both_ends_are_exact_and_all_between_is_finite(name: str, steps: int, ends: tuple[Floats, Floats]) -> None:
    a, b = ends
    points = paths.create(name).points(np.stack([a, b]), steps, ground(len(a)))
    assert (points.shape, points.dtype) == ((steps, len(a)), np.float32)
    assert np.array_equal(points[0], a)
    assert np.array_equal(points[-1], b)
    assert np.isfinite(points).all()


@pytest.mark.parametrize("name", [name for name in paths.names() if not paths.get(name).needs_ensemble])
def test_the_way_back_is_the_way_there(name: str, ends: tuple[Floats, Floats]) -> None:
    a, b = ends
    there, back = (paths.create(name).points(np.stack(way), 9, ground(len(a))) for way in ((a, b), (b, a)))
    np.testing.assert_allclose(there, back[::-1], rtol=1e-5, atol=1e-5 * max(1, np.abs(a).max()))


@pytest.mark.parametrize("name", paths.names())
@pytest.mark.parametrize("steps", [-1, 0, 1])
def test_a_path_without_two_ends_is_refused(name: str, steps: int) -> None:
    with pytest.raises(SpecError, match=f"steps: {steps} cannot be used"):
        paths.create(name).points(np.stack(PAIRS["2 dimensions"]), steps, ground(2))


def test_the_straight_line_has_even_steps_through_the_middle(ends: tuple[Floats, Floats]) -> None:
    a, b = ends
    points = paths.create("lerp").points(np.stack([a, b]), 5)
    np.testing.assert_allclose(points[2], (a.astype(np.float64) + b) / 2, rtol=1e-6)
    steps = np.linalg.norm(np.diff(points.astype(np.float64), axis=0), axis=1)
    np.testing.assert_allclose(steps, steps.mean(), rtol=1e-4, atol=1e-6)


@pytest.mark.parametrize("d", [2, 3, 64])
def test_slerp_between_codes_of_one_length_stays_at_that_length_and_turns_evenly(d: int) -> None:
    a, b = RNG.standard_normal((2, d))
    a, b = 3 * a / np.linalg.norm(a), 3 * b / np.linalg.norm(b)
    points = paths.create("slerp").points(np.stack([a, b]).astype(np.float32), 9).astype(np.float64)
    np.testing.assert_allclose(np.linalg.norm(points, axis=1), 3, rtol=1e-6)
    angles = np.arccos((points[1:] * points[:-1]).sum(1) / 9)
    np.testing.assert_allclose(angles, np.arccos(a @ b / 9) / 8, rtol=1e-4)


def test_the_length_along_slerp_changes_evenly() -> None:
    points = paths.create("slerp").points(np.array([[1, 0], [0, 5]], np.float32), 5)
    np.testing.assert_allclose(np.linalg.norm(points, axis=1), [1, 2, 3, 4, 5], rtol=1e-6)


def test_slerp_of_a_quarter_turn_passes_the_diagonal() -> None:
    points = paths.create("slerp").points(np.array([[1, 0], [0, 1]], np.float32), 3)
    np.testing.assert_allclose(points[1], [0.5**0.5, 0.5**0.5], rtol=1e-6)


@pytest.mark.parametrize("name", paths.names())
@pytest.mark.parametrize("steps", [4, 5, 20])
def test_every_path_goes_through_every_stop(name: str, steps: int) -> None:
    stops = RNG.standard_normal((4, 3)).astype(np.float32)
    points = paths.create(name).points(stops, steps, ground(3))
    assert points.shape == (steps, 3)
    np.testing.assert_array_equal(points[stop_places(4, steps)], stops)


@pytest.mark.parametrize("name", paths.names())
def test_stops_that_are_equal_are_gone_through_too(name: str) -> None:
    stops = np.array([[0, 0], [0, 0], [1, 2], [1, 2]], np.float32)
    assert np.isfinite(paths.create(name).points(stops, 9, ground(2))).all()


def test_what_a_path_lacks_is_said() -> None:
    stops = np.eye(2, dtype=np.float32)
    with pytest.raises(SpecError, match="at least two stops, not 1"):
        paths.create("lerp").points(stops[:1], 5)
    with pytest.raises(SpecError, match="path graph: it goes by real codes"):
        paths.create("graph").points(stops, 5, Ground(np.empty((0, 2), np.float32)))
    with pytest.raises(SpecError, match="path geodesic: it needs a decoder"):
        paths.create("geodesic").points(stops, 5)
    with pytest.raises(SpecError, match="path ensemble: it needs an ensemble"):
        paths.create("ensemble").points(stops, 5, Ground(stops, lambda z: z))
    with pytest.raises(SpecError, match=r"steps: 3 cannot be used; a path has 4 \(its stops\)"):
        paths.create("lerp").points(np.ones((4, 2), np.float32), 3)


def test_a_spline_has_no_corner_at_a_stop() -> None:
    stops = np.array([[0, 0], [1, 0], [1, 1]], np.float32)
    fine = paths.create("spline").points(stops, 401).astype(np.float64)
    turns = np.diff(fine, axis=0)
    turns /= np.linalg.norm(turns, axis=1, keepdims=True)
    assert (turns[1:] * turns[:-1]).sum(1).min() > 0.999
    corner = np.diff(paths.create("lerp").points(stops, 401).astype(np.float64), axis=0)
    corner /= np.linalg.norm(corner, axis=1, keepdims=True)
    assert (corner[1:] * corner[:-1]).sum(1).min() < 0.1


def test_a_spline_that_comes_back_has_no_corner_at_its_start_either() -> None:
    stops = np.array([[0, 0], [2, 1], [1, 3], [0, 0]], np.float32)
    found = paths.create("spline").points(stops, 1000).astype(np.float64)
    out, back = (step / np.linalg.norm(step) for step in (found[1] - found[0], found[-1] - found[-2]))
    assert out @ back > 0.999


def test_the_way_by_real_samples_follows_a_ring_in_even_steps() -> None:
    angles = np.linspace(0, 2 * np.pi, 200, endpoint=False)
    ring = np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)
    found = paths.create("graph").points(ring[[0, 90]], 12, Ground(ring)).astype(np.float64)
    assert np.linalg.norm(found, axis=1).min() > 0.99  # the straight line passes 0.16
    steps = np.linalg.norm(np.diff(found, axis=0), axis=1)
    np.testing.assert_allclose(steps.sum(), np.pi * 0.9, rtol=1e-2)
    np.testing.assert_allclose(steps, steps.mean(), rtol=1e-2)


def test_the_way_by_real_samples_is_the_shortest_of_all_that_are_allowed() -> None:
    from scipy.sparse.csgraph import floyd_warshall

    codes = RNG.standard_normal((40, 2)).astype(np.float32)
    spec = paths.create("graph", neighbours=4)
    fine = spec.points(codes[[3, 17]], 1000, Ground(codes)).astype(np.float64)
    apart = np.linalg.norm(codes[:, None] - codes[None], axis=2).astype(np.float64)
    allowed = np.zeros((40, 40))
    for row, near in enumerate(np.argsort(apart, axis=1)[:, 1:5]):
        allowed[row, near] = apart[row, near]
    # Both ends are nodes of their own beside the samples that they are, which takes one of the four places.
    longest = floyd_warshall(np.maximum(allowed, allowed.T), directed=False)[3, 17]
    assert np.linalg.norm(np.diff(fine, axis=0), axis=1).sum() >= apart[3, 17] * (1 - 1e-6)
    assert np.linalg.norm(np.diff(fine, axis=0), axis=1).sum() <= 1.3 * longest


def test_codes_in_several_pieces_are_joined_where_they_are_nearest() -> None:
    left, right = (RNG.normal((middle, 0), 0.1, (30, 2)) for middle in (-5, 5))
    codes = np.concatenate([left, right]).astype(np.float32)
    found = paths.create("graph", neighbours=3).points(codes[[0, 40]], 20, Ground(codes))
    assert np.isfinite(found).all()
    np.testing.assert_array_equal(found[[0, -1]], codes[[0, 40]])
