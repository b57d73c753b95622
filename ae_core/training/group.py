"""Trainings whose steps are one step of a stack of their models."""

from __future__ import annotations

import time
from collections.abc import Sequence

import torch
from torch import Tensor

from ae_core.data.base import TRAIN
from ae_core.device import autocast
from ae_core.training.evaluation import Evaluation
from ae_core.training.stack import ModelStack
from ae_core.training.training import Training

CHUNK = 256  # samples that all models look at together in an evaluation


class Member(Training):
    """One of them: it counts and measures as ever, and has its weights moved by the group."""

    group: Group
    _order: tuple[int, list[Tensor]] | None = None

    def batches(self, epoch: int) -> list[Tensor]:
        """The same, made once an epoch."""
        if self._order is None or self._order[0] != epoch:
            self._order = epoch, super().batches(epoch)
        return self._order[1]

    @property
    def upcoming(self) -> Tensor:
        """The batch of the next step."""
        return self.batches(self.place.epoch)[self.place.batch]

    def evaluate(self, split: int) -> Evaluation:
        """All terms of a split, found for all members where one pass tells them."""
        return self.group.evaluation(self, split) or super().evaluate(split)

    def _moved(self, index: Tensor, lr: float) -> dict[str, Tensor]:
        return self.group.moved(self, lr)


class Group:
    """Members that stand at the same step. The first one to take its next step takes it for all.

    Each one's optimiser has its part of the group's moments, so that a checkpoint is one of a training alone.
    """

    def __init__(self, members: Sequence[Member]) -> None:
        self._members = members
        self._owners = {own: member for member in members for own in member.model.parameters()}
        self._stack = ModelStack([member.model for member in members])
        self._parameters = self._stack.parameters()
        self._optimiser = members[0].spec.train.optimiser.build(self._parameters)
        self._told: dict[Member, dict[str, Tensor]] = {}
        self._judged: dict[int, dict[Member, Evaluation]] = {}
        self._judged_at: dict[int, int] = {}
        self._steps = 0
        self._seconds = 0.0
        self._shared = False
        if members[0].place.step:
            self._gather_states()
        for member in members:
            member.group = self

    def moved(self, member: Member, lr: float) -> dict[str, Tensor]:
        """What the step has told of one of them. lr : of this step."""
        if member not in self._told:
            self._step(member, lr)
            member.start_clock()
        member.place.seconds += self._seconds / len(self._members)
        return self._told.pop(member)

    def evaluation(self, member: Member, split: int) -> Evaluation | None:
        """That of one of them, None where each has to find it alone. All are found by the first that asks."""
        if not self._stack.is_simple:
            return None
        state = self._steps + sum(own._version for own in self._owners)
        if self._judged_at.get(split) != state:
            self._judged[split], self._judged_at[split] = self._evaluations(member, split), state
        return self._judged[split][member]

    @torch.no_grad()
    def _evaluations(self, asking: Member, split: int) -> dict[Member, Evaluation]:
        feed = asking.feeds[split]
        sums: dict[str, Tensor] = {}
        for start in range(0, feed.n, CHUNK):
            x = feed.take(slice(start, start + CHUNK))
            for name, values in self._stack.judged(x, asking.display_scale).items():
                sums[name] = sums.get(name, 0) + values.cpu().double() * len(x)
        means = {name: (total / feed.n).tolist() for name, total in sums.items()}
        return {
            one: Evaluation({name: values[place] for name, values in means.items()}, {})
            for place, one in enumerate(self._members)
        }

    def _step(self, asking: Member, lr: float) -> None:
        start = time.perf_counter()
        # One that has ended takes part with another one's samples, and nobody asks what became of it.
        same = (asking.place.epoch, asking.place.batch)
        live = [one if (one.place.epoch, one.place.batch) == same else asking for one in self._members]
        feed, index = asking.feeds[TRAIN], torch.cat([one.upcoming for one in live])
        labels = feed.labels(index) if asking.spec.model.uses_labels else None
        for group in self._optimiser.param_groups:
            group["lr"] = lr
        noises = [one.noises[0] for one in self._members]
        with autocast(asking.device, asking.precision):
            loss, told = self._stack.losses(feed.take(index), noises, asking.epoch, labels)
        for parameter in self._parameters:
            parameter.grad = None
        loss.backward()  # type: ignore[no-untyped-call]
        self._optimiser.step()
        if not self._shared:
            self._share_states()
        self._told = dict(zip(self._members, told, strict=True))
        self._steps += 1
        self._seconds = time.perf_counter() - start

    def _share_states(self) -> None:
        """Let each member's optimiser see its part of the moments."""
        self._shared = True
        places = {piece.own: (piece.whole, piece.at) for piece in self._stack.pieces}
        for own, member in self._owners.items():
            whole, at = places.get(own, (own, ()))
            member.optimisers[0].state[own] = {
                name: value[at] if isinstance(value, Tensor) and value.ndim else value
                for name, value in self._optimiser.state[whole].items()
            }

    def _gather_states(self) -> None:
        """The moments of members that were trained before."""
        theirs = {own: state for member in self._members for own, state in member.optimisers[0].state.items()}
        for piece in self._stack.pieces:
            state = self._optimiser.state[piece.whole]
            for name, value in theirs[piece.own].items():
                if isinstance(value, Tensor) and value.ndim:
                    state.setdefault(name, torch.zeros_like(piece.whole))[piece.at] = value
                else:
                    state[name] = value
        for own in self._parameters:
            if own in theirs:
                self._optimiser.state[own] = theirs[own]
        self._share_states()
