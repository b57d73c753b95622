"""Loads what takes seconds after the window has painted, and does everything slow once before somebody waits for it."""

from __future__ import annotations

import importlib
import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from app import garbage
from app.widgets import map_raster

if TYPE_CHECKING:
    from app.lanes import Lanes

# In this order each import is short: torch itself first, then what stands on it.
MODULES = (
    "torch", "torch.optim", "safetensors.torch", "ae_core.training.run", "ae_core.training.loop", "numba",
    "ae_core.compiling", "ae_core.latent.surroundings", "ae_core.coach.baselines",
)  # fmt: skip
KERNELS = "ae_core.raster.kernels"
logger = logging.getLogger(__name__)


class Engine(QObject):
    """ready : torch and the core are loaded and warm. failed : why they could not be loaded."""

    ready = Signal()
    failed = Signal(str)

    def __init__(self, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._left = list(MODULES)
        self._is_ready = False
        lanes.project.compiled.connect(self._load_kernels)

    @property
    def is_ready(self) -> bool:
        """Whether models can be built and trained."""
        return self._is_ready

    def load(self) -> None:
        """Import module by module in the disk lane, so that the window answers in between."""
        if self._left:
            self._lanes.disk.call(
                "engine", importlib.import_module, self._left.pop(0), then=self._go_on, failed=self._fail
            )
        else:
            self._lanes.disk.call("engine", warm_up, then=self._finish, failed=self._fail)

    def _go_on(self, _module: Any) -> None:
        self.load()

    def _finish(self, _: Any) -> None:
        garbage.settle()
        self._is_ready = True
        self.ready.emit()

    @Slot()
    def _load_kernels(self) -> None:
        """Draw maps by compiled code as soon as the project lane's worker has compiled it."""
        if not map_raster.functions.are_compiled:
            self._lanes.disk.call(
                "raster", importlib.import_module, KERNELS, then=map_raster.functions.use, failed=self._do_without
            )

    def _do_without(self, problem: Exception) -> None:
        logger.warning("The map is drawn by numpy: %s", problem)

    def _fail(self, problem: Exception) -> None:
        self.failed.emit(f"The engine could not be loaded: {problem}")


def warm_up() -> None:
    """Take the first optimiser steps of the process: torch imports half of itself at the very first one."""
    import torch

    with torch.random.fork_rng(devices=[]):
        layer = torch.nn.Sequential(torch.nn.Linear(8, 8), torch.nn.ReLU(), torch.nn.Linear(8, 8))
    for fused in (False, True):
        optimiser = torch.optim.Adam(layer.parameters(), fused=fused)
        for _ in range(3):
            optimiser.zero_grad(set_to_none=True)
            torch.nn.functional.mse_loss(layer(torch.ones(4, 8)), torch.zeros(4, 8)).backward()
            optimiser.step()
