"""Which codes samplers are held against."""

from __future__ import annotations

import pytest

from ae_core.data.base import sources
from ae_core.experiments.base import Studied
from ae_core.experiments.samplers import Samplers
from ae_core.latent.codec import Codec
from ae_core.model.autoencoder import fresh_autoencoder
from ae_core.model.presets.base import presets
from ae_core.spec import replaced


def studied(preset: str) -> Studied:
    data = sources.create("digits").load()
    model = replaced(presets.get(preset).model(data), "network", {"name": "mlp", "hidden": [8], "latent_dim": 2})
    return Studied("run", Codec(fresh_autoencoder(model, data.form, 0), data.to_model, data.to_display), data)


@pytest.mark.parametrize(
    ("preset", "setting", "found"),
    [
        ("variational", "auto", "draws"), ("variational", "means", "means"), ("vanilla", "auto", None),
        ("vanilla", "draws", None), ("adversarial", "auto", None),
    ],
)  # fmt: skip
def test_a_prior_is_held_against_what_it_was_trained_to_be_like(preset: str, setting: str, found: str | None) -> None:
    assert Samplers(codes=setting)._codes(studied(preset)) == found  # type: ignore[arg-type]
