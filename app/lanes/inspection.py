"""The inspect lane: decodes and encodes on a CPU copy of the weights while a training runs."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from ae_core.errors import UserError
from app.lanes.tasks import TaskLane, Then

if TYPE_CHECKING:
    from ae_core.latent.codec import Codec


class NoModel(UserError):
    """There is nothing to decode with yet."""


@dataclass(frozen=True, eq=False)
class Offer:
    """Weights to be used from the next question on; the codec is built only when one is asked."""

    version: Hashable
    make: Callable[[], Codec]


class InspectLane(TaskLane):
    """Answers questions about the codec of one version of the weights; the latest question of each view wins."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__("inspect", parent)
        self._offer: Offer | None = None
        # Only the lane's thread touches these two.
        self._built: Hashable = None
        self._codec: Codec | None = None

    @property
    def version(self) -> Hashable:
        """What the next answer will be made with, or None."""
        return self._offer.version if self._offer else None

    def offer(self, version: Hashable, make: Callable[[], Codec]) -> None:
        """Answer with this codec from now on."""
        if version != self.version:
            self._offer = Offer(version, make)

    def withdraw(self) -> None:
        """There is no model any more; what is under way is dropped."""
        self._offer = None
        for view in list(self._newest):
            self.cancel(view)

    def ask(
        self, view: str, function: Callable[..., Any], *args: Any, then: Then | None = None, failed: Then | None = None
    ) -> int:
        """Run function(codec, *args) there; otherwise as `call`. Fails with NoModel before the first offer.

        The codec is that of the last offer before the question, whatever is offered while it waits.
        """
        return self.call(view, self._with_codec, self._offer, function, args, then=then, failed=failed)

    def _with_codec(self, offer: Offer | None, function: Callable[..., Any], args: tuple[Any, ...]) -> Any:
        if offer is None:
            raise NoModel("there is no model yet; train one first")
        if self._codec is None or offer.version != self._built:
            self._codec, self._built = offer.make(), offer.version
        return function(self._codec, *args)
