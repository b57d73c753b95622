"""The report on a comparison: whole, of the same numbers, without a way out, and the same on paper."""

from __future__ import annotations

from pathlib import Path

import pytest
from matplotlib import rc_context

from ae_core.comparison.opened import opened
from ae_core.comparison.reading import compared
from ae_core.comparison.report import document, work, write_report
from ae_core.comparison.scores import in_figures, scored
from ae_core.comparison.walks import Route
from ae_core.errors import Cancelled, SpecError, UserError
from ae_core.export.html_document import as_html
from ae_core.export.pdf_document import as_pdf
from ae_core.progress import watched
from ae_core.training.about import About, write_about
from tests.core.comparison.runs_of_a_moment import DATA, kept
from tests.core.export.pdf_words import lines_in, pages_in
from tests.core.export.test_report import HOSTILE, Seen
from tests.core.small import images, series, texts

RECURRENT = {"name": "recurrent", "hidden_size": 8, "latent_dim": 2, "embedding_dim": 4}
KINDS = {
    "table": (DATA, {}),
    "pictures": (images(n_train=60, n_held=20), {}),
    "series": (series(shortest=3), {"network": RECURRENT}),
    "texts": (texts(), {"network": RECURRENT, "likelihood": "categorical"}),
}
HEADINGS = ["Settings that differ", "Scores", "Curves", "Maps", "Reconstructions of test samples", "Walks", "Again"]


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    base = tmp_path_factory.mktemp("runs")
    kept(base / "one")
    kept(base / "two", latent_dim=3, bottleneck="gaussian", regularisers={"kl": {"name": "kl"}})
    kept(base / "three", seed=1)
    return [base / name for name in ("one", "two", "three")]


def page(paths: list[Path], folder: Path) -> Seen:
    found = compared(paths, DATA)
    (folder / "page.html").write_bytes(as_html(document(found, scored(found.runs, DATA))))
    return Seen(folder / "page.html")


@pytest.mark.parametrize("kind", KINDS)
def test_it_has_every_part_of_any_kind_of_data(kind: str, tmp_path: Path) -> None:
    data, model = KINDS[kind]
    for place, name in enumerate(("one", "two")):
        kept(tmp_path / name, data=data, seed=place, **model)
    found = compared([tmp_path / "one", tmp_path / "two"], data)
    made = document(found, scored(found.runs, data))
    (tmp_path / "page.html").write_bytes(as_html(made))
    seen = Seen(tmp_path / "page.html")
    assert [text for text in seen.texts if text in HEADINGS] == HEADINGS
    assert seen.tags.count("img") == 5
    content = as_pdf(made)
    assert content.startswith(b"%PDF")
    assert content.count(b"/Subtype /Image") == 5


def test_its_numbers_are_those_of_the_comparison(runs: list[Path], tmp_path: Path) -> None:
    text = "\n".join(page(runs, tmp_path).texts)
    found = compared(runs, DATA)
    scores = scored(found.runs, DATA)
    for row in range(len(scores.rows)):
        mean = scores.mean(scores.measures[0], row)
        assert mean is not None
        assert in_figures(*mean) in text
    for row in found.settings:
        assert row.path in text
    assert f"on average R2 {found.overlaps[1].mean():.1%}, R3 {found.overlaps[2].mean():.1%}" in text
    assert f"{15 / (len(found.ids) - 1):.1%} by chance" in text


def test_its_commands_name_the_runs_and_what_was_walked(runs: list[Path], tmp_path: Path) -> None:
    text = "\n".join(page(runs, tmp_path).texts)
    walk = compared(runs, DATA).walk
    a, b = walk.route.stops
    assert f"python main.py report one two three --from {a} --to {b} --out again.html" in text
    assert "python main.py train --spec R2-spec.json --out two" in text
    assert f"python main.py interpolate three --from {a} --to {b} --steps 9 --out R3-walk.png" in text
    assert str(runs[0].parent) not in text


