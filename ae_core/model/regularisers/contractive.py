"""The contractive penalty (Rifai et al. 2011, "Contractive auto-encoders", eq. 4)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import TYPE_CHECKING, Literal, get_args

import torch
from torch import Tensor, nn

from ae_core.data.base import Dataset, Form
from ae_core.model.bottlenecks.deterministic import Deterministic
from ae_core.model.bottlenecks.gaussian import Gaussian
from ae_core.model.jacobian import closed_norm, exact_norm, hutchinson_norm
from ae_core.model.networks.mlp import Mlp
from ae_core.model.regularisers.base import Evidence, Penalty, Regulariser, RegulariserSpec, regularisers
from ae_core.spec import knob

if TYPE_CHECKING:
    from ae_core.model.spec import ModelSpec

Way = Literal["closed", "exact", "hutchinson"]
SMALL = 16  # numbers of a code up to which the exact Jacobian costs no more than a few ways back


def one_layer(model: ModelSpec) -> str | None:
    """The activation of an encoder that is one layer from input to code, or None where there is more between."""
    if not isinstance(model.network, Mlp) or model.network.hidden:
        return None
    if isinstance(model.bottleneck, Deterministic):
        return model.bottleneck.activation
    return "identity" if isinstance(model.bottleneck, Gaussian) else None


def chosen(method: str, model: ModelSpec) -> tuple[Way, str]:
    """How the norm is computed in this model, and why."""
    if method in get_args(Way):
        return method, "as set"  # type: ignore[return-value]
    if one_layer(model):
        return "closed", "the encoder is one layer"
    dims = model.network.latent_dim
    if dims <= SMALL:
        return "exact", f"the code has {dims} numbers, and {SMALL} are few"
    return "hutchinson", f"the code has {dims} numbers, more than {SMALL}, {_behind(model)}"


def _behind(model: ModelSpec) -> str:
    """What keeps the norm from having a closed form."""
    if isinstance(model.network, Mlp) and not model.network.hidden:
        return f"and the closed form knows no codes of {model.bottleneck.name}"
    return "behind several layers"


class ContractivePenalty(Regulariser):
    """Mean over the batch of ||d code / d x||_F^2, at the input that the encoder was given."""

    spec: Contractive

    def __init__(self, spec: Contractive, model: ModelSpec) -> None:
        super().__init__(spec)
        self.way, _ = chosen(spec.method, model)
        self.activation = one_layer(model)

    def forward(self, evidence: Evidence) -> Penalty:
        """Of the encoder as it encodes after training: without dropout, batch norm with its running statistics."""
        return Penalty(self.each(evidence).mean())

    def each(self, evidence: Evidence) -> Tensor:
        """The squared norm at each sample."""
        with _as_used(evidence.model.encoder, evidence.model.bottleneck), _twice_differentiable(evidence.model.encoder):
            return self._norms(evidence)

    def _norms(self, evidence: Evidence) -> Tensor:
        model, x = evidence.model, evidence.way.corrupted
        if self.way == "closed":
            assert self.activation is not None  # refused before training otherwise
            layer = model.bottleneck.mean
            assert isinstance(layer, nn.Linear)
            return closed_norm(evidence.code.mean, layer.weight, self.activation)
        if self.way == "exact":
            return exact_norm(model.encode, x)
        source = evidence.generator or torch.Generator(x.device).manual_seed(0)
        return hutchinson_norm(model.encode, x, self.spec.probes, source)


def _twice_differentiable(encoder: nn.Module) -> AbstractContextManager[None]:
    """Without cuDNN where the encoder is recurrent: its cells go back in training only, and never a second time."""
    recurrent = any(isinstance(part, nn.RNNBase) for part in encoder.modules())
    return torch.backends.cudnn.flags(enabled=False) if recurrent else nullcontext()


@contextmanager
def _as_used(*parts: nn.Module) -> Iterator[None]:
    """In evaluation mode, as `encode` finds them later; each module's own mode comes back."""
    were = [(module, module.training) for part in parts for module in part.modules()]
    for part in parts:
        part.eval()
    try:
        yield
    finally:
        for module, training in were:
            module.training = training


@regularisers.register("contractive", "Contractive")
class Contractive(RegulariserSpec):
    """Makes the code insensitive to small changes of the input: the squared norm of the encoder's Jacobian."""

    contraction: float = knob(
        0.1, "Weight of the squared norm; usually 0.01 to 10, by the size of the loss.", ge=0, title="Weight", live=True
    )
    method: Literal["auto", "closed", "exact", "hutchinson"] = knob(
        "auto", "closed: one layer only. exact: a way back per number of the code. hutchinson: an unbiased estimate."
    )
    probes: int = knob(
        4,
        "Random directions of the estimate; its variance falls as 1 / probes, its cost grows with them.",
        ge=1,
        le=256,
    )

    def weight(self, epoch: float) -> float:
        """The same at every epoch."""
        return self.contraction

    @property
    def needs_model(self) -> bool:
        """It does."""
        return True

    def build(self, model: ModelSpec, form: Form) -> Regulariser:
        """Nothing to learn."""
        return ContractivePenalty(self, model)

    def refusal(self, model: ModelSpec, dataset: Dataset) -> str | None:
        """Words and codes out of a book have no derivative, and only one layer has the closed form."""
        if dataset.form.tokens:
            return f"A contractive penalty needs amounts that can change a little, and {dataset.name} is made of words."
        if model.bottleneck.has_jumps:
            return (
                "A contractive penalty needs codes that change a little with the input, and those of "
                f"{model.bottleneck.name} jump; choose deterministic or gaussian."
            )
        if self.method == "closed" and not one_layer(model):
            return (
                "The closed form of the contractive penalty needs an encoder of one layer (mlp without hidden layers, "
                "a deterministic or gaussian code); choose auto."
            )
        return None

    def notice(self, model: ModelSpec, form: Form) -> str:
        """How the norm is computed, and why."""
        way, why = chosen(self.method, model)
        said = {
            "closed": "in closed form",
            "exact": "from the exact Jacobian",
            "hutchinson": f"as Hutchinson's estimate from {self.probes} random directions",
        }
        return f"Contractive: the norm is computed {said[way]} ({why})."
