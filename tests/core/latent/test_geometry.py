"""Shortest curves on surfaces whose shortest curves are known."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest
import torch
from torch import Tensor

from ae_core.latent.geometry import energy, jacobian, length, magnification, metric, shortest

Decode = Callable[[Tensor], Tensor]


def sphere(z: Tensor) -> Tensor:
    """Longitude and latitude."""
    u, v = z[:, 0], z[:, 1]
    return torch.stack([v.cos() * u.cos(), v.cos() * u.sin(), v.sin()], dim=1)


def paraboloid(z: Tensor) -> Tensor:
    return torch.cat([z, z.square().sum(1, keepdim=True)], dim=1)


def bent(z: Tensor) -> Tensor:
    """Other coordinates of the plane: one to one, and nothing straight in them is straight outside."""
    return torch.stack([z[:, 0] + 0.4 * z[:, 1].square(), z[:, 1] + 0.3 * torch.sin(z[:, 0])], dim=1)


def code(*numbers: float) -> Tensor:
    return torch.tensor(numbers, dtype=torch.float64)


ENDS = [((0.0, 0.9), (2.0, 0.9)), ((-1.0, -0.4), (1.2, 1.0)), ((0.0, 0.0), (1.5, 0.0)), ((0.1, 0.2), (0.15, 0.3))]


@pytest.mark.parametrize(("a", "b"), ENDS)
def test_on_a_sphere_it_is_a_great_circle(a: tuple[float, float], b: tuple[float, float]) -> None:
    """M7, and what would have caught #15: a solver that is not there any more."""
    one, two = code(*a), code(*b)
    found = sphere(shortest(sphere, one, two, 64))
    first, last = sphere(torch.stack([one, two]))
    angle = torch.arccos(first @ last).item()
    assert length(found).item() == pytest.approx(angle, rel=1e-3)
    normal = torch.linalg.cross(first, last)
    assert (found @ (normal / normal.norm())).abs().max() < 2e-3


def test_on_a_paraboloid_the_way_through_the_vertex_is_a_parabola() -> None:
    def skewed(z: Tensor) -> Tensor:
        return paraboloid(bent(z))

    a, b = code(0.2, 0.0), code(1.5, 0.0)
    ends = bent(torch.stack([a, b]))
    # Turned so that both ends lie on one line through the vertex, on the same side of it.
    near, far = ends[1] * 0.2, ends[1]
    start = torch.tensor([0.0, 0.0], dtype=torch.float64)
    for _ in range(200):  # the code of `near`, by Newton
        start = start - torch.linalg.solve(jacobian(bent, start[None])[0], bent(start[None])[0] - near)

    def arc(r: float) -> float:
        return r / 2 * math.sqrt(1 + 4 * r * r) + math.asinh(2 * r) / 4

    found = skewed(shortest(skewed, start, b, 64))
    wanted = arc(far.norm().item()) - arc(near.norm().item())
    assert length(found).item() == pytest.approx(wanted, rel=5e-3)
    assert length(found).item() >= wanted * (1 - 1e-3)


def test_a_flat_decoder_gives_the_straight_line() -> None:
    matrix = torch.randn(5, 3, dtype=torch.float64, generator=torch.Generator().manual_seed(0))
    a, b = torch.randn(2, 3, dtype=torch.float64, generator=torch.Generator().manual_seed(1))
    found = shortest(lambda z: z @ matrix.T + 1.0, a, b, 10)
    torch.testing.assert_close(found, a + torch.linspace(0, 1, 11, dtype=torch.float64)[:, None] * (b - a))


@pytest.mark.parametrize("surface", [sphere, paraboloid], ids=["sphere", "paraboloid"])
def test_it_goes_at_even_speed(surface: Decode) -> None:
    found = surface(shortest(surface, code(-1.0, 0.5), code(1.0, 0.8), 20))
    steps = (found[1:] - found[:-1]).norm(dim=1)
    assert (steps / steps.mean() - 1).abs().max() < 0.01
    assert energy(found).item() == pytest.approx(length(found).item() ** 2, rel=1e-3)


@pytest.mark.parametrize("surface", [sphere, paraboloid], ids=["sphere", "paraboloid"])
def test_no_random_way_beside_it_is_shorter(surface: Decode) -> None:
    found = shortest(surface, code(-1.0, 0.5), code(1.0, 0.8), 64)
    best = length(surface(found))
    source = torch.Generator().manual_seed(0)
    t = torch.linspace(0, 1, 65, dtype=torch.float64)[:, None]
    for k in range(60):
        bump = torch.sin((1 + k % 4) * math.pi * t) * torch.randn(2, dtype=torch.float64, generator=source)
        assert length(surface(found + 10 ** (-(k % 3)) * 0.1 * bump)) > best * (1 - 1e-6)


def test_other_coordinates_give_the_same_curve() -> None:
    def through(z: Tensor) -> Tensor:
        return sphere(bent(z))

    a, b = code(-0.5, 0.3), code(0.9, 0.6)
    there = shortest(through, a, b, 32)
    ends = bent(torch.stack([a, b]))
    torch.testing.assert_close(bent(there), shortest(sphere, ends[0], ends[1], 32), rtol=0, atol=2e-3)


def test_equal_ends_and_single_steps_are_ways_too() -> None:
    a = code(0.3, 0.1)
    torch.testing.assert_close(shortest(sphere, a, a, 4), a.expand(5, 2))
    torch.testing.assert_close(shortest(sphere, a, code(1.0, 0.9), 1), torch.stack([a, code(1.0, 0.9)]))


def test_a_decoder_that_gives_nothing_finite_leaves_the_straight_line() -> None:
    found = shortest(lambda z: z / 0.0, code(1.0, 2.0), code(2.0, 3.0), 8)
    assert torch.isfinite(found).all()


def test_the_metric_and_the_magnification_of_a_sphere() -> None:
    z = torch.tensor([[0.3, 0.0], [2.0, 0.7], [-1.0, -1.2]], dtype=torch.float64)
    wanted = torch.stack([torch.diag(torch.stack([v.cos() ** 2, torch.ones_like(v)])) for v in z[:, 1]])
    torch.testing.assert_close(metric(sphere, z), wanted)
    torch.testing.assert_close(magnification(sphere, z), z[:, 1].cos().abs())


def test_m7_the_metric_is_that_of_finite_differences() -> None:
    """M7: J^T J by automatic differentiation, of a network whose derivative nobody has written down."""
    torch.manual_seed(0)
    network = torch.nn.Sequential(torch.nn.Linear(3, 16), torch.nn.Tanh(), torch.nn.Linear(16, 7)).double()
    z, step = torch.randn(4, 3, dtype=torch.float64), 1e-5
    with torch.no_grad():
        columns = [(network(z + step * unit) - network(z - step * unit)) / (2 * step) for unit in torch.eye(3).double()]
    slopes = torch.stack(columns, dim=2)
    torch.testing.assert_close(metric(network, z), slopes.mT @ slopes, rtol=1e-7, atol=1e-9)


def test_the_energy_is_never_below_the_square_of_the_length() -> None:
    walk = torch.randn(9, 4, dtype=torch.float64, generator=torch.Generator().manual_seed(0))
    assert energy(walk) >= length(walk) ** 2
