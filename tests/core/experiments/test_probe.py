"""What simple models tell from codes, with controls that must not be beaten by chance."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ae_core.analysis.probes import PROBES
from ae_core.analysis.probes import Probe as PlainProbe
from ae_core.data.base import TEST, TRAIN, VALIDATION, Dataset, sources
from ae_core.errors import UserError
from ae_core.experiments.base import Outcome, Studied, experiments
from ae_core.experiments.encoders import raw
from ae_core.experiments.probe import Probe, target_of
from ae_core.experiments.probe_results import results
from ae_core.experiments.probe_verdict import leak
from ae_core.experiments.probing import Contender, Task, Trial, fitted, judged, task_of
from ae_core.experiments.unfinished import Unfinished
from ae_core.latent.codec import Codec
from ae_core.model.autoencoder import fresh_autoencoder
from tests.core.small import MLP, run_spec, series, table, texts


def studied(data: Dataset) -> Studied:
    network = {"name": "recurrent", "latent_dim": 3} if data.form.padded else {**MLP, "latent_dim": 3}
    model = run_spec({"network": network}).model
    return Studied("run", Codec(fresh_autoencoder(model, data.form, 7), data.to_model, data.to_display), data)


def found_of(data: Dataset, **settings: object) -> Outcome:
    last = list(experiments.create("probe").model_copy(update=settings).run([studied(data)]))[-1]
    assert isinstance(last, Outcome)
    return last


@cache
def digits() -> Outcome:
    return found_of(sources.create("digits").load(), repeats=3, most=150)


def rows(found: Outcome, **wanted: object) -> list[dict[str, object]]:
    every = [dict(zip(found.table, row, strict=True)) for row in zip(*found.table.values(), strict=True)]
    return [row for row in every if all(row[key] == value for key, value in wanted.items())]


def scores(found: Outcome, **wanted: object) -> np.ndarray:
    return np.array([row["score"] for row in rows(found, **wanted)], dtype=float)


def test_shuffled_labels_give_chance() -> None:
    """M2: what is told from labels that belong to other samples is told by chance."""
    shuffled = scores(digits(), codes="shuffled")
    assert len(shuffled) == 9
    assert shuffled.mean() == pytest.approx(digits().facts["chance"], abs=0.05)
    assert not any("shuffled" in notice for notice in digits().notices)


def test_raw_digits_are_told_as_the_field_tells_them() -> None:
    assert scores(digits(), codes="raw", labels=150).min() > 0.75
    assert scores(digits(), codes="raw", labels=10).max() < 0.75


def test_every_contender_has_the_same_labels_and_probes() -> None:
    found = digits()
    for name in ("autoencoder", "pca", "raw", "untrained", "shuffled"):
        told = rows(found, codes=name)
        assert [(row["probe"], row["labels"]) for row in told] == [
            (probe, budget) for budget in (10, 100, 150) for probe in ("linear", "neighbours", "network")
        ]
    assert found.facts["draws"] == [3, 3, 1]


def test_each_score_lies_within_its_interval() -> None:
    assert all(row["low"] <= row["score"] <= row["high"] for row in rows(digits()))  # type: ignore[operator]


def test_an_encoder_that_was_not_trained_is_not_clearly_better_than_itself() -> None:
    """The studied model is untrained too: the verdict must not praise it over raw inputs."""
    beside = {(one["control"], one["labels"]): one["verdict"] for one in digits().facts["compared"]}
    assert beside["raw", 150] == "worse than"
    assert re.search(r"worse than [^:,]*raw inputs", digits().sentence)
    assert any("worse than raw inputs (-" in one for one in digits().notices)
    assert beside["untrained", 150] != "better than"


class Seen:
    """An encoder that remembers what it was shown."""

    name, title, control, decode = "plain", "Plain", False, None

    def __init__(self, data: Dataset) -> None:
        self.data = data
        self.shown: list[np.ndarray] = []

    def encode(self, stored: np.ndarray) -> np.ndarray:
        self.shown.append(stored)
        return stored.reshape(len(stored), -1).astype(np.float64)


def task(data: Dataset) -> Task:
    return task_of(data, target_of(data, "auto"), 10_000, 2)


def trials_of(data: Dataset) -> tuple[list[Trial], Seen]:
    seen = Seen(data)
    running = fitted(task(data), [Contender("plain", "Plain", seen, False)])  # type: ignore[arg-type]
    try:
        while True:
            next(running)
    except StopIteration as ended:
        return ended.value, seen


def test_nothing_is_fitted_or_chosen_with_the_test_split() -> None:
    data = table()
    other = replace(data, x=data.x.copy(), labels=data.labels.copy())  # type: ignore[union-attr]
    other.x[data.rows(TEST)] = 1e6
    other.labels[data.rows(TEST)] = 0  # type: ignore[index]
    (ours, seen), (theirs, _) = trials_of(data), trials_of(other)
    assert len(seen.shown) == 2
    assert [(one.value, one.validation) for one in ours] == [(one.value, one.validation) for one in theirs]


def test_nothing_is_fitted_to_the_validation_split() -> None:
    """Its samples may choose, but a model of equal settings is the same whatever they are."""
    data = table()
    other = replace(data, x=data.x.copy())
    other.x[data.rows(VALIDATION)] += 100
    for mine, theirs in zip(trials_of(data)[0], trials_of(other)[0], strict=True):
        np.testing.assert_array_equal(mine.model[0].mean_, theirs.model[0].mean_)


def test_the_test_split_is_read_once() -> None:
    data, (trials, seen) = table(), trials_of(table())
    before = len(seen.shown)
    told = list(judged(task(data), [Contender("plain", "Plain", seen, False)], trials))  # type: ignore[arg-type]
    assert len(told) == 1
    assert len(seen.shown) == before + 1
    np.testing.assert_array_equal(seen.shown[-1], data.x[data.rows(TEST)])


def test_labels_that_leak_into_the_codes_are_noticed() -> None:
    """A shuffled control that is right says that its labels were not shuffled."""
    data = table(n_train=200)
    told = replace(data, x=np.eye(3, dtype=np.float32)[data.labels])  # type: ignore[index]
    one = task(told)
    contender = Contender("plain", "Plain", Seen(told), True)  # type: ignore[arg-type]
    trials = _ended(judged(one, [contender], _ended(fitted(one, [contender]))))
    found = results(one, [replace(contender, shuffled=True)], trials)
    assert "do not trust" in (leak(found, one.target.chance(one.test)) or "")


def _ended(running):  # type: ignore[no-untyped-def]
    try:
        while True:
            next(running)
    except StopIteration as ended:
        return ended.value


def test_factors_are_told_where_there_are_no_classes() -> None:
    found = found_of(sources.create("swiss_roll").model_copy(update={"samples": 600}).load(), repeats=2, most=200)
    assert found.facts["target"] == "factors"
    assert found.facts["names"] == ["angle", "height"]
    assert found.facts["chance"] == 0
    assert scores(found, codes="raw", labels=200).max() > 0.9
    assert scores(found, codes="shuffled", labels=200).max() < 0.1
    assert "R²" in found.sentence


@pytest.mark.parametrize("data", [series(shortest=3), texts(), table()], ids=["short series", "texts", "table"])
def test_it_looks_at(data: Dataset) -> None:
    found = found_of(data, repeats=2)
    assert np.isfinite(scores(found)).all()
    assert any("test samples" in notice for notice in found.notices)


def test_it_says_what_it_cannot_tell() -> None:
    nothing = replace(table(), labels=None)
    with pytest.raises(UserError, match="table has neither classes nor known factors"):
        found_of(nothing)
    with pytest.raises(UserError, match="table has no known factors"):
        found_of(table(), target="factors")
    one_class = replace(table(), labels=np.zeros(100, np.int64))
    with pytest.raises(UserError, match="has no classes"):
        found_of(one_class, target="labels")


def test_a_data_set_without_a_test_split_is_refused() -> None:
    data = table()
    with pytest.raises(UserError, match="a test split"):
        found_of(replace(data, split=np.minimum(data.split, VALIDATION)))


def test_all_labels_are_those_of_the_training_split() -> None:
    data = table()
    assert task(data).budgets == (10, 60)
    np.testing.assert_array_equal(task(data).labelled(60, 0), data.rows(TRAIN))


def test_its_own_settings_have_bounds() -> None:
    with pytest.raises(ValueError, match="repeats"):
        Probe(repeats=1)


def test_fine_tuning_stands_beside_the_frozen_encoder_and_one_that_has_seen_labels_only() -> None:
    found = digits()
    for name in ("fine_tuned", "from_scratch"):
        assert [row["probe"] for row in rows(found, codes=name)] == ["whole"] * 3
    beside = {(one["codes"], one["control"]) for one in found.facts["compared"]}
    assert {("fine_tuned", "autoencoder"), ("fine_tuned", "from_scratch")} <= beside
    assert any("Fine-tuned:" in one for one in found.notices)


def test_without_epochs_nothing_is_fine_tuned() -> None:
    found = found_of(table(), repeats=2, epochs=0)
    assert set(found.table["probe"]) == {"linear", "neighbours", "network"}
    assert not any("Fine-tuned" in one for one in (found.sentence, *found.notices))


def test_a_second_data_set_is_seen_by_the_same_encoder() -> None:
    found = found_of(sources.create("curves").model_copy(update={"samples": 200}).load(), second="mnist", most=20,
                     repeats=2, epochs=0)  # fmt: skip
    assert set(found.table["data"]) == {"curves", "mnist"}
    assert found.facts["target"] == "factors"
    assert found.facts["second"]["target"] == "labels"
    assert found.facts["second"]["n_test"] == 500
    assert scores(found, codes="raw", data="mnist", labels=20).max() > 0.25
    assert any("On mnist: with all 20 labels" in one for one in found.notices)


def test_a_second_data_set_of_another_shape_is_refused() -> None:
    with pytest.raises(UserError, match="the model was made for"):
        found_of(sources.create("digits").load(), second="mnist")
    with pytest.raises(UserError, match="choose another data set"):
        found_of(sources.create("digits").load(), second="digits")
    with pytest.raises(UserError, match="does not come with the program"):
        found_of(sources.create("digits").load(), second="mnist_full")
    with pytest.raises(UserError, match="did you mean 'digits'"):
        found_of(table(), second="digit")


def test_a_trial_that_is_kept_is_not_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And loses on the test split what it would have lost without being kept."""
    tried, fitting = [], PlainProbe.fitting

    def noted(self: PlainProbe, codes: Any, y: Any, classes: bool, value: float, seed: int) -> Any:
        tried.append(value)
        return (yield from fitting(self, codes, y, classes, value, seed))

    monkeypatch.setattr(PlainProbe, "fitting", noted)
    data, neighbours = table(), next(one for one in PROBES if one.name == "neighbours")
    plain = task_of(data, target_of(data, "labels"), 100, 2)
    contenders = [Contender("raw", "Raw inputs", raw(data), True, probes=(neighbours,))]

    def trials(task: Task) -> list[tuple[int, int, float, float, list[float]]]:
        found = _ended(judged(task, contenders, _ended(fitted(task, contenders))))
        return [(one.budget, one.draw, one.value, one.validation, one.lost.ravel().tolist()) for one in found]

    whole, kept = trials(plain), replace(plain, unfinished=Unfinished(tmp_path, {}))
    assert trials(kept) == whole
    assert any(lost for *_, lost in whole)
    tried.clear()
    assert trials(kept) == whole
    assert not tried
