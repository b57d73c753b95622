"""A map of samples as one HTML file, which any browser shows without a network."""

from __future__ import annotations

import base64
import html
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.export.html_page import filled, png_uri, resource
from ae_core.export.pictures import Picture, png
from ae_core.languages.saying import said, spoken
from ae_core.latent.query.columns import Column, Names
from ae_core.raster.palette import class_colours, continuous, hexadecimal

GROUNDS = {"light": "#ffffff", "dark": "#14181d"}  # as page.css has them
# What the script writes itself.
WORDS = {
    "selected": "%1 of %2 selected", "nothing": "Nothing selected", "hide": "Click to hide or show", "light": "Light",
    "dark": "Dark",
}  # fmt: skip
ALWAYS = ("id", "class", "split")  # told of each sample under the pointer
OURS = (*ALWAYS, "error")  # all others are called by whoever has made the data
FIRST = ("class", "error", "split")  # what the points are coloured by at first


@dataclass(frozen=True, eq=False)
class WebMap:
    """xy : (n, 2) places. columns : what is known of each sample, by name; the page colours by any.

    notes : paragraphs beneath the legend. sprite : all samples' pictures in one, and (width, height) of each.
    """

    title: str
    subtitle: str
    notes: Sequence[str]
    xy: NDArray[np.float32]
    columns: Mapping[str, Column]
    sprite: tuple[Picture, tuple[int, int]] | None = None


def web_page(shown: WebMap) -> bytes:
    """The file, UTF-8. It asks nothing of any server, and forbids itself to."""
    texts = {
        "language": spoken(),
        "title": html.escape(shown.title),
        "subtitle": html.escape(said(shown.subtitle)),
        "label": html.escape(said(f"Map of {len(shown.xy):,} samples, {shown.title}")),
        "notes": "".join(f"<p>{html.escape(said(note))}</p>" for note in shown.notes),
        "style": resource("web_map/page.css"),
        "script": resource("web_map/page.js"),
        "data": json.dumps(_data(shown), allow_nan=False).replace("<", "\\u003c"),  # a text must not end the element
    }
    return filled("web_map/page.html", texts)


def _data(shown: WebMap) -> dict[str, Any]:
    names = list(shown.columns)
    first = next((name for name in FIRST if name in names), names[0])
    ramps = {theme: [hexadecimal(colour) for colour in continuous(ground)] for theme, ground in GROUNDS.items()}
    return {
        "n": len(shown.xy),
        "xy": _base64(shown.xy, "<f4"),
        "columns": [_column(name, column) for name, column in shown.columns.items()],
        "first": names.index(first),
        "ramp": ramps,
        "words": {name: said(text) for name, text in WORDS.items()},
        "sprite": None if shown.sprite is None else _sprite(*shown.sprite, len(shown.xy)),
    }


def _column(name: str, column: Column) -> dict[str, Any]:
    about: dict[str, Any] = {"title": name, "label": said(name) if name in OURS else name, "always": name in ALWAYS}
    if not isinstance(column, Names):
        return about | {"names": None, "values": _base64(column.values, "<f8")}
    used = max(len(column.names), int(column.codes.max(initial=-1)) + 1)
    shown = map(said, column.names) if name == "split" else column.names
    names = [*shown, *(str(code) for code in range(len(column.names), used))]
    colours = {theme: [hexadecimal(one) for one in class_colours(used, ground)] for theme, ground in GROUNDS.items()}
    return about | {"names": names, "colours": colours, "values": _base64(column.codes, "<i4")}


def _sprite(picture: Picture, size: tuple[int, int], n: int) -> dict[str, Any]:
    width, height = size
    return {"uri": png_uri(png(picture)), "width": width, "height": height, "columns": picture.shape[1] // width}


def _base64(values: NDArray[np.generic], kind: str) -> str:
    return base64.b64encode(np.ascontiguousarray(values, dtype=kind).tobytes()).decode()
