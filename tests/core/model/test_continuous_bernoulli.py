from __future__ import annotations

import pytest
import torch
from torch import Tensor

from ae_core.data.base import Form
from ae_core.model.likelihoods.base import likelihoods
from ae_core.model.likelihoods.continuous_bernoulli import ContinuousBernoulliNll, log_normaliser
from tests.contracts.combinations import DATA
from tests.core.small import images

LOGITS = torch.tensor([-30.0, -5, -1, -0.1001, -0.0999, -1e-8, 0, 1e-3, 0.0999, 0.1001, 0.7, 4, 30], dtype=torch.double)


def nll(logits: Tensor, x: Tensor) -> Tensor:
    return ContinuousBernoulliNll(Form.of((1,))).elements(logits, x)


def test_the_density_integrates_to_one_and_has_its_mean() -> None:
    x = (torch.arange(200_000, dtype=torch.double) + 0.5) / 200_000
    for logit in LOGITS:
        density = (-nll(logit.expand_as(x), x)).exp()
        assert float(density.mean()) == pytest.approx(1, abs=1e-7)
        mean = ContinuousBernoulliNll(Form.of((1,))).mean(logit)
        assert float((density * x).mean()) == pytest.approx(float(mean), abs=1e-7)


def test_it_is_that_of_torch() -> None:
    x = torch.rand(len(LOGITS), generator=torch.Generator().manual_seed(0), dtype=torch.double)
    away = (LOGITS.abs() > 0.2) & (LOGITS.abs() < 10)  # torch's series near 1/2 is of lower order, and its p is clamped
    expected = -torch.distributions.ContinuousBernoulli(logits=LOGITS).log_prob(x)
    torch.testing.assert_close(nll(LOGITS, x)[away], expected[away], rtol=1e-8, atol=1e-8)
    torch.testing.assert_close(nll(LOGITS, x), expected, rtol=1e-3, atol=1e-4)


def test_the_gradient_of_the_normaliser_is_right_also_near_one_half() -> None:
    assert torch.autograd.gradcheck(log_normaliser, (LOGITS.clone().requires_grad_(),))
    single = torch.tensor([0.0, 1e-4, 1e4, -1e4], requires_grad=True)
    log_normaliser(single).sum().backward()
    assert single.grad is not None
    assert torch.isfinite(single.grad).all()


def test_grey_values_are_said_of_a_bernoulli_alone() -> None:
    grey, black_and_white = images(), DATA["patterns"]
    assert "Grey values" in str(likelihoods.create("bernoulli").notice(grey))
    assert likelihoods.create("bernoulli").notice(black_and_white) is None
    assert likelihoods.create("continuous_bernoulli").notice(grey) is None
