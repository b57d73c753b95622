"""What the table of models is made of: values that are known."""

from __future__ import annotations

import numpy as np
import pytest

from ae_core.analysis.dimension_maps import dimension_maps, sparsity
from ae_core.analysis.linearity import linearity
from ae_core.experiments.compared import steadiness

RNG = np.random.default_rng(0)
WAY = RNG.standard_normal((3, 10))
ONE, OTHER = RNG.standard_normal((400, 3)), RNG.standard_normal((400, 3))


def test_a_linear_decoder_is_wholly_linear_with_a_shift_too() -> None:
    assert linearity(ONE, ONE @ WAY + 5, OTHER, OTHER @ WAY + 5) == pytest.approx(1.0, abs=1e-12)


def test_a_parabola_of_symmetrical_codes_is_not_linear_at_all() -> None:
    assert linearity(ONE, np.square(ONE), OTHER, np.square(OTHER)) == pytest.approx(0.0, abs=0.06)


def test_it_is_the_share_that_a_line_explains() -> None:
    """Of z + z^2 with z ~ N(0, 1), the variance is 1 + 2, and the line explains 1."""
    z, other = (np.random.default_rng(seed).standard_normal((100_000, 1)) for seed in (1, 2))
    assert linearity(z, z + z**2, other, other + other**2) == pytest.approx(1 / 3, abs=0.01)


def test_a_decoder_that_says_the_same_has_no_linearity() -> None:
    assert np.isnan(linearity(ONE, np.zeros((400, 2)), OTHER, np.zeros((400, 2))))


def test_maps_of_a_linear_decoder_are_its_weights_in_standard_deviations() -> None:
    maps = dimension_maps(lambda codes: codes @ WAY, ONE)
    np.testing.assert_allclose(maps, np.abs(WAY) * ONE.std(0)[:, None], rtol=1e-9)


def test_a_number_that_never_varies_moves_nothing_and_does_not_count() -> None:
    codes = ONE * (1, 0, 1)
    maps = dimension_maps(lambda codes: codes @ np.eye(3, 8), codes)
    assert maps[1].max() == 0
    assert sparsity(maps) == pytest.approx(1.0)


def test_sparsity_is_one_for_one_place_and_nothing_for_all_alike() -> None:
    assert sparsity(np.eye(4, 9)) == pytest.approx(1.0)
    assert sparsity(np.ones((4, 9))) == pytest.approx(0.0, abs=1e-12)
    half = np.repeat([[1.0, 0.0]], 2, axis=1)  # (1, 4): two places of four
    assert sparsity(half) == pytest.approx((2 - np.sqrt(2)) / (2 - 1))
    assert np.isnan(sparsity(np.zeros((2, 3))))


def test_a_loss_that_always_falls_is_steady_and_one_that_rises_the_opposite() -> None:
    assert steadiness(np.array([5.0, 4, 3, 1])) == pytest.approx(1.0)
    assert steadiness(np.array([1.0, 2, 3])) == pytest.approx(-1.0)
    assert steadiness(np.array([1.0, 2])) is None
