"""Whether numbers of a code stand for known factors."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch

from ae_core.data.base import TEST, TRAIN, Dataset, sources
from ae_core.errors import UserError
from ae_core.experiments import disentangle_figure
from ae_core.experiments.base import Outcome, Progress, Studied
from ae_core.experiments.disentangle import Disentangle
from ae_core.experiments.disentangle_told import Judged, verdict
from ae_core.experiments.factors import Contestant, contestants, factors_of
from ae_core.latent.codec import Codec
from ae_core.model.autoencoder import fresh_autoencoder
from tests.core.small import MLP, run_spec


@pytest.fixture(scope="module", autouse=True)
def quick() -> Iterator[None]:
    """Charts are made and not drawn."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(disentangle_figure, "page", lambda _charts, _heading: np.zeros((1, 1, 3), dtype=np.uint8))
        yield


QUICK = Disentangle(repeats=2, most=200, trees=4)
BARE = Disentangle(repeats=1, most=100, trees=4)


@cache
def data() -> Dataset:
    return sources.create("linear_gaussian", samples=1000).load()


def studied(dataset: Dataset, latent_dim: int = 3, seed: int = 0, **model: Any) -> Studied:
    spec = run_spec({"network": {**MLP, "latent_dim": latent_dim}, "likelihood": "gaussian", **model}).model
    codec = Codec(fresh_autoencoder(spec, dataset.form, seed), dataset.to_model, dataset.to_display)
    return Studied(f"run {seed}", codec, dataset)


def found(*runs: Studied, spec: Disentangle = QUICK) -> Outcome:
    last = list(spec.run(runs))[-1]
    assert isinstance(last, Outcome)
    return last


@cache
def steps() -> list[Progress | Outcome]:
    return list(QUICK.run([studied(data())]))


@cache
def outcome() -> Outcome:
    last = steps()[-1]
    assert isinstance(last, Outcome)
    return last


def row(result: Outcome, name: str) -> dict[str, Any]:
    (one,) = [row for row in result.facts["rows"] if row["codes"] == name]
    return dict(one)


def test_controls_stand_beside_the_codes() -> None:
    assert outcome().table["codes"] == ["autoencoder", "pca", "ica", "untrained", "identity", "chance"]
    assert outcome().facts["n_test"] == 100
    assert outcome().facts["n_train"] == 200
    assert all(row["mig_low"] <= row["mig"] <= row["mig_high"] for row in outcome().facts["rows"])
    assert "test samples that nothing was fitted to" in " ".join([outcome().sentence, *outcome().notices])


def test_the_ends_of_the_scale_are_where_they_belong() -> None:
    """M1 and M2: the factors themselves, and codes beside the factors of other samples."""
    best, chance = row(outcome(), "identity"), row(outcome(), "chance")
    names = ("mig", "sap", "factor_vae", "disentanglement", "completeness", "informativeness")
    assert all(best[name] > 0.7 for name in names)
    assert all(chance[name] < 0.15 for name in names if name != "factor_vae")
    assert chance["factor_vae"] < 0.5


def test_what_was_measured_of_each_factor_is_kept() -> None:
    arrays, factors = outcome().arrays, outcome().arrays["factors"].tolist()
    assert factors == list(data().factors)
    assert arrays["told_0"].shape == arrays["important_0"].shape == arrays["predictable_0"].shape == (3, len(factors))
    assert arrays["told_4"].shape == (len(factors), len(factors))
    told = np.sort(arrays["told_0"], axis=0)
    assert row(outcome(), "autoencoder")["mig"] == pytest.approx((told[-1] - told[-2]).mean())


def test_factors_that_are_tied_are_told() -> None:
    factors = {"z1": data().factors["z1"], "double": 2 * data().factors["z1"]}
    result = found(studied(replace(data(), factors=factors)), spec=BARE)
    assert any("z1 and double are tied: one tells 100%" in one for one in result.notices)
    assert not any("tied" in one for one in outcome().notices)


def test_the_class_is_a_factor_once_at_most() -> None:
    digits = sources.create("mnist1d", samples=100).load()
    names = tuple(digits.factors)
    assert factors_of(digits, classes=False).names == names
    with_class = factors_of(digits, classes=True)
    assert with_class.names == (*names, "class")
    assert with_class.is_class == (False, False, False, False, True)
    shapes = factors_of(sources.create("shapes", samples=100).load(), classes=True)
    assert shapes.names == ("shape", "scale", "rotation", "x", "y")
    assert shapes.is_class == (True, False, False, False, False)


