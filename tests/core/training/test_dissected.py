"""A batch that is taken apart is the training's own, and nothing is changed by looking."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from ae_core.data.base import TRAIN, Dataset
from ae_core.device import autocast
from ae_core.model.bottlenecks.base import Code
from ae_core.model.bottlenecks.gaussian import GaussianCode
from ae_core.model.phases import Terms
from ae_core.model.regularisers.base import regularisers
from ae_core.training.dissected import Dissection, added, length
from ae_core.training.events import Change, Dissect, Refused, Stepped
from ae_core.training.phase_watch import PhaseWatch
from ae_core.training.run import RunSpec
from ae_core.training.training import Training
from tests.core.small import images, run_spec, series, table, texts
from tests.core.training.running import assert_same, events_of, weights_of

VAE: dict[str, Any] = {
    "bottleneck": "gaussian",
    "likelihood": "gaussian",
    "regularisers": {"kl": {"name": "kl", "beta": 0.3}},
}
ADVERSARY = {"adversarial": {"name": "adversarial", "repeat": 2}}
WGAN = {"objective": {"name": "wgan_gp", "repeat": 2}}
RECURRENT: dict[str, Any] = {"network": {"name": "recurrent", "hidden_size": 6}}
VARIANTS: dict[str, tuple[RunSpec, Dataset]] = {
    "vanilla": (run_spec(), table()),
    "clipped": (run_spec(gradient_clip=0.01), table()),
    "denoising": (run_spec({"corruption": "gaussian"}), table()),
    "variational": (run_spec(VAE), table()),
    "bf16": (run_spec(VAE, precision="bf16"), table()),
    "k-sparse": (run_spec({"bottleneck": {"name": "k_sparse", "k": 1}}), table()),
    "quantised": (run_spec({"bottleneck": "vector_quantised"}), table()),
    "contractive": (run_spec({"regularisers": {"contractive": {"name": "contractive"}}}), table()),
    "dropout and batch norm": (
        run_spec({"network": {"name": "mlp", "hidden": [8], "dropout": 0.2, "batch_norm": True}}),
        table(),
    ),
    "tied": (run_spec({"network": {"name": "mlp", "hidden": [8], "tied": True}}), table()),
    "adversarial": (run_spec({"regularisers": ADVERSARY}), table()),
    "gan": (run_spec({"objective": "gan"}), table()),
    "wgan_gp": (run_spec(WGAN), table()),
    "convolutional": (run_spec({"network": "conv"}), images()),
    "recurrent": (run_spec(RECURRENT), series(shortest=4)),
    "text": (run_spec({**RECURRENT, "likelihood": "categorical"}), texts()),
}


def penalised(name: str) -> RunSpec:
    """A model that this penalty fits."""
    specs = (
        run_spec({"bottleneck": bottleneck, "likelihood": "gaussian", "regularisers": {name: {"name": name}}})
        for bottleneck in ("gaussian", {"name": "deterministic", "activation": "sigmoid"})
    )
    return next(spec for spec in specs if spec.model.refusal(table()) is None)


VARIANTS |= {f"with {name}": (penalised(name), table()) for name in regularisers.names()}


@pytest.fixture(params=VARIANTS)
def variant(request: pytest.FixtureRequest) -> tuple[RunSpec, Dataset]:
    return VARIANTS[request.param]


def dissected(spec: RunSpec, data: Dataset, steps: int = 1) -> tuple[Training, list[Dissection]]:
    training = Training(spec, data)
    return training, [training.dissect(index) for index in training.batches(0)[:steps]]


def test_a_run_in_slow_motion_is_bit_identical_to_one_at_full_speed(
    variant: tuple[RunSpec, Dataset], tmp_path: Path
) -> None:
    spec, data = variant
    events_of(spec, tmp_path / "full", data=data)
    told = events_of(spec, tmp_path / "slow", {step: Dissect() for step in (1, 2, 4)}, data=data)
    seen = [event.step for event in told if isinstance(event, Dissection)]
    assert seen == [step for step in (2, 3, 5) if step <= max(e.step for e in told if isinstance(e, Stepped))]
    assert_same(tmp_path / "full", tmp_path / "slow")


def test_the_parts_of_a_loss_sum_to_its_total_exactly(variant: tuple[RunSpec, Dataset]) -> None:
    _, batches = dissected(*variant, steps=2)
    for phase in (phase for batch in batches for phase in batch.phases):
        assert phase.shares
        assert added(phase.shares) == phase.total, phase.name


def test_gradient_norms_are_those_of_autograd(variant: tuple[RunSpec, Dataset]) -> None:
    spec, data = variant
    training, other = Training(spec, data), Training(spec, data)
    index = training.batches(0)[0]
    phase = other.phases[0]
    x, labels = other.feeds[TRAIN].take(index), other.feeds[TRAIN].labels(index)
    with autocast(other.device, other.precision):
        loss = phase.loss(x, other.noises[0], 0.0, labels).loss
    wanted = torch.autograd.grad(loss, list(phase.parameters), allow_unused=True)
    found = training.dissect(index).phases[0]
    norms = [0.0 if gradient is None else float(gradient.norm()) for gradient in wanted]
    np.testing.assert_allclose([move.gradient for move in found.moves], norms, rtol=1e-5)
    assert found.gradient == pytest.approx(length(norms))


def test_changes_are_what_the_step_did_to_the_weights(variant: tuple[RunSpec, Dataset]) -> None:
    spec, data = variant
    training = Training(spec, data)
    before = {name: value.detach().clone() for name, value in training.model.named_parameters()}
    found = training.dissect(training.batches(0)[0])
    moved = length(float((value.detach() - before[name]).norm()) for name, value in training.model.named_parameters())
    once = [phase for phase in found.phases if phase.turns == 1]
    assert all(phase.change > 0 for phase in found.phases)
    if len(once) == len(found.phases):
        assert length(phase.change for phase in found.phases) == pytest.approx(moved, rel=1e-5)


def test_what_is_shown_is_what_the_step_drew() -> None:
    """The noise and the sample are those of the run's own generators, not a second draw."""
    spec = run_spec({**VAE, "corruption": "gaussian"})
    other = Training(spec, table())
    index = other.batches(0)[0]
    other.model.train()
    way = other.model(other.feeds[TRAIN].take(index), other.noises[0], 0.0)
    _, (found,) = dissected(spec, table())
    stages = {stage.name: stage.values for stage in found.phases[0].stages}
    assert list(stages)[:2] == ["Input", "Corruption"]
    assert list(stages)[-1] == "Output"
    np.testing.assert_array_equal(stages["Input"]["value"].first, other.feeds[TRAIN].take(index).numpy())
    np.testing.assert_array_equal(stages["Corruption"]["value"].first, way.corrupted.numpy())
    np.testing.assert_array_equal(stages["Sample"]["z"].first, way.code.z.detach().numpy())
    np.testing.assert_array_equal(stages["Code"]["sigma"].first, (way.code.log_var / 2).exp().detach().numpy())
    np.testing.assert_allclose(stages["Code"]["mean"].mean, way.code.mean.mean(0).detach().numpy(), rtol=1e-5)
    np.testing.assert_array_equal(found.positions, index.numpy())


