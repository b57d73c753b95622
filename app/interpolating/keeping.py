"""Named stops of a run: in the session, so that they can be undone, and in the run's folder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ae_core.latent.kept import LONGEST_NAME
from app.inspection import latent_dim, mean_stop, stop_at
from app.interpolating.places import code_now
from app.kept_on_disk import Items, KeptOnDisk
from app.stops import lettered
from app.view_state import KeptStops, Stop

if TYPE_CHECKING:
    from ae_core.data.base import Dataset
    from ae_core.latent.kept_stops import KeptStop


class StopKeeping(KeptOnDisk):
    """Stops, kept as `stops.json`."""

    field = "stops"
    wakes = frozenset({"run", "dataset", "frames"})

    def keep(self) -> None:
        """All stops of the walk that are not kept already, under what they are called."""
        from ae_core.latent.kept_stops import KeptStop

        frame = self._session.frame()
        if self.kept is None or frame is None:
            return
        now = [(stop, *code_now(self._session, stop)) for stop in lettered(self._session.view).values()]
        made = [
            KeptStop(stop.label[:LONGEST_NAME], code.astype(np.float64), stop.id, epoch, stop.members, stop.stored)
            for stop, code, epoch in now
        ]
        known = {(one.what, one.code.tobytes()) for one in self.kept.items}
        new = [one for one in made if (one.what, one.code.tobytes()) not in known]
        if new:
            self.change((*self.kept.items, *new))

    def stop(self, kept: KeptStop) -> Stop:
        """A kept one to go by: the code of its samples in the viewed model, else the place as it was."""
        if kept.sample is not None and (known := stop_at(self._session, kept.sample)) is not None:
            return known
        told = kept.what if kept.members is not None or kept.own is not None else ""
        label = kept.name if told in kept.name else f"{kept.name} · {told}"
        mean = None if kept.members is None else mean_stop(self._session, kept.members)
        if mean is not None:
            return replace(mean, label=label)
        code = tuple(map(float, kept.code))
        return Stop(kept.sample, code, label, members=kept.members, stored=kept.own, epoch=kept.epoch)

    def reader(self) -> Callable[[Path], Items] | None:
        """Once a frame says how many numbers a code has."""
        dataset, numbers = self._session.workspace.dataset, latent_dim(self._session)
        return None if dataset is None or not numbers else partial(_read, latent_dim=numbers, dataset=dataset)

    def writer(self) -> Callable[[Path, Items], None]:
        """Into `stops.json`."""
        return _write

    def held(self, folder: Path, items: Items) -> KeptStops:
        """For the view."""
        return KeptStops(folder, items)


def _read(folder: Path, latent_dim: int, dataset: Dataset) -> tuple[KeptStop, ...]:
    from ae_core.latent.kept_stops import FILE, read_stops

    return read_stops(folder / FILE, latent_dim, dataset)


def _write(folder: Path, stops: tuple[KeptStop, ...]) -> None:
    from ae_core.latent.kept_stops import FILE, write_stops

    write_stops(folder / FILE, stops)
