"""The cross-entropy of the words of a text."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn.functional import cross_entropy

from ae_core.data.base import Dataset, Form
from ae_core.model.likelihoods.base import Likelihood, LikelihoodSpec, likelihoods
from ae_core.model.text import counted, ended


class CategoricalNll(Likelihood):
    """A word's negative log-probability under softmax(output); output : (n, t, words), x : (n, t) tokens."""

    def nll(self, output: Tensor, x: Tensor) -> Tensor:
        """(n,) in nats, summed over the tokens of each text and the PAD that ends it."""
        return self.elements(output, x).masked_fill(~counted(x), 0.0).sum(1)

    def elements(self, output: Tensor, x: Tensor) -> Tensor:
        """(n, t) -log softmax(output)[x], in nats."""
        return cross_entropy(output.transpose(1, 2), x.long(), reduction="none")

    def mean(self, output: Tensor) -> Tensor:
        """(n, t) float, the most probable token of each step, up to the first that ends the text."""
        return ended(output.argmax(2).float())

    def choose(self, output: Tensor, generator: torch.Generator | None = None, temperature: float = 1.0) -> Tensor:
        """(n, t) float tokens: the most probable ones, or draws from softmax(output / temperature)."""
        if generator is None or temperature == 0:
            return self.mean(output)
        chances = torch.softmax(output / temperature, 2)
        return ended(torch.multinomial(chances.flatten(0, 1), 1, generator=generator).view(output.shape[:2]).float())


@likelihoods.register("categorical", "Categorical")
class Categorical(LikelihoodSpec):
    """Cross-entropy of the words of a text, in nats, summed over them and the end of the text."""

    def build(self, form: Form) -> Likelihood:
        """Nothing to learn."""
        return CategoricalNll(form)

    @property
    def is_density(self) -> bool:
        """Words have probabilities."""
        return False

    def refusal(self, dataset: Dataset) -> str | None:
        """Only for text."""
        if dataset.kind != "text":
            return f"A categorical likelihood judges words, which {dataset.name} has none of; choose gaussian or mse."
        return None
