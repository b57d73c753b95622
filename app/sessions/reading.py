"""A session file with all that it names, read off the window's thread and checked before anything changes on screen."""

from __future__ import annotations

import base64
import binascii
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ae_core.data.base import Dataset, sources
from ae_core.errors import RunError, SpecError, UserError
from ae_core.projection.base import projections
from ae_core.spec import Slot, read_spec
from ae_core.training.examples import PREFIX, RESOURCES
from app.lessons.judging import Answer
from app.lessons.standing import Standing
from app.past import Past, read_past
from app.sessions.file import read_session
from app.sessions.form import SavedClusters, SavedLayout, SavedLesson, SavedMap, SavedRun, SavedSession
from app.sessions.places import LESSONS
from app.sessions.views import read_view
from app.sessions.written import array_of, ids_of
from app.settings import ARRANGEMENT_VERSION
from app.workspace import Clusters, Guest, Projected

if TYPE_CHECKING:
    from ae_core.training.run import RunSpec
    from app.watch import Watch


@dataclass(frozen=True, eq=False)
class Opened:
    """What a session file holds, as the window takes it. missing : a sentence for each part that is not to be had.

    view : the fields of the ViewState. past : the run. lesson : where somebody stands in one.
    arrangement : of the docks, empty where it is none of this version's.
    """

    path: Path
    spec: RunSpec | None
    dataset: Dataset | None
    past: Past | None
    beside: Path | None
    compared: tuple[Path, ...]
    guest: Guest | None
    view: dict[str, Any]
    projection: Projected | None
    clusters: Clusters | None
    arrangement: bytes
    lesson: Standing | None
    missing: tuple[str, ...] = ()


def open_session(watch: Watch, path: Path, runs: Path) -> Opened:
    """runs : the folder of the runs. Raises UserError that names the file and what was expected."""
    saved = read_session(path)
    try:
        return _opened(watch, path, saved, runs)
    except SpecError as problem:
        raise RunError(f"{path}: {problem}") from None


def _opened(watch: Watch, path: Path, saved: SavedSession, runs: Path) -> Opened:
    from ae_core.training.run import RunSpec

    missing: list[str] = []
    spec = None if saved.spec is None else read_spec(RunSpec, saved.spec, within="spec")
    past = _past(saved.run, path, runs, missing) if saved.run is not None else None
    watch(0.5)
    dataset = past.dataset if past is not None else spec.data.load() if spec is not None else None
    if dataset is not None and saved.data and dataset.fingerprint != saved.data:
        raise RunError(f"{path}: the data set {dataset.name} is no longer the one that the session was saved with")
    if saved.run is not None and past is None:
        saved = saved.model_copy(update={"view": _without_run(saved), "map": None, "clusters": None})
    latent_dim = past.spec.model.network.latent_dim if past is not None else 0
    beside = _place(saved.beside, path, runs) if saved.beside is not None else None
    if saved.beside is not None and beside is None:
        missing.append(f"The run {saved.beside.folder}, which stood beside, is not here.")
    return Opened(
        path,
        spec,
        dataset,
        past,
        beside,
        _compared(saved, path, runs, missing),
        _guest(watch, saved.guest, dataset, missing),
        read_view(saved.view, dataset, latent_dim),
        _projected(saved.map, dataset) if saved.map is not None else None,
        _clusters(saved.clusters, dataset) if saved.clusters is not None else None,
        _arrangement(saved.layout),
        _lesson(saved.lesson, path, runs, missing) if saved.lesson is not None else None,
        tuple(missing),
    )


def _without_run(saved: SavedSession) -> Any:
    """The view of a session whose run is gone: what was seen in its model goes with it."""
    return saved.view.model_copy(
        update={"frame": None, "outline": None, "sight": None, "a": None, "between": (), "b": None, "held": None}
    )


def _past(saved: SavedRun, path: Path, runs: Path, missing: list[str]) -> Past | None:
    folder = _place(saved, path, runs)
    if folder is None:
        missing.append(f"The run {saved.folder} is neither beside the session nor in the folder of runs.")
        return None
    try:
        return read_past(folder)
    except UserError as problem:
        missing.append(f"The run {saved.folder} cannot be opened. {problem}.")
        return None


def _compared(saved: SavedSession, path: Path, runs: Path, missing: list[str]) -> tuple[Path, ...]:
    places = [(one.folder, _place(one, path, runs)) for one in saved.compared]
    missing += [f"The run {name}, which was compared, is not here." for name, place in places if place is None]
    return tuple(place for _, place in places if place is not None)


