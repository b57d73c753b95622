"""Several trainings that take their steps together; each keeps its own folder as if it were alone."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

from torch import nn

from ae_core.data.base import Dataset
from ae_core.device import choose_device, choose_precision
from ae_core.errors import RunError
from ae_core.storage import read_tensors
from ae_core.training.events import Finished, Stepped
from ae_core.training.folder import RunFolder
from ae_core.training.group import Group, Member
from ae_core.training.kept import read_kept
from ae_core.training.ledger import Ledger, Standing
from ae_core.training.loop import Events, Loop
from ae_core.training.previews import Previews
from ae_core.training.run import RunSpec
from ae_core.training.stack import can_be_stacked

MOST = 16  # trainings at once
CACHED = 2**20  # numbers that a layer gives the models of one step, about


def common(spec: RunSpec, dataset: Dataset) -> str | None:
    """What runs have to agree in to be trained together, or None for one that has to be trained alone."""
    model, train = spec.model, spec.train
    alone = train.gradient_clip or train.schedule.looks_back or model.refusal(dataset)
    if alone or not can_be_stacked(model, dataset.form):
        return None
    network = model.network.model_copy(update={"latent_dim": 1})
    settings = train.model_copy(update={"seed": 0}).model_dump_json()
    precision = choose_precision(train.precision, choose_device(train.device), model.combination)
    slots = [network.name, network.model_dump_json(), model.bottleneck.name, model.uses_labels]
    return json.dumps([*slots, settings, precision])


def step_of(folder: Path) -> int:
    """The step of a run's last checkpoint. Raises RunError."""
    last = RunFolder(folder).last
    return read_kept(Standing, read_tensors(last)[1], last).place.step


def train_together(
    specs: Sequence[RunSpec], dataset: Dataset, folders: Sequence[Path], *, resume: bool = False
) -> Iterator[float | list[Finished]]:
    """The share that is done, after each step, and at last how each run ended.

    The runs agree in what `common` says. Each does and keeps what it does and keeps alone (`train`), up to the rounding
    of sums. With `resume` all go on from their last checkpoints, which stand at the same step. Raises UserError.
    """
    with ExitStack() as held:
        files = [RunFolder(folder) for folder in folders]
        for one in files:
            if not resume:
                one.create()
            held.enter_context(one.in_use())
        members: list[Member] = []
        for spec, one in zip(specs, files, strict=True):
            feeds = members[0].feeds if members else None
            members.append(Member(spec, dataset, one.read().precision if resume else None, feeds))
        ledgers = [Ledger(one, member, dataset) for one, member in zip(files, members, strict=True)]
        for ledger in ledgers:
            held.callback(ledger.close)
            ledger.restore() if resume else ledger.begin(())
        if len({member.place.step for member in members}) > 1:
            raise RunError(f"{folders[0]}: stands at another step than the runs that it was trained with")
        for part in _parts(members):
            Group(part)
        loops = [
            Loop(member, ledger, Previews(member.model, dataset, member.device, None, len(members)))
            for member, ledger in zip(members, ledgers, strict=True)
        ]
        try:
            yield from _rounds(loops, members, ledgers, dataset)
        except GeneratorExit:
            for loop in loops:
                loop.abandon()
            raise
        except OSError as problem:
            raise RunError(f"{folders[0].parent}: cannot be written ({problem.strerror})") from problem


def _parts(members: Sequence[Member]) -> Iterator[Sequence[Member]]:
    """Members whose steps are one step: as many as leave what a layer gives them all in the processor's cache."""
    first = members[0]
    layers = [part for part in first.model.modules() if isinstance(part, nn.Linear)]
    widest = max(max(layer.in_features, layer.out_features) for layer in layers)
    most = max(2, CACHED // (first.batch_size * widest))
    count = -(-len(members) // -(-len(members) // most))
    yield from (members[start : start + count] for start in range(0, len(members), count))


def _rounds(
    loops: Sequence[Loop], members: Sequence[Member], ledgers: Sequence[Ledger], dataset: Dataset
) -> Iterator[float | list[Finished]]:
    """A step of each in turn, and checkpoints of all at the same step."""
    ended: dict[int, Finished] = {}
    running: dict[int, Events] = {}
    for number, loop in enumerate(loops):  # all look at themselves before any of them takes a step for all
        ends = [event for event in loop.begin(dataset) if isinstance(event, Finished)]
        if ends:
            ended[number] = ends[0]
        else:
            running[number] = loop.go_on()
    due = time.perf_counter()
    while running:
        saves = time.perf_counter() >= due
        for ledger in ledgers:
            ledger.next_save = 0.0 if saves else math.inf
        for number, events in list(running.items()):
            end = _advanced(events)
            if end is not None:
                ended[number] = end
                del running[number]
        if saves:
            due = max((ledger.next_save for ledger in ledgers if ledger.next_save < math.inf), default=0.0)
        yield max(member.epoch for member in members) / members[0].spec.train.epochs
    yield [ended[number] for number in range(len(loops))]


def _advanced(events: Events) -> Finished | None:
    """Up to the next step, or how it ended."""
    for event in events:
        if isinstance(event, Stepped):
            return None
        if isinstance(event, Finished):
            return event
    raise AssertionError("a training ends with Finished")
