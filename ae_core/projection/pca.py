"""Principal component analysis: the linear projection, and where the others start from."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from ae_core.projection.base import Frame, ProjectionSpec, projections
from ae_core.projection.kept import Shelf
from ae_core.projection.neighbours import Floats


@projections.register("pca", title="PCA")
class PCA(ProjectionSpec):
    """The two straight axes along which the codes vary most; distances keep their meaning."""

    def embed(self, codes: Floats, shelf: Shelf) -> Iterator[Frame]:
        """The codes on their two first principal components, in the codes' own units."""
        xy, shares = principal_plane(codes)
        note = f"{shares[0]:.1%} and {shares[1]:.1%} of the variance"
        yield Frame(xy, 0.0, note)
        yield Frame(xy, 1.0, note)

    def shows_all(self, codes: Floats) -> bool:
        """Two axes of two numbers are these, turned."""
        return bool(codes.shape[1] <= 2)

    def place(self, points: Floats, codes: Floats, xy: Floats) -> Floats:
        """Exactly, on the principal components of the map's codes."""
        middle = codes.mean(axis=0, dtype=np.float64)
        axes, _ = _principal_axes(codes - middle)
        return _on(axes, points - middle)


def principal_plane(codes: Floats) -> tuple[Floats, NDArray[np.float64]]:
    """Codes on their two first principal components, and the share of the total variance that each carries.

    codes : (n, d). Returns (n, 2) float32 and (2,) float64; with d = 1 the second is zero. The sign of a component
    is the one in which its largest loading is positive, so that a map does not flip between epochs for no reason.
    """
    centred = codes - codes.mean(axis=0, dtype=np.float64)
    axes, shares = _principal_axes(centred)
    return _on(axes, centred), shares


def _on(axes: NDArray[np.float64], centred: NDArray[np.float64]) -> Floats:
    xy = np.zeros((len(centred), 2), dtype=np.float32)
    xy[:, : len(axes)] = centred @ axes.T
    return xy


def _principal_axes(centred: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    axes, variances = _components(centred)
    axes = axes[:2]
    shares = np.zeros(2)
    shares[: len(axes)] = variances[:2] / variances.sum()
    return axes * np.sign(axes[np.arange(len(axes)), np.abs(axes).argmax(axis=1)])[:, None], shares


def _components(centred: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    n, d = centred.shape
    if d > n:
        _, singular, rows = np.linalg.svd(centred, full_matrices=False)
        return rows, singular**2
    # The d x d scatter matrix is far cheaper than a decomposition of all n rows, and d is small.
    variances, columns = np.linalg.eigh(centred.T @ centred)
    return columns.T[::-1], np.maximum(variances[::-1], 0.0)
