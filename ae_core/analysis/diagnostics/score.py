"""The field that a denoiser has learned (Alain & Bengio 2014, "What regularized auto-encoders learn", theorem 1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.diagnostics.base import Diagnostic, Floats, Subject, diagnostics
from ae_core.analysis.finding import Finding, Number, Plane, Role, Trace
from ae_core.data.base import Form
from ae_core.model.corruption.gaussian import GaussianNoise

if TYPE_CHECKING:
    from ae_core.model.autoencoder import Autoencoder
    from ae_core.model.spec import ModelSpec

SIDE = 13
MOST_POINTS = 400
REACH = 0.9  # of a cell may the longest arrow take
ROLES: tuple[Role, Role] = ("second", "main")


def denoising_score(model: Autoencoder, x: NDArray[np.float64], sigma: float) -> NDArray[np.float64]:
    """(n, d) (r(x) - x) / sigma^2: of the best denoiser, the score of the density blurred by the noise.

    That is the gradient of log (p * N(0, sigma^2 I)) exactly (Vincent 2011, "A connection between score matching and
    denoising autoencoders"); it tends to that of log p as sigma goes to 0.

    x : (n, d) in the scale that the model sees; model in evaluation mode.
    """
    import torch

    with torch.no_grad():
        given = torch.from_numpy(x.astype(np.float32))
        restored = model.decode(model.encode(given)).double().numpy()
    return np.asarray((restored - x) / sigma**2)


@diagnostics.register("score", "Score field")
class ScoreField(Diagnostic):
    """Arrows (r(x) - x) / sigma^2 over two-column data, beside the true score of the noisy data where it is known."""

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
        fields = {"learned score": learned}
        traces = [Trace("samples", x[:MOST_POINTS], "points", "quiet")]
        numbers: list[Number] = []
        density = subject.dataset.density
        words = f"The denoiser pulls towards the data, by {np.linalg.norm(learned, axis=1).mean():.2g} on average."
        if density is not None:
            noisy = density.noised(noise.sigma)
            fields = {"true score": np.asarray(noisy.score(grid), float), **fields}
            numbers = _compared(denoising_score(subject.model, x, noise.sigma), np.asarray(noisy.score(x), float))
            words = (
                f"At the samples the learned score agrees with the true one of the data blurred by noise of "
                f"{noise.sigma:g}, which is all a denoiser can learn, to a cosine of {numbers[0].value:.2f}."
            )
        heads = _heads(grid, list(fields.values()), cell)
        for (name, _), head, role in zip(fields.items(), heads, ROLES[-len(fields) :], strict=True):
            traces.append(Trace(name, grid, "arrows", role, head))
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


def _heads(grid: Floats, fields: list[Floats], cell: float) -> list[Floats]:
    """Where the arrows of each field end. All have one scale, in which 90 % of each field stay in their cells.

    Lengths are true to each other, also between the fields, but for the few that would leave their cell.
    """
    lengths = [np.linalg.norm(field, axis=1, keepdims=True) for field in fields]
    usual = max(float(np.quantile(length, 0.9)) for length in lengths) or 1.0
    shown = [np.minimum(length / usual, 1.0) * REACH * cell for length in lengths]
    parts = zip(fields, lengths, shown, strict=True)
    return [np.asarray(grid + field / np.maximum(length, 1e-300) * reach) for field, length, reach in parts]


def _axes(subject: Subject) -> tuple[str, str]:
    columns = subject.dataset.columns
    return (columns[0], columns[1]) if len(columns) == 2 else ("x0", "x1")
