"""Laws of the adversarial regulariser, and bugs put in on purpose that each law must catch."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor
from torch.nn import functional

from ae_core.data.base import TRAIN, Dataset
from ae_core.errors import SpecError
from ae_core.model.autoencoder import Autoencoder
from ae_core.model.phases import Phase, Terms
from ae_core.model.presets.base import presets
from ae_core.model.regularisers import adversarial
from ae_core.model.regularisers.adversarial import Adversarial, AdversarialPenalty
from ae_core.model.regularisers.base import Evidence, regularisers
from ae_core.priors.base import PriorSpec, priors
from ae_core.priors.ring import Ring
from ae_core.training.training import Training
from tests.core.small import images, run_spec, table
from tests.core.training.running import closed_at, events_of, weights_of

DATA = table()
BLIND = 2 * math.log(2)  # what a discriminator loses that can tell nothing
STEPS, BATCH = 300, 256


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def slots(**settings: Any) -> dict[str, Any]:
    network = {"name": "mlp", "hidden": [8], "latent_dim": 2}
    return {"network": network, "regularisers": {"adv": {"name": "adversarial", "widths": [16], **settings}}}


def training(data: Dataset = DATA, **settings: Any) -> Training:
    return Training(run_spec(slots(**settings)), data)


def part(model: Autoencoder) -> AdversarialPenalty:
    found = model.regularisers["adv"]
    assert isinstance(found, AdversarialPenalty)
    return found


def penalty(prior: PriorSpec, latent_dim: int = 2) -> AdversarialPenalty:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        return AdversarialPenalty(Adversarial(prior=prior, widths=(32, 32)), latent_dim)


def told(judge: AdversarialPenalty, codes: Tensor, seed: int) -> float:
    with torch.no_grad():
        return float(judge.discriminate(codes, generator(seed), None, "d").parts["d"])


def trained(judge: AdversarialPenalty, shift: float) -> None:
    """The discriminator alone, on codes that are the prior's own draws, moved by `shift`."""
    draws, noise = generator(1), generator(2)
    optimiser = torch.optim.Adam(judge.discriminator.parameters(), 1e-3)
    for _ in range(STEPS):
        codes = judge.spec.prior.sample(BATCH, 2, draws) + shift
        optimiser.zero_grad()
        judge.discriminate(codes, noise, None, "d").loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()


@pytest.mark.parametrize("name", priors.names())
def test_a_discriminator_that_cannot_tell_loses_2_ln_2_and_the_generator_ln_2(name: str) -> None:
    """A2."""
    judge = penalty(priors.create(name))
    last = judge.discriminator.layers[-1]
    assert isinstance(last, torch.nn.Linear)
    torch.nn.init.zeros_(last.weight)
    torch.nn.init.zeros_(last.bias)
    codes = judge.spec.prior.sample(500, 2, generator(1))
    assert told(judge, codes, 2) == pytest.approx(BLIND, abs=1e-6)
    assert adversarial.generator_loss(judge.discriminator(codes)).item() == pytest.approx(BLIND / 2, abs=1e-6)


@pytest.mark.parametrize("name", ["normal", "swiss_roll"])
def test_training_on_equal_distributions_stays_within_2_percent_of_both_levels(name: str) -> None:
    """A2."""
    judge = penalty(priors.create(name))
    trained(judge, 0.0)
    codes = judge.spec.prior.sample(20_000, 2, generator(3))
    assert told(judge, codes, 4) == pytest.approx(BLIND, rel=0.02)
    assert adversarial.generator_loss(judge.discriminator(codes)).item() == pytest.approx(BLIND / 2, rel=0.02)


def test_the_same_training_tells_a_shift_of_one_deviation() -> None:
    judge = penalty(priors.create("normal"))
    trained(judge, 1.0)
    assert told(judge, judge.spec.prior.sample(20_000, 2, generator(3)) + 1.0, 4) < 0.85 * BLIND


Law = Callable[[Training], None]


def each_phase_moves_its_own_parameters_only(run: Training) -> None:
    moved: list[set[str]] = []

    def watched(step: Callable[[], Any]) -> Callable[[], None]:
        def stepped() -> None:
            before = {name: value.detach().clone() for name, value in run.model.named_parameters()}
            step()
            moved.append({name for name, value in run.model.named_parameters() if not torch.equal(value, before[name])})

        return stepped

    for optimiser in run.optimisers:
        optimiser.step = watched(optimiser.step)  # type: ignore[method-assign]
    run.step(run.batches(0)[0])
    names = {name for name, _ in run.model.named_parameters()}
    judges = {name for name in names if name.startswith("regularisers.")}
    assert moved == [names - judges, judges]


