"""What is done with runs: read them, write on them, throw them away and bring them back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ae_core.errors import in_words
from app.past import read_past

if TYPE_CHECKING:
    from ae_core.training.about import About
    from ae_core.training.catalogue import CatalogueEntry
    from app.lanes import Lanes
    from app.past import Past
    from app.session import Session

READ, DEED = "runs", "runs.deed"
Then = Callable[[Any], None]


class RunDeeds(QObject):
    """Signals: said(sentence), empty for none; done(folders that are to be chosen now, or None for those that are)."""

    said = Signal(str)
    done = Signal(object)

    def __init__(self, session: Session, lanes: Lanes, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._lanes = session, lanes

    def read(self, entry: CatalogueEntry, does: Callable[[Past], None]) -> None:
        """Read a run, which `does` then takes."""
        self.said.emit(f"Reading {entry.name}")

        def take(past: Past) -> None:
            self.said.emit("")
            does(past)

        self._lanes.disk.call(READ, read_past, entry.path, then=take, failed=self._fail)

    def write(self, entry: CatalogueEntry, about: About) -> None:
        """Write on a run what somebody has typed; also if the window is closed meanwhile."""
        from ae_core.training.about import write_about

        view = f"{DEED} {write_about.__name__} {entry.path}"
        then = partial(self._on_done, None)
        self._lanes.keep.call(view, write_about, entry.path, about, then=then, failed=self._fail)

    def throw_away(self, entry: CatalogueEntry) -> None:
        """Move a run into the trash; nothing of it stays on screen."""
        from ae_core.training.trash import throw_away

        run = self._session.workspace.run
        if run is not None and run.folder == entry.path:
            self._session.clear_run()

        def gone(_: Path) -> None:
            self.said.emit(f"In the trash: {entry.name}")
            self.done.emit(())

        self._do(throw_away, entry.path, then=gone)

    def put_back(self, thrown: Path) -> None:
        """Take a run out of the trash again."""
        from ae_core.training.trash import put_back

        def returned(place: Path) -> None:
            self.said.emit("")
            self.done.emit((place,))

        self._do(put_back, thrown, then=returned)

    def delete(self, thrown: Sequence[Path]) -> None:
        """Delete for good what lies in the trash."""
        from ae_core.training.trash import delete

        self._do(delete, tuple(thrown), then=partial(self._on_done, None))

    def _do(self, deed: Callable[..., Any], on: Path | tuple[Path, ...], then: Then) -> None:
        """In the disk lane; none takes the place of another that waits there."""
        self._lanes.disk.call(f"{DEED} {deed.__name__} {on}", deed, on, then=then, failed=self._fail)

    def _on_done(self, chosen: tuple[Path, ...] | None, _: object) -> None:
        self.done.emit(chosen)

    def _fail(self, problem: Exception) -> None:
        why = in_words(problem)
        self.said.emit(why)
        self._session.note(why)
