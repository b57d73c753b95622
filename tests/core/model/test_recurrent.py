from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import Tensor

from ae_core.data.base import TRAIN, Form
from ae_core.model.autoencoder import Autoencoder
from ae_core.model.networks.base import ForcedDecoder
from ae_core.model.networks.cells import recurrent_layer
from ae_core.spec import replaced
from ae_core.training.feed import Feed
from ae_core.training.training import Training
from tests.core.model import recurrent_laws as laws
from tests.core.small import run_spec, series

IMAGE = Form("image", (3, 5, 4))
FORMS = [laws.SERIES, laws.TEXT]
CELLS = ["lstm", "gru"]
EVERY_OPTION: list[dict[str, Any]] = [
    {},
    {"cell": "gru", "bidirectional": True, "layers": 2},
    {"reverse": True, "teacher_forcing": 1.0},
    {"cell": "gru", "bidirectional": True, "reverse": True, "layers": 2, "teacher_forcing": 0.5},
]


def name_of(given: Any) -> str:
    return given.kind if isinstance(given, Form) else "-".join(map(str, given)) or "plain"


@pytest.mark.parametrize("form", FORMS, ids=name_of)
@pytest.mark.parametrize("options", EVERY_OPTION, ids=name_of)
def test_padding_changes_neither_loss_nor_gradient(form: Form, options: dict[str, Any]) -> None:
    """R1."""
    x = laws.samples(form, 4)
    _, longer = laws.with_more_padding(x, form)
    laws.padding_changes_neither_loss_nor_gradient(
        laws.recurrent(form, **options), laws.recurrent(longer, seed=1, **options), x
    )


@pytest.mark.parametrize("form", FORMS, ids=name_of)
@pytest.mark.parametrize("options", EVERY_OPTION, ids=name_of)
def test_batches_leave_nothing_behind(form: Form, options: dict[str, Any]) -> None:
    """R5."""
    laws.batches_leave_nothing_behind(laws.recurrent(form, **options), laws.samples(form))


@pytest.mark.parametrize("form", FORMS, ids=name_of)
@pytest.mark.parametrize("bidirectional", [False, True])
def test_the_encoder_sees_reversed_time_only_if_it_is_told_to(form: Form, bidirectional: bool) -> None:
    """R2."""
    x = laws.samples(form)[-1:]  # of full length, so that flipping it is reversing it
    plain = laws.recurrent(form, bidirectional=bidirectional)
    reverse = laws.recurrent(form, bidirectional=bidirectional, reverse=True)
    assert torch.equal(reverse.encode(x), plain.encode(x.flip(1)))
    assert not torch.allclose(reverse.encode(x), plain.encode(x))


def test_a_short_series_is_reversed_within_its_length() -> None:
    x = laws.samples(laws.SERIES)[:1]
    turned = torch.cat([x[:, :2].flip(1), x[:, 2:]], 1)
    plain, reverse = laws.recurrent(laws.SERIES), laws.recurrent(laws.SERIES, reverse=True)
    assert torch.equal(reverse.encode(x), plain.encode(turned))


def by_hand(model: Autoencoder, z: Tensor, x: Tensor) -> Tensor:
    """The teacher-forced output of a one-layer LSTM, cell by cell from its equations (Gers et al. 2000)."""
    steps = model.decoder.steps
    layer = steps.stack.layers[0]
    h, c = torch.tanh(steps.first.linear(z)).chunk(2, 1)
    before, outputs = torch.zeros_like(x[:, 0]), []
    for step in range(x.shape[1]):
        inputs = torch.cat([before, z], 1)
        gates = inputs @ layer.weight_ih_l0.T + layer.bias_ih_l0 + h @ layer.weight_hh_l0.T + layer.bias_hh_l0
        i, f, g, o = gates.chunk(4, 1)
        c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
        h = torch.sigmoid(o) * torch.tanh(c)
        outputs.append(steps.output(h))
        before = x[:, step]
    return torch.stack(outputs, 1)


def test_a_forced_decoder_sees_the_true_element_before_each_step() -> None:
    """R2."""
    form = Form("sequence", (6, 2))
    model = laws.recurrent(form, teacher_forcing=1.0)
    x, z = torch.randn(4, 6, 2), torch.randn(4, 3)
    torch.testing.assert_close(model.output(z, x, None), by_hand(model, z, x))


@pytest.mark.parametrize("form", [*FORMS, IMAGE], ids=name_of)
def test_step_by_step_with_the_truth_at_every_step_is_one_call(form: Form) -> None:
    """A chance of almost 1 goes step by step, and draws the truth at every one of these."""
    x = torch.randn(4, *form.shape) if form is IMAGE else laws.samples(form)[:4]
    one = laws.recurrent(form, teacher_forcing=1.0).train()
    stepped = laws.recurrent(form, teacher_forcing=1 - 1e-9).train()
    z = torch.randn(4, 3)
    there, here = (model.output(z, x, torch.Generator().manual_seed(0)) for model in (stepped, one))
    torch.testing.assert_close(there, here, rtol=1e-5, atol=1e-6)


