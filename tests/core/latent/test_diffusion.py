"""The laws of latent diffusion: L1 to L6 and L8. L7 is of a real autoencoder's codes."""

from __future__ import annotations

import math
from functools import cache
from itertools import pairwise

import numpy as np
import pytest
import torch
from torch import Tensor

from ae_core.analysis.two_sample import mmd_test
from ae_core.latent.diffusion.average import Average
from ae_core.latent.diffusion.fitting import MEMORY, Diffusion, Recipe, fit
from ae_core.latent.diffusion.network import Denoiser
from ae_core.latent.diffusion.reverse import drawn, inverted, states, trajectory
from ae_core.latent.diffusion.schedule import SCHEDULES, STEPS, Schedule

SMALL = Recipe(steps=1200, width=64, blocks=2)
MIDDLES = torch.tensor([[3.0, 0.0], [0.0, 3.0], [-3.0, 0.0], [0.0, -3.0]])
NARROW = 0.4
SQUEEZE = torch.tensor([[1.5, 0.0, 0.0], [0.8, 0.6, 0.0], [0.0, 0.3, 0.2]], dtype=torch.float64)
MEAN = torch.tensor([1.0, -2.0, 3.0], dtype=torch.float64)


def source(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def gaussian(n: int, seed: int) -> Tensor:
    return torch.randn((n, 3), generator=source(seed), dtype=torch.float64) @ SQUEEZE + MEAN


def mixture(n: int, seed: int) -> Tensor:
    parts = torch.randint(4, (n,), generator=source(seed))
    return MIDDLES[parts] + NARROW * torch.randn((n, 2), generator=source(seed + 1))


def exhausted(codes: Tensor, recipe: Recipe) -> Diffusion:
    way = fit(codes, recipe)
    while True:
        try:
            next(way)
        except StopIteration as end:
            found: Diffusion = end.value
            return found


@cache
def of_mixture() -> Diffusion:
    return exhausted(mixture(3000, 0), SMALL)


class Exact(Denoiser):
    """The best answer for codes from N(0, covariance) (d, d), in closed form."""

    def __init__(self, schedule: Schedule, covariance: Tensor) -> None:
        super().__init__(schedule, len(covariance), 8, 0)
        self.values, self.vectors = torch.linalg.eigh(covariance)

    def forward(self, z: Tensor, t: Tensor) -> Tensor:
        left = self.schedule.remaining[t, None]
        along = z.double() @ self.vectors
        return ((1 - left).sqrt() * along / (left * self.values + 1 - left) @ self.vectors.T).float()


@pytest.mark.parametrize("name", SCHEDULES)
def test_l1_moments_after_t_steps_are_those_of_t_single_steps(name: str) -> None:
    schedule = SCHEDULES[name]()
    signal, variance = 1.0, 0.0
    for t in range(1, STEPS + 1):
        kept = float(schedule.remaining[t] / schedule.remaining[t - 1])
        signal, variance = math.sqrt(kept) * signal, kept * variance + 1 - kept
        left = float(schedule.remaining[t])
        assert math.isclose(signal, math.sqrt(left), rel_tol=1e-9)
        assert math.isclose(variance, 1 - left, rel_tol=1e-9)
    z = torch.tensor([2.0, -1.0])
    for step in (1, 100, 500, STEPS):
        t = torch.full((40_000,), step)
        noised = schedule.noised(z.expand(len(t), 2), t, torch.randn((len(t), 2), generator=source()))
        wide = math.sqrt(1 - float(schedule.remaining[step]))
        mean = noised.mean(0) - math.sqrt(float(schedule.remaining[step])) * z
        assert mean.abs().max() < 4 * wide / len(t) ** 0.5
        torch.testing.assert_close(noised.std(0), torch.full((2,), wide), rtol=0.02, atol=0)


@pytest.mark.parametrize("name", SCHEDULES)
def test_l1_what_is_left_at_the_end_cannot_be_told_from_noise(name: str) -> None:
    codes = torch.randn((2000, 512), generator=source())
    assert 0 < SCHEDULES[name]().terminal_kl(codes) < 1e-3


def test_l1_a_schedule_that_ends_too_early_breaks_the_law() -> None:
    whole = SCHEDULES["cosine"]().remaining
    assert Schedule(whole[: STEPS * 9 // 10]).terminal_kl(torch.randn((2000, 16), generator=source())) > 0.1


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_l2_of_gaussian_codes_the_noise_is_found_nearly_as_well_as_it_can_be() -> None:
    """L2: the mean squared error is above that of the closed form by less than 2 %."""
    diffusion = exhausted(gaussian(4000, 0), Recipe(width=64, blocks=2))
    scale = torch.diag(1 / diffusion.deviation)
    z = diffusion.standardised(gaussian(50_000, 1))
    exact = Exact(diffusion.schedule, scale @ (SQUEEZE.T @ SQUEEZE) @ scale)
    t = torch.randint(1, STEPS + 1, (len(z),), generator=source(2))
    noise = torch.randn(z.shape, generator=source(3))
    noised = diffusion.schedule.noised(z, t, noise)
    with torch.no_grad():
        errors = [float((one(noised, t) - noise).square().sum(1).mean()) for one in (diffusion.network, exact)]
    assert -0.005 < errors[0] / errors[1] - 1 < 0.02


def test_l3_without_added_noise_the_way_is_determined_by_where_it_starts() -> None:
    """L3: ddim is deterministic."""
    start = torch.randn((50, 2), generator=source())
    one, two = (list(states(of_mixture().network, start, 20, False, source(seed))) for seed in (1, 2))
    assert all(torch.equal(a, b) for a, b in zip(one, two, strict=True))
    ancestral = [list(states(of_mixture().network, start, 20, True, source(seed)))[-1] for seed in (1, 2)]
    assert not torch.allclose(*ancestral)


def test_l3_codes_come_back_from_the_noise_that_they_are_led_to() -> None:
    codes = mixture(500, 5)
    noise = inverted(of_mixture(), codes, 100)
    back = of_mixture().codes(list(states(of_mixture().network, noise, 100, False, source()))[-1])
    error = (back - codes).square().mean().sqrt() / codes.std()
    assert error < 0.002  # without the corrections of each step it is 0.007
    # Other noise leads elsewhere, so that this is no accident of a map that forgets where it started.
    assert (of_mixture().codes(noise.flip(0)) - codes).square().mean().sqrt() > 0.5 * codes.std()


@pytest.mark.parametrize("ancestral", [True, False], ids=["ddpm", "ddim"])
def test_l4_noise_becomes_the_gaussian_whose_noise_is_known(ancestral: bool) -> None:
    """L4: with the exact network, mean and covariance within what so many draws and steps can tell."""
    n, covariance = 20_000, torch.tensor([[1.0, 0.6], [0.6, 1.0]], dtype=torch.float64)
    network = Exact(SCHEDULES["cosine"](), covariance)
    start = torch.randn((n, 2), generator=source(1))
    for state in states(network, start, 400, ancestral, source(2)):
        last = state.double()
    assert last.mean(0).abs().max() < 4 / n**0.5
    step_bias = 0.012  # of 400 steps
    assert (torch.cov(last.T) - covariance).abs().max() < 4 * (2 / n) ** 0.5 + step_bias


def test_l4_of_standard_codes_each_ancestral_step_is_exact() -> None:
    """For N(0, I) the way back is the way there, in steps of any length: z -> sqrt(1 - beta) z + sqrt(beta) noise."""
    schedule, z = SCHEDULES["cosine"](), torch.randn((50, 2), generator=source(1))
    network, visited = Exact(schedule, torch.eye(2, dtype=torch.float64)), schedule.visited(6)
    path, noises = list(states(network, z, 6, True, source(2))), source(2)
    for step, (now, then) in enumerate(pairwise(visited[:-1])):
        kept = float(schedule.remaining[now] / schedule.remaining[then])
        noise = torch.randn(z.shape, generator=noises)
        wanted = math.sqrt(kept) * path[step] + math.sqrt(1 - kept) * noise
        torch.testing.assert_close(path[step + 1], wanted, atol=1e-3, rtol=0)


def test_l4_steps_bring_the_covariance_nearer() -> None:
    covariance = torch.diag(torch.tensor([1.0, 0.01], dtype=torch.float64))
    network, start = Exact(SCHEDULES["cosine"](), covariance), torch.randn((4000, 2), generator=source(1))
    ends = [list(states(network, start, steps, False, source()))[-1][:, 1].var() for steps in (10, 50, 400)]
    errors = [abs(float(end / start[:, 1].var()) / 0.01 - 1) for end in ends]
    assert errors[0] > 3 * errors[1] > 9 * errors[2]
    assert errors[2] < 0.03


def test_l5_four_gaussians_are_drawn_as_they_are_and_none_is_forgotten() -> None:
    """L5: an MMD that equal distributions have, and every mode."""
    codes = drawn(of_mixture(), 1000, 100, True, source(1))
    test = mmd_test(codes.numpy(), mixture(1000, 7).numpy(), np.random.default_rng(0), 400)
    assert test.p > 0.05
    distance = torch.cdist(codes.float(), MIDDLES)
    counts = distance.argmin(1).bincount(minlength=4)
    assert ((counts - 250).abs() < 4 * (1000 * 3 / 16) ** 0.5).all()
    assert (distance.min(1).values < 4 * NARROW).float().mean() > 0.98


@pytest.mark.parametrize("scale", [1e-3, 1.0, 1e3])
def test_l6_codes_are_standardised_by_moments_that_are_kept(scale: float) -> None:
    """L6: what is drawn has the units of the training codes, whatever these are."""
    codes = gaussian(2000, 0) * scale
    diffusion = exhausted(codes, Recipe(steps=20, width=16, blocks=1))
    torch.testing.assert_close(diffusion.mean, codes.mean(0))
    torch.testing.assert_close(diffusion.deviation, codes.std(0, correction=0))
    z = diffusion.standardised(codes)
    torch.testing.assert_close(z.mean(0), torch.zeros(3), atol=1e-5, rtol=0)
    torch.testing.assert_close(z.std(0, correction=0), torch.ones(3))
    torch.testing.assert_close(diffusion.codes(z), codes, rtol=1e-4, atol=1e-5 * scale)
    # Another set of codes is measured by the same moments, not by its own.
    assert diffusion.standardised(codes + 5 * scale).mean() > 1


def test_l8_the_weights_that_draw_are_the_average_of_those_that_were_fitted() -> None:
    """L8: an exponential average with a growing memory, followed by hand here."""
    layer = torch.nn.Linear(2, 1, bias=False)
    average, wanted = Average(layer, MEMORY), layer.weight.detach().clone()
    for step in range(1, 50):
        with torch.no_grad():
            layer.weight.add_(torch.randn((1, 2), generator=source(step)))
        average.take()
        memory = min(MEMORY, step / (step + 10))
        wanted = memory * wanted + (1 - memory) * layer.weight.detach()
    torch.testing.assert_close(average.network.weight, wanted)
    assert not torch.allclose(average.network.weight, layer.weight)


def test_l8_what_is_fitted_draws_with_the_average(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Average[Denoiser]] = []
    take = Average.take
    monkeypatch.setattr(Average, "take", lambda this: (seen.append(this), take(this)))
    diffusion = exhausted(mixture(100, 0), Recipe(steps=5, width=16, blocks=1))
    assert len(seen) == 5
    assert diffusion.network is seen[0].network
    followed = seen[0]._followed
    assert any(not torch.equal(a, b) for a, b in zip(diffusion.network.parameters(), followed, strict=True))


def test_equal_seeds_fit_and_draw_the_same_and_nothing_else_is_disturbed() -> None:
    torch.manual_seed(7)
    before = torch.get_rng_state()
    small = Recipe(steps=30, width=16, blocks=1)
    one, two = (exhausted(mixture(200, 0), small) for _ in range(2))
    draws = [drawn(one, 20, 10, True, source(3)), drawn(two, 20, 10, True, source(3))]
    assert torch.equal(*draws)
    assert torch.equal(before, torch.get_rng_state())
    other = exhausted(mixture(200, 0), Recipe(steps=30, width=16, blocks=1, seed=1))
    assert not torch.allclose(drawn(other, 20, 10, True, source(3)), draws[0])


@pytest.mark.parametrize("steps", [1, 7, 100, 999, STEPS])
def test_the_way_back_ends_at_nothing_in_as_many_steps_as_were_asked_for(steps: int) -> None:
    visited = SCHEDULES["cosine"]().visited(steps)
    assert (visited[0], visited[-1], len(visited)) == (STEPS, 0, steps + 1)
    assert all(now > then for now, then in pairwise(visited))


def test_a_trajectory_leads_from_noise_to_what_is_drawn() -> None:
    path = trajectory(of_mixture(), 12, 30, True, source(4))
    assert path.shape == (31, 12, 2)
    assert torch.equal(path[-1], drawn(of_mixture(), 12, 30, True, source(4)))
    noise = torch.randn((12, 2), generator=source(4))
    torch.testing.assert_close(path[0], of_mixture().codes(noise))


def test_fresh_noise_makes_ways_jagged_and_without_it_they_are_smooth() -> None:
    def turn(ancestral: bool) -> float:
        """The mean angle between a step and the next, in degrees."""
        way = trajectory(of_mixture(), 12, 100, ancestral, source(), 1.0)
        steps = torch.nn.functional.normalize(way[::4].diff(dim=0), dim=-1)
        return math.degrees(float((steps[1:] * steps[:-1]).sum(-1).clamp(-1, 1).acos().mean()))

    assert turn(ancestral=True) > 60
    assert turn(ancestral=False) < 20


def test_a_fit_can_be_left_at_any_word_and_tells_how_far_it_is() -> None:
    way = fit(mixture(200, 0), Recipe(steps=50, width=16, blocks=1))
    words = [next(way), next(way)]
    assert [word.steps for word in words] == [20, 40]
    assert all(math.isfinite(word.loss) for word in words)
    way.close()
