"""Whether a linear code spans the plane of the principal components, whatever its own axes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch

from ae_core.analysis.diagnostics.base import Diagnostic, Subject, diagnostics, indices
from ae_core.analysis.finding import Bars, Finding, Number, PictureRow, Pictures, View
from ae_core.data.base import TRAIN, Form
from ae_core.errors import UserError
from ae_core.model.likelihoods.mse import Mse
from ae_core.model.principal import Axes, Doubles, principal_axes

if TYPE_CHECKING:
    from ae_core.model.spec import ModelSpec

SAME = 5.0  # degrees: nearer than gradient steps come in a few epochs, far from chance
MOST_SHOWN = 8
AT_ONCE = 20_000_000  # numbers that are read as float64 in one part


def directions(subject: Subject) -> Doubles:
    """(latent_dim, D) what each number of the code adds to a decoded sample, flat and as the network sees it."""
    d = subject.model.latent_dim
    with torch.no_grad():
        moved = subject.model.decoder(torch.cat([torch.zeros(1, d), torch.eye(d)])).flatten(1).double().numpy()
    return np.asarray(moved[1:] - moved[0])


def components(subject: Subject) -> Axes:
    """As many principal components of the training samples as the code has numbers."""
    rows = subject.dataset.rows(TRAIN)
    width = int(np.prod(subject.dataset.shape))

    def read(part: slice) -> Doubles:
        some = subject.dataset.to_model(subject.dataset.x[rows[part]])
        return np.asarray(some, dtype=np.float64).reshape(-1, width)

    steps = principal_axes(read, len(rows), width, subject.model.latent_dim, max(AT_ONCE // width, 1))
    (found,) = (step for step in steps if isinstance(step, Axes))
    return found


def principal_angles(some: Doubles, others: Doubles) -> Doubles:
    """(k,) degrees between the spans of two sets of rows, the smallest first (Bjorck & Golub 1973). 0: the same span.

    Raises UserError where one of them spans nothing.
    """
    from scipy.linalg import subspace_angles

    if not some.any() or not others.any():
        raise UserError("The decoder makes the same of every code, so there is no plane to compare.")
    return np.asarray(np.rad2deg(subspace_angles(some.T, others.T))[::-1])


@diagnostics.register("principal_angles", "The plane of PCA")
class PrincipalAngles(Diagnostic):
    """The angles between the plane of a linear decoder and that of the principal components, with both axes."""

    order = 12

    @classmethod
    def fits(cls, model: ModelSpec, form: Form) -> bool:
        """A linear network with the squared error (Bourlard & Kamp 1988; Baldi & Hornik 1989)."""
        return model.network.is_linear and isinstance(model.likelihood, Mse) and not form.padded

    def find(self, subject: Subject) -> Finding:
        """Raises UserError where the decoder makes the same of every code."""
        own, known = directions(subject), components(subject)
        angles = principal_angles(own, known.axes)
        apart = np.abs(_unit(own) @ known.axes.T).max(1)
        numbers = (
            Number("largest angle", float(angles.max()), "degrees", "Between the planes; 0 for the same, 90 at most."),
            Number(
                "worst axis",
                float(np.rad2deg(np.arccos(np.clip(apart.min(), 0, 1)))),
                "degrees",
                "Of the axes of the code, from the component nearest to it; free where only the plane is decided.",
            ),
        )
        bars = Bars("Angles between the planes", "degrees", angles, indices(len(angles), "angle "))
        views: tuple[View, ...] = (bars, *_pictures(subject, own, known.axes))
        return Finding(_sentence(angles), f"training, all {len(subject.dataset.rows(TRAIN)):,} samples", numbers, views)


def _unit(rows: Doubles) -> Doubles:
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-12))


def _sentence(angles: Doubles) -> str:
    worst = float(angles.max())
    if worst <= SAME:
        return (
            f"The code spans the plane of the first {len(angles)} principal components, to within {worst:.2g} degrees."
        )
    return f"The code spans another plane than the first {len(angles)} principal components: {worst:.3g} degrees off."


def _pictures(subject: Subject, own: Doubles, axes: Doubles) -> tuple[Pictures, ...]:
    """The first axes of both as samples around zero."""
    shape, most = subject.dataset.shape, min(len(own), len(axes), MOST_SHOWN)
    rows = [
        PictureRow(caption, _unit(some[:most]).reshape(most, *shape).astype(np.float32), signed=True)
        for caption, some in (("code", own), ("PCA", axes))
    ]
    return (Pictures("What one step along each axis adds", tuple(rows), indices(most)),)
