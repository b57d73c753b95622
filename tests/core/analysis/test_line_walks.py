from __future__ import annotations

import numpy as np
import pytest

from ae_core.analysis.line_walks import even_angles, judged_walks, smoothness
from ae_core.data.lines import draw

ENDS = np.random.default_rng(3).uniform(0, 2 * np.pi, (16, 2))


def ideal(frames: int = 16) -> np.ndarray:
    return np.stack([draw(even_angles(a, b, frames)) for a, b in ENDS]) / 255


def test_real_lines_at_even_angles_are_ideal() -> None:
    found = judged_walks(ideal())
    assert found.distance.max() < 1e-4
    assert np.abs(found.smoothness).max() < 0.02


def test_the_nearest_line_has_the_angle_that_was_drawn() -> None:
    angles = np.stack([even_angles(a, b, 16) for a, b in ENDS])
    off = (judged_walks(ideal()).angle - angles + np.pi) % (2 * np.pi) - np.pi
    assert np.abs(off).max() < 0.01


def test_cross_faded_pixels_are_no_lines_and_jump() -> None:
    t, real = np.linspace(0, 1, 16)[:, None, None, None], ideal()
    faded = judged_walks(np.stack([(1 - t) * walk[0] + t * walk[-1] for walk in real]))
    assert faded.distance.mean() > 100 * judged_walks(real).distance.mean()
    assert np.nanmean(faded.smoothness) > 0.3


def test_distances_are_of_pixels_from_minus_one_to_one() -> None:
    """As the authors' code has them; in [0, 1] the ground does not count, and distances are larger."""
    half = 0.5 * draw(np.array([0.3])) / 255
    line = draw(np.array([0.3])) / 255
    found = judged_walks(np.stack([half, half], axis=1)).distance[0]
    a, b = (2 * one.ravel() - 1 for one in (half, line))
    assert found == pytest.approx(1 - a @ b / np.linalg.norm(a) / np.linalg.norm(b), rel=0.02)
    assert found > 1e-3  # in [0, 1] a fainter line has the same direction: distance 0


def test_smoothness_is_of_the_largest_step_over_the_turn_between_the_ends() -> None:
    """Berthelot et al. 2018, equation 4; a walk back counts as a step and not as a turn."""
    assert smoothness(np.array([[0, 0.1, 0.2, 0.3]]))[0] == pytest.approx(0)
    assert smoothness(np.array([[0, 0, 0.3, 0.3]]))[0] == pytest.approx(1 - 1 / 3)
    assert smoothness(np.array([[0, 0.2, 0.1, 0.3]]))[0] == pytest.approx(2 / 3 - 1 / 3)
    across = np.array([[6.2, 6.28, 0.077, 0.157]])
    assert smoothness(across)[0] == pytest.approx(0, abs=0.01)


def test_a_walk_that_turns_nowhere_has_no_smoothness() -> None:
    assert np.isnan(smoothness(np.zeros((2, 5)))).all()


def test_even_angles_go_the_shorter_way() -> None:
    assert even_angles(0.1, 2 * np.pi - 0.1, 3) == pytest.approx([0.1, 0, -0.1])
    assert even_angles(1, 2, 3) == pytest.approx([1, 1.5, 2])
