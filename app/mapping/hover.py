"""What the model makes of the sample under the cursor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.inspection import ask, described, row_of
from app.widgets.card import Card
from app.widgets.latent_map import LatentMap

if TYPE_CHECKING:
    from ae_core.latent.codec import Codec, Seen
    from app.lanes import Lanes
    from app.session import Session

VIEW = "map.hover"


class HoverCard:
    """Shows input, reconstruction and error beside a point of the map, as soon as the inspect lane has them."""

    def __init__(self, session: Session, lanes: Lanes, view: LatentMap) -> None:
        self._session, self._lanes, self._view = session, lanes, view
        self.card = Card(view)

    def follow(self, moved: bool) -> None:
        """Bring the mark and the card up to the session; `moved` says that there is another frame."""
        sample = self._session.view.hover
        row = -1 if sample is None else row_of(self._session, sample)
        self._view.set_hover(row)
        if row < 0 or not self._view.underMouse():
            self.card.hide()
        elif moved:
            self._ask(row)

    def point(self, row: int) -> None:
        """The cursor has moved onto a row, or off with -1."""
        ids = self._session.workspace.preview_ids
        known = 0 <= row < len(ids)
        self._session.update_view(hover=int(ids[row]) if known else None)
        if known:
            self._ask(row)
        else:
            self._lanes.inspect.cancel(VIEW)
            self.card.hide()

    def _ask(self, row: int) -> None:
        dataset, sample = self._session.workspace.dataset, int(self._session.workspace.preview_ids[row])
        if dataset is not None:
            stored = dataset.x[sample : sample + 1]
            ask(self._session, self._lanes, VIEW, _see, stored, then=lambda seen: self._show(sample, seen))

    def _show(self, sample: int, seen: Seen) -> None:
        row = row_of(self._session, sample)
        if sample != self._session.view.hover or row < 0:
            return
        dataset = self._session.workspace.dataset
        title, words = described(dataset, sample), dataset.vocabulary if dataset is not None else ()
        detail = f"{seen.errors[0]:.0f} wrong words" if words else f"squared error {seen.errors[0]:.2f}, summed"
        self.card.set_data(seen.inputs[0], seen.outputs[0], title, detail, vocabulary=words)
        self.card.show_beside(self._view.to_pixels(row))


def _see(codec: Codec, stored: Any) -> Seen:
    return codec.see(stored)
