"""A model trained afresh for an experiment, in a folder that is gone afterwards."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ae_core.data.base import Dataset
from ae_core.errors import UserError
from ae_core.experiments.base import Studied

if TYPE_CHECKING:
    from ae_core.latent.codec import Codec
    from ae_core.training.run import RunSpec


def retrained(one: Studied, changes: Mapping[str, Any], dataset: Dataset | None = None) -> Iterator[float | Studied]:
    """The share that is done after each epoch, and at last the model. Raises UserError where it cannot be trained.

    changes : settings of its run by dotted path, as {"train.seed": 1, "model.network.latent_dim": 4}. dataset : to be
    trained on, that of the run where none is given.
    """
    from ae_core.spec import replaced

    if one.spec is None:
        raise UserError(f"{one.name} cannot be trained again: its settings are not known.")
    spec, data = one.spec, one.dataset if dataset is None else dataset
    for setting, value in changes.items():
        spec = replaced(spec, setting, value)
    try:
        for step in trained(spec, data):
            yield step if isinstance(step, float) else replace(one, codec=step, dataset=data, spec=spec)
    except UserError as problem:
        raise UserError(f"{one.name} could not be trained again: {problem}") from problem


def trained(spec: RunSpec, data: Dataset) -> Iterator[float | Codec]:
    """The share that is done after each epoch, and at last the model. Raises UserError where it cannot be trained."""
    from ae_core.latent.saved import open_codec
    from ae_core.training.events import Finished, Measured
    from ae_core.training.folder import RunFolder
    from ae_core.training.loop import train

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "run")
        end: Finished | None = None
        for event in train(spec, data, path, window=None):
            if isinstance(event, Measured) and event.split == "val":
                yield min(event.epoch / spec.train.epochs, 1.0)
            elif isinstance(event, Finished):
                end = event
        if end is None or end.status == "failed":
            raise UserError(end.message if end is not None else "it ended.")
        yield open_codec(path, RunFolder(path).read(), data)
