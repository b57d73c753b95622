"""A session over a small untrained model, so that panels have something true to show."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import numpy as np
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ae_core.data.base import VALIDATION, Affine, Dataset
from ae_core.latent.codec import Codec
from ae_core.model.autoencoder import fresh_autoencoder
from ae_core.model.presets.base import presets
from ae_core.spec import replaced
from ae_core.training.events import Measured
from ae_core.training.run import RunSpec
from app.history import Curves
from app.lanes import Lanes
from app.panels.base import Panel
from app.session import Session
from app.workspace import Frame, Run

SIZE = 8
P = TypeVar("P", bound=Panel)


def dataset(n: int = 60) -> Dataset:
    """n pictures of three classes, a fifth of them for validation."""
    rng = np.random.default_rng(0)
    labels = np.arange(n) % 3
    x = rng.integers(0, 80, (n, 1, SIZE, SIZE), dtype=np.uint8)
    for label in range(3):
        x[labels == label, 0, 2 * label : 2 * label + 3] += 150
    split = np.where(np.arange(n) % 5 == 4, VALIDATION, 0).astype(np.uint8)
    return Dataset("bars", "image", x, split, labels, ("low", "middle", "high"), to_model=Affine(1 / 255))


def tabular(n: int = 60) -> Dataset:
    """n rows of six columns in units of their own, standardised for the model."""
    pictures = dataset(n)
    x = np.random.default_rng(1).normal(100, 20, (n, 6)).astype(np.float32)
    mean, deviation = x.mean(axis=0), x.std(axis=0)
    return Dataset(
        "table",
        "tabular",
        x,
        pictures.split,
        pictures.labels,
        pictures.label_names,
        to_model=Affine(1 / deviation, -mean / deviation),
        to_display=Affine(deviation, mean),
    )


def spec(data: Dataset, latent_dim: int, name: str = "vanilla") -> RunSpec:
    """A preset with a tiny network."""
    made = replaced(RunSpec(), "model", presets.get(name).model(data))
    made = replaced(made, "model.network", {"name": "mlp", "hidden": [16]})
    return replaced(made, "model.network.latent_dim", latent_dim)


def frame(run_spec: RunSpec, data: Dataset, ids: np.ndarray, seed: int, step: int) -> Frame:
    """What the weights of one seed make of the data."""
    model = fresh_autoencoder(run_spec.model, data.form, seed)
    weights = {key: value.numpy().copy() for key, value in model.state_dict().items()}
    seen = codec(run_spec, data, weights).see(data.x[ids])
    return Frame(step, step / 10, seen.codes, seen.outputs[:4], None, seen.errors[:4], weights)


def codec(run_spec: RunSpec, data: Dataset, weights: dict[str, np.ndarray]) -> Codec:
    return Codec.from_weights(run_spec.model, data.form, weights, data.to_model, data.to_display)


def load(
    session: Session, latent_dim: int = 2, name: str = "vanilla", shown: int = 40, n: int = 60, table: bool = False
) -> None:
    """Put data, a run and two frames into a session."""
    data = tabular(n) if table else dataset(n)
    run_spec, ids = spec(data, latent_dim, name), np.arange(shown)
    session.update_workspace(
        spec=run_spec,
        dataset=data,
        run=Run(Path(f"run-{latent_dim}"), "done", run_spec),
        preview_ids=ids,
        probe_ids=ids[:4],
        frames=(frame(run_spec, data, ids, 0, 10), frame(run_spec, data, ids, 1, 20)),
    )
    # What was hidden until now gets its final size: a line of controls that finds itself cut takes another row.
    for _ in range(3):
        QApplication.processEvents()


def with_frames(session: Session, latent_dim: int = 5) -> None:
    """Steps 10, 20, 30 and 40, at epochs 1 to 4 and measured after 2 s each."""
    load(session, latent_dim)
    data, ids = session.workspace.dataset, session.workspace.preview_ids
    assert data is not None
    made = [frame(spec(data, latent_dim), data, ids, seed, 10 * seed) for seed in (1, 2, 3, 4)]
    measured = [Measured(one.step, one.epoch, "train", 2.0 * k, 1.0, 0.1, {"loss": 1.0}) for k, one in enumerate(made)]
    session.update_workspace(frames=tuple(made), curves=Curves().extended(measured))


def seen_by(session: Session) -> Codec:
    """The codec of the viewed frame, made anew."""
    shown, data, run = session.frame(), session.workspace.dataset, session.workspace.run
    assert shown is not None
    assert shown.weights is not None
    assert data is not None
    assert run is not None
    assert run.spec is not None
    return codec(run.spec, data, dict(shown.weights))


def show(panel: Panel, qtbot: QtBot, qapp: QApplication) -> None:
    """Bring a panel up as the window does, and again with every change of the session."""
    qtbot.addWidget(panel)
    panel.resize(640, 420)
    panel.session.changed.connect(lambda names: names & panel.watches and panel.paint(names & panel.watches))
    panel.show()
    panel.paint(panel.watches)
    qapp.processEvents()


class BringUp:
    """Makes a panel of a kind and brings it up as the window does; see the fixture of that name."""

    def __init__(self, session: Session, lanes: Lanes, qtbot: QtBot, qapp: QApplication) -> None:
        self._session, self._lanes, self._qtbot, self._qapp = session, lanes, qtbot, qapp

    def __call__(self, kind: type[P]) -> P:
        made = kind(self._session, self._lanes)
        show(made, self._qtbot, self._qapp)
        return made