def no_gradient_crosses_from_one_phase_to_the_other(run: Training) -> None:
    x = run.feeds[TRAIN].take(run.batches(0)[0])
    main, own = (phase.loss(x, noise, 0.0) for phase, noise in zip(run.phases, run.noises, strict=True))
    judges = list(part(run.model).discriminator.parameters())
    others = [value for name, value in run.model.named_parameters() if not name.startswith("regularisers.")]
    for terms, untouched in ((own, others), (main, judges)):
        gradients = torch.autograd.grad(terms.loss, untouched, retain_graph=True, allow_unused=True)
        assert all(gradient is None for gradient in gradients)


def seen(run: Training, steps: int = 3) -> list[Tensor]:
    """What the discriminator is shown: of each step the codes, then the prior's draws, then the codes again."""
    shown: list[Tensor] = []
    hook = part(run.model).discriminator.register_forward_pre_hook(lambda _, given: shown.append(given[0]))
    for index in run.batches(0)[:steps]:
        run.step(index)
    hook.remove()
    assert len(shown) == 3 * steps
    return shown


def each_step_draws_anew_from_the_prior(run: Training) -> None:
    draws = torch.cat(seen(run)[1::3]).detach()
    assert len(draws.unique(dim=0)) == len(draws)
    middle, spread = draws.mean(0), draws.std(0)
    assert (middle.abs() < 4 / len(draws) ** 0.5).all(), middle
    assert ((spread - 1).abs() < 4 / (2 * len(draws)) ** 0.5).all(), spread


def the_encoder_learns_to_fool(run: Training) -> None:
    """A small step of the codes against the penalty's gradient makes them likelier draws from the prior."""
    x = run.feeds[TRAIN].take(run.batches(0)[0])
    way = run.model(x)
    value = part(run.model)(Evidence(x, way, torch.zeros(len(x)), run.model, 0.0)).value
    (slope,) = torch.autograd.grad(value, [way.code.z])
    with torch.no_grad():
        judge = part(run.model).discriminator
        before, after = judge(way.code.z), judge(way.code.z - 1e-2 * slope / slope.norm(dim=1, keepdim=True))
    assert (after > before).float().mean() > 0.9


LAWS = (
    each_phase_moves_its_own_parameters_only,
    no_gradient_crosses_from_one_phase_to_the_other,
    each_step_draws_anew_from_the_prior,
    the_encoder_learns_to_fool,
)


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
def test_laws(law: Law) -> None:
    """A3."""
    law(training())


def moves_the_encoder(self: AdversarialPenalty, model: Autoencoder) -> Sequence[Phase]:
    """The discriminator's optimiser is given all parameters, and its codes are made with their graph."""

    def loss(x: Tensor, noise: torch.Generator, epoch: float, labels: Tensor | None = None) -> Terms:
        return self.discriminate(model(x, noise).code.z, noise, labels, "adv_discriminator")

    (phase,) = PHASES(self, model)
    return [replace(phase, parameters=[*phase.parameters, *model.encoder.parameters()], loss=loss)]


def not_cut_off(self: AdversarialPenalty, model: Autoencoder, x: Tensor, noise: torch.Generator) -> Tensor:
    code: Tensor = model(x, noise).code.z
    return code


def draws_reused(
    self: AdversarialPenalty, z: Tensor, noise: torch.Generator, labels: Tensor | None, name: str
) -> Terms:
    return DISCRIMINATE(self, z, generator(), labels, name)


def wrong_sign(of_codes: Tensor) -> Tensor:
    """The discriminator's own half, so that the encoder helps it."""
    return functional.softplus(of_codes).mean()


PHASES, DISCRIMINATE = AdversarialPenalty.phases, AdversarialPenalty.discriminate


