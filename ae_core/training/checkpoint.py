"""The whole state of a training in one file, so that it is replaced in one step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from ae_core.errors import RunError
from ae_core.model.autoencoder import Autoencoder
from ae_core.storage import Tensors, read_tensors, write_tensors


def save(
    path: Path,
    model: Autoencoder,
    optimisers: Sequence[torch.optim.Optimizer],
    noises: Sequence[torch.Generator],
    about: Any,
) -> None:
    """Write weights, optimisers' moments, random numbers and `about` (JSON). Synchronises with the device."""
    tensors = {f"model.{key}": value for key, value in model.state_dict().items()}
    for number, optimiser in enumerate(optimisers):
        for index, state in optimiser.state_dict()["state"].items():
            kept = {key: value for key, value in state.items() if isinstance(value, Tensor)}
            tensors |= {f"optimiser.{number}.{index}.{key}": value for key, value in kept.items()}
    tensors |= {f"noise.{number}": noise.get_state() for number, noise in enumerate(noises)}
    write_tensors(path, {key: value.detach().cpu().numpy() for key, value in tensors.items()}, about)


def load(
    path: Path, model: Autoencoder, optimisers: Sequence[torch.optim.Optimizer], noises: Sequence[torch.Generator]
) -> Mapping[str, Any]:
    """Put a saved state back and return its `about`. Raises RunError where the file does not fit the run."""
    arrays, about = read_tensors(path)
    load_weights(path, model, part_of(arrays, "model."))
    device = next(model.parameters()).device
    try:
        for number, optimiser in enumerate(optimisers):
            optimiser.load_state_dict(_optimiser_state(optimiser, part_of(arrays, f"optimiser.{number}."), device))
        for number, noise in enumerate(noises):
            noise.set_state(torch.from_numpy(arrays[f"noise.{number}"]))
    except (KeyError, ValueError, RuntimeError, TypeError) as problem:
        raise RunError(f"{path}: does not fit the run ({problem})") from None
    if not isinstance(about, dict):
        raise RunError(f"{path}: says nothing of where the training stood")
    return about


def load_weights(path: Path | str, model: Autoencoder, weights: Tensors) -> None:
    """Give a model its weights, also one without memory (device "meta"). Raises RunError where they do not fit."""
    state = {key: torch.from_numpy(value) for key, value in weights.items()}
    wanted = model.state_dict()
    for key in sorted(wanted.keys() | state.keys()):
        here = tuple(state[key].shape) if key in state else "nothing"
        there = tuple(wanted[key].shape) if key in wanted else "nothing"
        if here != there or state[key].dtype != wanted[key].dtype:
            raise RunError(f"{path}: weight {key}: {there} was expected, found {here}")
    on_meta = any(value.is_meta for value in wanted.values())
    model.load_state_dict(state, assign=on_meta)


def part_of(arrays: Tensors, prefix: str) -> dict[str, Any]:
    """The arrays whose names start with a prefix, without it."""
    return {key.removeprefix(prefix): value for key, value in arrays.items() if key.startswith(prefix)}


def _optimiser_state(optimiser: torch.optim.Optimizer, arrays: Tensors, device: torch.device) -> dict[str, Any]:
    state: dict[int, dict[str, Tensor]] = {}
    for key, value in arrays.items():
        index, name = key.split(".", 1)
        state.setdefault(int(index), {})[name] = torch.from_numpy(value).to(device)
    return {"state": state, "param_groups": optimiser.state_dict()["param_groups"]}
