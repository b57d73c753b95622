"""The processor that a run uses. The only file that knows CUDA and MPS."""

from __future__ import annotations

import json
import os
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any, Literal

import torch
from torch import Tensor

from ae_core.errors import SpecError

DeviceName = Literal["auto", "cpu", "cuda", "mps"]
PrecisionName = Literal["auto", "float32", "bf16"]
_ALLOWED = Path(__file__).with_name("bf16_allowed.json")


def choose_device(name: DeviceName) -> torch.device:
    """The named device; `auto` takes CUDA, then MPS, then the CPU. Raises SpecError where the machine has none."""
    usable = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available(), "cpu": True}
    if name == "auto":
        name = next(kind for kind in ("cuda", "mps", "cpu") if usable[kind])
    if not usable[name]:
        raise SpecError(f"train.device: this machine has no usable {name} device; use auto or cpu")
    return torch.device(name)


def has_bf16(device: torch.device) -> bool:
    """Whether the device multiplies bfloat16 in hardware."""
    if device.type == "cuda":
        return bool(torch.cuda.is_bf16_supported(including_emulation=False))
    return device.type == "cpu" and bool(torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported())


def choose_precision(name: PrecisionName, device: torch.device, combination: str) -> Literal["float32", "bf16"]:
    """float32 or bf16; `auto` takes bf16 only in hardware and where a benchmark of final losses allowed it.

    combination : "network/bottleneck/likelihood" as the allow-list (bf16_allowed.json) names it.
    """
    if name != "auto":
        return name
    allowed = json.loads(_ALLOWED.read_text("utf-8"))["combinations"]
    return "bf16" if has_bf16(device) and combination in allowed else "float32"


def autocast(device: torch.device, precision: str) -> AbstractContextManager[Any]:
    """Mixed precision for one step. It is thread-local: never yield inside it."""
    if precision == "bf16":
        return torch.autocast(device.type, dtype=torch.bfloat16)
    return nullcontext()


def set_threads(count: int) -> int:
    """Let torch use `count` CPU threads (0: OMP_NUM_THREADS where it is set, else all cores); the number now in use."""
    wanted = count or usual_threads()
    if torch.get_num_threads() != wanted:
        torch.set_num_threads(wanted)
    return torch.get_num_threads()


def usual_threads() -> int:
    """The CPU threads of a run that is told no number."""
    return _told_threads() or _cores()


def _told_threads() -> int:
    told = os.environ.get("OMP_NUM_THREADS", "")
    return int(told) if told.isdecimal() else 0


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def widened(x: Tensor) -> Tensor:
    """x in float32 at least: what mixed precision computed is judged in full, and float64 stays what it is."""
    return x if x.dtype == torch.float64 else x.float()


def generator(device: torch.device, seed: int) -> torch.Generator:
    """A source of random numbers of its own, so that nothing else in the process disturbs a run."""
    return torch.Generator(device).manual_seed(seed)


def to_numpy(x: Tensor) -> Any:
    """A float or integer tensor as a numpy array of its own. Synchronises with the device."""
    return x.detach().to("cpu", copy=True).numpy()
