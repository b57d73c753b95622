"""A model as a list of layers with shapes and parameter counts, without building its weights."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor, nn

from ae_core.data.base import Form
from ae_core.model.autoencoder import empty_autoencoder
from ae_core.model.networks.base import Described, Turned
from ae_core.model.spec import ModelSpec

Kind = Literal["input", "corruption", "encoder", "bottleneck", "decoder", "output"]
SILENT = (nn.Flatten, nn.Unflatten, nn.Identity, Turned)


@dataclass(frozen=True)
class Layer:
    """One row of the diagram. shape : of one sample after the layer. parameters : how many the layer learns."""

    name: str
    shape: tuple[int, ...]
    parameters: int
    kind: Kind


def layers(spec: ModelSpec, form: Form) -> list[Layer]:
    """The layers in the order in which a sample meets them. Flatten and the like are left out."""
    model = empty_autoencoder(spec, form).eval()
    x = torch.empty((2, *form.shape), device="meta")
    rows = [Layer("input", form.shape, 0, "input")]
    if spec.corruption.name != "none":
        rows.append(Layer(spec.corruption.title, form.shape, 0, "corruption"))
    rows += _rows(model.encoder, x, "encoder")
    rows.append(Layer(spec.bottleneck.title, (model.latent_dim,), _count(model.bottleneck), "bottleneck"))
    rows += _rows(model.decoder, torch.empty((2, model.latent_dim), device="meta"), "decoder")
    rows.append(Layer(spec.likelihood.title, form.shape, _count(model.likelihood), "output"))
    return rows


def _rows(network: nn.Module, x: Tensor, kind: Kind) -> Iterator[Layer]:
    if isinstance(network, Described):
        yield from (Layer(row.name, row.shape, row.parameters, kind) for row in network.rows())
        return
    for layer in network.children():
        x = layer(x)
        if not isinstance(layer, SILENT):
            yield Layer(type(layer).__name__, tuple(x.shape[1:]), _count(layer), kind)


def _count(part: nn.Module) -> int:
    return sum(p.numel() for p in part.parameters())
