"""What a tour found, as a table of codes and a page of figures."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ae_core.data.base import SPLITS

if TYPE_CHECKING:
    from app.bootstrap import Program
    from app.workspace import Workspace


def write_report(program: Program, out: Path) -> None:
    """Write `latents.csv` (the mapped samples: id, split, label, z0, ..., x, y) and `report.md` to `out`."""
    from ae_core.storage import write_atomic

    workspace = program.session.workspace
    _write_codes(workspace, out / "latents.csv")
    write_atomic(out / "report.md", "\n".join(_lines(program)).encode())


def _write_codes(workspace: Workspace, path: Path) -> None:
    from ae_core.export.table import save_table

    dataset, ids, projection = workspace.dataset, workspace.preview_ids, workspace.projection
    assert dataset is not None
    assert projection is not None
    labels = np.full(len(ids), "") if dataset.labels is None else np.array(dataset.label_names)[dataset.labels[ids]]
    codes = {f"z{number}": column for number, column in enumerate(workspace.frames[-1].codes.T)}
    place = {"x": projection.xy[:, 0], "y": projection.xy[:, 1]}
    save_table(path, {"id": ids, "split": np.array(SPLITS)[dataset.split[ids]], "label": labels, **codes, **place})


def _lines(program: Program) -> list[str]:
    workspace = program.session.workspace
    dataset, run = workspace.dataset, workspace.run
    assert dataset is not None
    assert run is not None
    assert run.finished is not None
    end = run.finished
    terms = list(end.results["val"])
    return [
        "# A tour of Latentarium",
        "",
        f"{dataset.n:,} samples of {dataset.name}, shape {dataset.shape}; preset {program.desks.specs.preset_name()}.",
        f"{end.epochs} epochs in {end.seconds:.1f} s, {end.samples_per_second:,.0f} samples/s.",
        "",
        "Loss terms, each a sum over the elements of a sample and a mean over the split:",
        "",
        f"| split | {' | '.join(terms)} |",
        f"|---|{'---:|' * len(terms)}",
        *(f"| {split} | {' | '.join(f'{found[t]:.3f}' for t in terms)} |" for split, found in end.results.items()),
        "",
        f"The run: {run.folder.name}. The codes of {len(workspace.preview_ids):,} samples, stratified: latents.csv,",
        "with their UMAP coordinates as x and y.",
        "",
    ]
