"""Scores of abnormal samples, and what is said of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from sklearn.ensemble import IsolationForest

from ae_core.analysis import detection
from ae_core.analysis.detection import aurocs
from ae_core.data.base import TEST, TRAIN, VALIDATION, Dataset
from ae_core.errors import RunError, UserError
from ae_core.experiments import anomaly_figure
from ae_core.experiments.abnormal import classes_of, parts_of
from ae_core.experiments.anomaly import Anomaly
from ae_core.experiments.anomaly_outcome import Judged
from ae_core.experiments.base import Outcome, Progress, Studied
from ae_core.experiments.detectors import Scored
from ae_core.experiments.kept import as_json, read_arrays, save
from ae_core.latent.codec import Codec
from ae_core.model.autoencoder import fresh_autoencoder
from ae_core.spec import replaced
from tests.core.small import MLP, held_out, images, run_spec, series, table, texts


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pictures are looked at by the contract of experiments and by one test here."""
    monkeypatch.setattr(detection, "RESAMPLED", 20)
    monkeypatch.setattr(anomaly_figure, "figure", lambda *parts: np.zeros((2, 2, 3), np.uint8))


def outliers(n_train: int = 200, n_held: int = 80, rare: int = 8, apart: float = 6.0) -> Dataset:
    """Normal rows near a plane, and some that lie off it, in every split."""
    rng = np.random.default_rng(0)
    n = n_train + 2 * n_held
    hidden, way = rng.standard_normal((n, 2)), rng.standard_normal((2, 6))
    x = hidden @ way + 0.05 * rng.standard_normal((n, 6))
    split = held_out(n_train, n_held)
    labels = np.zeros(n, np.int64)
    for part in (TRAIN, VALIDATION, TEST):
        labels[np.flatnonzero(split == part)[:rare]] = 1
    off = np.linalg.svd(way)[2][-1]
    x[labels == 1] += apart * off
    return Dataset("outliers", "tabular", x.astype(np.float32), split, labels, ("fine", "odd"))


def studied(data: Dataset, bottleneck: str = "deterministic", **train: Any) -> Studied:
    network = {"name": "recurrent"} if data.form.padded or data.form.tokens else MLP
    likelihood = "categorical" if data.form.tokens else "gaussian"
    model = {"network": {**network, "latent_dim": 2}, "likelihood": likelihood, "bottleneck": bottleneck}
    spec = replaced(run_spec(model, **train), "train.device", "cpu")
    codec = Codec(fresh_autoencoder(spec.model, data.form, 7), data.to_model, data.to_display)
    return Studied("run", codec, data, spec)


def found(one: Studied, **settings: Any) -> Outcome:
    *steps, last = Anomaly(**settings).run([one])
    assert all(isinstance(step, Progress) for step in steps)
    assert isinstance(last, Outcome)
    return last


def row(outcome: Outcome, name: str) -> dict[str, Any]:
    return next(one for one in outcome.facts["scores"] if one["score"] == name)


def scores(outcome: Outcome, name: str) -> NDArray[np.float64]:
    arrays = outcome.arrays
    return np.asarray(arrays["scores"][list(arrays["names"]).index(name)])


FIGURE = anomaly_figure.figure


