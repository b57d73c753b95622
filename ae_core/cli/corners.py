"""`corners`: a sheet of codes between four samples."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ae_core.cli.common import OpenRun, Result
from ae_core.cli.decoding import Decoding
from ae_core.export.decoded import Decoded
from ae_core.latent.corners import corner_grid


@dataclass(frozen=True, kw_only=True)
class CornersCommand(Decoding):
    """Fill the sheet between the codes of four samples, which are its corners, and decode all of it."""

    at: tuple[int, int, int, int]
    """Ids of the samples at the top left, top right, bottom left and bottom right: row numbers in the data set."""
    rows: int = 8
    """Rows of the sheet, 2 to 64."""
    columns: int = 8
    """Columns of the sheet, 2 to 64."""

    def run(self) -> Result:
        """Encode the corners, fill, decode, write."""
        run = OpenRun.at(self.run_folder)
        corners = np.concatenate([run.codec.encode(run.row(sample)) for sample in self.at])
        codes = corner_grid(corners, self.rows, self.columns).reshape(-1, run.codec.latent_dim)
        row, column = np.indices((self.rows, self.columns)).reshape(2, -1)
        decoded = Decoded(codes, run.codec.decode(codes), {"row": row, "column": column}, self.rows)
        chosen = {"at": list(self.at), "rows": self.rows, "columns": self.columns}
        self.write(run, decoded, "sheet between four samples", shown_in=self.columns, **chosen)
        return {"out": str(self.out), **chosen}

    def report(self, result: Result) -> str:
        """What was written."""
        corners = ", ".join(map(str, result["at"]))
        return f"{result['rows']} x {result['columns']} codes between the samples {corners}: {result['out']}"
