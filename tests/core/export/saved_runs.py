"""Runs in memory that can be exported, of untrained models."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from ae_core.data.base import Affine, Dataset
from ae_core.latent.codec import Codec
from ae_core.latent.saved import SavedRun
from ae_core.model.autoencoder import fresh_autoencoder
from ae_core.training.folder import RunRecord
from ae_core.training.history import History, Record
from tests.core.small import images, run_spec, series, table, texts

RECURRENT = {"name": "recurrent", "hidden_size": 8, "latent_dim": 4, "embedding_dim": 5}
CONV = {"name": "conv", "channels": [4, 8], "latent_dim": 4}
MLP = {"name": "mlp", "hidden": [8], "latent_dim": 4}


def in_units() -> Dataset:
    """Columns of other sizes and places than the network sees."""
    made = table()
    size = np.geomspace(0.01, 1000, 6).astype(np.float32)
    there = Affine(size, np.linspace(-5, 5, 6).astype(np.float32) * size)
    return replace(made, x=there(made.x), to_model=there.inverse, to_display=there, columns=tuple("abcdef"))


FAMILIES: dict[str, tuple[Dataset, dict[str, Any]]] = {
    "table": (in_units(), {"network": MLP, "bottleneck": "gaussian", "likelihood": "gaussian"}),
    "plain table": (in_units(), {"network": MLP}),
    "tied": (in_units(), {"network": {**MLP, "tied": True}}),
    "k_sparse": (in_units(), {"network": MLP, "bottleneck": {"name": "k_sparse", "k": 2}}),
    "vector_quantised": (in_units(), {"network": MLP, "bottleneck": {"name": "vector_quantised", "size": 5}}),
    "pictures": (images(), {"network": {**CONV, "batch_norm": True}, "likelihood": "bernoulli"}),
    "pictures by rows": (images(), {"network": RECURRENT, "likelihood": "continuous_bernoulli"}),
    "convolved series": (series(), {"network": CONV}),
    "series": (series(), {"network": {**RECURRENT, "cell": "gru", "bidirectional": True, "layers": 2}}),
    "short series": (series(shortest=3), {"network": {**RECURRENT, "reverse": True}}),
    "forced series": (series(), {"network": {**RECURRENT, "teacher_forcing": 1.0}}),
    "texts": (texts(), {"network": {**RECURRENT, "teacher_forcing": 1.0}, "likelihood": "categorical"}),
}


def saved_run(family: str, path: Path) -> SavedRun:
    """An untrained run of two epochs of a table of terms."""
    data, model = FAMILIES[family]
    spec = run_spec(model)
    codec = Codec(fresh_autoencoder(spec.model, data.form, 0), data.to_model, data.to_display)
    path.mkdir(parents=True)
    history = History(path / "history.csv", ["loss", "kl"])
    for epoch in (1, 2):
        history.append([Record(3 * epoch, epoch, "train", 60.0, 0.01, {"loss": 10 / epoch, "kl": 0.5})])
        history.append([Record(3 * epoch, epoch, "val", 60.0, 0.01, {"loss": 12 / epoch})])
    history.close()
    return SavedRun(path, RunRecord(spec, {}, {"epochs": 2}, 1, "cpu"), data, codec)


def shown(run: SavedRun, ids: slice) -> np.ndarray[Any, Any]:
    """Samples as a person has them: in display scale, or tokens."""
    data = run.dataset
    x = data.to_display(data.to_model(data.x[ids]))
    return x.astype(np.int64) if data.kind == "text" else x
