"""`traverse`: what each number of a code stands for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import tyro
from numpy.typing import NDArray

from ae_core.cli.common import OpenRun, Result
from ae_core.data.base import TRAIN
from ae_core.errors import SpecError
from ae_core.export.pictures import as_pictures, grid
from ae_core.export.still import save_still
from ae_core.export.table import npz
from ae_core.export.texts import TEXTS, save_texts
from ae_core.latent.traversal import told_by, traversal
from ae_core.storage import write_atomic

MOST_ROWS = 64
MOST_JUDGED = 2_000


@dataclass(frozen=True)
class TraverseCommand:
    """Move one number of a code after the other through its range, and decode every step: a row for each."""

    run_folder: Annotated[Path, tyro.conf.Positional, tyro.conf.arg(name="run")]
    """The run's folder."""
    out: Path
    """A picture of the rows (.png, .svg, .pdf), the lines of texts (.txt), or .npz with `dimensions`, `tells`,
    `values`, `codes` and `samples`."""
    at: int
    """Id of the sample whose other numbers are held: its row number in the data set, whatever its split."""
    steps: int = 9
    """Pictures in a row, from the 2nd to the 98th percentile of the training codes."""
    rows: int = 16
    """How many numbers of the code, those that tell most first."""
    json: bool = False
    """Print the result as one line of JSON."""

    def run(self) -> Result:
        """Encode, sort, move, decode, write."""
        if not 1 <= self.rows <= MOST_ROWS:
            raise SpecError(f"--rows: {self.rows} cannot be used; 1 to {MOST_ROWS} was expected")
        run = OpenRun.at(self.run_folder)
        at = run.codec.encode(run.row(self.at))[0]
        train = run.dataset.rows(TRAIN)
        some = run.dataset.x[train[:: -(-len(train) // MOST_JUDGED)]]
        found = traversal(at, run.codec.encode(some), *told_by(run.codec, some), self.steps, self.rows)
        decoded = run.codec.decode(found.codes.reshape(-1, run.codec.latent_dim))
        ending = self.out.suffix.lower()
        if ending == ".npz":
            samples = decoded.reshape(*found.codes.shape[:2], *decoded.shape[1:])
            arrays: dict[str, NDArray[Any]] = {
                "dimensions": found.dimensions, "tells": found.tells, "values": found.values, "codes": found.codes,
                "samples": samples,
            }  # fmt: skip
            write_atomic(self.out, npz(arrays))
        elif ending in TEXTS:
            save_texts(self.out, decoded, run.dataset.vocabulary)
        else:
            save_still(self.out, grid(as_pictures(decoded, 56, run.dataset.vocabulary), self.steps))
        rows = [
            {"dimension": int(dimension), "tells": float(tells), "low": float(values[0]), "high": float(values[-1])}
            for dimension, tells, values in zip(found.dimensions, found.tells, found.values, strict=True)
        ]
        return {"out": str(self.out), "at": self.at, "steps": self.steps, "by": found.by, "rows": rows}

    def report(self, result: Result) -> str:
        """What was written, and what each row is."""
        lines = (
            f"  z{row['dimension']}: {result['by']} {row['tells']:.3g}, from {row['low']:.3g} to {row['high']:.3g}"
            for row in result["rows"]
        )
        return "\n".join([f"{len(result['rows'])} rows around sample {result['at']}: {result['out']}", *lines])
