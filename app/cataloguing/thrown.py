"""A run that goes into the trash and out of it, however often."""

from __future__ import annotations

from pathlib import Path


class Thrown:
    """Moved in a lane, whose methods these are, one after the other.

    run : where it is while it is not in the trash. place : where it lies there, None while it does not.
    """

    def __init__(self, run: Path, place: Path | None = None) -> None:
        self.run, self.place = run, place

    def throw_away(self) -> None:
        """Into the trash. It still lies there where it could not be put back: another may have its place by now.

        Raises RunError.
        """
        from ae_core.training.trash import throw_away

        if self.place is None:
            self.place = throw_away(self.run)

    def put_back(self) -> None:
        """Out of the trash, unless it could not be thrown there. Raises RunError."""
        from ae_core.training.trash import put_back

        if self.place is not None:
            put_back(self.place)
            self.place = None
