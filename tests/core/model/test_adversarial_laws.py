"""Laws of the adversarial regulariser (A2, A3, A5), and the bugs that they must catch."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor

from ae_core.data.base import TRAIN
from ae_core.model import discriminator
from ae_core.model.discriminator import Discriminator, discriminator_loss, generator_loss
from ae_core.model.phases import Terms
from ae_core.model.regularisers import adversarial
from ae_core.model.regularisers.adversarial import AdversarialPenalty
from ae_core.model.spec import ModelSpec
from ae_core.priors.base import priors
from ae_core.spec import read_spec
from ae_core.training.training import Training
from tests.core.model.small_models import source
from tests.core.small import run_spec, table

DATA = table()


def slots(**settings: Any) -> dict[str, Any]:
    return {"regularisers": {"adversarial": {"name": "adversarial", "widths": [16], **settings}}}


def training(**settings: Any) -> Training:
    return Training(run_spec({**slots(**settings), "bottleneck": "gaussian"}), DATA)


def part(one: Training) -> AdversarialPenalty:
    found = one.model.regularisers["adversarial"]
    assert isinstance(found, AdversarialPenalty)
    return found


def state(one: Training) -> dict[str, Tensor]:
    return {name: value.detach().clone() for name, value in one.model.named_parameters()}


def moved(before: dict[str, Tensor], one: Training) -> set[str]:
    return {name for name, value in one.model.named_parameters() if not torch.equal(value, before[name])}


# A2


def test_a_judge_that_cannot_tell_loses_two_ln_two_and_the_generator_one() -> None:
    nothing = torch.zeros(50)
    assert discriminator_loss(nothing, nothing).item() == pytest.approx(2 * math.log(2))
    assert generator_loss(nothing).item() == pytest.approx(math.log(2))


def test_a_judge_of_equal_distributions_settles_at_two_ln_two() -> None:
    torch.manual_seed(0)
    judge = Discriminator(2, [16])
    optimiser = torch.optim.Adam(judge.parameters(), lr=3e-3)
    noise, losses = source(1), []
    for _ in range(600):
        loss = discriminator_loss(*(judge(torch.randn(256, 2, generator=noise)) for _ in range(2)))
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
        losses.append(loss.item())
    assert sum(losses[-200:]) / 200 == pytest.approx(2 * math.log(2), rel=0.02)


# A3


def each_phase_moves_its_own_weights_and_no_others(one: Training) -> None:
    x = one.feeds[TRAIN].take(slice(0, 20))
    for phase, optimiser, noise in zip(one.phases, one.optimisers, one.noises, strict=True):
        before, own = state(one), {id(p) for p in phase.parameters}
        one._optimise(phase, optimiser, noise, x, None)
        names = {name for name, value in one.model.named_parameters() if id(value) in own}
        assert moved(before, one) == names


def no_gradient_reaches_the_others(one: Training) -> None:
    """The judge's loss stops at the codes, and the model's at the judge."""
    x = one.feeds[TRAIN].take(slice(0, 20))
    for phase, noise in zip(one.phases, one.noises, strict=True):
        others = [p for p in one.model.parameters() if all(p is not own for own in phase.parameters)]
        loss = phase.loss(x, noise, 0.0).loss
        found = torch.autograd.grad(loss, others, allow_unused=True)
        assert all(gradient is None or not gradient.any() for gradient in found)


def the_judge_sees_new_draws_at_every_step(one: Training) -> None:
    seen: list[Tensor] = []
    prior = part(one).spec.prior

    class Watched(type(prior)):  # type: ignore[misc]
        def sample(self, *arguments: Any) -> Tensor:
            drawn: Tensor = prior.sample(*arguments)
            seen.append(drawn.detach().clone())
            return drawn

    part(one).spec = part(one).spec.model_copy(update={"prior": Watched()})
    for index in one.batches(0):
        one.step(index)
    assert len(seen) == len(one.batches(0))
    assert not any(torch.equal(a, b) for a, b in itertools.pairwise(seen))


def the_encoder_learns_to_fool(one: Training) -> None:
    """One small step down the generator's loss makes the codes pass better for the prior's."""
    x = one.feeds[TRAIN].take(slice(0, 20))
    encoder = [*one.model.encoder.parameters(), *one.model.bottleneck.parameters()]
    code = one.model(x).code.z
    told = part(one).discriminator(code)
    evidence_loss = adversarial.generator_loss(part(one).discriminator(code, None, frozen=True))
    gradients = torch.autograd.grad(evidence_loss, encoder, allow_unused=True)
    with torch.no_grad():
        for parameter, gradient in zip(encoder, gradients, strict=True):
            if gradient is not None:
                parameter -= 1e-3 * gradient
    assert part(one).discriminator(one.model(x).code.z).mean() > told.mean()


LAWS = (
    each_phase_moves_its_own_weights_and_no_others,
    no_gradient_reaches_the_others,
    the_judge_sees_new_draws_at_every_step,
    the_encoder_learns_to_fool,
)


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
def test_the_adversarial_game_is_played_by_the_rules(law: Callable[[Training], None]) -> None:
    law(training())


def moves_the_encoder_too(one: Training, _: pytest.MonkeyPatch) -> None:
    """The judge's optimiser holds the encoder's weights as well, and the codes are not cut off."""
    attached(one, _)
    one.optimisers[1].add_param_group({"params": list(one.model.encoder.parameters())})


def attached(one: Training, _: pytest.MonkeyPatch) -> None:
    """The judge's loss runs on into the encoder."""
    penalty = part(one)
    penalty._codes = lambda model, x, generator: model(x, generator).code.z  # type: ignore[method-assign]


