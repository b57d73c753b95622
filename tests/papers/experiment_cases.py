"""What docs/experiments.md is made of: each experiment on bundled data, and what an honest reader would say of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Trained:
    """A run to be trained: the preset on the data, with changed settings by dotted path."""

    data: str
    preset: str
    changes: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Case:
    """An experiment with its settings on runs of each seed.

    columns : of its table, in this order; empty for all. reading : what the numbers say, and what they do not.
    """

    experiment: str
    runs: tuple[Trained, ...]
    reading: str
    settings: Mapping[str, Any] = field(default_factory=dict)
    columns: tuple[str, ...] = ()


SIZE, EPOCHS = "model.network.latent_dim", "train.epochs"
DIGITS = Trained("mnist", "vanilla", {SIZE: 16, "model.network": "mlp", EPOCHS: 20})
CASES: tuple[Case, ...] = ()
