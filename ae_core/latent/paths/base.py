"""Ways through the codes, from stop to stop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import SpecError
from ae_core.registry import Registry
from ae_core.spec import Spec

if TYPE_CHECKING:  # the window names paths before torch is loaded
    from torch import Tensor

    from ae_core.latent.ensemble import Ensemble

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]
MOST_STEPS = 1000


@dataclass(frozen=True, eq=False)
class Ground:
    """What a path may look at on its way.

    codes : (n, latent_dim) of real samples. decode : codes (k, latent_dim) to what they look like (k, D), in display
    scale and with a gradient; None where there is none, as for words. ensemble : decoders that differ where there are
    no codes, fitted only for a path that needs them.
    """

    codes: Floats | None = None
    decode: Callable[[Tensor], Tensor] | None = None
    ensemble: Ensemble | None = None


NOWHERE = Ground()


class PathSpec(Spec):
    """A path through codes. order : its place in a list. needs_... : what of the ground it cannot do without."""

    order: ClassVar[int] = 100
    needs_codes: ClassVar[bool] = False
    needs_decoder: ClassVar[bool] = False
    needs_ensemble: ClassVar[bool] = False

    def points(self, stops: Floats, steps: int, ground: Ground = NOWHERE) -> Floats:
        """(steps, latent_dim) through all stops (s, latent_dim), which are exact; as many steps on every leg as can be.

        Raises SpecError for fewer than two stops, for fewer steps than stops or more than 1,000, and where the ground
        lacks what the path needs.
        """
        if len(stops) < 2:
            raise SpecError(f"a path has at least two stops, not {len(stops)}")
        if not len(stops) <= steps <= MOST_STEPS:
            ends = "its two ends" if len(stops) == 2 else "its stops"
            raise SpecError(f"steps: {steps} cannot be used; a path has {len(stops)} ({ends}) to {MOST_STEPS:,}")
        if self.needs_codes and (ground.codes is None or not len(ground.codes)):
            raise SpecError(f"path {self.name}: it goes by real codes, and there are none")
        if self.needs_decoder and ground.decode is None:
            raise SpecError(f"path {self.name}: it needs a decoder that changes smoothly, which words have not")
        if self.needs_ensemble and ground.ensemble is None:
            raise SpecError(f"path {self.name}: it needs an ensemble of decoders, and none was fitted")
        places = stop_places(len(stops), steps)
        found = self.through(stops.astype(np.float64), places, ground).astype(np.float32)
        found[places] = stops
        return found

    def through(self, stops: Doubles, places: NDArray[np.intp], ground: Ground) -> Doubles:
        """(steps, latent_dim) with the stops at `places` (s,); leg by leg unless a path looks further."""
        legs = [
            self.between(a, b, np.linspace(0, 1, last - first + 1)[:, None], ground)[:-1]
            for (a, b), (first, last) in zip(pairwise(stops), pairwise(places.tolist()), strict=True)
        ]
        return np.concatenate([*legs, stops[-1:]])

    def between(self, a: Doubles, b: Doubles, t: Doubles, ground: Ground) -> Doubles:
        """(k, latent_dim) at the shares t (k, 1) of the way from a to b; t runs evenly from 0 to 1."""
        raise NotImplementedError


paths: Registry[PathSpec] = Registry("path", "ae_core.latent.paths")


def offered() -> list[str]:
    """The names of all paths, the simplest first."""
    return sorted(paths.names(), key=lambda name: (paths.get(name).order, name))


def stop_places(stops: int, steps: int) -> NDArray[np.intp]:
    """(stops,) the steps at which the stops stand: the first, the last, and the others as evenly as can be."""
    return np.rint(np.linspace(0, steps - 1, stops)).astype(np.intp)
