from __future__ import annotations

import numpy as np
import pytest

from ae_core.errors import SpecError
from ae_core.latent.samplers import fitted as fitting
from ae_core.latent.samplers.base import Floats, SamplerSpec, default_sampler, sampler_for, samplers
from ae_core.latent.samplers.diffusion import DiffusionSampler
from ae_core.latent.samplers.fitted import MOST_KEPT
from ae_core.latent.samplers.mixture import MixtureSampler
from ae_core.priors.base import priors
from ae_core.priors.ring import Ring
from tests.core.quick_diffusion import QUICK as DIFFUSION

N = 40_000
SPREAD = np.array([[2.0, 0.0, 0.0], [1.0, 0.5, 0.0], [0.0, 0.3, 0.1]])
CODES: Floats = (np.random.default_rng(0).standard_normal((5000, 3)) @ SPREAD + [1, -2, 3]).astype(np.float32)
FITTED = (CODES.mean(0, dtype=np.float64), np.cov(CODES.T))
TARGETS = {
    "normal": (np.zeros(3), np.eye(3)),
    "prior": (np.zeros(3), np.eye(3)),
    "gaussian": FITTED,
}
# Those that draw around several places, of which temperature 0 leaves the places.
AROUND = [name for name in samplers.names() if name not in TARGETS]
QUICK = {"diffusion": {"training_steps": 800, "width": 64, "blocks": 2, "steps": 50}}
PIECES = np.concatenate([CODES[:800] / 20 + place for place in ([0, 0, 0], [9, 0, 0], [0, 9, 9])]).astype(np.float32)


def share_of(piece: int, drawn: Floats) -> float:
    middles = PIECES.reshape(3, 800, 3).mean(1)
    return float((np.linalg.norm(drawn[:, None] - middles, axis=2).argmin(1) == piece).mean())


def quick(name: str) -> SamplerSpec:
    return samplers.create(name, **QUICK.get(name, {}))


@pytest.mark.parametrize("name", AROUND)
def test_a_third_is_drawn_in_each_of_three_pieces_and_nothing_between(name: str) -> None:
    sampler = samplers.create(name, width=0.2) if name == "kernel_density" else quick(name)
    drawn = sampler.draw(6000, PIECES, 1.0, seed=1)
    for piece in range(3):
        assert share_of(piece, drawn) == pytest.approx(1 / 3, abs=4 * (2 / 9 / 6000) ** 0.5)
    apart = np.linalg.norm(drawn[:500, None] - PIECES, axis=2).min(1)
    assert apart.max() < 2.5


