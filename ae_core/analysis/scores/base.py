"""What a score of drawn codes is, and what it is given to judge them by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar, Literal

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.features import Features
from ae_core.analysis.two_sample import median_bandwidth
from ae_core.registry import Registry

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]
Better = Literal["lower", "higher", "one"]


@dataclass(frozen=True)
class Column:
    """One number that a score gives. better : which way samples become more like the data; "one" for a ratio
    that should be 1.

    meaning : what it says and its usual range, in a sentence.
    """

    name: str
    title: str
    better: Better
    meaning: str


@dataclass(frozen=True)
class Measured:
    """A value, NaN where there is none, and the p-value of a test where the score is one."""

    value: float
    p: float | None = None


@dataclass(frozen=True, eq=False)
class Evidence:
    """What drawn codes are held against; nothing of it but `train` was ever fitted to.

    train : (m, latent_dim) codes of the training split. held_out : (n, latent_dim) codes of samples that neither the
    model nor a sampler was fitted to. real : (n, *shape) these samples as the model sees them.
    decode : codes (k, latent_dim) to samples (k, *shape) in that scale, NaN nowhere; None where there is no decoder.
    features : of samples in that scale, None where there are none.
    """

    train: Floats
    held_out: Floats
    real: Floats | None = None
    decode: Callable[[Floats], Floats] | None = None
    features: Features | None = None

    @cached_property
    def bandwidth(self) -> float:
        """The median distance between two held-out codes: one kernel for all that is compared."""
        return median_bandwidth(self.held_out)

    @cached_property
    def decoded_features(self) -> Doubles | None:
        """(n, f) of the decoded held-out codes."""
        return self.features_of(self.held_out)

    @cached_property
    def real_features(self) -> Doubles | None:
        """(n, f) of the held-out samples themselves."""
        return None if self.features is None or self.real is None else self.features(self.real)

    def features_of(self, codes: Floats) -> Doubles | None:
        """(k, f) of decoded codes (k, latent_dim)."""
        return None if self.features is None or self.decode is None else self.features(self.decode(codes))


class Score:
    """Judges drawn codes by one comparison with held-out data. A new one is one file here with @register.

    columns : what it gives. order : its place in a table.
    """

    name: ClassVar[str] = ""
    title: ClassVar[str] = ""
    summary: ClassVar[str] = ""
    order: ClassVar[int] = 50
    columns: ClassVar[tuple[Column, ...]] = ()

    @classmethod
    def lacks(cls, evidence: Evidence) -> str | None:
        """Why it says nothing here, in a sentence, or None."""
        return None

    def measure(self, drawn: Floats, evidence: Evidence, rng: np.random.Generator) -> tuple[Measured, ...]:
        """A number for each column. drawn : (k, latent_dim); compare only scores of equal k and equal evidence."""
        raise NotImplementedError


scores: Registry[Score] = Registry("score", "ae_core.analysis.scores")


def in_order() -> list[type[Score]]:
    """All scores in the order of a table."""
    return sorted((scores.get(name) for name in scores.names()), key=lambda one: one.order)
