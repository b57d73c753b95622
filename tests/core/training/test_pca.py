"""PCA as a run: what is computed, and what a run can do all the same."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from sklearn.decomposition import PCA

from ae_core.data.base import TEST, TRAIN, VALIDATION, Dataset
from ae_core.latent.codec import Codec
from ae_core.latent.saved import open_codec
from ae_core.model.presets.base import presets
from ae_core.spec import replaced
from ae_core.training.events import Finished, Look, Measured, Preview, Started, Stepped, Stop
from ae_core.training.folder import RunFolder
from ae_core.training.loop import train
from ae_core.training.run import RunSpec
from ae_core.training.snapshots import Snapshots
from tests.core.small import images, run_spec, series, table, texts
from tests.core.training.running import closed_at, end_of, events_of, rows_of, state_of

BLOBS = images(n_train=200)


def pca_of(size: int, **settings: object) -> RunSpec:
    model = presets.get("pca").model(BLOBS).model_dump(mode="json")
    return replaced(run_spec(model, **settings), "model.network.latent_dim", size)


def opened(folder: Path, data: Dataset) -> Codec:
    return open_codec(folder, RunFolder(folder).read(), data)


def seen(data: Dataset, split: int) -> np.ndarray:
    return data.to_model(data.x[data.rows(split)]).reshape(len(data.rows(split)), -1).astype(np.float64)


@pytest.mark.parametrize("data", [BLOBS, images((3, 9, 8), n_train=50), table(), series()], ids=lambda data: data.name)
def test_codes_and_reconstructions_are_those_of_scikit_learn(data: Dataset, tmp_path: Path) -> None:
    end_of(pca_of(5), tmp_path, data=data)
    peer, codec = PCA(5, svd_solver="full").fit(seen(data, TRAIN)), opened(tmp_path, data)
    for split in (TRAIN, VALIDATION, TEST):
        expected = peer.transform(seen(data, split))
        codes = codec.encode(data.x[data.rows(split)])
        signs = np.sign((codes * expected).sum(0))
        np.testing.assert_allclose(codes * signs, expected, atol=1e-5)
        shown = codec.decode(codes).reshape(len(codes), -1)
        np.testing.assert_allclose(shown, peer.inverse_transform(expected), atol=1e-5)


def test_codes_are_in_the_order_of_what_they_explain(tmp_path: Path) -> None:
    end_of(pca_of(8), tmp_path, data=BLOBS)
    codes = opened(tmp_path, BLOBS).encode(BLOBS.x[BLOBS.rows(TRAIN)]).astype(np.float64)
    expected = PCA(8).fit(seen(BLOBS, TRAIN)).explained_variance_
    np.testing.assert_allclose(codes.var(0, ddof=1), expected, rtol=1e-4)
    np.testing.assert_allclose(np.corrcoef(codes.T), np.eye(8), atol=1e-3)
    np.testing.assert_allclose(codes.mean(0), 0, atol=1e-5)


def test_what_is_lost_in_training_is_the_variance_that_is_left_out(tmp_path: Path) -> None:
    """Eckart & Young 1936; no linear code loses less."""
    end = end_of(pca_of(4), tmp_path, data=BLOBS)
    values = np.linalg.eigvalsh(np.cov(seen(BLOBS, TRAIN).T, bias=True))[::-1]
    assert end.results["train"]["reconstruction"] == pytest.approx(values[4:].sum(), rel=1e-5)
    assert end.results["train"]["squared_error"] == pytest.approx(values[4:].sum(), rel=1e-5)


def test_a_fit_is_told_like_a_training(tmp_path: Path) -> None:
    """One step, one epoch, a point of each curve, what the panels draw, and frames before and after."""
    events = events_of(pca_of(2, epochs=30), tmp_path, data=BLOBS, window=0.0)
    start, end = events[0], events[-1]
    assert isinstance(start, Started)
    assert (start.epochs, start.steps_per_epoch) == (1, 1)
    assert isinstance(end, Finished)
    assert (end.status, end.step, end.epochs) == ("done", 1, 1)
    assert {"train", "val", "test"} == {*end.results}
    measured = [(one.step, one.split) for one in events if isinstance(one, Measured)]
    assert measured == [(0, "val"), (1, "train"), (1, "val")]
    assert any(isinstance(one, Preview) and one.step == 1 for one in events)
    assert Snapshots(RunFolder(tmp_path).snapshots).steps == [0, 1]


def test_a_fit_that_is_stopped_goes_on_and_ends_as_one_that_was_not(tmp_path: Path) -> None:
    spec = pca_of(3)
    events_of(spec, tmp_path / "whole", data=BLOBS)
    stopped = end_of(spec, tmp_path / "stopped", {0: Stop()}, data=BLOBS)
    assert (stopped.status, stopped.step) == ("stopped", 0)
    assert end_of(spec, tmp_path / "stopped", data=BLOBS, resume=True).status == "done"
    assert state_of(tmp_path / "stopped") == state_of(tmp_path / "whole")
    assert rows_of(tmp_path / "stopped") == rows_of(tmp_path / "whole")


def test_a_fit_that_is_closed_anywhere_goes_on_and_ends_as_one_that_was_not(tmp_path: Path) -> None:
    spec = pca_of(3)
    events = events_of(spec, tmp_path / "whole", data=BLOBS)
    for place in range(1, len(events)):
        closed_at(spec, tmp_path / str(place), place, data=BLOBS)
        assert end_of(spec, tmp_path / str(place), data=BLOBS, resume=True).status == "done"
        assert state_of(tmp_path / str(place)) == state_of(tmp_path / "whole")
        assert rows_of(tmp_path / str(place)) == rows_of(tmp_path / "whole")


def test_who_has_paused_a_fit_can_look(tmp_path: Path) -> None:
    training = train(pca_of(2), BLOBS, tmp_path, window=None)
    event = next(training)
    while not isinstance(event, Stepped):
        event = next(training)
    assert isinstance(training.send(Look()), Preview)
    assert isinstance([*training][-1], Finished)


def test_there_is_nothing_more_to_train(tmp_path: Path) -> None:
    end_of(pca_of(2), tmp_path, data=BLOBS)
    state = state_of(tmp_path)
    end = end_of(pca_of(2, epochs=9), tmp_path, data=BLOBS, resume=True)
    assert (end.status, end.epochs) == ("done", 1)
    assert state_of(tmp_path) == state


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        ("network.hidden", [8], "without hidden layers"),
        ("network.tied", True, "not tied"),
        ("network", "conv", "mlp without hidden layers"),
        ("network.latent_dim", 65, "64 principal components at most"),
        ("bottleneck", "gaussian", "a plain point"),
        ("bottleneck.activation", "relu", "a plain point"),
        ("likelihood", "bernoulli", "squared error"),
        ("corruption", "gaussian", "take them out"),
        ("regularisers", {"l1": {"name": "l1"}}, "take them out"),
    ],
)
def test_what_is_no_pca_is_refused_in_a_sentence(path: str, value: object, words: str) -> None:
    model = replaced(presets.get("pca").model(BLOBS), path, value)
    assert words in (model.refusal(BLOBS) or "")


def test_texts_and_short_series_are_refused() -> None:
    for data in (texts(), series(shortest=3)):
        assert presets.get("pca").model(data).refusal(data) is not None
