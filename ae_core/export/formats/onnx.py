"""ONNX, for onnxruntime and whatever else runs it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from ae_core.errors import UserError
from ae_core.export.formats.base import FormatSpec, formats
from ae_core.export.settings import KEY
from ae_core.progress import tell
from ae_core.storage import write_atomic, write_json

if TYPE_CHECKING:
    from torch import Tensor

    from ae_core.export.graphs import Arrays, Part
    from ae_core.latent.saved import SavedRun

LARGEST = 2**31 - 1  # bytes of a protobuf message, which an ONNX file is


@formats.register("onnx", "ONNX")
class Onnx(FormatSpec):
    """Encoder and decoder as ONNX, for any number of samples at once; checked against the model in onnxruntime.

    Scaling is within the graphs: samples go in, and come out, in the units of the data.
    """

    needs: ClassVar[tuple[str, ...]] = ("onnx", "onnxscript", "onnxruntime")

    def write(self, run: SavedRun, folder: Path) -> Mapping[str, Any]:
        """encoder.onnx, decoder.onnx and onnx.json, which says what goes in and comes out."""
        from ae_core.export.described import described, signature
        from ae_core.export.graphs import TOLERANCE, compare, parts_of

        about, graphs, differences = described(run, self.about(run)), {}, {}
        for done, part in enumerate(parts := parts_of(run)):
            tell(done, len(parts))
            file = f"{part.name}.onnx"
            graphs[part.name] = signature(part, file)
            content = as_onnx(part, json.dumps(about | {part.name: graphs[part.name]}))
            differences[part.name] = compare(part, session_of(content, part), "onnxruntime")
            write_atomic(folder / file, content, durable=False)
        told = {"largest_difference": differences, "tolerance": TOLERANCE}
        write_json(folder / "onnx.json", about | graphs | told)
        return told


def as_onnx(part: Part, about: str) -> bytes:
    """An ONNX file with a description of itself. Raises UserError where ONNX has no such operations."""
    import onnx
    import torch

    from ae_core.export.graphs import program_of

    try:
        made = torch.onnx.export(
            program_of(part),
            (),
            dynamo=True,
            verbose=False,
            input_names=[part.input],
            output_names=list(part.outputs),
            custom_translation_table=translations(),
        )
    except torch.onnx.OnnxExporterError as problem:
        said = " ".join(str(problem.__cause__ or problem).split())[:300]
        raise UserError(f"The {part.name} of this model cannot be had as ONNX: {said}") from problem
    assert made is not None
    model = made.model_proto
    _name_samples(model)
    onnx.helper.set_model_props(model, {KEY: about})
    if model.ByteSize() > LARGEST:
        raise UserError(f"The {part.name} of this model is larger than the two gigabytes that an ONNX file may have.")
    onnx.checker.check_model(model)
    return bytes(model.SerializeToString())


def _name_samples(model: Any) -> None:
    """Call the number of samples "n" where somebody looks at what goes in and out."""
    del model.graph.value_info[:]
    for value in (*model.graph.input, *model.graph.output):
        value.type.tensor_type.shape.dim[0].dim_param = "n"


def session_of(content: bytes, part: Part) -> Callable[[Tensor], Arrays]:
    """The same graph in onnxruntime."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])

    def run(x: Tensor) -> Arrays:
        return dict(zip(part.outputs, session.run(list(part.outputs), {part.input: x.numpy()}), strict=True))

    return run


def translations() -> dict[Any, Any]:
    """Operations of our models for which torch has no words in ONNX."""
    import torch
    from onnxscript import opset18

    op: Any = opset18

    def sort(self: Any, stable: bool = True, dim: int = -1, descending: bool = False) -> Any:
        # TopK of all; of equal values it too has those first that come first.
        size = op.Gather(op.Shape(self), op.Constant(value_ints=[dim]))
        return op.TopK(self, size, axis=dim, largest=int(descending), sorted=1)

    def distances(x1: Any, x2: Any, p: float, mode: int | None) -> Any:
        if p != 2:
            raise NotImplementedError(f"distances of order {p}")
        apart = op.Sub(op.Unsqueeze(x1, op.Constant(value_ints=[-2])), op.Unsqueeze(x2, op.Constant(value_ints=[-3])))
        return op.Sqrt(op.ReduceSum(op.Mul(apart, apart), op.Constant(value_ints=[-1]), keepdims=0))

    return {torch.ops.aten.sort.stable: sort, torch.ops.aten._cdist_forward.default: distances}
