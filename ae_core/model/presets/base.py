"""The textbook's autoencoders as named choices over the five slots, a file each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ae_core.data.base import Dataset
from ae_core.model.proposal import propose
from ae_core.model.spec import ModelSpec
from ae_core.registry import Registry
from ae_core.spec import replaced


class Preset:
    """changes : dotted path in ModelSpec -> value, applied in order to what the data proposes.

    training : dotted path in TrainSpec -> value, where this model learns badly at the usual settings; see preset_run.
    order : its place in the list. suits : the name of a bundled data set that shows what it is for.
    """

    name: ClassVar[str] = ""
    title: ClassVar[str] = ""
    summary: ClassVar[str] = ""
    order: ClassVar[int] = 1000
    suits: ClassVar[str] = "mnist"
    changes: ClassVar[Mapping[str, Any]] = {}
    training: ClassVar[Mapping[str, Any]] = {}

    @classmethod
    def model(cls, dataset: Dataset) -> ModelSpec:
        """The preset for this data: proposed network and likelihood first, the preset's own choices over them."""
        proposal = propose(dataset)
        spec = ModelSpec(network=proposal.network, likelihood=proposal.likelihood)
        for path, value in cls.changes.items():
            spec = replaced(spec, path, value)
        return spec

    @classmethod
    def refusal(cls, dataset: Dataset) -> str | None:
        """Why its name would promise too much on this data, in one sentence, or None."""
        return None


presets: Registry[Preset] = Registry("preset", "ae_core.model.presets")


def in_order() -> list[type[Preset]]:
    """All presets, the simplest first."""
    return sorted(map(presets.get, presets.names()), key=lambda one: one.order)
