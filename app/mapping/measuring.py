"""The terms of each sample on the map, computed in the inspect lane as long as somebody wants to see them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Slot

from app.inspection import codec_of
from app.mapping.colourings.terms import PREFIX
from app.turns import Turns
from app.workspace import SampleTerms

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ae_core.data.base import Dataset
    from ae_core.latent.codec import Codec
    from app.lanes import Lanes
    from app.session import Session
    from app.workspace import Frame

VIEW = "map.terms"
CHUNK = 256  # samples of one question, so that others get their answers in between


@dataclass(eq=False)
class Round:
    """One frame being measured: the model that is asked, and what it has said so far."""

    frame: Frame
    dataset: Dataset
    ids: NDArray[np.int64]
    codec: Callable[[], Codec]
    titles: dict[str, tuple[str, str]]
    parts: list[dict[str, NDArray[Any]]] = field(default_factory=list)

    @property
    def done(self) -> int:
        """Samples that have been measured."""
        return sum(len(part["error"]) for part in self.parts)


class Measuring(QObject):
    """Keeps Workspace.terms: their names as soon as there is a model, their values while the map is coloured by one."""

    def __init__(self, session: Session, lanes: Lanes) -> None:
        super().__init__(lanes)
        self._session, self._lane = session, lanes.inspect
        self._named: object = None
        self._round: Round | None = None
        self._turns = Turns(session, self.follow, self)

    @Slot()
    def follow(self) -> None:
        """Bring the terms up to the viewed frame."""
        workspace, frame = self._session.workspace, self._session.frame()
        made = codec_of(self._session)
        if made is None or frame is None or workspace.dataset is None or workspace.run is None:
            return
        if self._named != workspace.run.folder:
            self._forget()
            self._named = workspace.run.folder
            run = workspace.run.folder
            self._lane.call(
                f"{VIEW}.names", _titles, made, workspace.dataset, then=lambda titles: self._name(run, titles)
            )
        terms = workspace.terms
        wanted = terms is not None and self._session.view.colour.startswith(PREFIX)
        if not wanted or not self._turns.may_begin:
            return
        assert terms is not None
        if terms.step != frame.step or terms.ids is not self._session.ids or not terms.values:
            self._turns.begin()
            self._round = Round(frame, workspace.dataset, self._session.ids, made, dict(terms.titles))
            self._go_on()

    def _forget(self) -> None:
        for view in (VIEW, f"{VIEW}.names"):
            self._lane.cancel(view)
        self._turns.forget()
        self._round = None

    def _name(self, folder: Path, titles: dict[str, tuple[str, str]]) -> None:
        run = self._session.workspace.run
        if run is not None and run.folder == folder:
            self._session.update_workspace(terms=SampleTerms(titles))

    def _go_on(self) -> None:
        now = self._round
        assert now is not None
        some = now.dataset.x[now.ids[now.done : now.done + CHUNK]]
        self._lane.call(VIEW, _measured, now.codec, some, then=self._take, failed=self._fail)

    def _take(self, answer: tuple[Codec, dict[str, NDArray[Any]]]) -> None:
        now = self._round
        assert now is not None
        codec, part = answer
        now.codec = lambda: codec
        now.parts.append(part)
        if now.done < len(now.ids):
            self._go_on()
            return
        values = {name: np.concatenate([one[name] for one in now.parts]) for name in part}
        self._end()
        self._session.update_workspace(terms=SampleTerms(now.titles, now.frame.step, now.frame.epoch, now.ids, values))

    def _fail(self, problem: Exception) -> None:
        self._end()
        self._session.note(f"The terms of the samples could not be computed: {problem}")

    def _end(self) -> None:
        self._round = None
        self._turns.end()


def _titles(make: Callable[[], Codec], dataset: Dataset) -> dict[str, tuple[str, str]]:
    """Runs in the lane: title and unit of each term by name."""
    from ae_core.model.regularisers.base import regularisers

    codec = make()
    spec = codec.spec
    words = dataset.kind == "text"
    titles = {
        "error": ("Wrong words", "in each text") if words else ("Squared error", "summed, in display scale"),
        "reconstruction": ("Reconstruction term", spec.likelihood.unit),
    }
    for name in codec.term_names:
        if name not in titles:
            unit = "nats" if spec.regularisers[name].weighs_kl else ""
            titles[name] = regularisers.get(name).title, unit
    return titles


def _measured(make: Callable[[], Codec], stored: Any) -> tuple[Codec, dict[str, NDArray[Any]]]:
    """Runs in the lane."""
    codec = make()
    return codec, dict(codec.terms(stored))
