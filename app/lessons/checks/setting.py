"""What Setup shows."""

from __future__ import annotations

from typing import Any

from pydantic import field_validator

from ae_core.errors import SpecError
from ae_core.model.kinds import kind_of
from ae_core.model.presets.base import presets
from ae_core.spec import Spec, knob, leaves, value_at
from app.lessons.checks.base import Check, Counted, Verdict, checks
from app.lessons.names import PresetName, SourceName
from app.lessons.refusing import refusing
from app.lessons.setting_paths import owners
from app.lessons.stage import Stage


@checks.register("setting")
class Setting(Counted):
    """A setting is equal to something, or a number within bounds."""

    path: str = knob(..., "Its dotted path.")
    equals: Any = knob(None, "What it is to be.")

    @field_validator("path")
    @classmethod
    def _known(cls, path: str) -> str:
        with refusing():
            owners(path)
        return path

    def number(self, stage: Stage) -> float | None:
        value = self._value(stage)
        return float(value) if isinstance(value, int | float) else None

    def words(self, value: float) -> str:
        return f"{self.path} is {value:.4g}"

    @property
    def unknown(self) -> str:
        return f"The model in Setup has no setting {self.path}."

    def look(self, stage: Stage) -> Verdict:
        if self.equals is None:
            return super().look(stage)
        value = self._value(stage)
        if value is None:
            return Verdict(False, self.unknown)
        title = next((leaf.title for leaf in leaves(stage.spec()) if leaf.path == self.path), self.path)
        return Verdict(value == self.equals, f"{title} is {value}; wanted: {self.equals}.")

    def _value(self, stage: Stage) -> Any:
        try:
            value = value_at(stage.spec(), self.path)
        except SpecError:
            return None
        return value.name if isinstance(value, Spec) else value


@checks.register("preset")
class PresetIs(Check):
    """The model in Setup is that of a preset."""

    preset: PresetName = knob(..., "Its name.")

    def look(self, stage: Stage) -> Verdict:
        now, wanted = kind_of(stage.spec().model, stage.dataset()), presets.get(self.preset).title
        return Verdict(now == wanted, f"Setup has: {now}; wanted: {wanted}.")


@checks.register("data")
class DataIs(Check):
    """That data is loaded."""

    data: SourceName = knob(..., "Its name.")

    def look(self, stage: Stage) -> Verdict:
        now = stage.spec().data
        return Verdict(now.name == self.data, f"The data is: {now.title}.")
