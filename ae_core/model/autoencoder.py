"""The composition of the five slots."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from ae_core.data.base import Form
from ae_core.device import widened
from ae_core.model.bottlenecks.base import Code
from ae_core.model.dropout import Dropout
from ae_core.model.networks.base import ForcedDecoder
from ae_core.model.phases import Phase, Terms
from ae_core.model.regularisers.base import Evidence, Regulariser
from ae_core.model.spec import ModelSpec


@dataclass(frozen=True)
class Pass:
    """One way through the model. corrupted : what the encoder saw. output : (n, *shape) before the likelihood."""

    corrupted: Tensor
    code: Code
    output: Tensor


class Autoencoder(nn.Module):
    """x -> corruption -> encoder -> bottleneck -> decoder -> likelihood(x), and weighted regularisers.

    x : (n, *shape) float32 as Dataset.to_model gives it. Loss terms are sums over the elements of a sample, in nats
    where they are likelihoods, and means over the batch. Everything random is drawn from the generator that is passed
    in; in evaluation, without one, nothing is random.
    """

    def __init__(self, spec: ModelSpec, form: Form) -> None:
        super().__init__()
        self.spec = spec
        self.form = form
        network = spec.network.build(form)
        self.encoder = network.encoder
        self.bottleneck = spec.bottleneck.build(network.features, spec.network.latent_dim)
        self.decoder = network.decoder
        if network.tie is not None:
            assert isinstance(self.bottleneck.mean, nn.Linear)  # refused before training otherwise
            network.tie(self.bottleneck.mean)
        self.likelihood = spec.likelihood.build(form)
        built = {name: entry.build(spec, form) for name, entry in spec.regularisers.items()}
        self.regularisers = nn.ModuleDict(built)
        self.objective = spec.objective.build(spec, form)
        self._after_steps = [step for step in (network.after_step, self.bottleneck.after_step) if step]

    @property
    def latent_dim(self) -> int:
        """Numbers in a code."""
        return self.spec.network.latent_dim

    def respec(self, spec: ModelSpec) -> None:
        """Let changed live settings take effect; the weights stay."""
        self.spec = spec
        if isinstance(self.decoder, ForcedDecoder):
            self.decoder.spec = spec.network
        for name, entry in spec.regularisers.items():
            part = self.regularisers[name]
            assert isinstance(part, Regulariser)
            part.spec = entry

    def draw_from(self, generator: torch.Generator) -> None:
        """Let dropout draw from the run's own random numbers."""
        for part in self.modules():
            if isinstance(part, Dropout):
                part.generator = generator

    def forward(self, x: Tensor, generator: torch.Generator | None = None, epoch: float = math.inf) -> Pass:
        """The whole way; corrupted only in training, sampled only with a generator."""
        corrupted = self.spec.corruption.corrupt(x, generator) if self.training and generator is not None else x
        code = self.bottleneck(self.encoder(corrupted), generator, epoch)
        return Pass(corrupted, code, self.output(code.z, x, generator))

    def output(self, z: Tensor, x: Tensor, generator: torch.Generator | None) -> Tensor:
        """(n, *shape) before the likelihood, from codes; a decoder that goes step by step may look at x on the way."""
        if isinstance(self.decoder, ForcedDecoder):
            output: Tensor = self.decoder(z, x, self._mean, generator)
        else:
            output = self.decoder(z)
        return widened(output)

    def _mean(self, output: Tensor) -> Tensor:
        mean: Tensor = self.likelihood.choose(widened(output))
        return mean

    def loss(self, x: Tensor, generator: torch.Generator | None, epoch: float, labels: Tensor | None = None) -> Terms:
        """The terms of a batch: "loss", "reconstruction" and each regulariser's unweighted value under its name."""
        return self.judge(x, self(x, generator, epoch), epoch, generator, labels)

    def judge(
        self,
        x: Tensor,
        way: Pass,
        epoch: float,
        generator: torch.Generator | None = None,
        labels: Tensor | None = None,
        nll: Tensor | None = None,
    ) -> Terms:
        """The terms of a pass that has been made. nll : (n,) its reconstruction term, where that is known already."""
        nll = self.likelihood.nll(way.output, x) if nll is None else nll
        loss = reconstruction = nll.mean()
        parts, weights = {"reconstruction": reconstruction, **way.code.parts}, {"reconstruction": 1.0}
        vectors: dict[str, Tensor] = {}
        for name, value in way.code.losses.items():
            loss, parts[name], weights[name] = loss + value, value, 1.0
        for name, part in self.regularisers.items():
            penalty = part(Evidence(x, way, nll, self, epoch, generator, labels))
            weights[name] = self.spec.regularisers[name].weight(epoch)
            loss = loss + weights[name] * penalty.value
            parts |= {name: penalty.value, **penalty.parts}
            vectors |= penalty.vectors
        return Terms(loss, {"loss": loss, **parts}, vectors, weights)

    def each(self, x: Tensor) -> dict[str, Tensor]:
        """(n,) of each sample: "reconstruction", and the unweighted penalties that are means over samples.

        From the posterior's mean, so that nothing is random; in evaluation mode.
        """
        way = self(x)
        nll = self.likelihood.nll(way.output, x)
        evidence = Evidence(x, way, nll, self, math.inf)
        penalties = {name: part.each(evidence) for name, part in self.regularisers.items()}  # type: ignore[operator]
        return {"reconstruction": nll, **{name: value for name, value in penalties.items() if value is not None}}

    @property
    def each_names(self) -> tuple[str, ...]:
        """The names in `each`."""
        told = (name for name, part in self.regularisers.items() if type(part).each is not Regulariser.each)  # type: ignore[attr-defined]
        return ("reconstruction", *told)

    def encode(self, x: Tensor) -> Tensor:
        """(n, latent_dim) the code of each sample: the posterior's mean."""
        code: Code = self.bottleneck(self.encoder(x), None)
        return code.mean

    def decode(self, z: Tensor, generator: torch.Generator | None = None, temperature: float = 1.0) -> Tensor:
        """(n, *shape) the reconstruction of each code in the scale of x; see Likelihood.choose.

        A code that the bottleneck cannot give (between two vectors of a codebook) is settled first.
        """

        def chosen(output: Tensor) -> Tensor:
            elements: Tensor = self.likelihood.choose(widened(output), generator, temperature)
            return elements

        z = self.bottleneck.settled(z)
        return self.decoder.generate(z, chosen) if isinstance(self.decoder, ForcedDecoder) else chosen(self.decoder(z))

    def reconstruct(self, way: Pass) -> Tensor:
        """(n, *shape) the reconstruction from the code that encode() gives, without a look at the sample."""
        if way.code.z is not way.code.mean or isinstance(self.decoder, ForcedDecoder):
            return self.decode(way.code.mean)
        mean: Tensor = self.likelihood.mean(way.output)
        return mean

    def phases(self) -> Sequence[Phase]:
        """Those of the objective, the main one first, then those that the regularisers bring."""
        brought = [phase for part in self.regularisers.values() for phase in part.phases(self)]  # type: ignore[operator]
        return [*self.objective.phases(self), *brought]

    @property
    def own_parameters(self) -> list[nn.Parameter]:
        """All but those of opponents that regularisers and objective bring."""
        return [p for name, p in self.named_parameters() if not name.startswith(("regularisers.", "objective."))]

    @property
    def after_step(self) -> Callable[[], None] | None:
        """What is done after each step that moves the whole model, or None."""
        return self._after_step if self._after_steps else None

    def _after_step(self) -> None:
        for step in self._after_steps:
            step()


def fresh_autoencoder(spec: ModelSpec, form: Form, seed: int) -> Autoencoder:
    """An initialised model; equal seeds give equal weights, and the process's own random numbers stay untouched."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return Autoencoder(spec, form)


def empty_autoencoder(spec: ModelSpec, form: Form) -> Autoencoder:
    """A model without memory for its weights (device "meta"), to be given a state or to be looked at."""
    with torch.device("meta"):
        return Autoencoder(spec, form)
