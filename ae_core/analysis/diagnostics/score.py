"""The field that a denoiser has learned (Alain & Bengio 2014, "What regularized auto-encoders learn", theorem 1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.diagnostics.base import Diagnostic, Floats, Subject, diagnostics
from ae_core.analysis.finding import Finding, Number, Plane, Trace
from ae_core.data.base import Form
from ae_core.model.corruption.gaussian import GaussianNoise

if TYPE_CHECKING:
    from ae_core.model.autoencoder import Autoencoder
    from ae_core.model.spec import ModelSpec

SIDE = 13
MOST_POINTS = 400
REACH = 0.9  # of a cell may the longest arrow take


def denoising_score(model: Autoencoder, x: NDArray[np.float64], sigma: float) -> NDArray[np.float64]:
    """(n, d) (r(x) - x) / sigma^2, which tends to the gradient of the log density as the noise sigma goes to 0.

    x : (n, d) in the scale that the model sees; model in evaluation mode.
    """
    import torch

    with torch.no_grad():
        given = torch.from_numpy(x.astype(np.float32))
        restored = model.decode(model.encode(given)).double().numpy()
    return np.asarray((restored - x) / sigma**2)


@diagnostics.register("score", "Score field")
class ScoreField(Diagnostic):
    """Arrows (r(x) - x) / sigma^2 over two-column data, beside the true score where the density is known."""

    order = 70

    @classmethod
    def fits(cls, model: ModelSpec, form: Form) -> bool:
        """Denoising of Gaussian noise on two columns."""
        return isinstance(model.corruption, GaussianNoise) and model.corruption.sigma > 0 and form.shape == (2,)

    def find(self, subject: Subject) -> Finding:
        """On a grid over the data, and compared at the samples."""
        noise = subject.spec.corruption
        assert isinstance(noise, GaussianNoise)
        x = subject.x().double().numpy()
        grid, cell = _grid(x)
        learned = denoising_score(subject.model, grid, noise.sigma)
        traces = [Trace("samples", x[:MOST_POINTS], "points", "quiet")]
        numbers: list[Number] = []
        density = subject.dataset.density
        words = f"The denoiser pulls towards the data, by {np.linalg.norm(learned, axis=1).mean():.2g} on average."
        if density is not None:
            true = np.asarray(density.score(grid), float)
            traces.append(Trace("true score", grid, "arrows", "second", _heads(grid, true, cell)))
            numbers = _compared(denoising_score(subject.model, x, noise.sigma), np.asarray(density.score(x), float))
            words = (
                f"At the samples the learned score agrees with the true one to a cosine of {numbers[0].value:.2f}; "
                f"noise of {noise.sigma:g} smooths what it can show."
            )
        traces.append(Trace("learned score", grid, "arrows", "main", _heads(grid, learned, cell)))
        plane = Plane("Score field", *_axes(subject), tuple(traces), equal=True)
        return Finding(words, subject.basis, tuple(numbers), (plane,))


def _compared(learned: Floats, true: Floats) -> list[Number]:
    lengths = np.linalg.norm(learned, axis=1) * np.linalg.norm(true, axis=1)
    cosine = float(((learned * true).sum(1)[lengths > 0] / lengths[lengths > 0]).mean()) if lengths.any() else 0.0
    error = float(np.square(learned - true).sum() / max(np.square(true).sum(), 1e-300))
    return [
        Number("cosine", cosine, "mean over samples", "1 is the same direction everywhere, 0 none in common."),
        Number("relative error", error, "of the squared length", "0 is perfect, 1 is as bad as no arrows at all."),
    ]


def _grid(x: Floats) -> tuple[NDArray[np.float64], float]:
    """(SIDE^2, 2) points over the data, and the distance between two."""
    low, high = x.min(0), x.max(0)
    middle, half = (low + high) / 2, 0.55 * float((high - low).max())
    steps = np.linspace(-half, half, SIDE)
    grid = np.stack(np.meshgrid(steps, steps), axis=-1).reshape(-1, 2) + middle
    return grid, float(steps[1] - steps[0])


def _heads(grid: Floats, field: Floats, cell: float) -> Floats:
    """Where the arrows end; lengths are true to each other until the longest would leave its cell."""
    length = np.linalg.norm(field, axis=1, keepdims=True)
    usual = float(np.quantile(length, 0.9)) or 1.0
    shown = np.minimum(length / usual, 1.0) * REACH * cell
    return np.asarray(grid + field / np.maximum(length, 1e-300) * shown)


def _axes(subject: Subject) -> tuple[str, str]:
    columns = subject.dataset.columns
    return (columns[0], columns[1]) if len(columns) == 2 else ("x0", "x1")
