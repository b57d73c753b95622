"""Disentanglement, completeness and informativeness (Eastwood & Williams 2018, "A framework for the quantitative
evaluation of disentangled representations", section 2).

R (d, k) says how much each dimension matters for foretelling each factor. Disentanglement: each dimension matters for
one factor; completeness: one dimension matters for each factor; informativeness: the factors can be foretold at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ae_core.analysis.disentanglement.known import Known
from ae_core.analysis.disentanglement.levels import Doubles
from ae_core.analysis.disentanglement.skill import accuracy_beyond_chance, explained

LEAVES = (1, 5, 20)  # the smallest leaf, in samples; chosen on the validation split


def disentanglement(importance: Doubles) -> float:
    """sum_i rho_i (1 - H_k(R_i / sum R_i)), entropies to the base k; rho_i is the share of dimension i in all of R.

    importance : R (d, k), not negative, k >= 2. 0 where all of it is 0.
    """
    return _weighted(importance)


def completeness(importance: Doubles) -> float:
    """The same of the columns, entropies to the base d; d >= 2. A factor that nothing matters for has no weight."""
    return _weighted(importance.T)


def _weighted(importance: Doubles) -> float:
    sums = importance.sum(1)
    if not sums.sum() > 0:
        return 0.0
    rows = importance[sums > 0] / sums[sums > 0, None]
    logs = np.log(rows, out=np.zeros_like(rows), where=rows > 0)
    each = 1 + (rows * logs).sum(1) / np.log(importance.shape[1])
    return float(each @ sums[sums > 0] / sums.sum())


def smallest_leaves(train: Known, validation: Known, trees: int, seed: int = 0) -> tuple[int, ...]:
    """(k,) of LEAVES, with which each factor of the validation split is foretold best."""
    found = []
    for k in range(train.factors.shape[1]):
        skills = [_foretold(_fitted(train, k, leaf, trees, seed), validation, k) for leaf in LEAVES]
        found.append(LEAVES[int(np.argmax(skills))])
    return tuple(found)


def forests(train: Known, test: Known, leaves: Sequence[int], trees: int, seed: int = 0) -> tuple[Doubles, Doubles]:
    """(d, k) relative importances, a column sums to 1 or is 0, and (k,) how well each factor is foretold, 0 to 1.

    A random forest for each factor, of all dimensions (section 4.3); what a dimension takes off the impurity is its
    importance. leaves : (k,) the smallest leaf of each, in samples. trees : of each forest. Skill is explained
    variance, or accuracy beyond chance of a class.
    """
    fitted = [_fitted(train, k, leaf, trees, seed) for k, leaf in enumerate(leaves)]
    importance = np.stack([np.asarray(one.feature_importances_, dtype=np.float64) for one in fitted], axis=1)
    return importance, np.array([_foretold(one, test, k) for k, one in enumerate(fitted)])


def _fitted(train: Known, k: int, leaf: int, trees: int, seed: int) -> Any:
    from sklearn.ensemble import RandomForestClassifier, RandomForestRegressor

    options = {"n_estimators": trees, "min_samples_leaf": leaf, "random_state": seed}
    if train.is_class[k]:
        forest = RandomForestClassifier(max_features=1.0, class_weight="balanced", **options)
    else:
        forest = RandomForestRegressor(**options)
    return forest.fit(train.codes, train.factors[:, k])


def _foretold(forest: Any, test: Known, k: int) -> float:
    judge = accuracy_beyond_chance if test.is_class[k] else explained
    return judge(np.asarray(forest.predict(test.codes)), test.factors[:, k])
