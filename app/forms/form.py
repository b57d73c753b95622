"""A form made from a spec: what can be set, what it means, and what is wrong with what was typed."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ae_core.errors import SpecError
from ae_core.spec import Leaf, Spec, replaced, switched
from app.forms.outline import Check, Heading, Item, outline, with_entry
from app.forms.rows import CheckRow, HeadingRow, SettingRow

Row = SettingRow | CheckRow | HeadingRow


class Form(QWidget):
    """Labelled fields for the settings of `spec` at or below the dotted path `under`.

    The object name of a field is its dotted path from the spec's top, after `name_prefix`.
    skip : paths that have no field here. wide : paths whose field takes the whole width, below its name.
    changed : the new, valid spec.
    problem_changed : a field became wrong or right.
    """

    changed = Signal(object)
    problem_changed = Signal()

    def __init__(
        self,
        spec: Spec,
        under: str = "",
        name_prefix: str = "",
        skip: frozenset[str] = frozenset(),
        wide: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__()
        self._spec = spec
        self._under = under
        self._name_prefix = name_prefix
        self._skip, self._wide = skip, wide
        self._live_only = False
        self._idle: tuple[str, ...] = ()
        self._why_idle = ""
        self._rows: dict[tuple[str, ...], Row] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._sync()

    @property
    def spec(self) -> Spec:
        """The last valid spec."""
        return self._spec

    def set_spec(self, spec: Spec) -> None:
        """Show another spec of the same class, without a signal."""
        self._spec = spec
        self._sync()

    def set_live_only(self, live_only: bool) -> None:
        """While a training runs, only what may change under way can be edited."""
        self._live_only = live_only
        self._enable()

    def set_idle(self, paths: tuple[str, ...], why: str) -> None:
        """Settings at or below these dotted paths cannot be edited, since they have no effect: `why`, a sentence."""
        self._idle, self._why_idle = paths, why
        self._enable()

    def problem(self) -> str:
        """The first thing that is wrong, or an empty string."""
        return next((row.problem for row in self._settings() if row.problem), "")

    def commit(self) -> None:
        """Take over what was typed but not finished with Enter or Tab."""
        for row in self._settings():
            if row.pending and row.widget.isEnabled():
                self._committed(row)

    def _settings(self) -> list[SettingRow]:
        return [row for row in self._rows.values() if isinstance(row, SettingRow)]

    def _sync(self) -> None:
        items = {_key(self._spec, item): item for item in outline(self._spec, self._under) if not self._skipped(item)}
        for key in [key for key in self._rows if key not in items]:
            row = self._rows.pop(key)
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = {key: self._shown_row(key, item) for key, item in items.items()}
        for index, row in enumerate(self._rows.values()):
            if self._layout.indexOf(row) != index:
                self._layout.insertWidget(index, row)
        self._enable()

    def _skipped(self, item: Item) -> bool:
        return any(item.path == path or item.path.startswith(f"{path}.") for path in self._skip)

    def _shown_row(self, key: tuple[str, ...], item: Item) -> Row:
        row = self._rows.get(key) or self._new_row(item)
        if isinstance(row, SettingRow) and isinstance(item, Leaf):
            row.show_leaf(item)
        elif isinstance(row, CheckRow) and isinstance(item, Check):
            row.show_check(item)
        return row

    def _new_row(self, item: Item) -> Row:
        depth = item.path.removeprefix(self._under).strip(".").count(".") if item.path != self._under else 0
        if isinstance(item, Heading):
            return HeadingRow(item, depth)
        if isinstance(item, Check):
            check = CheckRow(item, self._name_prefix, depth)
            check.switched.connect(self._switched)
            return check
        row = SettingRow(item, self._name_prefix, depth, item.path in self._wide)
        row.edited.connect(self._edited)
        row.committed.connect(self._committed)
        return row

    def _enable(self) -> None:
        for row in self._rows.values():
            if isinstance(row, SettingRow):
                idle = any(f"{row.leaf.path}.".startswith(f"{path}.") for path in self._idle)
                row.widget.setEnabled(not idle and (row.leaf.live or not self._live_only))
                row.show_idle(self._why_idle if idle else "")
            elif isinstance(row, CheckRow):
                row.box.setEnabled(not self._live_only)

    def _tried(self, row: SettingRow) -> Spec | None:
        """The spec with what stands in the row, or None with the reason under the field."""
        before = row.problem
        try:
            value = row.value()
            change = switched if row.leaf.slot else replaced
            spec = change(self._spec, row.leaf.path, value)
            row.show_problem("")
        except SpecError as problem:
            spec = None
            row.show_problem(_sentence(str(problem), row.leaf))
        if row.problem != before:
            self.problem_changed.emit()
        return spec

    @Slot(object)
    def _edited(self, row: SettingRow) -> None:
        self._tried(row)

    @Slot(object)
    def _committed(self, row: SettingRow) -> None:
        spec = self._tried(row)
        if spec is not None and spec != self._spec:
            self._take(spec)

    @Slot(str, bool)
    def _switched(self, path: str, on: bool) -> None:
        self._take(with_entry(self._spec, path, on))

    def _take(self, spec: Spec) -> None:
        self._spec = spec
        self._sync()
        self.changed.emit(spec)


def _key(spec: Spec, item: Item) -> tuple[str, ...]:
    """What makes a row reusable: the same path under the same kind of entry."""
    if not isinstance(item, Leaf):
        return (type(item).__name__, item.path)
    return (item.path, str(item.annotation), item.title, str(item.lower), str(item.upper))


def _sentence(problem: str, leaf: Leaf) -> str:
    """The error without the dotted path that the label above it already says."""
    place, found, rest = problem.partition(": ")
    if not found or not leaf.path.endswith(place.split(".")[-1]):
        return problem
    return rest[:1].upper() + rest[1:] + "."
