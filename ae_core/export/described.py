"""What a person must know to use an exported model, as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from ae_core.data.base import Affine, Dataset, Kind
from ae_core.export.graphs import Part
from ae_core.export.settings import Settings
from ae_core.latent.saved import SavedRun

SCALES: Mapping[Kind, str] = {
    "image": "pixels (channels, height, width) from 0, black, to 1, white",
    "tabular": "columns in their own units, in the order of data.columns",
    "sequence": "steps by channels in the units of the data; NaN behind the end of a shorter one",
    "text": "int64 tokens, places in data.vocabulary; 0 behind the end",
}


def described(run: SavedRun, settings: Settings) -> dict[str, Any]:
    """Of what run, what its samples are, and the five slots."""
    data = run.dataset
    about = {
        "name": data.name,
        "kind": data.kind,
        "shape": list(data.shape),
        "scale": SCALES[data.kind],
        "padded": data.form.padded,
        "columns": list(data.columns),
        "vocabulary": list(data.vocabulary),
        "label_names": list(data.label_names),
    }
    return {"made_by": dict(settings), "data": about, "model": run.record.spec.model.model_dump(mode="json")}


def with_scales(data: Dataset) -> dict[str, Any]:
    """Of a model without its scaling: what the network sees, times scale, plus shift, is the scale of the samples."""
    return {"to_display": _affine(data.to_display), "to_model": _affine(data.to_model)}


def signature(part: Part, file: str) -> dict[str, Any]:
    """What goes into a graph and what comes out, n samples at a time."""
    example = part.example.numpy()
    outputs = {name: _array(value) for name, value in part.wanted.items()}
    return {"file": file, "inputs": {part.input: _array(example)}, "outputs": outputs}


def _array(example: np.ndarray[Any, Any]) -> dict[str, Any]:
    return {"dtype": str(example.dtype), "shape": ["n", *example.shape[1:]]}


def _affine(affine: Affine) -> dict[str, Any]:
    return {"scale": np.asarray(affine.scale).tolist(), "shift": np.asarray(affine.shift).tolist()}
