"""Samples beside the map's own, the test split and another data set: placed, and used for nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from ae_core.data.base import TEST
from ae_core.raster import palette
from app import theme
from app.inspection import ask
from app.mapping.colourings.verdict import NAMES, VERDICT, verdicts
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
CHUNK = 64  # samples of one question, so that others get their answers in between
Place = Callable[["Floats"], "Floats"]


@dataclass(frozen=True, eq=False)
class Group:
    """Guests of one kind. rows : of x, where the samples are stored. labels : (k,) the data's own classes, or None."""

    x: Any
    rows: NDArray[np.int64]
    labels: NDArray[np.int64] | None


@dataclass(eq=False)
class Round:
    """Guests on their way to one map. of : the frame, the map and the samples that it is true of."""

    of: tuple[object, ...]
    groups: list[Group]
    parts: list[Floats] = field(default_factory=list)

    @property
    def total(self) -> int:
        """All guests."""
        return sum(len(group.rows) for group in self.groups)

    def some(self) -> Any:
        """The next few samples, as they are stored."""
        start = sum(map(len, self.parts))
        for group in self.groups:
            if start < len(group.rows):
                return group.x[group.rows[start : start + CHUNK]]
            start -= len(group.rows)
        raise AssertionError("all guests have been placed")


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
        self._round: Round | None = None
        self.invite = menu.addAction("Another data set…", self._invite)
        self.invite.setObjectName("map.guest")
        self.invite.setToolTip("Encode samples of other data by this model, and place them on this map")
        self.dismiss = menu.addAction("", self._dismiss)
        self.dismiss.setObjectName("map.guest_away")

    @property
    def test_rows(self) -> int:
        """Samples of the test split."""
        dataset = self._session.workspace.dataset
        return 0 if dataset is None else dataset.n - len(dataset.open_ids)

    @property
    def note(self) -> str:
        """What belongs to the map's note, or nothing."""
        named = [f"{count:,} {title}" for title, count in self._titles()]
        if not named:
            return ""
        names = " and ".join(named)
        if self._ground() is None:
            return f" · {names} appear when the map stands, at its epoch"
        return f" · {names} as diamonds, only to be looked at"

    def follow(self) -> None:
        """Bring them up to the session; those that are placed already only change their colours."""
        guest, dataset = self._guest, self._session.workspace.dataset
        if guest is None and self._session.workspace.guest is not None:
            self._session.update_workspace(guest=None)
        self.invite.setEnabled(dataset is not None)
        self.dismiss.setVisible(guest is not None)
        self.dismiss.setText(f"Without {guest.name}" if guest is not None else "")
        place = self._ground()
        if place is None or not self._titles():
            self._lanes.inspect.cancel(VIEW)
            self._round = None
            self._view.set_others(None)
            return
        workspace = self._session.workspace
        of = (self._session.frame(), workspace.projection, getattr(place, "__self__", None), dataset, guest)
        shown = (*of, self._session.view.test_split)
        if self._round is None or any(one is not other for one, other in zip(self._round.of, shown, strict=True)):
            self._round = Round(shown, self._groups())
            self._go_on(self._round)
        elif sum(map(len, self._round.parts)) == self._round.total:
            self._draw(self._round)

    def _go_on(self, now: Round) -> None:
        place = self._ground()
        asked = place is not None and ask(
            self._session, self._lanes, VIEW, _placed, now.some(), place, then=lambda xy: self._take(now, xy)
        )
        if not asked:
            # Without the weights of this epoch nobody knows where they would be.
            self._view.set_others(None)

    def _take(self, now: Round, xy: Floats) -> None:
        if now is not self._round:
            return
        now.parts.append(xy)
        if sum(map(len, now.parts)) < now.total:
            self._go_on(now)
        else:
            self._draw(now)

    def _draw(self, now: Round) -> None:
        colours = np.concatenate([self._colours(group) for group in now.groups])
        dataset, selected = self._session.workspace.dataset, self._session.view.selection.ids
        marked = [
            np.isin(group.rows, selected) & (dataset is not None and group.x is dataset.x) for group in now.groups
        ]
        self._view.set_others(Others(np.concatenate(now.parts), colours, np.concatenate(marked)))

    @property
    def _guest(self) -> Guest | None:
        """The other data set that is shown, if it belongs to the data."""
        dataset, guest = self._session.workspace.dataset, self._session.workspace.guest
        return guest if guest is not None and dataset is not None and guest.of == dataset.fingerprint else None

    @property
    def _shows_test(self) -> bool:
        return self._session.view.test_split and self.test_rows > 0

    def _titles(self) -> list[tuple[str, int]]:
        guest, found = self._guest, [("of the test split", self.test_rows)] if self._shows_test else []
        if guest is not None:
            of = f"of {guest.name}" if len(guest.stored) == guest.n else f"of the {guest.n:,} of {guest.name}"
            found.append((of, len(guest.stored)))
        return found

    def _groups(self) -> list[Group]:
        dataset, guest = self._session.workspace.dataset, self._guest
        found: list[Group] = []
        if dataset is not None and self._shows_test:
            rows, labels = dataset.rows(TEST), dataset.labels
            found.append(Group(dataset.x, rows, None if labels is None else labels[rows]))
        if guest is not None:
            found.append(Group(guest.stored, np.arange(len(guest.stored)), guest.labels))
        return found

    def _colours(self, group: Group) -> NDArray[np.uint8]:
        """The classes' colours where the points have them, else that of the ground, which no point has."""
        dataset, tokens = self._session.workspace.dataset, theme.tokens()
        ground = np.tile(palette.rgb(tokens.panel), (len(group.rows), 1))
        labels, isolated = group.labels, self._session.view.isolated
        judged = self._session.workspace.judged
        if dataset is not None and judged is not None and self._session.view.colour == VERDICT and group.x is dataset.x:
            codes = verdicts(judged, group.rows)
            lit = (codes >= 0) & ((codes == isolated) | (isolated < 0))
            return np.where(lit[:, None], tokens.of_classes(len(NAMES))[codes], ground)
        if dataset is None or labels is None or self._session.view.colour != "class" or dataset.labels is None:
            return ground
        classes = max(len(dataset.label_names), int(dataset.labels.max(initial=0)) + 1)
        known = np.maximum(labels.astype(np.intp), 0)
        lit = (labels == isolated) | (isolated < 0)
        return np.where(lit[:, None], tokens.of_classes(classes)[known], ground)

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
        dataset = self._session.workspace.dataset
        if dataset is None or guest.of != dataset.fingerprint:
            self._session.note(f"{guest.name} was meant for other data than is loaded now; it is not shown.")
            return
        shown = f"{len(guest.stored):,} of {guest.n:,}" if len(guest.stored) < guest.n else f"all {guest.n:,}"
        self._session.note(f"{guest.name}: {shown} samples are beside the map, only to be looked at")
        self._session.choose(guest=guest)

    @Slot()
    def _dismiss(self) -> None:
        self._session.choose(guest=None)


def _placed(codec: Codec, stored: Any, place: Place) -> Floats:
    return place(codec.encode(stored))
