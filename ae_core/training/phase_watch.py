"""Looks on at one optimisation of a batch, by hooks on what it computes."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from ae_core.device import to_numpy, widened
from ae_core.model.autoencoder import Autoencoder, Pass
from ae_core.model.bottlenecks.base import Code
from ae_core.model.diagram import SILENT
from ae_core.model.discriminator import Discriminator
from ae_core.model.networks.base import Described
from ae_core.model.objectives.adversary import Opponent
from ae_core.model.phases import Phase, Terms
from ae_core.training.dissected import Given, Kind, Moved, PhaseStep, Share, Stage

MOST = 64  # samples of the batch that are kept one by one
DRAWN = "drawn codes"
GENERATED = "generated samples"


class Known:
    """Tensors of the batch by where they lie, each with its name; kept, so that nothing else comes to lie there."""

    def __init__(self) -> None:
        self._names: dict[int, tuple[str, Tensor]] = {}

    def add(self, x: Tensor, name: str) -> None:
        """x is called so from now on, and so is what is cut off from its gradient."""
        self._names[x.data_ptr()] = (name, x.detach())

    def name_of(self, x: Tensor) -> str | None:
        """What it is called, or None for one that nobody has seen."""
        return self._names[x.data_ptr()][0] if x.data_ptr() in self._names else None


class PhaseWatch:
    """One optimisation: its stages by hooks, then what `loss_found`, `descended` and `stepped` are told."""

    def __init__(
        self,
        model: Autoencoder,
        phase: Phase,
        layers: dict[nn.Parameter, tuple[str, str]],
        x: Tensor,
        known: Known,
    ) -> None:
        self._model, self._x = model, x
        self._parameters = list(phase.parameters)
        self._layers = layers
        self._stages: list[Stage] = []
        self._linear: dict[str, Tensor] = {}
        self._known = known
        known.add(x, "real samples")
        self._is_passed = False
        self._terms: Terms | None = None
        self._before: list[Tensor] = []
        self._gradients: list[float] = []
        self._moves: tuple[Moved, ...] = ()

    @contextmanager
    def hooked(self) -> Iterator[None]:
        """The hooks are there within the context only."""
        model = self._model
        with ExitStack() as held:
            for layer in _layers_of(model.encoder):
                _hook(held, layer, self._on_layer("encoder"))
            for layer in _layers_of(model.decoder):
                _hook(held, layer, self._on_layer("decoder"))
            _hook(held, model.decoder, self._on_decoded)
            held.callback(model.decoder.register_forward_pre_hook(self._on_code).remove)
            for name in model.bottleneck.maps:
                _hook(held, getattr(model.bottleneck, name), self._on_map(name))
            _hook(held, model.bottleneck, self._on_bottleneck)
            _hook(held, model, self._on_pass)
            for part in model.modules():
                if isinstance(part, Discriminator | Opponent):
                    _hook(held, part, self._on_judge)
            yield

    def loss_found(self, terms: Terms) -> None:
        """The loss of the batch, before the backward pass."""
        self._terms = terms

    def descended(self) -> None:
        """The gradients are there, and no weight has moved."""
        self._gradients = [0.0 if p.grad is None else float(p.grad.float().norm()) for p in self._parameters]
        self._before = [p.detach().clone() for p in self._parameters]

    def stepped(self) -> None:
        """The weights have moved."""
        rows = zip(self._parameters, self._gradients, self._before, strict=True)
        self._moves = tuple(
            Moved(*self._layers[p], gradient, float((p.detach() - before).float().norm()), float(before.float().norm()))
            for p, gradient, before in rows
        )

    def told(self, name: str, turn: int, turns: int, limit: float) -> PhaseStep:
        """What it was."""
        terms = self._terms
        assert terms is not None  # a phase that raised is not told of
        values = {**terms.parts, **terms.others}
        shares = tuple(
            Share(name, float(values[name].detach()), weight, _of_vector(terms.vectors, name))
            for name, weight in terms.weights.items()
        )
        return PhaseStep(name, turn, turns, tuple(self._stages), shares, float(terms.loss.detach()), self._moves, limit)

    # The hooks

    def _on_layer(self, kind: Kind) -> Callable[[nn.Module, Any, Any], None]:
        def seen(layer: nn.Module, _: Any, output: Any) -> None:
            if not self._is_passed:
                name = kind.capitalize() if isinstance(layer, Described) else type(layer).__name__
                self._add(name, kind, value=output)

        return seen

    def _on_map(self, name: str) -> Callable[[nn.Module, Any, Any], None]:
        def seen(_layer: nn.Module, _: Any, output: Tensor) -> None:
            if not self._is_passed:
                self._linear[name] = output

        return seen

    def _on_bottleneck(self, _part: nn.Module, _: Any, code: Code) -> None:
        if self._is_passed:
            return
        self._known.add(code.z, "codes")
        if code.log_var is not None:
            self._add("Code", "code", mean=code.mean, sigma=(0.5 * code.log_var).exp())
            if code.z is not code.mean:
                self._add("Sample", "sample", z=code.z)
        elif code.z.shape == self._linear["mean"].shape and not torch.equal(code.z, widened(self._linear["mean"])):
            self._add("Code", "code", linear=self._linear["mean"], z=code.z)
        else:
            self._add("Code", "code", z=code.z)

    def _on_code(self, _part: nn.Module, given: tuple[Any, ...]) -> None:
        """A decoder that is given what no encoder made has drawn it."""
        if not self._is_passed and self._known.name_of(given[0]) is None:
            self._known.add(given[0], DRAWN)
            self._add("Drawn code", "sample", z=given[0])

    def _on_decoded(self, _part: nn.Module, given: tuple[Any, ...], output: Tensor) -> None:
        if not self._is_passed and self._known.name_of(given[0]) == DRAWN:
            with torch.no_grad():
                self._add("Generated sample", "output", value=self._model.likelihood.choose(widened(output)))

    def _on_pass(self, _part: nn.Module, _: Any, way: Pass) -> None:
        if self._is_passed:
            return
        self._is_passed = True
        first = [_stage("Input", "input", value=self._x)]
        if way.corrupted is not self._x:
            first.append(_stage("Corruption", "corruption", value=way.corrupted))
        self._stages[:0] = first
        with torch.no_grad():
            self._add("Output", "output", value=self._model.likelihood.choose(way.output))

    def _on_judge(self, part: nn.Module, given: tuple[Any, ...], output: Tensor) -> None:
        usual = GENERATED if isinstance(part, Opponent) else "draws from the prior"
        self._add(f"Judgement of {self._known.name_of(given[0]) or usual}", "judge", value=output)

    def _add(self, name: str, kind: Kind, **values: Tensor) -> None:
        self._stages.append(_stage(name, kind, **values))


def _stage(name: str, kind: Kind, **values: Tensor) -> Stage:
    return Stage(name, kind, {key: _given(value) for key, value in values.items()})


def _given(x: Tensor) -> Given:
    """Copies, since a layer may work in place; the mean of what is there where samples end early."""
    numbers = x.detach().float()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        return Given(to_numpy(numbers[:MOST]), np.asarray(to_numpy(numbers.nanmean(0))))


def _of_vector(vectors: dict[str, Tensor], name: str) -> Any:
    found = vectors.get(f"{name}_per_dim")
    return None if found is None else to_numpy(found.detach().float())


def _hook(held: ExitStack, part: nn.Module, seen: Callable[[nn.Module, Any, Any], None]) -> None:
    held.callback(part.register_forward_hook(seen).remove)


def _layers_of(network: nn.Module) -> list[nn.Module]:
    """Those that the diagram shows; a network that is no plain chain of layers counts as one."""
    if isinstance(network, Described) or not isinstance(network, nn.Sequential):
        return [network]
    return [layer for layer in network if not isinstance(layer, SILENT)]
