"""Generated samples: the scale of their scores, and what stands beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
import pytest

from ae_core.analysis.frechet import frechet_distance
from ae_core.analysis.pool import features_of
from ae_core.analysis.power import Several
from ae_core.data.base import TRAIN, VALIDATION, Dataset, sources
from ae_core.data.mixture import Mixture
from ae_core.errors import UserError
from ae_core.experiments.base import Outcome, Studied
from ae_core.experiments.generate import Generate, parted
from ae_core.experiments.generate_rows import Row, best_of, verdict_on
from ae_core.experiments.generators import HELD_OUT, MIXTURE, TRAINING, controls, training_rows
from ae_core.experiments.sample_scores import Judge, space_of
from ae_core.latent.codec import Codec
from ae_core.model.autoencoder import fresh_autoencoder
from ae_core.model.presets.base import presets
from ae_core.spec import replaced
from tests.core.small import images, run_spec, series, table, texts

RING = Mixture(samples=2000).load()
FEW = Mixture(samples=400).load()
Floats = np.ndarray[Any, np.dtype[np.float32]]


@cache
def digits() -> Dataset:
    return sources.create("digits").load()


def studied(data: Dataset, preset: str, name: str = "run", size: int = 2) -> Studied:
    model = replaced(presets.get(preset).model(data), "network", {"name": "mlp", "hidden": [8], "latent_dim": size})
    spec = replaced(run_spec(model.model_dump(mode="json"), epochs=1), "train.batch_size", 500)
    codec = Codec(fresh_autoencoder(model, data.form, 0), data.to_model, data.to_display)
    return Studied(name, codec, data, spec)


def outcome(runs: Sequence[Studied], **settings: Any) -> Outcome:
    quick = {"repeats": 2, "most": 60, "samplers": ("auto",), "gan_epochs": 2}
    *_, last = Generate(**{**quick, **settings}).run(runs)
    assert isinstance(last, Outcome)
    return last


def seen(data: Dataset) -> Floats:
    return data.to_model(data.x[data.rows(TRAIN)])


def test_the_distance_of_two_halves_is_next_to_nothing_and_grows_with_noise() -> None:
    """M5: FID-local of the training split against the training split, n = 700 a half, then with more and more noise.

    Next to nothing is 2 % of the features' whole variance, which is what a single point would be away at least.
    """
    x, space = seen(digits()), space_of(digits(), features_of(digits()))
    order = np.random.default_rng(0).permutation(len(x))
    one, other = x[order[:700]], x[order[700:1400]]
    noise = np.random.default_rng(1).standard_normal(x[:700].shape)
    spread = float(np.sqrt(x.reshape(len(x), -1).var(0).mean()))
    found = [
        frechet_distance(space.of((other + level * spread * noise).astype(np.float32)), space.of(one))
        for level in (0.0, 0.5, 1.0, 2.0, 4.0)
    ]
    assert found[0] < 0.02 * space.of(one).var(0).sum()
    assert found == sorted(found)
    assert frechet_distance(space.of(one), space.of(one)) == pytest.approx(0, abs=1e-6)


def test_fewer_samples_are_further_apart_which_is_why_n_is_told() -> None:
    """The bias in 1/n (Chong & Forsyth 2020)."""
    x, space = seen(digits()), space_of(digits(), features_of(digits()))
    means = []
    for n in (50, 150, 450):
        orders = [np.random.default_rng(seed).permutation(len(x)) for seed in range(5)]
        means.append(np.mean([frechet_distance(space.of(x[o[:n]]), space.of(x[o[n : 2 * n]])) for o in orders]))
    assert means == sorted(means, reverse=True)
    assert means[0] > 4 * means[2]


@cache
def rows_of(name: str) -> dict[str, dict[str, float]]:
    data = {"digits": digits(), "ring": RING}[name]
    parts = list(parted(data, "both", 2, 100))
    judge = Judge(data, data.to_model(data.x[training_rows(data)]), features_of(data))
    found = {}
    for one in controls(data)[: None if name == "ring" else -1]:  # the mixture of so many pixels takes long
        values = [judge(one.draw(part), part) for part in parts]
        found[one.name] = {key: float(np.mean([v[key].value for v in values])) for key in values[0]}
    collapsed = [judge(np.repeat(part.rest[:1], len(part.rest), 0), part) for part in parts]
    found["collapsed"] = {key: float(np.mean([v[key].value for v in collapsed])) for key in collapsed[0]}
    return found


@pytest.mark.parametrize("name", ["digits", "ring"])
def test_controls_are_where_they_must_be(name: str) -> None:
    rows = rows_of(name)
    usual = rows[HELD_OUT]
    assert usual["fid"] < rows["collapsed"]["fid"]
    assert usual["c2st"] == pytest.approx(0.5, abs=0.1)
    assert usual["nearest"] == pytest.approx(1, abs=0.15)
    assert usual["modes"] == {"digits": 10, "ring": 8}[name]
    assert rows[TRAINING]["nearest"] == pytest.approx(0, abs=1e-4)
    assert rows["noise_0.3"]["fid"] >= 0.95 * rows["noise_0.1"]["fid"]
    assert rows["collapsed"]["modes"] <= 1
    assert rows["collapsed"]["recall"] == pytest.approx(0, abs=0.02)


def test_a_mixture_is_right_for_data_that_is_one() -> None:
    rows = rows_of("ring")
    assert rows[MIXTURE]["modes"] == 8
    assert rows[MIXTURE]["in_mode"] > 0.95
    assert rows[MIXTURE]["c2st"] == pytest.approx(0.5, abs=0.1)
    assert rows[MIXTURE]["fid"] < 0.05 * rows["collapsed"]["fid"]


def test_a_gan_draws_from_its_prior_only_and_an_autoencoder_as_it_is_asked() -> None:
    found = outcome([studied(FEW, "gan", "g"), studied(FEW, "vanilla", "v")], samplers=("auto", "mixture", "gaussian"))
    rows = [one["name"] for one in found.facts["rows"] if not one["control"]]
    assert rows == ["g:normal", "v:gaussian", "v:mixture"]
    assert found.facts["stability"] == {}
    assert any(said.startswith("Modes reached of 8: ") for said in found.notices)
    assert not any("code" in one["title"] for one in found.facts["scores"])


def test_other_seeds_tell_how_stable_a_training_is() -> None:
    found = outcome([studied(FEW, "vanilla")], seeds=3)
    stable = found.facts["stability"]["run:gaussian"]["fid"]
    assert stable["seeds"] == 3
    assert stable["least"] < stable["mean"] < stable["most"]
    assert found.table["fid_seeds_spread"][-1] == stable["spread"] > 0
    assert found.table["fid_seeds_spread"][0] is None
    assert any(said.startswith("Over 3 seeds, ") and "GAN, 2" in said for said in found.notices)
    assert not any("one training" in said for said in found.notices)
    assert found.facts["stability"]["GAN, 2:normal"]["fid"]["seeds"] == 3


def test_pca_a_gan_and_the_untrained_model_stand_beside_an_autoencoder() -> None:
    """This one has not been trained either, so its row is that of the untrained model."""
    found = outcome([studied(FEW, "vanilla")])
    rows = {one["name"]: one for one in found.facts["rows"]}
    names = ["PCA, 2:gaussian", "GAN, 2:normal", "Untrained:gaussian"]  # of each sampler that the run has
    assert [name for name in rows if ":" in name] == [*names, "run:gaussian"]
    assert all(rows[name]["control"] for name in names)
    assert rows["Untrained:gaussian"]["fid"] == rows["run:gaussian"]["fid"]
    assert rows["PCA, 2:gaussian"]["fid"]["mean"] < rows["Untrained:gaussian"]["fid"]["mean"]
    assert "further than Gaussian mixture on samples" in found.sentence
    assert "PCA of size 2 (" in found.sentence
    assert any("The GAN is the preset's" in said for said in found.notices)
    assert any("is not told apart from Untrained (Fitted Gaussian)" in said for said in found.notices)


def test_rivals_have_the_samplers_of_the_runs_and_pca_has_every_size() -> None:
    small, large = studied(FEW, "vanilla", "small"), studied(FEW, "vanilla", "large", size=3)
    found = outcome([small, large], samplers=("gaussian", "mixture"), gan=False)
    names = [one["name"] for one in found.facts["rows"] if ":" in one["name"]]
    models = ("PCA, 2", "Untrained small", "Untrained large", "small", "large")  # there are two numbers, so no PCA of 3
    assert names == [f"{model}:{sampler}" for model in models for sampler in ("gaussian", "mixture")]
    assert any("Of several samplers the best is told" in said for said in found.notices)
    assert len(found.sentence) <= 300


@pytest.mark.usefixtures("gans_fail")
def test_a_gan_that_cannot_be_trained_costs_its_row_only() -> None:
    found = outcome([studied(FEW, "vanilla")])
    assert [one["name"] for one in found.facts["rows"] if "GAN" in one["name"]] == []
    assert found.notices[0] == "GAN, 2 does not stand beside: it could not be trained. The loss is no number."


def test_nothing_is_said_of_distances_whose_spread_is_not_known() -> None:
    values = {"a": Several(1.0, float("nan"), None, 1), "b": Several(2.0, float("nan"), None, 1)}
    rows = [Row(name, name, "model", name, {"fid": one}, {}, FEW.x[:1]) for name, one in values.items()]
    assert verdict_on(*rows) == "not told apart from"
    assert best_of(rows) is rows[0]


def test_what_is_computed_has_no_stability_over_seeds() -> None:
    found = outcome([studied(FEW, "pca", "p"), studied(FEW, "vanilla", "v")], seeds=2, gan=False)
    assert set(found.facts["stability"]) == {"v:gaussian"}


def test_what_is_given_is_not_trained_to_stand_beside_itself() -> None:
    found = outcome([studied(FEW, "gan", "g"), studied(FEW, "pca", "p")])
    assert [one["name"] for one in found.facts["rows"] if ":" in one["name"]] == ["g:normal", "p:gaussian"]
    without = outcome([studied(FEW, "vanilla")], gan=False)
    assert not any(one["name"].startswith("GAN") for one in without.facts["rows"])


def test_samples_are_judged_by_the_test_split_since_epochs_are_chosen_on_the_other() -> None:
    """Other values in the validation split change nothing."""
    other = replace(FEW, x=FEW.x.copy())
    other.x[other.rows(VALIDATION)] += 5
    found = [outcome([studied(FEW, "vanilla")]), outcome([replace(studied(FEW, "vanilla"), dataset=other)])]
    assert found[0].facts["held_out"] == "test"
    assert found[0].facts["rows"] == found[1].facts["rows"]
    assert not any("validation split" in one for one in found[0].notices)
    assert "Spreads are over 2 partitions of held-out samples with one training." in found[0].notices


@pytest.mark.parametrize(
    ("n_held", "asked", "held_out", "told"),
    [
        (20, "auto", "both", ["judged by the validation split, as the test split has only 20 samples."]),
        (40, "auto", "test", []),
        (40, "both", "both", ["judged by the validation split. "]),
    ],
)
def test_a_test_split_that_is_too_small_is_joined_by_the_other_and_that_is_said(
    n_held: int, asked: str, held_out: str, told: list[str]
) -> None:
    found = outcome([studied(table(n_held=n_held), "vanilla")], held_out=asked)
    said = [one for one in found.notices if "best epochs were chosen" in one]
    assert found.facts["held_out"] == held_out
    assert [words in one for words, one in zip(told, said, strict=True)] == [True] * len(told)


def test_samples_without_classes_are_compared_by_components() -> None:
    data = replace(images(n_train=80, n_held=30), labels=None, label_names=())
    found = outcome([studied(data, "vanilla")])
    assert "principal components" in found.facts["space"]
    assert "modes" not in found.facts
    assert found.facts["scores"][0]["title"] == "Frechet distance"


def test_runs_of_one_name_have_rows_of_their_own() -> None:
    found = outcome([studied(FEW, "vanilla"), studied(FEW, "gan")])
    assert [one["name"] for one in found.facts["rows"][-2:]] == ["run (1):gaussian", "run (2):normal"]


@pytest.mark.parametrize(
    ("runs", "settings", "words"),
    [
        ([studied(FEW, "vanilla")], {"samplers": ("best",)}, "no sampler"),
        ([studied(FEW, "vanilla"), studied(table(), "vanilla")], {}, "different data"),
        ([studied(table(n_held=10), "vanilla")], {}, "at least 32 are needed"),
    ],
)
def test_what_cannot_be_compared_is_refused(runs: list[Studied], settings: dict[str, Any], words: str) -> None:
    with pytest.raises(UserError, match=words):
        outcome(runs, **settings)


@pytest.mark.parametrize("data", [texts(), series(shortest=3)], ids=lambda data: data.name)
def test_samples_that_end_at_different_places_are_refused(data: Dataset) -> None:
    model = presets.get("recurrent" if data.kind == "sequence" else "text").model(data)
    codec = Codec(fresh_autoencoder(model, data.form, 0), data.to_model, data.to_display)
    with pytest.raises(UserError, match="end at different places"):
        outcome([Studied("run", codec, data)])
