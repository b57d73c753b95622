"""What is judged side by side: each run, and principal components as many as it has numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ae_core.comparison.opened import Compared
from ae_core.data.base import Dataset, Stored
from ae_core.experiments.components import Components, components
from ae_core.experiments.encoders import squared_errors
from ae_core.progress import tell

Doubles = NDArray[np.float64]
AT_ONCE = 20_000  # training samples up to which components are fitted in one


@dataclass(frozen=True, eq=False)
class Coder:
    """A run, or a control with run None.

    encode : stored samples to codes (n, latent_dim). errors : stored samples to (n,) squared errors in display scale,
    summed over the elements of each (of texts: wrong words), None where it has no way back that compares.
    """

    title: str
    run: Compared | None
    latent_dim: int
    encode: Callable[[Stored], Doubles]
    errors: Callable[[Stored], Doubles] | None


def coders(runs: Sequence[Compared], dataset: Dataset) -> list[Coder]:
    """The runs in their order, then the controls by size."""
    fitted = _components(dataset, max(run.codec.latent_dim for run in runs))
    most = min(len(fitted.axes), int(np.prod(dataset.shape)))
    sizes = sorted({min(run.codec.latent_dim, most) for run in runs})
    return [*(_of_run(run) for run in runs), *(_of_components(fitted, size, dataset) for size in sizes)]


def _of_run(run: Compared) -> Coder:
    codec = run.codec

    def encode(stored: Stored) -> Doubles:
        return codec.encode(stored).astype(np.float64)

    def errors(stored: Stored) -> Doubles:
        return codec.see(stored).errors.astype(np.float64)

    return Coder(run.title, run, codec.latent_dim, encode, errors)


def _components(dataset: Dataset, most: int) -> Components:
    for step in components(dataset, most, AT_ONCE):
        if isinstance(step, Components):
            return step
        tell(0, 1)
    raise AssertionError("components end with what they found")


def _of_components(fitted: Components, size: int, dataset: Dataset) -> Coder:
    encoder = fitted.encoder(size)
    scale = np.broadcast_to(np.asarray(dataset.to_display.scale, np.float64), dataset.shape).ravel()

    def errors(stored: Stored) -> Doubles:
        return np.asarray(np.nansum(squared_errors(encoder, dataset, stored) * scale**2, axis=1))

    # Words are counted in a text's error, which shares of words have not.
    return Coder(f"PCA, {size} numbers", None, size, encoder.encode, None if dataset.form.tokens else errors)
