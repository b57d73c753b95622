"""The encoder that reads a sample step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from ae_core.data.base import Form
from ae_core.model.networks.base import Row
from ae_core.model.networks.cells import BothWays
from ae_core.model.networks.steps import as_steps, embedded, last, lengths, step_count, turned

if TYPE_CHECKING:
    from ae_core.model.networks.recurrent import Recurrent


class RecurrentEncoder(nn.Module):
    """Its features are the top layer's state at the end of each sample, in both directions if it has two."""

    def __init__(self, form: Form, spec: Recurrent) -> None:
        super().__init__()
        self._form, self._spec = form, spec
        self.embedding, width = embedded(form, spec.embedding_dim)
        self.features = spec.hidden_size * (2 if spec.bidirectional else 1)
        widths = [width, *[self.features] * (spec.layers - 1)]
        self.layers = nn.ModuleList(
            [BothWays(spec.cell, before, spec.hidden_size, spec.bidirectional, spec.dropout) for before in widths]
        )

    def forward(self, x: Tensor) -> Tensor:
        """(n, features). x : (n, *shape); what lies behind the end changes nothing."""
        ends = lengths(x, self._form)
        steps = self.embedding(as_steps(x, self._form))
        if self._spec.reverse:
            steps = turned(steps, ends)
        for layer in self.layers:
            steps = layer(steps, ends)
        forwards, backwards = steps.tensor_split([self._spec.hidden_size], 2)
        return torch.cat([last(forwards, ends), backwards[:, 0]], 1)

    def rows(self) -> list[Row]:
        """The embedding of a text, the layers, and what is left of them at the end."""
        steps, spec = step_count(self._form), self._spec
        rows = [Row.of("Embedding", (steps, spec.embedding_dim), self.embedding)] if self._form.kind == "text" else []
        name = spec.cell.upper() + (" both ways" if spec.bidirectional else "")
        rows += [Row.of(name, (steps, self.features), layer) for layer in self.layers]
        return [*rows, Row("State at the end", (self.features,), 0)]
