"""`encode`: the codes of a run as a table."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import tyro

from ae_core.cli.common import OpenRun, Result
from ae_core.export.codes import code_columns
from ae_core.export.table import save_table


@dataclass(frozen=True)
class EncodeCommand:
    """Write the code of every sample (the posterior's mean): columns id, split, label, z0, z1, ..."""

    run_folder: Annotated[Path, tyro.conf.Positional, tyro.conf.arg(name="run")]
    """The run's folder."""
    out: Path
    """The table: .csv, .tsv, .parquet or .npz."""
    json: bool = False
    """Print the result as one line of JSON."""

    def run(self) -> Result:
        """Encode all samples, whatever their split."""
        run = OpenRun.at(self.run_folder)
        save_table(self.out, code_columns(run.codec, run.dataset))
        return {"out": str(self.out), "n": run.dataset.n, "latent_dim": run.codec.latent_dim}

    def report(self, result: Result) -> str:
        """What was written."""
        return f"{result['n']:,} codes of {result['latent_dim']} dimensions: {result['out']}"
