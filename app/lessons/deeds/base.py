"""What a deed is: something that a page does with the window, as a person would."""

from __future__ import annotations

from ae_core.registry import Registry
from ae_core.spec import Spec
from app.lessons.stage import Stage, Steps


class Deed(Spec):
    """A deed with its settings."""

    def do(self, stage: Stage) -> Steps:
        """Do it. Each yield says what is waited for. Raises UserError where it cannot be done."""
        raise NotImplementedError


deeds: Registry[Deed] = Registry("deed", "app.lessons.deeds")
