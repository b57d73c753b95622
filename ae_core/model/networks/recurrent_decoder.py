"""Decoders that make a sample step by step, from a code that is their first state and part of each step's input."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from ae_core.data.base import Form
from ae_core.model.networks.base import Choose, ForcedDecoder, Row
from ae_core.model.networks.cells import FirstStates, Stack
from ae_core.model.networks.steps import as_steps, embedded, from_steps, step_count, step_width
from ae_core.model.text import ended

if TYPE_CHECKING:
    from ae_core.model.networks.recurrent import Recurrent


class Steps(nn.Module):
    """What both decoders are made of: a first state from the code, recurrent layers, a linear layer to a step."""

    def __init__(self, form: Form, spec: Recurrent, beside: int = 0) -> None:
        """beside : numbers that enter at each step beside the code."""
        super().__init__()
        self.first = FirstStates(spec.cell, spec.latent_dim, spec.hidden_size, spec.layers)
        self.stack = Stack(spec.cell, spec.latent_dim + beside, spec.hidden_size, spec.layers, spec.dropout)
        self.output = nn.Linear(spec.hidden_size, step_width(form))
        self._form, self._spec = form, spec

    def forward(self, inputs: Tensor, z: Tensor) -> Tensor:
        """(n, steps, width) from the inputs (n, steps, latent_dim + beside) of all steps at once."""
        read, _ = self.stack(inputs, self.first(z))
        return self.output(read)  # type: ignore[no-any-return]

    def rows(self) -> list[Row]:
        """The layers of the diagram."""
        steps, spec = step_count(self._form), self._spec
        layers = [Row.of(spec.cell.upper(), (steps, spec.hidden_size), layer) for layer in self.stack.layers]
        start = Row.of("First state", (spec.layers, spec.hidden_size), self.first)
        return [start, *layers, Row.of("Linear", (steps, step_width(self._form)), self.output)]


class Unfolded(nn.Module):
    """Sees the code alone, at every step: the steps are independent given the code, and are made in one go."""

    def __init__(self, form: Form, spec: Recurrent) -> None:
        super().__init__()
        self._form = form
        self.steps = Steps(form, spec)

    def forward(self, z: Tensor) -> Tensor:
        """(n, *shape) before the likelihood. z : (n, latent_dim)."""
        inputs = z[:, None].expand(-1, step_count(self._form), -1)
        return from_steps(self.steps(inputs, z), self._form)

    def rows(self) -> list[Row]:
        """The layers of the diagram."""
        return self.steps.rows()


class TeacherForced(ForcedDecoder):
    """Sees the element before, the true one in evaluation, and in training with the chance `spec.teacher_forcing`.

    p(x | z) = prod_t p(x_t | x_<t, z). A chance between 0 and 1 is scheduled sampling (Bengio et al. 2015). In
    training `spec.word_dropout` of the elements are hidden (Bowman et al. 2016, "Generating sentences from a
    continuous space", section 3.1), so that the code has to say what they were. Before the first step stands a zero,
    which is PAD in a text.
    """

    def __init__(self, form: Form, spec: Recurrent) -> None:
        super().__init__()
        self.spec = spec
        self._form = form
        self.embedding, width = embedded(form, spec.embedding_dim)
        self.steps = Steps(form, spec, width)

    def forward(self, z: Tensor, truth: Tensor, choose: Choose, generator: torch.Generator | None = None) -> Tensor:
        """(n, *shape) before the likelihood, each step after the ones before it in `truth`."""
        given = as_steps(truth, self._form)
        chance = self.spec.teacher_forcing if self.training and generator is not None else 1.0
        if chance == 1:
            before = torch.cat([torch.zeros_like(given[:, :1]), given[:, :-1]], 1)
            return from_steps(self.steps(self._inputs(before, z, generator), z), self._form)
        forced = torch.empty(given.shape[:2], device=z.device).bernoulli_(chance, generator=generator) > 0

        def taught(step: int, own: Tensor) -> Tensor:
            shown = forced[:, step : step + 1]
            return torch.where(shown if own.ndim == 2 else shown[..., None], given[:, step : step + 1], own)

        output, _ = self._walk(z, choose, taught, generator)
        return from_steps(output, self._form)

    def generate(self, z: Tensor, choose: Choose) -> Tensor:
        """(n, *shape) in the scale of x, each step after those that were chosen before it."""
        _, chosen = self._walk(z, choose, lambda step, own: own, None)
        return ended(chosen).float() if self._form.kind == "text" else from_steps(chosen, self._form)

    def rows(self) -> list[Row]:
        """The layers of the diagram."""
        rows = self.steps.rows()
        if self._form.kind != "text":
            return rows
        shape = (step_count(self._form), self.spec.embedding_dim)
        return [rows[0], Row.of("Embedding", shape, self.embedding), *rows[1:]]

    def _inputs(self, before: Tensor, z: Tensor, generator: torch.Generator | None) -> Tensor:
        """(n, steps, ...) the elements before, some of them hidden, and the code beside each."""
        seen = self.embedding(before)
        if self.training and generator is not None and self.spec.word_dropout:
            kept = torch.empty(seen.shape[:2], device=z.device)
            seen = seen * kept.bernoulli_(1 - self.spec.word_dropout, generator=generator)[..., None]
        return torch.cat([seen, z[:, None].expand(-1, seen.shape[1], -1)], 2)

    def _walk(
        self, z: Tensor, choose: Choose, then: Callable[[int, Tensor], Tensor], generator: torch.Generator | None
    ) -> tuple[Tensor, Tensor]:
        """(n, steps, width) outputs made one by one, and what was chosen; `then` : what the next step sees."""
        states, outputs, chosen = self.steps.first(z), [], []
        text = self._form.kind == "text"
        before = z.new_zeros((z.shape[0], 1) if text else (z.shape[0], 1, step_width(self._form)))
        before = before.long() if text else before
        for step in range(step_count(self._form)):
            read, states = self.steps.stack(self._inputs(before, z, generator), states)
            outputs.append(self.steps.output(read))
            own = choose(outputs[-1])
            chosen.append(own.long() if text else own)
            before = then(step, chosen[-1])
        return torch.cat(outputs, 1), torch.cat(chosen, 1)
