from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from ae_core.analysis.diagnostics.score import REACH
from ae_core.analysis.finding import Finding, Plane, Trace
from ae_core.data.base import Dataset, Density, sources
from ae_core.model.presets.base import presets
from tests.core.analysis.test_diagnostics import bars, find, model_spec, numbers, subject
from tests.core.small import images

Floats = NDArray[np.float64]


def field_of(data: Dataset, sigma: float, scale: float = 1.0) -> Finding:
    """The finding on the best denoiser of known data, its pull multiplied by `scale`."""
    density = data.density
    assert density is not None
    looked_at = subject(model_spec(2, corruption={"name": "gaussian", "sigma": sigma}), data)
    model: Any = looked_at.model
    model.encode = lambda x: best(density, x, sigma, scale)
    model.decode = lambda z: z
    return find("score", looked_at)


def best(density: Density, x: Tensor, sigma: float, scale: float) -> Tensor:
    """x + sigma^2 grad log (p * N(0, sigma^2 I)) (Robbins 1956, the formula of Tweedie)."""
    given = x.double().numpy()
    return torch.from_numpy(given + scale * sigma**2 * density.noised(sigma).score(given))


def arrows(finding: Finding) -> dict[str, Floats]:
    """(n, 2) each, the arrows as they are drawn."""
    plane = finding.views[0]
    assert isinstance(plane, Plane)
    return {one.name: heads(one) for one in plane.traces if one.kind == "arrows"}


def heads(trace: Trace) -> Floats:
    assert trace.to is not None
    return np.asarray(trace.to - trace.xy, np.float64)


@pytest.mark.parametrize("name", ["mixture", "rings"])
@pytest.mark.parametrize("sigma", [0.1, 0.3, 0.5])
def test_the_best_denoiser_has_a_perfect_score_whatever_the_noise(name: str, sigma: float) -> None:
    shown = numbers(field_of(sources.create(name).load(), sigma))
    assert shown["cosine"] == pytest.approx(1.0, abs=1e-4)
    assert shown["relative error"] == pytest.approx(0.0, abs=1e-4)


def test_arrows_of_both_fields_have_one_scale_and_stay_in_their_cells() -> None:
    data = sources.create("mixture").load()
    short = arrows(field_of(data, 0.3, scale=0.01))
    # The few longest of the true field are cut off; of the short one none is.
    length = {name: np.linalg.norm(field, axis=1) for name, field in short.items()}
    whole = length["true score"] < 0.999 * length["true score"].max()
    assert whole.mean() > 0.8
    np.testing.assert_allclose(short["learned score"][whole], 0.01 * short["true score"][whole], atol=1e-5)
    step = np.diff(np.unique(grid_of(field_of(data, 0.3))[:, 0])).max()
    assert length["true score"].max() == pytest.approx(REACH * step)


def grid_of(finding: Finding) -> Floats:
    plane = finding.views[0]
    assert isinstance(plane, Plane)
    return np.asarray(next(one.xy for one in plane.traces if one.kind == "arrows"), np.float64)


@pytest.mark.parametrize(("activation", "low", "high"), [("sigmoid", 0.0, 1.0), ("tanh", -1.0, 1.0)])
def test_saturation_of_a_bounded_code_is_the_share_of_its_numbers_near_an_end(
    activation: str, low: float, high: float
) -> None:
    data = images()
    looked_at = subject(model_spec(4, bottleneck={"name": "deterministic", "activation": activation}), data)
    layer = looked_at.model.bottleneck.mean
    assert isinstance(layer, nn.Linear)
    with torch.no_grad():
        layer.weight.mul_(200)
        code = looked_at.model.encode(looked_at.x()).double().numpy()
    place = (code - low) / (high - low)
    known = 100 * float(((place < 0.05) | (place > 0.95)).mean())
    assert 10 < known < 100
    assert numbers(find("units", looked_at))["code: saturated"] == pytest.approx(known)


@pytest.mark.parametrize("name", ["contractive", "kl-sparse"])
def test_the_presets_with_a_bounded_code_say_how_saturated_it_is(name: str) -> None:
    data = images()
    assert "code: saturated" in numbers(find("units", subject(presets.get(name).model(data), data)))


@pytest.mark.parametrize("activation", ["identity", "relu"])
def test_a_code_without_bounds_is_never_saturated(activation: str) -> None:
    spec = model_spec(4, bottleneck={"name": "deterministic", "activation": activation})
    assert "code: saturated" not in numbers(find("units", subject(spec, images())))


def test_the_jacobian_of_a_quantised_code_is_that_of_what_is_quantised_and_says_so() -> None:
    looked_at = subject(model_spec(4, (8,), bottleneck="vector_quantised"), images(), selected=3)
    model, step = looked_at.model, 1e-3
    data = looked_at.dataset
    x = torch.from_numpy(data.to_model(data.x[3:4])).double()
    model.double()
    moves = step * torch.eye(x[0].numel(), dtype=torch.float64).view(-1, *data.shape)
    layer = model.bottleneck.mean
    assert isinstance(layer, nn.Linear)
    with torch.no_grad():
        ahead, behind = (layer(model.encoder(x + sign * moves)) for sign in (1, -1))
        assert torch.equal(model.encode(x + 1e-9 * moves), model.encode(x).expand(len(moves), -1))
    known = np.linalg.svd(((ahead - behind) / (2 * step)).numpy(), compute_uv=False)
    model.float()
    shown = find("jacobian", looked_at)
    np.testing.assert_allclose(bars(shown).values, known, rtol=1e-3)
    assert "what is quantised" in shown.sentence
    assert "no slope" in shown.sentence
    assert "quantised" not in find("jacobian", subject(model_spec(4, (8,)), images())).sentence
