"""The composition of the five slots."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from ae_core.model.bottlenecks.base import Code
from ae_core.model.dropout import Dropout
from ae_core.model.phases import Phase, Terms
from ae_core.model.regularisers.base import Regulariser
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

    def __init__(self, spec: ModelSpec, shape: tuple[int, ...]) -> None:
        super().__init__()
        self.spec = spec
        self.shape = shape
        network = spec.network.build(shape)
        self.encoder = network.encoder
        self.bottleneck = spec.bottleneck.build(network.features, spec.network.latent_dim)
        self.decoder = network.decoder
        self.likelihood = spec.likelihood.build(shape)
        self.regularisers = nn.ModuleDict({name: entry.build() for name, entry in spec.regularisers.items()})

    @property
    def latent_dim(self) -> int:
        """Numbers in a code."""
        return self.spec.network.latent_dim

    def respec(self, spec: ModelSpec) -> None:
        """Let changed live settings take effect; the weights stay."""
        self.spec = spec
        for name, entry in spec.regularisers.items():
            part = self.regularisers[name]
            assert isinstance(part, Regulariser)
            part.spec = entry

    def draw_from(self, generator: torch.Generator) -> None:
        """Let dropout draw from the run's own random numbers."""
        for part in self.modules():
            if isinstance(part, Dropout):
                part.generator = generator

    def forward(self, x: Tensor, generator: torch.Generator | None = None) -> Pass:
        """The whole way; corrupted only in training, sampled only with a generator."""
        corrupted = self.spec.corruption.corrupt(x, generator) if self.training and generator is not None else x
        code = self.bottleneck(self.encoder(corrupted), generator)
        return Pass(corrupted, code, self.decoder(code.z).float())

    def loss(self, x: Tensor, generator: torch.Generator | None, epoch: float) -> Terms:
        """The terms of a batch: "loss", "reconstruction" and each regulariser's unweighted value under its name."""
        return self.judge(x, self(x, generator), epoch)

    def judge(self, x: Tensor, way: Pass, epoch: float) -> Terms:
        """The terms of a pass that has been made."""
        reconstruction = self.likelihood.nll(way.output, x).mean()
        loss, parts = reconstruction, {"reconstruction": reconstruction}
        vectors: dict[str, Tensor] = {}
        for name, part in self.regularisers.items():
            penalty = part(x, way.code, self)
            loss = loss + self.spec.regularisers[name].weight(epoch) * penalty.value
            parts[name] = penalty.value
            vectors.update(penalty.vectors)
        return Terms(loss, {"loss": loss, **parts}, vectors)

    def encode(self, x: Tensor) -> Tensor:
        """(n, latent_dim) the code of each sample: the posterior's mean."""
        code: Code = self.bottleneck(self.encoder(x), None)
        return code.mean

    def decode(self, z: Tensor) -> Tensor:
        """(n, *shape) the reconstruction of each code in the scale of x."""
        return self.likelihood.mean(self.decoder(z).float())

    def phases(self) -> Sequence[Phase]:
        """The main phase, then those that the regularisers bring."""
        mine = [p for name, p in self.named_parameters() if not name.startswith("regularisers.")]
        brought = [phase for part in self.regularisers.values() for phase in part.phases(self)]  # type: ignore[operator]
        return [Phase("autoencoder", mine, self.loss), *brought]


def fresh_autoencoder(spec: ModelSpec, shape: tuple[int, ...], seed: int) -> Autoencoder:
    """An initialised model; equal seeds give equal weights, and the process's own random numbers stay untouched."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return Autoencoder(spec, shape)


def empty_autoencoder(spec: ModelSpec, shape: tuple[int, ...]) -> Autoencoder:
    """A model without memory for its weights (device "meta"), to be given a state or to be looked at."""
    with torch.device("meta"):
        return Autoencoder(spec, shape)
