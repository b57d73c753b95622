"""One stepwise protocol for every projection: a generator of frames that each hold the whole map."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import DataError
from ae_core.projection.kept import Kept, Shelf
from ae_core.projection.neighbours import Floats
from ae_core.projection.placement import placed
from ae_core.registry import Registry
from ae_core.spec import Spec

FEWEST_CODES = 3
MOST_MOVED = 200_000
# Of more codes than are moved together: each of a million is then compared with so many, which takes a minute or two.
LARGEST_SAMPLE = 50_000


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """The map at one moment.

    xy : (n, 2) float32, in the method's own units; it belongs to the frame and is not written again.
    fraction : how much of the work is done, 0 to 1. note : what is happening now, a few words.
    """

    xy: Floats
    fraction: float
    note: str = ""


class ProjectionSpec(Spec):
    """Settings of one projection, and the projection itself.

    instant : whether the map is a look at the codes that takes no time, so that it can follow a training.
    most_moved : codes that are moved together; of more, a sample is moved and the others are placed. None for no limit.
    turns : whether a map means the same however it is turned or mirrored.
    caution : one sentence on what not to read from the map, empty where distances mean what they seem to.
    """

    instant: ClassVar[bool] = False
    most_moved: ClassVar[int | None] = None
    turns: ClassVar[bool] = False
    caution: ClassVar[str] = ""

    def frames(self, codes: NDArray[np.generic], kept: Kept | None = None) -> Iterator[Frame]:
        """The map while it forms: a first view at once (fraction 0), then moving, at last fraction 1.

        codes : (n, d), any real dtype, finite. The same codes, settings and machine give the same frames, whatever was
        kept of earlier projections. A code that has no place yet is NaN (see `most_moved`).
        Raises DataError when the codes cannot be projected and SpecError when a setting does not suit them, both before
        the first frame.
        """
        usable, memory = checked(codes), kept or Kept()

        def embed(some: Floats) -> Iterator[Frame]:
            return self.embed(some, memory.of(some))

        if self.most_moved is None or len(usable) <= self.most_moved:
            return embed(usable)
        from ae_core.projection.large import by_sample
        from ae_core.projection.sampling import stratified

        return by_sample(embed, usable, stratified(usable, min(self.most_moved, LARGEST_SAMPLE)))

    @abstractmethod
    def embed(self, codes: Floats, shelf: Shelf) -> Iterator[Frame]:
        """`frames` for codes that are known to be (n >= 3, d >= 1) float32, finite, and not all equal.

        shelf : where what is made on the way is kept, and found again.
        """

    def shows_all(self, codes: Floats) -> bool:
        """Whether the map is the codes themselves, all of their numbers, so that nothing is there to be judged."""
        return False

    def rehearse(self) -> Iterator[None]:
        """Import and compile what the method needs, a piece a step, before anybody waits for it."""
        codes = np.random.default_rng(0).normal(size=(256, 4)).astype(np.float32)
        yield from (None for _ in islice(self.frames(codes), 3))

    def place(self, points: Floats, codes: Floats, xy: Floats) -> Floats:
        """(k, 2) positions of further points (k, d) on the map that has put codes (n, d) at xy (n, 2); nothing moves.

        Exact where the map is a function of the code, else where the nearest codes draw it: see `placed`.
        """
        return placed(points, codes, xy)


projections: Registry[ProjectionSpec] = Registry("projection", "ae_core.projection")


def checked(codes: NDArray[np.generic]) -> Floats:
    """`codes` as contiguous float32 (n, d). Raises DataError with the reason why they cannot be projected."""
    found = np.asarray(codes)
    if found.ndim != 2 or found.shape[1] == 0 or found.dtype.kind not in "fiub":
        raise DataError(f"codes to project are a table of numbers (n, d), not {found.dtype} of shape {found.shape}")
    if len(found) < FEWEST_CODES:
        raise DataError(f"a projection needs at least {FEWEST_CODES} codes, there are {len(found)}")
    with np.errstate(over="ignore"):
        finite = np.ascontiguousarray(found, dtype=np.float32)
    broken = np.argwhere(~np.isfinite(finite))
    if len(broken):
        row, column = broken[0]
        raise DataError(
            f"code {row} cannot be projected: its value {column} is {found[row, column]}, not a finite number"
        )
    if (finite == finite[0]).all():
        raise DataError(
            f"all {len(finite)} codes are equal, so there is nothing to spread out: the encoder has collapsed"
        )
    return finite
