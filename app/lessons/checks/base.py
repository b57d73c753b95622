"""What a check is: a question to the real state of the window."""

from __future__ import annotations

from dataclasses import dataclass

from ae_core.registry import Registry
from ae_core.spec import Spec, knob
from app.lessons.stage import Stage


@dataclass(frozen=True)
class Verdict:
    """holds : whether it is so. said : what there is and what is missing, a sentence."""

    holds: bool
    said: str


class Check(Spec):
    """A check with its settings."""

    def look(self, stage: Stage) -> Verdict:
        """Whether it is so now. Raises UserError where that cannot be said."""
        raise NotImplementedError


class Counted(Check):
    """A check of one number, which a question can ask for too."""

    at_least: float | None = knob(None, "The least that will do.")
    at_most: float | None = knob(None, "The most that will do.")

    def number(self, stage: Stage) -> float | None:
        """The number, or None while there is none."""
        raise NotImplementedError

    def words(self, value: float) -> str:
        """The number as a sentence without its end: "The validation loss is 41.2"."""
        raise NotImplementedError

    @property
    def unknown(self) -> str:
        """What is said while there is no number."""
        return "There is nothing to be seen yet: train a model."

    def look(self, stage: Stage) -> Verdict:
        value = self.number(stage)
        if value is None:
            return Verdict(False, self.unknown)
        low = self.at_least is None or value >= self.at_least
        high = self.at_most is None or value <= self.at_most
        wanted = [f"at least {self.at_least:.4g}"] if self.at_least is not None else []
        wanted += [f"at most {self.at_most:.4g}"] if self.at_most is not None else []
        aim = f"; wanted: {' and '.join(wanted)}" if wanted and not (low and high) else ""
        return Verdict(low and high, f"{self.words(value)}{aim}.")


checks: Registry[Check] = Registry("check", "app.lessons.checks")