def test_each_phase_of_a_contest_is_told_in_its_order() -> None:
    _, (gan,) = dissected(*VARIANTS["wgan_gp"])
    assert [(phase.name, phase.turn) for phase in gan.phases] == [
        ("generator", 0), ("critic", 0), ("critic", 1), ("regressor", 0),
    ]  # fmt: skip
    assert [stage.name for stage in gan.phases[0].stages if stage.kind in ("sample", "judge")] == [
        "Drawn code", "Judgement of generated samples",
    ]  # fmt: skip
    _, (found,) = dissected(*VARIANTS["adversarial"])
    assert [phase.turns for phase in found.phases] == [1, 2, 2]
    assert found.phases[0].stages[-1].name == "Judgement of codes"
    assert [stage.name for stage in found.phases[1].stages] == [
        "Judgement of draws from the prior", "Judgement of codes",
    ]  # fmt: skip


def test_no_hook_is_left_behind() -> None:
    training, _ = dissected(*VARIANTS["adversarial"])
    assert training.watch is None
    assert not any(part._forward_hooks or part._forward_pre_hooks for part in training.model.modules())


def test_a_model_without_steps_says_so(tmp_path: Path) -> None:
    spec = run_spec({"network": {"name": "mlp", "hidden": []}, "objective": "components"})
    told = events_of(spec, tmp_path / "run", {0: Dissect()})
    refused = [event for event in told if isinstance(event, Refused)]
    assert not [event for event in told if isinstance(event, Dissection)]
    assert [type(event.command) for event in refused] == [Dissect] * len(refused)


def test_a_weight_that_is_moved_is_the_one_that_is_shown(tmp_path: Path) -> None:
    change = Change("model.regularisers.kl.beta", 0.7)
    told = events_of(run_spec(VAE), tmp_path / "run", {1: change, 2: Dissect()})
    (found,) = (event for event in told if isinstance(event, Dissection))
    assert {share.name: share.weight for share in found.phases[0].shares}["kl"] == 0.7


def test_a_watch_that_draws_once_more_is_caught(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The injected bug: what is shown is drawn anew, so that the run is another one from there on."""
    spec, loss_found = VARIANTS["variational"][0], PhaseWatch.loss_found

    def draws(watch: PhaseWatch, terms: Terms) -> None:
        generator = watch._model.bottleneck.generator_seen
        torch.randn(1, generator=generator)
        loss_found(watch, terms)

    def seen(part: GaussianCode, mapped: Any, generator: torch.Generator | None, epoch: float) -> Code:
        if generator is not None:
            part.generator_seen = generator  # type: ignore[assignment]
        return coded(part, mapped, generator, epoch)

    coded = GaussianCode.coded
    monkeypatch.setattr(GaussianCode, "coded", seen)
    monkeypatch.setattr(PhaseWatch, "loss_found", draws)
    events_of(spec, tmp_path / "full")
    events_of(spec, tmp_path / "slow", {1: Dissect()})
    assert weights_of(tmp_path / "full") != weights_of(tmp_path / "slow")
