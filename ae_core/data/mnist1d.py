"""One-dimensional digits."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import Dataset, sources
from ae_core.data.generated import Noisy
from ae_core.data.splitting import split_rows
from ae_core.spec import knob

LENGTH = 40
WHITE = 0.2  # how much white noise there is beside the smooth
SMOOTH = 2.0  # the standard deviation, in samples, of what makes it smooth
# Where the pen is, to the right of where it began, on its way from the top of a digit to its bottom.
TEMPLATES = np.array(
    [
        [0.0, 0.7, 1.1, 1.3, 1.4, 1.4, 1.4, 1.4, 1.3, 1.1, 0.7, 0.0],
        [0.0, 0.2, 0.4, 0.6, 0.8, 1.0, 1.2, 1.4, 1.6, 1.8, 0.9, 0.0],
        [0.0, 0.8, 1.2, 1.2, 0.8, 0.2, -0.4, -1.0, -1.2, -0.8, 0.0, 1.0],
        [0.0, 0.9, 1.2, 1.0, 0.4, -0.2, 0.4, 1.0, 1.3, 1.1, 0.7, 0.0],
        [0.0, -0.4, -0.8, -1.2, -1.4, 0.6, 1.0, 0.9, 0.8, 0.7, 0.6, 0.5],
        [0.0, -1.0, -1.1, -1.1, -0.6, 0.2, 0.9, 1.2, 1.2, 0.8, 0.2, -0.4],
        [0.0, -0.6, -1.1, -1.4, -1.5, -1.4, -0.8, 0.2, 0.8, 0.8, 0.2, -0.5],
        [0.0, 1.0, 1.5, 1.6, 1.3, 1.0, 0.7, 0.4, 0.1, -0.2, -0.5, -0.8],
        [0.0, -0.8, -1.0, -0.4, 0.4, 1.0, 1.1, 0.4, -0.6, -1.1, -0.9, 0.0],
        [0.0, -0.9, -1.1, -0.5, 0.5, 1.0, 1.1, 1.1, 1.0, 0.9, 0.8, 0.7],
    ]
)
RANGES = {"width": (7.0, 16.0), "scale": (0.8, 1.2), "shear": (-0.375, 0.375)}


@sources.register("mnist1d", title="Digits in one dimension")
class Mnist1d(Noisy):
    """Ten digits as short curves of 40 samples, shifted, stretched, sheared and noisy.

    Each class has a template of 12 points. A sample takes it `width` steps wide, from step `shift` on, times `scale`,
    plus `shear` times the place within it from -1/2 to 1/2; the rest is 0. Width is uniform in [7, 16), shift in
    [0, 40 - width), scale in [0.8, 1.2), shear in [-0.375, 0.375). Smooth noise (white noise under a Gaussian of 2
    steps) of standard deviation `noise` and white noise of a fifth of it are added. The transformations are the
    paper's; the templates are our own, and a digit is never cut in two at the border, so accuracies are not the
    paper's. Classes are equally frequent. x (n, 40, 1) float32, seen by the model as it is; factors width, scale,
    shear, shift.

    S. Greydanus, "Scaling down deep learning", 2020.
    """

    noise: float = knob(0.1, "Standard deviation of the smooth noise; usually 0 to 0.3.", ge=0, le=2)

    def load(self) -> Dataset:
        """The digits."""
        rng = np.random.default_rng(self.seed)
        labels = rng.permutation(np.arange(self.samples) % len(TEMPLATES))
        factors = {name: rng.uniform(*bounds, self.samples) for name, bounds in RANGES.items()}
        factors["shift"] = rng.uniform(0, LENGTH - factors["width"])
        x = profile(labels, **factors) + self._disturbance(rng)
        return Dataset(
            name="mnist1d",
            kind="sequence",
            x=x[..., None].astype(np.float32),
            split=split_rows(labels, self.samples),
            labels=labels,
            label_names=tuple(map(str, range(len(TEMPLATES)))),
            factors=factors,
            attribution="Made here after Greydanus, 2020",
        )

    def _disturbance(self, rng: np.random.Generator) -> NDArray[np.float64]:
        smooth, white = rng.standard_normal((2, self.samples, LENGTH))
        lag = np.arange(LENGTH)[:, None] - np.arange(LENGTH)
        kernel = np.exp(-(lag**2) / (2 * SMOOTH**2))
        kernel /= np.linalg.norm(kernel, axis=0)
        return np.asarray(self.noise * (smooth @ kernel + WHITE * white))


def profile(
    labels: NDArray[np.int64],
    width: NDArray[np.float64],
    scale: NDArray[np.float64],
    shear: NDArray[np.float64],
    shift: NDArray[np.float64],
) -> NDArray[np.float64]:
    """(n, 40) digits without noise."""
    place = (np.arange(LENGTH) - shift[:, None]) / width[:, None]
    points = np.linspace(0, 1, TEMPLATES.shape[1])
    drawn = np.stack([np.interp(at, points, TEMPLATES[label]) for at, label in zip(place, labels, strict=True)])
    inside = (place >= 0) & (place <= 1)
    return np.where(inside, scale[:, None] * drawn + shear[:, None] * (place - 0.5), 0.0)
