"""How many samples, how far from the usual, and which of them: the numbers of the Sample panel."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from ae_core.latent.samplers.truncation import LEAST_SHARE
from app.controls import number, push_button, whole_number
from app.widgets.line import Caption

SEEDS = 2**31
SEED_WIDTH = 96


class Amounts(QObject):
    """The controls; the panel puts them into its title line. Signal: changed()."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._has_words = False
        self.n = whole_number("sample.n", "Number of samples", "How many codes to draw, usually 16 to 100", 1, 400, 64)
        self.temperature = number(
            "sample.temperature",
            "Temperature",
            "How far the codes lie from the mean: 1 is the distribution itself, 0 its mean, usually 0.5 to 1.2",
            10.0,
            0.1,
            1.0,
        )
        self.truncation = number(
            "sample.truncation",
            "Truncation",
            "The central share of the draws that is kept: 1 keeps all, 0.5 the half nearest to their mean,\n"
            "in units of their spread; what lies further out is drawn again",
            1.0,
            0.1,
            1.0,
        )
        self.truncation.setMinimum(LEAST_SHARE)
        self.word_temperature = number(
            "sample.word_temperature",
            "Temperature of the words",
            "How words are chosen: at 0 always the most probable one; above, each is drawn,\n"
            "at 1 as probable as the decoder says, usually 0.5 to 1. The other temperature is that of the codes.",
            10.0,
            0.1,
            0.0,
        )
        self.word_temperature.setSpecialValueText("most probable")
        self._words = Caption("Words")
        self.seed = whole_number("sample.seed", "Seed", "The same seed draws the same codes", 0, SEEDS - 1, 0)
        # Ten digits are never needed all at once, and take the room of two other numbers.
        self.seed.setMaximumWidth(SEED_WIDTH)
        self.redraw = push_button("Redraw", "sample.redraw", "Draw other codes: the next seed")
        for box in (self.n, self.seed, self.temperature, self.truncation, self.word_temperature):
            box.valueChanged.connect(self.changed)
        self.redraw.clicked.connect(self._next)

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """All of them with their names, from left to right."""
        codes = (Caption("n"), self.n, Caption("Temperature"), self.temperature, Caption("Truncation"), self.truncation)
        return (*codes, self._words, self.word_temperature, Caption("Seed"), self.seed, self.redraw)

    @property
    def of_words(self) -> tuple[float, int]:
        """The temperature of the words, 0 where there are none, and the seed."""
        return self.word_temperature.value() if self._has_words else 0.0, self.seed.value()

    def suit(self, has_words: bool, draws: bool) -> None:
        """Offer what means something: numbers of the draws only where codes are drawn, of words where there are any."""
        self._has_words = has_words
        for shown in (self._words, self.word_temperature):
            shown.setVisible(has_words)
        for of_codes in (self.n, self.temperature, self.truncation):
            of_codes.setEnabled(draws)
        for of_draws in (self.seed, self.redraw):
            of_draws.setEnabled(draws or self.of_words[0] > 0)

    def narrow(self) -> None:
        """Of ways out of noise there are always as many, and none is left out."""
        for of_draws in (self.n, self.truncation):
            of_draws.setEnabled(False)

    @Slot()
    def _next(self) -> None:
        self.seed.setValue((self.seed.value() + 1) % SEEDS)
