"""What is looked at."""

from __future__ import annotations

import numpy as np

from ae_core.spec import knob
from app.lessons.checks.base import Check, Counted, Verdict, checks
from app.lessons.deeds.stops import class_of
from app.lessons.deeds.view import Look
from app.lessons.names import PanelName, PathName
from app.lessons.stage import Stage
from app.view_state import Stop

WORDS = {
    "projection": "the layout",
    "colour": "the colour",
    "isolated": "the category that is coloured",
    "mode": "the drawing",
    "behind": "what lies beneath",
    "everything": "whether all samples are shown",
    "test_split": "whether the test split is shown",
    "decode": "whether the place under the pointer is decoded",
    "loop": "whether the walk goes back",
    "frame": "the epoch",
}


@checks.register("view")
class ViewIs(Check):
    """The view has these values; what is not named may be anything."""

    view: Look = knob(..., "The fields of the deed view.")

    def look(self, stage: Stage) -> Verdict:
        wanted = self.view.wanted(stage)
        missing = [name for name, value in wanted.items() if getattr(stage.session.view, name) != value]
        return Verdict(not missing, f"Still another: {', '.join(WORDS[name] for name in missing)}." if missing else "")


@checks.register("seen")
class Seen(Check):
    """A panel is in sight."""

    panel: PanelName = knob(..., "Its name.")

    def look(self, stage: Stage) -> Verdict:
        panel = stage.window.panels[self.panel]
        return Verdict(panel.is_seen, f"The panel {panel.title} is not in sight.")


@checks.register("selected")
class Selected(Counted):
    """How many samples are selected; of a class, where that is named."""

    of_class: str | None = knob(None, "The name of a class.")
    at_least: float | None = knob(1.0, "Samples.")

    def number(self, stage: Stage) -> float | None:
        ids = stage.session.view.selection.ids
        if self.of_class is None:
            return float(len(ids))
        labels = stage.dataset().labels
        return 0.0 if labels is None else float(np.sum(labels[ids] == class_of(stage, self.of_class)))

    def words(self, value: float) -> str:
        which = "" if self.of_class is None else f" of class {self.of_class}"
        return f"{value:.0f} samples{which} are selected"


@checks.register("walk")
class Walked(Check):
    """A walk goes from one class to another, in either direction, whether its panel is in sight or not."""

    a: str | None = knob(None, "The class of one end, any where there is none.")
    b: str | None = knob(None, "The class of the other end.")
    path: PathName | None = knob(None, "How it goes.")

    def look(self, stage: Stage) -> Verdict:
        view, path = stage.session.view, stage.window.remembered.value("interpolate.path")
        if view.a is None or view.b is None:
            return Verdict(False, "There is no walk yet: choose A and B.")
        ends = [self._class(stage, stop) for stop in (view.a, view.b)]
        wanted = [None if name is None else class_of(stage, name) for name in (self.a, self.b)]
        fits = any(_fits(way, wanted) for way in (ends, ends[::-1]))
        if not fits:
            return Verdict(False, f"The walk does not go from a {self.a or 'sample'} to a {self.b or 'sample'}.")
        if self.path is None or path == self.path:
            return Verdict(True, "There is a walk.")
        return Verdict(False, f"The walk goes by {_title(path)}; wanted: {_title(self.path)}.")

    @staticmethod
    def _class(stage: Stage, stop: Stop) -> int | None:
        labels = stage.dataset().labels
        return None if labels is None or stop.id is None else int(labels[stop.id])


def _title(path: str) -> str:
    """As the panel calls it."""
    from ae_core.latent.paths.base import paths

    return paths.get(path).title


def _fits(ends: list[int | None], wanted: list[int | None]) -> bool:
    return all(want is None or want == end for want, end in zip(wanted, ends, strict=True))
