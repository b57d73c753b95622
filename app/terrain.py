"""The real samples around what is decoded, and what has been found out about them."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from app.inspection import latent_dim

if TYPE_CHECKING:
    from ae_core.latent.codec import Codec
    from ae_core.latent.ensemble import Ensemble
    from ae_core.latent.surroundings import Surroundings, Usual
    from app.session import Session
    from app.workspace import Floats

MOMENT = 0.008  # seconds


@dataclass(eq=False)
class Fitting:
    """An ensemble of decoders in the making, for one model."""

    codec: Codec
    steps: Generator[float, None, Ensemble]
    made: Ensemble | None = None

    def go_on(self) -> float:
        """Fit for a moment, in which nobody else who asks the model waits for long; the share that is done."""
        began, done = time.perf_counter(), 1.0
        while self.made is None and time.perf_counter() - began < MOMENT:
            try:
                done = next(self.steps)
            except StopIteration as end:
                self.made = end.value
        return 1.0 if self.made is not None else min(done, 0.99)


@dataclass(eq=False)
class Terrain:
    """Real samples around a walk. codes : (n, latent_dim). shown : (n, *shape) in display scale, when asked for.

    Only the inspect lane looks closer, and once.
    """

    codes: Floats
    shown: Callable[[], Floats]
    _usual: tuple[Codec, Usual | None] | None = None
    _fitting: Fitting | None = None

    @cached_property
    def around(self) -> Surroundings:
        """The codes, to be asked what is near."""
        from ae_core.latent.surroundings import Surroundings

        return Surroundings(self.codes, np.zeros((len(self.codes), 2), dtype=np.float32))

    @cached_property
    def real(self) -> Floats:
        """The samples, to be compared with."""
        from ae_core.latent.meter import directions

        return directions(self.shown())

    def usual(self, codec: Codec) -> Usual | None:
        """What is usual between the codes in this model."""
        if self._usual is None or self._usual[0] is not codec:
            self._usual = codec, self.around.usual(codec)
        return self._usual[1]

    def fitting(self, codec: Codec) -> Fitting:
        """The ensemble of decoders for the codes and the model that made them, as far as it is."""
        from ae_core.latent.ensemble import fitting

        if self._fitting is None:
            self._fitting = Fitting(codec, fitting(self.codes, codec.decode(self.codes)))
        return self._fitting


class Terrains:
    """Keeps the terrain of the viewed frame, so that what the inspect lane has found out of it stays."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._terrain: tuple[object, Terrain] | None = None

    def now(self) -> Terrain:
        """The previewed samples in the viewed frame, the same object for as long as they are the same."""
        frame, workspace = self._session.kept_frame(), self._session.workspace
        dataset, ids = workspace.dataset, workspace.preview_ids
        if self._terrain is None or self._terrain[0] is not frame:
            usable = frame is not None and dataset is not None and len(frame.codes) == len(ids)
            codes = (
                frame.codes
                if usable and frame is not None
                else np.empty((0, latent_dim(self._session)), dtype=np.float32)
            )

            def shown() -> Floats:
                assert dataset is not None
                return dataset.to_display(dataset.to_model(dataset.x[ids]))

            self._terrain = frame, Terrain(codes, shown)
        return self._terrain[1]
