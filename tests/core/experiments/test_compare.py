"""Autoencoder, PCA and GAN by the same measures."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from ae_core.data.base import TRAIN, Dataset
from ae_core.errors import UserError
from ae_core.experiments import compare
from ae_core.experiments.base import Outcome, Studied, experiments
from ae_core.experiments.compare import longer
from ae_core.experiments.compare_told import MEASURES, Row, _mean
from ae_core.experiments.retraining import Trained, trained
from tests.core import small


def studied(data: Dataset, **network: Any) -> Studied:
    spec = small.run_spec({"network": {**small.MLP, "latent_dim": 2, **network}}, epochs=2)
    *_, last = trained(spec, data)
    assert isinstance(last, Trained)
    return Studied("run", last.codec, data, spec)


def outcome(*models: Studied, **settings: Any) -> Outcome:
    *_, last = experiments.create("compare", **{"seeds": 2, "epochs": 3, "gan_epochs": 3, **settings}).run(models)
    assert isinstance(last, Outcome)
    return last


def row(found: Outcome, measure: str, title: str) -> Any:
    return found.table[title][found.table["measure"].index(measure)]  # type: ignore[attr-defined]


@pytest.fixture(scope="module")
def found() -> Outcome:
    return outcome(studied(small.images(n_train=80, n_held=40)))


def test_pca_is_wholly_linear_and_has_no_seed(found: Outcome) -> None:
    assert row(found, "Linearity", "PCA, 2") == pytest.approx(1.0, abs=1e-4)
    assert found.facts["seeds"] == {"Autoencoder": 2, "PCA, 2": 1, "GAN, 2": 2}
    assert row(found, "Stability", "PCA, 2") is None
    assert row(found, "Training signal", "PCA, 2") is None


def test_its_error_is_that_of_scikit_learn(found: Outcome) -> None:
    from sklearn.decomposition import PCA

    data = small.images(n_train=80, n_held=40)
    x = (data.x / 255).reshape(len(data.x), -1)
    fit = PCA(2).fit(x[data.rows(TRAIN)])
    test = x[data.split == 2]
    error = np.square(fit.inverse_transform(fit.transform(test)) - test).sum(1).mean()
    assert row(found, "Reconstruction", "PCA, 2") == pytest.approx(error, rel=1e-3)


def test_training_samples_are_the_ceiling_of_what_is_drawn(found: Outcome) -> None:
    best = row(found, "Generation", "training samples")
    assert all(best < row(found, "Generation", title) for title in ("Autoencoder", "GAN, 2"))
    assert row(found, "Mode collapse", "training samples") == 1.0


def test_a_given_gan_or_pca_is_not_trained_twice() -> None:
    data = small.table(n_train=60, n_held=20)
    spec = replace(studied(data)).spec
    assert spec is not None
    from ae_core.model.presets.base import presets
    from ae_core.spec import replaced
    from ae_core.training.run import preset_run

    as_pca = replaced(preset_run(spec, presets.get("pca"), data), "model.network.latent_dim", 2)
    *_, last = trained(as_pca, data)
    assert isinstance(last, Trained)
    both = outcome(studied(data), Studied("components", last.codec, data, as_pca), quarter=False)
    assert set(both.facts["seeds"]) == {"run", "components", "GAN, 2"}


def test_a_quarter_of_the_data_is_trained_for_as_many_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    one = studied(small.table())
    assert one.spec is not None
    assert longer(one.spec, compare.PART).train.epochs == 4 * one.spec.train.epochs


def test_a_run_whose_settings_are_not_known_is_measured_as_it_is() -> None:
    one = replace(studied(small.table()), spec=None)
    found = outcome(one, quarter=False)
    assert found.facts["seeds"]["Autoencoder"] == 1
    assert any("not known" in notice for notice in found.notices)


def test_codes_larger_than_a_sample_have_all_components_there_are() -> None:
    found = outcome(studied(small.table(), latent_dim=20), quarter=False, seeds=1)
    assert "PCA, 6" in found.facts["seeds"]
    assert any("as many components as there are" in notice for notice in found.notices)


def test_texts_are_refused_in_a_sentence() -> None:
    data = small.texts()
    with pytest.raises(UserError, match="PCA and a GAN cannot take"):
        outcome(studied(small.table()).__class__("run", studied(small.table()).codec, data))


def test_known_factors_are_aligned_with() -> None:
    data = small.table(n_train=120, n_held=60)
    factors = {"a": np.linspace(0, 1, data.n), "b": np.random.default_rng(0).random(data.n)}
    found = outcome(studied(replace(data, factors=factors)), quarter=False, seeds=1)
    assert found.facts["interpretability"] == "factor alignment"
    assert row(found, "Interpretability", "Autoencoder") is not None
    assert any("One seed only" in notice for notice in found.notices)


@pytest.mark.usefixtures("gans_fail")
def test_a_control_that_cannot_be_trained_costs_its_column_only() -> None:
    found = outcome(studied(small.table()), quarter=False, seeds=1)
    assert set(found.facts["seeds"]) == {"Autoencoder", "PCA, 2"}
    assert "GAN, 2 does not stand beside. GAN, 2 could not be trained: The loss is no number." in found.notices


def test_a_spread_is_no_share_of_a_mean_that_is_hardly_above_0() -> None:
    stability = next(one for one in MEASURES if one.name == "stability")
    near = [Row({"generation": value}) for value in (-0.01, 0.02, 0.0)]
    assert _mean(stability, near) == (None, None)
    far = [Row({"generation": value}) for value in (1.0, 1.1, 0.9)]
    assert _mean(stability, far)[0] == pytest.approx(0.1)
