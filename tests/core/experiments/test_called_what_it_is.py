"""A run that is PCA or a GAN is called so, whatever is found out about it."""

from __future__ import annotations

import numpy as np
import pytest

from ae_core.analysis import detection
from ae_core.data.base import Dataset, sources
from ae_core.experiments import anomaly_figure, disentangle_figure, reduce_figure
from ae_core.experiments.anomaly import Anomaly
from ae_core.experiments.base import Cell, ExperimentSpec, Outcome, Studied
from ae_core.experiments.disentangle import Disentangle
from ae_core.experiments.reduce import Reduce
from ae_core.latent.codec import Codec
from ae_core.model.autoencoder import fresh_autoencoder
from ae_core.model.presets.base import presets
from ae_core.spec import replaced
from ae_core.training.run import preset_run
from tests.core.small import run_spec, table

FACTORED = sources.create("linear_gaussian", samples=400).load()
ASKED: dict[str, tuple[ExperimentSpec, Dataset]] = {
    "reduce": (Reduce(sizes=(2,), kernel=False), table()),
    "anomaly": (Anomaly(abnormal="b"), table()),
    "disentangle": (Disentangle(repeats=1, most=100, trees=4), FACTORED),
}


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(detection, "RESAMPLED", 20)
    for drawing in (anomaly_figure, disentangle_figure):
        monkeypatch.setattr(drawing, "figure", lambda *parts: np.zeros((2, 2, 3), np.uint8))


def studied(preset: str, data: Dataset) -> Studied:
    spec = replaced(preset_run(run_spec(), presets.get(preset), data), "model.network.latent_dim", 2)
    codec = Codec(fresh_autoencoder(spec.model, data.form, 0), data.to_model, data.to_display)
    return Studied("mine", codec, data, spec)


def cells(outcome: Outcome) -> list[Cell]:
    return [cell for column in outcome.table.values() for cell in column]


@pytest.mark.parametrize(("preset", "title"), [("pca", "PCA (mine)"), ("gan", "GAN"), ("vanilla", "Autoencoder")])
@pytest.mark.parametrize("name", ASKED)
def test_a_run_is_called_what_it_is(name: str, preset: str, title: str, monkeypatch: pytest.MonkeyPatch) -> None:
    spec, data = ASKED[name]
    lines: list[str] = []
    line = reduce_figure.Line
    monkeypatch.setattr(reduce_figure, "Line", lambda text, *rest: lines.append(text) or line(text, *rest))
    *_, outcome = spec.run([studied(preset, data)])
    assert isinstance(outcome, Outcome)
    said = " ".join([outcome.sentence, *outcome.notices, *map(str, cells(outcome)), *lines])
    assert title in said
    assert ("Autoencoder" in said) is (title == "Autoencoder")
    assert "The autoencoder" not in said
