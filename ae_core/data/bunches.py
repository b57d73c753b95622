"""The small tables that come with scikit-learn."""

from __future__ import annotations

from typing import Any

import numpy as np

from ae_core.data.base import Dataset
from ae_core.data.splitting import split_rows
from ae_core.data.table import standardisation, to_table


def bunch_table(name: str, bunch: Any, attribution: str) -> Dataset:
    """One of scikit-learn's bunches as a table: columns named and standardised by the training split, with labels."""
    labels = bunch.target.astype(np.int64)
    split = split_rows(labels, len(labels))
    x, _ = to_table(bunch.data, name)
    to_model, to_display, _ = standardisation(x, split)
    return Dataset(
        name=name,
        kind="tabular",
        x=x,
        split=split,
        labels=labels,
        label_names=tuple(map(str, bunch.target_names)),
        columns=tuple(column.replace("_", " ") for column in map(str, bunch.feature_names)),
        to_model=to_model,
        to_display=to_display,
        attribution=attribution,
    )
