"""What the runs of a sweep and their controls are worth: on the validation split, and one of them on the test split."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field, replace
from functools import partial

import numpy as np

from ae_core.analysis.grading import Doubles
from ae_core.analysis.probes import PROBES
from ae_core.data.base import TEST, TRAIN, VALIDATION, Dataset
from ae_core.errors import UserError
from ae_core.experiments.base import Progress, Studied
from ae_core.experiments.components import Components, components
from ae_core.experiments.encoders import Encoder, raw, read_linearly, squared_errors, untrained
from ae_core.experiments.probe import target_of
from ae_core.experiments.probing import Contender, Task, Trial, fitted, judged, spoken, task_of
from ae_core.experiments.unfinished import parted

LINEAR = PROBES[:1]


@dataclass(frozen=True, eq=False)
class Worth:
    """Of one encoder on the validation split. of : what it is called by the judge. error : the mean squared error,
    summed over a sample, as the model sees it. trial : its linear probe, None where there is nothing to be told of
    samples."""

    of: str
    error: float
    trial: Trial | None

    @property
    def score(self) -> float | None:
        """Of its probe."""
        return None if self.trial is None else self.trial.validation


@dataclass(frozen=True, eq=False)
class Tested:
    """On the test split. errors : (n,). lost : (n, k) of its probe, see Target.lost, None where there is none."""

    errors: Doubles
    lost: Doubles | None


@dataclass(eq=False)
class Judge:
    """Judges encoders of one data set. task : what their codes are probed for, None for nothing; why : for what reason.
    largest : principal components that are fitted at most. kept_by : whose sweep keeps what was judged.

    Does not look at the labels of the test split before `tested`.
    """

    data: Dataset
    task: Task | None
    largest: int
    kept_by: Studied | None = None
    why: str = ""
    _components: Components | None = field(default=None, repr=False)
    _known: dict[str, Worth] = field(default_factory=dict, repr=False)
    _made: dict[str, Callable[[], Encoder]] = field(default_factory=dict, repr=False)

    @classmethod
    def of(cls, data: Dataset, most: int, largest: int, kept_by: Studied | None = None) -> Judge:
        """most : training labels that a probe is fitted to. largest : the largest code. Raises UserError for data that
        cannot be judged."""
        if data.form.tokens:
            raise UserError("Texts have no squared error that the settings could be compared by.")
        for split, name in ((TRAIN, "training"), (VALIDATION, "validation"), (TEST, "test")):
            if not len(data.rows(split)):
                raise UserError(f"{data.name} has no {name} split to judge by.")
        try:
            target = target_of(data, "auto")
        except UserError:
            why = f"{data.name} has neither classes nor known factors: codes were not probed."
            return cls(data, None, largest, kept_by, why)
        task = task_of(data, target, most, 2)
        return cls(data, replace(task, budgets=task.budgets[-1:]), largest, kept_by)

    def worth(self, of: str, made: Callable[[], Encoder]) -> Generator[Progress, None, Worth]:
        """On the validation split, with steps whose fraction means nothing. It is found once for each name `of`, whose
        encoder is then not even made."""
        if of not in self._known:
            steps, kinds = self._judged(of, made), (Worth, Trial)
            found = parted(steps, *kinds) if self.kept_by is None else self.kept_by.part({"worth": of}, steps, *kinds)
            (self._known[of],) = yield from found
            self._made[of] = made
        return self._known[of]

    def pca(self, size: int) -> Generator[Progress, None, Worth]:
        """That of so many principal components, or of all where there are fewer. size : `largest` at most."""
        if self._components is None:
            for step in components(self.data, self.largest, 20_000, self.kept_by):
                if isinstance(step, Components):
                    self._components = step
        assert self._components is not None
        size = min(size, len(self._components.axes))
        return (yield from self.worth(f"pca {size}", partial(self._components.encoder, size)))

    def untrained(self, shape: str, fresh: Callable[[], Studied]) -> Generator[Progress, None, Worth]:
        """That of a network of this shape as it is before a training. Its decoder would lose nearly all of whatever a
        code tells, so that it has the best linear one."""
        return (yield from self.worth(f"untrained {shape}", lambda: read_linearly(untrained(fresh()), self.data)))

    def raw(self) -> Generator[Progress, None, Worth]:
        """That of the samples themselves."""
        return (yield from self.worth("raw", lambda: raw(self.data)))

    def tested(self, worth: Worth) -> Tested:
        """The test split, read for this one."""
        encoder, lost = self._made[worth.of](), None
        if self.task is not None and worth.trial is not None:
            *_, lost = _last(judged(self.task, [_contender(encoder)], [worth.trial]))
        return Tested(self._errors(encoder, TEST), lost)

    def _judged(self, of: str, made: Callable[[], Encoder]) -> Iterator[Progress | Worth]:
        encoder, trial = made(), None
        error = float(self._errors(encoder, VALIDATION).mean())
        if self.task is not None:
            (trial,) = yield from fitted(self.task, [_contender(encoder)])
            trial = spoken(trial, encoder.encode(self.data.x[self.task.test]), self.task.target)
        yield Worth(of, error, trial)

    def _errors(self, encoder: Encoder, split: int) -> Doubles:
        stored = self.data.x[self.data.rows(split)]
        return np.asarray(np.nansum(squared_errors(encoder, self.data, stored), axis=1))


def _contender(encoder: Encoder) -> Contender:
    return Contender(encoder.name, encoder.title, encoder, encoder.control, probes=LINEAR)


def _last(steps: Generator[Progress, None, list[Trial]]) -> list[Doubles]:
    while True:
        try:
            next(steps)
        except StopIteration as ended:
            return [trial.lost for trial in ended.value]
