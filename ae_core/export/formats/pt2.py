"""Graphs of torch.export."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ae_core.export.formats.base import FormatSpec, formats
from ae_core.export.settings import KEY
from ae_core.progress import tell
from ae_core.storage import write_atomic, write_json

if TYPE_CHECKING:
    import torch

    from ae_core.latent.saved import SavedRun


@formats.register("pt2", "PyTorch graphs (.pt2)")
class Pt2(FormatSpec):
    """Encoder and decoder as graphs of torch.export, for torch without this program.

    Scaling is within the graphs, as it is for onnx. They are only ever written here: reading one is for whoever trusts
    the file, since torch unpickles parts of it.
    """

    def write(self, run: SavedRun, folder: Path) -> Mapping[str, Any]:
        """encoder.pt2, decoder.pt2 and pt2.json, which says what goes in and comes out."""
        import torch

        from ae_core.export.described import described, signature
        from ae_core.export.graphs import TOLERANCE, compare, parts_of, program_of

        whole, differences = described(run, self.about(run)), {}
        for done, part in enumerate(parts := parts_of(run)):
            tell(done, len(parts))
            program = program_of(part)
            module, names = program.module(), part.outputs

            def again(x: torch.Tensor, module: Any = module, names: tuple[str, ...] = names) -> Any:
                with torch.inference_mode():
                    return {name: value.numpy() for name, value in zip(names, module(x), strict=True)}

            differences[part.name] = compare(part, again, "torch.export")
            buffer = io.BytesIO()
            whole[part.name] = signature(part, f"{part.name}.pt2")
            torch.export.save(program, buffer, extra_files={KEY: json.dumps(whole)})
            write_atomic(folder / f"{part.name}.pt2", buffer.getvalue(), durable=False)
        told = {"largest_difference": differences, "tolerance": TOLERANCE}
        write_json(folder / "pt2.json", whole | told)
        return told
