"""Laws of generative adversarial networks, and bugs put in on purpose that each law must catch."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

from ae_core.data.base import TRAIN, Dataset
from ae_core.data.mixture import Mixture
from ae_core.model.autoencoder import Autoencoder, fresh_autoencoder
from ae_core.model.discriminator import discriminator_loss
from ae_core.model.objectives import adversary
from ae_core.model.objectives.adversary import Contest, drawn
from ae_core.model.objectives.wgan_gp import between, gradient_penalty
from ae_core.model.presets.base import presets
from ae_core.spec import replaced
from ae_core.storage import read_tensors
from ae_core.training.folder import RunFolder
from ae_core.training.training import Training
from tests.core.small import images, run_spec, series, table, texts
from tests.core.training.running import closed_at, end_of, events_of, rows_of, state_of

NAMES = ("gan", "wgan_gp")
BLIND = 2 * math.log(2)  # what a discriminator loses that can tell nothing
PARTS = {"generator": "decoder.", "regressor": ("encoder.", "bottleneck.")}


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def slots(name: str, **network: Any) -> dict[str, Any]:
    return {
        "network": {"name": "mlp", "hidden": [16], "latent_dim": 2, **network},
        "objective": {"name": name, "repeat": 2},
    }


def training(name: str, data: Dataset | None = None) -> Training:
    return Training(run_spec(slots(name)), data or table())


def model_of(name: str) -> Autoencoder:
    return training(name).model


def of_phase(model: Autoencoder, phase: str) -> set[str]:
    begin = PARTS.get(phase, "objective.")
    return {name for name, _ in model.named_parameters() if name.startswith(begin)}


Law = Callable[[str], None]


def each_phase_moves_its_own_weights_only(name: str) -> None:
    run = training(name)
    x = run.feeds[TRAIN].take(run.batches(0)[0])
    for phase, optimiser, noise in zip(run.phases, run.optimisers, run.noises, strict=True):
        before = {key: value.clone() for key, value in run.model.named_parameters()}
        run._optimise(phase, optimiser, noise, x, None, 0)
        moved = {key for key, value in run.model.named_parameters() if not torch.equal(value, before[key])}
        assert moved == of_phase(run.model, phase.name), phase.name


def the_losses_reach_no_other_weights(name: str) -> None:
    """What judges or follows leaves no gradient in the generator, and fooling leaves none in the opponent."""
    model = model_of(name)
    for phase in model.phases():
        model.zero_grad()
        phase.loss(torch.randn(9, 6), generator(), 0.0).loss.backward()  # type: ignore[no-untyped-call]
        reached = {key for key, value in model.named_parameters() if value.grad is not None}
        assert reached <= of_phase(model, phase.name), phase.name


LAWS: Sequence[Law] = (each_phase_moves_its_own_weights_only, the_losses_reach_no_other_weights)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
def test_a_law_holds(law: Law, name: str) -> None:
    law(name)


def _not_cut_off(self: Contest, model: Autoencoder, x: Tensor, source: torch.Generator, *_: Any) -> Any:
    z, fakes = drawn(model, len(x), source)
    loss = (model.encode(fakes) - z).square().sum(1).mean()
    return replace(Contest._fool(self, model, x, source, 0.0), loss=loss, parts={"regressor": loss})


def test_a_regressor_whose_gradient_reaches_the_generator_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Contest, "_regress", _not_cut_off)
    with pytest.raises(AssertionError):
        the_losses_reach_no_other_weights("gan")


def test_an_opponent_that_is_not_held_still_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(adversary, "held_still", lambda part: nullcontext())
    with pytest.raises(AssertionError):
        the_losses_reach_no_other_weights("gan")


def test_the_penalty_of_a_linear_critic_is_known_exactly() -> None:
    """(|w| - 1)^2, wherever it is measured."""
    weight = torch.tensor([[3.0, 0.0], [0.0, 4.0]])
    for scale in (0.0, 0.2, 1.0):
        found = gradient_penalty(lambda x, s=scale: (s * weight * x).sum((1, 2)), torch.randn(5, 2, 2))  # type: ignore[misc]
        assert found.item() == pytest.approx((5 * scale - 1) ** 2, abs=1e-6)


def test_the_penalty_and_its_gradient_are_those_of_finite_differences() -> None:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        layers = torch.nn.Sequential(torch.nn.Linear(3, 7), torch.nn.Tanh(), torch.nn.Linear(7, 1)).double()
    at, step = torch.randn(4, 3, dtype=torch.float64, generator=generator()), 1e-5

    def critic(x: Tensor) -> Tensor:
        return layers(x).squeeze(1)  # type: ignore[no-any-return]

    def plain() -> Tensor:
        with torch.no_grad():
            slopes = [(critic(at + step * e) - critic(at - step * e)) / (2 * step) for e in torch.eye(3).double()]
            return (torch.stack(slopes, 1).norm(dim=1) - 1).square().mean()

    found = gradient_penalty(critic, at)
    assert found.item() == pytest.approx(plain().item(), rel=1e-6)
    (gradient,) = torch.autograd.grad(found, layers[0].weight)
    for place in ((0, 0), (3, 2), (6, 1)):
        values = []
        for sign in (1, -1):
            with torch.no_grad():
                layers[0].weight[place] += sign * 1e-4
                values.append(plain().item())
                layers[0].weight[place] -= sign * 1e-4
        assert gradient[place].item() == pytest.approx((values[0] - values[1]) / 2e-4, rel=1e-3, abs=1e-7)


def test_it_is_measured_on_the_lines_between_real_and_generated_samples() -> None:
    x, fakes = torch.randn(500, 1, 2, 2), torch.randn(500, 1, 2, 2)
    share = (between(x, fakes, generator()) - fakes) / (x - fakes)
    first = share[:, :, :1, :1]
    torch.testing.assert_close(share, first.expand_as(share), rtol=1e-2, atol=1e-2)
    assert (first.min().item(), first.max().item()) == (pytest.approx(0, abs=0.02), pytest.approx(1, abs=0.02))
    assert first.mean().item() == pytest.approx(0.5, abs=0.05)


def test_the_best_discriminator_of_known_densities_is_p_over_p_plus_q() -> None:
    """Goodfellow et al. 2014, proposition 1: for N(0, 1) and N(m, 1) the logit is m^2 / 2 - m x."""
    m, logit = 1.5, torch.nn.Linear(1, 1)
    torch.nn.init.zeros_(logit.weight)
    torch.nn.init.zeros_(logit.bias)
    real, fake = torch.randn(200_000, 1, generator=generator(1)), torch.randn(200_000, 1, generator=generator(2)) + m
    optimiser = torch.optim.LBFGS(logit.parameters(), max_iter=100, line_search_fn="strong_wolfe")

    def closure() -> Tensor:
        optimiser.zero_grad()
        loss = discriminator_loss(logit(real).squeeze(1), logit(fake).squeeze(1))
        loss.backward()  # type: ignore[no-untyped-call]
        return loss

    optimiser.step(closure)  # type: ignore[no-untyped-call]
    assert logit.weight.item() == pytest.approx(-m, abs=0.02)
    assert logit.bias.item() == pytest.approx(m * m / 2, abs=0.02)
    x = torch.tensor([[-1.0], [0.5], [2.0]])
    p, q = (torch.distributions.Normal(mean, 1.0).log_prob(x).exp() for mean in (0.0, m))
    torch.testing.assert_close(torch.sigmoid(logit(x)), p / (p + q), atol=0.01, rtol=0)


def test_an_opponent_that_can_tell_nothing_gives_the_known_losses() -> None:
    for name, told, fooled in (("gan", BLIND, BLIND / 2), ("wgan_gp", 0.0, 0.0)):
        model = model_of(name)
        head = model.objective.judge.head  # type: ignore[union-attr]
        torch.nn.init.zeros_(head.weight)  # type: ignore[union-attr, arg-type]
        if head.bias is not None:  # type: ignore[union-attr]
            torch.nn.init.zeros_(head.bias)  # type: ignore[union-attr, arg-type]
        first, second, _ = (phase.loss(torch.randn(8, 6), generator(), 0.0).parts for phase in model.phases())
        assert first["generator"].item() == pytest.approx(fooled, abs=1e-6)
        assert second["discriminator" if name == "gan" else "critic"].item() == pytest.approx(told, abs=1e-6)


@pytest.mark.parametrize("name", NAMES)
def test_the_regressor_finds_the_code_of_a_generator_that_can_be_turned_round(name: str) -> None:
    """A linear generator held still: least squares finds z from G(z) exactly."""
    spec = Training(run_spec(slots(name, hidden=[])), table()).spec.model
    model = fresh_autoencoder(spec, table().form, 0)
    phase = model.phases()[2]
    optimiser, source = torch.optim.Adam(phase.parameters, 0.03), generator()
    for step in range(400):
        if step == 300:
            optimiser.param_groups[0]["lr"] = 1e-3
        optimiser.zero_grad()
        phase.loss(torch.zeros(128, 6), source, 0.0).loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
    z, fakes = drawn(model, 100, source)
    torch.testing.assert_close(model.encode(fakes), z, atol=0.02, rtol=0)


@pytest.mark.parametrize("name", NAMES)
def test_a_run_goes_on_as_if_it_had_not_been_closed(name: str, tmp_path: Path) -> None:
    """M9, with both optimisers' moments and every phase's random numbers."""
    spec = run_spec(slots(name))
    events = events_of(spec, tmp_path / "whole")
    for place in (1, len(events) // 3, len(events) // 2, len(events) - 1):
        closed_at(spec, tmp_path / str(place), place)
        events_of(spec, tmp_path / str(place), resume=True)
        assert state_of(tmp_path / str(place)) == state_of(tmp_path / "whole")
        assert rows_of(tmp_path / str(place)) == rows_of(tmp_path / "whole")


@pytest.mark.parametrize("name", NAMES)
def test_the_last_weights_are_the_result_whatever_the_losses_say(name: str, tmp_path: Path) -> None:
    spec = run_spec(slots(name), epochs=4, early_stopping=1, schedule="reduce-on-plateau")
    end = end_of(spec, tmp_path)
    assert (end.status, end.epochs) == ("done", 4)
    state, (weights, about) = state_of(tmp_path), read_tensors(RunFolder(tmp_path).best)
    assert about["epoch"] == 4
    assert {f"model.{key}": value.tobytes() for key, value in weights.items()}.items() <= state.items()
    assert {row[2] for row in rows_of(tmp_path)} == {spec.train.optimiser.lr}


@pytest.mark.slow
@pytest.mark.parametrize(("objective", "lr"), [({"name": "gan"}, 1e-3), ({"name": "wgan_gp", "penalty": 1}, 3e-4)])
def test_a_ring_of_gaussians_is_learned(objective: dict[str, Any], lr: float) -> None:
    """Most samples lie within 3 deviations of a Gaussian, and all eight are met."""
    data, optimiser = Mixture(samples=3000).load(), {"name": "adam", "lr": lr, "beta1": 0.5, "beta2": 0.9}
    network = {"name": "mlp", "hidden": [64, 64], "latent_dim": 2}
    spec = run_spec({"network": network, "objective": objective}, batch_size=128, optimiser=optimiser)
    run = Training(spec, data)
    for epoch in range(120):
        for index in run.batches(epoch):
            run.step(index)
    with torch.no_grad():
        samples = drawn(run.model.eval(), 2000, generator(5))[1].double().numpy()
    density = Mixture().density()
    moved = samples[:, None] - density.means
    distances = np.sqrt(np.einsum("nki,kij,nkj->nk", moved, np.linalg.inv(density.covariances), moved))
    good = distances.min(1) < 3
    assert good.mean() > 0.5
    assert len(set(distances.argmin(1)[good])) == 8


@pytest.mark.parametrize("name", NAMES)
def test_pictures_tables_and_series_have_a_gan_and_texts_none(name: str) -> None:
    preset = presets.get(name.replace("_", "-"))
    for data in (images(), table(), series()):
        assert preset.model(data).refusal(data) is None
    for data in (texts(), series(shortest=3)):
        assert preset.model(data).refusal(data) is not None


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        ("network.tied", True, "weights of its own"),
        ("bottleneck", "gaussian", "plain point"),
        ("corruption", "gaussian", "take them out"),
        ("regularisers", {"l1": {"name": "l1"}}, "take them out"),
        ("likelihood", {"name": "gaussian", "noise": "learned"}, "fixed sigma"),
    ],
)
def test_what_is_no_gan_is_refused_in_a_sentence(path: str, value: object, words: str) -> None:
    model = replaced(presets.get("gan").model(table()), path, value)
    assert words in (model.refusal(table()) or "")


def test_where_it_is_shown_it_says_that_it_has_no_encoder() -> None:
    for name in ("gan", "wgan-gp"):
        assert "regressor" in presets.get(name).summary
        (notice,) = presets.get(name).model(table()).notices(table().form)
        assert "has no encoder" in notice
        assert "G(E(x))" in notice
