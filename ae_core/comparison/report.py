"""A report on a comparison, or on one run, as one HTML file or as a PDF."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np

from ae_core.comparison.figures import curves_picture, maps_picture, reconstructions_picture, walks_picture
from ae_core.comparison.reading import Comparison, compared
from ae_core.comparison.repeating import again
from ae_core.comparison.scores import ERRORS, STAR, Scores, scored
from ae_core.comparison.strokes import MOST
from ae_core.comparison.walks import Route
from ae_core.data.base import TEST
from ae_core.errors import SpecError, UserError
from ae_core.export.document import Document, Heading, Part, Points, Table, Words, figure
from ae_core.export.settings import PROGRAM
from ae_core.languages.saying import Verbatim
from ae_core.progress import tell
from ae_core.projection.quality import NEIGHBOURHOOD
from ae_core.storage import write_atomic

ENDINGS = (".html", ".pdf")
ALIGNED = (
    "Each map is turned, mirrored and moved to lie closest to that of R1 (orthogonal Procrustes) and drawn in its own "
    "size. Like R1: the share of the variance of both that is then the same, where one may be stretched as a whole; "
    "the rest is residual."
)


def write_report(paths: Sequence[Path], out: Path, route: Route | None = None) -> dict[str, Any]:
    """Write it to a file ending in .html or .pdf, in one step; {"out", "runs", "refused"}.

    route : how to walk in every run. Raises SpecError for another ending or number of runs, and UserError.
    """
    if out.suffix.lower() not in ENDINGS:
        raise SpecError(f"{out.name}: a report is written as {' or '.join(ENDINGS)}")
    if not 1 <= len(paths) <= MOST:
        raise SpecError(f"{len(paths)} runs cannot stand in one report; 1 to {MOST} were expected")
    found, refused = (_of_one(paths[0]), ()) if len(paths) == 1 else _of_several(paths, route)
    content = _as_file(found, out.suffix.lower())
    tell(1, 1)  # the last moment to give it up
    write_atomic(out, content)
    return {"out": str(out), "runs": [path.resolve().name for path in paths], "refused": list(refused)}


def work(request: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The same as a job. request : {"runs": folders, "out": file, "stops": samples, or none, "path": name}."""
    yield {"note": "reading the runs"}
    route = Route(tuple(request["stops"]), request["path"]) if request.get("stops") else None
    try:
        yield write_report([Path(run) for run in request["runs"]], Path(request["out"]), route)
    except OSError as problem:
        raise UserError(f"{request['out']} could not be written: {problem.strerror or problem}") from None


def _as_file(document: Document, ending: str) -> bytes:
    from ae_core.export.html_document import as_html
    from ae_core.export.pdf_document import as_pdf

    return as_pdf(document) if ending == ".pdf" else as_html(document)


def _of_one(path: Path) -> Document:
    from ae_core.export.formats.base import ended_run
    from ae_core.export.formats.report import Report

    return Report().document(ended_run(path))


def _of_several(paths: Sequence[Path], route: Route | None) -> tuple[Document, tuple[str, ...]]:
    comparison = compared(paths, route=route)
    return document(comparison, scored(comparison.runs, comparison.dataset)), comparison.refused


def document(comparison: Comparison, scores: Scores) -> Document:
    """Everything that the window shows of a comparison, and how to repeat it."""
    runs, data = comparison.runs, comparison.dataset
    made = f"{PROGRAM} {metadata.version('latentarium')}"
    about = f"{len(runs)} runs on {data.name} ({data.n:,} samples) · {made}"
    title = Verbatim(" | ".join(run.name for run in runs)) if len(runs) == 2 else f"Comparison of {len(runs)} runs"
    return Document(title, about, tuple(_parts(comparison, scores)))


def _parts(comparison: Comparison, scores: Scores) -> Iterator[Part]:
    yield _runs(comparison)
    if comparison.refused:
        yield Points(tuple(f"Not compared: {one}" for one in comparison.refused))
    yield Heading("Settings that differ")
    yield from _settings(comparison)
    yield Heading("Scores")
    yield from _scores(scores)
    drawn = curves_picture(comparison)
    if drawn is not None:
        yield Heading("Curves")
        yield figure(drawn)
    yield Heading("Maps")
    yield from _maps(comparison)
    if len(comparison.shown):
        yield Heading("Reconstructions of test samples")
        total, samples = len(comparison.dataset.rows(TEST)), ", ".join(map(str, comparison.shown))
        said = f"{len(comparison.shown)} of {total:,} test samples: {samples}."
        yield figure(reconstructions_picture(comparison), said)
    yield Heading("Walks")
    route = comparison.walk.route
    said = f"{route.steps} steps by the samples {', '.join(map(str, route.stops))}: {route.told}."
    yield figure(walks_picture(comparison), said)
    yield from again(comparison)


def _runs(comparison: Comparison) -> Table:
    runs = comparison.runs
    columns: dict[str, list[object]] = {
        "run": [run.title for run in runs], "model": [run.kind for run in runs],
        "numbers a code": [run.codec.latent_dim for run in runs],
        "epochs": [None if np.isnan(run.epochs) else float(run.epochs) for run in runs],
    }  # fmt: skip
    if any(run.as_of for run in runs):
        columns["weights"] = [run.as_of for run in runs]
    return Table(columns)


def _settings(comparison: Comparison) -> Iterator[Part]:
    if not comparison.settings:
        yield Words("These runs have the same settings in everything.")
        return
    rows = comparison.settings
    columns: dict[str, list[object]] = {"setting": [row.path for row in rows]}
    for place, run in enumerate(comparison.runs):
        columns[run.mark] = [row.values[place] for row in rows]
    yield Table(columns)


def _scores(scores: Scores) -> Iterator[Part]:
    columns: dict[str, list[object]] = {
        "model": [row.title for row in scores.rows], "numbers": [row.latent_dim for row in scores.rows],
    }  # fmt: skip
    for measure in scores.measures:
        columns[measure.heading] = [None if cell is None else cell[1] for cell in scores.cells(measure)]
    yield Table(columns)
    yield Points(
        (*(f"{one.heading} {one.how} · {one.better} is better" for one in scores.measures), *scores.notes, ERRORS, STAR)
    )


def _maps(comparison: Comparison) -> Iterator[Part]:
    yield figure(maps_picture(comparison, by_overlap=False), f"By class: {comparison.counted}.")
    yield Words(ALIGNED)
    overlaps = [
        f"{run.mark} {np.nanmean(found):.1%}" if np.isfinite(found).any() else f"{run.mark} unknown"
        for run, found in list(zip(comparison.runs, comparison.overlaps, strict=True))[1:]
    ]
    chance = NEIGHBOURHOOD / max(len(comparison.ids) - 1, 1)
    yield figure(
        maps_picture(comparison, by_overlap=True),
        f"By neighbourhood overlap: the share of the {NEIGHBOURHOOD} nearest samples by code that are among the "
        f"{NEIGHBOURHOOD} nearest in R1, on average {', '.join(overlaps)} and {chance:.1%} by chance; of R1 the mean "
        "over the others.",
    )
