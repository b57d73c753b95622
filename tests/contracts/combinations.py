"""Few combinations of the five slots in which every allowed pair of entries occurs."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np

from ae_core.data.base import Dataset
from ae_core.model.bottlenecks.base import bottlenecks
from ae_core.model.corruption.base import corruptions
from ae_core.model.likelihoods.base import likelihoods
from ae_core.model.networks.base import networks
from ae_core.model.regularisers.base import regularisers
from ae_core.model.spec import ModelSpec
from ae_core.registry import Registry
from ae_core.spec import read_spec
from tests.core.small import held_out, images

SLOTS: dict[str, Registry[Any]] = {
    "network": networks,
    "corruption": corruptions,
    "bottleneck": bottlenecks,
    "likelihood": likelihoods,
}
SMALLER: dict[str, dict[str, Any]] = {
    "network": {"hidden": [32], "channels": [8, 16], "latent_dim": 4},
    "corruption": {"sigma": 0.1},
}
NO_REGULARISER = "no regulariser"


def patterns(n_train: int = 24, n_held: int = 8) -> Dataset:
    """Black and white noise: nothing but a code of its own can bring a sample back."""
    base = images(n_train=n_train, n_held=n_held)
    x = 255 * np.random.default_rng(0).integers(0, 2, base.x.shape, np.uint8)
    return Dataset("patterns", "image", x, held_out(n_train, n_held), to_model=base.to_model, value_range=(0.0, 1.0))


PATTERNS = patterns()


def entry(slot: str, name: str) -> dict[str, Any]:
    """An entry with the settings that make it small, as far as it has them."""
    known = SLOTS[slot].get(name).model_fields
    return {"name": name, **{key: value for key, value in SMALLER.get(slot, {}).items() if key in known}}


def model_of(names: tuple[str, ...]) -> ModelSpec:
    """The model of one name per slot and one regulariser."""
    *chosen, regulariser = names
    slots = {slot: entry(slot, name) for slot, name in zip(SLOTS, chosen, strict=True)}
    penalties = {} if regulariser == NO_REGULARISER else {regulariser: {"name": regulariser}}
    return read_spec(ModelSpec, {**slots, "regularisers": penalties})


def pairs_of(names: tuple[str, ...]) -> set[tuple[tuple[int, str], ...]]:
    """The pairs of entries that occur in a combination."""
    return set(itertools.combinations(enumerate(names), 2))


def covering() -> dict[str, ModelSpec]:
    """Allowed combinations, chosen one after another for the most pairs that none before them has."""
    choices = [registry.names() for registry in SLOTS.values()] + [[NO_REGULARISER, *regularisers.names()]]
    allowed = {names for names in itertools.product(*choices) if model_of(names).refusal(PATTERNS) is None}
    missing = set().union(*map(pairs_of, allowed))
    chosen: dict[str, ModelSpec] = {}
    while missing:
        best = max(sorted(allowed), key=lambda names: len(pairs_of(names) & missing))
        missing -= pairs_of(best)
        chosen["-".join(best)] = model_of(best)
    return chosen
