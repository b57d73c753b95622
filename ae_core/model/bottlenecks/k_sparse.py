"""A code of which only the k largest numbers are kept (Makhzani & Frey 2013, "k-sparse autoencoders", algorithm 1)."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor, nn

from ae_core.device import widened
from ae_core.model.bottlenecks.base import Bottleneck, BottleneckSpec, Code, bottlenecks
from ae_core.spec import knob


def largest(z: Tensor, k: int) -> Tensor:
    """(n, d) z with all but the k largest numbers of each row set to 0; of equal ones those that come first are kept.

    The gradient is 1 for what is kept and 0 for the rest.
    """
    if k >= z.shape[1]:
        return z
    order = z.detach().sort(dim=1, descending=True, stable=True).indices
    kept = torch.zeros_like(z, dtype=torch.bool).scatter_(1, order[:, :k], True)
    return z.masked_fill(~kept, 0.0)


class KSparseCode(Bottleneck):
    """One linear layer, and the selection."""

    def __init__(self, features: int, latent_dim: int, spec: KSparse) -> None:
        super().__init__()
        self.mean = nn.Linear(features, latent_dim)
        self.spec = spec

    def coded(self, mapped: Mapping[str, Tensor], generator: torch.Generator | None, epoch: float) -> Code:
        """z = mean = the k largest of the linear map; round(alpha * k) of them in evaluation."""
        k = self.spec.k_at(epoch) if self.training else self.spec.k_in_evaluation
        z = largest(widened(mapped["mean"]), k)
        return Code(z, z)


@bottlenecks.register("k_sparse", "k-sparse")
class KSparse(BottleneckSpec):
    """A point of which only the k largest numbers are kept for each sample; the others are 0 and learn nothing."""

    k: int = knob(
        25, "Numbers of a code that are kept; with latent_dim or more the code is a plain one.", ge=1, le=4096
    )
    k_start: int = knob(
        100, "How many are kept at first, so that no number of the code is left out for good.", ge=1, le=4096
    )
    schedule: float = knob(0.0, "Epochs over which k_start becomes k; 0 starts with k, usually half of all.", ge=0)
    alpha: float = knob(1.0, "In evaluation alpha * k are kept; usually 1 to 3.", ge=1, le=100)

    def k_at(self, epoch: float) -> int:
        """How many are kept in training after `epoch` epochs: linear from k_start to k, rounded."""
        if epoch >= self.schedule:
            return self.k
        return round(self.k_start + (self.k - self.k_start) * epoch / self.schedule)

    @property
    def k_in_evaluation(self) -> int:
        """round(alpha * k)."""
        return round(self.alpha * self.k)

    def build(self, features: int, latent_dim: int) -> Bottleneck:
        """The linear layer."""
        return KSparseCode(features, latent_dim, self)

    def notice(self, latent_dim: int) -> str | None:
        """It keeps all of a short code."""
        if self.k < latent_dim:
            return None
        return f"k-sparse with k = {self.k} keeps all {latent_dim} numbers of the code, so the code is a plain one."

    @property
    def lends_weights(self) -> bool:
        """Its linear layer."""
        return True
