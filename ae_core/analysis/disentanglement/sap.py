"""Separated attribute predictability (Kumar, Sattigeri & Balakrishnan 2018, "Variational inference of disentangled
latent concepts", section 3).

SAP = mean_k (S_1st,k - S_2nd,k), S_jk how well dimension j alone foretells factor k
"""

from __future__ import annotations

import numpy as np

from ae_core.analysis.disentanglement.known import Known
from ae_core.analysis.disentanglement.levels import Doubles
from ae_core.analysis.disentanglement.skill import accuracy_beyond_chance, explained


def predictability(train: Known, test: Known) -> Doubles:
    """(d, k) S, fitted to the one and read on the other; 0 is chance and 1 perfect.

    Of a number the share of its variance that a straight line in z_j explains; of a class the accuracy beyond chance of
    thresholds on z_j, one fewer than there are classes.
    """
    found = np.zeros((train.codes.shape[1], train.factors.shape[1]))
    for k, is_class in enumerate(train.is_class):
        for j in range(len(found)):
            z, v = train.codes[:, j], train.factors[:, k]
            if z.std() > 0:
                seen = _thresholds if is_class else _line
                judge = accuracy_beyond_chance if is_class else explained
                found[j, k] = judge(seen(z, v, test.codes[:, j]), test.factors[:, k])
    return found


def _line(z: Doubles, v: Doubles, asked: Doubles) -> Doubles:
    centred = z - z.mean()
    return np.asarray(v.mean() + (centred @ v) / (centred @ centred) * (asked - z.mean()))


def _thresholds(z: Doubles, v: Doubles, asked: Doubles) -> Doubles:
    from sklearn.tree import DecisionTreeClassifier

    tree = DecisionTreeClassifier(max_leaf_nodes=max(len(np.unique(v)), 2), class_weight="balanced", random_state=0)
    return np.asarray(tree.fit(z[:, None], v).predict(asked[:, None]))
