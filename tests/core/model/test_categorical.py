from __future__ import annotations

import math

import pytest
import torch
from scipy import stats
from torch import Tensor

from ae_core.data.base import Form
from ae_core.model.likelihoods.base import likelihoods
from ae_core.model.text import counted, ended, wrong_tokens
from ae_core.training.evaluation import squared_errors
from tests.core.model import recurrent_laws as laws

FORM = Form("text", (6,), tokens=5, padded=True)
TEXTS = torch.tensor([[1, 2, 3, 4, 1, 2], [3, 1, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0]])
LIKELIHOOD = likelihoods.create("categorical").build(FORM)


def logits(seed: int = 0) -> Tensor:
    return torch.randn(3, 6, 5, dtype=torch.double, generator=torch.Generator().manual_seed(seed))


def test_it_is_the_negative_log_probability_of_the_text_and_its_end() -> None:
    output = logits()
    log_p = torch.log_softmax(output, 2)
    expected = [sum(-log_p[i, t, TEXTS[i, t]] for t in range(length)) for i, length in enumerate((6, 3, 1))]
    torch.testing.assert_close(LIKELIHOOD.nll(output, TEXTS.double()), torch.stack(expected), rtol=1e-12, atol=0)


def test_no_model_knows_nothing_at_less_than_the_logarithm_of_the_vocabulary() -> None:
    found = LIKELIHOOD.nll(torch.zeros(3, 6, 5), TEXTS.float())
    torch.testing.assert_close(found, math.log(5) * torch.tensor([6.0, 3.0, 1.0]))


def test_the_chances_of_all_texts_sum_to_one() -> None:
    """With the end counted it is a distribution over texts of any length up to t."""
    output = logits()[:1, :3]
    every = torch.cartesian_prod(*[torch.arange(5)] * 3)
    texts = torch.unique(ended(every), dim=0).double()
    chances = (-LIKELIHOOD.nll(output.expand(len(texts), -1, -1), texts)).exp()
    assert chances.sum().item() == pytest.approx(1, abs=1e-12)


def test_gradients_are_right_and_finite_for_extreme_logits() -> None:
    assert torch.autograd.gradcheck(lambda out: LIKELIHOOD.nll(out, TEXTS.double()), logits().requires_grad_())
    extreme = (1e6 * logits().float()).requires_grad_()
    LIKELIHOOD.nll(extreme, TEXTS.float()).sum().backward()
    assert extreme.grad is not None
    assert torch.isfinite(extreme.grad).all()


def test_greedy_tokens_are_the_most_probable_up_to_the_end() -> None:
    output = 9 * torch.nn.functional.one_hot(torch.tensor([[2, 1, 0, 3, 4, 1]]), 5).double()
    assert LIKELIHOOD.mean(output).tolist() == [[2, 1, 0, 0, 0, 0]]


@pytest.mark.parametrize("temperature", [0.5, 1.0, 2.0])
def test_drawn_tokens_have_the_probabilities_of_the_softmax(temperature: float) -> None:
    output = logits()[:1, :1].expand(40_000, 1, 5)
    drawn = LIKELIHOOD.choose(output, torch.Generator().manual_seed(0), temperature)
    found = torch.bincount(drawn.long().flatten(), minlength=5).double()
    expected = torch.softmax(output[0, 0] / temperature, 0) * len(output)
    assert stats.chisquare(found.numpy(), expected.numpy()).pvalue > 0.001


def test_wrong_tokens_are_half_the_squared_distance_of_one_hot_codes() -> None:
    output = torch.tensor([[1, 2, 3, 4, 2, 2], [3, 2, 4, 4, 1, 0], [0, 2, 0, 0, 0, 0]]).double()
    codes = [torch.nn.functional.one_hot(one.long(), 5) * counted(TEXTS)[..., None] for one in (output, TEXTS)]
    half = (codes[0] - codes[1]).square().sum((1, 2)) / 2
    assert wrong_tokens(output, TEXTS.double()).tolist() == half.tolist() == [1, 2, 0]
    assert squared_errors(output, TEXTS.double(), torch.ones(()), FORM).tolist() == half.tolist()


@pytest.mark.parametrize("forcing", [0.0, 1.0])
def test_decoding_is_greedy_without_a_generator_and_repeats_with_one(forcing: float) -> None:
    model = laws.recurrent(FORM, teacher_forcing=forcing)
    z = torch.randn(50, 3, generator=torch.Generator().manual_seed(0))
    greedy = model.decode(z)
    assert torch.equal(greedy, model.decode(z))
    assert torch.equal(greedy, model.decode(z, torch.Generator(), temperature=0))
    drawn = [model.decode(z, torch.Generator().manual_seed(seed)) for seed in (1, 1, 2)]
    assert torch.equal(drawn[0], drawn[1])
    assert not torch.equal(drawn[0], drawn[2])
    assert torch.equal(ended(drawn[0]), drawn[0])


def test_free_running_text_follows_its_own_words() -> None:
    """The judged output for a greedy text is the one that it was chosen from."""
    model = laws.recurrent(FORM, teacher_forcing=1.0)
    z = torch.randn(50, 3, generator=torch.Generator().manual_seed(0))
    greedy = model.decode(z)
    assert torch.equal(model.likelihood.mean(model.output(z, greedy, None)), greedy)  # type: ignore[operator]
