from __future__ import annotations

import numpy as np
import pytest

from ae_core.analysis.line_walks import TrueLines, cross_fade, even_walk
from ae_core.data.lines import draw

TRUE = TrueLines.of(4000)


@pytest.mark.parametrize(("first", "last"), [(0.3, 1.9), (6.0, 0.9), (1.0, 5.5)])
def test_true_lines_at_even_angles_are_ideal_also_across_the_seam(first: float, last: float) -> None:
    distance, smoothness = TRUE.judge(even_walk(first, last, 16))
    assert distance == pytest.approx(0, abs=1e-4)
    assert smoothness == pytest.approx(0, abs=0.005)


def test_a_walk_goes_the_shorter_way_between_its_ends() -> None:
    walk = even_walk(6.0, 0.5, 5)
    np.testing.assert_array_equal(walk[[0, -1]], draw(np.array([6.0, 0.5 + 2 * np.pi])))
    np.testing.assert_array_equal(walk[2], draw(np.array([(6.0 + 0.5 + 2 * np.pi) / 2]))[0])


def test_a_fade_leaves_the_lines_and_jumps_once() -> None:
    a, b = draw(np.array([0.2, 1.7])) / 255
    distance, smoothness = TRUE.judge(cross_fade(a, b, 16))
    assert distance > 0.05
    assert smoothness > 0.5


def test_one_jump_is_the_most_uneven_walk_and_so_is_none() -> None:
    jump = draw(np.array([0.0] * 8 + [1.0] * 8))
    assert TRUE.judge(jump)[1] == pytest.approx(1 - 1 / 15)
    assert TRUE.judge(jump[:8])[1] == pytest.approx(1 - 1 / 7)


def test_a_black_frame_is_no_line() -> None:
    assert TRUE.judge(np.zeros((4, 1, 32, 32)))[0] == pytest.approx(1)
