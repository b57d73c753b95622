"""The codes of all samples as a table."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ae_core.export.formats.base import FormatSpec, formats
from ae_core.progress import stage

if TYPE_CHECKING:
    from ae_core.latent.saved import SavedRun


class Codes(FormatSpec):
    """One row for each sample, whatever its split: id, split, label, z0, z1, ..."""

    def write(self, run: SavedRun, folder: Path) -> Mapping[str, Any]:
        """codes.NAME, of the name of the format."""
        from ae_core.export.codes import code_columns
        from ae_core.export.table import save_table

        with stage(0.0, 0.8):
            columns = code_columns(run.codec, run.dataset)
        save_table(folder / f"codes.{self.name}", columns, self.about(run))
        return {"n": run.dataset.n, "latent_dim": run.codec.latent_dim}


@formats.register("parquet", "Codes (Parquet)")
class Parquet(Codes):
    """The codes of all samples as a Parquet table: id, split, label, z0, z1, ..."""


@formats.register("csv", "Codes (CSV)")
class Csv(Codes):
    """The codes of all samples as a CSV table: id, split, label, z0, z1, ..."""


@formats.register("npz", "Codes (NPZ)")
class Npz(Codes):
    """The codes of all samples as arrays of numpy: id, split, label, z0, z1, ..."""
