from __future__ import annotations

import math
from typing import Any

import pytest
import torch

from ae_core.training.schedules.base import schedules

EPOCHS = 20
HALF_COSINE = 0.5 * (1 + math.cos(math.pi / 4))


@pytest.mark.parametrize(
    ("name", "fields", "epoch", "factor"),
    [
        ("constant", {}, 0.0, 1.0),
        ("constant", {}, 19.9, 1.0),
        ("constant", {"warm_up": 4}, 0.0, 0.0),
        ("constant", {"warm_up": 4}, 1.0, 0.25),
        ("constant", {"warm_up": 4}, 4.0, 1.0),
        ("cosine", {}, 0.0, 1.0),
        ("cosine", {}, 5.0, HALF_COSINE),
        ("cosine", {}, 10.0, 0.5),
        ("cosine", {}, 20.0, 0.0),
        ("cosine", {"last": 0.1}, 20.0, 0.1),
        ("cosine", {"warm_up": 4}, 2.0, 0.5),
        ("cosine", {"warm_up": 4}, 4.0, 1.0),
        ("cosine", {"warm_up": 4}, 8.0, HALF_COSINE),
        ("cosine", {"warm_up": 4}, 20.0, 0.0),
        ("cosine", {"warm_up": 40}, 20.0, 0.5),
        ("step", {"every": 5, "gamma": 0.1}, 4.999, 1.0),
        ("step", {"every": 5, "gamma": 0.1}, 5.0, 0.1),
        ("step", {"every": 5, "gamma": 0.1}, 17.0, 1e-3),
        ("one-cycle", {}, 0.0, 0.04),
        ("one-cycle", {}, 3.0, 0.52),
        ("one-cycle", {}, 6.0, 1.0),
        ("one-cycle", {}, 13.0, (1 + 1e-4) / 2),
        ("one-cycle", {}, 20.0, 1e-4),
        ("one-cycle", {}, 25.0, 1e-4),
    ],
)
def test_a_schedule_has_the_value_of_its_formula(
    name: str, fields: dict[str, Any], epoch: float, factor: float
) -> None:
    assert schedules.create(name, **fields).factor(epoch, EPOCHS, []) == pytest.approx(factor, rel=1e-12, abs=1e-15)


@pytest.mark.parametrize("name", schedules.names())
@pytest.mark.parametrize("warm_up", [0.0, 0.3, 3.0, 100.0])
def test_a_factor_never_leaves_zero_to_one(name: str, warm_up: float) -> None:
    schedule = schedules.create(name, warm_up=warm_up)
    factors = [schedule.factor(epoch / 7, EPOCHS, [1.0] * (epoch // 7)) for epoch in range(7 * EPOCHS + 1)]
    assert all(0 <= factor <= 1 for factor in factors)


def test_the_cosine_is_that_of_torch() -> None:
    optimiser = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=1.0)
    theirs = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, T_max=EPOCHS)
    for epoch in range(EPOCHS):
        found = schedules.create("cosine").factor(epoch, EPOCHS, [])
        assert found == pytest.approx(optimiser.param_groups[0]["lr"], abs=1e-12)
        optimiser.step()
        theirs.step()


LOSSES = [5.0, 4.0, 4.0, 4.1, 3.9, 3.9, 3.9, 3.9, 3.9, 3.9, 3.8, 3.8, 3.8]


@pytest.mark.parametrize("patience", [1, 2, 3])
def test_the_plateau_falls_where_that_of_torch_does(patience: int) -> None:
    """Ours falls after `patience` epochs without improvement, theirs after one more."""
    ours = schedules.create("reduce-on-plateau", patience=patience, gamma=0.1)
    optimiser = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=1.0)
    theirs = torch.optim.lr_scheduler.ReduceLROnPlateau(optimiser, factor=0.1, patience=patience - 1, eps=0)
    for done, loss in enumerate(LOSSES, start=1):
        theirs.step(loss)
        found = ours.factor(done, EPOCHS, LOSSES[:done])
        assert found == pytest.approx(optimiser.param_groups[0]["lr"], rel=1e-9), done


def test_the_plateau_copes_with_falling_negative_losses() -> None:
    schedule = schedules.create("reduce-on-plateau", patience=1, gamma=0.5)
    assert schedule.factor(4, EPOCHS, [-1.0, -2.0, -3.0, -4.0]) == 1.0
    assert schedule.factor(4, EPOCHS, [-4.0, -3.0, -2.0, -1.0]) == 0.125
