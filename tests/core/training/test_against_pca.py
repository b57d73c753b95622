from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from sklearn.decomposition import PCA

from ae_core.data.base import TRAIN, VALIDATION, sources
from ae_core.model.presets.base import presets
from ae_core.spec import replaced, switched
from ae_core.training.events import Finished
from ae_core.training.loop import train
from ae_core.training.run import RunSpec

DIMENSIONS = 30


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_thirty_codes_of_a_plain_autoencoder_beat_thirty_principal_components_on_held_out_digits(
    tmp_path: Path,
) -> None:
    """Squared error in [0, 1], summed over the pixels: PCA-30 leaves 14.18; a trial of this network reached 11.4."""
    digits = sources.create("mnist").load()
    pixels = digits.to_model(digits.x).reshape(digits.n, -1)
    held_out = pixels[digits.rows(VALIDATION)]
    pca = PCA(DIMENSIONS, svd_solver="full").fit(pixels[digits.rows(TRAIN)])
    linear = np.square(pca.inverse_transform(pca.transform(held_out)) - held_out).sum(1).mean()
    assert linear == pytest.approx(14.18, abs=0.05)
    model = switched(presets.get("vanilla").model(digits), "network", "mlp")
    spec = RunSpec(model=replaced(model, "network.latent_dim", DIMENSIONS))
    spec = replaced(spec, "train.epochs", 60)
    end = list(train(spec, digits, tmp_path / "run", window=None))[-1]
    assert isinstance(end, Finished)
    assert end.results["val"]["squared_error"] < 0.8 * linear