def test_nothing_is_fitted_to_the_test_split() -> None:
    """M2: other test samples leave what was fitted, and so the codes of the others, as they were."""
    rng = np.random.default_rng(0)
    test = data().rows(TEST)
    x = data().x.copy()
    x[test] = rng.permutation(x[test]) + 1
    factors = factors_of(data(), classes=False)
    before, after = (made(studied(one)) for one in (data(), replace(data(), x=x)))
    assert [one.name for one in before] == [one.name for one in after]
    for one, other in zip(before, after, strict=True):
        np.testing.assert_array_equal(one.splits.train.codes, other.splits.train.codes)
        np.testing.assert_array_equal(one.splits.validation.codes, other.splits.validation.codes)
    np.testing.assert_array_equal(before[0].splits.test.factors, factors.values[test])


def made(one: Studied) -> list[Contestant]:
    steps = contestants([one], factors_of(one.dataset, classes=False), 200)
    return [step for step in steps if isinstance(step, Contestant)]


def test_several_runs_are_each_set_against_controls_of_their_size() -> None:
    result = found(studied(data(), 2, 0), studied(data(), 3, 1), spec=BARE)
    assert result.table["title"][:2] == ["run 0", "run 1"]
    assert result.table["codes"].count("pca") == 2
    assert [one["run"] for one in result.facts["verdicts"]] == ["run 0", "run 1"]
    sizes = dict(zip(result.table["title"], result.table["size"], strict=True))
    assert [sizes[one["rival"]] for one in result.facts["verdicts"]] == [2, 3]
    assert not any("One training" in one for one in result.notices)
    assert any("no intervals" in one for one in result.notices)
    assert result.facts["rows"][0]["mig_low"] is None


def test_collapsed_numbers_count_as_constant() -> None:
    """M1 and #10: those that the noise of their posterior drowns."""
    one = studied(data(), 4, bottleneck="gaussian", regularisers={"kl": {"name": "kl"}})
    layer: Any = one.codec.model.bottleneck
    layer.mean.weight.data *= torch.tensor([9, 1e-3, 1e-3, 9])[:, None]
    result = found(one, spec=BARE)
    assert row(result, "autoencoder")["active"] == 2
    assert any("2 of 4 numbers vary" in note for note in result.notices)
    assert not result.arrays["told_0"][1:3].any()


def test_codes_that_never_move_are_no_better_than_chance() -> None:
    one = studied(data())
    layer: Any = one.codec.model.bottleneck
    layer.mean.weight.data.zero_()
    assert "Autoencoder is not clearly better than chance" in found(one).sentence


def judged(title: str, value: float, rival: bool, of_halves: tuple[float, ...] = (0.0, 0.01)) -> Judged:
    whole: Any = SimpleNamespace(values={"mig": value})
    one: Any = SimpleNamespace(title=title, rival=rival, size=2)
    return Judged(one, whole, [{"mig": value + shift} for shift in of_halves])


@pytest.mark.parametrize(
    ("value", "words", "rival"),
    [(0.9, "better than every control", "b"), (0.05, "worse than", "b"), (0.35, "worse than", "b")],
)
def test_the_verdict_goes_by_all_controls(value: float, words: str, rival: str) -> None:
    found = verdict(judged("run", value, False), [judged("a", 0.1, True), judged("b", 0.4, True)], "mig")
    assert found.words.startswith(words)
    assert found.rival.one.title == rival


def test_what_halves_do_not_agree_on_is_no_verdict() -> None:
    """Nor is a difference that holds to one control only."""
    controls = [judged("a", 0.1, True), judged("b", 0.4, True, (-0.3, 0.3))]
    found = verdict(judged("run", 0.5, False), controls, "mig")
    assert found.words.startswith("not clearly unlike")
    assert found.ahead.low < 0 < found.ahead.high


def test_few_test_samples_have_few_levels() -> None:
    assert [QUICK.levels(n) for n in (20, 100, 400, 9000)] == [2, 5, 20, 20]
    assert any("into 5 levels" in one for one in outcome().notices)


@pytest.mark.parametrize(
    ("dataset", "size", "says"),
    [("iris", 2, "no known factors"), ("digits", 2, "no known factors"), ("linear_gaussian", 1, "codes of 1 number")],
)
def test_what_cannot_be_judged_is_refused(dataset: str, size: int, says: str) -> None:
    known = data() if dataset == "linear_gaussian" else sources.create(dataset).load()
    with pytest.raises(UserError, match=says):
        QUICK.run([studied(known, size)])


def test_runs_of_different_data_are_refused() -> None:
    other = replace(data(), x=data().x + 1)
    with pytest.raises(UserError, match="different data"):
        QUICK.run([studied(data()), studied(other)])


def test_a_split_that_is_too_small_is_refused() -> None:
    split = np.where(np.arange(data().n) < 5, np.uint8(TEST), np.uint8(TRAIN))
    with pytest.raises(UserError, match="fewer than 20"):
        QUICK.run([studied(replace(data(), split=split.astype(np.uint8)))])


def test_steps_name_the_codes() -> None:
    notes = [step.note for step in steps() if isinstance(step, Progress)]
    assert "scores: Autoencoder" in notes
