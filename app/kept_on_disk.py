"""What is kept by name: in the session, so that it can be undone, and in the run's folder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QObject, Slot

from ae_core.errors import RunError

if TYPE_CHECKING:
    from app.lanes import Lanes
    from app.session import Session
    from app.view_state import Kept

Items = tuple[Any, ...]


class KeptOnDisk(QObject):
    """Reads one kind of what is kept in the run on screen, and writes it whenever it changes, both in the disk lane.

    field : of the view, which holds it, and what it is called in sentences. wakes : what may make it readable.
    """

    field: ClassVar[str]
    wakes: ClassVar[frozenset[str]] = frozenset({"run", "dataset"})

    def __init__(self, session: Session, lanes: Lanes, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._lanes = session, lanes
        self._on_disk: Kept | None = None
        self._tried: Path | None = None
        session.changed.connect(self._follow)

    def reader(self) -> Callable[[Path], Items] | None:
        """How to read it from a run's folder; None while that is not known."""
        raise NotImplementedError

    def writer(self) -> Callable[[Path, Items], None]:
        """How to write it into a run's folder."""
        raise NotImplementedError

    def held(self, folder: Path, items: Items) -> Kept:
        """The value of the view's field."""
        raise NotImplementedError

    @property
    def kept(self) -> Kept | None:
        """The value of the view's field now."""
        found: Kept | None = getattr(self._session.view, self.field)
        return found

    def rename(self, item: Any, name: str) -> None:
        """The same under another name."""
        if self.kept is not None and name != item.name:
            self.change(tuple(self.renamed(one, name) if one is item else one for one in self.kept.items))

    def renamed(self, item: Any, name: str) -> Any:
        """One of them under another name."""
        return replace(item, name=name)

    def delete(self, item: Any) -> None:
        """Forget one; undo brings it back."""
        if self.kept is not None:
            self.change(tuple(one for one in self.kept.items if one is not item))

    def change(self, items: Items) -> None:
        """Keep these instead."""
        assert self.kept is not None
        self._session.update_view(**{self.field: replace(self.kept, items=items)})

    @Slot(object)
    def _follow(self, names: frozenset[str]) -> None:
        kept = self.kept
        if kept is None:
            if self.field in names:
                self._tried = None
            if names & self.wakes or self.field in names:
                self._read()
        elif kept is not self._on_disk and self.field in names:
            self._on_disk = kept
            self._lanes.keep.call(
                f"{self.field}.write {kept.folder}", _write, kept, self.writer(), failed=self._not_written
            )

    def _read(self) -> None:
        run, read = self._session.workspace.run, self.reader()
        if run is None or read is None or run.folder == self._tried:
            return
        folder = self._tried = run.folder

        def failed(problem: Exception) -> None:
            self._session.note(f"{problem}. The {self.field} of this run are not shown, and the file stays as it is.")

        view = f"{self.field}.read"
        self._lanes.keep.call(view, read, folder, then=lambda items: self._take(folder, items), failed=failed)

    def _take(self, folder: Path, items: Items) -> None:
        run = self._session.workspace.run
        if run is not None and run.folder == folder and self.kept is None:
            self._on_disk = self.held(folder, items)
            self._session.take_in(**{self.field: self._on_disk})

    def _not_written(self, problem: Exception) -> None:
        self._session.note(f"The {self.field} could not be saved: {problem}")


def _write(kept: Kept, write: Callable[[Path, Items], None]) -> None:
    if not kept.folder.is_dir():
        raise RunError(f"{kept.folder} is not there any more")
    write(kept.folder, kept.items)
