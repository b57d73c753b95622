"""The runs of a sweep: trained together where they can be and beside each other otherwise, kept as ordinary runs, and
never trained twice."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import monotonic

from ae_core.data.base import Dataset
from ae_core.errors import UserError
from ae_core.experiments.base import Progress
from ae_core.experiments.retraining import goes_on
from ae_core.experiments.sweep_alone import Crew, crew_of, trained_alone
from ae_core.experiments.sweep_grid import Setting
from ae_core.experiments.sweep_workers import trained_beside
from ae_core.training.folder import RunFolder
from ae_core.training.run import RunSpec
from ae_core.training.together import MOST, common, step_of, train_together

Shares = Iterator[tuple[float, int]]  # of a part's work, and how many of its runs have ended
# Seconds. A process needs 3 to 4 before it trains (it loads torch), and several halve what is left at best: below 10
# they would gain nothing that anybody notices. What is left is told by the first steps here.
TRIAL, WORTH_WORKERS = 2.0, 10.0
DIED = "Its process was ended from outside, with others beside it and alone; too little memory is one reason."
Lost = dict[Path, str]  # why runs have failed whose folders do not say it


@dataclass(frozen=True)
class Row:
    """One run. path : its folder."""

    setting: Setting
    seed: int
    spec: RunSpec
    path: Path


def trained_rows(rows: Sequence[Row], data: Dataset) -> Generator[Progress, None, Lost]:
    """Trains what has not ended before; what was broken off goes on. At last why some could not be trained.

    Raises UserError where another process trains one of them.
    """
    todo, lost = _left(rows), Lost()
    _refuse_in_use(todo)
    done, fraction = len(rows) - len(todo), 0.0
    for part, shares in _parts(rows, data, lost):
        for share, ended in shares:
            fraction = max(fraction, (done + share * part) / len(rows))  # one that goes on alone may be behind
            yield Progress(fraction, f"{done + ended} of {len(rows)} runs are trained")
        done += part
    return lost


def _parts(rows: Sequence[Row], data: Dataset, lost: Lost) -> Iterator[tuple[int, Shares]]:
    """Rows that are trained at once, how many and how."""
    stacks, apart = parted(rows, data)
    for stack in stacks:
        for group in groups(_left(stack)):
            yield len(group), _together(group, data) if len(group) > 1 else _in_turn(group, data, 0, lost)
    if left := _left(apart):
        crew = crew_of(apart[0].spec, len(apart))
        yield len(left), _in_turn(left, data, 0, lost) if crew.workers == 1 else _apart(left, data, crew, lost)


def parted(rows: Sequence[Row], data: Dataset) -> tuple[list[list[Row]], list[Row]]:
    """Those whose models are a stack, and those that are trained apart, whatever is trained already."""
    alike: dict[str | None, list[Row]] = {}
    for row in rows:
        alike.setdefault(common(row.spec, data), []).append(row)
    apart = alike.pop(None, [])
    stacks = [some[first : first + MOST] for some in alike.values() for first in range(0, len(some), MOST)]
    return [stack for stack in stacks if len(stack) > 1], apart + [stack[0] for stack in stacks if len(stack) == 1]


def groups(rows: Sequence[Row]) -> list[list[Row]]:
    """Rows of a stack that can be trained together: those whose last checkpoints are of the same step go on, and those
    that have none begin."""
    found: dict[int | None, list[Row]] = {}
    for row in rows:
        found.setdefault(step_of(row.path) if goes_on(row.path) else None, []).append(row)
    return list(found.values())


def status_of(row: Row) -> str | None:
    """How it has ended ("done", "failed"), or None where it has not."""
    status = _results(row).get("status")
    return str(status) if status in ("done", "failed") else None


def why_of(row: Row) -> str:
    """Why it has failed, as its folder says it, or nothing."""
    return str(_results(row).get("message") or "")


def _results(row: Row) -> dict[str, object]:
    files = RunFolder(row.path)
    return dict(files.read().results) if files.record.exists() else {}


def _left(rows: Sequence[Row]) -> list[Row]:
    return [row for row in rows if status_of(row) is None]


def _refuse_in_use(rows: Sequence[Row]) -> None:
    for row in rows:
        files = RunFolder(row.path)
        if files.is_in_use():
            raise UserError(
                f"{row.path}: is being trained by process {files.owner()}; when it has ended or is stopped, ask for "
                "the sweep again."
            )


def _together(rows: Sequence[Row], data: Dataset) -> Shares:
    specs, paths = [row.spec for row in rows], [row.path for row in rows]
    for step in train_together(specs, data, paths, resume=goes_on(paths[0])):
        if isinstance(step, float):
            yield min(step, 1.0), 0


def _in_turn(rows: Sequence[Row], data: Dataset, threads: int, lost: Lost) -> Shares:
    for place, row in enumerate(rows):
        for step in trained_alone(row.spec, data, row.path, threads):
            if isinstance(step, str):
                lost[row.path] = step
            else:
                yield (place + step) / len(rows), place
    yield 1.0, len(rows)


def _apart(rows: Sequence[Row], data: Dataset, crew: Crew, lost: Lost) -> Shares:
    """Begun here in turn, which tells how long all would take; the rest in several processes where it is worth them."""
    first: tuple[float, float] | None = None
    for share, ended in _in_turn(rows, data, crew.threads, lost):
        yield share, ended
        now = monotonic()
        begun, since = first = first or (share, now)
        took = now - since
        is_long = took >= TRIAL and took * (1 - share) > WORTH_WORKERS * (share - begun)
        if is_long and len(rows) - ended > 1:
            break
    yield from _rest(rows, lost, partial(_beside, data=data, crew=crew, lost=lost))


def _beside(rows: Sequence[Row], data: Dataset, crew: Crew, lost: Lost) -> Shares:
    """What was lost with its worker is tried once more alone; what no worker could begin is trained here."""
    killed: list[Row] = []
    for step in trained_beside([(row.spec, row.path) for row in rows], data, crew):
        if isinstance(step, dict):
            lost.update({rows[number].path: why for number, why in step.items() if why is not None})
            killed = [rows[number] for number, why in step.items() if why is None]
        else:
            yield step
    begun = 1 - len(killed) / len(rows)
    for share, place in _once_more(killed, data, crew.threads, lost):
        yield begun + (1 - begun) * share, len(rows) - len(killed) + place
    yield from _rest(rows, lost, partial(_in_turn, data=data, threads=crew.threads, lost=lost))


def _once_more(rows: Sequence[Row], data: Dataset, threads: int, lost: Lost) -> Shares:
    """One after the other in a process of its own: the memory that was too little for several may do for one. Whatever
    ends that too has failed."""
    for place, row in enumerate(rows):
        for step in trained_beside([(row.spec, row.path)], data, Crew(1, threads)):
            if isinstance(step, dict):
                lost[row.path] = DIED if (why := step.get(0)) is None else why
            else:
                yield (place + step[0]) / len(rows), place
        yield (place + 1) / len(rows), place + 1


def _rest(rows: Sequence[Row], lost: Lost, trained: Callable[[Sequence[Row]], Shares]) -> Shares:
    """Those of which nobody has said how they ended, as a part of all."""
    left = [row for row in _left(rows) if row.path not in lost]
    done = len(rows) - len(left)
    for share, ended in trained(left) if left else ():
        yield (done + share * len(left)) / len(rows), done + ended
