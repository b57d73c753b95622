"""What a run has to beat: found once for each data set, in the scale of the curves."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from sklearn.decomposition import PCA

from ae_core.coach.base import Baselines
from ae_core.coach.baselines import baselines, from_json, work
from ae_core.data.base import TRAIN, VALIDATION, Affine, Dataset
from ae_core.latent.saved import open_codec
from ae_core.spec import read_spec
from ae_core.training.catalogue import Catalogue
from ae_core.training.evaluation import PER_COLUMN
from ae_core.training.events import Measured
from ae_core.training.folder import RunFolder
from ae_core.training.loop import train
from ae_core.training.run import RunSpec
from tests.core import small


def spec(size: int = 2, hidden: tuple[int, ...] = (8,)) -> RunSpec:
    network = {"name": "mlp", "hidden": list(hidden), "latent_dim": size}
    return read_spec(RunSpec, {"data": "iris", "model": {"network": network}})


def found(run: RunSpec, data: Dataset, runs: Path) -> Baselines:
    *_, last = baselines(run, data, runs)
    assert isinstance(last, Baselines)
    return last


VARIATIONAL: dict[str, Any] = {
    "bottleneck": "gaussian", "likelihood": "gaussian", "regularisers": {"kl": {"name": "kl"}},
}  # fmt: skip


def in_display(data: Dataset, scale: float) -> Dataset:
    return replace(data, to_display=Affine(scale, 3.0))


def in_units(data: Dataset) -> Dataset:
    """Of a table whose last column has numbers a thousand times as large as the others."""
    return replace(data, to_display=Affine(np.array([1, 1, 1, 1, 1, 1000], np.float32), 0.0))


def test_components_are_those_of_scikit_learn_in_display_scale(tmp_path: Path) -> None:
    data = in_display(small.images(), 5.0)
    known = found(spec(2), data, tmp_path)
    assert known.term == "squared_error"
    x = (data.x / 255).reshape(len(data.x), -1)
    train, held = x[data.rows(TRAIN)], x[data.rows(VALIDATION)]
    for size in (2, 4):
        fitted = PCA(size).fit(train)
        error = 25 * np.square(fitted.inverse_transform(fitted.transform(held)) - held).sum(1).mean()
        assert known.components[size] == pytest.approx(error, rel=1e-4)
    assert known.mean == pytest.approx(25 * np.square(held - train.mean(0)).sum(1).mean(), rel=1e-5)


def test_no_column_of_a_table_decides_alone(tmp_path: Path) -> None:
    """In the units of its columns more components may lose more, and one column counts a million times."""
    data = in_units(small.table())
    known = found(spec(2), data, tmp_path)
    assert known.term == "reconstruction"
    train, held = data.x[data.rows(TRAIN)].astype(float), data.x[data.rows(VALIDATION)].astype(float)
    fitted = PCA(2).fit(train)
    error = np.square(fitted.inverse_transform(fitted.transform(held)) - held).sum(1).mean()
    assert known.components[2] == pytest.approx(error, rel=1e-5)
    [folder] = tmp_path.glob("baseline-*-vanilla")
    assert known.vanilla == RunFolder(folder).read().results["val"]["reconstruction"]


@pytest.mark.parametrize("slots", [{"likelihood": "mse"}, {"likelihood": "l1"}, VARIATIONAL])
def test_every_validation_of_such_a_table_tells_the_error_that_is_compared(
    slots: dict[str, Any], tmp_path: Path
) -> None:
    data = in_units(small.table())
    events = list(train(small.run_spec(slots), data, tmp_path / "run", window=None))
    last = [event for event in events if isinstance(event, Measured) and event.split == "val"][-1]
    codec = open_codec(tmp_path / "run", RunFolder(tmp_path / "run").read(), data)
    held = data.x[data.rows(VALIDATION)]
    wanted = np.square((codec.see(held).outputs - codec.see(held).inputs) / data.to_display.scale).mean(0)
    np.testing.assert_allclose(last.vectors[PER_COLUMN], wanted, rtol=1e-3)
    if slots["likelihood"] == "mse" and "bottleneck" not in slots:
        assert last.vectors[PER_COLUMN].sum() == pytest.approx(last.terms["reconstruction"], rel=1e-5)


def test_codes_larger_than_there_are_components_have_the_other_baselines(tmp_path: Path) -> None:
    known = found(spec(20), small.table(), tmp_path)
    assert known.vanilla is not None
    assert known.untrained is not None
    assert known.mean is not None
    assert list(tmp_path.glob("baseline-*-pca")) == []


def test_ample_is_the_least_number_that_leaves_a_hundredth(tmp_path: Path) -> None:
    data = small.table(d=6)
    known = found(spec(2), data, tmp_path)
    train, held = data.x[data.rows(TRAIN)].astype(float), data.x[data.rows(VALIDATION)].astype(float)
    fits = [PCA(size).fit(train) for size in range(1, 7)]
    left = [np.square(fit.inverse_transform(fit.transform(held)) - held).sum(1).mean() for fit in fits]
    assert known.mean is not None
    assert known.ample == next(size for size, error in enumerate(left, 1) if error <= 0.01 * known.mean)


def test_an_untrained_encoder_lies_between_components_and_the_mean(tmp_path: Path) -> None:
    known = found(spec(2), small.images(), tmp_path)
    assert known.untrained is not None
    assert known.mean is not None
    assert known.components[2] < known.untrained < 1.1 * known.mean


def test_the_plain_run_is_an_ordinary_one_and_made_once(tmp_path: Path) -> None:
    data = small.images()
    known = found(spec(3), data, tmp_path)
    [folder] = tmp_path.glob("baseline-*-vanilla")
    record = RunFolder(folder).read()
    assert record.results["status"] == "done"
    assert record.spec.model.network.latent_dim == known.vanilla_size == 3
    assert known.vanilla == record.results["val"]["squared_error"]
    before = RunFolder(folder).record.stat().st_mtime_ns
    again = found(spec(5), data, tmp_path)
    assert RunFolder(folder).record.stat().st_mtime_ns == before
    assert (again.vanilla, again.vanilla_size) == (known.vanilla, 3)


def test_components_are_a_run_too_with_the_same_error(tmp_path: Path) -> None:
    known = found(spec(3), small.images(), tmp_path)
    [folder] = tmp_path.glob("baseline-*-pca")
    assert RunFolder(folder).read().results["val"]["squared_error"] == pytest.approx(known.components[3], rel=1e-4)


def test_the_runs_say_what_they_are(tmp_path: Path) -> None:
    found(spec(3), small.images(), tmp_path)
    listed = Catalogue(tmp_path).read()
    assert {one.name for one in listed} == {"PCA, to compare with", "Vanilla, to compare with"}
    assert all(one.about.tags == ("baseline",) for one in listed)


def test_what_was_broken_off_leaves_no_run_that_looks_whole(tmp_path: Path) -> None:
    steps = baselines(spec(2), small.images(), tmp_path)
    for step in steps:
        if getattr(step, "fraction", 0.0) > 0.35:
            break
    steps.close()
    assert list(tmp_path.glob("baseline-*")) == []
    assert found(spec(2), small.images(), tmp_path).vanilla is not None


def test_texts_have_the_plain_run_only(tmp_path: Path) -> None:
    network = {"name": "recurrent", "latent_dim": 2, "hidden_size": 8}
    run = read_spec(RunSpec, {"data": "dates", "model": {"network": network}})
    known = found(run, small.texts(), tmp_path)
    assert known.components == {}
    assert known.untrained is None
    assert known.vanilla is not None


def test_padded_series_count_up_to_their_ends(tmp_path: Path) -> None:
    data = small.series(shortest=3)
    network = {"name": "recurrent", "latent_dim": 2, "hidden_size": 8}
    run = read_spec(RunSpec, {"data": "sines", "model": {"network": network}})
    known = found(run, data, tmp_path)
    held = data.x[data.rows(VALIDATION)]
    train = np.nan_to_num(data.x[data.rows(TRAIN)].astype(float)).mean(0)
    assert known.mean == pytest.approx(np.nansum(np.square(held - train), axis=(1, 2)).mean(), rel=1e-4)


def test_as_a_job_it_says_the_same_in_json(tmp_path: Path) -> None:
    run = spec(2)
    *_, said = work({"spec": run.model_dump(mode="json"), "runs": str(tmp_path)})
    assert from_json(json.loads(json.dumps(said))) == found(run, run.data.load(), tmp_path)
