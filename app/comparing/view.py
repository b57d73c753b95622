"""What every view of a comparison is."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.widgets.themed import Themed

if TYPE_CHECKING:
    from ae_core.comparison.reading import Comparison
    from app.comparing.linked import Linked


class ComparisonView(Themed):
    """A page of the panel. controls : its few choices, beside the tabs while it is in front."""

    name: ClassVar[str] = ""
    title: ClassVar[str] = ""
    tip: ClassVar[str] = ""

    def __init__(self, linked: Linked) -> None:
        super().__init__()
        self.linked = linked
        self.comparison: Comparison | None = None
        self.setObjectName(f"compare.{self.name}")
        self.setAccessibleName(self.title)
        self.controls = QWidget()
        self._controls = QHBoxLayout(self.controls)
        self._controls.setContentsMargins(0, 0, 0, 0)
        self._controls.setSpacing(4)
        self.page = QVBoxLayout(self)
        self.page.setContentsMargins(8, 0, 8, 4)
        self.page.setSpacing(2)

    def add_controls(self, *widgets: QWidget) -> None:
        """From left to right."""
        for widget in widgets:
            self._controls.addWidget(widget)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show another one, or what there is more of it."""
        self.comparison = comparison
        self.redraw()

    def redraw(self) -> None:
        """Draw what there is, in the colours of the theme."""

    def follow(self) -> None:
        """Bring selection and pointing up to what is linked."""

    def retheme(self) -> None:
        """Other colours."""
        if self.comparison is not None:
            self.redraw()
