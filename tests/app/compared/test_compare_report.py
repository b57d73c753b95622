"""The report that is written from the panel."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.export_dialog import ExportDialog
from app.file_dialogs import last_folder
from app.panels.compare import ComparePanel
from tests.app.comparing import panel_of

LEFT = Qt.MouseButton.LeftButton


def test_the_report_is_written_from_the_panel(
    panel: ComparePanel,
    window: Program,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = []
    lane = window.lanes.exports
    monkeypatch.setattr(lane, "start", lambda work, request: asked.append((work.__name__, request)))
    out = tmp_path / "report"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), "PDF (*.pdf)"))
    qtbot.mouseClick(panel.reporting.button, LEFT)
    walk = panel.walks.walk
    assert walk is not None
    runs = [str(tmp_path / name) for name in ("one", "two", "three")]
    stops = list(walk.route.stops)
    assert asked == [("work", {"runs": runs, "out": f"{out}.pdf", "stops": stops, "path": "lerp"})]
    assert not panel.reporting.button.isEnabled()
    lane.finished.emit({"out": f"{out}.pdf"})
    assert window.session.workspace.notices[-1] == f"The report is written: {out}.pdf"
    assert panel.reporting.button.isEnabled()
    lane.failed.emit("of somebody else")
    assert "somebody else" not in window.session.workspace.notices[-1]


@pytest.mark.slow
def test_a_report_of_the_shipped_runs_is_written_as_a_job_and_can_be_given_up(
    setup: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    panel = panel_of(setup)
    panel.shipped.click()
    qtbot.waitUntil(lambda: panel.comparison is not None, timeout=30_000)
    panel.reporting.write(tmp_path / "given-up.html")
    qtbot.waitUntil(lambda: setup.lanes.exports.busy)
    panel.reporting._progress.cancelled.emit()
    assert not setup.lanes.exports.busy
    assert setup.session.workspace.notices[-1] == "The report was given up"
    panel.reporting.write(tmp_path / "both.html")
    qtbot.waitUntil(lambda: (tmp_path / "both.html").exists(), timeout=100_000)
    assert [path.name for path in tmp_path.glob("*.html")] == ["both.html"]
    qtbot.waitUntil(lambda: setup.session.workspace.notices[-1].startswith("The report is written"))


def test_a_file_is_proposed_in_the_last_folder(
    panel: ComparePanel, window: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Not among the files of the program, where the runs that come with it lie."""
    last_folder.note(tmp_path, is_folder=True)
    proposed = []

    def ask(parent: object, title: str, first: str, kinds: str) -> tuple[str, str]:
        proposed.append(first)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    qtbot.mouseClick(panel.reporting.button, LEFT)
    assert proposed == [str(tmp_path / "one and two.html")]


def test_an_open_export_takes_nothing_that_others_write_for_its_own(
    panel: ComparePanel,
    window: Program,
    qtbot: QtBot,
    runs: list[Path],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    lane = window.lanes.exports
    monkeypatch.setattr(lane, "start", lambda work, request: None)
    dialog = ExportDialog(window.session, window.lanes, runs[2], window.window)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    panel.reporting.write(tmp_path / "x.html")
    lane.moved.emit({"note": "reading the runs"})
    assert not dialog.progress.isVisible()
    lane.failed.emit("of the report")
    assert not dialog.trouble.isVisible()
    panel.reporting.write(tmp_path / "x.html")
    lane.finished.emit({"out": str(tmp_path / "x.html")})
    assert dialog.isVisible()
    assert not any("Exported" in notice for notice in window.session.workspace.notices)
    dialog.reject()
