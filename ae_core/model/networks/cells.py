"""Layers of gated recurrent cells over whole series, with dropout from the run's own random numbers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import torch
from torch import Tensor, nn

from ae_core.model.dropout import Dropout
from ae_core.model.networks.steps import turned

Cell = Literal["lstm", "gru"]
State = Tensor | tuple[Tensor, Tensor]
_CELLS: dict[str, type[nn.LSTM] | type[nn.GRU]] = {"lstm": nn.LSTM, "gru": nn.GRU}


def recurrent_layer(cell: Cell, before: int, hidden: int) -> nn.LSTM | nn.GRU:
    """One layer in one direction, for (n, steps, before)."""
    return _CELLS[cell](before, hidden, batch_first=True)


class BothWays(nn.Module):
    """One layer that reads a series forwards and, if asked, backwards from its end (Schuster & Paliwal 1997).

    What lies behind the end of a series changes nothing before it, in either direction.
    """

    def __init__(self, cell: Cell, before: int, hidden: int, bidirectional: bool, dropout: float) -> None:
        super().__init__()
        self.forwards = recurrent_layer(cell, before, hidden)
        self.backwards = recurrent_layer(cell, before, hidden) if bidirectional else None
        self.dropout = Dropout(dropout)

    def forward(self, steps: Tensor, ends: Tensor | None) -> Tensor:
        """(n, steps, hidden or twice that); every series begins with a state of zeros."""
        read = _read(self.forwards, steps)
        if self.backwards is not None:
            read = torch.cat([read, turned(_read(self.backwards, turned(steps, ends)), ends)], 2)
        return self.dropout(read)  # type: ignore[no-any-return]


class Stack(nn.Module):
    """Layers one over another that a decoder runs forwards, over many steps or one at a time."""

    def __init__(self, cell: Cell, before: int, hidden: int, layers: int, dropout: float) -> None:
        super().__init__()
        widths = [before, *[hidden] * (layers - 1)]
        self.layers = nn.ModuleList([recurrent_layer(cell, width, hidden) for width in widths])
        self.dropout = Dropout(dropout)

    def forward(self, steps: Tensor, states: list[State]) -> tuple[Tensor, list[State]]:
        """(n, steps, hidden), and the states after the last step. states : one for each layer."""
        after = []
        for layer, state in zip(self.layers, states, strict=True):
            steps, state = layer(steps, state)
            steps = self.dropout(steps)
            after.append(state)
        return steps, after


class FirstStates(nn.Module):
    """The states of a stack's layers before the first step, from a code: one linear layer and tanh."""

    def __init__(self, cell: Cell, latent_dim: int, hidden: int, layers: int) -> None:
        super().__init__()
        self._shape = (layers, 2 if cell == "lstm" else 1, hidden)
        self.linear = nn.Linear(latent_dim, layers * self._shape[1] * hidden)

    def forward(self, z: Tensor) -> list[State]:
        """A state for each layer: (1, n, hidden), for an LSTM two of them. z : (n, latent_dim)."""
        parts = torch.tanh(self.linear(z)).reshape(-1, *self._shape)
        return list(_states(parts))


def _states(parts: Tensor) -> Iterator[State]:
    for layer in parts.transpose(0, 1):
        first, *second = (state[None].contiguous() for state in layer.unbind(1))
        yield (first, second[0]) if second else first


def _read(layer: nn.LSTM | nn.GRU, steps: Tensor) -> Tensor:
    zeros = steps.new_zeros(1, steps.shape[0], layer.hidden_size)  # new_zeros, which torch.func.vmap can see through
    read: Tensor = layer(steps, (zeros, zeros) if isinstance(layer, nn.LSTM) else zeros)[0]
    return read
