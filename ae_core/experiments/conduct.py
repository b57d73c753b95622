"""An experiment on runs in their folders, from opening them to its files."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from ae_core.errors import RunError, UserError
from ae_core.experiments.base import ExperimentSpec, Outcome, Progress, Studied, experiments
from ae_core.experiments.kept import as_json, save
from ae_core.experiments.unfinished import FOLDER as UNFINISHED
from ae_core.experiments.unfinished import Unfinished, unfinished_requests
from ae_core.processes import MARK, Mark
from ae_core.spec import Slot

FOLDER = "experiments"


def folder_of(run: Path, name: str) -> Path:
    """Where an experiment on a run is kept: experiments/NAME in the run's folder."""
    return run / FOLDER / name


def conduct(
    spec: ExperimentSpec, runs: Sequence[Path], folders: Sequence[Path] = ()
) -> Iterator[Progress | dict[str, Any]]:
    """Steps, and at last the result as result.json says it, which is then written to every folder.

    What takes long is kept in the first folder until then, so that one that was given up or killed goes on.
    folders : `folder_of` the first run where none is named. Raises UserError, also where the first one is in use.
    """
    if not runs:
        raise UserError(f"The experiment {spec.name} needs a trained run.")
    places = folders or [folder_of(runs[0], spec.name)]
    request = {"experiment": Slot.write(spec), "runs": [str(run) for run in runs]}
    opened = [_opened(run) for run in runs]
    unfinished = Unfinished(places[0] / UNFINISHED, request, _about(spec, [one for one, _ in opened]))
    studied = [replace(one, unfinished=unfinished) for one, _ in opened]
    with _in_use(places[0], spec.name):
        begun = unfinished.begun()
        for step in spec.run(studied):
            if isinstance(step, Outcome):
                break
            unfinished.share = max(begun, step.fraction)
            yield replace(step, fraction=unfinished.share)
        else:
            raise UserError(f"The experiment {spec.name} ended without a result.")
        result = as_json(spec, [str(run) for run in runs], step) | {"trained": [trained for _, trained in opened]}
        for place in places:
            _save(place, result, step)
        unfinished.clear()
    yield {**result, "out": [str(place) for place in places]}


def _about(spec: ExperimentSpec, studied: Sequence[Studied]) -> dict[str, Any]:
    """All that the numbers of an experiment on these models depend on."""
    from ae_core.training.folder import versions

    return {
        "experiment": Slot.write(spec), "runs": [one.identity for one in studied], "versions": dict(versions()),
    }  # fmt: skip


@contextmanager
def _in_use(place: Path, name: str) -> Iterator[None]:
    """Two of one experiment would share what it has not finished, and the first to end would take it from the other."""
    mark = Mark(place / MARK)
    new = [folder for folder in (place, *place.parents) if not folder.exists()]
    try:
        place.mkdir(parents=True, exist_ok=True)
        taken = mark.take()
    except OSError as problem:
        raise RunError(f"{place}: cannot be written ({problem.strerror})") from None
    if not taken:
        raise _in_use_elsewhere(mark, name)
    try:
        yield
    finally:
        mark.release()
        with suppress(OSError):
            for folder in new:
                folder.rmdir()  # succeeds only where nothing was written


def _in_use_elsewhere(mark: Mark, name: str) -> RunError:
    return RunError(
        f"{mark.path.parent}: {name} is under way in process {mark.owner()}; wait until it has ended or stop it, "
        f"or delete the file {MARK}"
    )


def _save(place: Path, result: Mapping[str, Any], outcome: Outcome) -> None:
    try:
        save(place, result, outcome)
    except OSError as problem:
        raise RunError(f"{place}: the result cannot be written ({problem.strerror})") from problem


def work(request: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The same as a job. request : {"experiment": {"name", ...settings}, "runs": [folders]}."""
    spec = Slot(experiments).read(request["experiment"])
    for step in conduct(spec, [Path(run) for run in request["runs"]]):
        yield asdict(step) if isinstance(step, Progress) else {"folders": step["out"]}


def trained(run: Path) -> dict[str, Any]:
    """How far a run was trained, {"epochs", "step"}. Raises RunError."""
    from ae_core.training.folder import RunFolder

    results = RunFolder(run).read().results
    return {name: results.get(name) for name in ("epochs", "step")}


def _opened(run: Path) -> tuple[Studied, dict[str, Any]]:
    from ae_core.latent.saved import open_codec, open_data
    from ae_core.training.folder import RunFolder

    record = RunFolder(run).read()
    dataset = open_data(run, record)
    return Studied(run.name, open_codec(run, record, dataset), dataset, record.spec), trained(run)


def unfinished_of(run: Path) -> dict[str, dict[str, Any]]:
    """What was asked of a run and has not come to its end, as `work` takes it, by the name of the experiment."""
    return {name: asked for name, asked in unfinished_requests(run / FOLDER).items() if name in experiments.names()}


def discard(run: Path, name: str) -> None:
    """Remove what an experiment on a run has finished without coming to its end. Raises RunError while it is in use."""
    mark = Mark(folder_of(run, name) / MARK)
    if mark.is_held():
        raise _in_use_elsewhere(mark, name)
    Unfinished(folder_of(run, name) / UNFINISHED, {}).clear()


def kept_results(run: Path) -> dict[str, dict[str, Any]]:
    """What was found about a run so far, result.json by the name of its experiment; what cannot be read is left out."""
    found = {}
    for path in sorted((run / FOLDER).glob("*/result.json")):
        try:
            result = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue
        if isinstance(result, dict) and result.get("experiment") in experiments.names():
            found[path.parent.name] = result
    return found
