"""What lies behind two-dimensional codes."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from ae_core.errors import SpecError
from ae_core.latent.backdrop import expected, magnified, tiling
from ae_core.priors.base import priors
from ae_core.raster.contours import enclosing


@given(st.integers(0, 2**32 - 1), st.integers(4, 500), st.floats(0.5, 2.0))
def test_tiles_are_not_stretched_and_cover_the_central_codes(seed: int, most: int, aspect: float) -> None:
    rng = np.random.default_rng(seed)
    codes = (rng.normal(size=(300, 2)) * rng.uniform(0.1, 5, 2) + rng.normal(size=2) * 3).astype(np.float32)
    made = tiling(codes, most, aspect)
    x, y, width, height = made.box
    assert width / made.columns == pytest.approx(aspect * height / made.rows)
    assert made.rows * made.columns <= 2 * most + 2 * np.sqrt(most) * 4
    low, high = np.percentile(codes, [1.0, 99.0], axis=0)
    assert x <= low[0] + 1e-4
    assert y <= low[1] + 1e-4
    assert x + width >= high[0] - 1e-4
    assert y + height >= high[1] - 1e-4


def test_each_tile_is_decoded_from_its_middle_row_by_row_from_the_top_left() -> None:
    codes = np.random.default_rng(0).uniform(-1, 3, (400, 2)).astype(np.float32)
    made = tiling(codes, 30)
    x, y, width, height = made.box
    for place, code in enumerate(made.codes):
        row, column = divmod(place, made.columns)
        wanted = x + (column + 0.5) * width / made.columns, y + height - (row + 0.5) * height / made.rows
        np.testing.assert_allclose(code, wanted, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("codes", [np.zeros((5, 2)), np.array([[1.0, 2.0]]), np.array([[0.0, 1.0], [np.nan, 0.0]])])
def test_codes_in_one_place_have_a_plane_around_them(codes: np.ndarray) -> None:
    made = tiling(codes.astype(np.float32))
    assert np.isfinite(made.codes).all()
    assert min(made.box[2:]) > 0


@pytest.mark.parametrize("codes", [np.zeros((5, 3)), np.full((4, 2), np.nan), np.empty((0, 2))])
def test_what_is_no_plane_is_refused_in_a_sentence(codes: np.ndarray) -> None:
    with pytest.raises(SpecError, match=r"2 dimensions|finite"):
        tiling(codes.astype(np.float32))
    with pytest.raises(SpecError, match=r"2 dimensions|finite"):
        expected(None, codes.astype(np.float32))


@pytest.mark.parametrize("name", priors.names())
def test_the_region_of_a_prior_holds_its_draws(name: str) -> None:
    import torch

    prior = priors.create(name)
    found = expected(prior, np.zeros((0, 2), dtype=np.float32))
    assert prior.title in found.name
    assert "prior" in found.name
    drawn = prior.sample(4_000, 2, torch.Generator().manual_seed(7)).numpy()
    rows, columns = found.values.shape
    x, y, width, height = found.box
    place = ((drawn - (x, y)) / (width, height) * (columns, rows)).astype(int)
    inside = ((place >= 0) & (place < (columns, rows))).all(axis=1)
    assert inside.mean() > 0.99
    place = place[inside]
    for share in (0.5, 0.8, 0.95):
        (level,) = enclosing(found.values, found.values, [share])
        held = np.count_nonzero(found.values[place[:, 1], place[:, 0]] >= level) / len(drawn)
        # Of an even density every cell is as high as any other.
        assert held == pytest.approx(1.0 if name == "uniform" else share, abs=0.04)


def test_without_a_prior_it_is_the_fitted_gaussian_and_says_so() -> None:
    rng = np.random.default_rng(1)
    codes = (rng.normal(size=(20_000, 2)) @ np.array([[2.0, 0.5], [0.0, 0.7]]) + (3.0, -1.0)).astype(np.float32)
    found = expected(None, codes)
    assert "fitted" in found.name
    rows, columns = found.values.shape
    x, y, width, height = found.box
    row, column = np.unravel_index(found.values.argmax(), found.values.shape)
    np.testing.assert_allclose(
        (x + (column + 0.5) * width / columns, y + (row + 0.5) * height / rows), (3.0, -1.0), atol=0.1
    )
    place = ((codes - (x, y)) / (width, height) * (columns, rows)).astype(int)
    (level,) = enclosing(found.values, found.values, [0.8])
    place = place[((place >= 0) & (place < (columns, rows))).all(axis=1)]
    assert np.count_nonzero(found.values[place[:, 1], place[:, 0]] >= level) / len(codes) == pytest.approx(
        0.8, abs=0.02
    )


def test_a_gaussian_is_not_fitted_to_a_line() -> None:
    with pytest.raises(SpecError, match="line"):
        expected(None, np.column_stack([np.arange(5.0), np.arange(5.0)]).astype(np.float32))


def test_the_magnification_is_that_of_the_decoder_and_ovals_decode_to_circles() -> None:
    def decode(z: torch.Tensor) -> torch.Tensor:
        x, y = z[:, 0], z[:, 1]
        return torch.stack([2 * x, torch.exp(y / 2), x + y], dim=1)

    codes = np.random.default_rng(0).normal(size=(300, 2)).astype(np.float32)
    found = magnified(decode, codes)
    rows, columns = found.values.shape
    x, y, width, height = found.box
    for row, column in ((0, 0), (rows // 2, columns // 3), (rows - 1, columns - 1)):
        up = y + (row + 0.5) * height / rows
        metric = np.array([[5.0, 1.0], [1.0, 1.0 + (np.exp(up / 2) / 2) ** 2]])
        assert found.values[row, column] == pytest.approx(np.sqrt(np.linalg.det(metric)), rel=1e-4)
    assert len(found.ovals) > 20
    for oval in found.ovals[::7].astype(np.float64):
        middle = oval[:-1].mean(axis=0)
        metric = np.array([[5.0, 1.0], [1.0, 1.0 + (np.exp(middle[1] / 2) / 2) ** 2]])
        lengths = np.sqrt(np.einsum("ki,ij,kj->k", oval - middle, metric, oval - middle))
        np.testing.assert_allclose(lengths, lengths.mean(), rtol=1e-3)
        assert x <= middle[0] <= x + width


def test_codes_of_another_dimension_have_no_magnification() -> None:
    with pytest.raises(SpecError, match="needs 2 dimensions"):
        magnified(lambda z: z, np.zeros((5, 3), np.float32))
