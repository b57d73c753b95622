"""What is done with runs: read them, write on them, throw them away and bring them back; undo takes it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ae_core.errors import in_words
from app.cataloguing.thrown import Thrown
from app.past import read_past
from app.steps import Deed

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
        self._serial = count()
        self._thrown: list[Thrown] = []

    def read(self, entry: CatalogueEntry, does: Callable[[Past], None]) -> None:
        """Read a run, which `does` then takes."""
        self.said.emit(f"Reading {entry.name}")

        def take(past: Past) -> None:
            self.said.emit("")
            does(past)

        self._lanes.disk.call(READ, read_past, entry.path, then=take, failed=self._fail)

    def write(self, entry: CatalogueEntry, about: About) -> None:
        """Write on a run what somebody has typed; also if the window is closed meanwhile."""
        from ae_core.training.about import replace_about

        run = entry.path

        def written(before: About) -> None:
            if before != about:
                back, again = partial(self._rewrite, run, before, about), partial(self._rewrite, run, about, before)
                self._session.did(Deed(back, again, lasts=True))
            self.done.emit(None)

        self._do(replace_about, run, about, then=written)

    def _rewrite(self, run: Path, about: About, found: About) -> None:
        """What was written there earlier or later, unless somebody has written something else meanwhile."""
        from ae_core.training.about import replace_about

        def written(_: About) -> None:
            self._session.note(f"What is written on {run.name} is as it was")
            self.done.emit(None)

        self._do(replace_about, run, about, found, then=written)

    def throw_away(self, entry: CatalogueEntry) -> None:
        """Move a run into the trash; nothing of it stays on screen."""
        run = self._known(entry.path, None)
        deed = Deed(partial(self._put_back, run), partial(self._throw_away, run), lasts=True)
        self._throw_away(run, partial(self._session.did, deed))

    def put_back(self, place: Path) -> None:
        """Take a run out of the trash again."""
        from ae_core.training.trash import home

        run = self._known(home(place), place)
        deed = Deed(partial(self._throw_away, run), partial(self._put_back, run), lasts=True)
        self._put_back(run, partial(self._session.did, deed))

    def _throw_away(self, thrown: Thrown, then: Callable[[], None] | None = None) -> None:
        """then : what is done afterwards, in place of telling those who see another panel."""
        told = f"In the trash: {thrown.run.name}"

        def gone(_: None) -> None:
            run = self._session.workspace.run
            if run is not None and run.folder == thrown.run and not run.alive:
                self._session.clear_run()
            (then or partial(self._session.note, told))()
            self.said.emit(told)
            self.done.emit(())

        self._do(thrown.throw_away, then=gone)

    def _put_back(self, thrown: Thrown, then: Callable[[], None] | None = None) -> None:
        told = f"Out of the trash again: {thrown.run.name}"

        def returned(_: None) -> None:
            (then or partial(self._session.note, told))()
            self.said.emit("")
            self.done.emit((thrown.run,))

        self._do(thrown.put_back, then=returned)

    def _known(self, run: Path, place: Path | None) -> Thrown:
        """The same for all deeds on a run, so that each finds it where the one before has left it."""
        known = (one for one in self._thrown if (one.run, one.place) == (run, place))
        found = next(known, None) or Thrown(run, place)
        self._thrown = [*(one for one in self._thrown if one is not found), found]
        return found

    def delete(self, thrown: Sequence[Path]) -> None:
        """Delete for good what lies in the trash."""
        from ae_core.training.trash import delete

        self._do(delete, tuple(thrown), then=partial(self._on_done, None))

    def _do(self, deed: Callable[..., Any], *on: Any, then: Then) -> None:
        """One after the other, in the order of the asking: none takes the place of another that waits."""
        self._lanes.keep.call(f"{DEED} {next(self._serial)}", deed, *on, then=then, failed=self._fail)

    def _on_done(self, chosen: tuple[Path, ...] | None, _: object) -> None:
        self.done.emit(chosen)

    def _fail(self, problem: Exception) -> None:
        why = in_words(problem)
        self.said.emit(why)
        self._session.note(why)
