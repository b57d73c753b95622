"""Probes are fitted to what they are given and to nothing else."""

from __future__ import annotations

import numpy as np
import pytest

from ae_core.analysis.probes import PROBES, Probe, drawn

every = pytest.mark.parametrize("probe", PROBES, ids=lambda probe: probe.name)
RNG = np.random.default_rng(0)


@every
def test_what_is_plain_is_told(probe: Probe) -> None:
    y = np.arange(90) % 3
    codes = np.eye(3)[y] + 0.05 * RNG.standard_normal((90, 3))
    model = probe.fitted(codes, y, True, probe.candidates(True, 90)[-1], 0)
    assert (model.predict(codes) == y).mean() > 0.95


@every
def test_the_units_of_the_codes_do_not_matter(probe: Probe) -> None:
    """Nor those of what is told: both are standardised within the fit."""
    codes = RNG.standard_normal((80, 3))
    y = codes[:, :2] + 0.1 * RNG.standard_normal((80, 2))
    scale = np.array([1e-3, 1.0, 1e4])
    value = probe.candidates(False, 80)[-1]
    plain = probe.fitted(codes, y, False, value, 0).predict(codes)
    scaled = probe.fitted(codes * scale + 5, 1000 * y, False, value, 0).predict(codes * scale + 5)
    np.testing.assert_allclose(scaled / 1000, plain, atol=0.05)


@every
def test_the_codes_are_standardised_by_those_that_are_fitted(probe: Probe) -> None:
    codes, y = RNG.standard_normal((40, 2)) + 7, np.arange(40) % 2
    model = probe.fitted(codes, y, True, probe.candidates(True, 40)[0], 0)
    np.testing.assert_allclose(model[0].mean_, codes.mean(0))
    assert model[0].n_samples_seen_ == 40


def test_no_more_neighbours_are_asked_than_there_are_labels() -> None:
    neighbours = next(probe for probe in PROBES if probe.name == "neighbours")
    assert max(neighbours.candidates(True, 10)) == 10


def test_labels_are_drawn_in_their_proportions() -> None:
    y = np.repeat([0, 1, 2], [600, 300, 100])
    rows = drawn(y, 100, True, RNG)
    assert np.bincount(y[rows]).tolist() == [60, 30, 10]
    assert len(np.unique(rows)) == 100


def test_a_rare_class_has_one_where_there_is_room() -> None:
    y = np.repeat([0, 1, 2], [990, 5, 5])
    assert np.bincount(y[drawn(y, 10, True, RNG)]).tolist() == [8, 1, 1]


def test_fewer_labels_than_classes_are_drawn_all_the_same() -> None:
    y = np.arange(400) % 40
    rows = drawn(y, 10, True, RNG)
    assert len(np.unique(y[rows])) == 10


def test_quantities_are_drawn_without_repetition() -> None:
    rows = drawn(RNG.standard_normal((50, 2)), 20, False, RNG)
    assert len(np.unique(rows)) == 20