@pytest.mark.parametrize(
    ("place", "name", "bug", "law"),
    [
        (AdversarialPenalty, "phases", moves_the_encoder, each_phase_moves_its_own_parameters_only),
        (AdversarialPenalty, "_codes", not_cut_off, no_gradient_crosses_from_one_phase_to_the_other),
        (AdversarialPenalty, "discriminate", draws_reused, each_step_draws_anew_from_the_prior),
        (adversarial, "generator_loss", wrong_sign, the_encoder_learns_to_fool),
    ],
    ids=["moves the encoder", "not cut off", "draws reused", "wrong sign"],
)
def test_a_bug_breaks_the_law(
    place: Any, name: str, bug: Callable[..., Any], law: Law, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(place, name, bug)
    with pytest.raises(AssertionError):
        law(training())


def test_the_discriminator_judges_the_codes_that_the_encoder_was_graded_on() -> None:
    shown = seen(training())
    for graded, judged in zip(shown[::3], shown[2::3], strict=True):
        assert torch.equal(graded, judged)
        assert not judged.requires_grad


def walked(model: dict[str, Any], data: Dataset) -> tuple[dict[str, Tensor], list[Any]]:
    """The weights without the discriminator's, and the loss of each epoch's validation, of a short training."""
    run, losses = Training(run_spec(model), data), []
    for epoch in range(3):
        for index in run.batches(epoch):
            run.step(index)
        run.end_epoch()
        terms = run.evaluate(1).terms
        losses.append((terms["loss"], terms["reconstruction"]))
    kept = {name: value for name, value in run.model.state_dict().items() if not name.startswith("regularisers.")}
    return kept, losses


@pytest.mark.parametrize("bottleneck", ["deterministic", "gaussian"])
def test_a_strength_of_0_is_the_plain_autoencoder_bit_for_bit(bottleneck: str) -> None:
    """A5."""
    shared: dict[str, Any] = {
        "network": {"name": "mlp", "hidden": [8], "latent_dim": 2, "dropout": 0.2, "batch_norm": True},
        "bottleneck": bottleneck,
        "corruption": {"name": "gaussian", "sigma": 0.2},
    }
    weighed = {"regularisers": {"adv": {"name": "adversarial", "strength": 0.0, "widths": [16]}}}
    plain, plain_losses = walked(shared, images())
    found, losses = walked({**shared, **weighed}, images())
    assert plain.keys() == found.keys()
    assert all(torch.equal(value, found[name]) for name, value in plain.items())
    assert losses == plain_losses


def test_a_stop_makes_no_difference_to_either_optimiser(tmp_path: Path) -> None:
    prior = {"name": "ring", "components": 3}
    spec = run_spec(slots(prior=prior, label_conditioned=True, repeat=2, lr_factor=0.5), epochs=3)
    events_of(spec, tmp_path / "whole")
    closed_at(spec, tmp_path / "stopped", 7)
    events_of(spec, tmp_path / "stopped", resume=True)
    whole = weights_of(tmp_path / "whole")
    assert any("discriminator" in name for name in whole)
    assert weights_of(tmp_path / "stopped") == whole


def test_with_labels_each_draw_comes_from_the_component_of_its_class() -> None:
    ring = Ring(components=3, sigma=0.05)
    run = training(prior=ring, label_conditioned=True)
    labels = torch.cat([run.feeds[TRAIN].labels(index) for index in run.batches(0)])  # type: ignore[misc]
    draws = torch.cat(seen(run)[1::3]).detach().double()
    assert torch.equal(torch.cdist(draws, ring.centres(2)).argmin(1), labels)


@pytest.mark.parametrize(
    ("prior", "labelled", "words"),
    [
        ({"name": "ring", "components": 3}, False, "needs labels, and table has none"),
        ({"name": "ring", "components": 4}, True, "4 components and the data 3 classes"),
        ({"name": "normal"}, True, "one piece"),
    ],
)
def test_a_prior_by_class_is_refused_without_a_component_for_each(
    prior: dict[str, Any], labelled: bool, words: str
) -> None:
    data = DATA if labelled else Dataset(DATA.name, DATA.kind, DATA.x, DATA.split)
    with pytest.raises(SpecError, match=words):
        training(data, prior=prior, label_conditioned=True)


def test_its_weight_grows_over_the_warm_up() -> None:
    spec = regularisers.create("adversarial", strength=8.0, warm_up=4.0)
    assert [spec.weight(epoch) for epoch in (0, 1, 4, 9)] == [0, 2, 8, 8]
    assert regularisers.create("adversarial", strength=8.0).weight(0) == 8


def test_a_preset_weighs_it_by_the_size_of_the_samples() -> None:
    small, large = (presets.get("adversarial").model(images(shape)) for shape in ((1, 8, 8), (3, 16, 16)))
    assert [model.regularisers["adversarial"].weight(0) for model in (small, large)] == [2.6, 31]
