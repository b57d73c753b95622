"""Principal components of the training split at several sizes: linear ones by one fit, and those of a kernel."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import TRAIN, Dataset
from ae_core.experiments.base import Studied
from ae_core.experiments.encoders import Encoder, numbers
from ae_core.experiments.unfinished import parted
from ae_core.model.principal import Axes, principal_axes

Doubles = NDArray[np.float64]
MOST_KERNEL = 1500  # training samples of kernel PCA, whose time grows with their cube


@dataclass(frozen=True, eq=False)
class Components:
    """mean : (D,). axes : (most, D), orthonormal, the first ones explain most. batches : that they were fitted in."""

    dataset: Dataset
    mean: Doubles
    axes: Doubles
    batches: int

    def encoder(self, size: int) -> Encoder:
        """The first `size` of them."""
        axes = self.axes[:size]
        return Encoder(
            "pca", f"PCA, {len(axes)}", True,
            lambda stored: (numbers(self.dataset, stored) - self.mean) @ axes.T, lambda codes: codes @ axes + self.mean,
        )  # fmt: skip


def components(
    dataset: Dataset, most: int, at_once: int, kept_by: Studied | None = None
) -> Iterator[float | Components]:
    """The share that is done, and at last the `most` first components, or as many as there are.

    at_once : training samples up to which they are fitted in one; of more, batch by batch; see principal_axes.
    kept_by : whose experiment keeps them until its result is there.
    """
    rows, width = dataset.rows(TRAIN), int(np.prod(dataset.shape))

    def read(part: slice) -> Doubles:
        return numbers(dataset, dataset.x[rows[part]])

    steps = principal_axes(read, len(rows), width, most, at_once)
    of = {"axes": most, "at_once": at_once, "data": dataset.fingerprint}
    (found,) = yield from parted(steps, Axes) if kept_by is None else kept_by.part(of, steps, Axes)
    yield Components(dataset, found.mean, found.axes, found.parts)


def kernel_rows(dataset: Dataset) -> NDArray[np.int64]:
    """The training samples that kernel PCA is fitted to, evenly over the split."""
    rows = dataset.rows(TRAIN)
    return rows[:: -(-len(rows) // MOST_KERNEL)]


def kernel_pca(dataset: Dataset, size: int) -> Encoder:
    """Radial basis functions as wide as samples are apart; the way back is learned (Weston et al. 2004).

    It may have more components than a sample has numbers, but fewer than samples that it is fitted to.
    """
    from sklearn.decomposition import KernelPCA
    from sklearn.metrics import pairwise_distances

    known = numbers(dataset, dataset.x[kernel_rows(dataset)])
    apart = float(np.median(pairwise_distances(known[:500], metric="sqeuclidean")))
    fitted = KernelPCA(
        min(size, len(known) - 1), kernel="rbf", gamma=1 / apart if apart > 0 else 1.0, fit_inverse_transform=True,
        alpha=1e-3, random_state=0, eigen_solver="arpack" if size < len(known) // 4 else "dense",
    ).fit(known)  # fmt: skip
    return Encoder(
        "kernel_pca", f"Kernel PCA, {size}", True,
        lambda stored: fitted.transform(numbers(dataset, stored)), fitted.inverse_transform,
    )  # fmt: skip
