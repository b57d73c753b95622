"""The whole of MNIST, downloaded once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import TEST, TRAIN, VALIDATION, Affine, Dataset, DataSpec, sources
from ae_core.data.mnist import DIGIT_NAMES
from ae_core.data.splitting import stratified
from ae_core.errors import DataError
from ae_core.spec import knob
from ae_core.storage import home

VALIDATION_SHARE = 12  # of the official training split one in so many, 5,000 of 60,000


@sources.register("mnist_full", title="MNIST (70,000 digits)")
class MnistFull(DataSpec):
    """All 70,000 handwritten digits, 28 x 28 pixels; 12 MB are downloaded when it is first used.

    x (70000, 1, 28, 28) uint8. Test is the official test split; validation is 5,000 of the official training split,
    stratified; the other 55,000 train.
    Source: LeCun, Bottou, Bengio, Haffner, "Gradient-based learning applied to document recognition", 1998.
    """

    bundled = False
    folder: str = knob("", "Where MNIST lies or is downloaded to; empty for the program's own data folder.")

    def load(self) -> Dataset:
        """The digits. Raises DataError where they are not there and cannot be downloaded, or are damaged."""
        folder = Path(self.folder).expanduser() if self.folder else home() / "data"
        (x, y), (test_x, test_y) = (_part(folder, train) for train in (True, False))
        split = np.full(len(x), TRAIN, np.uint8)
        split[stratified(y, len(y), len(y) // VALIDATION_SHARE)] = VALIDATION
        return Dataset(
            name="mnist_full",
            kind="image",
            x=np.concatenate([x, test_x])[:, None],
            split=np.concatenate([split, np.full(len(test_x), TEST, np.uint8)]),
            labels=np.concatenate([y, test_y]),
            label_names=DIGIT_NAMES,
            to_model=Affine(1 / 255),
            value_range=(0.0, 1.0),
            attribution="MNIST by Yann LeCun, Corinna Cortes and Christopher J. C. Burges, CC BY-SA 3.0",
        )


def _part(folder: Path, train: bool) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """(n, 28, 28) digits and (n,) classes of one official split."""
    from torchvision.datasets import MNIST  # seconds to import, and needed here only

    try:
        found: Any = MNIST(str(folder), train=train, download=True)
        x, y = found.data.numpy(), found.targets.numpy().astype(np.int64)
    except Exception as problem:  # no network, no room, a damaged file: torchvision raises what each of them likes
        raise DataError(
            f"MNIST is not in {folder} and could not be downloaded ({_first_line(problem)}); "
            "the bundled mnist needs no network"
        ) from None
    if x.shape[1:] != (28, 28) or len(x) != len(y) or not len(x) or y.min() < 0 or y.max() > 9:
        raise DataError(f"{folder}: the files of MNIST are damaged; delete the folder MNIST there and load again")
    return x, y


def _first_line(problem: Exception) -> str:
    return (str(problem).strip().splitlines() or [type(problem).__name__])[0].rstrip(".:")
