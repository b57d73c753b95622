"""Named directions of a run: in the session, so that they can be undone, and in the run's folder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.inspection import latent_dim
from app.kept_on_disk import Items, KeptOnDisk
from app.view_state import Directions

if TYPE_CHECKING:
    from ae_core.latent.directions.base import Direction
    from ae_core.latent.kept_directions import KeptDirection


class DirectionKeeping(KeptOnDisk):
    """Directions, kept as `directions.json`."""

    field = "directions"
    wakes = frozenset({"run", "dataset", "frames"})

    def keep(self, direction: Direction, epoch: float) -> None:
        """A direction, and the epoch of the codes that it was found among."""
        from ae_core.latent.kept_directions import KeptDirection

        if self.kept is not None:
            self.change((*self.kept.items, KeptDirection(direction, epoch)))

    def renamed(self, item: KeptDirection, name: str) -> Any:
        """The same direction."""
        return replace(item, direction=replace(item.direction, name=name))

    def reader(self) -> Callable[[Path], Items] | None:
        """Once a frame says how many numbers a code has."""
        numbers = latent_dim(self._session)
        return partial(_read, latent_dim=numbers) if numbers else None

    def writer(self) -> Callable[[Path, Items], None]:
        """Into `directions.json`."""
        return _write

    def held(self, folder: Path, items: Items) -> Directions:
        """For the view."""
        return Directions(folder, items)


def _read(folder: Path, latent_dim: int) -> tuple[KeptDirection, ...]:
    from ae_core.latent.kept_directions import FILE, read_directions

    return read_directions(folder / FILE, latent_dim)


def _write(folder: Path, kept: tuple[KeptDirection, ...]) -> None:
    from ae_core.latent.kept_directions import FILE, write_directions

    write_directions(folder / FILE, kept)
