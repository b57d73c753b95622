"""Recurrent networks for series, text, and pictures read row by row."""

from __future__ import annotations

from ae_core.data.base import Dataset, Form
from ae_core.model.networks.base import Network, NetworkSpec, networks
from ae_core.model.networks.cells import Cell
from ae_core.model.networks.recurrent_decoder import TeacherForced, Unfolded
from ae_core.model.networks.recurrent_encoder import RecurrentEncoder
from ae_core.spec import knob


@networks.register("recurrent", "Recurrent")
class Recurrent(NetworkSpec):
    """Gated cells that read a series, a text or a picture's rows step by step, and write them again from the code.

    Sutskever et al. 2014, "Sequence to sequence learning"; Srivastava et al. 2015, "Unsupervised learning of video
    representations using LSTMs". The code is the decoder's first state, and enters at every step beside its input.
    """

    cell: Cell = knob("lstm", "The gates: LSTM remembers longer, GRU has a quarter fewer weights.")
    hidden_size: int = knob(128, "Width of a cell's state; usually 32 to 512.", ge=1, le=8192)
    layers: int = knob(1, "Recurrent layers one over another, in encoder and decoder; usually 1 or 2.", ge=1, le=8)
    bidirectional: bool = knob(False, "The encoder reads from both ends.")
    reverse: bool = knob(False, "The encoder reads from the end to the beginning, so that it has just seen the start.")
    teacher_forcing: float = knob(
        0.0,
        "Chance that the decoder, while it learns, is shown the true element before each step; 0: it sees the code "
        "alone, 1: always, usual for text. Above 0 the likelihood is that of each element given those before it.",
        ge=0,
        le=1,
    )
    word_dropout: float = knob(
        0.0,
        "Share of the shown elements hidden in training, so that the decoder needs the code; usually 0 to 0.5.",
        ge=0,
        le=1,
        live=True,
    )
    embedding_dim: int = knob(32, "Numbers that stand for a word of a text; usually 16 to 256.", ge=1, le=4096)
    dropout: float = knob(0.0, "Share of each layer's output set to zero in training; usually 0 to 0.5.", ge=0, lt=1)

    def build(self, form: Form) -> Network:
        """A decoder that can look at the truth only where it is to be shown."""
        encoder = RecurrentEncoder(form, self)
        decoder = TeacherForced(form, self) if self.teacher_forcing else Unfolded(form, self)
        return Network(encoder, decoder, encoder.features)

    def refusal(self, dataset: Dataset) -> str | None:
        """Only what has an order of steps."""
        if dataset.kind == "tabular":
            return f"A recurrent network needs series, text or pictures, and {dataset.name} is tabular; choose mlp."
        if self.word_dropout and not self.teacher_forcing:
            return "Word dropout hides what teacher forcing shows, and that is 0; raise it or take word dropout out."
        return None
