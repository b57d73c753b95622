"""From the session to what a diagnostic looks at, and the question to the inspect lane."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING

from ae_core.errors import SpecError
from ae_core.spec import leaves, replaced, value_at

if TYPE_CHECKING:
    from pathlib import Path

    from ae_core.analysis.diagnostics.base import Curve
    from ae_core.analysis.finding import Finding
    from ae_core.data.base import Dataset
    from ae_core.latent.codec import Codec
    from ae_core.model.spec import ModelSpec
    from ae_core.training.run import RunSpec
    from app.session import Session
    from app.workspace import Frame, Run

SPLIT = "val"
# Pairs of samples are looked at, and the lane answers the other panels too.
MOST_WHILE_TRAINING, MOST = 1000, 2000


@dataclass(frozen=True, eq=False)
class Question:
    """What the lane needs beside the model.

    wanted : the diagnostic on screen, "" for the first that fits. most : how many samples may be looked at.
    settings : the model's slots as they were at that epoch; called in the lane, since it may read the run's journal.
    """

    wanted: str
    settings: Callable[[], ModelSpec]
    dataset: Dataset
    epoch: float
    selected: int | None
    curves: Mapping[tuple[str, str], Curve]
    most: int


@dataclass(frozen=True, eq=False)
class Answer:
    """titles : of the fitting diagnostics by name, in their order, each with its summary.

    findings : of the wanted one and of the cheap ones. seconds : what it took.
    """

    titles: Mapping[str, tuple[str, str]]
    wanted: str
    findings: Mapping[str, Finding]
    seconds: float


def question(session: Session, wanted: str, steered: ModelSpec) -> Question | None:
    """The question about the viewed frame, or None where there is none. steered : the slots of a running training."""
    workspace, frame = session.workspace, session.frame()
    if frame is None or workspace.dataset is None:
        return None
    last = session.view.selection.last
    selected = last if last is not None and 0 <= last < workspace.dataset.n else None
    curves = {key: (one.epochs, one.values) for key, one in workspace.curves.items() if key[0] == SPLIT}
    most = MOST_WHILE_TRAINING if workspace.run is not None and workspace.run.alive else MOST
    settings = _settings(workspace.run, frame, is_newest=frame.step == workspace.frames[-1].step) or (lambda: steered)
    return Question(wanted, settings, workspace.dataset, frame.epoch, selected, curves, most)


def _settings(run: Run | None, frame: Frame, is_newest: bool) -> Callable[[], ModelSpec] | None:
    """How to get those of a frame of the past, or None where they are those on screen."""
    if run is None or run.spec is None or (run.alive and is_newest):
        return None
    return partial(settings_at, run.spec, run.folder, frame.step)


def settings_at(spec: RunSpec, folder: Path, step: int) -> ModelSpec:
    """The slots of a run that was started with `spec`, with the live changes up to a step. Raises UserError."""
    from ae_core.training.folder import RunFolder
    from ae_core.training.journal import steered

    return steered(spec, RunFolder(folder).journal, step).model


def with_live_settings(model: ModelSpec, after: ModelSpec) -> ModelSpec:
    """A model's slots with those of its live settings that have been changed since, in a spec of the same slots."""
    for leaf in leaves(model):
        if leaf.live:
            try:
                value = value_at(after, leaf.path)
                model = model if value == leaf.value else replaced(model, leaf.path, value)
            except SpecError:
                continue  # the form shows other slots meanwhile, for the next training
    return model


def answer(codec: Codec, asked: Question) -> Answer:
    """Runs in the lane: the wanted diagnostic, and the cheap ones for their warnings."""
    from ae_core.analysis.diagnose import found
    from ae_core.analysis.diagnostics.base import Subject, fitting, samples_to_judge

    start = perf_counter()
    data, spec = asked.dataset, asked.settings()
    fits = fitting(spec, data)
    names = [one.name for one in fits]
    wanted = asked.wanted if asked.wanted in names else next(iter(names), "")
    ids = samples_to_judge(data, asked.most)
    subject = Subject(codec.model, spec, data, asked.epoch, ids, asked.selected, asked.curves)
    findings = {one.name: found(one.name, subject) for one in fits if one.cheap or one.name == wanted}
    titles = {one.name: (one.title, one.summary) for one in fits}
    return Answer(titles, wanted, findings, perf_counter() - start)
