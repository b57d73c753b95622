"""A report on a run as a page for any browser, and as pages to be printed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from ae_core.export.formats.base import FormatSpec, formats, written_on
from ae_core.export.laid_out import believed, laid_out
from ae_core.progress import stage, tell
from ae_core.projection.base import ProjectionSpec, projections
from ae_core.spec import Slot, knob
from ae_core.storage import write_atomic

if TYPE_CHECKING:
    from ae_core.export.document import Document, Part
    from ae_core.latent.saved import SavedRun
    from ae_core.training.about import About

PAGE, PAGES = "report.html", "report.pdf"
MOST = 5000  # samples of the map


@formats.register("report", "Report")
class Report(FormatSpec):
    """One HTML file on the run: scores, curves, map, reconstructions, what was found out, and how to repeat it."""

    projection: Annotated[ProjectionSpec, Slot(projections)] = knob("pca", "How the codes are laid out in the plane.")
    pdf: bool = knob(False, "Whether the same is written as a PDF too, with pages to be printed.", title="PDF too")

    def write(self, run: SavedRun, folder: Path) -> Mapping[str, Any]:
        """report.html, report.pdf where it is wanted, and the files that the line that trains the same again needs."""
        from ae_core.export.html_document import as_html
        from ae_core.export.pdf_document import as_pdf

        document = self.document(run)
        for name, text in _files(run).items():
            write_atomic(folder / name, text.encode(), durable=False)
        write_atomic(folder / PAGE, as_html(document), durable=False)
        if self.pdf:
            write_atomic(folder / PAGES, as_pdf(document), durable=False)
        return {"n": run.dataset.n, "latent_dim": run.codec.latent_dim}

    def document(self, run: SavedRun) -> Document:
        """All that there is to say, whatever it is written as."""
        from ae_core.export.document import Document
        from ae_core.languages.saying import Verbatim

        written, folder = written_on(run), run.path.resolve().name
        named = f"{folder} · " if written.name else ""
        parts = (*_notes(written), *self._parts(run))
        return Document(Verbatim(written.name or folder), f"{named}{self._about(run)}", parts)

    def _about(self, run: SavedRun) -> str:
        record, made = run.record, self.about(run)
        parts = (
            record.kind, f"trained on {run.dataset.name} ({run.dataset.n:,} samples)",
            f"{run.codec.latent_dim} numbers a code", f"{record.results.get('epochs', 0)} epochs",
            f"{made['program']} {made['version']}",
        )  # fmt: skip
        return " · ".join(filter(None, parts))

    def _parts(self, run: SavedRun) -> Iterator[Part]:
        from ae_core.export import report_parts as parts
        from ae_core.export.document import Heading, figure

        yield Heading("Scores")
        yield parts.scores(run.record.results)
        tell(1, 6)
        drawn = parts.curves(run.path) if (run.path / "history.csv").exists() else None
        if drawn is not None:
            yield Heading("Curves")
            yield figure(drawn)
        tell(2, 6)
        yield Heading("Map")
        yield from self._map(run)
        tell(4, 6)
        yield Heading("Reconstructions of test samples")
        yield figure(parts.reconstructions(run))
        yield from self._found(run)
        tell(5, 6)
        yield from self._again(run)

    def _found(self, run: SavedRun) -> Iterator[Part]:
        from ae_core.export import report_parts as parts
        from ae_core.export.document import Heading

        if (found := parts.findings(run.path)).texts:
            yield Heading("Diagnostics")
            yield found
        if results := list(parts.experiments(run.path)):
            yield Heading("Experiments")
            yield from results

    def _again(self, run: SavedRun) -> Iterator[Part]:
        from ae_core.export import report_parts as parts
        from ae_core.export.document import Heading, Lines, Words
        from ae_core.export.repeating import HOW, PROGRAM, folded, in_language, train_line

        files = _files(run)
        yield Heading("Again")
        yield Words(HOW)
        page = f"{PROGRAM} report {parts.RUN} --out again.html{in_language()}"
        yield Lines("\n".join([train_line(files, parts.RUN), *parts.commands(run.path), page]))
        yield from folded(files)

    def _map(self, run: SavedRun) -> Iterator[Part]:
        from ae_core.data.splitting import stratified
        from ae_core.errors import UserError
        from ae_core.export import report_parts as parts
        from ae_core.export.codes import encoded
        from ae_core.export.document import Words, figure

        ids = stratified(run.dataset.labels, run.dataset.n, MOST)
        with stage(2 / 6, 1 / 6):
            codes = encoded(run.codec, run.dataset.x[ids])
        try:
            with stage(3 / 6, 1 / 6):
                xy = laid_out(self.projection, codes)
        except UserError as problem:
            yield Words(str(problem))
            return
        judged = believed(self.projection, codes, xy)
        said = f"{self.projection.title} of {len(ids):,} of {run.dataset.n:,} samples"
        yield figure(parts.scatter(xy, run.dataset, ids), f"{said}; {judged}." if judged else f"{said}.")
        if self.projection.caution:
            yield Words(self.projection.caution)


def _files(run: SavedRun) -> dict[str, str]:
    from ae_core.export.repeating import files_of
    from ae_core.training.folder import RunFolder
    from ae_core.training.journal import read

    return files_of(run.record.spec, read(RunFolder(run.path).journal))


def _notes(about: About) -> Iterator[Part]:
    from ae_core.export.document import Words
    from ae_core.languages.saying import Verbatim

    if about.tags:
        yield Words(f"Tags: {', '.join(about.tags)}")
    for paragraph in filter(None, map(str.strip, about.note.splitlines())):
        yield Words(Verbatim(paragraph))
