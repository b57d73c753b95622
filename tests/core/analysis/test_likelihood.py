from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch

from ae_core.analysis import likelihood
from ae_core.analysis.likelihood import HeldOut, held_out_likelihood, refusal
from ae_core.data.base import TEST, Dataset
from ae_core.errors import SpecError
from ae_core.model.autoencoder import Autoencoder
from ae_core.model.spec import ModelSpec
from ae_core.spec import read_spec
from tests.contracts.combinations import DATA
from tests.core.model.linear_gaussian import D, linear, log_likelihood, with_exact_posterior
from tests.core.small import images, table

Estimate = Callable[..., HeldOut]
SAMPLES = table(d=D)
IDS = SAMPLES.rows(TEST)


def truth(model: Autoencoder) -> np.ndarray[Any, np.dtype[np.float64]]:
    return log_likelihood(model, torch.from_numpy(SAMPLES.x[IDS]).double()).detach().numpy()


def exact_where_the_posterior_is(estimate: Estimate) -> None:
    """The right number with the right sign: here below zero, as a log-likelihood of this noise is."""
    model = with_exact_posterior().float()
    found = estimate(model, SAMPLES, IDS, draws=3)
    np.testing.assert_allclose(found.log_likelihood, truth(model.double()), rtol=0, atol=1e-4)
    assert found.mean < 0
    np.testing.assert_allclose(found.effective, 3, rtol=1e-4)


def takes_exactly_the_draws_asked_for(estimate: Estimate) -> None:
    for draws in (2, 7, 101):
        model, decoded = linear().float(), 0

        def count(_layer: Any, inputs: Any, _output: Any) -> None:
            nonlocal decoded
            decoded += len(inputs[0])

        model.decoder.register_forward_hook(count)
        assert estimate(model, SAMPLES, IDS, draws=draws).draws == draws
        assert decoded == draws * len(IDS)


LAWS = (exact_where_the_posterior_is, takes_exactly_the_draws_asked_for)


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
def test_the_estimate_is(law: Callable[[Estimate], None]) -> None:
    """B7."""
    law(held_out_likelihood)


def with_the_wrong_sign(*args: Any, **options: Any) -> HeldOut:
    """#4: the mean log-likelihood handed out as the negative one, or the other way round."""
    found = held_out_likelihood(*args, **options)
    return HeldOut(-found.log_likelihood, found.of_half, found.effective, found.draws)


def with_a_whole_batch_of_draws(*args: Any, draws: int, **options: Any) -> HeldOut:
    """#4: as many draws as the batch holds, whatever was asked for."""
    found = held_out_likelihood(*args, draws=max(draws, 100), **options)
    return HeldOut(found.log_likelihood, found.of_half, found.effective, draws)


@pytest.mark.parametrize(
    ("bug", "law"), [(with_the_wrong_sign, LAWS[0]), (with_a_whole_batch_of_draws, LAWS[1])],
    ids=lambda value: value.__name__,
)  # fmt: skip
def test_a_published_bug_breaks_the_law(bug: Estimate, law: Callable[[Estimate], None]) -> None:
    with pytest.raises(AssertionError):
        law(bug)


def test_more_draws_come_closer_to_the_likelihood_from_below() -> None:
    """B7."""
    model = linear().float()
    exact = truth(model.double()).mean()
    model.float()
    few, some, many = (
        np.array([held_out_likelihood(model, SAMPLES, IDS, draws, seed).mean for seed in range(10)])
        for draws in (2, 20, 500)
    )
    assert few.mean() < some.mean() < many.mean()
    assert many.mean() < exact + 3 * many.std() / len(many) ** 0.5
    assert many.mean() == pytest.approx(exact, abs=0.05)


def test_the_bias_can_be_seen_in_half_of_the_draws() -> None:
    model = linear().float()
    few, many = (held_out_likelihood(model, SAMPLES, IDS, draws) for draws in (4, 2000))
    assert few.gain > 0.1 > many.gain
    assert (few.effective >= 1).all()
    assert (few.effective <= 4).all()


def test_the_standard_error_is_that_of_the_samples() -> None:
    """B7."""
    found = held_out_likelihood(linear().float(), SAMPLES, IDS, draws=50)
    assert found.error == pytest.approx(found.log_likelihood.std(ddof=1) / math.sqrt(len(IDS)))
    assert held_out_likelihood(linear().float(), SAMPLES, IDS[:1], draws=50).error == math.inf


def test_chunks_and_the_process_leave_the_estimate_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    model = linear().float()
    torch.manual_seed(0)
    state = torch.get_rng_state()
    whole = held_out_likelihood(model, SAMPLES, IDS, draws=3000)
    assert torch.equal(torch.get_rng_state(), state)
    assert np.array_equal(held_out_likelihood(model, SAMPLES, IDS, draws=3000).log_likelihood, whole.log_likelihood)
    monkeypatch.setattr(likelihood, "ROWS", 100)
    monkeypatch.setattr(likelihood, "SAMPLES", 7)
    again = held_out_likelihood(model, SAMPLES, IDS, draws=3000)
    assert again.mean == pytest.approx(whole.mean, abs=0.1)


def spec(bottleneck: str = "gaussian", kind: str = "gaussian") -> ModelSpec:
    return read_spec(ModelSpec, {"bottleneck": bottleneck, "likelihood": kind})


@pytest.mark.parametrize(
    ("model", "data", "says"),
    [
        (spec("deterministic"), SAMPLES, "posterior"),
        (spec(kind="mse"), SAMPLES, "constant"),
        (spec(kind="bernoulli"), images(), "grey"),
        (spec(kind="bernoulli"), DATA["patterns"], None),
        (spec(kind="continuous_bernoulli"), images(), None),
        (spec(), SAMPLES, None),
    ],
)
def test_what_is_no_likelihood_is_refused(model: ModelSpec, data: Dataset, says: str | None) -> None:
    found = refusal(model, data)
    assert found is None if says is None else says in str(found)


def test_one_draw_is_refused() -> None:
    with pytest.raises(SpecError, match="2 or more"):
        held_out_likelihood(linear().float(), SAMPLES, IDS, draws=1)
