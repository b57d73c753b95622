"""The shortest way as several decoders see it."""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from ae_core.latent.paths.base import Doubles, Ground, PathSpec, paths


@paths.register("ensemble", "Shortest, by 8 decoders")
class EnsembleGeodesic(PathSpec):
    """The shortest way as eight small decoders see it: where they have seen no codes they differ, and that costs.

    Syrota, Moreno-Munoz & Hauberg 2024. They are fitted to the model's own decoder at the real codes; so the way keeps
    nearer to these than that of the model alone.
    """

    order: ClassVar[int] = 60
    needs_codes: ClassVar[bool] = True
    needs_decoder: ClassVar[bool] = True
    needs_ensemble: ClassVar[bool] = True

    def between(self, a: Doubles, b: Doubles, t: Doubles, ground: Ground) -> Doubles:
        """From the straight line downhill in the expected energy; see `geometry.least`."""
        import torch

        from ae_core.latent.geometry import least

        assert ground.ensemble is not None
        start, end = (torch.from_numpy(np.asarray(code, dtype=np.float32)) for code in (a, b))
        return least(ground.ensemble.energy, start, end, len(t) - 1).numpy().astype(np.float64)
