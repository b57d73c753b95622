"""The settings that were moved while a training ran, as deeds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ae_core.spec import leaves, replaced

if TYPE_CHECKING:
    from ae_core.training.run import RunSpec

Moved = tuple[str, float, float]  # path, value, and the epoch by then


class LiveChanges:
    """Of one training; of a setting that is dragged only what it was at the end of each epoch."""

    def __init__(self, spec: RunSpec) -> None:
        self._spec = spec
        self._moved: list[Moved] = []

    def follow(self, spec: RunSpec, epoch: float) -> None:
        """Setup shows this by now."""
        known = {leaf.path: leaf.value for leaf in leaves(self._spec) if leaf.live}
        for leaf in leaves(spec):
            if leaf.live and leaf.path in known and known[leaf.path] != leaf.value:
                self._note(leaf.path, float(leaf.value), epoch)
        self._spec = spec

    def _note(self, path: str, value: float, epoch: float) -> None:
        if self._moved and self._moved[-1][0] == path and int(self._moved[-1][2]) == int(epoch):
            epoch = self._moved.pop()[2]
        self._moved.append((path, value, epoch))

    def deeds(self, epochs: int) -> list[dict[str, Any]]:
        """The training with all of them on the way."""
        if not self._moved:
            return [{"name": "train", "epochs": epochs}]
        moved = [
            {"name": "change", "path": path, "value": value, "epoch": round(epoch, 2)}
            for path, value, epoch in self._moved
        ]
        return [{"name": "train", "epochs": epochs, "wait": False}, *moved, {"name": "resume", "wait": True}]

    def after(self, spec: RunSpec) -> RunSpec:
        """What Setup shows when that has been done with `spec`."""
        for path, value, _ in self._moved:
            spec = replaced(spec, path, value)
        return spec
