"""A report on a run as a page for any browser."""

from __future__ import annotations

import html
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from ae_core.export.formats.base import FormatSpec, formats
from ae_core.export.laid_out import laid_out
from ae_core.progress import tell
from ae_core.projection.base import ProjectionSpec, projections
from ae_core.spec import Slot, knob
from ae_core.storage import write_atomic

if TYPE_CHECKING:
    from ae_core.latent.saved import SavedRun

PAGE, SPEC = "report.html", "spec.json"
MOST = 5000  # samples of the map


@formats.register("report", "Report")
class Report(FormatSpec):
    """One HTML file on the run: scores, curves, map, reconstructions, what was found out, and how to repeat it."""

    projection: Annotated[ProjectionSpec, Slot(projections)] = knob("pca", "How the codes are laid out in the plane.")

    def write(self, run: SavedRun, folder: Path) -> Mapping[str, Any]:
        """report.html, and spec.json for the command that trains the same again."""
        from ae_core.export.html_page import filled, resource

        spec = json.dumps(run.record.spec.model_dump(mode="json"), indent=2)
        texts = {
            "title": html.escape(run.path.resolve().name),
            "about": html.escape(self._about(run)),
            "style": resource("report/page.css"),
            "sections": "\n".join(self._sections(run, spec)),
        }
        write_atomic(folder / SPEC, f"{spec}\n".encode(), durable=False)
        write_atomic(folder / PAGE, filled("report/page.html", texts), durable=False)
        return {"n": run.dataset.n, "latent_dim": run.codec.latent_dim}

    def _about(self, run: SavedRun) -> str:
        record, made = run.record, self.about(run)
        parts = (
            record.kind, f"trained on {run.dataset.name} ({run.dataset.n:,} samples)",
            f"{run.codec.latent_dim} numbers a code", f"{record.results.get('epochs', 0)} epochs",
            f"{made['program']} {made['version']}",
        )  # fmt: skip
        return " · ".join(filter(None, parts))

    def _sections(self, run: SavedRun, spec: str) -> Iterator[str]:
        from ae_core.export import report_parts as parts

        yield parts.section("Scores", parts.scores(run.record.results))
        tell(1, 6)
        drawn = parts.curves(run.path) if (run.path / "history.csv").exists() else None
        if drawn is not None:
            yield parts.section("Curves", parts.figure(drawn))
        tell(2, 6)
        yield parts.section("Map", *self._map(run))
        tell(4, 6)
        yield parts.section("Reconstructions of test samples", parts.figure(parts.reconstructions(run)))
        if found := parts.findings(run.path):
            yield parts.section("Diagnostics", found)
        if results := list(parts.experiments(run.path)):
            yield parts.section("Experiments", *results)
        tell(5, 6)
        words = f"python main.py train --spec {SPEC} --out RUN"
        asked = parts.commands(run.path)
        yield parts.section(
            "Again", parts.lines("\n".join([words, *asked])), "<details><summary>spec.json</summary>",
            parts.lines(spec), "</details>",
        )  # fmt: skip

    def _map(self, run: SavedRun) -> Iterator[str]:
        from ae_core.data.splitting import stratified
        from ae_core.errors import UserError
        from ae_core.export import report_parts as parts
        from ae_core.projection.quality import quality

        ids = stratified(run.dataset.labels, run.dataset.n, MOST)
        codes = run.codec.encode(run.dataset.x[ids])
        try:
            xy = laid_out(self.projection, codes)
        except UserError as problem:
            yield f"<p>{html.escape(str(problem))}</p>"
            return
        judged = quality(codes, xy)
        said = f"{self.projection.title} of {len(ids):,} of {run.dataset.n:,} samples"
        yield parts.figure(parts.scatter(xy, run.dataset, ids), f"{said}; {judged.sentence}." if judged else f"{said}.")
        if self.projection.caution:
            yield f"<p>{html.escape(self.projection.caution)}</p>"
