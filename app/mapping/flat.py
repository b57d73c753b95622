"""Where the codes of a frame lie on the screen: their own two axes, or the plane that shows most of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ae_core.latent.alignment import Plane, principal_plane
from ae_core.projection.axes import RawAxes
from app.workspace import Floats, Frame

AXES = "axes"


@dataclass(frozen=True, eq=False)
class Flat:
    """x, y : the names of the two directions. plane : None where they are the code's own axes.

    axes : a projection of the codes that takes no time, instead of all this.
    """

    x: str
    y: str
    plane: Plane | None = None
    axes: RawAxes | None = None

    @property
    def name(self) -> str:
        """What it is called among the layouts of a map; points move to where another one puts them."""
        if self.axes is not None:
            return AXES
        # Planes of other epochs are turned towards each other, so that they are one layout.
        return "plane" if self.plane is not None else f"{self.x} {self.y}"

    @property
    def is_code(self) -> bool:
        """Whether a place of the map is a code itself, and nothing of it is left out."""
        return self.plane is None and self.axes is None

    def place(self, codes: Floats) -> Floats:
        """(n, 2) positions of (n, d) codes."""
        if self.axes is not None:
            return self.axes.place(codes, codes, codes)
        if self.plane is not None:
            return self.plane.project(codes)
        return codes if codes.shape[1] == 2 else np.column_stack([codes[:, 0], np.zeros(len(codes), codes.dtype)])


def flat_view(frame: Frame, previous: Flat | None, axes: RawAxes | None = None) -> Flat:
    """The chosen `axes`, else the raw axes of 1-D and 2-D codes and the principal plane of others.

    A plane is turned to lie closest to the previous view. Raises SpecError for axes that the codes do not have.
    """
    codes = frame.codes
    if axes is not None:
        axes.place(codes[:0], codes, codes)
        return Flat(f"z{axes.x}", f"z{axes.y}", axes=axes)
    if codes.shape[1] == 2:
        return Flat("z0", "z1")
    if codes.shape[1] == 1:
        return Flat("z0", "")
    known = np.isfinite(codes).all(axis=1)
    finite = codes if known.all() else codes[known]
    if not len(finite):
        return previous or Flat("z0", "z1")
    before = previous.plane if previous is not None else None
    same = before is not None and before.axes.shape[1] == codes.shape[1]
    plane = principal_plane(finite, before if same else None)
    return Flat(f"PC 1 and 2: {plane.explained:.0%} of the variance", "", plane)
