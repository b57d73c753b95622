"""The real samples around what is decoded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.walking import Terrain

if TYPE_CHECKING:
    from app.session import Session
    from app.workspace import Floats


class Terrains:
    """Keeps the terrain of the viewed frame, so that what the inspect lane has found out of it stays."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._terrain: tuple[object, Terrain] | None = None

    def now(self, latent_dim: int) -> Terrain:
        """The previewed samples in the viewed frame, the same object for as long as they are the same."""
        frame, workspace = self._session.kept_frame(), self._session.workspace
        dataset, ids = workspace.dataset, workspace.preview_ids
        if self._terrain is None or self._terrain[0] is not frame:
            usable = frame is not None and dataset is not None and len(frame.codes) == len(ids)
            codes = frame.codes if usable and frame is not None else np.empty((0, latent_dim), dtype=np.float32)

            def shown() -> Floats:
                assert dataset is not None
                return dataset.to_display(dataset.to_model(dataset.x[ids]))

            self._terrain = frame, Terrain(codes, shown)
        return self._terrain[1]