@pytest.mark.parametrize("name", AROUND)
def test_around_one_piece_the_mean_and_the_spread_are_those_of_the_codes(name: str) -> None:
    drawn = quick(name).draw(N // 4, CODES, 1.0, seed=1).astype(np.float64)
    deviations = np.sqrt(np.diag(FITTED[1]))
    assert (np.abs(drawn.mean(0) - FITTED[0]) < 0.06 * deviations).all()
    grown = 1 + len(CODES) ** (-2 / 7) if name == "kernel_density" else 1.0
    np.testing.assert_allclose(drawn.var(0), grown * deviations**2, rtol=0.08)


def test_a_mixture_finds_as_many_parts_as_there_are() -> None:
    weights, means, _ = MixtureSampler().fitted(PIECES)
    assert 3 <= len(weights) <= 5
    for middle in PIECES.reshape(3, 800, 3).mean(1):
        assert np.linalg.norm(means - middle, axis=1).min() < 0.5
    assert len(MixtureSampler(components=4).fitted(PIECES)[0]) == 4
    assert len(MixtureSampler().fitted(CODES)[0]) == 1
    with pytest.raises(SpecError, match="9 Gaussians cannot be fitted to 12 codes"):
        MixtureSampler(components=9).fitted(CODES[:12])


@pytest.mark.parametrize("name", ["kernel_density", "resampled"])
def test_without_temperature_they_are_training_codes(name: str) -> None:
    drawn = samplers.create(name).draw(20, CODES, 0.0, seed=1)
    assert all((one == CODES).all(1).any() for one in drawn)


@pytest.mark.parametrize("name", AROUND)
@pytest.mark.parametrize("codes", [np.ones((4, 3), np.float32), CODES[:2]], ids=["collapsed", "two codes"])
def test_codes_without_a_shape_are_sampled_around_too(name: str, codes: Floats) -> None:
    few = {"training_steps": 20} if name == "diffusion" else {}
    drawn = samplers.create(name, **few).draw(8, codes, 1.0, seed=0)
    assert np.isfinite(drawn).all()
    assert np.abs(drawn - codes.mean(0)).max() <= 20 * codes.std(0).max() + 1e-6
    with pytest.raises(SpecError, match="at least 2 codes"):
        samplers.create(name).draw(8, codes[:1], 1.0, seed=0)


@pytest.mark.parametrize("name", TARGETS)
@pytest.mark.parametrize("temperature", [0.5, 1.0, 2.0])
def test_draws_have_the_mean_and_the_covariance_of_the_distribution(name: str, temperature: float) -> None:
    mean, covariance = TARGETS[name][0], TARGETS[name][1] * temperature**2
    drawn = samplers.create(name).draw(N, CODES, temperature, seed=1).astype(np.float64)
    deviations = np.sqrt(np.diag(covariance))
    assert (np.abs(drawn.mean(0) - mean) < 4 * deviations / N**0.5).all()
    error = np.sqrt((covariance**2 + np.outer(deviations, deviations) ** 2) / N)
    assert (np.abs(np.cov(drawn.T) - covariance) < 4 * error).all()


@pytest.mark.parametrize("name", TARGETS)
def test_at_temperature_zero_every_draw_is_the_mean(name: str) -> None:
    drawn = samplers.create(name).draw(5, CODES, 0.0, seed=1)
    np.testing.assert_allclose(drawn, np.tile(TARGETS[name][0], (5, 1)), rtol=1e-6)


@pytest.mark.parametrize("name", samplers.names())
def test_equal_seeds_give_equal_draws_and_others_do_not(name: str) -> None:
    one, two, other = (quick(name).draw(9, CODES, 1.0, seed) for seed in (3, 3, 4))
    assert np.array_equal(one, two)
    assert not np.array_equal(one, other)
    assert (one.shape, one.dtype) == ((9, 3), np.float32)


@pytest.mark.parametrize("name", samplers.names())
@pytest.mark.parametrize(
    ("n", "temperature", "sentence"),
    [
        (0, 1.0, "n: 0"),
        (10**6, 1.0, "n: 1000000"),
        (1, -0.1, "temperature: -0.1"),
        (1, float("nan"), "temperature: nan"),
    ],
)
def test_a_number_out_of_bounds_is_refused(name: str, n: int, temperature: float, sentence: str) -> None:
    with pytest.raises(SpecError, match=f"{sentence} cannot be used"):
        samplers.create(name).draw(n, CODES, temperature, seed=0)


@pytest.mark.parametrize("codes", [np.ones((4, 3), np.float32), CODES[:2]], ids=["collapsed", "two codes"])
def test_codes_without_a_full_covariance_are_sampled_all_the_same(codes: Floats) -> None:
    assert np.isfinite(samplers.create("gaussian").draw(8, codes, 1.0, seed=0)).all()


def test_one_code_is_not_enough_for_a_gaussian() -> None:
    with pytest.raises(SpecError, match="at least 2 codes"):
        samplers.create("gaussian").draw(8, CODES[:1], 1.0, seed=0)


@pytest.mark.parametrize(("prior", "name"), [("normal", "normal"), (None, "gaussian"), ("swiss_roll", "prior")])
def test_a_model_is_sampled_from_its_prior_where_it_has_one(prior: str | None, name: str) -> None:
    assert default_sampler(prior and priors.create(prior)) == name
    assert sampler_for("auto", prior and priors.create(prior)).name == name


def test_the_models_prior_is_drawn_with_its_settings() -> None:
    ring = Ring(components=1, radius=5.0, sigma=0.1)
    drawn = sampler_for("prior", ring).draw(N, CODES, 1.0, seed=1).astype(np.float64)
    np.testing.assert_allclose(drawn.mean(0), [5, 0, 0], atol=0.03)
    np.testing.assert_allclose(drawn.std(0), [0.1, 0.1, 1], rtol=0.02)
    with pytest.raises(SpecError, match="no prior"):
        sampler_for("prior", None)


def test_what_is_drawn_from_without_reason_says_so() -> None:
    assert samplers.create("normal").notice(priors.create("normal")) is None
    assert "not trained towards" in str(samplers.create("normal").notice(priors.create("ring")))
    assert "not trained towards" in str(samplers.create("normal").notice(None))
    assert samplers.create("prior").notice(priors.create("ring")) is None
    assert "has no prior" in str(samplers.create("gaussian").notice(None))


def test_a_negative_seed_is_refused() -> None:
    with pytest.raises(SpecError, match="seed: -1 cannot be used"):
        samplers.create("normal").draw(1, CODES, 1.0, seed=-1)


def test_a_diffusion_without_noise_leads_to_one_place() -> None:
    drawn = quick("diffusion").draw(5, PIECES, 0.0, seed=1)
    np.testing.assert_allclose(drawn, np.tile(drawn[0], (5, 1)), atol=1e-5)


def test_the_ways_of_the_draws_lead_to_the_draws() -> None:
    sampler = quick("diffusion")
    ways = sampler.trajectory(20, PIECES, 1.0, seed=3)
    assert ways.shape == (51, 20, 3)
    np.testing.assert_array_equal(ways[-1], sampler.draw(20, PIECES, 1.0, seed=3))


@pytest.mark.parametrize("sampler", [DiffusionSampler(training_steps=60, width=16, blocks=1), MixtureSampler()])
def test_what_is_prepared_says_how_far_it_is_and_then_draws_at_once(
    sampler: SamplerSpec, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fitting, "_FITS", {})
    codes = PIECES[::7]
    assert not sampler.is_ready(codes)
    words = list(sampler.prepare(codes))
    assert len(words) > 1
    assert words == sorted(words)
    assert 0 < words[0] < words[-1] <= 1
    assert sampler.is_ready(codes.copy())
    assert not sampler.is_ready(codes[1:])
    assert not list(sampler.prepare(codes))


def test_a_fit_that_is_given_up_is_not_kept_and_old_ones_make_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fitting, "_FITS", {})
    sampler = MixtureSampler()
    way = sampler.prepare(PIECES[::7])
    next(way)
    way.close()  # type: ignore[attr-defined]
    assert not sampler.is_ready(PIECES[::7])
    some = [PIECES[: 100 + size] for size in range(MOST_KEPT + 1)]
    for codes in some:
        sampler.fitted(codes)
    assert [sampler.is_ready(codes) for codes in some] == [False] + [True] * MOST_KEPT


def test_how_it_draws_may_change_without_another_fit() -> None:
    sampler = quick("diffusion")
    sampler.fitted(PIECES)
    assert sampler.model_copy(update={"method": "ddim", "steps": 7}).is_ready(PIECES)
    assert not sampler.model_copy(update={"width": 65}).is_ready(PIECES)


@pytest.mark.parametrize("name", samplers.names())
def test_codes_that_are_not_finite_are_left_out(name: str) -> None:
    codes = np.random.default_rng(0).normal(size=(120, 2)).astype(np.float32)
    spoilt = np.concatenate([codes, np.array([[np.nan, 0], [np.inf, 1]], np.float32)])
    sampler = DIFFUSION if name == "diffusion" else sampler_for(name, priors.create("normal"))
    drawn = [sampler.draw(20, some, 1.0, 0, truncation=0.9) for some in (codes, spoilt)]
    np.testing.assert_array_equal(*drawn)
