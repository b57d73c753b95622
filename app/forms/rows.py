"""The rows that a form is made of: a labelled editor with room for its error sentence, a heading, a check box."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from ae_core.errors import SpecError
from ae_core.glossary import Card
from ae_core.spec import Leaf
from app.forms.editors import editor_for
from app.forms.outline import Check, Heading
from app.forms.setting_card import card_of_setting
from app.forms.text import shown
from app.plain import plain_label, plain_tip

INDENT = 12


class SettingRow(QWidget):
    """One setting: its name, its editor, and below them what is wrong with it.

    edited, committed : carry the row itself, so that the form can ask for the value.
    """

    edited = Signal(object)
    committed = Signal(object)

    def __init__(self, leaf: Leaf, name_prefix: str, depth: int, wide: bool = False) -> None:
        super().__init__()
        self.leaf = leaf
        self.widget, self._editor = editor_for(leaf)
        self.widget.setObjectName(f"{name_prefix}{leaf.path}")
        self.widget.setAccessibleName(leaf.title)
        self.widget.setToolTip(_tooltip(leaf))
        self._editor.edited.connect(self._edited)
        self._editor.committed.connect(self._committed)
        self._problem = plain_label()
        self._problem.setProperty("role", "bad")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._editor.show_value(leaf.value)
        self._lay_out(depth, wide)

    def _lay_out(self, depth: int, wide: bool) -> None:
        label = plain_label(self.leaf.title)
        label.setBuddy(self.widget)
        label.is_title = True
        label.setToolTip(self.widget.toolTip())
        label.setWordWrap(True)
        grid = QGridLayout(self)
        grid.setContentsMargins(INDENT * depth, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.addWidget(label, 0, 0)
        grid.addWidget(self.widget, *((1, 0, 1, 2) if wide else (0, 1)))
        grid.addWidget(self._problem, 2, 0, 1, 2)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)

    def card(self, pos: QPoint) -> Card:
        """Of the setting, wherever one points."""
        return card_of_setting(self.leaf)

    @property
    def problem(self) -> str:
        """What is wrong with the field, or an empty string."""
        return self._problem.text()

    def show_problem(self, sentence: str) -> None:
        """Put the sentence under the field; an empty one takes it away."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def value(self) -> Any:
        """What stands in the field. Raises SpecError."""
        return self._editor.value()

    def show_leaf(self, leaf: Leaf) -> None:
        """Take the setting's value from the spec, unless the user is in the middle of a wrong one."""
        self.leaf = leaf
        if not self.problem:
            self._editor.show_value(leaf.value)

    def show_idle(self, why: str) -> None:
        """Say in the tooltip why the setting has no effect now; with an empty sentence, only what it means."""
        self.widget.setToolTip(plain_tip("\n".join(filter(None, (_tooltip(self.leaf), why)))))

    @property
    def pending(self) -> bool:
        """Whether the field shows something that is not the setting's value."""
        try:
            value = self._editor.value()
        except SpecError:
            return True
        return bool(shown(value) != shown(getattr(self.leaf.value, "name", self.leaf.value)))

    @Slot()
    def _edited(self) -> None:
        self.edited.emit(self)

    @Slot()
    def _committed(self) -> None:
        self.committed.emit(self)


def _tooltip(leaf: Leaf) -> str:
    default = getattr(leaf.default, "name", leaf.default)
    known = isinstance(default, bool | int | float | str | tuple)
    lines = [leaf.help, f"Default: {shown(default)}" if known and shown(default) else ""]
    if leaf.live:
        lines.append("Can be changed while training.")
    return "\n".join(line for line in lines if line)


class HeadingRow(QWidget):
    """The name of a group of settings."""

    def __init__(self, heading: Heading, depth: int) -> None:
        super().__init__()
        self._heading = heading
        label = plain_label(heading.title)
        label.is_title = True
        bold = label.font()
        bold.setBold(True)
        label.setFont(bold)
        label.setToolTip(heading.help)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(INDENT * depth, 8, 0, 0)
        layout.addWidget(label)

    def card(self, pos: QPoint) -> Card:
        """Of the group."""
        return card_of_setting(self._heading)


class CheckRow(QWidget):
    """Whether a dictionary of entries holds this one. switched carries (path, on)."""

    switched = Signal(str, bool)

    def __init__(self, check: Check, name_prefix: str, depth: int) -> None:
        super().__init__()
        self.check = check
        self.box = QCheckBox(check.title)
        self.box.setObjectName(f"{name_prefix}{check.path}")
        self.box.setAccessibleName(check.title)
        self.box.setToolTip(check.help)
        self.box.setChecked(check.on)
        self.box.toggled.connect(self._toggled)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(INDENT * depth, 0, 0, 0)
        layout.addWidget(self.box, 0, Qt.AlignmentFlag.AlignLeft)

    def card(self, pos: QPoint) -> Card:
        """Of the entry."""
        return card_of_setting(self.check)

    def show_check(self, check: Check) -> None:
        """Take the state from the spec without saying so."""
        self.check = check
        with QSignalBlocker(self.box):
            self.box.setChecked(check.on)

    @Slot(bool)
    def _toggled(self, on: bool) -> None:
        self.switched.emit(self.check.path, on)
