"""What the panels' own controls show is kept in the view: so it is undone and redone, saved, and found again."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtCore import Slot as QtSlot
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QListWidget,
    QSpinBox,
    QTabBar,
    QWidget,
)

from ae_core.errors import UserError
from ae_core.spec import Slot
from app.languages.speaking import heard, said
from app.session import Session

logger = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class Control:
    """read : what it shows now, as JSON would write it. write : show that and act as if a hand had chosen it; False
    where it cannot be shown, at least not yet. moved : the signal that comes when something else is shown. is_used :
    whether a hand is at it; otherwise the panel itself has moved it.
    """

    name: str
    read: Callable[[], Any]
    write: Callable[[Any], bool]
    moved: Any
    is_used: Callable[[], bool] = lambda: True


def control(widget: QWidget) -> Control:
    """The control that a widget is, by its object name. Raises TypeError for a widget of another kind."""
    for kind, make in KINDS:
        if isinstance(widget, kind):
            return make(widget)
    raise TypeError(f"{type(widget).__name__} {widget.objectName()} is no control")


def _box(box: QComboBox) -> Control:
    def write(value: Any) -> bool:
        place = box.findData(value) if box.currentData() is not None else box.findText(said(str(value)))
        if place < 0:
            return False
        box.setCurrentIndex(place)
        box.activated.emit(place)
        return True

    def read() -> Any:
        data = box.currentData()
        return data if isinstance(data, str | int | float) else heard(box.currentText())

    return Control(box.objectName(), read, write, box.activated)


def _button(button: QAbstractButton) -> Control:
    def write(value: Any) -> bool:
        if button.isChecked() != bool(value):
            button.click()
        if button.isChecked() != bool(value):
            button.setChecked(bool(value))  # one that cannot be pressed now
        return True

    return Control(button.objectName(), button.isChecked, write, button.clicked)


def _number(widget: QSpinBox | QDoubleSpinBox | QAbstractSlider) -> Control:
    def write(value: Any) -> bool:
        if not isinstance(value, int | float) or not widget.minimum() <= value <= widget.maximum():
            return False
        widget.setValue(value)  # type: ignore[arg-type]
        return bool(widget.value() == value)

    return Control(widget.objectName(), widget.value, write, widget.valueChanged)


def _line(line: QLineEdit) -> Control:
    def write(value: Any) -> bool:
        line.setText(str(value))
        line.textEdited.emit(str(value))
        line.editingFinished.emit()
        return True

    return Control(line.objectName(), line.text, write, line.editingFinished)


def _tabs(bar: QTabBar) -> Control:
    bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a click is a hand, and is known by the focus

    def write(value: Any) -> bool:
        found = [place for place in range(bar.count()) if heard(bar.tabText(place)) == value]
        for place in found[:1]:
            bar.setCurrentIndex(place)
        return bool(found)

    return Control(
        bar.objectName(), lambda: heard(bar.tabText(bar.currentIndex())), write, bar.currentChanged, bar.hasFocus
    )


def _list(box: QListWidget) -> Control:
    def data(place: int) -> Any:
        return box.item(place).data(Qt.ItemDataRole.UserRole)

    def read() -> Any:
        return data(box.currentRow()) if box.currentRow() >= 0 else ""

    def write(value: Any) -> bool:
        found = [place for place in range(box.count()) if data(place) == value]
        for place in found[:1]:
            box.setCurrentRow(place)
        return bool(found)

    return Control(box.objectName(), read, write, box.currentRowChanged, box.hasFocus)


def settings(name: str, kept: dict[str, Any], slot: Slot, show: Callable[[str], None], moved: Any) -> Control:
    """Of a box of forms that keeps a spec for each entry of a registry. show : bring the form of an entry up to it."""

    def write(value: Any) -> bool:
        try:
            found = {str(entry): slot.read(fields) for entry, fields in value.items()}
        except (UserError, AttributeError):
            return False
        if any(spec.name != entry for entry, spec in found.items()):
            return False
        gone = kept.keys() - found.keys()
        changed = [*gone, *(entry for entry, spec in found.items() if kept.get(entry) != spec)]
        for entry in gone:
            del kept[entry]
        kept.update(found)
        for entry in changed:
            show(entry)
        return True

    return Control(name, lambda: {entry: slot.write(spec) for entry, spec in kept.items()}, write, moved)


KINDS: tuple[tuple[Any, Callable[[Any], Control]], ...] = (
    (QComboBox, _box),
    (QAbstractButton, _button),
    (QSpinBox, _number),
    (QDoubleSpinBox, _number),
    (QAbstractSlider, _number),
    (QLineEdit, _line),
    (QTabBar, _tabs),
    (QListWidget, _list),
)


class Remembered(QObject):
    """Joins controls and `ViewState.choices`. A value that a control cannot show yet is tried again later."""

    def __init__(self, session: Session, controls: Iterable[Control], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._controls: dict[str, Control] = {}
        self._known: dict[str, Any] = {}
        self._first: dict[str, Any] = {}
        self._seen: Mapping[str, Any] = {}
        self._late: set[str] = set()
        self._is_writing = False
        for one in controls:
            self.add(one)
        session.changed.connect(self._follow)
        QApplication.instance().focusChanged.connect(self._meet)  # type: ignore[union-attr]

    @property
    def names(self) -> frozenset[str]:
        """Of all controls."""
        return frozenset(self._controls)

    @property
    def late(self) -> frozenset[str]:
        """Those that cannot show yet what they should."""
        return frozenset(self._late)

    def add(self, one: Control) -> None:
        """Remember this one too. Raises ValueError where its name is taken or missing."""
        if not one.name or one.name in self._controls:
            raise ValueError(f"a control needs a name of its own, not {one.name!r}")
        self._controls[one.name] = one
        self._known[one.name] = self._first[one.name] = one.read()
        one.moved.connect(lambda *_, name=one.name: self._take(name))

    def value(self, name: str) -> Any:
        """What a control shows now, as JSON would write it."""
        return self._controls[name].read()

    def choose(self, name: str, value: Any) -> bool:
        """Set a control as a hand would; False where it cannot show that, at least not yet."""
        before = self.value(name)
        try:
            shown = self._put(name, value)
        except (TypeError, ValueError, OverflowError):
            return False
        if shown:
            self._note(name, before)
        return shown

    def _take(self, name: str) -> None:
        if self._is_writing:
            return
        before, self._known[name] = self._known[name], self.value(name)
        if self._controls[name].is_used():
            self._note(name, before)
        elif name in self._late:
            self._show()  # there may be now what could not be shown before

    def _note(self, name: str, before: Any) -> None:
        """A hand has set it."""
        self._known[name] = now = self.value(name)
        self._late.discard(name)
        self._seen = {**self._seen, name: now}
        if now != self._session.view.choices.get(name, before):
            self._session.take_in_choice(name, before)
            self._session.update_view(choices={**self._session.view.choices, name: now})

    @QtSlot(object)
    def _follow(self, names: frozenset[str]) -> None:
        if "choices" in names:
            self._note_differences()
        if self._late and not self._is_writing:
            self._show()
        elif names & {"run", "dataset"}:
            self._look_round()

    @QtSlot(QWidget, QWidget)
    def _meet(self, _: QWidget | None, used: QWidget | None) -> None:
        """A hand comes; None where a window goes, whose controls may be gone already."""
        if used is not None and not self._is_writing:
            self._look_round()

    def _look_round(self) -> None:
        """What panels have set by themselves is what a hand that comes next has found there."""
        unchosen = self._controls.keys() - self._session.view.choices.keys()
        self._known |= {name: self._controls[name].read() for name in unchosen}

    def _note_differences(self) -> None:
        """Only what was chosen otherwise: what panels have set by themselves since stays as it is."""
        before, self._seen = self._seen, self._session.view.choices
        for name in before.keys() - self._seen.keys() & self._controls.keys():
            self._write(name, self._first[name])  # nothing is known of it any more
        differ = {name for name, value in self._seen.items() if name not in before or before[name] != value}
        self._late = {name for name in (self._late | differ) & self._controls.keys() if name in self._seen}

    def _show(self) -> None:
        for name in sorted(self._late):
            if self._write(name, self._session.view.choices[name]):
                self._late.discard(name)

    def _write(self, name: str, wanted: Any) -> bool:
        """Whether the control needs no further try."""
        try:
            shown = self._put(name, wanted)
        except Exception as problem:  # a file may hold anything
            logger.warning("%s cannot show %r: %s", name, wanted, problem)
            return True
        if shown:
            self._known[name] = wanted
        return shown

    def _put(self, name: str, wanted: Any) -> bool:
        one, self._is_writing = self._controls[name], True
        try:
            return one.read() == wanted or one.write(wanted)
        finally:
            self._is_writing = False
