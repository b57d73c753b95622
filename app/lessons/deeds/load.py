"""Loads data."""

from __future__ import annotations

from typing import Any

from pydantic import model_validator

from ae_core.data.base import DataSpec, sources
from ae_core.errors import UserError
from ae_core.spec import Slot, knob
from app.lessons.deeds.base import Deed, deeds
from app.lessons.names import SourceName
from app.lessons.refusing import refusing
from app.lessons.stage import Stage, Steps


@deeds.register("load")
class Load(Deed):
    """Load a data set by its name; what is trained ends first."""

    data: SourceName = knob(..., "The name of the data set.")
    settings: dict[str, Any] = knob({}, "Its settings.")

    @model_validator(mode="after")
    def _readable(self) -> Load:
        with refusing():
            _ = self.spec
        return self

    @property
    def spec(self) -> DataSpec:
        """What is loaded. Raises SpecError."""
        read: DataSpec = Slot(sources).read({"name": self.data, **self.settings})
        return read

    def do(self, stage: Stage) -> Steps:
        """Waits until it is there."""
        yield from stage.idle()
        if stage.spec().data == self.spec:
            return
        problems: list[str] = []

        def fail(sentence: str) -> None:
            problems.append(sentence)

        desk = stage.desks.data
        for signal in (desk.failed, desk.broken):
            signal.connect(fail)
        try:
            desk.load(self.spec)
            while stage.spec().data != self.spec:
                if problems:
                    raise UserError(problems[0])
                yield f"Loading {self.spec.title}"
        finally:
            for signal in (desk.failed, desk.broken):
                signal.disconnect(fail)
