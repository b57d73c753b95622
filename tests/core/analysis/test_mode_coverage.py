"""Modes that samples reach, and those that they lose."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from ae_core.analysis.diagnose import diagnose
from ae_core.analysis.diagnostics.base import Subject, samples_to_judge
from ae_core.analysis.mode_coverage import Coverage, known_modes, within_reach
from ae_core.analysis.pool import features_of
from ae_core.data.base import TRAIN, Dataset, sources
from ae_core.data.densities import GaussianMixture
from ae_core.data.mixture import Mixture
from ae_core.model.autoencoder import fresh_autoencoder
from ae_core.model.presets.base import presets
from tests.core.small import table

RING = Mixture(samples=2000).load()


def test_three_deviations_hold_the_share_that_they_must() -> None:
    """In the plane 1 - exp(-9 / 2) of a Gaussian lie within 3 deviations of its mean, in any direction."""
    rng = np.random.default_rng(0)
    factor = np.array([[2.0, 0.0], [1.5, 0.1]])
    density = GaussianMixture(np.ones(1), np.array([[5.0, -3.0]]), (factor @ factor.T)[None])
    x = density.means[0] + rng.standard_normal((50_000, 2)) @ factor.T
    assert (within_reach(x, density) == 0).mean() == pytest.approx(1 - np.exp(-4.5), abs=0.002)


def test_a_sample_counts_for_the_nearest_gaussian_or_for_none() -> None:
    density = GaussianMixture(np.array([0.5, 0.5]), np.array([[0.0], [10.0]]), np.array([[[1.0]], [[4.0]]]))
    x = np.array([[0.0], [2.9], [3.1], [4.1], [16.0], [16.1], [np.nan], [np.inf]])
    assert list(within_reach(x, density)) == [0, 0, -1, 1, 1, -1, -1, -1]


def test_the_data_itself_covers_its_modes_and_a_single_one_does_not() -> None:
    modes = known_modes(RING, None)
    assert modes is not None
    assert modes.names == RING.label_names
    whole = modes.coverage(RING.x)
    assert whole.covered == 8
    assert whole.good == pytest.approx(1 - np.exp(-4.5), abs=0.01)
    assert whole.divergence == pytest.approx(0, abs=0.005)
    one = modes.coverage(RING.x[RING.labels == 3])
    assert one.covered <= 3  # the neighbours are near
    assert one.divergence == pytest.approx(np.log(8), abs=0.1)
    far = modes.coverage(RING.x + 100)
    assert (far.covered, far.good) == (0, 0)
    assert np.isnan(far.divergence)


def test_equal_shares_diverge_by_what_chance_alone_gives() -> None:
    """(k - 1) / (2 n) in the mean, the usual bias of a plug-in entropy."""
    rng, shares = np.random.default_rng(0), np.full(10, 0.1)
    found = [Coverage(rng.multinomial(500, shares), 500, shares).divergence for _ in range(2000)]
    assert np.mean(found) == pytest.approx(9 / 1000, rel=0.05)


def test_classes_are_modes_by_a_classifier_that_is_sure() -> None:
    data = sources.create("digits").load()
    modes = known_modes(data, features_of(data))
    assert modes is not None
    assert len(modes.names) == 10
    held = data.to_model(data.x[data.split != TRAIN])
    whole = modes.coverage(held)
    assert whole.covered == 10
    assert whole.good > 0.85
    some = np.isin(data.labels, (0, 1)) & (data.split != TRAIN)  # type: ignore[arg-type]
    assert set(np.flatnonzero(modes.coverage(data.to_model(data.x[some])).counts > 2)) == {0, 1}
    # Being sure is no judgement of quality: the mean of all digits passes for an 8.
    assert modes.coverage(held.mean(0)[None]).covered == 1


def test_data_without_classes_and_density_has_no_known_modes() -> None:
    assert known_modes(replace(table(), labels=None, label_names=()), None) is None


def subject(data: Dataset, preset: str) -> Subject:
    model = presets.get(preset).model(data)
    return Subject(fresh_autoencoder(model, data.form, 0).eval(), model, data, 0.0, samples_to_judge(data))


def test_a_generator_that_has_learned_nothing_has_lost_modes_and_is_warned_of() -> None:
    found = diagnose(subject(RING, "gan"))["mode_coverage"]
    numbers = {one.name: one.value for one in found.numbers}
    assert numbers["modes reached"] < 8
    assert numbers["modes reached by real samples"] == 8
    assert "lost" in found.warnings[0]
    assert len(found.views) == 2


def test_only_generators_are_asked_and_unknown_modes_are_said() -> None:
    assert "mode_coverage" not in diagnose(subject(table(), "vanilla"))
    unlabelled = replace(table(), labels=None, label_names=())
    assert "not known" in diagnose(subject(unlabelled, "gan"))["mode_coverage"].sentence
