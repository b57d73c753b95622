"""The share of a prior that lies far from all codes, in any number of dimensions."""

from __future__ import annotations

import numpy as np
import pytest

from ae_core.errors import SpecError
from ae_core.latent.hole_share import HoleShare, hole_share


def repeats(d: int, held_out: int, count: int = 40) -> list[HoleShare]:
    rng = np.random.default_rng(d)
    return [hole_share(*(rng.standard_normal((n, d)) for n in (300, 120, held_out))) for _ in range(count)]


@pytest.mark.parametrize("d", [1, 3, 40])
@pytest.mark.parametrize("held_out", [20, 250])
def test_codes_of_the_prior_itself_leave_what_chance_does_in_any_dimension(d: int, held_out: int) -> None:
    found = repeats(d, held_out)
    values = np.array([one.value for one in found])
    assert found[0].chance == pytest.approx(1 / 21 if held_out == 20 else 2 / 251)
    assert values.mean() == pytest.approx(found[0].chance, abs=4 * values.std() / np.sqrt(len(values)))


def test_the_standard_error_is_the_spread_of_repeats() -> None:
    found = repeats(3, 250)
    spread = np.std([one.value for one in found])
    assert 0.6 * spread < np.mean([one.error for one in found]) < 1.6 * spread


@pytest.mark.parametrize("d", [2, 30])
def test_a_part_of_the_prior_that_no_code_is_near_to_counts_whole(d: int) -> None:
    rng = np.random.default_rng(0)
    away = rng.random(3000) < 0.3
    drawn = rng.standard_normal((3000, d)) + 100 * away[:, None]
    found = hole_share(drawn, rng.standard_normal((500, d)), rng.standard_normal((500, d)))
    assert found.value == pytest.approx(away.mean(), abs=0.03)
    assert found.value >= away.mean()
    assert f"{100 * found.value:.1f} %" in found.words


def test_codes_that_are_not_finite_do_not_count_and_too_few_are_refused() -> None:
    rng = np.random.default_rng(0)
    codes = rng.standard_normal((50, 2))
    broken = np.concatenate([codes, np.full((3, 2), np.nan)])
    assert hole_share(codes, broken, codes + 0.1).codes == 50
    with pytest.raises(SpecError, match="at least"):
        hole_share(codes, codes[:1], codes)
