"""`traverse`: what each number of a code stands for."""

from __future__ import annotations

from dataclasses import dataclass

from ae_core.cli.common import OpenRun, Result
from ae_core.cli.decoding import Decoding
from ae_core.errors import SpecError
from ae_core.export.decoded import Decoded
from ae_core.latent.codec import Floats
from ae_core.latent.traversal import MOST_JUDGED, Traversal, columns_of, told_by, traversal
from ae_core.training.previews import preview_ids

MOST_ROWS = 64


@dataclass(frozen=True, kw_only=True)
class TraverseCommand(Decoding):
    """Move one number of a code after the other through its range, and decode every step: a row for each."""

    at: int
    """Id of the sample whose other numbers are held: its row number in the data set, whatever its split."""
    steps: int = 9
    """Pictures in a row, from the 2nd to the 98th percentile of the codes of the samples that the window shows."""
    rows: int = 16
    """How many numbers of the code, those that tell most first."""

    def run(self) -> Result:
        """Encode, sort, move, decode, write."""
        if not 1 <= self.rows <= MOST_ROWS:
            raise SpecError(f"--rows: {self.rows} cannot be used; 1 to {MOST_ROWS} was expected")
        run = OpenRun.at(self.run_folder)
        at = run.codec.encode(run.row(self.at))[0]
        shown = preview_ids(run.dataset)
        judged = run.dataset.x[shown[:: -(-len(shown) // MOST_JUDGED)]]
        codes = run.codec.encode(run.dataset.x[shown])
        found = traversal(at, codes, *told_by(run.codec, judged), self.steps, self.rows)
        decoded = _decoded(found, run.codec.decode(found.codes.reshape(-1, run.codec.latent_dim)))
        self.write(run, decoded, "traversal", self.steps, at=self.at, steps=self.steps, rows=len(found.dimensions))
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


def _decoded(found: Traversal, samples: Floats) -> Decoded:
    rows, steps, latent_dim = found.codes.shape
    named, arrays = columns_of(found)
    in_rows = samples.reshape(rows, steps, *samples.shape[1:])
    codes = found.codes.reshape(-1, latent_dim)
    return Decoded(codes, samples, named, rows, arrays={**arrays, "samples": in_rows})
