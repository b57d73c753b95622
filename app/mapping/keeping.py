"""Named regions of the map: in the session, so that they can be undone, and in the run's folder."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Slot

from app.view_state import Regions

if TYPE_CHECKING:
    from ae_core.latent.kept_regions import Region
    from app.lanes import Lanes
    from app.session import Session

READ, WRITE = "regions.read", "regions.write"
NO_CORNERS = np.empty((0, 2))


class Keeping(QObject):
    """Reads the regions of the run on screen, and writes them whenever they change, both in the disk lane."""

    def __init__(self, session: Session, lanes: Lanes, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._lanes = session, lanes
        self._on_disk: Regions | None = None
        session.changed.connect(self._follow)

    def keep(self, name: str) -> None:
        """The selected samples under a name, with the outline that was drawn around them, if one was."""
        from ae_core.latent.kept_regions import Region

        view, frame = self._session.view, self._session.frame()
        if frame is None or not view.selection or view.regions is None:
            return
        drawn = view.outline
        layout, epoch = ("axes", frame.epoch) if drawn is None else (drawn.layout, drawn.epoch)
        corners = NO_CORNERS if drawn is None else drawn.corners.astype(np.float64)
        self._change((*view.regions.items, Region(name, layout, epoch, corners, view.selection.ids)))

    def rename(self, region: Region, name: str) -> None:
        """The same region under another name."""
        if self._session.view.regions is not None and name != region.name:
            items = self._session.view.regions.items
            self._change(tuple(replace(one, name=name) if one is region else one for one in items))

    def delete(self, region: Region) -> None:
        """Forget a region; undo brings it back."""
        if self._session.view.regions is not None:
            self._change(tuple(one for one in self._session.view.regions.items if one is not region))

    def _change(self, items: tuple[Region, ...]) -> None:
        assert self._session.view.regions is not None
        self._session.update_view(regions=replace(self._session.view.regions, items=items))

    @Slot(object)
    def _follow(self, names: frozenset[str]) -> None:
        regions = self._session.view.regions
        if regions is None:
            if names & {"run", "dataset", "regions"}:
                self._read()
        elif regions is not self._on_disk and "regions" in names:
            self._on_disk = regions
            self._lanes.disk.call(WRITE, _write, regions, failed=self._not_written)

    def _read(self) -> None:
        run, dataset = self._session.workspace.run, self._session.workspace.dataset
        if run is not None and dataset is not None:
            folder = run.folder

            def failed(problem: Exception) -> None:
                self._session.note(f"{problem}. The regions of this run are not shown, and the file stays as it is.")

            self._lanes.disk.call(
                READ, _read, folder, dataset.n, then=lambda items: self._take(folder, items), failed=failed
            )

    def _take(self, folder: Path, items: tuple[Region, ...]) -> None:
        run = self._session.workspace.run
        if run is not None and run.folder == folder and self._session.view.regions is None:
            self._on_disk = Regions(folder, items)
            self._session.take_in(regions=self._on_disk)

    def _not_written(self, problem: Exception) -> None:
        self._session.note(f"The regions could not be saved: {problem}")


def _read(folder: Path, n: int) -> tuple[Region, ...]:
    from ae_core.latent.kept_regions import FILE, read_regions

    return read_regions(folder / FILE, n)


def _write(regions: Regions) -> None:
    from ae_core.errors import RunError
    from ae_core.latent.kept_regions import FILE, write_regions

    if not regions.folder.is_dir():
        raise RunError(f"{regions.folder} is not there any more")
    write_regions(regions.folder / FILE, regions.items)
