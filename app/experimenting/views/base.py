"""What a result of an experiment is besides a figure and a table: something to be handled."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QWidget

from ae_core.registry import Registry

if TYPE_CHECKING:
    from app.experimenting.results import Result
    from app.session import Session


class View(QWidget):
    """Made of the arrays of a result; registered under the name of its experiment, titled as its tab."""

    name: ClassVar[str] = ""
    title: ClassVar[str] = ""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session

    def show_result(self, result: Result) -> bool:
        """Whether its arrays are what this view shows; if not, its figure is all there is to be seen."""
        raise NotImplementedError


views: Registry[View] = Registry("view", "app.experimenting.views")
