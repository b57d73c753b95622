"""Named regions of the map: in the session, so that they can be undone, and in the run's folder."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from app.kept_on_disk import Items, KeptOnDisk
from app.view_state import Regions

if TYPE_CHECKING:
    from ae_core.latent.kept_regions import Region

NO_CORNERS = np.empty((0, 2))


class Keeping(KeptOnDisk):
    """Regions, kept as `regions.json`."""

    field = "regions"

    def keep(self, name: str) -> None:
        """The selected samples under a name, with the outline that was drawn around them, if one was."""
        from ae_core.latent.kept_regions import Region

        view, frame = self._session.view, self._session.frame()
        if frame is None or not view.selection or view.regions is None:
            return
        drawn = view.outline
        layout, epoch = ("axes", frame.epoch) if drawn is None else (drawn.layout, drawn.epoch)
        corners = NO_CORNERS if drawn is None else drawn.corners.astype(np.float64)
        self.change((*view.regions.items, Region(name, layout, epoch, corners, view.selection.ids)))

    def reader(self) -> Callable[[Path], Items] | None:
        """Once the data set says which samples there are."""
        dataset = self._session.workspace.dataset
        return None if dataset is None else partial(_read, n=dataset.n)

    def writer(self) -> Callable[[Path, Items], None]:
        """Into `regions.json`."""
        return _write

    def held(self, folder: Path, items: Items) -> Regions:
        """For the view."""
        return Regions(folder, items)


def _read(folder: Path, n: int) -> tuple[Region, ...]:
    from ae_core.latent.kept_regions import FILE, read_regions

    return read_regions(folder / FILE, n)


def _write(folder: Path, regions: tuple[Region, ...]) -> None:
    from ae_core.latent.kept_regions import FILE, write_regions

    write_regions(folder / FILE, regions)
