"""Checks of checks."""

from __future__ import annotations

from typing import Any

from ae_core.spec import knob
from app.lessons.checks.base import Check, Verdict, checks
from app.lessons.stage import Stage


class Several(Check):
    """of : the checks, read one by one."""

    of: tuple[Any, ...] = knob(..., "The checks.")

    def _looked(self, stage: Stage) -> list[Verdict]:
        return [one.look(stage) for one in self.of]


@checks.register("all_of")
class AllOf(Several):
    """All of some checks."""

    def look(self, stage: Stage) -> Verdict:
        found = self._looked(stage)
        missing = [one.said for one in found if not one.holds]
        return Verdict(not missing, " ".join(missing) or found[-1].said)


@checks.register("any_of")
class AnyOf(Several):
    """At least one of some checks."""

    def look(self, stage: Stage) -> Verdict:
        found = self._looked(stage)
        held = next((one for one in found if one.holds), None)
        return held or Verdict(False, " Or: ".join(one.said for one in found))
