"""What codes of several sizes lose."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from sklearn.decomposition import PCA

from ae_core.analysis.reduction import Trial, enough, points_of, psnr, similarity
from ae_core.data.base import TEST, TRAIN, Dataset
from ae_core.errors import UserError
from ae_core.experiments.base import Outcome, Progress, Studied
from ae_core.experiments.reduce import Reduce
from ae_core.latent.codec import Codec
from ae_core.model.autoencoder import fresh_autoencoder
from ae_core.spec import replaced
from tests.core.small import MLP, images, run_spec, series, table, texts


def studied(data: Dataset, size: int = 2, seed: int = 0) -> Studied:
    network = {"name": "recurrent"} if data.form.padded else MLP
    likelihood = "categorical" if data.form.tokens else "gaussian"
    model = {"network": {**network, "latent_dim": size}, "likelihood": likelihood}
    spec = replaced(run_spec(model), "train.device", "cpu")
    codec = Codec(fresh_autoencoder(spec.model, data.form, seed), data.to_model, data.to_display)
    return Studied(f"run {seed}", codec, data, spec)


def found(settings: dict[str, Any], *runs: Studied) -> Outcome:
    *steps, last = Reduce(**settings).run(runs)
    assert all(isinstance(step, Progress) for step in steps)
    assert isinstance(last, Outcome)
    return last


def row(outcome: Outcome, method: str, size: int) -> dict[str, Any]:
    told = outcome.facts["methods"]
    return next(one for one in told if (one["method"], one["size"]) == (method, size))


def sizes(outcome: Outcome, method: str) -> list[int]:
    return [one["size"] for one in outcome.facts["methods"] if one["method"] == method]


@pytest.mark.parametrize("data", [images(), table(), series(shortest=4)], ids=["pictures", "table", "short series"])
def test_errors_are_those_of_the_test_split(data: Dataset) -> None:
    """Of components by an independent fit, of the autoencoder as its codec tells them."""
    one = studied(data)
    outcome = found({"sizes": (1, 3)}, one)
    rows = data.rows(TEST)
    train, test = (np.nan_to_num(data.to_model(data.x[data.rows(part)]).reshape(len(data.rows(part)), -1))
                   for part in (TRAIN, TEST))  # fmt: skip
    known = ~np.isnan(data.x[rows].reshape(len(rows), -1).astype(float))
    for size in (1, 2, 3):
        fitted = PCA(size, svd_solver="full").fit(train.astype(np.float64))
        back = fitted.inverse_transform(fitted.transform(test))
        expected = (np.square(back - test) * known).sum(axis=1).mean()
        assert row(outcome, "pca", size)["error"] == pytest.approx(expected, rel=1e-5)
    told = row(outcome, "autoencoder", 2)
    assert told["error"] == pytest.approx(one.codec.see(data.x[rows]).errors.mean(), rel=1e-4)
    assert told["error_per_element"] == pytest.approx(told["error"] * len(rows) / known.sum())
    assert told["error_low"] < told["error"] < told["error_high"]
    mean = np.square((train.mean(axis=0) - test) * known).sum(axis=1).mean()
    assert outcome.facts["error_of_mean"] == pytest.approx(mean, rel=1e-5)


def test_runs_of_several_sizes_are_a_curve_and_those_of_one_size_its_spread() -> None:
    data = images()
    outcome = found(
        {"sizes": (1,), "kernel": False}, *(studied(data, size, seed) for size in (1, 3) for seed in (0, 1))
    )
    assert [one["trainings"] for one in outcome.facts["methods"] if one["method"] == "autoencoder"] == [2, 2]
    assert row(outcome, "autoencoder", 3)["spread"] > 0
    assert row(outcome, "pca", 3)["spread"] is None


def test_one_run_is_trained_at_every_size_where_that_is_wanted() -> None:
    data = images()
    outcome = found({"sizes": (1, 2), "epochs": 2, "seeds": 2, "kernel": False}, studied(data, 2))
    assert [one["size"] for one in outcome.facts["methods"] if one["method"] == "autoencoder"] == [1, 2]
    untouched = found({"sizes": (1, 2), "kernel": False}, studied(data, 2))
    assert "Autoencoder: " in " ".join([outcome.sentence, *outcome.notices])
    assert row(outcome, "autoencoder", 2)["error"] < row(untouched, "autoencoder", 2)["error"]


def test_there_are_no_more_components_than_numbers_in_a_sample() -> None:
    """A larger code is held against all of them, which lose nothing."""
    outcome = found({"sizes": (1, 4, 32), "kernel": False}, studied(table(d=6), 9))
    assert sizes(outcome, "pca") == [1, 4, 6]
    assert row(outcome, "pca", 6)["error"] < 1e-9
    (against,) = outcome.facts["against_pca"]
    assert (against["size"], against["components"]) == (9, 6)
    assert any("6 principal components" in one for one in outcome.notices)


def test_an_untrained_encoder_is_read_as_well_as_a_linear_decoder_can() -> None:
    """Better than the mean, though its own decoder knows nothing, and no better than as many components."""
    data = images()
    outcome = found({"sizes": (1,), "kernel": False}, studied(data, 4))
    known = row(outcome, "untrained", 4)["error"]
    assert row(outcome, "pca", 4)["error"] < known < outcome.facts["error_of_mean"]


def test_components_of_a_large_training_split_are_fitted_in_batches_and_lose_the_same() -> None:
    data = images(n_train=4500)
    whole, parts = (
        found({"sizes": (2, 8), "kernel": False, "at_once": at_once}, studied(data, 2)) for at_once in (4500, 4499)
    )
    assert (whole.facts["pca_batches"], parts.facts["pca_batches"]) == (1, 2)
    for size in (2, 8):
        assert row(parts, "pca", size)["error"] == pytest.approx(row(whole, "pca", size)["error"], rel=0.05)
        assert row(parts, "pca", size)["error"] != row(whole, "pca", size)["error"]


def test_what_one_training_cannot_tell_is_said() -> None:
    alone = found({"sizes": (1,), "kernel": False}, studied(images()))
    assert any("one training" in one for one in alone.notices)
    unlike = found({"sizes": (1,), "kernel": False}, studied(images(), 1), studied(images(), 3))
    assert not any("differ in more than" in one for one in unlike.notices)
    short = found({"sizes": (1,), "epochs": 1, "seeds": 2, "kernel": False}, studied(images()))
    assert any("trained for 1 epoch, the run for up to 2" in one for one in short.notices)


def test_a_model_that_learned_nothing_is_said_to_beat_no_control_and_one_that_learned_does() -> None:
    outcome = found({"sizes": (1,), "kernel": False}, studied(images()))
    assert "Codes of 2 are not clearly better than the mean" in outcome.sentence
    assert "Codes of 2 are not clearly better than those of an untrained encoder" in outcome.sentence
    learned = found({"sizes": (2,), "epochs": 200, "seeds": 1, "kernel": False}, studied(table(n_train=200)))
    assert "not clearly better than" not in learned.sentence


def test_the_verdict_follows_from_the_interval() -> None:
    """An untrained model loses clearly more than components; a linear code of all numbers no less."""
    outcome = found({"sizes": (1,), "kernel": False}, studied(images()))
    (against,) = outcome.facts["against_pca"]
    assert against["low"] > 0
    assert outcome.sentence.startswith("Codes of 2 lose more than PCA (")
    assert against["difference"] == pytest.approx(against["autoencoder"] - against["pca"])


def test_what_cannot_be_compared_is_refused() -> None:
    with pytest.raises(UserError, match="Texts have no squared error"):
        found({}, studied(texts()))
    with pytest.raises(UserError, match="different data"):
        found({}, studied(table()), studied(table(seed=1)))
    with pytest.raises(UserError, match="settings of one run"):
        found({"epochs": 1}, studied(table()), studied(table(), 3))
    with pytest.raises(UserError, match="sizes: 0 cannot be used"):
        found({"sizes": (0, 1)}, studied(table()))
    with pytest.raises(UserError, match="cannot be trained again"):
        found({"epochs": 1, "kernel": False}, Studied("run", studied(images()).codec, images()))


def test_a_code_is_large_enough_where_no_larger_one_is_clearly_better() -> None:
    noise = np.random.default_rng(0).normal(0, 0.1, (4, 200))
    levels = {1: 9.0, 2: 4.0, 4: 2.0, 8: 2.0}
    misleading = np.zeros(200)  # the test split has no say in it
    trials = [
        Trial("pca", size, 0, misleading, level + noise[place]) for place, (size, level) in enumerate(levels.items())
    ]
    assert enough(points_of(trials)) == 4
    assert enough(points_of(trials[:3])) == 4


def test_trainings_that_differ_much_do_not_make_a_larger_code_clearly_better() -> None:
    """Over samples alone the means would be far apart. Where trainings agree, the same gap is clear."""
    noise = np.random.default_rng(0).normal(0, 0.01, 200)

    def codes(size: int, *levels: float) -> list[Trial]:
        return [Trial("autoencoder", size, seed, noise, level + noise) for seed, level in enumerate(levels)]

    large = codes(4, 0.99, 0.99, 0.99)
    assert enough(points_of([*codes(2, 1.0, 1.6, 1.0), *large])) == 2
    assert enough(points_of([*codes(2, 1.2, 1.21, 1.19), *large])) == 4


def _mean(truth: np.ndarray, seen: np.ndarray) -> float:
    found = similarity(truth, seen, (0.0, 1.0))
    assert found is not None
    return float(found.mean())


def test_peak_signal_to_noise_ratio_and_similarity() -> None:
    assert psnr(0.01, (0.0, 1.0)) == pytest.approx(20)
    assert psnr(0.01, (0.0, 10.0)) == pytest.approx(40)
    assert psnr(0.01, None) is None
    rng = np.random.default_rng(0)
    truth = rng.uniform(size=(3, 1, 16, 16))
    shares = [_mean(truth, truth + level * rng.normal(size=truth.shape)) for level in (0, 0.1, 0.4)]
    assert shares[0] == pytest.approx(1)
    assert shares == sorted(shares, reverse=True)
    flat = np.full((1, 1, 16, 16), 0.5)
    # Of two even pictures only their means tell: (2 a b + c) / (a^2 + b^2 + c) with c = 0.01^2.
    assert _mean(flat, flat + 0.2) == pytest.approx((2 * 0.35 + 1e-4) / (0.25 + 0.49 + 1e-4))
    assert similarity(np.zeros((1, 1, 2, 9)), np.zeros((1, 1, 2, 9)), (0.0, 1.0)) is None
