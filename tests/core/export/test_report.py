"""The report on a run: whole, readable when the run's files are not, and without a way out."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ae_core.data.base import Dataset
from ae_core.export.formats.base import export, formats
from ae_core.export.report_parts import scatter
from ae_core.raster.palette import class_colours
from ae_core.spec import read_spec
from ae_core.training.run import RunSpec
from tests.core.export.saved_runs import saved_run
from tests.core.small import images

HOSTILE = '<script src="https://example.org/x.js"></script>'


class Seen(HTMLParser):
    """Headings, tags, texts and all that would be loaded."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.loaded: list[str] = []
        self.texts: list[str] = []
        self.feed(path.read_text("utf-8"))

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.loaded += [value or "" for name, value in attributes if name in ("src", "href")]

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def report(family: str, folder: Path, *, hostile: bool = False) -> tuple[Seen, Path]:
    run = saved_run(family, folder / "run")
    place = run.path / "experiments" / "probe"
    place.mkdir(parents=True)
    said = {
        "sentence": f"It is found. {HOSTILE}", "notices": ["Few samples."],
        "settings": {"repeats": 3, "budgets": [10, 20]}, "table": {"codes": ["a", HOSTILE], "score": [0.5, None]},
    }  # fmt: skip
    (place / "result.json").write_text("{" if hostile else json.dumps(said))
    Image.new("RGB", (4, 4)).save(place / "figure.png")
    (run.path / "diagnostics.json").write_text(
        "[]" if hostile else json.dumps({"diagnostics": {"x": {"sentence": "Two numbers are in use."}}})
    )
    export(formats.create("report"), run, folder / "out")
    return Seen(folder / "out" / "report.html"), folder / "out"


@pytest.mark.parametrize("family", ["pictures", "table", "series", "texts"])
def test_it_has_every_part_of_any_kind_of_data(family: str, tmp_path: Path) -> None:
    seen, out = report(family, tmp_path)
    headings = {"Scores", "Curves", "Map", "Reconstructions of test samples", "Diagnostics", "Experiments", "Again"}
    assert headings <= set(seen.texts)
    assert seen.tags.count("img") == 4
    assert "Two numbers are in use." in seen.texts
    assert any("python main.py experiment probe RUN --repeats 3 --budgets 10 20" in text for text in seen.texts)
    spec = read_spec(RunSpec, json.loads((out / "spec.json").read_text("utf-8")))
    assert spec.model == saved_run(family, tmp_path / "again").record.spec.model


def test_nothing_is_loaded_and_what_is_in_files_stays_text(tmp_path: Path) -> None:
    seen, _ = report("pictures", tmp_path)
    assert all(address.startswith("data:image/png;base64,") for address in seen.loaded)
    assert "script" not in seen.tags
    assert any(HOSTILE in text for text in seen.texts)


def test_files_that_cannot_be_read_are_left_out(tmp_path: Path) -> None:
    seen, _ = report("pictures", tmp_path, hostile=True)
    assert not {"Diagnostics", "Experiments"} & set(seen.texts)
    assert "Scores" in seen.texts


def test_every_class_has_its_colour_on_the_map() -> None:
    data: Dataset = images()
    picture = scatter(np.random.default_rng(0).normal(size=(data.n, 2)).astype(np.float32), data, np.arange(data.n))
    colours = class_colours(len(data.label_names), "#ffffff")
    assert {tuple(one) for one in colours} <= {tuple(one) for one in picture.reshape(-1, 3)}
