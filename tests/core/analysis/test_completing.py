"""Missing cells, and simple ways to fill them."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.impute import KNNImputer

from ae_core.analysis.completing import HIDES, filled, interpolated, missing, nearest


def rng(seed: int = 0) -> np.random.Generator:
    return np.random.default_rng(seed)


@pytest.mark.parametrize(
    ("name", "shape", "share"),
    [("block", (3, 20, 20), 0.25), ("half", (1, 20, 20), 0.5), ("gap", (40, 2), 0.25), ("end", (40, 2), 0.1),
     ("cells", (20,), 0.3), ("cells", (3, 10, 10), 0.2), ("cells", (30, 2), 0.5)],
)  # fmt: skip
def test_what_is_hidden_has_its_share_and_its_form(name: str, shape: tuple[int, ...], share: float) -> None:
    hidden = HIDES[name](shape, share, rng())
    assert hidden.mean() == pytest.approx(share)
    if len(shape) == 3:
        assert (hidden == hidden[:1]).all()  # all channels
    if name in ("block", "half"):
        rows, columns = np.flatnonzero(hidden[0].any(axis=1)), np.flatnonzero(hidden[0].any(axis=0))
        assert hidden[0][rows.min() : rows.max() + 1, columns.min() : columns.max() + 1].all()
    if name in ("gap", "end"):
        steps = np.flatnonzero(hidden[:, 0])
        assert len(steps) == steps.max() - steps.min() + 1
        assert name == "gap" or steps.max() == shape[0] - 1


def test_one_cell_at_least_is_hidden_and_one_known_whatever_the_share() -> None:
    seen = np.ones((30, 2))
    for share in (0.001, 0.999):
        hidden = missing(seen, HIDES["cells"], share, rng())
        assert (hidden.sum(axis=1) == 1).all()
    short = np.ones((5, 6, 1))
    short[1:, 3:] = np.nan
    hidden = missing(short, HIDES["end"], 0.5, rng())
    assert not hidden[np.isnan(short)].any()
    assert hidden[0, 3:].all()
    assert hidden[1, 1:3].all()
    assert not hidden[1, 0]


def test_neighbours_are_those_of_scikit_learn() -> None:
    known, seen = rng(1).normal(size=(50, 6)), rng(2).normal(size=(20, 6))
    hidden = missing(seen, HIDES["cells"], 0.4, rng(3))
    for count in (1, 4):
        expected = KNNImputer(n_neighbors=count).fit(known).transform(np.where(hidden, np.nan, seen))
        order = nearest(np.where(hidden, np.nan, seen), hidden, known, 4)
        np.testing.assert_allclose(np.where(hidden, known[order[:, :count]].mean(axis=1), seen), expected)


def test_samples_on_a_plane_are_filled_exactly() -> None:
    """Projections onto the plane, again and again, end in the one sample on it that has the known cells."""
    axes = np.linalg.qr(rng(1).normal(size=(8, 2)))[0].T
    truth = rng(2).normal(size=(30, 2)) @ axes
    hidden = missing(truth, HIDES["cells"], 0.25, rng(3))
    found, rounds = filled(
        lambda seen: seen @ axes.T @ axes, np.where(hidden, np.nan, truth), hidden, np.zeros(8), 5000, 1e-9
    )
    assert rounds < 5000
    np.testing.assert_allclose(found, truth, atol=1e-5)


def test_what_is_known_stays_and_one_round_is_one_pass() -> None:
    truth = rng().normal(size=(4, 6))
    hidden = missing(truth, HIDES["cells"], 0.5, rng(1))
    found, rounds = filled(lambda seen: 2 * seen + 1, np.where(hidden, np.nan, truth), hidden, np.full(6, 3.0), 1, 1e-9)
    assert rounds == 1
    np.testing.assert_array_equal(found, np.where(hidden, 7.0, truth))


def test_straight_lines_and_harmonic_pictures_are_filled_exactly() -> None:
    time = np.linspace(0, 1, 20)
    series = np.stack([time, 1 - 2 * time], axis=1)[None]
    hidden = np.zeros(series.shape, dtype=np.bool_)
    hidden[:, 5:12] = True
    np.testing.assert_allclose(interpolated(np.where(hidden, np.nan, series), hidden, np.zeros((20, 2))), series)
    x, y = np.meshgrid(np.linspace(-1, 1, 11), np.linspace(-1, 1, 11))
    picture = (x**2 - y**2 + x)[None, None]  # its five-point Laplacian is 0
    hidden = np.zeros(picture.shape, dtype=np.bool_)
    hidden[:, :, 3:8, 3:8] = True
    found = interpolated(np.where(hidden, np.nan, picture), hidden, np.zeros((1, 11, 11)))
    np.testing.assert_allclose(found, picture, atol=2e-3)


def test_series_are_held_at_their_ends() -> None:
    series = np.array([[[np.nan], [1.0], [2.0], [np.nan]]])
    hidden = np.isnan(series)
    np.testing.assert_allclose(interpolated(series, hidden, np.zeros((4, 1)))[0, :, 0], [1, 1, 2, 2])
