"""What projections compute on the way, kept from one to the next: a changed setting needs only what is downstream."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any, TypeVar

from ae_core.projection.neighbours import Floats, Metric, Neighbours, nearest

T = TypeVar("T")

MOST_BYTES = 1 << 29
# So many neighbours are looked for at least, so that the map can be judged by them (`quality.NEIGHBOURHOOD`).
FEWEST_NEIGHBOURS = 15


class Kept:
    """Results by what they were made of, at most `most_bytes` of them; what was not used for longest goes first."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most_bytes = most_bytes
        self._results: dict[Hashable, Any] = {}

    def of(self, codes: Floats) -> Shelf:
        """The place of what is made of these codes."""
        digest = hashlib.blake2b(codes.data.cast("B"), digest_size=16).hexdigest()
        return Shelf(self, codes, (digest, *codes.shape))

    def find(self, key: Hashable) -> Any:
        """The result under `key`, which counts as used now, or None."""
        if key not in self._results:
            return None
        self._results[key] = found = self._results.pop(key)
        return found

    def put(self, key: Hashable, result: Any) -> None:
        """Keep a result; one that is too large alone is not kept."""
        self._results.pop(key, None)
        if _size(result) > self._most_bytes:
            return
        self._results[key] = result
        while self.nbytes > self._most_bytes:
            del self._results[next(iter(self._results))]

    @property
    def nbytes(self) -> int:
        """Bytes of memory of all results."""
        return sum(map(_size, self._results.values()))


@dataclass(frozen=True, eq=False)
class Shelf:
    """What is kept of one array of codes (n, d)."""

    kept: Kept
    codes: Floats
    _name: Hashable

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        """What `make` gives, which must depend on nothing but the codes and `key`; made only where it is not kept."""
        found: T | None = self.kept.find((self._name, key))
        if found is None:
            found = make()
            self.kept.put((self._name, key), found)
        return found

    def neighbours(self, k: int, metric: Metric) -> Neighbours:
        """`nearest` of the codes. Those that were found for a larger k serve a smaller one."""
        key = (self._name, "neighbours", metric)
        found: Neighbours | None = self.kept.find(key)
        if found is None or found.indices.shape[1] < k:
            found = nearest(self.codes, min(max(k, FEWEST_NEIGHBOURS), len(self.codes) - 1), metric)
            self.kept.put(key, found)
        return found.first(k)


def _size(result: Any) -> int:
    if hasattr(result, "nbytes"):
        return int(result.nbytes)
    return int(result.data.nbytes + result.indices.nbytes + result.indptr.nbytes)
