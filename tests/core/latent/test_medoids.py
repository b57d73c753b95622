from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from ae_core.latent.medoids import medoids


@given(st.integers(1, 25), st.integers(1, 4), st.integers(0, 10_000))
def test_a_medoid_is_nearest_to_all_of_its_group(n: int, k: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    codes = rng.integers(-3, 4, (n, 2)).astype(np.float32)
    _, labels = np.unique(rng.integers(0, k, n), return_inverse=True)
    labels = np.where(rng.random(n) < 0.2, -1, labels)
    _, labels = np.unique(labels, return_inverse=True)
    labels = labels - (labels.max() > 0)  # one group is noise
    ids = rng.permutation(100)[:n]
    found = medoids(codes, labels, ids)
    assert len(found) == labels.max() + 1
    for label, medoid in enumerate(found):
        rows = np.flatnonzero(labels == label)
        summed = {int(ids[i]): round(float(np.square(codes[rows] - codes[i]).sum()), 6) for i in rows}
        assert medoid == min(summed, key=lambda one: (summed[one], one))
