"""What an experiment found: its sentence, its figure, its table, and where its files are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from app.controls import muted, named, push_button
from app.experimenting.results import Result
from app.experimenting.views.base import View, views
from app.plain import plain_label
from app.widgets.fact_table import FactTable
from app.widgets.figure_view import FigureView
from app.widgets.tall_scroll import TallScroll

if TYPE_CHECKING:
    from app.session import Session

MARGIN = 24  # for a bar to scroll by
WORDS, FEWER_WORDS = 0.4, 0.25  # of the height, at most; fewer above a view, and in a low window
LOW = 420  # pixels
FOUND, NOTHING_YET = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignCenter
SHARE = 0.9  # of the screen, for the window of its own


class Found(QWidget):
    """Empty, it says what will stand here."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._result: Result | None = None
        self._view: View | None = None
        self._page = QWidget()
        self.sentence = plain_label()
        self.notices = muted("")
        for label, name in ((self.sentence, "experiments.sentence"), (self.notices, "experiments.notices")):
            label.setObjectName(name)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setMinimumSize(1, 1)
        self.figure, self.table = FigureView(), FactTable()
        named(self.table, "experiments.table", "What was found, as a table", "")
        self.figure.setObjectName("experiments.figure")
        self.figure.setAccessibleName("What was found, as a figure")
        self.tabs = QTabBar()
        named(self.tabs, "experiments.tabs", "Figure or table", "")
        self.tabs.setDrawBase(False)
        self.large = push_button(
            "Large", "experiments.large", "The same in a window of its own, for those in the last row"
        )
        self.large.clicked.connect(self._enlarge)
        self.files = push_button("Show files", "experiments.files", "Open the folder with result.json, table.csv, …")
        self.files.clicked.connect(self._open)
        self._pages = QStackedWidget()
        for title, page in (("Figure", self.figure), ("Table", self.table)):
            self.tabs.addTab(title)
            self._pages.addWidget(page)
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 4)
        column.setSpacing(4)
        words = QWidget()
        self._said = said = QVBoxLayout(words)
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(4)
        said.addWidget(self.sentence)
        said.addWidget(self.notices)
        self._words = TallScroll(words)
        self._words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column.addWidget(self._words)
        self._bar = QWidget()
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self.large)
        row.addWidget(self.files)
        column.addWidget(self._bar)
        column.addWidget(self._pages, 1)

    def show_result(self, result: Result | None, otherwise: str) -> None:
        """A result, or a sentence where there is none."""
        if result is self._result and result is not None:
            return
        self._result = result
        self.sentence.setText(result.sentence if result else otherwise)
        self.sentence.setAlignment(FOUND if result else NOTHING_YET)
        self.notices.setText("\n".join([*result.notices, result.about]) if result else "")
        self.notices.setVisible(result is not None)
        self._bar.setVisible(result is not None)
        self._pages.setVisible(result is not None)
        if result is not None:
            self.figure.set_image(result.figure)
            self.table.set_columns(result.table)
            self._handle(result)
        self._share_height()

    def _handle(self, result: Result) -> None:
        """Put the view of this experiment before its figure, where it has one and can show these arrays."""
        name = str(result.said.get("experiment", ""))
        kept = self._view if self._view is not None and self._view.name == name else None
        view = kept or (views.create(name, session=self._session) if name in views.names() else None)
        fits = view is not None and view.show_result(result)
        if kept is not None and fits:
            return
        if self._view is not None:
            self.tabs.removeTab(0)
            self._pages.removeWidget(self._page)
            self._page.deleteLater()
        self._view = view if fits else None
        if view is not None and fits:
            self._page = TallScroll(view)
            self._pages.insertWidget(0, self._page)
            self.tabs.insertTab(0, view.title)
            self.tabs.setCurrentIndex(0)
        elif view is not None and view is not kept:
            view.deleteLater()
        self._pages.setCurrentIndex(self.tabs.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Long words are scrolled, so that the figure keeps most of the height."""
        super().resizeEvent(event)
        self._share_height()

    def _share_height(self) -> None:
        needed = self._said.heightForWidth(max(self.width() - MARGIN, 1))
        is_tight = self._view is not None or self.height() < LOW
        share = 1.0 if self._result is None else FEWER_WORDS if is_tight else WORDS
        most = round(share * self.height())
        self._words.setFixedHeight(max(min(needed, most), 1))

    @property
    def result(self) -> Result | None:
        """What is shown."""
        return self._result

    @Slot()
    def _enlarge(self) -> None:
        if self._result is None:
            return
        window = QDialog(self)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.setWindowTitle(str(self._result.said.get("experiment", "")))
        inside = Found(self._session)
        inside.large.hide()
        inside.show_result(self._result, "")
        inside.tabs.setCurrentIndex(self.tabs.currentIndex())
        QVBoxLayout(window).addWidget(inside)
        window.resize(self.screen().availableGeometry().size() * SHARE)
        window.show()

    @Slot()
    def _open(self) -> None:
        if self._result is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._result.folder)))