def test_without_forcing_the_decoder_never_sees_the_truth() -> None:
    """R2."""
    x, z = laws.samples(laws.SERIES), torch.randn(5, 3)
    plain = laws.recurrent(laws.SERIES).train()
    assert not isinstance(plain.decoder, ForcedDecoder)
    almost = laws.recurrent(laws.SERIES, teacher_forcing=1e-9).train()
    first, second = (almost.output(z, given, torch.Generator().manual_seed(0)) for given in (x, 1 - x))
    assert torch.equal(first, second)
    torch.testing.assert_close(first, almost.decode(z), rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("form", FORMS, ids=name_of)
def test_the_judged_steps_depend_on_nothing_that_comes_later(form: Form) -> None:
    """Otherwise the product over p(x_t | x_<t, z) would be no likelihood."""
    model, x, z = laws.recurrent(form, teacher_forcing=0.5), laws.samples(form)[-1:], torch.randn(1, 3)
    changed = x.clone()
    changed[:, 4:] = 1 if form.kind == "text" else 9
    first, second = model.output(z, x, None), model.output(z, changed, None)
    assert torch.equal(first[:, :5], second[:, :5])
    assert not torch.equal(first[:, 5:], second[:, 5:])


def test_hidden_words_are_live_and_only_in_training() -> None:
    model, z, x = laws.recurrent(laws.TEXT, teacher_forcing=1.0), torch.randn(5, 3), laws.samples(laws.TEXT)
    before = model.output(z, x, None)
    network = model.spec.network.model_copy(update={"word_dropout": 1.0})
    model.respec(model.spec.model_copy(update={"network": network}))
    assert torch.equal(model.output(z, x, torch.Generator()), before)
    hidden = [model.train().output(z, given, torch.Generator()) for given in (x, x.flip(1))]
    assert torch.equal(*hidden)


@pytest.mark.parametrize("cell", CELLS)
def test_the_gates_gradient_is_that_of_finite_differences(cell: Any) -> None:
    """R6."""
    layer = recurrent_layer(cell, 2, 3).double()
    x = torch.randn(2, 3, 2, dtype=torch.double, requires_grad=True)
    assert torch.autograd.gradcheck(lambda given: layer(given)[0], x)
    weights = [p.detach().clone().requires_grad_() for p in layer.parameters()]
    names = [name for name, _ in layer.named_parameters()]

    def with_weights(*given: Tensor) -> Tensor:
        return torch.func.functional_call(layer, dict(zip(names, given, strict=True)), (x.detach(),))[0]

    assert torch.autograd.gradcheck(with_weights, tuple(weights))


@pytest.mark.parametrize("forcing", [0.0, 1.0])
def test_two_hundred_steps_stay_finite_and_gradients_are_clipped(forcing: float) -> None:
    """R7."""
    data = series(t=200, n_train=8, n_held=2)
    network = {"name": "recurrent", "hidden_size": 16, "teacher_forcing": forcing}
    training = Training(run_spec({"network": network, "likelihood": "mse"}, gradient_clip=0.5, batch_size=8), data)
    # Large enough to explode (a norm of 7,000 and 27,000), not so large that the norm itself overflows.
    with torch.no_grad():
        for parameter in training.model.parameters():
            parameter.mul_(10)
    index = torch.arange(8)
    training.step(index)
    clipped = torch.nn.utils.get_total_norm([p.grad for p in training.model.parameters() if p.grad is not None])
    assert clipped == pytest.approx(0.5, rel=1e-3)
    assert training.is_sound()
    loss = training.model.loss(Feed(data, data.rows(TRAIN), torch.device("cpu")).take(index), None, 1.0).loss
    assert torch.isfinite(loss)


def test_an_image_is_read_row_by_row() -> None:
    """A row that changes does not change what a decoder without a look ahead gives for the rows above it."""
    model = laws.recurrent(IMAGE, teacher_forcing=1.0)
    x, z = torch.rand(2, *IMAGE.shape), torch.randn(2, 3)
    changed = x.clone()
    changed[:, :, 3] += 1
    first, second = model.output(z, x, None), model.output(z, changed, None)
    assert torch.equal(first[:, :, :4], second[:, :, :4])
    assert not torch.equal(first[:, :, 4], second[:, :, 4])
    assert first.shape == x.shape


def test_dropout_is_the_runs_own() -> None:
    model = laws.recurrent(laws.SERIES, dropout=0.5, layers=2).train()
    model.draw_from(torch.Generator().manual_seed(0))
    first = model.encode(laws.samples(laws.SERIES))
    model.draw_from(torch.Generator().manual_seed(0))
    assert torch.equal(model.encode(laws.samples(laws.SERIES)), first)
    assert not torch.equal(model.encode(laws.samples(laws.SERIES)), first)


def test_word_dropout_without_anything_shown_is_refused() -> None:
    spec = laws.recurrent(laws.SERIES, teacher_forcing=0.5, word_dropout=0.2).spec
    assert spec.refusal(series()) is None
    assert "teacher forcing" in (replaced(spec, "network.teacher_forcing", 0.0).refusal(series()) or "")
