"""Scores: those of a run alone, beside controls, and marked only where they differ clearly."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from sklearn.decomposition import PCA

from ae_core.comparison.measures import Measure
from ae_core.comparison.opened import opened
from ae_core.comparison.scores import Scores, _unequal, in_figures, scored
from ae_core.data.base import TEST, TRAIN, VALIDATION, Affine, Dataset
from ae_core.training.folder import RunFolder
from tests.core.comparison.runs_of_a_moment import DATA, kept
from tests.core.small import texts


def in_units() -> Dataset:
    """The same rows in units of their own."""
    size, shift = np.geomspace(0.1, 10, 6).astype(np.float32), np.arange(6, dtype=np.float32)
    there = Affine(size, shift)
    return replace(DATA, x=there(DATA.x), to_model=there.inverse, to_display=there)


@pytest.fixture(scope="module", params=["plain", "units"])
def judged(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Scores, Dataset, Path]:
    data, base = DATA if request.param == "plain" else in_units(), tmp_path_factory.mktemp("judged")
    kept(base / "one", data=data)
    kept(base / "two", latent_dim=3, data=data)
    return scored(opened([base / "one", base / "two"], data).runs, data), data, base


def test_the_error_is_that_of_the_runs_own_evaluation(judged: tuple[Scores, Dataset, Path]) -> None:
    scores, data, base = judged
    for row, name in enumerate(("one", "two")):
        known = RunFolder(base / name).read().results["test"]["squared_error"]
        mean = scores.mean(scores.measures[0], row)
        assert mean is not None
        assert mean[0] == pytest.approx(known, rel=1e-5)
        errors = scores.measures[0].values[row]
        assert errors is not None
        assert mean[1] == pytest.approx(errors.std(ddof=1) / np.sqrt(len(data.rows(TEST))))


def test_there_is_a_control_of_each_size_fitted_to_the_training_split(judged: tuple[Scores, Dataset, Path]) -> None:
    scores, data, _ = judged
    assert [(row.title, row.latent_dim) for row in scores.rows[2:]] == [("PCA, 2 numbers", 2), ("PCA, 3 numbers", 3)]
    seen = data.to_model(data.x).astype(np.float64)
    fitted = PCA(2, svd_solver="full").fit(seen[data.split == TRAIN])
    test = seen[data.split == TEST]
    back = fitted.inverse_transform(fitted.transform(test))
    wanted = (((back - test) * data.to_display.scale) ** 2).sum(axis=1)
    found = scores.measures[0].values[2]
    assert found is not None
    np.testing.assert_allclose(found, wanted, rtol=1e-4)


def test_each_says_its_split_its_unit_and_how_many(judged: tuple[Scores, Dataset, Path]) -> None:
    scores, data, _ = judged
    assert [one.name for one in scores.measures] == ["error", "class", "neighbours"]
    n = len(data.rows(TEST))
    assert all(f"{n} " in one.how and "test samples" in one.how and one.n == n for one in scores.measures)
    assert f"fitted to {(data.split == TRAIN).sum()} of" in scores.measures[1].how
    shares = [found for one in scores.measures[1:] for found in one.values]
    assert all(found is not None and 0 <= found.min() <= found.max() <= 1 for found in shares)


def test_the_test_split_has_no_say_in_what_is_fitted(tmp_path: Path) -> None:
    kept(tmp_path / "one")
    kept(tmp_path / "two", seed=1)
    runs = opened([tmp_path / "one", tmp_path / "two"], DATA).runs
    assert DATA.labels is not None
    turned = replace(DATA, labels=np.where(DATA.split == TEST, (DATA.labels + 1) % 3, DATA.labels))
    before, after = (scored(runs, data).measures[1].values for data in (DATA, turned))
    for one, other in zip(before, after, strict=True):
        assert one is not None
        assert other is not None
        assert not np.any((one == 1) & (other == 1))  # the same answers; none is right for both labels


def measure(*values: np.ndarray, better: str = "lower") -> tuple[Scores, Measure]:
    made = Measure("error", "Error", "", better, tuple(values))  # type: ignore[arg-type]
    return Scores((), (made,), ()), made


def test_the_best_is_marked_only_where_the_difference_is_clear() -> None:
    rng = np.random.default_rng(0)
    hard = rng.gamma(2, 10, 500)  # what makes a sample hard is the same for all
    scores, clear = measure(hard + rng.normal(0, 1, 500), hard + 1 + rng.normal(0, 1, 500))
    assert scores.best(clear) == 0
    scores, unclear = measure(hard + rng.normal(0, 1, 500), hard + 0.02 + rng.normal(0, 1, 500))
    assert scores.best(unclear) is None
    scores, equal = measure(hard, hard.copy())
    assert scores.best(equal) is None


def test_the_best_has_to_beat_every_other_row_in_the_good_direction() -> None:
    zero = np.random.default_rng(1).normal(0, 1, 300)
    scores, tied = measure(zero, zero, zero + 5)
    assert scores.best(tied) is None
    scores, high = measure(zero, zero + 2, zero + 5, better="higher")
    assert scores.best(high) == 2
    scores, diverged = measure(zero + 2, np.full(300, np.nan), zero)
    assert scores.best(diverged) == 2
    scores, alone = measure(zero)
    assert scores.best(alone) is None


def test_a_mean_has_as_many_figures_as_its_error_leaves_worth_reading() -> None:
    assert in_figures(38.1995, 0.699) == "38.20 ± 0.70"
    assert in_figures(0.2987, 0.0105) == "0.299 ± 0.011"
    assert in_figures(12345.6, 210.0) == "12,346 ± 210"
    assert in_figures(3.0, 0.0) == in_figures(3.0, float("nan")) == "3"


def test_two_runs_that_are_one_share_every_score_and_neither_is_best(tmp_path: Path) -> None:
    kept(tmp_path / "one")
    kept(tmp_path / "same")
    scores = scored(opened([tmp_path / "one", tmp_path / "same"], DATA).runs, DATA)
    for one in scores.measures:
        np.testing.assert_array_equal(one.values[0], one.values[1])
        assert scores.best(one) not in (0, 1)


def test_words_are_counted_and_components_have_no_error_of_them(tmp_path: Path) -> None:
    data = texts()
    recurrent = {"name": "recurrent", "hidden_size": 8, "latent_dim": 2, "embedding_dim": 4}
    for name in ("one", "two"):
        kept(tmp_path / name, data=data, network=recurrent, likelihood="categorical")
    scores = scored(opened([tmp_path / "one", tmp_path / "two"], data).runs, data)
    assert scores.measures[0].title == "Wrong words"
    assert scores.measures[0].values[2] is None
    assert scores.mean(scores.measures[0], 2) is None
    assert any("texts have no distance" in note for note in scores.notes)


def test_without_classes_none_is_read(tmp_path: Path) -> None:
    data = replace(DATA, labels=None, label_names=())
    for name in ("one", "two"):
        kept(tmp_path / name, data=data)
    scores = scored(opened([tmp_path / "one", tmp_path / "two"], data).runs, data)
    assert "class" not in [one.name for one in scores.measures]
    assert any(note.startswith("No class is read") for note in scores.notes)
    assert len(data.rows(VALIDATION))


def test_a_run_that_has_not_ended_is_not_judged_on_the_test_split(tmp_path: Path) -> None:
    for name in ("one", "two"):
        kept(tmp_path / name)
    (tmp_path / "two" / "RUNNING").write_text("1")
    runs = opened([tmp_path / "one", tmp_path / "two"], DATA).runs
    scores = scored(runs, DATA)
    assert [row.title for row in scores.rows] == ["R1 one", "R2 two", "PCA, 2 numbers"]
    for measure in scores.measures:
        assert [found is None for found in measure.values] == [False, True, False]
        assert scores.cells(measure)[1] is None
    assert "R2 has not ended, and the test split is read once, at the end." in scores.notes


def test_runs_that_were_trained_for_different_numbers_of_epochs_say_so() -> None:
    runs = [SimpleNamespace(mark="R1", epochs=60.0), SimpleNamespace(mark="R2", epochs=200.0)]
    (note,) = _unequal(runs)  # type: ignore[arg-type]
    assert "R1 60, R2 200" in note
    assert _unequal([runs[0], SimpleNamespace(mark="R3", epochs=60.0)]) == []  # type: ignore[list-item]
    assert _unequal([runs[0], SimpleNamespace(mark="R3", epochs=float("nan"))]) == []  # type: ignore[list-item]
