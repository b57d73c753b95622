"""What a query can ask about: numbers and names of each sample, made only when they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import SPLITS, Dataset
from ae_core.latent.codec import Codec

Floats = NDArray[np.float32]
Ids = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Numbers:
    """values : (n,) float64."""

    values: NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Names:
    """codes : (n,) into names; a code outside of them is unknown."""

    codes: NDArray[np.int64]
    names: tuple[str, ...]

    @cached_property
    def numbers(self) -> NDArray[np.float64] | None:
        """(n,) what the names say where all of them are numbers, else None."""
        try:
            each = np.array([float(name) for name in self.names])
        except ValueError:
            return None
        known = (self.codes >= 0) & (self.codes < len(each))
        return np.where(known, each[np.where(known, self.codes, 0)], np.nan) if len(each) else None


Column = Numbers | Names


class Columns(Mapping[str, Column]):
    """Columns by name, each made when it is first asked for."""

    def __init__(self, makers: Mapping[str, Callable[[], Column]]) -> None:
        self._makers = dict(makers)
        self._made: dict[str, Column] = {}

    def __getitem__(self, name: str) -> Column:
        if name not in self._made:
            self._made[name] = self._makers[name]()
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._makers)

    def __len__(self) -> int:
        return len(self._makers)


def columns_of(
    codec: Codec, dataset: Dataset, ids: Ids, codes: Floats, more: Mapping[str, Callable[[], Column]] | None = None
) -> Columns:
    """What is known of the samples `ids` (m,) with codes (m, d): id, split, class, error, the terms of the loss that
    each sample has, z0, z1, ..., norm, the factors of made data and the columns of a table.

    more : what somebody else knows of them. A factor or column that has the name of one of the others is found as
    data.<name>.
    """
    terms = Terms(codec, dataset, ids)
    makers: dict[str, Callable[[], Column]] = {
        "id": lambda: Numbers(ids.astype(np.float64)),
        "split": lambda: Names(dataset.split[ids].astype(np.int64), SPLITS),
    }
    labels = dataset.labels
    if labels is not None:
        makers["class"] = lambda: Names(labels[ids], dataset.label_names)
    for name in terms.names:
        makers[name] = lambda name=name: Numbers(terms.values[name])  # type: ignore[misc]
    for place in range(codes.shape[1]):
        makers[f"z{place}"] = lambda place=place: Numbers(codes[:, place].astype(np.float64))  # type: ignore[misc]
    makers["norm"] = lambda: Numbers(np.linalg.norm(codes.astype(np.float64), axis=1))
    makers |= more or {}
    for name, maker in _of_the_data(dataset, ids).items():
        makers[f"data.{name}" if name in makers else name] = maker
    return Columns(makers)


def _of_the_data(dataset: Dataset, ids: Ids) -> dict[str, Callable[[], Column]]:
    makers: dict[str, Callable[[], Column]] = {}
    for place, name in enumerate(dataset.columns if dataset.kind == "tabular" else ()):
        makers[name] = lambda place=place: Numbers(dataset.x[ids, place].astype(np.float64))  # type: ignore[misc]
    for name, values in dataset.factors.items():
        makers[name] = lambda values=values: Numbers(np.asarray(values[ids], dtype=np.float64))  # type: ignore[misc]
    return makers


class Terms:
    """What the model says of each sample, computed once for all names."""

    def __init__(self, codec: Codec, dataset: Dataset, ids: Ids) -> None:
        self._codec, self._dataset, self._ids = codec, dataset, ids
        self.names = codec.term_names

    @cached_property
    def values(self) -> dict[str, NDArray[np.float64]]:
        """(n,) by name; see Codec.terms."""
        found = self._codec.terms(self._dataset.x[self._ids])
        return {name: value.astype(np.float64) for name, value in found.items()}
