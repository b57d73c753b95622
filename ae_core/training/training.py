"""One training in memory: its model, its optimisers, and where it stands."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Mapping
from contextlib import nullcontext
from typing import Any

import torch
from pydantic import Field
from torch import Tensor, nn

from ae_core.data.base import TEST, TRAIN, VALIDATION, Dataset
from ae_core.device import PrecisionName, autocast, choose_device, choose_precision, generator, set_threads
from ae_core.errors import DataError, SpecError
from ae_core.model.autoencoder import fresh_autoencoder
from ae_core.model.phases import Phase
from ae_core.training.dissected import Dissection
from ae_core.training.evaluation import Evaluation, evaluate, evaluating
from ae_core.training.feed import Feed, batches, derived_seed, on_device
from ae_core.training.kept import Amount, Count, Kept
from ae_core.training.meter import Meter, Moment
from ae_core.training.optimisers.subnormal import EVERY, flush_subnormals
from ae_core.training.phase_step import step_down
from ae_core.training.run import RunSpec
from ae_core.training.watch import Watch

ROWS_PER_EPOCH = 25
JUDGES = 64  # validation samples whose loss says whether weights are worth keeping


class Place(Kept):
    """Where a training stands.

    batch : batches of the current epoch that are done. seconds : spent training, without pauses. samples : seen so far.
    validation : Training.criterion after each epoch. is_validated : whether the untrained model has been measured.
    """

    step: Count = 0
    epoch: Count = 0
    batch: Count = 0
    seconds: Amount = 0.0
    samples: Count = 0
    validation: list[float] = Field(default_factory=list)
    is_validated: bool = False
    __setattr__ = object.__setattr__  # several times a step, so without pydantic's book-keeping


class Training:
    """Takes steps and measures. Raises UserError where spec, data or device cannot be used together.

    watch : looks on at each batch, None usually.
    """

    def __init__(
        self,
        spec: RunSpec,
        dataset: Dataset,
        precision: PrecisionName | None = None,
        feeds: Mapping[int, Feed] | None = None,
        threads: int = 0,
    ) -> None:
        """precision : that of the run's first session, where this one goes on with it. feeds : the splits, where they
        lie on the device already. threads : where the spec names none; 0 for the usual number."""
        _refuse(spec, dataset)
        self.spec = spec
        self.device = choose_device(spec.train.device)
        self.precision = choose_precision(precision or spec.train.precision, self.device, spec.model.combination)
        self.threads = set_threads(spec.train.threads or threads)
        self.feeds = feeds or {
            split: Feed(dataset, dataset.rows(split), self.device) for split in (TRAIN, VALIDATION, TEST)
        }
        self.model = fresh_autoencoder(spec.model, dataset.form, derived_seed(spec.train.seed, 0)).to(self.device)
        self.phases = list(self.model.phases())
        seeds = [derived_seed(spec.train.seed, 2, *filter(None, [place])) for place in range(len(self.phases))]
        self.noises = [generator(self.device, seed) for seed in seeds]
        self.model.draw_from(self.noises[0])
        self.optimisers = [spec.train.optimiser.build(list(phase.parameters)) for phase in self.phases]
        self.is_fitted = spec.model.objective.is_fitted
        self.batch_size = self.feeds[TRAIN].n if self.is_fitted else min(spec.train.batch_size, self.feeds[TRAIN].n)
        self.steps_per_epoch = len(self.batches(0))
        self._refuse_lonely_samples()
        self.terms = self._term_names()
        self.meter = Meter(self.terms, max(1, self.steps_per_epoch // ROWS_PER_EPOCH))
        self.place = Place()
        self.watch: Watch | None = None
        self.start_clock()
        self.display_scale, _ = on_device(dataset.to_display, self.device)

    @property
    def epoch(self) -> float:
        """Epochs done, fractional."""
        return self.place.epoch + self.place.batch / self.steps_per_epoch

    @property
    def epochs(self) -> int:
        """Passes over the training split; one is all that a model needs whose weights are computed."""
        return 1 if self.is_fitted else self.spec.train.epochs

    @property
    def lr(self) -> float:
        """The learning rate of the next step."""
        train = self.spec.train
        return train.optimiser.lr * train.schedule.factor(self.epoch, train.epochs, self.place.validation)

    @property
    def samples_per_second(self) -> float:
        """Over the whole run so far."""
        return self.place.samples / self.place.seconds if self.place.seconds else 0.0

    def batches(self, epoch: int) -> list[Tensor]:
        """The batches of an epoch on the device."""
        return batches(self.feeds[TRAIN].n, self.batch_size, self.spec.train.seed, epoch, self.device)

    def respec(self, spec: RunSpec) -> None:
        """Let changed live settings take effect."""
        self.spec = spec
        self.model.respec(spec.model)

    def start_clock(self) -> None:
        """What follows is training; the time before it does not count."""
        self.now = time.perf_counter()

    def tick(self) -> None:
        """Count the time since the last tick."""
        now = time.perf_counter()
        self.place.seconds += now - self.now
        self.now = now

    def step(self, index: Tensor) -> None:
        """Run every phase on one batch. Nothing is read from the device."""
        lr = self.lr
        self._count(len(index), self._moved(index, lr), lr)
        if self.place.step % EVERY == 0:
            flush_subnormals(self.optimisers)

    def dissect(self, index: Tensor) -> Dissection:
        """The same as `step`, and what was seen of it."""
        self.watch, epoch, lr = Watch(self.model), self.epoch, self.lr
        try:
            self.step(index)
            return self.watch.dissection(self.place.step, epoch, lr, index)
        finally:
            self.watch = None

    def fit(self) -> Iterator[float]:
        """The one step of a model whose weights are computed; it says which share is done, and counts at the end."""
        yield from self.model.objective.fit(self.model, self.feeds[TRAIN])
        terms = self.evaluate(TRAIN).terms
        self._count(self.feeds[TRAIN].n, {name: torch.tensor(terms[name]) for name in self.terms}, self.lr)

    def _count(self, samples: int, parts: dict[str, Tensor], lr: float) -> None:
        self.place.step += 1
        self.place.batch += 1
        self.place.samples += samples
        self.tick()
        last = self.place.batch == self.steps_per_epoch
        self.meter.add(Moment(self.place.step, self.epoch, self.place.seconds, lr), samples, parts, last)

    def end_epoch(self) -> None:
        """Go on to the next one."""
        self.place.epoch += 1
        self.place.batch = 0

    def evaluate(self, split: int) -> Evaluation:
        """All terms of a split."""
        return evaluate(self.model, self.feeds[split], self.display_scale)

    def criterion(self, found: Evaluation) -> float:
        """What epochs are compared by, the lower the better; where nothing says it, the last one is the best."""
        criterion = self.spec.model.criterion(found.terms)
        return -float(self.place.epoch) if criterion is None else criterion

    def notices(self, dataset: Dataset) -> tuple[str, ...]:
        """What the user should know of the data and the settings."""
        wanted, n = self.spec.train.batch_size, self.feeds[TRAIN].n
        said = [self.spec.model.likelihood.notice(dataset)]
        if wanted > n and not self.is_fitted:
            said.append(f"The batch size {wanted} is more than the {n:,} training samples: each step takes them all.")
        return (*dataset.notices, *filter(None, said), *self.spec.model.notices(dataset.form))

    def is_sound(self) -> bool:
        """Whether all weights are numbers, and the losses that they give too. Synchronises with the device.

        A step that ruins the weights can leave them finite; only the next loss shows it.
        """
        feed, judges = self.feeds[VALIDATION], slice(0, JUDGES)
        x, labels = feed.take(judges), feed.labels(judges)
        with evaluating(self.model):
            losses = [phase.loss(x, generator(self.device, 0), math.inf, labels).loss for phase in self.phases]
        state = [value for value in self.model.state_dict().values() if value.is_floating_point()]
        return bool(torch.stack([torch.isfinite(value).all() for value in [*losses, *state]]).all())

    def _moved(self, index: Tensor, lr: float) -> dict[str, Tensor]:
        """The terms of a batch, by which the weights have been moved."""
        feed = self.feeds[TRAIN]
        x, labels = feed.take(index), feed.labels(index) if self.spec.model.uses_labels else None
        parts: dict[str, Tensor] = {}
        for phase, optimiser, noise in zip(self.phases, self.optimisers, self.noises, strict=True):
            for group in optimiser.param_groups:
                group["lr"] = lr * phase.lr_factor
            for turn in range(phase.repeat):
                parts |= self._optimise(phase, optimiser, noise, x, labels, turn)
        return parts

    def _optimise(
        self,
        phase: Phase,
        optimiser: torch.optim.Optimizer,
        noise: torch.Generator,
        x: Tensor,
        labels: Tensor | None,
        turn: int,
    ) -> dict[str, Tensor]:
        clip = self.spec.train.gradient_clip
        with self.watch.phase(phase, turn, clip, x) if self.watch else nullcontext() as watch:
            with autocast(self.device, self.precision):
                terms = phase.loss(x, noise, self.epoch, labels)
            if watch:
                watch.loss_found(terms)
            step_down(phase, optimiser, terms.loss, clip, watch)
        return terms.parts

    def _refuse_lonely_samples(self) -> None:
        lonely = min(map(len, self.batches(0))) == 1
        if lonely and any(isinstance(part, nn.BatchNorm1d) for part in self.model.modules()):
            raise SpecError("Batch norm cannot learn from one sample a step; switch it off, or use larger batches.")

    def _term_names(self) -> list[str]:
        """The names that the phases will report, found on one sample with random numbers of their own."""
        feed, one = self.feeds[TRAIN], slice(0, 1)
        x, labels = feed.take(one), feed.labels(one)
        names: dict[str, Any] = {}
        with evaluating(self.model):
            for phase in self.phases:
                names |= phase.loss(x, generator(self.device, 0), 0.0, labels).parts
        return list(names)


def _refuse(spec: RunSpec, dataset: Dataset) -> None:
    refusal = spec.model.refusal(dataset)
    if refusal:
        raise SpecError(refusal)
    for split, name in ((TRAIN, "training"), (VALIDATION, "validation"), (TEST, "test")):
        if not len(dataset.rows(split)):
            raise DataError(f"{dataset.name}: the {name} split is empty; each split needs a sample")
