"""Where a prior expects codes and there are none."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import multivariate_normal

from ae_core.errors import SpecError
from ae_core.latent.aggregate import Aggregate, aggregate
from ae_core.latent.expectation import Expectation, Fitted, expectation
from ae_core.latent.holes import find_holes
from ae_core.priors.base import priors

Floats = np.ndarray


def prior(name: str = "normal", **settings: object) -> Expectation:
    return expectation(priors.create(name, **settings), np.zeros((1, 2), dtype=np.float32))


def points(n: int = 700, seed: int = 0) -> Floats:
    return np.random.default_rng(seed).standard_normal((n, 2)).astype(np.float32)


def test_the_aggregate_posterior_is_the_mean_of_the_posteriors() -> None:
    rng = np.random.default_rng(0)
    means, variances, width = rng.normal(size=(7, 3)), rng.uniform(0.1, 2, (7, 3)), np.array([0.0, 0.3, 1.0])
    made = Aggregate(means, variances, width, 7)
    z = rng.normal(size=(300, 3)) * 3
    each = [multivariate_normal(m, np.diag(v + width**2)).pdf(z) for m, v in zip(means, variances, strict=True)]
    np.testing.assert_allclose(made.log_prob(z), np.log(np.mean(each, axis=0)), atol=1e-5)
    others = [np.log(np.mean([one[k] for row, one in enumerate(each) if row != k], axis=0)) for k in range(7)]
    np.testing.assert_allclose(made.left_out(np.arange(7), z[:7]), others, atol=1e-5)
    drawn = made.sample(40_000, seed=1)
    np.testing.assert_allclose(drawn.mean(axis=0), means.mean(axis=0), atol=0.05)
    spread = means.var(axis=0) + variances.mean(axis=0) + width**2
    np.testing.assert_allclose(drawn.var(axis=0), spread, rtol=0.05)


def test_posteriors_are_widened_only_as_far_as_samples_are_missing_between_them() -> None:
    wide = aggregate(points(), np.full((700, 2), -1.0, dtype=np.float32))
    narrow = aggregate(points(), np.full((700, 2), -9.0, dtype=np.float32))
    assert not wide.width.any()
    assert (narrow.width > 0.1).all()
    assert "widened" in narrow.name
    assert "widened" not in wide.name
    assert "kernel density of 700 codes, width" in aggregate(points()).name
    assert "1,500 of 3,000 posteriors" in aggregate(points(3000), np.zeros((3000, 2), dtype=np.float32)).name


def test_a_kernel_density_has_the_width_that_is_right_for_codes_of_a_gaussian() -> None:
    # For n codes of N(0, I) in the plane that of the least mean integrated squared error is n^(-1/6) (Scott 1992).
    (ratio,) = np.unique(np.round(aggregate(points()).width / points().std(axis=0) * 700 ** (1 / 6), 3))
    assert 0.6 < ratio < 1.6


def test_a_few_strays_do_not_widen_everything() -> None:
    strays = np.concatenate([points(), np.array([[50.0, 0.0], [0.0, -80.0]], dtype=np.float32)])
    assert (aggregate(strays).width < 1.0).all()


def test_where_codes_follow_the_prior_there_is_no_hole() -> None:
    for found in (
        find_holes(prior(), aggregate(points(700))),
        find_holes(prior(), Aggregate(np.zeros((3, 2)), np.ones((3, 2)), np.zeros(2), 3)),
    ):
        assert found.empty.value < 0.005
        assert found.astray.value < 0.005
        assert found.holes == ()


@pytest.mark.parametrize("s", [0.3, 0.5])
def test_codes_that_are_too_close_together_leave_the_known_share_empty(s: float) -> None:
    """q = N(0, s^2 I) has less than a tenth of the density of N(0, I) where r^2 > 2 log(10 / s^2) / (1 / s^2 - 1);
    beyond that lies exp(-r^2 / 2) of the prior, and 5 % of it are nobody's loss.
    """
    found = find_holes(prior(), Aggregate(np.zeros((3, 2)), np.full((3, 2), s**2), np.zeros(2), 3), draws=20_000)
    edge = 2 * np.log(10 / s**2) / (1 / s**2 - 1)
    wanted = np.exp(-edge / 2) - 0.05
    assert found.empty.value == pytest.approx(wanted, abs=4 * np.sqrt(wanted * (1 - wanted) / 20_000))
    assert found.empty.error == pytest.approx(np.sqrt(wanted * (1 - wanted) / 20_000), rel=0.1)
    (hole,) = found.holes
    assert hole.mass == pytest.approx(wanted, abs=0.02)
    assert edge < np.square(hole.centre).sum() < -2 * np.log(0.05)


def test_half_a_plane_without_codes_is_one_hole_of_nearly_half_the_prior() -> None:
    codes = points(700)
    codes[:, 0] = np.abs(codes[:, 0])
    found = find_holes(prior(), aggregate(codes))
    # 0.475 at a width of 0; the kernels reach over the edge by about one and a half of theirs.
    assert 0.36 < found.empty.value < 0.475
    (hole,) = found.holes
    assert hole.centre[0] < -0.5
    assert hole.mass == pytest.approx(found.empty.value, abs=0.02)
    rows, columns = found.log_ratio.shape
    assert found.log_ratio[rows // 2, round(0.35 * columns)] < -1 < found.log_ratio[rows // 2, round(0.65 * columns)]


def test_holes_come_by_their_mass_and_their_centres_lie_in_them() -> None:
    band = points(700) * (0.15, 1.3) + (0.6, 0.0)
    found = find_holes(prior(), aggregate(band.astype(np.float32)))
    first, second = found.holes[:2]
    assert first.mass > second.mass > 0.05
    assert first.centre[0] < 0.2
    assert second.centre[0] > 1.0


def test_codes_where_the_prior_has_none_are_astray_and_a_ring_is_empty_within() -> None:
    turn = np.random.default_rng(0).uniform(0, 2 * np.pi, 600)
    ring = np.stack([np.cos(turn), np.sin(turn)], axis=1).astype(np.float32) * 8
    found = find_holes(prior("uniform", half_width=2.0), aggregate(ring))
    # Of the codes, the central 95 % are judged, and all of the prior's; of an even density no part is the outermost.
    assert found.astray.value == pytest.approx(0.95, abs=0.02)
    assert found.empty.value == 1.0
    within = find_holes(expectation(None, ring), aggregate(ring))
    assert "no prior" in within.expected
    middle = within.holes[0].centre
    assert np.hypot(*middle) < 4


def test_without_a_prior_the_gaussian_has_the_moments_of_the_codes() -> None:
    codes = points(4000) @ np.array([[2.0, 0.5], [0.0, 0.7]], dtype=np.float32) + 3
    law = expectation(None, codes)
    assert isinstance(law, Fitted)
    z = points(50).astype(np.float64)
    wanted = multivariate_normal(codes.mean(axis=0), np.cov(codes.T)).logpdf(z)
    np.testing.assert_allclose(law.log_prob(z), wanted, rtol=1e-5)
    np.testing.assert_allclose(np.cov(law.sample(40_000, 0).T), np.cov(codes.T), rtol=0.05)


def test_what_cannot_be_judged_is_refused_in_a_sentence() -> None:
    with pytest.raises(SpecError, match="at least 3"):
        aggregate(np.full((5, 2), np.nan, dtype=np.float32))
    with pytest.raises(SpecError, match="5 dimensions"):
        find_holes(prior(), aggregate(np.random.default_rng(0).normal(size=(50, 5)).astype(np.float32)))
