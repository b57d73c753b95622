"""Graphs of torch.export."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ae_core.export.formats.base import FormatSpec, formats
from ae_core.export.settings import KEY
from ae_core.progress import tell
from ae_core.storage import write_atomic, write_json

if TYPE_CHECKING:
    from torch import Tensor
    from torch.export import ExportedProgram

    from ae_core.export.graphs import Arrays, Part
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

        about, graphs, differences = described(run, self.about(run)), {}, {}
        for done, part in enumerate(parts := parts_of(run)):
            tell(done, len(parts))
            file = f"{part.name}.pt2"
            graphs[part.name] = signature(part, file)
            program = program_of(part)
            differences[part.name] = compare(part, runs(program, part), "torch.export")
            buffer = io.BytesIO()
            torch.export.save(program, buffer, extra_files={KEY: json.dumps(about | {part.name: graphs[part.name]})})
            write_atomic(folder / file, buffer.getvalue(), durable=False)
        told = {"largest_difference": differences, "tolerance": TOLERANCE}
        write_json(folder / "pt2.json", about | graphs | told)
        return told


def runs(program: ExportedProgram, part: Part) -> Callable[[Tensor], Arrays]:
    """The same graph as torch runs it."""
    import torch

    module = program.module()

    def run(x: Tensor) -> Arrays:
        with torch.inference_mode():
            found = module(x)
        return {name: value.numpy() for name, value in zip(part.outputs, found, strict=True)}

    return run
