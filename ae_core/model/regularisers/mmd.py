"""Maximum mean discrepancy between codes and prior (InfoVAE: Zhao et al. 2017; WAE-MMD: Tolstikhin et al. 2018).

MMD^2 = E k(z, z') + E k(p, p') - 2 E k(z, p) (Gretton et al. 2012, eq. 3), estimated without bias, so it may be below
zero when codes and prior agree. It is a term of the whole batch, not a sum over its samples; of a batch of more than
MOST, it is that of MOST of them, spread evenly over it, since time and memory grow with the square.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import torch
from torch import Tensor

from ae_core.data.base import Dataset, Form
from ae_core.device import generator
from ae_core.model.regularisers.base import Evidence, Penalty, Regulariser, RegulariserSpec, regularisers, some_of
from ae_core.model.regularisers.posterior import kl_per_dim
from ae_core.priors.base import PriorSpec, priors
from ae_core.spec import Slot, knob

if TYPE_CHECKING:
    from ae_core.model.spec import ModelSpec

Kernel = Literal["imq", "rbf"]
PriorSlot = Annotated[PriorSpec, Slot(priors)]
MOST = 1024
SCALES = (0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0)


def squared_mmd(z: Tensor, prior: Tensor, kernel: Kernel) -> Tensor:
    """() unbiased squared MMD between z and prior, (n, d) each; 0 where n < 2.

    imq : mean over seven scales s of c / (c + |a - b|^2), c = 2 d s (Tolstikhin et al., section 4).
    rbf : exp(-|a - b|^2 / m), m the median of the squared distances between all of them, taken as a constant.
    """
    n = len(z)
    if n < 2:
        return (z * 0).sum()
    both = torch.cat([z, prior])
    squares = both.square().sum(1)
    distances = (squares[:, None] + squares - 2 * both @ both.T).clamp(min=0)  # (2n, 2n)
    values = _kernel(distances, kernel, z.shape[1])
    own = values[:n, :n].sum() - values[:n, :n].diagonal().sum()
    theirs = values[n:, n:].sum() - values[n:, n:].diagonal().sum()
    return (own + theirs) / (n * (n - 1)) - 2 * values[:n, n:].mean()


def _kernel(distances: Tensor, kernel: Kernel, d: int) -> Tensor:
    if kernel == "rbf":
        n = len(distances)
        rows, columns = torch.triu_indices(n, n, offset=1, device=distances.device)
        median = distances.detach()[rows, columns].median().clamp(min=1e-12)
        return (-distances / median).exp()
    inverse = [1 / (1 + distances / (2 * d * scale)) for scale in SCALES]
    return torch.stack(inverse).mean(0)


class MmdPenalty(Regulariser):
    """Against samples of the prior, fresh at every step."""

    spec: Mmd

    def forward(self, evidence: Evidence) -> Penalty:
        """The squared MMD of the codes that the decoder saw; where nothing may be random, always the same samples."""
        code = evidence.code
        source = evidence.generator or generator(code.z.device, seed=0)
        z = code.z[some_of(len(code.z), MOST)]
        prior = self.spec.prior.sample(len(z), z.shape[1], source).to(z.dtype)
        vectors = {} if code.log_var is None else {"kl_per_dim": kl_per_dim(code)}
        return Penalty(squared_mmd(z, prior, self.spec.kernel), vectors)


@regularisers.register("mmd", "MMD to the prior")
class Mmd(RegulariserSpec):
    """Draws all codes together to a prior, and lets each of them lie where it likes; codes may be points."""

    prior: PriorSlot = knob("normal", "The distribution that the codes are drawn to.")
    kernel: Kernel = knob(
        "imq", "How likeness falls with distance: imq reaches far (inverse multiquadratics), rbf is a Gaussian as wide "
        "as the median distance.",
    )  # fmt: skip
    strength: float = knob(
        500.0, "Weight; the squared MMD lies between 0 and 2, usually 100 to 1,000 beside nats.", ge=0, live=True
    )

    def weight(self, epoch: float) -> float:
        """The strength, all the time."""
        return self.strength

    @property
    def target(self) -> PriorSpec | None:
        """The prior."""
        return self.prior

    def build(self, model: ModelSpec, form: Form) -> Regulariser:
        """Nothing to learn."""
        return MmdPenalty(self)

    def refusal(self, model: ModelSpec, dataset: Dataset) -> str | None:
        """Some priors have their own number of dimensions."""
        return self.prior.refusal(model.network.latent_dim)
