"""What the runs of a sweep and their controls are worth: on the validation split, and one of them on the test split."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field, replace

import numpy as np

from ae_core.analysis.grading import Doubles
from ae_core.analysis.probes import PROBES
from ae_core.data.base import TEST, TRAIN, VALIDATION, Dataset
from ae_core.errors import UserError
from ae_core.experiments.base import Progress
from ae_core.experiments.components import Components, components
from ae_core.experiments.encoders import Encoder, raw, squared_errors
from ae_core.experiments.probe import target_of
from ae_core.experiments.probing import Contender, Task, Trial, fitted, judged, task_of

LINEAR = PROBES[:1]


@dataclass(frozen=True, eq=False)
class Worth:
    """Of one encoder on the validation split. error : the mean squared error, summed over a sample, as the model sees
    it. trial : its linear probe, None where there is nothing to be told of samples."""

    encoder: Encoder
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
    largest : principal components that are fitted at most.

    Does not look at the test split before `tested`.
    """

    data: Dataset
    task: Task | None
    largest: int
    why: str = ""
    _components: Components | None = field(default=None, repr=False)
    _known: dict[str, Worth] = field(default_factory=dict, repr=False)

    @classmethod
    def of(cls, data: Dataset, most: int, largest: int) -> Judge:
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
            return cls(
                data, None, largest, f"{data.name} has neither classes nor known factors: codes were not probed."
            )
        task = task_of(data, target, most, 2)
        return cls(data, replace(task, budgets=task.budgets[-1:]), largest)

    def worth(self, encoder: Encoder) -> Generator[Progress, None, Worth]:
        """On the validation split, with steps whose fraction means nothing."""
        error = float(self._errors(encoder, VALIDATION).mean())
        trial = None
        if self.task is not None:
            (trial,) = yield from fitted(self.task, [_contender(encoder)])
        return Worth(encoder, error, trial)

    def control(self, name: str, encoder: Encoder) -> Generator[Progress, None, Worth]:
        """The same, found once for each name."""
        if name not in self._known:
            self._known[name] = yield from self.worth(encoder)
        return self._known[name]

    def pca(self, size: int) -> Generator[Progress, None, Worth]:
        """That of so many principal components, or of all where there are fewer. size : `largest` at most."""
        if self._components is None:
            for step in components(self.data, self.largest, 20_000):
                if isinstance(step, Components):
                    self._components = step
        assert self._components is not None
        size = min(size, len(self._components.axes))
        return (yield from self.control(f"pca {size}", self._components.encoder(size)))

    def raw(self) -> Generator[Progress, None, Worth]:
        """That of the samples themselves."""
        return (yield from self.control("raw", raw(self.data)))

    def tested(self, worth: Worth) -> Tested:
        """The test split, read for this one."""
        lost = None
        if self.task is not None and worth.trial is not None:
            *_, lost = _last(judged(self.task, [_contender(worth.encoder)], [worth.trial]))
        return Tested(self._errors(worth.encoder, TEST), lost)

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
