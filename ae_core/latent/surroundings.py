"""A place on a map between the samples: the code that belongs there, what it decodes to, and how far to trust it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import KDTree

from ae_core.latent.codec import Codec

Floats = NDArray[np.float32]
NEAREST = 8  # samples that a code is made of, where the map has no formula
JUDGED = 64  # samples behind what is usual
AT_ONCE = 8  # of them, so that whoever asks for a spot meanwhile does not wait


@dataclass(frozen=True, eq=False)
class Spot:
    """What lies at a place.

    code : (latent_dim,). sample : (*shape) what it decodes to, in display scale. exact : whether the place is the code.
    distance : from the code to the nearest real one. returned : from the code to that of its own sample.
    """

    code: Floats
    sample: Floats
    exact: bool
    distance: float
    returned: float


@dataclass(frozen=True)
class Usual:
    """Medians over real codes, to compare a spot with. distance : to the nearest other one. returned : as in Spot."""

    distance: float
    returned: float


class Surroundings:
    """Real codes (n, latent_dim) that lie at xy (n, 2) of a map; rows that are not finite are left out.

    exact : whether a place of the map is a code itself, as where codes have two numbers and are drawn by them.
    """

    def __init__(self, codes: Floats, xy: Floats, exact: bool = False) -> None:
        usable = np.isfinite(codes).all(axis=1) & np.isfinite(xy).all(axis=1)
        self.codes, self.xy, self.exact = codes[usable], xy[usable], exact

    @cached_property
    def _by_place(self) -> KDTree:
        return KDTree(self.xy)

    @cached_property
    def _by_code(self) -> KDTree:
        return KDTree(self.codes)

    def code_at(self, place: Floats) -> Floats:
        """(latent_dim,) the code of a place (2,): itself where exact, else the mean of the codes of the nearest points,
        weighted by the inverse of their squared distances on the map (Shepard 1968), so that a point gives its own.
        """
        if self.exact:
            return np.asarray(place[: self.codes.shape[1]], dtype=np.float32)
        distances, rows = self._by_place.query(place, k=min(NEAREST, len(self.xy)))
        squared = np.square(np.atleast_1d(distances))
        weights = (squared == 0).astype(float) if (squared == 0).any() else 1.0 / squared
        return np.asarray(weights @ self.codes[np.atleast_1d(rows)] / weights.sum(), dtype=np.float32)

    def distance(self, code: Floats) -> float:
        """Euclidean, from a code (latent_dim,) to the nearest real one."""
        return float(self._by_code.query(code)[0])

    def near(self, codes: Floats, reach: float) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
        """(k,) how far the nearest real code is from each of codes (k, latent_dim), and how many are within reach."""
        distances: NDArray[np.float64] = self._by_code.query(codes)[0]
        counts: NDArray[np.int64] = self._by_code.query_ball_point(codes, reach, return_length=True)
        return distances, np.asarray(counts, dtype=np.int64)

    def spot(self, codec: Codec, place: Floats) -> Spot | None:
        """What lies at a place (2,); None where there are no codes around it."""
        if not len(self.codes):
            return None
        code = self.code_at(place)
        samples, back = codec.round_trip(code[None])
        return Spot(code, samples[0], self.exact, self.distance(code), float(np.linalg.norm(back[0] - code)))

    def usual(self, codec: Codec) -> Usual | None:
        """Of the first real codes, of which there must be two."""
        *_, found = self.judging(codec)
        return found

    def judging(self, codec: Codec) -> Iterator[Usual | None]:
        """`usual` in steps that each take a moment: None after each, and at last the result if there is one."""
        yield None
        if len(self.codes) < 2:
            return
        some = self.codes[:JUDGED]
        returned: list[Floats] = []
        for first in range(0, len(some), AT_ONCE):
            part = some[first : first + AT_ONCE]
            returned.append(np.linalg.norm(codec.round_trip(part)[1] - part, axis=1))
            yield None
        nearest = self._by_code.query(some, k=2)[0][:, 1]
        yield Usual(float(np.median(nearest)), float(np.median(np.concatenate(returned))))