def _lesson(saved: SavedLesson, path: Path, runs: Path, missing: list[str]) -> Standing:
    """Runs of it that are gone have no part in it any more."""
    places = [(one.folder, _place(one, path, runs)) for one in saved.trained]
    missing += [
        f"The run {name}, which the lesson has trained, is not here." for name, place in places if place is None
    ]
    trained = tuple(place for _, place in places if place is not None)
    before = _place(saved.run_before, path, runs) if saved.run_before is not None else None
    answer = Answer(saved.choice, saved.typed)
    where = (saved.file, saved.called, saved.own, saved.page, saved.solved)
    return Standing(*where, answer, saved.hint, saved.done, before, trained, _lesson_folder(saved, path))


def _lesson_folder(saved: SavedLesson, path: Path) -> Path | None:
    """Where the file of a teacher's lesson is now: beside the session file, or where it was."""
    name = Path(saved.file).name
    places = [path.absolute().parent / LESSONS, *([Path(saved.folder)] if saved.folder else [])]
    return next((place for place in places if saved.own and name and (place / name).is_file()), None)


def _place(saved: SavedRun, path: Path, runs: Path) -> Path | None:
    """Where a run is now: beside the session file, in the folder of runs, among the examples, or where it was."""
    name = Path(saved.folder).name  # of a folder, and no way out of one
    near, example = path.absolute().parent, RESOURCES / name.removeprefix(PREFIX)
    places = [near / name, near / "runs" / name, runs / name, Path(os.path.normpath(near / saved.path))]
    places += [example] if name.startswith(PREFIX) else []
    return next((place for place in places if name and (place / "run.json").is_file()), None)


def _guest(watch: Watch, saved: dict[str, Any] | None, dataset: Dataset | None, missing: list[str]) -> Guest | None:
    from app.mapping.guest_dialog import read_guest

    if saved is None or dataset is None:
        return None
    data = Slot(sources).read(saved)
    try:
        return read_guest(watch, data, dataset)
    except UserError as problem:
        missing.append(f"The other data on the map cannot be read. {problem}.")
        return None


def _projected(saved: SavedMap, dataset: Dataset | None) -> Projected:
    spec = Slot(projections).read(saved.settings)
    ids = _samples(saved.ids, dataset, "map.ids")
    xy = _numbers(array_of(saved.xy, "map.xy"), (len(ids), 2), "map.xy")
    wrong = saved.distortion
    distortion = None
    if wrong is not None:
        distortion = _numbers(array_of(wrong, "map.distortion"), (len(ids),), "map.distortion")
    return Projected(spec.name, ids, xy, 1.0, saved.note, True, distortion, spec, saved.epoch, saved.told)


def _clusters(saved: SavedClusters, dataset: Dataset | None) -> Clusters:
    ids = _samples(saved.ids, dataset, "clusters.ids")
    labels = array_of(saved.labels, "clusters.labels").astype(np.int64)
    medoids = array_of(saved.medoids, "clusters.medoids").astype(np.int64)
    if labels.shape != ids.shape or medoids.ndim != 1 or not np.isin(medoids, ids).all():
        raise SpecError("clusters.medoids: samples of the clusters were expected")
    if len(labels) and not -1 <= labels.min() <= labels.max() < len(medoids):
        raise SpecError("clusters.labels: numbers of the clusters were expected, or -1 for noise")
    return Clusters(saved.method, saved.epoch, ids, labels, medoids, saved.note)


def _samples(text: str, dataset: Dataset | None, field: str) -> Any:
    ids = ids_of(text, field)
    if len(ids) and (dataset is None or int(ids.max()) >= dataset.n):
        raise SpecError(f"{field}: there is no sample {int(ids.max())}")
    return ids


def _numbers(array: Any, shape: tuple[int, ...], field: str) -> Any:
    if array.shape != shape or array.dtype.kind != "f":
        raise SpecError(f"{field}: numbers of shape {list(shape)} were expected, not {list(array.shape)}")
    return array.astype(np.float32)


def _arrangement(saved: SavedLayout | None) -> bytes:
    if saved is None or saved.version != ARRANGEMENT_VERSION:
        return b""
    try:
        return base64.b64decode(saved.arrangement, validate=True)
    except (binascii.Error, ValueError):
        raise SpecError("layout.arrangement: is not base64") from None
