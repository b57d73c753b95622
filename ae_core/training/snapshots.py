"""Frames of the timeline on disk: log-spaced in steps, bounded in number and size."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import RunError
from ae_core.storage import read_tensors, write_tensors
from ae_core.training.checkpoint import part_of
from ae_core.training.events import Preview

SPACING = 1.1
MOST_FILES = 96
MOST_BYTES = 256 * 2**20


class Snapshots:
    """The kept previews of one run."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._steps = sorted(int(path.stem) for path in folder.glob("*.safetensors") if _is_step(path.stem))

    @property
    def steps(self) -> list[int]:
        """The steps that are kept, ascending."""
        return list(self._steps)

    def is_due(self, step: int, epoch_ends: bool, steps_per_epoch: int) -> bool:
        """Step 0, powers of two within the first epoch, then the epochs' ends, log-spaced."""
        last = self._steps[-1] if self._steps else -1
        if step <= last:
            return False
        if step < steps_per_epoch:
            return step & (step - 1) == 0
        return epoch_ends and step >= last * SPACING

    def save(self, preview: Preview) -> None:
        """Keep one more, and thin the others out where there are too many."""
        frame = {"codes": preview.codes, "reconstructions": preview.reconstructions, "errors": preview.errors}
        if preview.corrupted is not None:
            frame["corrupted"] = preview.corrupted
        weights = {f"weights.{key}": value for key, value in preview.weights.items()}
        about = {"step": preview.step, "epoch": preview.epoch}
        write_tensors(self._path(preview.step), {**frame, **weights}, about, durable=False)
        self._steps = sorted({*self._steps, preview.step})
        self._thin()

    def truncate(self, step: int) -> None:
        """Forget what lies after a step."""
        for late in [kept for kept in self._steps if kept > step]:
            self._forget(late)

    def load(self, latent_dim: int | None = None, shape: tuple[int, ...] | None = None) -> Iterator[Preview]:
        """All frames in order; one that cannot be read, or shows other samples than the first, is left out.

        latent_dim, shape : of the codes and of a sample, where they are known.
        """
        first: Preview | None = None
        for step in self._steps:
            try:
                frame = self._read(step)
            except (RunError, KeyError, TypeError, ValueError, OverflowError):
                continue
            if latent_dim in (None, frame.codes.shape[1]) and shape in (None, frame.reconstructions.shape[1:]):
                first = first or frame
                if _forms(frame) == _forms(first):
                    yield frame

    def newest(self, latent_dim: int) -> Preview | None:
        """The last frame that can be read, None where there is none; another process may be writing more of them."""
        for step in reversed(self._steps):
            try:
                frame = self._read(step)
            except (RunError, OSError, KeyError, TypeError, ValueError, OverflowError):
                continue
            if frame.codes.shape[1] == latent_dim:
                return frame
        return None

    def _read(self, step: int) -> Preview:
        arrays, about = read_tensors(self._path(step))
        weights = part_of(arrays, "weights.")
        frame = (arrays["codes"], arrays["reconstructions"], arrays.get("corrupted"), arrays["errors"])
        preview = Preview(int(about["step"]), float(about["epoch"]), *frame, weights, kept=True)
        if preview.step != step or not math.isfinite(preview.epoch) or not _is_whole(preview):
            raise RunError(f"{self._path(step)}: is not a frame of this timeline")
        return preview

    def _path(self, step: int) -> Path:
        return self._folder / f"{step:010d}.safetensors"

    def _forget(self, step: int) -> None:
        self._path(step).unlink(missing_ok=True)
        self._steps.remove(step)

    def _thin(self) -> None:
        while len(self._steps) > 2 and (len(self._steps) > MOST_FILES or self._bytes() > MOST_BYTES):
            self._forget(self._steps[_closest(np.log1p(self._steps))])

    def _bytes(self) -> int:
        return sum(path.stat().st_size for step in self._steps if (path := self._path(step)).exists())


def _is_step(stem: str) -> bool:
    return stem.isascii() and stem.isdecimal()


def _forms(frame: Preview) -> list[tuple[int, ...]]:
    return [frame.codes.shape, frame.reconstructions.shape]


def _is_whole(frame: Preview) -> bool:
    """Whether the arrays are those that `Preview` describes."""
    codes, shown, corrupted, errors = frame.codes, frame.reconstructions, frame.corrupted, frame.errors
    shapes = codes.ndim == 2 and shown.ndim > 1 and errors.shape == shown.shape[:1]
    arrays = [codes, shown, errors] if corrupted is None else [codes, shown, errors, corrupted]
    return (
        shapes
        and (corrupted is None or corrupted.shape == shown.shape)
        and all(array.dtype == np.float32 for array in arrays)
    )


def _closest(places: NDArray[np.float64]) -> int:
    """The index of the inner place whose neighbours lie nearest to each other."""
    return 1 + int(np.argmin(places[2:] - places[:-2]))
