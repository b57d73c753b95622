from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
import torch

from ae_core.analysis.diagnostics.base import Subject, fitting
from ae_core.analysis.finding import Plane, Surface
from ae_core.data.base import Dataset
from ae_core.model.autoencoder import fresh_autoencoder
from ae_core.model.regularisers.adversarial import AdversarialPenalty
from ae_core.priors.normal import Normal
from tests.core.analysis.test_diagnostics import find, model_spec, numbers, subject
from tests.core.small import held_out, images, table

BLIND = 2 * math.log(2)
WEIGHT = torch.tensor([3.0, -1.0])


def looked_at(data: Dataset, latent_dim: int = 2, **settings: Any) -> Subject:
    adversarial = {"name": "adversarial", "widths": [], **settings}
    return subject(model_spec(latent_dim, (), regularisers={"adv": adversarial}), data)


def set_discriminator(one: Subject, weight: torch.Tensor, bias: float = 0.0) -> None:
    part = one.model.regularisers["adv"]
    assert isinstance(part, AdversarialPenalty)
    with torch.no_grad():
        part.discriminator.layers[0].weight.copy_(weight)  # type: ignore[operator, union-attr]
        part.discriminator.layers[0].bias.fill_(bias)  # type: ignore[operator, union-attr]


def through(n: int = 800, shift: float = 0.0) -> Subject:
    """Codes that are the samples themselves, N(shift, 1)."""
    x = Normal().sample(3 * n, 2, torch.Generator().manual_seed(5)).numpy() + np.float32(shift)
    made = looked_at(Dataset("cloud", "tabular", x, held_out(n, n)))
    with torch.no_grad():
        made.model.bottleneck.mean.weight.copy_(torch.eye(2))  # type: ignore[operator, union-attr]
        made.model.bottleneck.mean.bias.zero_()  # type: ignore[operator, union-attr]
    return made


def plane_of(one: Subject) -> tuple[Plane, Surface]:
    plane = find("discriminator", one).views[0]
    assert isinstance(plane, Plane)
    assert plane.surface is not None
    return plane, plane.surface


def test_it_fits_models_with_a_discriminator_only() -> None:
    data = table()
    for spec, fits in ((looked_at(data).spec, True), (model_spec(), False)):
        assert ("discriminator" in [one.name for one in fitting(spec, data)]) == fits


def test_a_discriminator_that_says_nothing_stands_at_both_levels() -> None:
    one = looked_at(table())
    set_discriminator(one, torch.zeros(2))
    shown = numbers(find("discriminator", one))
    assert shown["discriminator"] == pytest.approx(BLIND, abs=1e-6)
    assert shown["generator"] == pytest.approx(BLIND / 2, abs=1e-6)
    np.testing.assert_allclose(plane_of(one)[1].values, 0.5)


def test_codes_that_are_the_priors_pass_and_shifted_ones_do_not() -> None:
    passed, failed = find("discriminator", through()), find("discriminator", through(shift=0.5))
    assert numbers(passed)["p"] > 0.05
    assert "cannot be told" in passed.sentence
    assert numbers(failed)["p"] < 0.01
    assert "do not follow" in failed.sentence


def test_the_surface_is_the_discriminator_at_the_middle_of_each_cell() -> None:
    one = through(50)
    set_discriminator(one, WEIGHT, 0.5)
    plane, surface = plane_of(one)
    rows, columns = surface.values.shape
    x0, y0, width, height = surface.box
    for row, column in ((0, 0), (3, 50), (rows - 1, columns - 1)):
        z = torch.tensor([x0 + (column + 0.5) / columns * width, y0 + (row + 0.5) / rows * height])
        assert surface.values[row, column] == pytest.approx(torch.sigmoid(WEIGHT @ z + 0.5).item(), rel=1e-4)
    for trace in plane.traces:
        assert ((trace.xy >= [x0, y0]) & (trace.xy <= [x0 + width, y0 + height])).all()


def test_with_labels_the_surface_is_the_mean_over_the_classes() -> None:
    prior = {"name": "ring", "components": 3}
    one = looked_at(table(), prior=prior, label_conditioned=True)
    set_discriminator(one, torch.tensor([0.0, 0.0, 1.0, 2.0, -3.0]))
    labels = one.dataset.labels
    assert labels is not None
    shares = np.bincount(labels[one.ids], minlength=3) / len(one.ids)
    known = shares @ torch.sigmoid(torch.tensor([1.0, 2.0, -3.0])).numpy()
    np.testing.assert_allclose(plane_of(one)[1].values, known, rtol=1e-5)


@pytest.mark.parametrize("latent_dim", [1, 4])
def test_it_repeats_itself_and_needs_two_dimensions_for_a_plane(latent_dim: int) -> None:
    one = looked_at(images(), latent_dim)
    state = torch.get_rng_state()
    finding, again = find("discriminator", one), find("discriminator", one)
    assert numbers(finding) == numbers(again)
    assert len(finding.views) == (latent_dim > 1)
    assert torch.equal(state, torch.get_rng_state())
    assert all(value.grad is None for value in one.model.parameters())


def test_the_losses_are_those_of_the_models_own_phases() -> None:
    one = through(400)
    spec, data = one.spec, one.dataset
    x = one.x()
    fresh = fresh_autoencoder(spec, data.form, 0)
    fresh.load_state_dict(one.model.state_dict())
    with torch.no_grad():
        own = fresh.eval().loss(x, None, 0.0).parts["adv"].item()
    assert numbers(find("discriminator", one))["generator"] == pytest.approx(own, rel=1e-5)
