"""Known mistakes of recurrent autoencoders, injected: the laws must notice them."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import Tensor

from ae_core.data.base import Form
from ae_core.model.likelihoods.base import Likelihood
from ae_core.model.likelihoods.categorical import CategoricalNll
from ae_core.model.networks import cells, recurrent_encoder
from tests.core.model import recurrent_laws as laws

FORMS = [laws.SERIES, laws.TEXT]


def breaks_the_padding_law(form: Form, **options: Any) -> None:
    x = laws.samples(form, 4)
    _, longer = laws.with_more_padding(x, form)
    with pytest.raises(AssertionError):
        laws.padding_changes_neither_loss_nor_gradient(
            laws.recurrent(form, **options), laws.recurrent(longer, seed=1, **options), x
        )


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.kind)
def test_a_loss_that_forgets_the_mask_breaks_the_law(form: Form, monkeypatch: pytest.MonkeyPatch) -> None:
    def unmasked(self: Likelihood, output: Tensor, x: Tensor) -> Tensor:
        return self.elements(output, x.nan_to_num(0.0)).flatten(1).sum(1)

    monkeypatch.setattr(CategoricalNll if form.kind == "text" else Likelihood, "nll", unmasked)
    breaks_the_padding_law(form)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.kind)
@pytest.mark.parametrize("bidirectional", [False, True])
def test_padding_that_is_fed_to_the_encoder_breaks_the_law(
    form: Form, bidirectional: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recurrent_encoder, "lengths", lambda x, form: None)
    breaks_the_padding_law(form, bidirectional=bidirectional)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.kind)
def test_a_state_that_is_carried_from_batch_to_batch_breaks_the_law(
    form: Form, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: dict[int, Any] = {}

    def carrying(layer: torch.nn.LSTM, steps: Tensor) -> Tensor:
        read, kept[id(layer)] = layer(steps, kept.get(id(layer)))
        return read

    monkeypatch.setattr(cells, "_read", carrying)
    with pytest.raises(AssertionError):
        laws.batches_leave_nothing_behind(laws.recurrent(form), laws.samples(form))
