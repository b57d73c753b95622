"""Named stops of a run: in the session, so that they can be undone, and in the run's folder."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from app.inspection import latent_dim, mean_stop, stop_at
from app.interpolating.places import code_now
from app.kept_on_disk import Items, KeptOnDisk
from app.stops import lettered
from app.view_state import KeptStops, Stop

if TYPE_CHECKING:
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
            KeptStop(stop.label, code.astype(np.float64), stop.id, epoch, stop.members, stop.stored is not None)
            for stop, code, epoch in now
        ]
        known = {(one.sample, one.code.tobytes()) for one in self.kept.items}
        new = [one for one in made if (one.sample, one.code.tobytes()) not in known]
        if new:
            self.change((*self.kept.items, *new))

    def stop(self, kept: KeptStop) -> Stop:
        """A kept one to go by: the code of its samples in the viewed model, else the place as it was."""
        if kept.members is not None:
            mean = mean_stop(self._session, kept.members)
            return Stop(None, tuple(map(float, kept.code)), kept.name, kept.members) if mean is None else mean
        known = None if kept.sample is None else stop_at(self._session, kept.sample)
        return known or Stop(kept.sample, tuple(map(float, kept.code)), kept.name, epoch=kept.epoch)

    def reader(self) -> Callable[[Path], Items] | None:
        """Once a frame says how many numbers a code has."""
        dataset, numbers = self._session.workspace.dataset, latent_dim(self._session)
        return None if dataset is None or not numbers else partial(_read, latent_dim=numbers, n=dataset.n)

    def writer(self) -> Callable[[Path, Items], None]:
        """Into `stops.json`."""
        return _write

    def held(self, folder: Path, items: Items) -> KeptStops:
        """For the view."""
        return KeptStops(folder, items)


def _read(folder: Path, latent_dim: int, n: int) -> tuple[KeptStop, ...]:
    from ae_core.latent.kept_stops import FILE, read_stops

    return read_stops(folder / FILE, latent_dim, n)


def _write(folder: Path, stops: tuple[KeptStop, ...]) -> None:
    from ae_core.latent.kept_stops import FILE, write_stops

    write_stops(folder / FILE, stops)
