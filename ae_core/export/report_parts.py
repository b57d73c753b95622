"""The parts of a report on a run: what was set, how it learned, what it makes of samples, and what was found out."""

from __future__ import annotations

import json
import shlex
import warnings
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import TEST, Dataset
from ae_core.export.charts import Chart, Line, page
from ae_core.export.classes import draw_classes
from ae_core.export.document import Figure, Folded, Heading, Part, Points, Table, Words
from ae_core.export.lettering import lettered
from ae_core.export.pictures import Picture, as_pictures
from ae_core.export.repeating import PROGRAM
from ae_core.export.strips import Strip, strips
from ae_core.latent.saved import SavedRun
from ae_core.training.folder import RunFolder
from ae_core.training.history import Record, read_history

SHOWN, WIDE = 12, 56  # samples of a strip, and pixels of one
SPLITS = {"train": "training", "val": "validation", "test": "test"}
MOST_BYTES = 20_000_000  # of a figure that is shown
DPI, INCHES, DOT = 110, 6.4, 10
RUN = "RUN"  # what a run is called that is trained again
NO_FIGURE = "Its figure cannot be shown: the file is broken, too large, or of another kind."
NO_TABLE = "Its table cannot be shown: the file is broken, too large, or of another kind."


def scores(results: Mapping[str, Any]) -> Table:
    """Every term on each split."""
    known = {split: results[split] for split in SPLITS if isinstance(results.get(split), Mapping)}
    terms = list(dict.fromkeys(term for found in known.values() for term in found))
    columns = {SPLITS[split]: [found.get(term) for term in terms] for split, found in known.items()}
    return Table({"term": [term.replace("_", " ") for term in terms], **columns})


def curves(run: Path) -> Picture | None:
    """Each term by epoch, of both splits; None where there is no history."""
    rows = read_history(RunFolder(run).history)
    terms = list(dict.fromkeys(term for row in rows for term in row.terms))
    charts = [Chart(term.replace("_", " "), "epoch", "", list(_lines(rows, term))) for term in terms]
    return page(charts, "Sums over the elements of a sample, means over the samples.") if charts else None


def _lines(rows: Sequence[Record], term: str) -> Iterator[Line]:
    for split, name in (("train", "training"), ("val", "validation")):
        own = [(row.epoch, row.terms[term]) for row in rows if row.split == split and term in row.terms]
        if own:
            x, y = np.array(own).T
            yield Line(name, x, y, control=split == "val", stepped=True)


def reconstructions(run: SavedRun) -> Picture:
    """Test samples, and what the model makes of them."""
    data = run.dataset
    x = data.x[data.rows(TEST)[:SHOWN]]
    shown = (data.to_display(data.to_model(x)), run.codec.decode(run.codec.encode(x)))
    both = as_pictures(np.concatenate(shown), WIDE, data.vocabulary)
    pictures = both[: len(x)], both[len(x) :]
    return strips([Strip(name, some, "") for name, some in zip(("input", "output"), pictures, strict=True)], "")


def scatter(xy: NDArray[np.float32], data: Dataset, ids: NDArray[np.int64]) -> Picture:
    """(height, width, 3) the map, in the colours of the classes where there are some."""
    with lettered():
        return _scatter(xy, data, ids)


def _scatter(xy: NDArray[np.float32], data: Dataset, ids: NDArray[np.int64]) -> Picture:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    drawn = Figure((INCHES * 1.2, INCHES), dpi=DPI, layout="constrained")
    canvas, axes = FigureCanvasAgg(drawn), drawn.add_subplot()
    draw_classes(axes, xy, data, ids, DOT)
    axes.set_axis_off()
    axes.set_aspect("equal", "datalim")
    if data.labels is not None and len(data.label_names) > 1:
        axes.legend(loc="center left", bbox_to_anchor=(1, 0.5), frameon=False, markerscale=2)
    canvas.draw()  # type: ignore[no-untyped-call]
    return np.asarray(canvas.buffer_rgba())[:, :, :3].copy()  # type: ignore[no-untyped-call]


def findings(run: Path) -> Points:
    """What diagnostics.json says, nothing where there is none."""
    said = _json(run / "diagnostics.json").get("diagnostics")
    each = said.values() if isinstance(said, Mapping) else ()
    return Points(tuple(str(one["sentence"]) for one in each if isinstance(one, Mapping) and one.get("sentence")))


def experiments(run: Path) -> Iterator[Part]:
    """Of each that has a result: its sentence, what to know of it, its figure, and its table."""
    for path in sorted((run / "experiments").glob("*/result.json")):
        said = _json(path)
        if not said.get("sentence"):
            continue
        yield Heading(path.parent.name, 3)
        yield Words(str(said["sentence"]))
        yield from _figure_of(path.parent / "figure.png")
        notices = said.get("notices")
        if isinstance(notices, list) and notices:
            yield Points(tuple(map(str, notices)))
        yield from _table_of(said.get("table"))


def _figure_of(path: Path) -> Iterator[Part]:
    if _is_picture(path):
        yield Figure(path.read_bytes())
    elif path.exists():
        yield Words(NO_FIGURE)


def _is_picture(path: Path) -> bool:
    """Whether there is a PNG of bearable size that can be decoded to its end."""
    from PIL import Image

    try:
        if path.stat().st_size >= MOST_BYTES:
            return False
        with warnings.catch_warnings(action="error", category=Image.DecompressionBombWarning):
            picture = Image.open(path)
        with picture:
            picture.load()
            return picture.format == "PNG"
    # Whatever a decoder finds wrong: a file that is cut off, claims to be huge, or has a broken chunk.
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        return False


def _table_of(columns: object) -> Iterator[Part]:
    if columns is None:
        return
    named: dict[str, Any] = dict(columns) if isinstance(columns, Mapping) else {"": None}
    lengths = {len(one) if isinstance(one, list) else None for one in named.values()}
    if len(lengths) == 1 and None not in lengths:
        yield Folded("Table", (Table(named),))
    elif lengths:
        yield Words(NO_TABLE)


def commands(run: Path) -> Iterator[str]:
    """What repeats each of them, with its settings."""
    for path in sorted((run / "experiments").glob("*/result.json")):
        settings = _json(path).get("settings")
        known = settings.items() if isinstance(settings, Mapping) else ()
        flags = [_flag(name, value) for name, value in known if name != "name"]
        yield " ".join([PROGRAM, "experiment", shlex.quote(path.parent.name), RUN, *filter(None, flags)])


def _flag(name: str, value: object) -> str:
    """As the command line has it; nothing for a setting that is left open."""
    flag = name.replace("_", "-")
    if isinstance(value, bool):
        return f"--{flag}" if value else f"--no-{flag}"
    values = value if isinstance(value, list) else [] if value is None else [value]
    return " ".join([f"--{flag}", *(shlex.quote(str(one)) for one in values)]) if values else ""


def _json(path: Path) -> dict[str, Any]:
    """An object from a file that may be missing or broken, which then is empty."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
