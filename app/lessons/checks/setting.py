"""What Setup shows."""

from __future__ import annotations

from typing import Any

from pydantic import field_validator

from ae_core.model.kinds import kind_of
from ae_core.model.presets.base import presets
from ae_core.spec import knob
from app.lessons.checks.base import Check, Counted, Verdict, checks
from app.lessons.names import PresetName, SourceName
from app.lessons.refusing import refusing
from app.lessons.setting_paths import owners, setting_of, title_of
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
        value = setting_of(stage.spec(), self.path)
        return float(value) if isinstance(value, int | float) else None

    def words(self, value: float) -> str:
        return f"{self.path} is {value:.4g}"

    @property
    def unknown(self) -> str:
        return f"The model in Setup has no setting {self.path}."

    def look(self, stage: Stage) -> Verdict:
        if self.equals is None:
            return super().look(stage)
        value = setting_of(stage.spec(), self.path)
        if value is None:
            return Verdict(False, self.unknown)
        return Verdict(value == self.equals, f"{title_of(stage.spec(), self.path)} is {value}; wanted: {self.equals}.")


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
