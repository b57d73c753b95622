"""What a weight of the KL trades (B9): a sweep of beta on the small digits."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
from scipy.stats import spearmanr
from torch import Tensor

from ae_core.data.base import Form, sources
from ae_core.model.autoencoder import fresh_autoencoder
from ae_core.model.spec import ModelSpec
from ae_core.spec import read_spec
from tests.core.model.small_models import mlp, source

BETAS = (0.3, 1.0, 1.5, 2.0, 2.5, 3.5)
ACTIVE = 0.01  # variance of a dimension's means over the samples (Burda et al. 2016, section 5.1)


def swept(beta: float, x: Tensor, steps: int) -> tuple[float, float, int]:
    """Rate and distortion in nats, and the number of active units, of all samples with one draw each."""
    slots: dict[str, Any] = {
        "network": mlp(64, latent_dim=10),
        "bottleneck": "gaussian",
        "likelihood": "bernoulli",
        "regularisers": {"kl": {"name": "kl", "beta": beta, "warm_up": 1.0}},
    }
    model = fresh_autoencoder(read_spec(ModelSpec, slots), Form.of((64,)), seed=0).train()
    optimiser = torch.optim.Adam(model.parameters(), 3e-3)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, steps)
    noise = source(7)
    for step in range(steps):
        optimiser.zero_grad()
        rows = torch.randint(len(x), (256,), generator=noise)
        model.loss(x[rows], noise, 4 * step / steps).loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
        schedule.step()
    with torch.no_grad():
        way = model(x, source(1))
        parts = model.judge(x, way, 4.0).parts
        active = int((way.code.mean.var(0) > ACTIVE).sum())
    return parts["kl"].item(), parts["reconstruction"].item(), active


@pytest.mark.slow
def test_the_rate_falls_the_distortion_rises_and_units_fall_asleep_with_beta() -> None:
    """B9."""
    digits = sources.create("digits").load()
    x = torch.from_numpy(digits.to_model(digits.x).reshape(digits.n, -1))
    rates, distortions, active = (np.array(part) for part in zip(*(swept(b, x, 1200) for b in BETAS), strict=True))
    assert spearmanr(BETAS, rates).statistic < -0.95
    assert spearmanr(BETAS, distortions).statistic > 0.95
    assert spearmanr(BETAS, active).statistic < -0.95
    assert active[0] == 10
    assert active[-1] < 5
    for place, beta in enumerate(BETAS):  # each is the best of all where its own beta counts
        losses = distortions + beta * rates
        assert losses[place] <= losses.min() * 1.01
