"""What the panels have made of the model, as the deeds that make them do it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ae_core.spec import Slot
from app.decoded_save import Written

if TYPE_CHECKING:
    from app.lessons.differences import Table
    from app.main_window import MainWindow
    from app.panels.diagnostics import DiagnosticsPanel
    from app.panels.sample import SamplePanel

# What these deeds set besides.
SET_BY = {
    "project": ("map.projection_settings",),
    "sample": ("sample.what", "sample.sampler", "sample.forms", "sample.trajectories"),
    "diagnose": ("diagnostics.list",),
}


def shown_by_panels(window: MainWindow) -> dict[str, Table]:
    """By its name each deed that leads to what is on screen; of panels that are in sight."""
    found = {"project": _project(window), "sample": _sample(window), "diagnose": _diagnose(window)}
    return {name: deed for name, deed in found.items() if deed is not None}


def _project(window: MainWindow) -> Table | None:
    """A map that was laid out, not read with a session or drawn at once."""
    found, view = window.session.workspace.projection, window.session.view
    if found is None or not found.done or found.spec is None or found.spec.instant or view.projection != found.method:
        return None
    return {"name": "project", "method": found.method, "settings": _settings(Slot.write(found.spec))}


def _sample(window: MainWindow) -> Table | None:
    panel, run = cast("SamplePanel", window.panels["sample"]), window.session.workspace.run
    shown = panel.drawing.shown
    about = dict(shown.about) if isinstance(shown, Written) else {}
    if not panel.is_seen or run is None or about.get("run") != run.folder.name or "sampler" not in about:
        return None
    ways: Table = {"trajectories": True} if about["what"] == "trajectories" else {}
    sampler = about["sampler"]
    return {"name": "sample", "sampler": sampler["name"], "settings": _settings(sampler), **ways}


def _diagnose(window: MainWindow) -> Table | None:
    panel = cast("DiagnosticsPanel", window.panels["diagnostics"])
    there = panel.is_seen and panel.body_shown and panel.wanted in panel.findings
    return {"name": "diagnose", "diagnostic": panel.wanted} if there else None


def _settings(written: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in written.items() if key != "name"}