@pytest.mark.parametrize("data", [table(), series(shortest=4), texts()], ids=["table", "short series", "texts"])
def test_every_kind_of_data_has_a_figure_of_one_width(data: Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(anomaly_figure, "figure", FIGURE)
    picture = found(studied(data), abnormal="b").figure
    assert picture.shape[1] == 1320
    assert picture[-200:].std() > 1


@pytest.mark.parametrize(
    "data", [images(), table(), series(shortest=4), texts()], ids=["pictures", "table", "short series", "texts"]
)
def test_every_kind_of_data_is_judged_by_its_test_split(data: Dataset) -> None:
    one = studied(data)
    outcome = found(one, abnormal="b")
    arrays = outcome.arrays
    np.testing.assert_array_equal(arrays["ids"], data.rows(TEST))
    assert data.labels is not None
    np.testing.assert_array_equal(arrays["abnormal"], data.labels[arrays["ids"]] == 1)
    assert np.isfinite(arrays["scores"]).all()
    assert not (data.labels[arrays["validation_ids"]] == 1).any()
    assert (data.split[arrays["validation_ids"]] == VALIDATION).all()
    assert row(outcome, "reconstruction")["auroc"] == pytest.approx(
        aurocs(scores(outcome, "reconstruction")[None], arrays["abnormal"] == 1).values[0]
    )


def test_errors_are_those_of_the_codec_for_each_element() -> None:
    data = images()
    one = studied(data)
    outcome = found(one, abnormal="b")
    expected = one.codec.see(data.x[data.rows(TEST)]).errors / np.prod(data.shape)
    np.testing.assert_allclose(scores(outcome, "reconstruction"), expected, rtol=1e-4)


def test_what_is_missing_of_a_short_series_has_no_error() -> None:
    data = series(shortest=4)
    one = studied(data)
    outcome = found(one, abnormal="b")
    rows = data.rows(TEST)
    known = (~np.isnan(data.x[rows])).sum(axis=(1, 2))
    np.testing.assert_allclose(scores(outcome, "reconstruction"), one.codec.see(data.x[rows]).errors / known, rtol=1e-4)


def test_controls_are_those_of_scikit_learn_and_fitted_to_what_the_model_saw() -> None:
    data = outliers()
    seen = found(studied(data))
    unseen = found(studied(data), retrain=True)
    assert data.labels is not None
    for outcome, train in ((seen, data.rows(TRAIN)), (unseen, data.rows(TRAIN)[data.labels[data.rows(TRAIN)] == 0])):
        forest = IsolationForest(n_estimators=100, random_state=0).fit(data.x[train].astype(np.float64))
        expected = -forest.score_samples(data.x[data.rows(TEST)].astype(np.float64))
        np.testing.assert_allclose(scores(outcome, "isolation_forest"), expected)
        distances = np.linalg.norm(data.x[data.rows(TEST)][:, None] - data.x[train][None], axis=2)
        np.testing.assert_allclose(scores(outcome, "knn_raw"), np.sort(distances, axis=1)[:, 4], rtol=1e-4)


def test_thresholds_are_quantiles_of_validation_normals_and_of_nothing_else() -> None:
    """M4: abnormal validation samples, and the test split, do not move them."""
    data = outliers()
    one = studied(data)
    outcome = found(one, quantile=0.9)
    assert data.labels is not None
    changed = data.x.copy()
    changed[(data.split == TEST) | ((data.split == VALIDATION) & (data.labels == 1))] *= 3
    again = found(replace(one, dataset=replace(data, x=changed)), quantile=0.9)
    np.testing.assert_array_equal(outcome.arrays["thresholds"], again.arrays["thresholds"])
    for place, threshold in enumerate(outcome.arrays["thresholds"]):
        told = outcome.facts["scores"][place]
        called = outcome.arrays["scores"][place] > threshold
        assert told["found"] == (called & (outcome.arrays["abnormal"] == 1)).sum()
        assert (outcome.arrays["validation_scores"][place] > threshold).mean() <= 0.1


def test_a_score_is_the_same_twice_also_where_codes_have_a_spread() -> None:
    one = studied(outliers(), "gaussian")
    np.testing.assert_array_equal(found(one).arrays["scores"], found(one).arrays["scores"])


def test_scores_from_drawn_codes_break_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Published bug #2: the codes of a VAE are drawn anew at every look."""
    one, source = studied(outliers(), "gaussian"), np.random.default_rng(0)

    def drawn(self: Codec, stored: NDArray[Any]) -> NDArray[np.float32]:
        mean, log_var = self.posterior(stored)
        assert log_var is not None
        return np.asarray(mean + np.exp(log_var / 2) * source.standard_normal(mean.shape), dtype=np.float32)

    monkeypatch.setattr(Codec, "encode", drawn)
    with pytest.raises(AssertionError):
        np.testing.assert_array_equal(found(one).arrays["scores"], found(one).arrays["scores"])


def test_both_is_the_sum_of_standardised_scores() -> None:
    outcome = found(studied(outliers()))
    parts = []
    for name in ("reconstruction", "density"):
        known = outcome.arrays["validation_scores"][list(outcome.arrays["names"]).index(name)]
        parts.append((scores(outcome, name) - known.mean()) / known.std())
    np.testing.assert_allclose(scores(outcome, "both"), parts[0] + parts[1])


def test_a_model_that_has_seen_abnormal_samples_says_so_and_one_trained_anew_has_not() -> None:
    one = studied(outliers())
    seen, unseen = found(one), found(one, retrain=True, epochs=3)
    assert any("was trained on 8 samples of class odd too" in said for said in seen.notices)
    assert not any("was trained on" in said for said in unseen.notices)
    assert (seen.facts["n_train_abnormal"], unseen.facts["n_train_abnormal"]) == (8, 0)
    assert (seen.facts["n_train"], unseen.facts["n_train"]) == (200, 192)


def test_training_on_normal_samples_finds_what_lies_off_their_plane() -> None:
    outcome = found(
        studied(outliers(), optimiser={"name": "adam", "lr": 0.01}), retrain=True, epochs=40, score="reconstruction"
    )
    assert row(outcome, "reconstruction")["auroc"] > 0.95
    assert row(outcome, "pca_reconstruction")["auroc"] == 1
    assert outcome.facts["verdict"] == "not clearly unlike the best control,"


def test_abnormal_samples_of_all_splits_are_judged_only_where_none_was_seen() -> None:
    one = studied(outliers())
    with pytest.raises(UserError, match="choose retrain too"):
        found(one, everywhere=True)
    assert found(one, everywhere=True, retrain=True, epochs=1).facts["n_abnormal"] == 24


@pytest.mark.parametrize(("share", "abnormal", "normal"), [(0.0, 8, 72), (0.05, 4, 72), (0.5, 8, 8)])
def test_a_share_leaves_some_out_and_always_the_same(share: float, abnormal: int, normal: int) -> None:
    data = outliers()
    one, again, other = (parts_of(data, (1,), False, False, share, seed) for seed in (0, 0, 1))
    assert (one.abnormal.sum(), (~one.abnormal).sum()) == (abnormal, normal)
    np.testing.assert_array_equal(one.judged, again.judged)
    assert share == 0 or not np.array_equal(one.judged, other.judged)


def test_a_class_is_named_counted_or_the_rarest() -> None:
    data = outliers()
    assert classes_of(data, "rare") == classes_of(data, "odd") == classes_of(data, "1") == (1,)
    assert classes_of(data, "fine, odd") == (0, 1)
    with pytest.raises(UserError, match="'blue' is no class of outliers; rare or some of fine, odd"):
        classes_of(data, "blue")
    numbers = replace(data, label_names=("1", "rare"))
    assert classes_of(numbers, "1") == (0,)
    assert classes_of(numbers, "rare") == (1,)


def test_what_cannot_be_judged_is_refused() -> None:
    data = outliers()
    assert data.labels is not None
    with pytest.raises(UserError, match="has no classes"):
        found(studied(replace(data, labels=None, label_names=())))
    with pytest.raises(UserError, match=r"too few normal training samples \(0\)|too few normal"):
        found(studied(data), abnormal="fine,odd")
    nowhere = data.labels * (data.split != TEST)
    with pytest.raises(UserError, match=r"too few abnormal samples to judge \(0\)"):
        found(studied(replace(data, labels=nowhere)))


def test_a_collapsed_score_is_told_and_is_no_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    """M4 and bug #14: an encoder that gives every sample the same code."""
    one = studied(outliers())
    monkeypatch.setattr(Codec, "encode", lambda self, stored: np.zeros((len(stored), 2), np.float32))
    outcome = found(one, score="density")
    assert row(outcome, "density")["auroc"] == 0.5
    assert "has collapsed" in outcome.sentence
    assert any("Autoencoder: density is the same number for all 80 samples" in said for said in outcome.notices)


def test_what_is_not_a_number_counts_as_the_worst(monkeypatch: pytest.MonkeyPatch) -> None:
    one = studied(outliers())
    plain = Codec.decode

    def broken(self: Codec, codes: NDArray[np.float32], *rest: Any) -> NDArray[np.float32]:
        decoded = plain(self, codes, *rest)
        decoded[0] = np.inf
        return decoded

    monkeypatch.setattr(Codec, "decode", broken)
    outcome = found(one, score="reconstruction")
    assert any("Autoencoder: error is not finite for 2 samples" in said for said in outcome.notices)
    assert scores(outcome, "reconstruction").argmax() == 0


@pytest.mark.parametrize(
    ("better", "verdict", "rival"),
    [
        (4.0, "better than every control, the best of which is", "b"),
        (0.1, "not clearly unlike", "b"),
        (-4.0, "worse than", "b"),
    ],
)
def test_verdicts_follow_from_the_differences_to_all_controls(better: float, verdict: str, rival: str) -> None:
    rng, abnormal = np.random.default_rng(0), np.arange(400) < 60
    levels = {"chosen": (False, 1.0 + better), "a": (True, 0.5), "b": (True, 1.0), "c": (False, 9.0)}
    scores = [
        Scored(name, name, control, np.zeros(5), rng.normal(size=400) + level * abnormal)
        for name, (control, level) in levels.items()
    ]
    judged = Judged(scores, abnormal, 0, 0.95)
    assert judged.verdict.startswith(verdict)
    assert judged.scores[judged.rival].name == rival


def test_the_worst_are_kept_with_their_errors_and_can_be_read_again(tmp_path: Path) -> None:
    outcome = found(studied(images()), abnormal="b", worst=5, score="reconstruction")
    save(tmp_path, as_json(Anomaly(), [], outcome), outcome)
    arrays = read_arrays(tmp_path)
    assert set(arrays) == set(outcome.arrays)
    for name, values in outcome.arrays.items():
        np.testing.assert_array_equal(arrays[name], values)
    chosen = scores(outcome, "reconstruction")
    np.testing.assert_array_equal(arrays["worst_ids"], arrays["ids"][np.argsort(-chosen, kind="stable")[:5]])
    np.testing.assert_allclose(arrays["worst_errors"].mean(axis=(1, 2, 3)), np.sort(chosen)[::-1][:5], rtol=1e-4)
    assert read_arrays(tmp_path / "elsewhere") == {}
    assert all(values.dtype.kind in "iufU" for values in arrays.values())
    (tmp_path / "arrays.npz").write_bytes(b"PK no arrays")
    with pytest.raises(RunError, match=r"arrays\.npz: is not a readable"):
        read_arrays(tmp_path)
