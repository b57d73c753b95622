"""`project`: the codes of a run on a plane."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

import tyro
from rich.progress import Progress

from ae_core.cli.common import OpenRun, Result
from ae_core.cli.progress import progress_bar
from ae_core.export.table import save_table
from ae_core.projection.base import Frame, ProjectionSpec, projections


@dataclass(frozen=True)
class ProjectCommand:
    """Project the code of every sample to two dimensions: columns id, split, label, x, y.

    The method's own settings follow as flags, for instance --perplexity 50, or --n-neighbors 30 --min-dist 0.2, or
    --x 3 --y 5 of raw, which takes two dimensions as they are.
    """

    run_folder: Annotated[Path, tyro.conf.Positional, tyro.conf.arg(name="run")]
    """The run's folder."""
    out: Path
    """The table: .csv, .tsv, .parquet or .npz."""
    method: Literal["raw", "pca", "tsne", "umap"] = "pca"
    """The projection."""
    json: bool = False
    """Print the result as one line of JSON."""

    def run(self, settings: list[str]) -> Result:
        """Project all samples, whatever their split. settings : the method's own flags."""
        chosen = projections.create(self.method)
        spec = tyro.cli(type(chosen), default=chosen, args=settings, prog=f"project --method {self.method}")
        run = OpenRun.at(self.run_folder)
        with progress_bar() as progress:
            last = _watched(spec, run.codec.encode(run.dataset.x), progress)
        save_table(self.out, run.identity() | {"x": last.xy[:, 0], "y": last.xy[:, 1]})
        return {
            "out": str(self.out),
            "n": run.dataset.n,
            "method": self.method,
            "settings": spec.model_dump(mode="json"),
        }

    def report(self, result: Result) -> str:
        """What was written."""
        return f"{result['n']:,} codes by {result['method']}: {result['out']}"


def _watched(spec: ProjectionSpec, codes: object, progress: Progress) -> Frame:
    task = progress.add_task(spec.title, total=1.0)
    for frame in spec.frames(codes):  # type: ignore[arg-type]
        progress.update(task, completed=frame.fraction, description=f"{spec.title}: {frame.note}")
    return frame
