"""Packs a session into one file: a zip of session.json, the folders of its runs, and data of the user's own."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ae_core.data.base import Dataset
from ae_core.data.written_array import write_array
from ae_core.errors import DataError, RunError
from ae_core.progress import watched
from ae_core.storage import read_json
from app.sessions.file import session_text
from app.sessions.form import SavedRun, SavedSession
from app.sessions.halves import half_of, remove_halves
from app.sessions.luggage import (
    MOST_BYTES,
    MOST_DATA,
    Luggage,
    files_of,
    json_text,
    place_of,
    source_of,
    with_data,
)
from app.sessions.places import NAME, RECORD, RUNS, safe_place

if TYPE_CHECKING:
    from app.watch import Watch

Inside = dict[str, dict[str, Any] | None]  # what reads each data from inside, by fingerprint; None where nothing does


def pack(watch: Watch, path: Path, saved: SavedSession, luggage: Luggage) -> tuple[str, ...]:
    """Write the file in one step; a sentence for each data that is not in it. Raises OSError, RunError, Cancelled."""
    if luggage.n_bytes > MOST_BYTES:
        raise RunError(f"It would weigh {luggage.megabytes:,} MB, more than a packed session may")
    remove_halves(path.parent)
    half, left = half_of(path), list(luggage.left)
    try:
        # Weights do not get smaller, and a file may be older than what a zip can tell.
        with zipfile.ZipFile(half, "w", zipfile.ZIP_STORED, strict_timestamps=False) as packed:
            inside = {name: _packed_data(watch, packed, path, one, left) for name, one in luggage.data.items()}
            packed.writestr(NAME, session_text(_inside(saved, luggage, inside)))
            for place, file in luggage.lesson.items():
                packed.write(file, str(safe_place(path, place)))
            _pack_runs(watch, packed, luggage, inside)
        with half.open("rb+") as written:
            os.fsync(written.fileno())
        half.replace(path)
    finally:
        half.unlink(missing_ok=True)
    return tuple(left)


def _pack_runs(watch: Watch, packed: zipfile.ZipFile, luggage: Luggage, inside: Inside) -> None:
    files = [(run, file) for run in luggage.runs for file in files_of(run)]
    for place, (run, file) in enumerate(files):
        name = f"{RUNS}/{luggage.runs[run]}/{file.relative_to(run).as_posix()}"
        source = _source(luggage.of_runs.get(run), inside)
        if file == run / RECORD and source is not None:
            packed.writestr(name, json_text(with_data(read_json(file), source)))
        else:
            packed.write(file, name)
        watch((place + 1) / len(files))


def _source(dataset: Dataset | None, inside: Inside) -> dict[str, Any] | None:
    return None if dataset is None else inside[dataset.fingerprint]


def _packed_data(
    watch: Watch, packed: zipfile.ZipFile, path: Path, dataset: Dataset, left: list[str]
) -> dict[str, Any] | None:
    """What reads the data from inside, or None where it could not be put there, which is told."""
    half = half_of(path.with_name(f"{path.name}.{dataset.fingerprint[:16]}"))
    try:
        with watched(watch):
            write_array(dataset, half, MOST_DATA)
        packed.write(half, place_of(dataset))
    except DataError as problem:
        left.append(f"The data is not in it: {problem}.")
        return None
    finally:
        half.unlink(missing_ok=True)
    return source_of(dataset)


def _inside(saved: SavedSession, luggage: Luggage, inside: Inside) -> SavedSession:
    """With the runs and the data where they are packed."""

    def here(run: SavedRun) -> SavedRun:
        name = luggage.runs.get(Path(run.path), run.folder)
        return SavedRun(folder=name, path=f"{RUNS}/{name}")

    found: dict[str, Any] = {name: here(run) for name in ("run", "beside") if (run := getattr(saved, name)) is not None}
    found["compared"] = tuple(map(here, saved.compared))
    if saved.spec is not None and (source := _source(luggage.of_spec, inside)) is not None:
        found["spec"] = {**saved.spec, "data": source}
    if (source := _source(luggage.of_guest, inside)) is not None:
        found["guest"] = source
    if saved.lesson is not None:
        before = None if saved.lesson.run_before is None else here(saved.lesson.run_before)
        trained = tuple(map(here, saved.lesson.trained))
        found["lesson"] = saved.lesson.model_copy(update={"run_before": before, "trained": trained, "folder": ""})
    return saved.model_copy(update=found)
