"""Published bugs of whole runs, put in on purpose; numbers are those of the list of bugs."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

from ae_core.data.base import VALIDATION, Affine, Dataset
from ae_core.latent.codec import Codec
from ae_core.model.autoencoder import fresh_autoencoder
from ae_core.model.bottlenecks.base import Code
from ae_core.model.bottlenecks.gaussian import GaussianCode
from ae_core.model.likelihoods.bernoulli import Bernoulli
from ae_core.model.likelihoods.continuous_bernoulli import ContinuousBernoulli
from ae_core.model.spec import ModelSpec
from ae_core.spec import read_spec
from ae_core.training.best import Best
from ae_core.training.training import Training
from tests.core.small import MLP, images, run_spec, table

SLOTS: dict[str, dict[str, Any]] = {
    "plain": {},
    "variational": {"bottleneck": "gaussian", "likelihood": "gaussian", "regularisers": {"kl": {"name": "kl"}}},
}


@pytest.fixture(autouse=True)
def threads() -> Iterator[None]:
    before = torch.get_num_threads()
    yield
    torch.set_num_threads(before)


def one_epoch_teaches(slots: dict[str, Any]) -> None:
    """Every weight has moved, the loss of held-out samples has fallen, and not all samples have the same error."""
    data = table(n_train=400)
    training = Training(run_spec({"network": MLP, **slots}, optimiser={"name": "adam", "lr": 1e-2}), data)
    before = {name: weight.detach().clone() for name, weight in training.model.named_parameters()}
    untrained = training.evaluate(VALIDATION).terms["loss"]
    for index in training.batches(0):
        training.step(index)
    for name, weight in training.model.named_parameters():
        assert not torch.equal(weight, before[name]), name
    assert training.evaluate(VALIDATION).terms["loss"] < 0.95 * untrained
    errors = Codec(training.model, Affine(), Affine()).see(data.x[data.rows(VALIDATION)]).errors
    assert len(np.unique(errors)) > len(errors) / 2


@pytest.mark.parametrize("slots", SLOTS.values(), ids=SLOTS)
def test_one_epoch_teaches(slots: dict[str, Any]) -> None:
    one_epoch_teaches(slots)


@pytest.mark.parametrize("slots", SLOTS.values(), ids=SLOTS)
def test_a_backward_that_does_nothing_breaks_the_law(slots: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """#14: `loss.backward()` commented out."""
    monkeypatch.setattr(Tensor, "backward", lambda *_: None)
    with pytest.raises(AssertionError):
        one_epoch_teaches(slots)


def scores_are_equal_twice() -> None:
    data = table()
    spec = read_spec(ModelSpec, {"network": MLP, **SLOTS["variational"]})
    codec = Codec(fresh_autoencoder(spec, data.form, seed=0), data.to_model, data.to_display)
    once, again = codec.see(data.x), codec.see(data.x)
    assert np.array_equal(once.errors, again.errors)
    assert np.array_equal(once.codes, again.codes)
    assert len(np.unique(once.errors)) > 1


def test_scores_are_equal_twice() -> None:
    scores_are_equal_twice()


def test_a_code_that_is_sampled_in_evaluation_breaks_the_law(monkeypatch: pytest.MonkeyPatch) -> None:
    """#2: anomaly scores from a code that is drawn anew each time."""

    def sampled(
        self: GaussianCode, features: Tensor, generator: torch.Generator | None, epoch: float = math.inf
    ) -> Code:
        mean, log_var = self.mean(features), self.log_var(features)
        z = mean + (0.5 * log_var).exp() * torch.randn_like(mean)
        return Code(z, z, log_var)

    monkeypatch.setattr(GaussianCode, "forward", sampled)
    with pytest.raises(AssertionError):
        scores_are_equal_twice()


OUTSIDE: dict[str, Dataset] = {
    "pixels to 300": replace(images(), to_model=Affine(300 / 255), value_range=(0.0, 300.0)),
    "pixels from -1": replace(images(), to_model=Affine(2 / 255, -1), value_range=(-1.0, 1.0)),
    "columns without bounds": table(),
}


def values_outside_are_refused(likelihood: str, data: Dataset) -> None:
    """In one sentence, before anything is trained; and the same values brought into [0, 1] are taken."""
    spec = read_spec(ModelSpec, {"network": MLP, "likelihood": likelihood})
    refusal = spec.refusal(data)
    assert refusal is not None
    assert "[0, 1]" in refusal
    assert data.name in refusal
    assert spec.refusal(images()) is None


@pytest.mark.parametrize("data", OUTSIDE.values(), ids=OUTSIDE)
@pytest.mark.parametrize("likelihood", ["bernoulli", "continuous_bernoulli"])
def test_values_outside_the_range_of_a_likelihood_are_refused(likelihood: str, data: Dataset) -> None:
    values_outside_are_refused(likelihood, data)


@pytest.mark.parametrize("data", OUTSIDE.values(), ids=OUTSIDE)
@pytest.mark.parametrize(
    ("likelihood", "spec"), [("bernoulli", Bernoulli), ("continuous_bernoulli", ContinuousBernoulli)]
)
def test_taking_whatever_comes_breaks_the_law(
    likelihood: str, spec: type[Any], data: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    """#16: a sigmoid in front of values in [0, 300]."""
    monkeypatch.setattr(spec, "refusal", lambda *_: None)
    with pytest.raises(AssertionError):
        values_outside_are_refused(likelihood, data)


PLAIN = read_spec(ModelSpec, {"network": MLP})


def the_lowest_loss_is_the_best(best: Best) -> None:
    """However large all of them are."""
    model = fresh_autoencoder(PLAIN, table().form, seed=0)
    weight = next(model.parameters())
    for epoch, loss in enumerate([5e20, 3e20, 4e20], 1):
        with torch.no_grad():
            weight.fill_(epoch)
        best.observe(loss, epoch, model)
    assert (best.loss, best.epoch) == (3e20, 2)
    best.recall(model)
    assert (weight == 2).all()


def test_the_lowest_loss_is_the_best() -> None:
    the_lowest_loss_is_the_best(Best())


def test_a_bound_that_losses_can_exceed_breaks_the_law() -> None:
    """#16: the best loss starts at 1e10, and no epoch is ever better."""
    with pytest.raises(AssertionError):
        the_lowest_loss_is_the_best(Best(loss=1e10, settings=PLAIN.model_dump_json()))
