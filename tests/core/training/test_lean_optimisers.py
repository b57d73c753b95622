from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from ae_core.training.optimisers.lean import LeanAdam, LeanAdamW

PAIRS = {"adam": (LeanAdam, torch.optim.Adam), "adamw": (LeanAdamW, torch.optim.AdamW)}
SETTINGS: dict[str, Any] = {"lr": 0.01, "betas": (0.8, 0.99), "weight_decay": 0.1, "fused": True}


def network() -> nn.Module:
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(5, 4), nn.Tanh(), nn.Linear(4, 3))


def stepped(optimiser: Callable[..., torch.optim.Optimizer], between: Callable[[Any, int], None]) -> list[Tensor]:
    model = network()
    chosen = optimiser(model.parameters(), **SETTINGS)
    for step in range(6):
        x = torch.randn(7, 5, generator=torch.Generator().manual_seed(step))
        chosen.zero_grad()
        model(x).square().sum().backward()
        between(chosen, step)
        chosen.step()
    return [*model.parameters(), *(chosen.state[p]["exp_avg_sq"] for p in model.parameters())]


def nothing(optimiser: Any, step: int) -> None:
    pass


def other_rate(optimiser: Any, step: int) -> None:
    optimiser.param_groups[0]["lr"] = 0.01 / (step + 1)


def reloaded(optimiser: Any, step: int) -> None:
    if step == 3:
        optimiser.load_state_dict(optimiser.state_dict())


def one_without_gradient(optimiser: Any, step: int) -> None:
    if step == 4:
        optimiser.param_groups[0]["params"][1].grad = None


@pytest.mark.parametrize("between", [nothing, other_rate, reloaded, one_without_gradient])
@pytest.mark.parametrize("name", PAIRS)
def test_a_lean_optimiser_equals_that_of_torch_bit_for_bit(name, between):
    lean, torchs = PAIRS[name]
    for ours, theirs in zip(stepped(lean, between), stepped(torchs, between), strict=True):
        assert torch.equal(ours, theirs)
