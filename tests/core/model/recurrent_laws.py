"""Laws of recurrent networks as plain checks, so that known mistakes can be held against them."""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor

from ae_core.data.base import Form
from ae_core.model.autoencoder import Autoencoder, fresh_autoencoder
from ae_core.model.spec import ModelSpec
from ae_core.spec import read_spec

SERIES = Form("sequence", (6, 2), padded=True)
TEXT = Form("text", (6,), tokens=5, padded=True)
LONGER = 4


def recurrent(form: Form, seed: int = 0, likelihood: str = "", **network: Any) -> Autoencoder:
    likelihood = likelihood or ("categorical" if form.kind == "text" else "mse")
    small = {"name": "recurrent", "hidden_size": 7, "embedding_dim": 4, "latent_dim": 3, **network}
    spec = read_spec(ModelSpec, {"network": small, "likelihood": likelihood})
    return fresh_autoencoder(spec, form, seed).eval()


def samples(form: Form, n: int = 5) -> Tensor:
    """Samples of two steps up to full length."""
    source = torch.Generator().manual_seed(1)
    behind = torch.arange(form.shape[0]) >= torch.arange(2, n + 2)[:, None]
    if form.kind == "text":
        tokens = torch.randint(1, form.tokens, (n, *form.shape), generator=source)
        return tokens.masked_fill(behind, 0.0)
    return torch.randn(n, *form.shape, generator=source).masked_fill(behind[..., None], math.nan)


def with_more_padding(x: Tensor, form: Form) -> tuple[Tensor, Form]:
    shape = (form.shape[0] + LONGER, *form.shape[1:])
    end = x.new_full((len(x), LONGER, *form.shape[1:]), 0.0 if form.kind == "text" else math.nan)
    return torch.cat([x, end], 1), Form(form.kind, shape, form.tokens, form.padded)


def padding_changes_neither_loss_nor_gradient(model: Autoencoder, longer: Autoencoder, x: Tensor) -> None:
    """The same weights see the same samples with more padding. No sample is of full length, so all have their end."""
    longer.load_state_dict(model.state_dict())
    more, _ = with_more_padding(x, model.form)
    losses, gradients = [], []
    for one, given in ((model, x), (longer, more)):
        loss = one.loss(given, None, 1.0).loss
        loss.backward()  # type: ignore[no-untyped-call]
        losses.append(loss.detach())
        gradients.append([p.grad for p in one.parameters()])
    torch.testing.assert_close(losses[0], losses[1], rtol=1e-5, atol=1e-6)
    torch.testing.assert_close(gradients[0], gradients[1], rtol=1e-4, atol=1e-6)


def batches_leave_nothing_behind(model: Autoencoder, x: Tensor) -> None:
    """The same samples again, alone, and in another order have the same codes and outputs, bit for bit."""
    with torch.no_grad():
        first = model(x)
        model(x.flip(0))
        again = model(x)
        turned = model(x.flip(0))
    assert torch.equal(first.code.z, again.code.z)
    assert torch.equal(first.output, again.output)
    torch.testing.assert_close(turned.code.z.flip(0), first.code.z, rtol=1e-5, atol=1e-6)
