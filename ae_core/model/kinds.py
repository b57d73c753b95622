"""What a model is called, by the preset that has its choices."""

from __future__ import annotations

from ae_core.data.base import Dataset
from ae_core.model.presets.base import Preset, in_order, presets
from ae_core.model.spec import ModelSpec

CUSTOM = "custom"


def kind_of(model: ModelSpec, dataset: Dataset) -> str:
    """The preset whose choices a model has, whatever its likelihood and sizes; "custom" where there is none, and
    "published bug" where it has one on purpose.

    Of several that differ in their network only, the one with this network, else the one with what the data proposes.
    """
    if model.flaw:
        return "published bug"
    usual = presets.get("vanilla").model(dataset).network

    def unlike(preset: type[Preset]) -> tuple[bool, bool]:
        network = preset.model(dataset).network
        return network != model.network.model_copy(update={"latent_dim": network.latent_dim}), network != usual

    likely = [preset for preset in in_order() if preset.refusal(dataset) is None and _same(preset, model, dataset)]
    return min(likely, key=unlike).title if likely else CUSTOM


def _same(preset: type[Preset], model: ModelSpec, dataset: Dataset) -> bool:
    others = {"network": model.network, "likelihood": model.likelihood}
    return preset.model(dataset).model_copy(update=others) == model
