"""Samplers that learn the distribution of the codes first, and what they have learned."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Generator, Hashable, Iterator
from typing import Any, ClassVar

import numpy as np

from ae_core.errors import SpecError
from ae_core.latent.samplers.base import Floats, SamplerSpec, finite

MOST_KEPT = 4  # fits of each kind of sampler


class FittedSampler(SamplerSpec):
    """What it is fitted to, it is fitted to once: the last few fits are kept, by the codes and the settings they need.

    shaped_by : the names of these settings; the others may change without another fit.
    most_codes : that are fitted to; of more, evenly many are left out.
    """

    needs_fit: ClassVar[bool] = True
    shaped_by: ClassVar[tuple[str, ...]] = ()
    most_codes: ClassVar[int] = 20_000

    def is_ready(self, codes: Floats) -> bool:
        """Whether a fit to these codes is kept."""
        return self._key(self._some(codes)) in _kept(type(self))

    def prepare(self, codes: Floats) -> Iterator[float]:
        """The shares of the fit that are done; whoever has heard enough closes it, and nothing is kept."""
        yield from self._fit(codes)

    def fitted(self, codes: Floats) -> Any:
        """The fit to these codes, made now if there is none. Raises SpecError."""
        work = self._fit(codes)
        while True:
            try:
                next(work)
            except StopIteration as end:
                return end.value

    def used(self, codes: Floats) -> int:
        """How many of these codes are fitted to."""
        return len(self._some(codes))

    def _fit(self, codes: Floats) -> Generator[float, None, Any]:
        # What another lane puts in or throws out meanwhile changes nothing of what is returned.
        some, kept = self._some(codes), _kept(type(self))
        key = self._key(some)
        found = kept.get(key)
        if found is None:
            found = yield from self.fitting(some)
            kept[key] = found
            while len(kept) > MOST_KEPT:
                kept.popitem(last=False)
        return found

    def fitting(self, codes: Floats) -> Generator[float, None, Any]:
        """Fit to codes (n, latent_dim): yields the share that is done, returns the fit. Raises SpecError."""
        raise NotImplementedError

    def _some(self, codes: Floats) -> Floats:
        codes = finite(codes)
        if len(codes) < 2:
            raise SpecError(f"{self.title}: at least 2 codes are needed to fit it")
        return np.ascontiguousarray(codes[:: -(-len(codes) // self.most_codes)], dtype=np.float32)

    def _key(self, some: Floats) -> Hashable:
        digest = hashlib.blake2b(some.data.cast("B"), digest_size=16).hexdigest()
        return (*(getattr(self, name) for name in self.shaped_by), some.shape, digest)


_FITS: dict[type[FittedSampler], OrderedDict[Hashable, Any]] = {}


def _kept(kind: type[FittedSampler]) -> OrderedDict[Hashable, Any]:
    return _FITS.setdefault(kind, OrderedDict())
