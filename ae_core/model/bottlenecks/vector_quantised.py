"""Codes out of a finite book (VQ-VAE: van den Oord et al. 2017, "Neural discrete representation learning").

The numbers of a code are taken in groups of `dims`; each group is replaced by the nearest vector of its own codebook.

features -> Linear -> e -> nearest vectors q -> z = stop(q) + e - stop(e)      (straight through: dz/de = 1)
loss: |stop(e) - q|^2 (codebook) + commitment * |e - stop(q)|^2, sums over a code, means over the batch (eq. 3)
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

import torch
from torch import Tensor, nn

from ae_core.device import widened
from ae_core.model.bottlenecks.base import Bottleneck, BottleneckSpec, Code, bottlenecks
from ae_core.spec import knob

# Without the matrix product, whose rounding may take one of two close vectors for the other.
EXACTLY = "donot_use_mm_for_euclid_dist"
MEMORY = 0.95  # of the running share of each vector, per step
DEAD = 0.05  # of an equal share: a vector that is chosen less is put where codes are


class QuantisedCode(Bottleneck):
    """One linear layer, then the nearest vectors of the codebooks (groups, size, dims).

    usage : (groups, size) running share of the batch that chose each vector. Vectors that nobody chooses restart at
    random codes of the batch, as in Dhariwal et al. 2020 ("Jukebox", section 3).
    """

    usage: Tensor

    def __init__(self, features: int, groups: int, dims: int, size: int, commitment: float) -> None:
        super().__init__()
        self.mean = nn.Linear(features, groups * dims)
        self.codebook = nn.Parameter(torch.randn(groups, size, dims))
        self.register_buffer("usage", torch.full((groups, size), 1 / size))
        self.commitment = commitment

    def coded(self, mapped: Mapping[str, Tensor], generator: torch.Generator | None, epoch: float) -> Code:
        """z = mean = the quantised vector; the losses "codebook" and "commitment", and the part "perplexity".

        perplexity : exp of the entropy of the choices in the batch, mean over the groups; from 1 to the size.
        """
        flat = widened(mapped["mean"])
        groups, _, dims = self.codebook.shape
        e = flat.view(-1, groups, dims).transpose(0, 1)  # (groups, n, dims)
        if self.training and generator is not None:
            self._restart(e.detach(), generator)
        chosen = self._nearest(e.detach())  # (groups, n)
        q = self.codebook.gather(1, chosen[:, :, None].expand(-1, -1, dims))
        shares = torch.zeros_like(self.usage).scatter_add_(1, chosen, torch.full_like(e[:, :, 0], 1 / e.shape[1]))
        if self.training and generator is not None:
            self.usage.mul_(MEMORY).add_(shares, alpha=1 - MEMORY)
        z = q.detach() + (e - e.detach())
        n = flat.shape[0]
        losses = {
            "codebook": (e.detach() - q).square().sum() / n,
            "commitment": self.commitment * (e - q.detach()).square().sum() / n,
        }
        code = z.transpose(0, 1).reshape(n, -1)
        return Code(code, code, losses=losses, parts={"perplexity": perplexity(shares)})

    @torch.no_grad()
    def settled(self, z: Tensor) -> Tensor:
        """Each group's nearest vector in its codebook; codes that are made of such vectors stay as they are."""
        groups, _, dims = self.codebook.shape
        e = z.view(-1, groups, dims).transpose(0, 1)
        book = self.codebook.to(z.dtype)
        chosen = torch.cdist(e, book, compute_mode=EXACTLY).argmin(2)
        return book.gather(1, chosen[:, :, None].expand(-1, -1, dims)).transpose(0, 1).reshape(z.shape)

    def _nearest(self, e: Tensor) -> Tensor:
        """(groups, n) the number of each group's nearest vector; the same for a sample whatever else is in its batch,
        but while it learns, when speed counts for more.
        """
        book = self.codebook.detach()
        distances = torch.cdist(e, book) if self.training else torch.cdist(e, book, compute_mode=EXACTLY)
        return distances.argmin(2)

    @torch.no_grad()
    def _restart(self, e: Tensor, generator: torch.Generator) -> None:
        """Put dead vectors at random codes of the batch. Nothing is read from the device."""
        groups, size, dims = self.codebook.shape
        dead = self.usage < DEAD / size
        rows = torch.randint(e.shape[1], (groups, size, 1), generator=generator, device=e.device)
        candidates = e.gather(1, rows.expand(-1, -1, dims))
        self.codebook.copy_(torch.where(dead[:, :, None], candidates.to(self.codebook.dtype), self.codebook))
        self.usage.copy_(torch.where(dead, 1 / size, self.usage))


def perplexity(shares: Tensor) -> Tensor:
    """() exp(entropy) of the shares (groups, size) of each codebook's vectors, mean over the groups."""
    entropies: Tensor = torch.special.entr(shares)
    return entropies.sum(1).exp().mean()


@bottlenecks.register("vector_quantised", "Vectors of a codebook")
class VectorQuantised(BottleneckSpec):
    """Each group of numbers in a code is one of a few learned vectors, so a code is a row of choices."""

    loss_names: ClassVar[tuple[str, ...]] = ("codebook", "commitment")
    size: int = knob(64, "Vectors in each group's codebook; usually 16 to 512.", ge=2, le=65536)
    dims: int = knob(2, "Numbers in a group; must divide the numbers in a code.", ge=1, le=4096)
    commitment: float = knob(
        0.25, "How strongly the encoder is held to the vectors that it chose; usually 0.1 to 2.", ge=0
    )

    def build(self, features: int, latent_dim: int) -> Bottleneck:
        """The linear layer and the codebooks."""
        return QuantisedCode(features, latent_dim // self.dims, self.dims, self.size, self.commitment)

    @property
    def has_jumps(self) -> bool:
        """From one vector of the book to the next; the gradient that goes straight through is none of theirs."""
        return True

    def refusal(self, latent_dim: int) -> str | None:
        """Whole groups only."""
        if latent_dim % self.dims:
            return f"Codes of {latent_dim} numbers cannot be cut into groups of {self.dims}; change one of the two."
        return None
