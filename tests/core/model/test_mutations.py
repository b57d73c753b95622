"""Published bugs, put in on purpose: a law that lets one pass is no law. Numbers are those of the list of bugs."""

from __future__ import annotations

import math
from collections.abc import Callable
from types import MethodType
from typing import Any

import pytest
import torch
from torch import Tensor

from ae_core.data.base import VALIDATION
from ae_core.model.autoencoder import Autoencoder, Pass
from ae_core.model.bottlenecks.base import Code
from ae_core.model.bottlenecks.gaussian import GaussianCode
from ae_core.model.phases import Terms
from ae_core.model.regularisers.base import Evidence, Penalty
from ae_core.model.regularisers.kl import KlPenalty
from ae_core.model.regularisers.posterior import kl_to_standard_normal
from ae_core.training import evaluation
from ae_core.training.feed import Feed, on_device
from tests.core.model import laws
from tests.core.small import table

Law = Callable[[Autoencoder], None]


def whole_log_var_as_spread(
    self: GaussianCode, features: Tensor, generator: torch.Generator | None, epoch: float = math.inf
) -> Code:
    """#12: exp(log_var) where exp(0.5 log_var) belongs."""
    mean, log_var = self.mean(features), self.log_var(features)
    if generator is None:
        return Code(mean, mean, log_var)
    return Code(mean + log_var.exp() * torch.randn(mean.shape, generator=generator), mean, log_var)


def per_dim(code: Code) -> Tensor:
    assert code.log_var is not None
    return kl_to_standard_normal(code.mean, code.log_var).mean(0)


def clamped_to_zero(self: KlPenalty, evidence: Evidence) -> Penalty:
    """#1: a capacity of 0 clamps the KL away, value and gradient."""
    return Penalty(per_dim(evidence.code).sum().clamp(min=0, max=0.0), {"kl_per_dim": per_dim(evidence.code)})


def mean_over_dimensions(self: KlPenalty, evidence: Evidence) -> Penalty:
    """#6: mean over the batch and over the dimensions."""
    return Penalty(per_dim(evidence.code).mean(), {"kl_per_dim": per_dim(evidence.code)})


def log_var_as_sigma(self: KlPenalty, evidence: Evidence) -> Penalty:
    """#11: log_var taken for the standard deviation."""
    code = evidence.code
    assert code.log_var is not None
    dims = kl_to_standard_normal(code.mean, 2 * code.log_var.abs().clamp(min=1e-3).log()).mean(0)
    return Penalty(dims.sum(), {"kl_per_dim": dims})


def beta_unused(self: Autoencoder, x: Tensor, way: Pass, epoch: float, *rest: Any) -> Terms:
    """#13: beta is stored and never multiplied."""
    terms = Autoencoder.judge(self, x, way, epoch)
    loss = terms.parts["reconstruction"] + terms.parts["kl"]
    return Terms(loss, {**terms.parts, "loss": loss}, terms.vectors)


def logged_with_the_wrong_sign(self: Autoencoder, x: Tensor, way: Pass, epoch: float, *rest: Any) -> Terms:
    """#5: the loss is right and -KL is logged."""
    terms = Autoencoder.judge(self, x, way, epoch)
    return Terms(terms.loss, {**terms.parts, "kl": -terms.parts["kl"]}, terms.vectors)


def mutated(part: str, bug: Callable[..., Any]) -> Autoencoder:
    model = laws.variational()
    if part == "judge":
        model.judge = MethodType(bug, model)  # type: ignore[method-assign]
    else:
        layer = model.bottleneck if part == "bottleneck" else model.regularisers["kl"]
        layer.forward = MethodType(bug, layer)
    return model


@pytest.mark.parametrize(
    ("part", "bug", "law"),
    [
        ("bottleneck", whole_log_var_as_spread, laws.samples_have_the_posteriors_variance),
        ("kl", clamped_to_zero, laws.kl_is_that_of_torch),
        ("kl", clamped_to_zero, laws.log_var_learns_from_the_kl),
        ("kl", clamped_to_zero, laws.loss_rises_with_beta_by_the_kl),
        ("kl", mean_over_dimensions, laws.kl_is_that_of_torch),
        ("kl", log_var_as_sigma, laws.kl_is_that_of_torch),
        ("judge", beta_unused, laws.loss_rises_with_beta_by_the_kl),
        ("judge", beta_unused, laws.logged_parts_make_the_logged_loss),
        ("judge", logged_with_the_wrong_sign, laws.logged_parts_make_the_logged_loss),
    ],
    ids=lambda value: getattr(value, "__name__", value),
)
def test_a_published_bug_breaks_the_law(part: str, bug: Callable[..., Any], law: Law) -> None:
    law(laws.variational())
    with pytest.raises(AssertionError):
        law(mutated(part, bug))


def evaluation_is_the_mean_over_all_samples(evaluate: Callable[..., evaluation.Evaluation]) -> None:
    """The law behind #7: a split that takes several chunks counts every sample once."""
    data = table(n_held=50)
    model = laws.variational(bottleneck="deterministic", regularisers={}).eval()
    device = torch.device("cpu")
    feed = Feed(data, data.rows(VALIDATION), device)
    scale, _ = on_device(data.to_display, device)
    alone = [model.loss(feed.take(slice(i, i + 1)), None, 0.0).loss.item() for i in range(feed.n)]  # type: ignore[arg-type]
    found = evaluate(model, feed, scale).terms
    assert found["loss"] == pytest.approx(sum(alone) / len(alone), rel=1e-5)
    assert found["reconstruction"] == pytest.approx(found["loss"], rel=1e-6)


def test_evaluation_counts_every_sample_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evaluation, "CHUNK", 16)
    evaluation_is_the_mean_over_all_samples(evaluation.evaluate)


def test_returning_after_the_first_batch_breaks_the_law(monkeypatch: pytest.MonkeyPatch) -> None:
    """#7: `return` within the loop over the batches, divided by their number."""

    def first_batch_only(model: Autoencoder, feed: Feed, scale: Tensor) -> evaluation.Evaluation:
        x = feed.take(slice(0, 16))
        with torch.no_grad():
            terms = model.loss(x, laws.generator(), 0.0).parts
        return evaluation.Evaluation({name: value.item() * 16 / feed.n for name, value in terms.items()}, {})

    with pytest.raises(AssertionError):
        evaluation_is_the_mean_over_all_samples(first_batch_only)
