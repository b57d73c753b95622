"""A judge of codes: drawn from the prior, or made by the encoder?"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn import functional

from ae_core.device import widened
from ae_core.model.networks.base import SLOPE


class Discriminator(nn.Module):
    """(n, size) -> (n,) logits, positive where it takes a code for one of the prior's.

    widths : of the hidden layers. classes : how many numbers of a one-hot label it sees beside the code; 0 for none.
    """

    def __init__(self, size: int, widths: Sequence[int], classes: int = 0) -> None:
        super().__init__()
        self.classes = classes
        self.layers = nn.ModuleList(nn.Linear(*pair) for pair in pairwise((size + classes, *widths, 1)))

    def forward(self, z: Tensor, labels: Tensor | None = None, frozen: bool = False) -> Tensor:
        """frozen : the gradient goes to the codes only, and none to the discriminator's own weights."""
        h = z
        if self.classes:
            assert labels is not None  # refused before training otherwise
            h = torch.cat([z, functional.one_hot(labels, self.classes).to(z.dtype)], 1)
        for number, layer in enumerate(self.layers):
            assert isinstance(layer, nn.Linear)
            h = functional.leaky_relu(h, SLOPE) if number else h
            weight, bias = layer.weight, layer.bias
            h = functional.linear(h, weight.detach(), bias.detach()) if frozen else functional.linear(h, weight, bias)
        return widened(h.squeeze(1))


def discriminator_loss(of_prior: Tensor, of_codes: Tensor) -> Tensor:
    """() -mean log D(prior) - mean log(1 - D(codes)) from logits; 2 ln 2 where it can tell nothing.

    Goodfellow et al. 2014, "Generative adversarial nets", equation 1 with its sign turned.
    """
    return functional.softplus(-of_prior).mean() + functional.softplus(of_codes).mean()


def generator_loss(of_codes: Tensor) -> Tensor:
    """() -mean log D(codes) from logits, the non-saturating form (the same paper, section 3); ln 2 at equilibrium."""
    return functional.softplus(-of_codes).mean()


def steepness(logits: Tensor, z: Tensor) -> Tensor:
    """() mean squared length of the logits' gradient at z (Mescheder et al. 2018, "Which training methods for GANs do
    actually converge?", equation 9 without its gamma / 2); it can be differentiated again.
    """
    (gradient,) = torch.autograd.grad(logits.sum(), z, create_graph=True)
    return gradient.square().sum(1).mean()
