"""`list`: what can be chosen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any

import tyro

from ae_core.data.base import sources
from ae_core.errors import SpecError
from ae_core.experiments.base import experiments
from ae_core.export.formats.base import formats
from ae_core.latent.paths.base import paths
from ae_core.latent.samplers.base import samplers
from ae_core.model.bottlenecks.base import bottlenecks
from ae_core.model.corruption.base import corruptions
from ae_core.model.likelihoods.base import likelihoods
from ae_core.model.networks.base import networks
from ae_core.model.presets.base import in_order
from ae_core.model.regularisers.base import regularisers
from ae_core.priors.base import priors
from ae_core.projection.base import projections
from ae_core.registry import Registry
from ae_core.training.optimisers.base import optimisers
from ae_core.training.schedules.base import schedules

_KINDS = (
    "data",
    "presets",
    "networks",
    "corruptions",
    "bottlenecks",
    "likelihoods",
    "regularisers",
    "priors",
    "optimisers",
    "schedules",
    "projections",
    "paths",
    "samplers",
    "experiments",
    "exports",
)
_REGISTRIES: Mapping[str, Registry[Any]] = {
    "data": sources,
    "networks": networks,
    "corruptions": corruptions,
    "bottlenecks": bottlenecks,
    "likelihoods": likelihoods,
    "regularisers": regularisers,
    "priors": priors,
    "optimisers": optimisers,
    "schedules": schedules,
    "projections": projections,
    "paths": paths,
    "samplers": samplers,
    "experiments": experiments,
    "exports": formats,
}


def listed(kind: str) -> list[dict[str, str]]:
    """name, title and summary of every entry of one kind."""
    entries: Iterable[Any] = in_order() if kind == "presets" else ()
    if kind in _REGISTRIES:
        entries = (_REGISTRIES[kind].get(name) for name in _REGISTRIES[kind].names())
    return [{"name": entry.name, "title": entry.title, "summary": entry.summary} for entry in entries]


@dataclass(frozen=True)
class ListCommand:
    """Names of what can be chosen, with one line each."""

    kind: Annotated[str | None, tyro.conf.Positional, tyro.conf.arg(metavar="KIND")] = None
    """What to list: data, presets, networks, corruptions, ...; everything where it is left out."""
    json: bool = False
    """Print a list of {name, title, summary} as one line of JSON."""

    def run(self) -> list[dict[str, str]] | dict[str, list[dict[str, str]]]:
        """The entries of one kind, or of each. Raises SpecError for another."""
        if self.kind is None:
            return {kind: listed(kind) for kind in _KINDS}
        if self.kind not in _KINDS:
            raise SpecError(f"there is nothing called {self.kind!r} to be listed; there are {', '.join(_KINDS)}")
        return listed(self.kind)

    def report(self, result: Any) -> str:
        """The entries as text."""
        groups = {self.kind: result} if self.kind else result
        return "\n\n".join(_group(kind, entries) for kind, entries in groups.items())


def _group(kind: str, entries: list[dict[str, str]]) -> str:
    if not entries:
        return f"{kind}\n  none yet"
    width = max(len(entry["name"]) for entry in entries) + 2
    return "\n".join([kind, *(f"  {entry['name']:<{width}}{entry['summary']}" for entry in entries)])
