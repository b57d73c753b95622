"""All scores of disentanglement of the same codes: what is fitted sees training and validation samples only."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.disentanglement import dci, factor_vae, mig, sap
from ae_core.analysis.disentanglement.known import Known, Splits
from ae_core.analysis.disentanglement.levels import Doubles, Levels, alive, edges_of, levels

TITLES = {
    "mig": "MIG", "sap": "SAP", "factor_vae": "FactorVAE score", "disentanglement": "DCI disentanglement",
    "completeness": "DCI completeness", "informativeness": "DCI informativeness",
}  # fmt: skip


@dataclass(frozen=True, eq=False)
class Ways:
    """bins : levels of a number. group : samples that hold a factor for a vote. trees : of a forest.

    dead, noise : see `alive`.
    """

    bins: int = 20
    group: int = 64
    trees: int = 20
    dead: float = 0.01
    noise: Doubles | float = 0.0


@dataclass(frozen=True, eq=False)
class Scores:
    """values : by the names of TITLES, each 0 to 1. active : (d,) dimensions that vary.

    told, predictable, important : (d, k) what each dimension tells of each factor, by MIG, SAP and DCI.
    foretold : (k,) how well all dimensions together foretell each factor. plug_in : the MIG as counted.
    leaves : (k,) that were chosen on the validation split.
    """

    values: dict[str, float]
    active: NDArray[np.bool_]
    told: Doubles
    predictable: Doubles
    important: Doubles
    foretold: Doubles
    plug_in: float
    leaves: tuple[int, ...]


def scores(splits: Splits, ways: Ways, seed: int = 0, leaves: tuple[int, ...] | None = None) -> Scores:
    """The scores of codes with two dimensions or more of two factors or more, read once on the test split.

    leaves : chosen before, else on the validation split. Deterministic.
    """
    active = alive(splits.train.codes, ways.noise, ways.dead)
    splits = splits.each(lambda known: known.only(active))
    train, test = splits.train, splits.test
    leaves = dci.smallest_leaves(train, splits.validation, ways.trees, seed) if leaves is None else leaves
    important, foretold = dci.forests(train, test, leaves, ways.trees, seed)
    codes, factors = levels_of(train, test, ways.bins)
    told, predictable = mig.shares_told(codes, factors), sap.predictability(train, test)
    values = {
        "mig": float(mig.gaps(told).mean()), "sap": float(mig.gaps(predictable).mean()),
        "factor_vae": _votes(train, test, active, ways, seed), "disentanglement": dci.disentanglement(important),
        "completeness": dci.completeness(important), "informativeness": float(foretold.mean()),
    }  # fmt: skip
    plug_in = float(mig.gaps(mig.plug_in(codes, factors)).mean())
    return Scores(values, active, told, predictable, important, foretold, plug_in, leaves)


def levels_of(train: Known, test: Known, bins: int) -> tuple[Levels, Levels]:
    """(n, d) and (n, k) levels of the codes and factors of `test`, whose edges are those of `train`.

    A class keeps all its values.
    """
    codes = [levels(z, edges_of(known, bins)) for known, z in zip(train.codes.T, test.codes.T, strict=True)]
    factors = [
        levels(v, edges_of(known, None if is_class else bins))
        for known, v, is_class in zip(train.factors.T, test.factors.T, train.is_class, strict=True)
    ]
    return np.stack(codes, axis=1), np.stack(factors, axis=1)


def _votes(train: Known, test: Known, active: NDArray[np.bool_], ways: Ways, seed: int) -> float:
    rng, spread = np.random.default_rng(seed), train.codes[:, active].var(axis=0)
    found = [
        factor_vae.votes(one.codes[:, active], levels_of(train, one, ways.bins)[1], spread, ways.group, rng)
        for one in (train, test)
    ]
    return factor_vae.accuracy(*found)
