"""What an experiment is: settings, trained models to look at, and a result of numbers, a table and a picture."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import UserError
from ae_core.experiments.unfinished import Unfinished, parted
from ae_core.registry import Registry
from ae_core.spec import Spec

if TYPE_CHECKING:  # the window names experiments before torch is loaded
    from ae_core.data.base import Dataset
    from ae_core.latent.codec import Codec
    from ae_core.training.run import RunSpec

S = TypeVar("S")
T = TypeVar("T")
Cell = str | float | int | None
Table = Mapping[str, Sequence[Cell]]


@dataclass(frozen=True, eq=False)
class Studied:
    """A trained model with the data it was trained on. name : what it is called in the result.

    spec : how it was trained, where that is known. unfinished : where parts of the experiment on it are kept until its
    result is there, None for nowhere.
    """

    name: str
    codec: Codec
    dataset: Dataset
    spec: RunSpec | None = None
    unfinished: Unfinished | None = None

    @property
    def kind(self) -> str:
        """By how its weights were found: "Autoencoder", "PCA" or "GAN"."""
        objective = self.codec.spec.objective
        return "PCA" if objective.is_fitted else "GAN" if objective.is_contest else "Autoencoder"

    @property
    def title(self) -> str:
        """What it is called where it stands alone beside its controls, of which PCA is one."""
        return f"PCA ({self.name})" if self.kind == "PCA" else self.kind

    @cached_property
    def identity(self) -> dict[str, Any]:
        """What tells it from any other: its name, its settings, and digests of its weights and of its data; JSON."""
        weights = digest({name: value.numpy() for name, value in self.codec.model.state_dict().items()})
        spec = None if self.spec is None else self.spec.model_dump(mode="json")
        data = [self.dataset.fingerprint, digest(self.dataset.factors)]
        return {"name": self.name, "spec": spec, "weights": weights, "data": data}

    def part(self, of: Mapping[str, Any], steps: Iterator[Any], *kinds: type) -> Generator[Any, None, list[Any]]:
        """The steps of a part of the experiment on it, and at its end what it has found, which is kept.

        Of a part that was kept before there are no steps. of : tells it from the other parts, JSON values. kinds : what
        among the steps is found, and the dataclasses that this is made of.
        """
        if self.unfinished is None:
            return (yield from parted(steps, *kinds))
        return (yield from self.unfinished.part({"on": self.identity, **of}, steps, *kinds))


@dataclass(frozen=True)
class Progress:
    """fraction : of the work that is done, 0 to 1. note : what is done next, in a few words."""

    fraction: float
    note: str


@dataclass(frozen=True, eq=False)
class Outcome:
    """sentence : what was found. facts : what result.json says beside it, JSON values only, all finite.

    table : columns of equal length. figure : (height, width, 3) uint8. notices : what the reader should know.
    arrays : by name, what is too much for a table, as the scores of every sample; numbers or text, no objects.
    files : by name, what else is kept beside them as it is.
    """

    sentence: str
    facts: Mapping[str, Any]
    table: Table
    figure: NDArray[np.uint8]
    notices: tuple[str, ...] = ()
    arrays: Mapping[str, NDArray[Any]] = field(default_factory=dict)
    files: Mapping[str, bytes] = field(default_factory=dict)


class ExperimentSpec(Spec):
    """Something to be found out about trained models. A new one is one file here with @register; its settings are its
    fields.

    most_runs : how many models it compares, None for any number. same_data : whether these must be of the same data.
    suits : a bundled data set that it can be tried on.
    model : slots of a model that it can be tried on, where not every model will do.
    """

    suits: ClassVar[str] = "digits"
    model: ClassVar[Mapping[str, Any]] = {}
    most_runs: ClassVar[int | None] = None
    same_data: ClassVar[bool] = False

    def run(self, studied: Sequence[Studied]) -> Iterator[Progress | Outcome]:
        """Steps of up to some seconds, between which it can be given up, and at last the outcome.

        Deterministic: equal settings and models give equal outcomes. Raises UserError for models it cannot look at.
        """
        if not studied:
            raise UserError(f"The experiment {self.name} needs a trained run.")
        if self.most_runs is not None and len(studied) > self.most_runs:
            raise UserError(f"The experiment {self.name} looks at {self.most_runs} run only, not {len(studied)}.")
        if self.same_data and any(one.dataset.fingerprint != studied[0].dataset.fingerprint for one in studied):
            raise UserError("These runs were trained on different data; only runs of the same data can be compared.")
        return self.steps(studied)

    def steps(self, studied: Sequence[Studied]) -> Iterator[Progress | Outcome]:
        """The same of an agreed number of models."""
        raise NotImplementedError


def unlike(studied: Sequence[Studied]) -> list[Studied]:
    """The first run of each model."""
    found: list[Studied] = []
    for one in studied:
        if all(one.codec.spec != other.codec.spec for other in found):
            found.append(one)
    return found


def within(begun: float, share: float, steps: Generator[Progress, None, T]) -> Generator[Progress, None, T]:
    """The steps of a part of the work as those of the whole. begun : what is done before. share : how large it is."""
    while True:
        try:
            step = next(steps)
        except StopIteration as ended:
            found: T = ended.value
            return found
        yield Progress(begun + share * step.fraction, step.note)


def once(step: S, find: Callable[[], T]) -> Iterator[S | T]:
    """A step, and then what is found in one."""
    yield step
    yield find()


def noted(steps: Generator[Any, None, T], step: Progress) -> Generator[Progress, None, T]:
    """One step again and again, for work whose own steps say nothing."""
    while True:
        try:
            next(steps)
        except StopIteration as ended:
            found: T = ended.value
            return found
        yield step


def digest(arrays: Mapping[str, NDArray[Any]]) -> str:
    """The same for equal arrays of equal names."""
    found = hashlib.sha256()
    for name, array in sorted(arrays.items()):
        found.update(f"{name} {array.dtype} {array.shape}".encode() + array.tobytes())
    return found.hexdigest()


experiments: Registry[ExperimentSpec] = Registry("experiment", "ae_core.experiments")


def finite(value: float) -> float | None:
    """A number as JSON knows it: None for what is not finite."""
    return float(value) if np.isfinite(value) else None
