"""What a coach sees of a run, and the hints that it gives."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Literal

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import Form
from ae_core.model.spec import ModelSpec
from ae_core.registry import Registry
from ae_core.training.evaluation import PER_COLUMN
from ae_core.training.run import RunSpec

Doubles = NDArray[np.float64]
Curve = tuple[Doubles, Doubles]
FLAT = 0.03  # of the error: as little won in the last third of the epochs is a curve that has settled
FEWEST = 6  # validations before which nothing is said of a curve


@dataclass(frozen=True)
class Baselines:
    """Errors of the validation split that a run should beat: squared, summed over the elements of a sample, means over
    samples, as the term `term` of a history.

    That is "squared_error", in display scale, where all elements of a sample have one scale. Of a table whose columns
    have units of their own it is the "reconstruction" of standardised columns, lest the one with the largest numbers
    decide alone.
    mean : of the training split's mean. components : by code size, of principal components. untrained : of the run's
    own network before training, with the linear way back that loses least. vanilla : of a small plain autoencoder with
    codes of vanilla_size numbers. None for what the data does not allow. ample : the least number of components that
    leave at most 1 % of the mean's error.
    """

    mean: float | None = None
    components: Mapping[int, float] = field(default_factory=dict)
    ample: int | None = None
    untrained: float | None = None
    vanilla: float | None = None
    vanilla_size: int | None = None
    term: str = "squared_error"

    def fits(self, model: ModelSpec) -> bool:
        """Whether a model's history has that term in these units, of codes that are not drawn."""
        return self.term == "squared_error" or (model.likelihood.name == "mse" and not model.bottleneck.has_posterior)


@dataclass(frozen=True, eq=False)
class Seen:
    """A run so far.

    spec : its settings, with the live changes made so far. curves : epochs and values of each term by (split, term).
    vectors : the last validation's values per code dimension, and of a table per column. state : "failed" where its
    loss is no longer a number. pictures : (k, *shape) inputs and what became of them, in display scale. baselines :
    None until they are known.
    """

    spec: RunSpec
    form: Form
    curves: Mapping[tuple[str, str], Curve]
    state: Literal["training", "ended", "failed"] = "training"
    vectors: Mapping[str, NDArray[np.float32]] = field(default_factory=dict)
    pictures: tuple[NDArray[np.float32], NDArray[np.float32]] | None = None
    baselines: Baselines | None = None

    @property
    def size(self) -> int:
        """Numbers in a code."""
        return self.spec.model.network.latent_dim

    @property
    def validated(self) -> Curve:
        """Epochs and values of the validation loss; empty without a validation split."""
        return self.curve("val", "loss")

    def curve(self, split: str, term: str) -> Curve:
        """Epochs and values, empty for what was not measured."""
        return self.curves.get((split, term), (np.empty(0), np.empty(0)))

    @property
    def error(self) -> float | None:
        """The last error of the validation split that baselines can be compared with, None where there is none."""
        told = self._errors[1][-1:] if self._comparable else self.vectors.get(PER_COLUMN, np.empty(0))
        last = float(told.sum())
        return last if len(told) and np.isfinite(last) else None

    @property
    def _errors(self) -> Curve:
        known = self.baselines or Baselines()
        return self.curve("val", known.term if self._comparable else "squared_error")

    @property
    def _comparable(self) -> bool:
        """Whether its history has the term of the baselines."""
        return (self.baselines or Baselines()).fits(self.spec.model)

    @property
    def beats_components(self) -> bool:
        """Whether the error is below that of principal components of the same number, as far as that is known."""
        same = self.baselines.components.get(self.size) if self.baselines is not None else None
        return same is None or (self.error is not None and self.error < same)

    @property
    def has_settled(self) -> bool:
        """Whether more epochs like the last ones would not change the error by much."""
        _, values = self._errors
        if self.state == "ended" and len(values):
            return True
        if len(values) < FEWEST:
            return False
        return bool(values[-len(values) // 3] - values[-1] < FLAT * abs(values[-1]))


@dataclass(frozen=True)
class Hint:
    """evidence : what was seen, with its numbers. advice : what might help. control : the setting that it would change,
    as a dotted path in the run's spec, "" for none.
    """

    name: str
    evidence: str
    advice: str
    control: str = ""


class Rule:
    """Sees one thing that can go wrong. A new one is one file in hints/ with @register.

    order : the most pressing first.
    """

    name: ClassVar[str] = ""
    title: ClassVar[str] = ""
    summary: ClassVar[str] = ""
    order: ClassVar[int] = 50

    def look(self, seen: Seen) -> Hint | None:
        """A hint, or None where all is well or nothing can be said yet."""
        raise NotImplementedError

    def hint(self, evidence: str, advice: str, control: str = "") -> Hint:
        """One under the rule's own name."""
        return Hint(self.name, evidence, advice, control)


rules: Registry[Rule] = Registry("hint", "ae_core.coach.hints")


def advise(seen: Seen) -> list[Hint]:
    """What there is to say of a run, the most pressing first.

    Nothing of weights that are no autoencoder's: components have no epochs to better, and the losses and errors of a
    GAN tell neither how good its samples are nor when it has had enough.
    """
    objective = seen.spec.model.objective
    return [] if objective.is_fitted or objective.is_contest else list(_hints(seen))


def _hints(seen: Seen) -> Iterator[Hint]:
    for name in sorted(rules.names(), key=lambda name: rules.get(name).order):
        hint = rules.create(name).look(seen)
        if hint is not None:
            yield hint
