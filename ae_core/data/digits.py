"""The small digits of scikit-learn."""

from __future__ import annotations

import numpy as np

from ae_core.data.base import Affine, Dataset, DataSpec, sources
from ae_core.data.splitting import split_rows


@sources.register("digits", title="Digits 8 x 8")
class Digits(DataSpec):
    """1,797 handwritten digits of 8 x 8 pixels, for models that learn within seconds.

    x (1797, 1, 8, 8) uint8 from 0 to 16, so the network sees x / 16; split 80/10/10, stratified.
    Source: E. Alpaydin, C. Kaynak, "Optical recognition of handwritten digits", UCI Machine Learning Repository, 1998.
    """

    def load(self) -> Dataset:
        """The digits."""
        from sklearn.datasets import load_digits  # the window opens before scikit-learn is loaded

        bunch = load_digits()
        labels = bunch.target.astype(np.int64)
        return Dataset(
            name="digits",
            kind="image",
            x=bunch.images.astype(np.uint8)[:, None],
            split=split_rows(labels, len(labels)),
            labels=labels,
            label_names=tuple(map(str, bunch.target_names)),
            to_model=Affine(1 / 16),
            value_range=(0.0, 1.0),
            attribution="E. Alpaydin and C. Kaynak, UCI Machine Learning Repository, CC BY 4.0, as in scikit-learn",
        )