def test_nothing_is_loaded_and_what_is_in_files_stays_text(runs: list[Path], tmp_path: Path) -> None:
    kept(tmp_path / "hostile", seed=2)
    write_about(tmp_path / "hostile", About(HOSTILE))
    seen = page([runs[0], tmp_path / "hostile"], tmp_path)
    assert all(address.startswith("data:image/png;base64,") for address in seen.loaded)
    assert "script" not in seen.tags
    assert any(HOSTILE in text for text in seen.texts)


def test_it_says_which_runs_were_left_out(runs: list[Path], tmp_path: Path) -> None:
    seen = page([*runs, tmp_path / "missing"], tmp_path)
    assert any(text.startswith("Not compared: ") and "holds no run" in text for text in seen.texts)


def test_the_pdf_has_the_words_of_the_page_and_the_same_bytes_every_time(runs: list[Path]) -> None:
    found = compared(runs, DATA)
    made = document(found, scored(found.runs, DATA))
    with rc_context({"pdf.compression": 0}):
        content = as_pdf(made)
        assert as_pdf(made) == content
    words = " ".join(lines_in(content))
    for heading in HEADINGS[1:]:  # in the first one two letters are one sign
        assert heading in words
    assert all(row.path in words for row in found.settings)
    assert "python main.py train --spec R2-spec.json --out two" in words
    assert pages_in(content) > 3


@pytest.fixture
def loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Data without a source, which could not be loaded again."""
    monkeypatch.setattr("ae_core.comparison.opened.open_data", lambda path, record: DATA)


@pytest.mark.usefixtures("loaded")
@pytest.mark.parametrize("ending", [".html", ".pdf"])
def test_a_file_is_there_whole_or_not_at_all(runs: list[Path], tmp_path: Path, ending: str) -> None:
    def enough(done: float) -> None:
        raise Cancelled("no more of it")

    out = tmp_path / "out" / f"report{ending}"
    with pytest.raises(Cancelled), watched(enough):
        write_report(runs, out)
    assert not out.exists()
    told = write_report(runs, out, Route((1, 5)))
    assert told == {"out": str(out), "runs": ["one", "two", "three"], "refused": []}
    assert [path.name for path in out.parent.iterdir()] == [out.name]
    before = out.read_bytes()
    with pytest.raises(UserError, match="there is no sample 999"):
        write_report(runs, out, Route((1, 999)))
    assert out.read_bytes() == before


@pytest.mark.usefixtures("loaded")
def test_as_a_job_it_tells_what_it_does_and_what_it_wrote(runs: list[Path], tmp_path: Path) -> None:
    request = {"runs": [str(run) for run in runs[:2]], "out": str(tmp_path / "a.html"), "stops": [1, 2], "path": "lerp"}
    *steps, told = work(request)
    assert all("note" in step for step in steps)
    assert Path(told["out"]).exists()
    with pytest.raises(UserError, match="could not be written"):
        list(work({**request, "out": str(tmp_path / "a.html" / "b.html")}))


def test_another_ending_or_no_run_is_wrong_usage(runs: list[Path], tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=r"a\.doc: a report is written as \.html or \.pdf"):
        write_report(runs, tmp_path / "a.doc")
    with pytest.raises(SpecError, match="0 runs cannot stand in one report"):
        write_report([], tmp_path / "a.html")


def test_of_runs_without_curves_the_rest_is_told(runs: list[Path], tmp_path: Path) -> None:
    for name in ("one", "two"):
        kept(tmp_path / name)
        (tmp_path / name / "history.csv").unlink()
    assert not any(run.history for run in opened([tmp_path / "one", tmp_path / "two"], DATA).runs)
    seen = page([tmp_path / "one", tmp_path / "two"], tmp_path)
    assert "Curves" not in seen.texts
    assert "Maps" in seen.texts
