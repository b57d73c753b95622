"""Chooses the ends of a walk."""

from __future__ import annotations

from ae_core.errors import UserError
from ae_core.spec import knob
from app.inspection import stop_at
from app.lessons.deeds.base import Deed, deeds
from app.lessons.deeds.control import SetControl
from app.lessons.names import PathName
from app.lessons.stage import Stage, Steps
from app.view_state import Stop


@deeds.register("stops")
class Stops(Deed):
    """Choose A and B for a walk, and the path between them; nothing where neither is given."""

    a: int | str | None = knob(None, "A sample's number, or the name of a class.")
    b: int | str | None = knob(None, "The same of the other end.")
    path: PathName | None = knob(None, "How to go from A to B.")

    def do(self, stage: Stage) -> Steps:
        """Waits for the first codes."""
        yield from stage.codes()
        a, b = (None if end is None else self._stop(stage, end) for end in (self.a, self.b))
        stage.session.update_view(a=a, b=b, between=())
        if self.path is not None:
            yield from SetControl(control="interpolate.path", value=self.path).do(stage)

    def _stop(self, stage: Stage, end: int | str) -> Stop:
        sample = end if isinstance(end, int) else sample_of(stage, end)
        stop = stop_at(stage.session, sample)
        if stop is None:
            raise UserError(f"Sample {sample} is not among those that the map shows.")
        return stop


def class_of(stage: Stage, name: str) -> int:
    """The code of a class by its name. Raises UserError."""
    names = stage.dataset().label_names
    if name not in names:
        raise UserError(f"This data has no class {name} (known: {', '.join(names) or 'none'}).")
    return list(names).index(name)


def sample_of(stage: Stage, name: str) -> int:
    """The first sample of a class that the map shows. Raises UserError."""
    which, labels = class_of(stage, name), stage.dataset().labels
    found = next((int(one) for one in stage.session.ids if labels is not None and labels[one] == which), None)
    if found is None:
        raise UserError(f"The map shows no sample of class {name}.")
    return found
