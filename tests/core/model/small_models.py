"""Small models of six to twenty numbers in float64, whose laws can be held to ten digits."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn

from ae_core.data.base import Form
from ae_core.model.autoencoder import Autoencoder, fresh_autoencoder
from ae_core.model.spec import ModelSpec
from ae_core.spec import read_spec


def source(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def mlp(*hidden: int, latent_dim: int = 3, **options: Any) -> dict[str, Any]:
    return {"name": "mlp", "hidden": list(hidden), "latent_dim": latent_dim, **options}


def point(activation: str) -> dict[str, Any]:
    return {"name": "deterministic", "activation": activation}


def small_model(elements: int = 6, seed: int = 0, **slots: Any) -> Autoencoder:
    """In training mode."""
    spec = read_spec(ModelSpec, {"network": mlp(), **slots})
    return fresh_autoencoder(spec, Form.of((elements,)), seed).double().train()


def normal(*shape: int, seed: int = 1) -> Tensor:
    return torch.randn(shape, dtype=torch.double, generator=source(seed))


def correlated(n: int, spreads: tuple[float, ...], seed: int = 0) -> tuple[Tensor, Tensor]:
    """(n, d) centred Gaussian samples whose sample covariance has exactly these spreads; (d, d) its axes as rows."""
    d = len(spreads)
    white = normal(n, d, seed=seed)
    white = torch.linalg.svd(white - white.mean(0), full_matrices=False)[0] * n**0.5
    axes = torch.linalg.qr(normal(d, d, seed=seed + 1))[0]
    return white * torch.tensor(spreads, dtype=torch.double) @ axes, axes


def minimised(parameters: list[Tensor], loss: Callable[[], Tensor], steps: int = 500) -> float:
    """The loss after L-BFGS to convergence."""
    optimiser = torch.optim.LBFGS(
        parameters, max_iter=steps, max_eval=2 * steps, tolerance_grad=1e-12, tolerance_change=0,
        history_size=20, line_search_fn="strong_wolfe",
    )  # fmt: skip

    def closure() -> Tensor:
        optimiser.zero_grad()
        value = loss()
        value.backward()  # type: ignore[no-untyped-call]
        return value

    optimiser.step(closure)  # type: ignore[no-untyped-call,arg-type]
    return loss().item()


def trained(model: Autoencoder, batch: Callable[[int], Tensor], steps: int, lr: float = 3e-3) -> float:
    """The last loss of Adam with a learning rate that falls to 0, and each phase's after_step."""
    optimiser = torch.optim.Adam(model.parameters(), lr=lr, fused=True)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, steps)
    (phase,) = model.phases()
    noise = source(7)
    for step in range(steps):
        optimiser.zero_grad()
        loss = model.loss(batch(step), noise, float(step)).loss
        loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
        schedule.step()
        if phase.after_step:
            phase.after_step()
    return float(loss.detach())


def layer(part: nn.Module) -> nn.Linear:
    assert isinstance(part, nn.Linear)
    return part
