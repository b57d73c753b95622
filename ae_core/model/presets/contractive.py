"""The contractive autoencoder (Rifai et al. 2011)."""

from __future__ import annotations

from ae_core.model.presets.base import Preset, presets


@presets.register("contractive", "Contractive")
class ContractivePreset(Preset):
    """A code that small changes of the input hardly move: the norm of its Jacobian is penalised."""

    order = 60
    changes = {
        "network": {"name": "mlp", "hidden": [], "latent_dim": 256, "tied": True},
        "bottleneck": {"name": "deterministic", "activation": "sigmoid"},
        "regularisers": {"contractive": {"name": "contractive", "contraction": 1.0}},
    }
