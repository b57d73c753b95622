"""Codes with what is known of their samples, for TensorBoard's Embedding Projector.

The format is that of https://www.tensorflow.org/tensorboard/tensorboard_projector_plugin and projector.tensorflow.org:
tensors and metadata separated by tabs, no header above a single column of metadata, one picture for all samples.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ae_core.export.formats.base import FormatSpec, formats
from ae_core.progress import stage
from ae_core.spec import knob
from ae_core.storage import write_atomic, write_json

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ae_core.data.base import Dataset
    from ae_core.latent.saved import SavedRun

TENSORS, METADATA, SPRITE = "tensors.tsv", "metadata.tsv", "sprite.png"
CONFIG, FOR_TENSORBOARD = "projector_config.json", "projector_config.pbtxt"


@formats.register("projector", "TensorBoard Projector")
class Projector(FormatSpec):
    """The codes with class, id, split and a small picture of each sample, for the Embedding Projector.

    `tensorboard --logdir` of the folder finds projector_config.pbtxt; projector.tensorflow.org takes
    projector_config.json, or the files by themselves.
    """

    most: int = knob(
        10_000,
        "The most samples that are taken, of every class its share; the Projector is slow from 100,000.",
        title="Samples at most",
        ge=1,
        le=1_000_000,
    )

    def write(self, run: SavedRun, folder: Path) -> Mapping[str, Any]:
        """tensors.tsv, metadata.tsv, sprite.png where there is room, and the configuration in both ways to write it."""
        from ae_core.data.splitting import stratified
        from ae_core.export.codes import encoded
        from ae_core.export.pictures import png
        from ae_core.export.sprite import sprite

        data = run.dataset
        ids = stratified(data.labels, data.n, self.most)
        with stage(0.0, 0.5):
            codes = encoded(run.codec, data.x[ids])
        write_atomic(folder / TENSORS, lines(map(number_cells, codes)), durable=False)
        write_atomic(folder / METADATA, metadata(known_of(data, ids)), durable=False)
        with stage(0.5, 0.4):
            pictures = sprite(data, ids)
        config = configuration(run.path.resolve().name, codes.shape, pictures[1] if pictures else None)
        if pictures:
            write_atomic(folder / SPRITE, png(pictures[0], self.about(run, most=self.most)), durable=False)
        write_json(folder / CONFIG, {"embeddings": [config]})
        write_atomic(folder / FOR_TENSORBOARD, as_text_proto(config).encode(), durable=False)
        return {"n": len(ids), "of": data.n, "latent_dim": codes.shape[1]}


def known_of(dataset: Dataset, ids: NDArray[np.int64]) -> dict[str, Iterable[Any]]:
    """label where there are classes, id, split, and the data's factors, of some samples."""
    from ae_core.data.base import SPLITS

    known: dict[str, Iterable[Any]] = {}
    if dataset.labels is not None:
        known["label"] = [dataset.label_names[label] for label in dataset.labels[ids]]
    known |= {"id": ids.tolist(), "split": [SPLITS[part] for part in dataset.split[ids]]}
    return known | {f"factor {name}": values[ids].tolist() for name, values in dataset.factors.items()}


def metadata(columns: Mapping[str, Iterable[Any]]) -> bytes:
    """Rows of a cell for each column, after a row of their names; of a single column the names are left out."""
    names = [] if len(columns) == 1 else [list(columns)]
    rows = zip(*columns.values(), strict=True)
    return lines([*([_cell(value) for value in row] for row in (*names, *rows))])


def lines(rows: Iterable[Iterable[str]]) -> bytes:
    """Cells between tabs, rows between line breaks."""
    return "".join("\t".join(row) + "\n" for row in rows).encode()


def number_cells(row: NDArray[np.float32]) -> list[str]:
    """The shortest decimal numbers that are these float32 again."""
    return [str(value) for value in row]


def configuration(name: str, shape: tuple[int, ...], picture: tuple[int, int] | None) -> dict[str, Any]:
    """One embedding in the words of ProjectorConfig. shape : (n, latent_dim). picture : width and height of one."""
    config = {"tensorName": name, "tensorShape": list(shape), "tensorPath": TENSORS, "metadataPath": METADATA}
    return config | ({"sprite": {"imagePath": SPRITE, "singleImageDim": list(picture)}} if picture else {})


def as_text_proto(config: Mapping[str, Any]) -> str:
    """The same as the text of a protocol buffer, which TensorBoard reads."""
    sprite = config.get("sprite")
    inner = [
        f"tensor_name: {json.dumps(config['tensorName'], ensure_ascii=False)}",
        *(f"tensor_shape: {size}" for size in config["tensorShape"]),
        f'tensor_path: "{config["tensorPath"]}"',
        f'metadata_path: "{config["metadataPath"]}"',
        *([f'sprite {{ image_path: "{sprite["imagePath"]}"'] if sprite else []),
        *(f"single_image_dim: {size}" for size in (sprite or {}).get("singleImageDim", ())),
        *(["}"] if sprite else []),
    ]
    return "embeddings {\n" + "".join(f"  {line}\n" for line in inner) + "}\n"


def _cell(value: Any) -> str:
    """A text without what would end its cell."""
    return " ".join(str(value).split()) if isinstance(value, str) else str(value)
