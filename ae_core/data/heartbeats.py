"""Synthetic heartbeats, a few of them abnormal."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import Dataset, sources
from ae_core.data.generated import Noisy
from ae_core.data.splitting import split_rows
from ae_core.spec import knob

STEPS = 140
SECONDS = 1.2
BEFORE = 0.4  # seconds of the window before the peak R
# Rows P, Q, R, S, T: centre and width in seconds at 60 beats a minute, height in millivolts.
NORMAL = np.array(
    [[-0.17, 0.025, 0.15], [-0.035, 0.010, -0.12], [0.0, 0.012, 1.0], [0.035, 0.010, -0.25], [0.27, 0.05, 0.30]]
)
PREMATURE = np.array(
    [[-0.17, 0.025, 0.0], [-0.08, 0.030, -0.15], [0.0, 0.045, 1.2], [0.10, 0.035, -0.45], [0.30, 0.06, -0.35]]
)
RANGES = {"rate": (50.0, 110.0), "amplitude": (0.8, 1.2), "t_wave": (0.6, 1.4)}


@sources.register("heartbeats", title="Heartbeats")
class Heartbeats(Noisy):
    """Synthetic ECG, 1.2 seconds round a beat; about two in a hundred are abnormal.

    A beat is a sum of five Gaussians, the waves P, Q, R, S, T. The middle beat has its R peak 0.4 s after the start; a
    normal beat follows and precedes it at a distance of 60 s / rate. P and T move away from R with the square root of
    that distance (Bazett), and their widths with them. Uniform are the rate in [50, 110) beats a minute, the amplitude
    in [0.8, 1.2) and the height of T, t_wave, in [0.6, 1.4), both as multiples. An abnormal beat is a premature
    ventricular one: no P, a wide R, T upside down. x (n, 140, 1) float32 in millivolts, seen by the model as it is;
    labels normal and abnormal; factors rate, amplitude, t_wave, abnormal (0 or 1).

    After P. E. McSharry, G. D. Clifford, L. Tarassenko and L. A. Smith, "A dynamical model for generating synthetic
    electrocardiogram signals", 2003, whose waves are Gaussians too. Not for any medical use.
    """

    noise: float = knob(0.03, "Standard deviation of the noise in millivolts; usually 0.01 to 0.1.", ge=0, le=2)
    abnormal: float = knob(0.02, "Share of abnormal beats; usually 0.01 to 0.03.", ge=0.01, le=0.5)

    def load(self) -> Dataset:
        """The beats; at least ten of them are abnormal, so that every split has some."""
        rng = np.random.default_rng(self.seed)
        factors = {name: rng.uniform(*bounds, self.samples) for name, bounds in RANGES.items()}
        labels = np.zeros(self.samples, dtype=np.int64)
        labels[rng.permutation(self.samples)[: max(10, round(self.abnormal * self.samples))]] = 1
        x = beats(labels, **factors)
        x += self.noise * rng.standard_normal(x.shape)
        return Dataset(
            name="heartbeats",
            kind="sequence",
            x=x[..., None].astype(np.float32),
            split=split_rows(labels, self.samples),
            labels=labels,
            label_names=("normal", "abnormal"),
            factors={**factors, "abnormal": labels.astype(np.float64)},
            attribution="Made here after McSharry, Clifford, Tarassenko and Smith, 2003; not for any medical use",
        )


def beats(
    labels: NDArray[np.int64],
    rate: NDArray[np.float64],
    amplitude: NDArray[np.float64],
    t_wave: NDArray[np.float64],
) -> NDArray[np.float64]:
    """(n, 140) millivolts without noise."""
    time = np.arange(STEPS, dtype=np.float64)[None] * (SECONDS / STEPS) - BEFORE
    distance = 60.0 / rate[:, None]
    middle = np.stack([NORMAL, PREMATURE])[labels]
    return (
        _beat(time, middle, distance, amplitude, t_wave)
        + _beat(time - distance, NORMAL[None], distance, amplitude, t_wave)
        + _beat(time + distance, NORMAL[None], distance, amplitude, t_wave)
    )


def _beat(
    time: NDArray[np.float64],
    waves: NDArray[np.float64],
    distance: NDArray[np.float64],
    amplitude: NDArray[np.float64],
    t_wave: NDArray[np.float64],
) -> NDArray[np.float64]:
    stretch = np.where([True, False, False, False, True], np.sqrt(distance), 1.0)[..., None]
    centre, width, height = (waves[..., column, None] for column in range(3))
    high = np.stack([np.ones_like(t_wave)] * 4 + [t_wave], axis=1)[..., None] * height
    bumps = high * np.exp(-((time[:, None] - centre * stretch) ** 2) / (2 * (width * stretch) ** 2))
    return np.asarray(amplitude[:, None] * bumps.sum(axis=1))
