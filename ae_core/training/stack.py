"""Models that are alike but for their code take their steps together: their linear layers as batches of matrices."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain

import torch
from torch import Tensor, nn
from torch.nn.functional import pad

from ae_core.data.base import Form
from ae_core.device import widened
from ae_core.model.autoencoder import Autoencoder, Pass, empty_autoencoder
from ae_core.model.bottlenecks.base import Code
from ae_core.model.networks.base import ACTIVATIONS
from ae_core.model.phases import Terms
from ae_core.model.spec import USUAL, ModelSpec
from ae_core.training.evaluation import squared_errors
from ae_core.training.linear_stack import LinearStack, Piece

PLAIN = {nn.Sequential, nn.Linear, nn.Flatten, nn.Unflatten, *(type(make()) for make in ACTIVATIONS.values())}
Layer = Callable[[Tensor], Tensor]


def can_be_stacked(spec: ModelSpec, form: Form) -> bool:
    """Whether a model of these slots is made of linear layers and of what treats each number alone, so that its steps
    can be taken together with others that differ in their code, corruption, likelihood and penalties at most."""
    if spec.objective.name != USUAL:
        return False
    model = empty_autoencoder(spec, form)
    layers = [*model.encoder.modules(), *model.decoder.modules()]
    main, *others = model.phases()
    alone = others or main.after_step or any(entry.needs_model for entry in spec.regularisers.values())
    return not alone and all(type(layer) in PLAIN for layer in layers)


class ModelStack:
    """Several models as one: samples of all of them go through it in a row, n of the first, n of the second, ...

    Each model's own parameters become views of the stack's, so that it can be looked at and saved as ever.
    """

    def __init__(self, models: Sequence[Autoencoder]) -> None:
        self.models = models
        self._stacks: list[LinearStack] = []
        self._encoder = self._chain([model.encoder for model in models])
        first = models[0].bottleneck
        self._maps = {name: self._stacked([getattr(model.bottleneck, name) for model in models]) for name in first.maps}
        self._decoder = self._chain([model.decoder for model in models])
        specs = [model.spec for model in models]
        learned = any(True for _ in models[0].likelihood.parameters())
        self._one_likelihood = _equal([spec.likelihood for spec in specs]) and not learned
        elementwise = first.is_elementwise and _equal([spec.bottleneck for spec in specs])
        self._is_plain = elementwise and self._one_likelihood and not any(spec.regularisers for spec in specs)
        self._sizes = [model.latent_dim for model in models]
        self._within = self._mask() if len(set(self._sizes)) > 1 else None

    @property
    def pieces(self) -> Iterator[Piece]:
        """The models' parameters that live in the stack."""
        return chain.from_iterable(stack.pieces for stack in self._stacks)

    def parameters(self) -> list[nn.Parameter]:
        """What is learned: the stacks, and what each model has beside its linear layers."""
        held = {id(piece.own) for piece in self.pieces}
        others = (own for model in self.models for own in model.parameters() if id(own) not in held)
        return [*(one for stack in self._stacks for one in (stack.weight, stack.bias)), *others]

    def losses(
        self, x: Tensor, noises: Sequence[torch.Generator], epoch: float, labels: Tensor | None = None
    ) -> tuple[Tensor, list[dict[str, Tensor]]]:
        """The sum of all losses (), and the terms of each model, of n samples for each of them in a row.

        x : (models * n, *shape). labels : (models * n,).
        """
        seen = self._corrupted(x, noises)
        features = _through(self._encoder, seen)
        mapped = {name: stack(features) for name, stack in self._maps.items()}
        if self._is_plain:
            return self._plain(x, mapped, epoch)
        codes = self._codes(mapped, noises, epoch)
        widest = max(self._sizes)
        z = torch.cat([pad(code.z, (0, widest - code.z.shape[1])) for code in codes])
        output = widened(_through(self._decoder, z))
        terms = self._judged(x, seen, codes, output, noises, epoch, labels)
        return torch.stack([one.loss for one in terms]).sum(), [one.parts for one in terms]

    @property
    def is_simple(self) -> bool:
        """Whether a pass of all models is one pass, with nothing random in it."""
        return self._is_plain and all(model.spec.corruption.is_none for model in self.models)

    def judged(self, x: Tensor, display_scale: Tensor) -> dict[str, Tensor]:
        """(models,) each term of an evaluation of simple models: means over samples x (n, *shape) that all see."""
        first, count = self.models[0], len(self.models)
        repeated = x.repeat(count, *[1] * (x.ndim - 1))
        features = _through(self._encoder, repeated)
        output = self._output({name: stack(features) for name, stack in self._maps.items()}, math.inf)
        squared = squared_errors(first.likelihood.mean(output), repeated, display_scale, first.form)
        nll, errors = (each.view(count, -1).mean(1) for each in (first.likelihood.nll(output, repeated), squared))
        return {"loss": nll, "reconstruction": nll, "squared_error": errors}

    def _plain(self, x: Tensor, mapped: Mapping[str, Tensor], epoch: float) -> tuple[Tensor, list[dict[str, Tensor]]]:
        """The same where nothing has to be done for each model alone."""
        nll = self.models[0].likelihood.nll(self._output(mapped, epoch), x)
        each = nll.view(len(self.models), -1).mean(1)
        return each.sum(), [{"loss": one, "reconstruction": one} for one in each.detach().unbind()]

    def _output(self, mapped: Mapping[str, Tensor], epoch: float) -> Tensor:
        z = self.models[0].bottleneck.coded(mapped, None, epoch).z
        if self._within is not None:
            z = (z.view(len(self.models), -1, z.shape[1]) * self._within).flatten(0, 1)
        return widened(_through(self._decoder, z))

    def _corrupted(self, x: Tensor, noises: Sequence[torch.Generator]) -> Tensor:
        if all(model.spec.corruption.is_none for model in self.models):
            return x
        parts = zip(self.models, self._apart(x), noises, strict=True)
        return torch.cat([model.spec.corruption.corrupt(part, noise) for model, part, noise in parts])

    def _codes(self, mapped: Mapping[str, Tensor], noises: Sequence[torch.Generator], epoch: float) -> list[Code]:
        apart = {name: self._apart(values) for name, values in mapped.items()}
        return [
            model.bottleneck.coded({name: parts[k][:, : self._sizes[k]] for name, parts in apart.items()}, noise, epoch)
            for k, (model, noise) in enumerate(zip(self.models, noises, strict=True))
        ]

    def _judged(
        self, x: Tensor, seen: Tensor, codes: Sequence[Code], output: Tensor, noises: Sequence[torch.Generator],
        epoch: float, labels: Tensor | None,
    ) -> list[Terms]:  # fmt: skip
        count = len(self.models)
        nlls = self._apart(self.models[0].likelihood.nll(output, x)) if self._one_likelihood else [None] * count
        theirs = self._apart(labels) if labels is not None else [None] * count
        parts = zip(self.models, self._apart(x), self._apart(seen), codes, self._apart(output), noises, theirs, nlls,
                    strict=True)  # fmt: skip
        return [
            model.judge(own, Pass(corrupted, code, out), epoch, noise, label, nll)
            for model, own, corrupted, code, out, noise, label, nll in parts
        ]

    def _apart(self, values: Tensor) -> Sequence[Tensor]:
        return values.view(len(self.models), -1, *values.shape[1:]).unbind()

    def _mask(self) -> Tensor:
        """(models, 1, widest) 1 where a model has a number in its code, else 0."""
        like = next(self.models[0].parameters())
        places = torch.arange(max(self._sizes), device=like.device)
        return (places < torch.tensor(self._sizes, device=like.device)[:, None]).to(like.dtype)[:, None]

    def _chain(self, parts: Sequence[nn.Module]) -> list[Layer]:
        rows = zip(*(part.children() for part in parts), strict=True)
        return [self._stacked(row) if isinstance(row[0], nn.Linear) else row[0] for row in rows]

    def _stacked(self, layers: Sequence[nn.Linear]) -> LinearStack:
        self._stacks.append(LinearStack(layers))
        return self._stacks[-1]


def _through(layers: Sequence[Layer], x: Tensor) -> Tensor:
    for layer in layers:
        x = layer(x)
    return x


def _equal(values: Sequence[object]) -> bool:
    return all(value == values[0] for value in values)
