"""The squared Frobenius norm of an encoder's Jacobian, in three ways (Rifai et al. 2011, "Contractive auto-encoders").

    encode : (n, *shape) -> (n, d), every row from the same row of x alone.

Each gives (n,) ||d code / d x||_F^2 of each sample, and can itself be differentiated where gradients are recorded.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import torch
from torch import Tensor

Encode = Callable[[Tensor], Tensor]


def derivative(code: Tensor, activation: str) -> Tensor:
    """(n, d) the activation's derivative, from its value: identity, sigmoid, tanh or relu."""
    match activation:
        case "sigmoid":
            return code * (1 - code)
        case "tanh":
            return 1 - code.square()
        case "relu":
            return (code > 0).to(code.dtype)
        case _:
            return torch.ones_like(code)


def closed_norm(code: Tensor, weight: Tensor, activation: str) -> Tensor:
    """For a code activation(W x + b): sum over j of activation'_j^2 ||W_j||^2 (eq. 3). weight : (d, elements)."""
    return derivative(code, activation).square() @ weight.square().sum(1)


def exact_norm(encode: Encode, x: Tensor) -> Tensor:
    """One way back through the encoder for each of the d numbers of the code (eq. 1)."""
    return sum(_pulled_back(encode, x, lambda code: code.unbind(1)), x.new_zeros(len(x)))


def hutchinson_norm(encode: Encode, x: Tensor, probes: int, generator: torch.Generator) -> Tensor:
    """Unbiased: the mean of ||v^T J||^2 over random signs v (Hutchinson 1990), one way back for each of `probes`."""

    def signed(code: Tensor) -> Iterator[Tensor]:
        for _ in range(probes):
            draw = torch.randint(0, 2, code.shape, generator=generator, device=code.device)
            yield (code * (2 * draw - 1)).sum(1)

    return sum(_pulled_back(encode, x, signed), x.new_zeros(len(x))) / probes


def _pulled_back(
    encode: Encode, x: Tensor, numbers: Callable[[Tensor], Iterator[Tensor] | tuple[Tensor, ...]]
) -> Iterator[Tensor]:
    """(n,) the squared length of the gradient by x, for each of the numbers (n,) made from the code."""
    differentiable = torch.is_grad_enabled()
    with torch.enable_grad():
        x = x.detach().requires_grad_()
        for number in numbers(encode(x)):
            (gradient,) = torch.autograd.grad(number.sum(), x, retain_graph=True, create_graph=differentiable)
            yield gradient.square().flatten(1).sum(1)