def drawn_once(one: Training, _: pytest.MonkeyPatch) -> None:
    """The prior's samples of the first step serve for ever."""
    penalty, kept = part(one), []
    fresh = penalty.discriminate

    def again(z: Tensor, generator: torch.Generator, labels: Tensor | None, name: str) -> Terms:
        kept.append(generator.get_state()) if not kept else generator.set_state(kept[0])
        return fresh(z, generator, labels, name)

    penalty.discriminate = again  # type: ignore[method-assign]


def wrong_sign(_: Training, monkeypatch: pytest.MonkeyPatch) -> None:
    """The encoder learns to be found out."""
    monkeypatch.setattr(adversarial, "generator_loss", lambda logits: -discriminator.generator_loss(logits))


@pytest.mark.parametrize(
    ("bug", "law"),
    [
        (moves_the_encoder_too, each_phase_moves_its_own_weights_and_no_others),
        (attached, no_gradient_reaches_the_others),
        (drawn_once, the_judge_sees_new_draws_at_every_step),
        (wrong_sign, the_encoder_learns_to_fool),
    ],
    ids=lambda one: one.__name__,
)
def test_a_bug_in_the_game_breaks_its_law(
    bug: Callable[[Training, pytest.MonkeyPatch], None],
    law: Callable[[Training], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    one = training()
    bug(one, monkeypatch)
    with pytest.raises(AssertionError):
        law(one)


# A5


@pytest.mark.parametrize("bottleneck", ["deterministic", "gaussian"])
def test_without_weight_it_is_the_plain_autoencoder_bit_for_bit(bottleneck: str) -> None:
    network = {"name": "mlp", "hidden": [8], "dropout": 0.2}
    weighed, plain = (
        Training(run_spec({**penalties, "network": network, "bottleneck": bottleneck}), DATA)
        for penalties in (slots(strength=0.0), {})
    )
    before = state(weighed)
    for epoch in range(2):
        for index in weighed.batches(epoch):
            weighed.step(index)
            plain.step(index)
    ours, theirs = weighed.model.state_dict(), plain.model.state_dict()
    assert all(torch.equal(ours[name], theirs[name]) for name in theirs)
    assert any(name.startswith("regularisers.") for name in moved(before, weighed))


# Classes


def test_a_class_has_the_component_of_its_number() -> None:
    ring = priors.create("ring", components=3, sigma=0.01)
    labels = torch.tensor([0, 1, 2, 2, 0])
    drawn = ring.sample(5, 2, source(), labels)
    again = ring.sample(5, 2, source(5), labels)
    torch.testing.assert_close(drawn, again, atol=0.1, rtol=0)
    assert (drawn[0] - drawn[1]).norm() > 1


def test_classes_are_needed_and_must_fit() -> None:
    spec = read_spec(ModelSpec, {"network": "mlp", **slots(label_conditioned=True, prior="ring")})
    assert "make them equal" in (spec.refusal(DATA) or "")
    fitting = {"name": "ring", "components": 3}
    assert read_spec(ModelSpec, {**slots(label_conditioned=True, prior=fitting)}).refusal(DATA) is None
    one = Training(run_spec(slots(label_conditioned=True, prior=fitting)), DATA)
    one.step(one.batches(0)[0])
