"""The shortest way as the decoder sees it."""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from ae_core.latent.paths.base import Doubles, Ground, PathSpec, paths


@paths.register("geodesic", "Shortest as decoded")
class Geodesic(PathSpec):
    """The way on which the decoded samples change least, in even steps: a geodesic of the decoder's metric J^T J.

    Shao, Kumar & Fletcher 2018. With one plain decoder it is nearly straight, since where it has seen nothing it makes
    up something smooth.
    """

    order: ClassVar[int] = 50
    needs_decoder: ClassVar[bool] = True

    def between(self, a: Doubles, b: Doubles, t: Doubles, ground: Ground) -> Doubles:
        """From the straight line downhill in energy; see `geometry.shortest`."""
        import torch

        from ae_core.latent.geometry import shortest

        assert ground.decode is not None
        start, end = (torch.from_numpy(np.asarray(code, dtype=np.float32)) for code in (a, b))
        return shortest(ground.decode, start, end, len(t) - 1).numpy().astype(np.float64)
