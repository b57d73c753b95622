"""Samples beside the map's own, the test split and another data set: placed, and used for nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from ae_core.data.base import TEST
from app import palette, theme
from app.inspection import ask
from app.mapping.guest_dialog import GuestDialog
from app.widgets.map_others import Others
from app.workspace import Guest

if TYPE_CHECKING:
    from ae_core.latent.codec import Codec
    from app.lanes import Lanes
    from app.session import Session
    from app.widgets.latent_map import LatentMap
    from app.workspace import Floats

VIEW = "map.guests"
Place = Callable[["Floats"], "Floats"]


class Guests(QObject):
    """Asks for the codes and places of those that are wanted, as diamonds. note : what the map says of them.

    ground : how codes (m, d) of the viewed frame are placed (m, 2), in the inspect lane; None where they cannot be:
    while the map moves, or where it is of another epoch.
    """

    def __init__(
        self, session: Session, lanes: Lanes, view: LatentMap, ground: Callable[[], Place | None], menu: QMenu
    ) -> None:
        super().__init__(view)
        self._session, self._lanes, self._view, self._ground = session, lanes, view, ground
        self.invite = menu.addAction("Another data set…", self._invite)
        self.invite.setObjectName("map.guest")
        self.invite.setToolTip("Encode samples of other data by this model, and place them on this map")
        self.dismiss = menu.addAction("", self._dismiss)
        self.dismiss.setObjectName("map.guest_away")

    @property
    def rows(self) -> int:
        """Samples of the test split."""
        dataset = self._session.workspace.dataset
        return 0 if dataset is None else dataset.n - len(dataset.open_ids)

    @property
    def note(self) -> str:
        """What belongs to the map's note, or nothing."""
        named = [f"{len(stored):,} {title}" for title, stored, _ in self._wanted()]
        if not named:
            return ""
        names = " and ".join(named)
        if self._ground() is None:
            return f" · {names} appear when the map stands, at its epoch"
        return f" · {names} as diamonds, only to be looked at"

    def follow(self) -> None:
        """Bring them up to the session."""
        guest, dataset = self._session.workspace.guest, self._session.workspace.dataset
        self.invite.setEnabled(dataset is not None)
        self.dismiss.setVisible(guest is not None)
        self.dismiss.setText(f"Without {guest.name}" if guest is not None else "")
        place, wanted = self._ground(), self._wanted()
        if place is None or not wanted:
            self._lanes.inspect.cancel(VIEW)
            self._view.set_others(None)
            return
        stored = [part for _, part, _ in wanted]
        colours = np.concatenate([self._colours(labels, len(part)) for _, part, labels in wanted])
        ask(
            self._session, self._lanes, VIEW, _placed, stored, place,
            then=lambda xy: self._view.set_others(Others(xy, colours)),
        )  # fmt: skip

    def _wanted(self) -> list[tuple[str, Any, NDArray[np.int64] | None]]:
        """What each is called, its samples as they are stored, and their classes where those are the data's own."""
        dataset, guest = self._session.workspace.dataset, self._session.workspace.guest
        found: list[tuple[str, Any, NDArray[np.int64] | None]] = []
        if dataset is not None and self._session.view.test_split and self.rows:
            rows, labels = dataset.rows(TEST), dataset.labels
            found.append(("of the test split", dataset.x[rows], None if labels is None else labels[rows]))
        if guest is not None and dataset is not None and guest.of == dataset.fingerprint:
            part = f"of {guest.name}" if len(guest.stored) == guest.n else f"of the {guest.n:,} of {guest.name}"
            found.append((part, guest.stored, guest.labels))
        return found

    def _colours(self, labels: NDArray[np.int64] | None, n: int) -> NDArray[np.uint8]:
        """The classes' colours where the points have them, else that of the ground, which no point has."""
        dataset, tokens = self._session.workspace.dataset, theme.tokens()
        if dataset is None or labels is None or self._session.view.colour != "class" or dataset.labels is None:
            return np.tile(palette.rgb(tokens.panel), (n, 1))
        classes = max(len(dataset.label_names), int(dataset.labels.max(initial=0)) + 1)
        return tokens.of_classes(classes)[np.maximum(labels.astype(np.intp), 0)]

    @Slot()
    def _invite(self) -> None:
        dataset = self._session.workspace.dataset
        if dataset is None:
            return
        dialog = GuestDialog(self._lanes, dataset, self._view.window())
        dialog.found.connect(self._welcome)
        dialog.open()

    @Slot(object)
    def _welcome(self, guest: Guest) -> None:
        shown = f"{len(guest.stored):,} of {guest.n:,}" if len(guest.stored) < guest.n else f"all {guest.n:,}"
        self._session.note(f"{guest.name}: {shown} samples are placed on the map, only to be looked at")
        self._session.update_workspace(guest=guest)

    @Slot()
    def _dismiss(self) -> None:
        self._session.update_workspace(guest=None)


def _placed(codec: Codec, stored: list[Any], place: Place) -> Floats:
    return place(np.concatenate([codec.encode(part) for part in stored]))
