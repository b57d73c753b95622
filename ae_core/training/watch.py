"""Looks on while a training takes one batch: by hooks on what the step itself computes, so nothing is drawn twice."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from torch import Tensor

from ae_core.device import to_numpy
from ae_core.model.autoencoder import Autoencoder
from ae_core.model.phases import Phase
from ae_core.training.dissected import Dissection, PhaseStep
from ae_core.training.phase_watch import Known, PhaseWatch
from ae_core.training.tensor_names import tensor_names


class Watch:
    """Records the phases of one batch. Synchronises with the device; changes nothing and draws no random number."""

    def __init__(self, model: Autoencoder) -> None:
        self._model = model
        self._layers = dict(tensor_names(model))
        self._phases: list[PhaseStep] = []
        self._known = Known()

    def dissection(self, step: int, epoch: float, lr: float, index: Tensor) -> Dissection:
        """All that was seen of the batch of the samples at `index` (b,) of the training split."""
        return Dissection(step, epoch, lr, to_numpy(index), tuple(self._phases))

    @contextmanager
    def phase(self, phase: Phase, turn: int, limit: float, x: Tensor) -> Iterator[PhaseWatch]:
        """Everything that one optimisation does within the context."""
        watch = PhaseWatch(self._model, phase, self._layers, x, self._known)
        with watch.hooked():
            yield watch
        self._phases.append(watch.told(phase.name, turn, phase.repeat, limit))
