"""A copy task for recurrent networks: what a code can hold, and for how long (R4)."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
import torch
from torch import Tensor

from ae_core.data.base import Form
from ae_core.model.autoencoder import Autoencoder, fresh_autoencoder
from ae_core.model.spec import ModelSpec
from ae_core.spec import read_spec
from tests.core.model.small_models import source

STEPS = 16
SEEN = 12  # steps of the longest series that it learns from
NETWORK = {"name": "recurrent", "cell": "gru", "hidden_size": 32, "latent_dim": 8, "reverse": True}


def signs(n: int, shortest: int, longest: int, noise: torch.Generator) -> Tensor:
    """(n, STEPS, 1) of -1 and 1 at random, NaN behind the end: each step is one bit that nothing else tells."""
    x = 2.0 * torch.randint(0, 2, (n, STEPS, 1), generator=noise) - 1
    ends = torch.randint(shortest, longest + 1, (n, 1, 1), generator=noise)
    return x.masked_fill(torch.arange(STEPS)[:, None] >= ends, math.nan)


def trained_copier(steps: int) -> Autoencoder:
    form = Form("sequence", (STEPS, 1), padded=True)
    model = fresh_autoencoder(read_spec(ModelSpec, {"network": NETWORK}), form, seed=0).train()
    optimiser = torch.optim.Adam(model.parameters(), 5e-3)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, steps)
    noise = source()
    for _ in range(steps):
        optimiser.zero_grad()
        model.loss(signs(128, 2, SEEN, noise), noise, 0.0).loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
        schedule.step()
    return model.eval()


@pytest.mark.slow
def test_longer_series_are_copied_no_better_than_shorter_ones() -> None:
    """R4: squared error per step: near 0 for short ones; beyond the longest that it has seen, worse than all those."""
    model, errors = trained_copier(600), {}
    with torch.no_grad():
        for length in (2, 4, 6, 8, 10, 12, 14, 16):
            x = signs(1000, length, length, source(length))
            errors[length] = model.likelihood.nll(model(x).output, x).mean().item() / length  # type: ignore[operator]
    found = list(errors.values())
    assert errors[4] < 0.05
    for shorter, longer in pairwise(found):
        assert longer > 0.9 * shorter
    assert errors[14] > 1.5 * errors[SEEN]
    assert errors[16] > 5 * errors[8]
