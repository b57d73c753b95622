"""Damped sines."""

from __future__ import annotations

import numpy as np

from ae_core.data.base import Dataset, sources
from ae_core.data.generated import Noisy
from ae_core.data.splitting import split_rows
from ae_core.spec import knob

RANGES = {"frequency": (1.0, 5.0), "phase": (0.0, 2 * np.pi), "damping": (0.0, 3.0), "amplitude": (0.5, 1.5)}


@sources.register("sines", title="Damped sines")
class Sines(Noisy):
    """Oscillations that fade: four numbers make each sequence.

    x(u) = amplitude exp(-damping u) sin(2 pi frequency u + phase) plus Gaussian noise, with u = i / length at step i.
    Uniform are the frequency in [1, 5) cycles, the phase in [0, 2 pi), the damping in [0, 3), the amplitude in
    [0.5, 1.5). With varied lengths a sample ends after `length` / 2 to `length` steps, uniformly, and NaN stands behind
    the end. x (n, length, 1) float32, seen by the model as it is; factors frequency, phase, damping, amplitude,
    and length where it varies.
    """

    length: int = knob(64, "Number of steps in the longest sample; usually 32 to 256.", ge=8, le=1024)
    varied: bool = knob(False, "Whether samples end early, at random.", title="Varied lengths")

    def load(self) -> Dataset:
        """The sequences."""
        rng = np.random.default_rng(self.seed)
        factors = {name: rng.uniform(*bounds, self.samples) for name, bounds in RANGES.items()}
        shortest = self.length // 2 if self.varied else self.length
        ends = rng.integers(shortest, self.length + 1, self.samples)
        frequency, phase, damping, amplitude = (values[:, None] for values in factors.values())
        u = np.arange(self.length) / self.length
        x = amplitude * np.exp(-damping * u) * np.sin(2 * np.pi * frequency * u + phase)
        x += self.noise * rng.standard_normal(x.shape)
        x[np.arange(self.length) >= ends[:, None]] = np.nan
        return Dataset(
            name="sines",
            kind="sequence",
            x=x[..., None].astype(np.float32),
            split=split_rows(None, self.samples),
            factors={**factors, **({"length": ends.astype(np.float64)} if self.varied else {})},
            attribution="Made here",
        )
