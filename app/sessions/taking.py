"""What the window shows, as a session file would have it."""

from __future__ import annotations

import base64
import os
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ae_core.spec import Slot
from ae_core.training.examples import PREFIX, RESOURCES
from app.sessions.form import SavedClusters, SavedLayout, SavedLesson, SavedMap, SavedRun, SavedSession
from app.sessions.views import write_view
from app.sessions.written import array_text, ids_text
from app.settings import ARRANGEMENT_VERSION

if TYPE_CHECKING:
    from app.arrangement import Arrangement
    from app.lessons.standing import Standing
    from app.session import Session
    from app.workspace import Clusters, Projected


def take_session(
    session: Session, arrangement: Arrangement, lesson: Standing | None = None, near: Path | None = None
) -> SavedSession:
    """near : the folder of the file, from which the places of runs are told."""
    workspace = session.workspace
    run, beside, guest = workspace.run, workspace.beside, workspace.guest
    layout = base64.b64encode(arrangement.remembered).decode("ascii")
    return SavedSession(
        spec=None if workspace.spec is None else workspace.spec.model_dump(mode="json"),
        data="" if workspace.dataset is None else workspace.dataset.fingerprint,
        run=None if run is None else saved_run(run.folder, near),
        beside=None if beside is None else saved_run(beside.folder, near),
        compared=tuple(saved_run(folder, near) for folder in workspace.compared),
        guest=None if guest is None or guest.spec is None else Slot.write(guest.spec),
        view=write_view(session.view),
        map=_saved_map(workspace.projection),
        clusters=_saved_clusters(workspace.clusters),
        layout=SavedLayout(version=ARRANGEMENT_VERSION, arrangement=layout),
        lesson=None if lesson is None else _saved_lesson(lesson, near),
    )


def _saved_lesson(lesson: Standing, near: Path | None) -> SavedLesson:
    before = lesson.run_before
    return SavedLesson(
        file=lesson.file,
        called=lesson.title,
        own=lesson.is_own,
        folder="" if lesson.folder is None else str(lesson.folder),
        page=lesson.page,
        solved=lesson.solved,
        choice=lesson.answer.choice,
        typed=lesson.answer.typed,
        hint=lesson.is_hinted,
        done=lesson.is_set,
        run_before=None if before is None else saved_run(before, near),
        trained=tuple(saved_run(folder, near) for folder in lesson.trained),
    )


def saved_run(folder: Path, near: Path | None) -> SavedRun:
    """Where a run is, seen from the folder of the session file where both lie on the same drive."""
    path = Path(os.path.normpath(folder.absolute()))
    name = f"{PREFIX}{folder.name}" if path.parent == RESOURCES else folder.name  # so that it is found anywhere
    if near is not None and path.drive == near.absolute().drive:
        return SavedRun(folder=name, path=Path(os.path.relpath(path, near.absolute())).as_posix())
    return SavedRun(folder=name, path=path.as_posix())


def _saved_map(projected: Projected | None) -> SavedMap | None:
    if projected is None or not projected.done or projected.spec is None:
        return None
    order = np.argsort(projected.ids)
    distortion = projected.distortion
    return SavedMap(
        settings=Slot.write(projected.spec),
        epoch=projected.epoch,
        ids=ids_text(projected.ids[order]),
        xy=array_text(projected.xy[order]),
        note=projected.note,
        told=projected.told,
        distortion=None if distortion is None else array_text(distortion[order]),
    )


def _saved_clusters(clusters: Clusters | None) -> SavedClusters | None:
    if clusters is None:
        return None
    order = np.argsort(clusters.ids)
    return SavedClusters(
        method=clusters.title,
        epoch=clusters.epoch,
        ids=ids_text(clusters.ids[order]),
        labels=array_text(clusters.labels[order]),
        medoids=array_text(clusters.medoids),
        note=clusters.note,
    )
