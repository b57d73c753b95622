from __future__ import annotations

import numpy as np
import pytest

from ae_core.errors import SpecError
from ae_core.latent.paths.base import Floats, paths

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


@pytest.fixture(params=PAIRS.values(), ids=PAIRS)
def ends(request: pytest.FixtureRequest) -> tuple[Floats, Floats]:
    return request.param  # type: ignore[no-any-return]


@pytest.mark.parametrize("name", paths.names())
@pytest.mark.parametrize("steps", [2, 3, 12])
def test_both_ends_are_exact_and_all_between_is_finite(name: str, steps: int, ends: tuple[Floats, Floats]) -> None:
    a, b = ends
    points = paths.create(name).points(a, b, steps)
    assert (points.shape, points.dtype) == ((steps, len(a)), np.float32)
    assert np.array_equal(points[0], a)
    assert np.array_equal(points[-1], b)
    assert np.isfinite(points).all()


@pytest.mark.parametrize("name", paths.names())
def test_the_way_back_is_the_way_there(name: str, ends: tuple[Floats, Floats]) -> None:
    a, b = ends
    there, back = paths.create(name).points(a, b, 9), paths.create(name).points(b, a, 9)
    np.testing.assert_allclose(there, back[::-1], rtol=1e-5, atol=1e-6 * max(1, np.abs(a).max()))


@pytest.mark.parametrize("name", paths.names())
@pytest.mark.parametrize("steps", [-1, 0, 1])
def test_a_path_without_two_ends_is_refused(name: str, steps: int) -> None:
    with pytest.raises(SpecError, match=f"steps: {steps} cannot be used"):
        paths.create(name).points(*PAIRS["2 dimensions"], steps)


def test_the_straight_line_has_even_steps_through_the_middle(ends: tuple[Floats, Floats]) -> None:
    a, b = ends
    points = paths.create("lerp").points(a, b, 5)
    np.testing.assert_allclose(points[2], (a.astype(np.float64) + b) / 2, rtol=1e-6)
    steps = np.linalg.norm(np.diff(points.astype(np.float64), axis=0), axis=1)
    np.testing.assert_allclose(steps, steps.mean(), rtol=1e-4, atol=1e-6)


@pytest.mark.parametrize("d", [2, 3, 64])
def test_slerp_between_codes_of_one_length_stays_at_that_length_and_turns_evenly(d: int) -> None:
    a, b = RNG.standard_normal((2, d))
    a, b = 3 * a / np.linalg.norm(a), 3 * b / np.linalg.norm(b)
    points = paths.create("slerp").points(a.astype(np.float32), b.astype(np.float32), 9).astype(np.float64)
    np.testing.assert_allclose(np.linalg.norm(points, axis=1), 3, rtol=1e-6)
    angles = np.arccos((points[1:] * points[:-1]).sum(1) / 9)
    np.testing.assert_allclose(angles, np.arccos(a @ b / 9) / 8, rtol=1e-4)


def test_the_length_along_slerp_changes_evenly() -> None:
    points = paths.create("slerp").points(np.array([1, 0], np.float32), np.array([0, 5], np.float32), 5)
    np.testing.assert_allclose(np.linalg.norm(points, axis=1), [1, 2, 3, 4, 5], rtol=1e-6)


def test_slerp_of_a_quarter_turn_passes_the_diagonal() -> None:
    points = paths.create("slerp").points(np.array([1, 0], np.float32), np.array([0, 1], np.float32), 3)
    np.testing.assert_allclose(points[1], [0.5**0.5, 0.5**0.5], rtol=1e-6)
