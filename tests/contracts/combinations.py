"""Few combinations of a data set and the five slots in which every allowed pair of entries occurs."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Any

import numpy as np

from ae_core.data.base import Dataset
from ae_core.model.bottlenecks.base import bottlenecks
from ae_core.model.corruption.base import corruptions
from ae_core.model.likelihoods.base import likelihoods
from ae_core.model.networks.base import networks
from ae_core.model.regularisers.base import regularisers
from ae_core.model.spec import ModelSpec
from ae_core.priors.base import priors
from ae_core.registry import Registry
from ae_core.spec import read_spec, replaced
from tests.core.small import held_out, images, series, texts

SLOTS: dict[str, Registry[Any]] = {
    "network": networks,
    "corruption": corruptions,
    "bottleneck": bottlenecks,
    "likelihood": likelihoods,
}
SMALLER: dict[str, dict[str, Any]] = {
    "network": {"hidden": [32], "channels": [8, 16], "latent_dim": 4, "hidden_size": 32, "embedding_dim": 8},
    "corruption": {"sigma": 0.1, "share": 0.1},
    "bottleneck": {"k": 3},
    "regulariser": {"widths": [16], "method": "hutchinson", "probes": 1},
}
NEEDED: dict[str, dict[str, Any]] = {"kl_sparsity": {"activation": "sigmoid"}}  # of the bottleneck, by a regulariser
WEIGHTS = ("beta", "gamma", "extra", "sparsity", "contraction")  # whatever a penalty calls its weight
# At the tenth epoch of a thousand nothing is warm yet.
LIGHT = {**dict.fromkeys(WEIGHTS, 0.01), "strength": 0.001, "warm_up": 1000.0}
FORCING = (0.0, 0.5)
NO_REGULARISER = "no regulariser"


@dataclass(frozen=True, eq=False)
class Combination:
    """A model and the data set that it is tried on."""

    spec: ModelSpec
    data: Dataset


def patterns(n_train: int = 24, n_held: int = 8) -> Dataset:
    """Black and white noise: nothing but a code of its own can bring a sample back."""
    base = images(n_train=n_train, n_held=n_held)
    x = 255 * np.random.default_rng(0).integers(0, 2, base.x.shape, np.uint8)
    return Dataset("patterns", "image", x, held_out(n_train, n_held), to_model=base.to_model, value_range=(0.0, 1.0))


DATA = {"patterns": patterns(), "series": series(), "short series": series(shortest=3), "texts": texts()}


def entry(slot: str, name: str) -> dict[str, Any]:
    """An entry with the settings that make it small, as far as it has them."""
    known = (SLOTS | {"regulariser": regularisers})[slot].get(name).model_fields
    return {"name": name, **{key: value for key, value in SMALLER.get(slot, {}).items() if key in known}}


def combination_of(names: tuple[str, ...]) -> Combination:
    """The combination of one data set, one name per slot and one regulariser."""
    data, *chosen, regulariser = names
    slots = {slot: entry(slot, name) for slot, name in zip(SLOTS, chosen, strict=True)}
    known = bottlenecks.get(slots["bottleneck"]["name"]).model_fields
    slots["bottleneck"] |= {key: value for key, value in NEEDED.get(regulariser, {}).items() if key in known}
    penalties = {} if regulariser == NO_REGULARISER else {regulariser: entry("regulariser", regulariser)}
    return Combination(read_spec(ModelSpec, {**slots, "regularisers": penalties}), DATA[data])


def lightened(spec: ModelSpec) -> ModelSpec:
    """The same model with penalties that weigh little."""
    for name, penalty in spec.regularisers.items():
        for weight in LIGHT.keys() & type(penalty).model_fields.keys():
            spec = replaced(spec, f"regularisers.{name}.{weight}", LIGHT[weight])
    return spec


def pairs_of(names: tuple[str, ...]) -> set[tuple[tuple[int, str], ...]]:
    """The pairs of entries that occur in a combination."""
    return set(itertools.combinations(enumerate(names), 2))


def covering() -> dict[str, Combination]:
    """Allowed combinations, chosen one after another for the most pairs that none before them has."""
    choices = [[*DATA], *(registry.names() for registry in SLOTS.values()), [NO_REGULARISER, *regularisers.names()]]
    tried = {names: combination_of(names) for names in sorted(itertools.product(*choices))}
    allowed = {names: pairs_of(names) for names, one in tried.items() if one.spec.refusal(one.data) is None}
    missing = set().union(*allowed.values())
    chosen: dict[str, Combination] = {}
    while missing:
        best = max(allowed, key=lambda names: len(allowed[names] & missing))
        missing -= allowed[best]
        chosen["-".join(best)] = tried[best]
    return varied(chosen)


def varied(chosen: dict[str, Combination]) -> dict[str, Combination]:
    """The same combinations with each regulariser's priors in turn, and teacher forcing in the second of each data set.

    As further slots they would ask for many more combinations; forced steps take three times as long as the others.
    """
    turns = {name: itertools.cycle(priors.names()) for name in regularisers.names()}
    forced = {name: itertools.chain(FORCING, itertools.repeat(0.0)) for name in DATA}
    found: dict[str, Combination] = {}
    for key, one in chosen.items():
        spec, name = one.spec, key
        for title, penalty in spec.regularisers.items():
            if "prior" in type(penalty).model_fields:
                prior = next(turns[title])
                spec, name = replaced(spec, f"regularisers.{title}.prior", {"name": prior}), f"{name}-{prior}"
        if "teacher_forcing" in type(spec.network).model_fields:
            share = next(forced[key.split("-")[0]])
            spec, name = replaced(spec, "network.teacher_forcing", share), f"{name}-forced {share}"
        assert spec.refusal(one.data) is None
        found[name] = Combination(spec, one.data)
    return found
