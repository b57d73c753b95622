"""The parts of a report on a run: what was set, how it learned, what it makes of samples, and what was found out."""

from __future__ import annotations

import html
import json
import shlex
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import TEST, Dataset
from ae_core.export.charts import Chart, Line, page
from ae_core.export.html_page import png_uri
from ae_core.export.pictures import Picture, as_pictures, png
from ae_core.export.strips import Strip, strips
from ae_core.latent.saved import SavedRun
from ae_core.raster.palette import class_colours, hexadecimal
from ae_core.training.folder import RunFolder
from ae_core.training.history import Record, read_history

SHOWN, WIDE = 12, 56  # samples of a strip, and pixels of one
SPLITS = ("train", "val", "test")
MOST_BYTES = 20_000_000  # of a figure that is shown
MOST_ROWS = 200  # of a table that is shown
DPI, INCHES, DOT = 110, 6.4, 10


def section(title: str, *parts: str) -> str:
    """A heading and what stands below it."""
    return f"<h2>{html.escape(title)}</h2>\n" + "\n".join(parts)


def figure(picture: Picture, words: str = "") -> str:
    """A picture with a line below it."""
    return _figure(png(picture), words)


def table(columns: Mapping[str, Sequence[object]]) -> str:
    """Columns of equal length under their names."""
    head = "".join(f"<th>{html.escape(name.replace('_', ' '))}</th>" for name in columns)
    rows = list(zip(*columns.values(), strict=True))[:MOST_ROWS]
    body = "".join(f"<tr>{''.join(f'<td>{html.escape(_cell(one))}</td>' for one in row)}</tr>" for row in rows)
    return f'<div class="wide"><table><tr>{head}</tr>{body}</table></div>'


def scores(results: Mapping[str, Any]) -> str:
    """Every term on each split."""
    known = {split: results[split] for split in SPLITS if isinstance(results.get(split), Mapping)}
    terms = list(dict.fromkeys(term for found in known.values() for term in found))
    return table({"term": terms, **{split: [found.get(term) for term in terms] for split, found in known.items()}})


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
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    drawn = Figure((INCHES * 1.2, INCHES), dpi=DPI, layout="constrained")
    canvas, axes = FigureCanvasAgg(drawn), drawn.add_subplot()
    labels = data.labels[ids] if data.labels is not None else np.zeros(len(ids), np.int64)
    names = data.label_names if data.labels is not None else ("samples",)
    colours = class_colours(max(len(names), int(labels.max(initial=0)) + 1), "#ffffff")
    for code in np.unique(labels):
        name = names[code] if 0 <= code < len(names) else str(code)
        x, y = xy[labels == code].T
        axes.scatter(x, y, s=DOT, color=hexadecimal(colours[code]), label=name, linewidths=0)
    axes.set_axis_off()
    axes.set_aspect("equal", "datalim")
    if len(names) > 1:
        axes.legend(loc="center left", bbox_to_anchor=(1, 0.5), frameon=False, markerscale=2)
    canvas.draw()  # type: ignore[no-untyped-call]
    return np.asarray(canvas.buffer_rgba())[:, :, :3].copy()  # type: ignore[no-untyped-call]


def findings(run: Path) -> str:
    """What diagnostics.json says, empty where there is none."""
    said = _json(run / "diagnostics.json").get("diagnostics")
    each = said.values() if isinstance(said, Mapping) else ()
    sentences = [str(one["sentence"]) for one in each if isinstance(one, Mapping) and one.get("sentence")]
    return f"<ul>{''.join(f'<li>{html.escape(one)}</li>' for one in sentences)}</ul>" if sentences else ""


def experiments(run: Path) -> Iterator[str]:
    """Of each that has a result: its sentence, what to know of it, its figure, and its table."""
    for path in sorted((run / "experiments").glob("*/result.json")):
        said = _json(path)
        if not said.get("sentence"):
            continue
        yield f"<h3>{html.escape(path.parent.name)}</h3><p>{html.escape(str(said['sentence']))}</p>"
        drawn = path.parent / "figure.png"
        if drawn.is_file() and drawn.stat().st_size < MOST_BYTES:
            yield _figure(drawn.read_bytes(), "")
        notices = said.get("notices")
        if isinstance(notices, list) and notices:
            yield f"<ul>{''.join(f'<li>{html.escape(str(one))}</li>' for one in notices)}</ul>"
        columns = said.get("table")
        if isinstance(columns, Mapping) and len({len(one) for one in columns.values() if isinstance(one, list)}) == 1:
            yield f"<details><summary>Table</summary>{table(columns)}</details>"


def commands(run: Path) -> Iterator[str]:
    """What repeats each of them, with its settings."""
    for path in sorted((run / "experiments").glob("*/result.json")):
        settings = _json(path).get("settings")
        flags = (_flag(*one) for one in settings.items()) if isinstance(settings, Mapping) else ()
        yield " ".join(["python main.py experiment", shlex.quote(path.parent.name), "RUN", *flags])


def _flag(name: str, value: object) -> str:
    values = value if isinstance(value, list) else [value]
    return " ".join([f"--{name.replace('_', '-')}", *(shlex.quote(str(one)) for one in values)])


def lines(words: str) -> str:
    """Lines to type."""
    return f"<pre>{html.escape(words)}</pre>"


def _figure(content: bytes, words: str) -> str:
    caption = f"<figcaption>{html.escape(words)}</figcaption>" if words else ""
    return f'<figure><img alt="" src="{png_uri(content)}">{caption}</figure>'


def _cell(value: object) -> str:
    if value is None:
        return ""
    return f"{value:.5g}" if isinstance(value, float) else str(value)


def _json(path: Path) -> dict[str, Any]:
    """An object from a file that may be missing or broken, which then is empty."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
