"""Lengths on the surface that a decoder makes of its codes: the metric that it pulls back, and shortest curves.

Shao, Kumar & Fletcher 2018, "The Riemannian geometry of deep generative models"; Arvanitidis, Hansen & Hauberg 2018.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

Decode = Callable[[Tensor], Tensor]
Cost = Callable[[Tensor], Tensor]  # codes (k, d) along a curve to a number
FINEST = 32  # intervals at which a curve is looked for, at least
ITERATIONS = 60  # of L-BFGS, at most


def jacobian(decode: Decode, z: Tensor) -> Tensor:
    """(n, D, d) the derivative of the decoder at each of the codes z (n, d).

    A column at a time, by the derivative of the backward pass: it serves every network, also those that torch.func
    cannot map over a batch, and a code has fewer numbers than a sample.
    """
    with torch.enable_grad():
        codes = z.detach().requires_grad_()
        decoded = decode(codes)
        weights = torch.zeros_like(decoded, requires_grad=True)
        (slopes,) = torch.autograd.grad(decoded, codes, weights, create_graph=True)
        columns = [torch.autograd.grad(slope.sum(), weights, retain_graph=True)[0] for slope in slopes.unbind(1)]
        return torch.stack(columns, dim=2).detach()


def metric(decode: Decode, z: Tensor) -> Tensor:
    """(n, d, d) J^T J of the decoder at codes z (n, d): squared lengths of small steps, in display scale."""
    derivative = jacobian(decode, z)
    return torch.einsum("nci,ncj->nij", derivative, derivative)


def magnification(decode: Decode, z: Tensor) -> Tensor:
    """(n,) sqrt det J^T J: how much an area around each code (n, d) grows when it is decoded (Bishop et al. 1997)."""
    squared: Tensor = torch.linalg.det(metric(decode, z))
    return squared.clamp(min=0).sqrt()


def energy(decoded: Tensor) -> Tensor:
    """The energy of a curve through k points (k, D) at even times from 0 to 1: the mean of its squared speed.

    At least the square of its length, and equal to it where the speed is even.
    """
    squares: Tensor = (decoded[1:] - decoded[:-1]).square()
    return len(squares) * squares.sum()


def length(decoded: Tensor) -> Tensor:
    """The length of the polygon through k points (k, D)."""
    steps: Tensor = (decoded[1:] - decoded[:-1]).norm(dim=1)
    return steps.sum()


def shortest(decode: Decode, a: Tensor, b: Tensor, intervals: int) -> Tensor:
    """(intervals + 1, d) codes along the curve of least energy from a to b, (d,) each: the shortest, at even speed."""
    return least(lambda z: energy(decode(z)), a, b, intervals)


def least(cost: Cost, a: Tensor, b: Tensor, intervals: int) -> Tensor:
    """(intervals + 1, d) codes along the curve from a to b, (d,) each, of least cost, found from the straight line.

    It is looked for at 32 intervals at least; of several such curves the one that the straight line leads to is found.
    """
    stride = -(-FINEST // intervals)
    n = stride * intervals
    line = a + torch.linspace(0, 1, n + 1, dtype=a.dtype, device=a.device)[:, None] * (b - a)
    if (a == b).all():
        return line[::stride]
    return _settled(cost, line, _smooth(n).to(line))[::stride]


def _settled(cost: Cost, line: Tensor, smooth: Tensor) -> Tensor:
    """The curve moved, all but its ends, to where its cost is least."""
    scale = (line[-1] - line[0]).norm()
    shift = torch.zeros_like(line[1:-1], requires_grad=True)
    with torch.no_grad():
        unit = cost(line).clamp(min=torch.finfo(line.dtype).tiny)
    optimiser = torch.optim.LBFGS(
        [shift], max_iter=ITERATIONS, history_size=20, line_search_fn="strong_wolfe",
        tolerance_grad=1e-10, tolerance_change=1e-12,
    )  # fmt: skip

    def moved() -> Tensor:
        return torch.cat([line[:1], line[1:-1] + scale * (smooth @ shift), line[-1:]])

    def closure() -> Tensor:
        optimiser.zero_grad(set_to_none=True)
        relative = cost(moved()) / unit
        relative.backward()  # type: ignore[no-untyped-call]
        return relative

    optimiser.step(closure)  # type: ignore[no-untyped-call]
    with torch.no_grad():
        found = moved()
        return found if torch.isfinite(found).all() and cost(found) <= unit else line


def _smooth(n: int) -> Tensor:
    """(n - 1, n - 1) float64, the inverse root of the second differences of a curve with fixed ends.

    Bends of every length then cost about the same energy, without which a fine curve would take hundreds of steps.
    """
    k = torch.arange(1, n, dtype=torch.float64)
    waves = torch.sin(torch.outer(k, k) * torch.pi / n) * (2 / n) ** 0.5
    stiffness = 2 - 2 * torch.cos(k * torch.pi / n)
    inverse_root: Tensor = (waves / stiffness.sqrt()) @ waves
    return inverse_root
