"""Weights as plain arrays, and all that is needed to build the model around them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ae_core.export.formats.base import FormatSpec, formats
from ae_core.storage import write_json, write_tensors

if TYPE_CHECKING:
    from ae_core.latent.saved import SavedRun


@formats.register("safetensors", "Weights (safetensors and JSON)")
class SafeTensors(FormatSpec):
    """The weights by name as safetensors; the model's settings and the scaling of its data as JSON.

    The weights know no scaling: the network sees what `to_display` of the JSON maps to the units of the data.
    """

    def write(self, run: SavedRun, folder: Path) -> Mapping[str, Any]:
        """model.safetensors and model.json."""
        from ae_core.export.described import described, with_scales

        about = self.about(run)
        weights = {name: value.numpy() for name, value in run.codec.model.state_dict().items()}
        write_tensors(folder / "model.safetensors", weights, dict(about), durable=False)
        write_json(folder / "model.json", described(run, about) | with_scales(run.dataset))
        return {"weights": len(weights), "parameters": sum(value.size for value in weights.values())}
