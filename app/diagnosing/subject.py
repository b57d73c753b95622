"""From the session to what a diagnostic looks at, and the question to the inspect lane."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING

from ae_core.errors import SpecError
from ae_core.spec import leaves, replaced, value_at

if TYPE_CHECKING:
    from ae_core.analysis.diagnostics.base import Curve
    from ae_core.analysis.finding import Finding
    from ae_core.data.base import Dataset
    from ae_core.latent.codec import Codec
    from ae_core.model.spec import ModelSpec
    from app.session import Session

SPLIT = "val"
# Pairs of samples are looked at, and the lane answers the other panels too.
MOST_WHILE_TRAINING, MOST = 1000, 2000


@dataclass(frozen=True, eq=False)
class Question:
    """What the lane needs beside the model.

    wanted : the diagnostic on screen, "" for the first that fits. most : how many samples may be looked at.
    """

    wanted: str
    spec: ModelSpec
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
    """The question about the viewed frame, or None where there is none."""
    workspace, frame = session.workspace, session.frame()
    if frame is None or workspace.dataset is None:
        return None
    selection = session.view.selection
    selected = selection[-1] if selection and 0 <= selection[-1] < workspace.dataset.n else None
    curves = {key: (one.epochs, one.values) for key, one in workspace.curves.items() if key[0] == SPLIT}
    most = MOST_WHILE_TRAINING if workspace.run is not None and workspace.run.alive else MOST
    return Question(wanted, steered, workspace.dataset, frame.epoch, selected, curves, most)


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
    data = asked.dataset
    fits = fitting(asked.spec, data)
    names = [one.name for one in fits]
    wanted = asked.wanted if asked.wanted in names else next(iter(names), "")
    ids = samples_to_judge(data, asked.most)
    subject = Subject(codec.model, asked.spec, data, asked.epoch, ids, asked.selected, asked.curves)
    findings = {one.name: found(one.name, subject) for one in fits if one.cheap or one.name == wanted}
    titles = {one.name: (one.title, one.summary) for one in fits}
    return Answer(titles, wanted, findings, perf_counter() - start)
