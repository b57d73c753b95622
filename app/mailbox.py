"""A lock-protected hand-over between a lane and the window. No Qt: whoever takes decides when."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from threading import Lock
from typing import Any

from ae_core.training.events import Measured


@dataclass(frozen=True)
class Taken:
    """What lay in the mailbox: every measurement in order, and the newest value under each key."""

    scalars: tuple[Measured, ...] = ()
    latest: Mapping[Hashable, Any] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.scalars or self.latest)


class Mailbox:
    """Scalars append; pictures and embeddings keep only the newest of their key."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._scalars: list[Measured] = []
        self._latest: dict[Hashable, Any] = {}

    def put_scalar(self, measured: Measured) -> None:
        """Append one measurement; none is ever lost."""
        with self._lock:
            self._scalars.append(measured)

    def put_latest(self, key: Hashable, value: Any) -> None:
        """Replace what lies under `key`."""
        with self._lock:
            self._latest[key] = value

    def take(self) -> Taken:
        """Everything that came since the last call; the mailbox is empty afterwards."""
        with self._lock:
            taken = Taken(tuple(self._scalars), self._latest)
            self._scalars, self._latest = [], {}
        return taken
