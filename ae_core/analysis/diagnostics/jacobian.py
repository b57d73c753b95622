"""The directions in which a code answers to its input (Rifai et al. 2011, "Contractive auto-encoders", section 4)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from ae_core.analysis.diagnostics.base import Diagnostic, Floats, Subject, diagnostics
from ae_core.analysis.finding import Bars, Finding, Number, PictureRow, Pictures
from ae_core.data.base import SPLITS, Form
from ae_core.errors import UserError
from ae_core.model.bottlenecks.vector_quantised import VectorQuantised

if TYPE_CHECKING:
    from torch import Tensor

    from ae_core.model.autoencoder import Autoencoder
    from ae_core.model.spec import ModelSpec

MOST_DIMENSIONS = 256
MOST_TANGENTS = 8
LARGE = 0.1  # of the largest singular value
TOGETHER = 16  # samples in the mean of the squared norm


def encoder_jacobian(model: Autoencoder, x: Tensor) -> Tensor:
    """(latent_dim, *shape) derivative of encode() at x (1, *shape), model in evaluation mode.

    One pass back for all rows: a batch of copies of x, of which the i-th is asked for the i-th number of the code. It
    serves every network, also those that torch.func cannot map over a batch. Of a quantised code, which moves in jumps,
    it is the derivative of what is quantised: the gradient passes straight through.
    """
    import torch

    with torch.enable_grad():
        copies = x.repeat(model.latent_dim, *(1 for _ in x.shape[1:])).requires_grad_()
        return torch.autograd.grad(model.encode(copies).diagonal().sum(), copies)[0].detach()


@diagnostics.register("jacobian", "Encoder Jacobian")
class EncoderJacobian(Diagnostic):
    """Singular values of the encoder's Jacobian at the selected sample, and its tangent directions as pictures."""

    order = 60
    points = True

    @classmethod
    def fits(cls, model: ModelSpec, form: Form) -> bool:
        """Anything but words, which have no small changes."""
        return form.kind != "text"

    def find(self, subject: Subject) -> Finding:
        """At the selected sample, or the first one judged."""
        width = subject.spec.network.latent_dim
        if width > MOST_DIMENSIONS:
            raise UserError(
                f"The derivatives of a code of {width:,} numbers take too long; they are shown of {MOST_DIMENSIONS}."
            )
        at = subject.ids[0] if subject.selected is None else subject.selected
        values, tangents = _spectrum(subject, int(at))
        large = int((values > LARGE * values[0]).sum()) if values[0] > 0 else 0
        numbers = (
            Number("large singular values", large, f"of {len(values)}, > 10 % of the largest", "Tangent directions."),
            Number("squared norm here", float(np.square(values).sum()), "code²/input²", "Contraction makes it small."),
            Number("mean squared norm", _mean_norm(subject), f"code²/input², {_several(subject)} samples", "The same."),
        )
        bars = Bars("Singular values", "code units per input unit", values, tuple(map(str, range(1, len(values) + 1))))
        rows = PictureRow("tangents", tangents[:MOST_TANGENTS], signed=True)
        views = (bars, Pictures("Tangent directions", (rows,), tuple(f"{v:.2f}" for v in values[:MOST_TANGENTS])))
        where = f"sample {at:,}, {SPLITS[int(subject.dataset.split[at])]}"
        where += "" if subject.selected is not None else " · select a point on the map for another"
        ways = "one direction" if large == 1 else f"{large} directions"
        quantised = isinstance(subject.spec.bottleneck, VectorQuantised)
        code = "what is quantised" if quantised else "the code"
        words = f"Around this sample {code} follows the input mainly in {ways} and hardly answers to the others."
        if quantised:
            words += " The code itself has no slope: it stands still and then jumps to another vector of its codebook."
        return Finding(words, where, numbers, views)


def _matrix(subject: Subject, sample: int) -> Floats:
    """(latent_dim, numbers of the input)."""
    import torch

    data = subject.dataset
    jacobian = encoder_jacobian(subject.model, torch.from_numpy(data.to_model(data.x[sample : sample + 1])))
    matrix: Floats = jacobian.flatten(1).nan_to_num().double().numpy()
    return matrix


def _spectrum(subject: Subject, sample: int) -> tuple[Floats, Floats]:
    """(k,) singular values, largest first, and (k, *shape) the input direction of each."""
    _, values, directions = np.linalg.svd(_matrix(subject, sample), full_matrices=False)
    return values, directions.reshape(-1, *subject.dataset.shape).astype(np.float32)


def _several(subject: Subject) -> int:
    return min(TOGETHER, len(subject.ids))


def _mean_norm(subject: Subject) -> float:
    """By its entries: the singular values, whose squares have the same sum, would take a second each."""
    chosen = subject.ids[np.linspace(0, len(subject.ids) - 1, _several(subject)).astype(int)]
    return math.fsum(np.square(_matrix(subject, int(sample))).sum() for sample in chosen) / len(chosen)
