"""Where the setting stands that a hint is about."""

from __future__ import annotations

from ae_core.model.spec import ModelSpec


def kl_control(model: ModelSpec) -> str:
    """The dotted path of the weight of a model's KL, "" where it has none."""
    for name, entry in model.regularisers.items():
        if entry.weighs_kl and "beta" in type(entry).model_fields:
            return f"model.regularisers.{name}.beta"
    return ""
