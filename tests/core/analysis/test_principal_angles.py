"""A linear code has the plane of the principal components or not, whichever way its axes lie in it."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import nn

from ae_core.analysis.diagnostics.base import Subject, fitting
from ae_core.analysis.diagnostics.principal_angles import components, principal_angles
from ae_core.errors import UserError
from tests.core.analysis.test_diagnostics import find, model_spec, numbers, subject
from tests.core.small import table

LINEAR = {"likelihood": "mse"}


def linear(columns: np.ndarray) -> Subject:
    """A linear model whose decoder has these columns (2, D)."""
    looked_at = subject(model_spec(2, (), **LINEAR), table())
    (outwards,) = (part for part in looked_at.model.decoder.modules() if isinstance(part, nn.Linear))
    with torch.no_grad():
        outwards.weight.copy_(torch.from_numpy(columns.T.astype(np.float32)))
    return looked_at


def axes() -> np.ndarray:
    return components(subject(model_spec(2, (), **LINEAR), table())).axes


def test_a_turned_sheared_and_scaled_basis_has_the_same_plane_and_other_axes() -> None:
    found = numbers(find("principal_angles", linear(np.array([[2.0, 1.0], [-0.5, 3.0]]) @ axes())))
    assert found["largest angle"] < 1e-3
    assert found["worst axis"] > 10


def test_a_plane_that_is_tipped_by_some_degrees_is_told_by_them() -> None:
    spec = subject(model_spec(3, (), **LINEAR), table())
    first, second, third = components(spec).axes
    tilt = np.deg2rad(25.0)
    found = numbers(find("principal_angles", linear(np.stack([first, np.cos(tilt) * second + np.sin(tilt) * third]))))
    assert found["largest angle"] == pytest.approx(25, abs=1e-3)


def test_the_components_are_those_of_an_exact_decomposition() -> None:
    data = table()
    x = data.to_model(data.x[data.rows(0)]).astype(np.float64)
    exact = np.linalg.svd(x - x.mean(0), full_matrices=False)[2][:2]
    assert principal_angles(axes(), exact).max() < 1e-4


def test_it_fits_linear_models_of_the_squared_error_only() -> None:
    def offered(**slots: object) -> bool:
        hidden = slots.pop("hidden", ())
        names = {one.name for one in fitting(model_spec(2, hidden, **slots), table())}  # type: ignore[arg-type]
        return "principal_angles" in names

    assert offered(**LINEAR)
    assert not offered(hidden=(8,), **LINEAR)
    assert not offered(likelihood="gaussian")


def test_a_decoder_that_says_nothing_is_told_in_a_sentence() -> None:
    with pytest.raises(UserError, match="same of every code"):
        find("principal_angles", linear(np.zeros_like(axes())))
