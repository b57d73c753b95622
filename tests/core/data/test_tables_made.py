from __future__ import annotations

import numpy as np
import pytest

from ae_core.data.base import TRAIN, Dataset, sources
from ae_core.data.mixture import Mixture
from ae_core.data.rings import Rings

STANDARDISED = ["swiss_roll", "s_curve", "moons", "wine", "breast_cancer", "iris"]


def still(name: str) -> Dataset:
    return sources.create(name, noise=0.0).load()


def test_the_factors_of_the_swiss_roll_place_its_points() -> None:
    dataset = still("swiss_roll")
    angle, height = dataset.factors["angle"], dataset.factors["height"]
    wanted = np.stack([angle * np.cos(angle), height, angle * np.sin(angle)], axis=1)
    assert np.abs(dataset.x - wanted).max() < 1e-5
    assert np.abs(np.hypot(dataset.x[:, 0], dataset.x[:, 2]) - angle).max() < 1e-5


def test_the_factors_of_the_s_curve_place_its_points() -> None:
    dataset = still("s_curve")
    x, height, z = dataset.x.T
    # Both halves are parts of a circle of radius 1, the one below the origin and the other above it.
    assert np.abs(x**2 + (z + np.sign(dataset.factors["angle"])) ** 2 - 1).max() < 1e-5
    assert np.abs(x - np.sin(dataset.factors["angle"])).max() < 1e-6
    assert np.abs(height - dataset.factors["height"]).max() < 1e-6


def test_the_factors_of_the_moons_place_their_points() -> None:
    dataset = still("moons")
    angle, lower = dataset.factors["angle"], dataset.factors["moon"] == 1
    assert np.array_equal(dataset.factors["moon"], dataset.labels)  # type: ignore[arg-type]
    centre = np.where(lower[:, None], (1.0, 0.5), (0.0, 0.0))
    side = np.where(lower, -1, 1)[:, None]
    assert np.abs(dataset.x - centre - side * np.stack([np.cos(angle), np.sin(angle)], axis=1)).max() < 1e-6


def test_the_factors_of_rings_place_their_points() -> None:
    dataset = still("rings")
    angle, radius = dataset.factors["angle"], dataset.factors["radius"]
    assert {*np.unique(radius)} == {1.0, 2.0}
    assert np.abs(dataset.x - radius[:, None] * np.stack([np.cos(angle), np.sin(angle)], axis=1)).max() < 1e-6
    assert dataset.density is None


@pytest.mark.parametrize("name", ["swiss_roll", "s_curve", "moons", "rings"])
def test_noise_has_the_deviation_that_was_asked_for(name: str) -> None:
    """Within 4 standard errors, sigma / sqrt(2 n)."""
    noisy = sources.create(name, noise=0.2).load()
    noise = (noisy.x.astype(np.float64) - still(name).x).ravel()
    assert abs(noise.std() - 0.2) < 4 * 0.2 / np.sqrt(2 * len(noise))


@pytest.mark.parametrize("name", STANDARDISED)
def test_columns_are_standardised_by_the_training_split(name: str) -> None:
    dataset = sources.create(name).load()
    seen = dataset.to_model(dataset.x)
    train = seen[dataset.rows(TRAIN)].astype(np.float64)
    assert np.abs(train.mean(axis=0)).max() < 1e-4
    assert np.abs(train.std(axis=0) - 1).max() < 1e-4
    assert np.allclose(dataset.to_display(seen), dataset.x, rtol=1e-4, atol=1e-4)


def test_components_of_a_mixture_have_their_means() -> None:
    dataset = Mixture(components=5).load()
    means = Mixture(components=5).density().means
    for component in range(5):
        mine = dataset.x[dataset.factors["component"] == component]
        assert np.linalg.norm(mine.mean(axis=0) - means[component]) < 4 * 0.37 / np.sqrt(len(mine))


def test_more_rings_are_more_classes() -> None:
    dataset = Rings(rings=4).load()
    assert dataset.label_names == ("ring 1", "ring 2", "ring 3", "ring 4")
    assert {*np.unique(dataset.factors["radius"])} == {0.5, 1.0, 1.5, 2.0}


@pytest.mark.parametrize(
    ("name", "shape", "classes"), [("wine", (178, 13), 3), ("breast_cancer", (569, 30), 2), ("iris", (150, 4), 3)]
)
def test_tables_of_scikit_learn_keep_their_values_and_names(name: str, shape: tuple[int, int], classes: int) -> None:
    from sklearn import datasets

    dataset = sources.create(name).load()
    bunch = getattr(datasets, f"load_{name}")()
    assert dataset.x.shape == shape
    assert np.allclose(dataset.x, bunch.data, rtol=1e-6)
    assert np.array_equal(dataset.labels, bunch.target)  # type: ignore[arg-type]
    assert len(dataset.label_names) == classes
    assert not any("_" in column for column in dataset.columns)
