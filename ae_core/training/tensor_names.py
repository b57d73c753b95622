"""What the tensors of weights of a model are called."""

from __future__ import annotations

from collections.abc import Iterator

from torch import nn

from ae_core.model.autoencoder import Autoencoder

OPPONENTS = ("regularisers", "objective")


def tensor_names(model: Autoencoder) -> Iterator[tuple[nn.Parameter, tuple[str, str]]]:
    """Each with the name of its layer, numbered within its part of the model ("Encoder Linear 1"), and its own."""
    seen: dict[str, dict[str, int]] = {}
    for path, tensor in model.named_parameters():
        *where, name = path.split(".")
        if where[0] == "bottleneck":
            yield tensor, (" ".join(["Code", *where[1:]]), name)
            continue
        part = "Opponent" if where[0] in OPPONENTS else where[0].capitalize()
        numbers = seen.setdefault(part, {})
        number = numbers.setdefault(".".join(where), len(numbers) + 1)
        yield tensor, (f"{part} {type(model.get_submodule('.'.join(where))).__name__} {number}", name)
