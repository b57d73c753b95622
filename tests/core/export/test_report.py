"""The report on a run: whole, readable when the run's files are not, and without a way out."""

from __future__ import annotations

import json
import shlex
import struct
import zlib
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
import tyro
from matplotlib import rc_context
from PIL import Image

from ae_core.data.base import Dataset
from ae_core.experiments.base import experiments as every_experiment
from ae_core.export.document import Document, Folded, Part, Table, Words
from ae_core.export.formats.base import export, formats
from ae_core.export.html_document import as_html
from ae_core.export.laid_out import believed, laid_out
from ae_core.export.pdf_document import as_pdf
from ae_core.export.report_parts import NO_FIGURE, NO_TABLE, commands, experiments, scatter
from ae_core.projection.base import projections
from ae_core.raster.palette import class_colours
from ae_core.spec import read_spec
from ae_core.training.about import About, write_about
from ae_core.training.run import RunSpec
from tests.core.export.pdf_words import lines_in
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


@pytest.mark.parametrize(
    ("projection", "numbers", "tells"), [("pca", 2, False), ("raw", 2, False), ("pca", 3, True), ("raw", 3, True)]
)
def test_a_map_that_is_the_codes_themselves_is_not_judged_by_them(projection: str, numbers: int, tells: bool) -> None:
    codes = np.random.default_rng(0).normal(size=(100, numbers)).astype(np.float32)
    spec = projections.create(projection)
    said = believed(spec, codes, laid_out(spec, codes))
    assert said is not None
    assert ("trustworthiness" in said) is tells
    assert ("the codes themselves" in said) is not tells


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


def png(width: int, height: int) -> bytes:
    """A grey one that claims to be so large, and holds a hundred zeros."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(bytes(100))) + chunk(b"IEND", b"")


def found(folder: Path, result: dict[str, object], figure: bytes = b"") -> list[Part]:
    """The parts of an experiment, after they have been written in both forms."""
    place = folder / "experiments" / "probe"
    place.mkdir(parents=True)
    (place / "result.json").write_text(json.dumps({"sentence": "It is found.", **result}))
    if figure:
        (place / "figure.png").write_bytes(figure)
    parts = list(experiments(folder))
    for write in (as_html, as_pdf):
        assert write(Document("title", "about", tuple(parts)))
    return parts[2:]


@pytest.mark.parametrize(
    "figure",
    [png(50, 50), png(50, 50)[:60], png(11_000, 11_000), png(60_000, 60_000), png(50, 50)[:30] + b"x" * 40, b"nothing"],
    ids=["too few rows", "cut off", "large", "huge", "broken chunk", "no picture"],
)
def test_a_figure_that_cannot_be_shown_is_left_out_and_that_is_said(figure: bytes, tmp_path: Path) -> None:
    assert found(tmp_path, {}, figure) == [Words(NO_FIGURE)]


@pytest.mark.parametrize(
    "table", [{"a": [1, 2], "b": 5}, {"a": [1, 2], "b": "xy"}, {"a": [1], "b": []}, [1, 2], "rows", {"a": None}]
)
def test_a_table_whose_columns_do_not_fit_is_left_out_and_that_is_said(table: object, tmp_path: Path) -> None:
    assert found(tmp_path, {"table": table}) == [Words(NO_TABLE)]


@pytest.mark.parametrize("table", [None, {}])
def test_of_no_table_nothing_is_said(table: object, tmp_path: Path) -> None:
    assert found(tmp_path, {"table": table}) == []


def test_of_a_long_table_it_is_said_how_much_is_shown(tmp_path: Path) -> None:
    (folded,) = found(tmp_path, {"table": {"a": list(range(300))}})
    assert isinstance(folded, Folded)
    assert "200 of 300 rows." in as_html(Document("title", "about", (folded,))).decode()
    with rc_context({"pdf.compression": 0}):
        assert "200 of 300 rows." in lines_in(as_pdf(Document("title", "about", (folded,))))
    assert Table({"a": list(range(200))}).cut == Table({}).cut == ""


def test_what_is_written_on_a_run_stands_at_its_head(tmp_path: Path) -> None:
    run = saved_run("table", tmp_path / "folder-of-the-run")
    write_about(run.path, About("For the class", ("good", "small"), "First line.\n\nSecond line."))
    export(formats.create("report"), run, tmp_path / "out")
    texts = [text.strip() for text in Seen(tmp_path / "out" / "report.html").texts if text.strip()]
    assert "For the class" in texts
    assert any(text.startswith("folder-of-the-run · ") for text in texts)
    first = texts.index("Tags: good, small")
    assert texts[first : first + 4] == ["Tags: good, small", "First line.", "Second line.", "Scores"]


def test_notes_that_cannot_be_read_are_no_trouble(tmp_path: Path) -> None:
    run = saved_run("table", tmp_path / "folder-of-the-run")
    (run.path / "about.json").write_text("{")
    export(formats.create("report"), run, tmp_path / "out")
    assert "folder-of-the-run" in Seen(tmp_path / "out" / "report.html").texts


@pytest.mark.parametrize("name", every_experiment.names())
def test_the_line_of_an_experiment_has_its_settings(name: str, tmp_path: Path) -> None:
    spec = every_experiment.create(name)
    place = tmp_path / "experiments" / name
    place.mkdir(parents=True)
    (place / "result.json").write_text(json.dumps({"settings": spec.model_dump(mode="json")}))
    (line,) = commands(tmp_path)
    words = shlex.split(line)
    assert words[:5] == ["python", "main.py", "experiment", name, "RUN"]
    assert tyro.cli(type(spec), default=spec, args=words[5:]) == spec
