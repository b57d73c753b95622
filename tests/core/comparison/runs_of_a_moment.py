"""Small runs of one table, trained for two epochs in their folders."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ae_core.data.base import Dataset
from tests.core.saved_run import saved
from tests.core.small import MLP, run_spec, table

DATA = table(n_train=80)


def kept(folder: Path, latent_dim: int = 2, data: Dataset = DATA, seed: int = 0, **model: Any) -> Path:
    """A run of it."""
    saved(folder, run_spec({"network": {**MLP, "latent_dim": latent_dim}, **model}, seed=seed), data)
    return folder
