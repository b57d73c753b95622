"""The dialog that writes a run for other programs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from PySide6.QtCore import QElapsedTimer, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLayout, QVBoxLayout, QWidget

from ae_core.errors import UserError
from ae_core.export.formats.base import FormatSpec, formats, work
from ae_core.jobs import PART
from ae_core.spec import Slot as SpecSlot
from ae_core.spec import Spec, knob
from app.file_dialogs import ask_where
from app.forms import Form
from app.setup.section import say, sentence
from app.time_left import TimeLeft
from app.widgets.progress import Progress

if TYPE_CHECKING:
    from app.lanes import Lanes
    from app.session import Session

WIDTH = 460


class ExportChoice(Spec):
    """What a run is exported as."""

    format: Annotated[FormatSpec, SpecSlot(formats)] = knob("onnx", "What the files are for.", title="Format")


class ExportDialog(QDialog):
    """A format with its settings; Export asks for a folder and writes it in a process of its own. What others write in
    that lane is none of its business.
    """

    def __init__(self, session: Session, lanes: Lanes, run: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._lane, self._run = session, lanes.exports, run
        self._out: Path | None = None
        self._clock, self._left = QElapsedTimer(), TimeLeft()
        self.setObjectName("export")
        self.setWindowTitle(f"Export {run.name}")
        self.form = Form(ExportChoice(), name_prefix="export.", wide=frozenset({"format"}))
        self.form.setMinimumWidth(WIDTH)
        self.explained, self.trouble = sentence("muted"), sentence("bad")
        self.progress = Progress("the export")
        self.progress.cancel.setObjectName("export.cancel_writing")
        self.progress.cancelled.connect(self._give_up)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.export = self.buttons.addButton("Export…", QDialogButtonBox.ButtonRole.AcceptRole)
        self.export.setObjectName("export.begin")
        self.export.setToolTip("Choose a folder and write the files into it")
        self.export.setProperty("primary", True)
        self.buttons.accepted.connect(self._ask)
        self.buttons.rejected.connect(self.reject)
        self.form.changed.connect(self._explain)
        self._lane.moved.connect(self._move)
        self._lane.finished.connect(self._finish)
        self._lane.failed.connect(self._fail)
        self._lane.closed.connect(self._give_up)
        self._lay_out()
        self._explain()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        for widget in (self.form, self.explained, self.progress, self.trouble, self.buttons):
            layout.addWidget(widget)
        layout.insertStretch(4, 1)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)

    @property
    def chosen(self) -> FormatSpec:
        """The format with its settings."""
        choice = self.form.spec
        assert isinstance(choice, ExportChoice)
        return choice.format

    def write(self, out: Path) -> None:
        """Begin to write into a folder."""
        self._out, self._left = out, TimeLeft()
        self._clock.start()
        say(self.trouble, "")
        try:
            self._lane.start(work, {"format": SpecSlot.write(self.chosen), "run": str(self._run), "out": str(out)})
        except (UserError, OSError) as problem:
            self._fail(str(problem))
            return
        self.export.setEnabled(False)
        self.form.setEnabled(False)
        self._move({"note": "opening the run"})

    @Slot()
    def _explain(self, _: object = None) -> None:
        say(self.explained, type(self.chosen).summary)
        say(self.trouble, "")

    @Slot()
    def _ask(self) -> None:
        self.form.commit()
        if self.form.problem():
            say(self.trouble, self.form.problem())
            return
        first = f"{self._run.name}-{self.chosen.name}"
        folder = ask_where(self, "Export into the folder", first, "Folder (*)")
        if folder is not None:
            self.write(folder)

    @Slot(object)
    def _move(self, said: dict[str, Any]) -> None:
        if self._out is not None and "note" in said:
            share = said.get(PART)
            left = None if share is None else self._left.at(self._clock.elapsed() / 1000, share)
            self.progress.show_progress(f"{self.chosen.title}: {said['note']}", share, left)

    @Slot(object)
    def _finish(self, told: dict[str, Any]) -> None:
        if self._out is None:
            return
        self._out = None
        self._session.note(f"Exported {self._run.name} as {self.chosen.title}: {told['out']}")
        self.accept()

    @Slot(str)
    def _fail(self, message: str) -> None:
        if self._out is None:
            return
        self._rest()
        say(self.trouble, message)

    @Slot()
    def _give_up(self) -> None:
        from ae_core.export.folders import remove_unfinished

        out = self._out
        self._rest()
        if out is not None:
            self._lane.cancel()
            remove_unfinished(out)
            self._session.note(f"The export of {self._run.name} was given up")

    def _rest(self) -> None:
        self._out = None
        self.progress.hide()
        self.export.setEnabled(True)
        self.form.setEnabled(True)

    def done(self, result: int) -> None:
        """Whatever is being written is not wanted any more."""
        self._give_up()
        super().done(result)
        self.deleteLater()


def ended_run(session: Session) -> Path | None:
    """The folder of the run on screen where its training has ended, with weights to export."""
    run = session.workspace.run
    return run.folder if run is not None and run.status in ("done", "stopped") else None
