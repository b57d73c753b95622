from __future__ import annotations

import numpy as np
import pytest
from sklearn.decomposition import PCA

from ae_core.data import curves, lines, shapes
from ae_core.data.base import TEST, TRAIN
from ae_core.data.mnist import Mnist
from ae_core.data.mnist_rows import MnistRows

FEW = 400


def test_the_points_of_a_curve_draw_it_again() -> None:
    dataset = curves.Curves(samples=FEW).load()
    points = np.stack([dataset.factors[name] for name in curves.NAMES], axis=1).reshape(-1, 3, 2)
    assert np.array_equal(curves.draw(points), dataset.x)


def test_a_curve_passes_through_its_points() -> None:
    """A pixel's centre is at most 0.71 from a point in it, and its ink then at least exp(-(0.71 + 0.5)^2 / 2)."""
    dataset = curves.Curves(samples=FEW).load()
    for end in range(3):
        x, y = (dataset.factors[f"{axis}{end}"].astype(int) for axis in "xy")
        assert dataset.x[np.arange(FEW), 0, y, x].min() > 255 * np.exp(-(1.21**2) / 2)


def test_a_curve_stays_in_its_picture_and_its_ends_are_in_order() -> None:
    dataset = curves.Curves(samples=FEW).load()
    assert (dataset.factors["x0"] <= dataset.factors["x2"]).all()
    frame = np.ones((curves.SIDE, curves.SIDE), dtype=bool)
    frame[1:-1, 1:-1] = False
    assert dataset.x[:, 0][:, frame].max() < 0.2 * 255


def test_eighteen_principal_components_of_curves_leave_the_published_error() -> None:
    """5.90 of Hinton and Salakhutdinov (2006), to which the drawing is fitted, within 0.4."""
    dataset = curves.Curves(samples=4000).load()
    x = dataset.to_model(dataset.x).reshape(dataset.n, -1).astype(np.float64)
    train, test = x[dataset.rows(TRAIN)], x[dataset.rows(TEST)]
    pca = PCA(18, svd_solver="randomized", random_state=0).fit(train)
    left = test - pca.inverse_transform(pca.transform(test))
    assert (left**2).sum(axis=1).mean() == pytest.approx(5.90, abs=0.4)


def test_the_angle_of_a_line_draws_it_again() -> None:
    dataset = lines.Lines(samples=FEW).load()
    assert np.array_equal(lines.draw(dataset.factors["angle"]), dataset.x)


def test_the_ink_of_a_line_lies_in_the_direction_of_its_angle() -> None:
    dataset = lines.Lines(samples=FEW).load()
    ink = dataset.x[:, 0].astype(np.float64)
    place = np.arange(lines.SIDE) + 0.5 - lines.SIDE / 2
    x, y = (ink * place).sum(axis=(1, 2)), (ink * place[:, None]).sum(axis=(1, 2))
    turn = np.angle(np.exp(1j * (np.arctan2(y, x) - dataset.factors["angle"])))
    assert np.abs(turn).max() < np.deg2rad(1.0)
    # Twice as wide as half the way to the border, with half a pixel of a soft end.
    assert np.hypot(x, y) / ink.sum(axis=(1, 2)) == pytest.approx(7.9, abs=0.4)


def test_lines_are_spread_evenly_over_the_circle() -> None:
    angle = lines.Lines(samples=4000).load().factors["angle"]
    counts = np.histogram(angle, bins=8, range=(0, 2 * np.pi))[0]
    assert ((counts - 500) ** 2 / 500).sum() < 24.3  # chi-squared, 7 degrees of freedom, p = 0.001


def test_the_factors_of_a_shape_draw_it_again() -> None:
    dataset = shapes.Shapes(samples=FEW).load()
    factors = dataset.factors
    last = shapes.PLACES - 1
    steps = np.stack(
        [
            factors["shape"],
            np.searchsorted(shapes.SCALES, factors["scale"] - 1e-9),
            np.searchsorted(shapes.ROTATIONS, factors["rotation"] - 1e-9),
            factors["x"] * last,
            factors["y"] * last,
        ],
        axis=1,
    )
    assert np.array_equal(shapes.draw(np.rint(steps).astype(np.int64)), dataset.x)


def test_the_area_of_a_shape_is_that_of_its_formula() -> None:
    """Within 3 %, whatever the rotation: 20^2, pi 14 8, and 11^2 times 3.6619 for the heart."""
    areas = (400.0, np.pi * 14 * 8, 121 * 3.6619)
    for shape, area in enumerate(areas):
        steps = np.array([[shape, scale, turn, 0, 0] for scale in range(6) for turn in range(0, 40, 3)])
        seen = shapes.draw(steps).sum(axis=(1, 2, 3)) / 255
        assert seen == pytest.approx(area * shapes.SCALES[steps[:, 1]] ** 2, rel=0.03)


def test_a_shape_is_where_its_place_says_and_never_cut_off() -> None:
    steps = np.array([[shape, 5, 0, x, y] for shape in range(3) for x in (0, 31) for y in (0, 31)])
    images = shapes.draw(steps)[:, 0].astype(np.float64)
    assert images[:, [0, -1]].max() == images[:, :, [0, -1]].max() == 0
    centre = (images * (np.arange(shapes.SIDE) + 0.5)).sum(axis=(1, 2)) / images.sum(axis=(1, 2))
    assert centre == pytest.approx(16 + steps[:, 3], abs=1e-6)


def test_a_square_returns_after_a_quarter_turn_and_a_heart_does_not() -> None:
    quarters = np.array([[0, 3, 2, 5, 5], [0, 3, 12, 5, 5], [2, 3, 2, 5, 5], [2, 3, 12, 5, 5]])
    images = shapes.draw(quarters)
    assert np.array_equal(images[0], images[1])
    assert not np.array_equal(images[2], images[3])


def test_rows_of_mnist_are_mnist() -> None:
    rows, digits = MnistRows().load(), Mnist().load()
    assert rows.kind == "sequence"
    assert np.array_equal(rows.x, digits.x[:, 0])
    assert np.array_equal(rows.labels, digits.labels)  # type: ignore[arg-type]
    assert np.array_equal(rows.split, digits.split)
    assert rows.form.padded is False
