"""A data set handed to another process through files, so that all have the same one and none reads its source again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import Affine, Dataset
from ae_core.storage import read_json, write_json

SCALES = ("to_model", "to_display")
ABOUT = "about.json"


def hand_over(data: Dataset, folder: Path) -> None:
    """Write what a training needs of it: all but its density and its factors. Raises OSError."""
    scales = {f"{of}.{part}": getattr(getattr(data, of), part) for of in SCALES for part in ("scale", "shift")}
    arrays = {"x": data.x, "split": data.split, "labels": data.labels, **scales}
    for name, values in arrays.items():
        if values is not None:
            np.save(folder / f"{name}.npy", np.asarray(values), allow_pickle=False)
    about = {name: getattr(data, name) for name in ("name", "kind", "label_names", "columns", "vocabulary")}
    write_json(folder / ABOUT, {**about, "value_range": data.value_range})


def handed(folder: Path) -> Dataset:
    """What was handed over there. Its samples stay in the file, of which several processes share the memory."""
    about = read_json(folder / ABOUT)
    rest: dict[str, Any] = {of: Affine(_number(folder, f"{of}.scale"), _number(folder, f"{of}.shift")) for of in SCALES}
    rest |= {key: tuple(value) if isinstance(value, list) else value for key, value in about.items()}
    if (folder / "labels.npy").exists():
        rest["labels"] = _array(folder, "labels")
    return Dataset(
        x=np.load(folder / "x.npy", mmap_mode="r", allow_pickle=False), split=_array(folder, "split"), **rest
    )


def _array(folder: Path, name: str) -> NDArray[Any]:
    found: NDArray[Any] = np.load(folder / f"{name}.npy", allow_pickle=False)
    return found


def _number(folder: Path, name: str) -> float | NDArray[np.float32]:
    found = _array(folder, name)
    return found if found.ndim else float(found)
