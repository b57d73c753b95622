"""Sample: new codes from the prior, or from what stands in for it, decoded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QVBoxLayout

from ae_core.data.base import TRAIN
from ae_core.errors import SpecError
from ae_core.latent.plane import plane_grid
from ae_core.latent.samplers.base import default_sampler, sampler_for, samplers
from app.controls import Tools, combo, muted, number, push_button, whole_number
from app.inspection import ask, latent_dim
from app.panels.base import Panel, panels
from app.save_button import SaveButton
from app.widgets.image_grid import GAP, ImageGrid
from app.widgets.pictures import Text

if TYPE_CHECKING:
    from ae_core.latent.codec import Codec
    from ae_core.latent.samplers.base import SamplerSpec
    from ae_core.priors.base import PriorSpec
    from app.lanes import Lanes
    from app.session import Session
    from app.workspace import Floats

DRAWS, PLANE = "draws", "plane"
MOST_SIDE, LEAST_SIDE, TILE = 16, 5, 22


@panels.register("sample", "Sample")
class SamplePanel(Panel):
    """n draws at a temperature, the same again with the same seed; for codes of two numbers their whole plane."""

    object_name = "panel.sample"
    area = "bottom"
    order = 20
    first_use = "Pictures that the model makes up will appear here. Press Train."
    watches = frozenset({"frames", "frame", "dataset", "run"})
    interval_ms = 500

    def __init__(self, session: Session, lanes: Lanes) -> None:
        super().__init__(session, lanes)
        self._suited: tuple[object, str] = (None, "")
        self.what = combo("sample.what", "What to draw", "Random codes, or a regular grid over the plane of 2-D codes")
        self.what.addItem("Draws", DRAWS)
        self.what.addItem("Plane of codes", PLANE)
        self.sampler = combo("sample.sampler", "Sampler", "The distribution that codes are drawn from")
        for name in samplers.names():
            self.sampler.addItem(samplers.get(name).title, name)
        self.n = whole_number("sample.n", "Number of samples", "How many codes to draw, usually 16 to 100", 1, 400, 64)
        self.temperature = number(
            "sample.temperature",
            "Temperature",
            "How far the codes lie from the mean: 1 is the distribution itself, 0 its mean, usually 0.5 to 1.2",
            10.0,
            0.1,
            1.0,
        )
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
        self.words = muted("Words")
        self.seed = whole_number("sample.seed", "Seed", "The same seed draws the same codes", 0, 2**31 - 1, 0)
        self.redraw = push_button("Redraw", "sample.redraw", "Draw other codes: the next seed")
        self.notice = muted()
        self.notice.setWordWrap(True)
        self.notice.setContentsMargins(12, 0, 12, 0)
        self.grid = ImageGrid()
        self.grid.setObjectName("sample.grid")
        self.grid.setAccessibleName("Decoded samples")
        self._lay_out()
        for choice in (self.what, self.sampler):
            choice.activated.connect(self._ask)
        for value in (self.n, self.seed):
            value.valueChanged.connect(self._ask)
        for temperature in (self.temperature, self.word_temperature):
            temperature.valueChanged.connect(self._ask)
        self.redraw.clicked.connect(self._next)

    def _lay_out(self) -> None:
        codes = (muted("n"), self.n, muted("Temperature"), self.temperature)
        sizes = (*codes, self.words, self.word_temperature, muted("Seed"), self.seed)
        save = SaveButton("sample", "the samples", self.grid, self.session.note)
        self.title_line.add(self.what)
        self.what.hide()
        self._tools = Tools(self.title_line, self.sampler, *sizes, self.redraw, save)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.notice)
        layout.addWidget(self.grid, 1)

    @property
    def prior(self) -> PriorSpec | None:
        """What the codes of the trained model were drawn to."""
        workspace = self.session.workspace
        spec = workspace.run.spec if workspace.run is not None else None
        spec = spec or workspace.spec
        return spec.model.prior if spec is not None else None

    def paint(self, dirty: frozenset[str]) -> None:
        shown = bool(self.session.workspace.frames) and self.session.workspace.dataset is not None
        self.show_body(shown)
        self._tools.show(shown)
        if not shown:
            self.what.hide()
            return
        self._suit_model()
        self._ask()

    def _suit_model(self) -> None:
        """Propose the sampler that suits a new model; a choice of the user stays while the model does."""
        run, default = self.session.workspace.run, default_sampler(self.prior)
        model = (run.folder if run is not None else None, default)
        if model != self._suited:
            self._suited = model
            with QSignalBlocker(self.sampler):
                self.sampler.setCurrentIndex(self.sampler.findData(default))
        flat = latent_dim(self.session) == 2
        self.what.setVisible(flat)
        if not flat:
            self.what.setCurrentIndex(0)
        for shown in (self.words, self.word_temperature):
            shown.setVisible(self._text() is not None)
        plane = self.what.currentData() == PLANE
        for of_codes in (self.sampler, self.n, self.temperature):
            of_codes.setEnabled(not plane)
        for of_draws in (self.seed, self.redraw):
            of_draws.setEnabled(not plane or self._word_temperature > 0)

    @Slot()
    def _next(self) -> None:
        self.seed.setValue((self.seed.value() + 1) % 2**31)

    @Slot()
    def _ask(self) -> None:
        frame = self.session.frame()
        if frame is None:
            return
        self._suit_model()
        codes = self._training_codes()
        if self.what.currentData() == PLANE:
            self._say("The central 98 % of the codes in each direction; z0 grows to the right, z1 upwards.")
            side = min(max(self.grid.height() // TILE, LEAST_SIDE), MOST_SIDE)
            words = (self._word_temperature, self.seed.value())
            ask(
                self.session,
                self.lanes,
                "sample",
                _plane,
                codes,
                side,
                *words,
                then=self._show_plane,
                failed=self._fail,
            )
            return
        try:
            sampler = sampler_for(str(self.sampler.currentData()), self.prior)
        except SpecError as problem:
            self._fail(problem)
            return
        self._say(self._said(sampler, len(codes)))
        settings = (self.n.value(), codes, self.temperature.value(), self._word_temperature, self.seed.value())
        ask(self.session, self.lanes, "sample", _draw, sampler, *settings, then=self._show_draws, failed=self._fail)

    def _training_codes(self) -> Floats:
        workspace, frame = self.session.workspace, self.session.frame()
        assert frame is not None
        assert workspace.dataset is not None
        if len(self.session.ids) != len(frame.codes):
            return frame.codes
        return frame.codes[workspace.dataset.split[self.session.ids] == TRAIN]

    def _said(self, sampler: SamplerSpec, n: int) -> str:
        notice, dataset = sampler.notice(self.prior), self.session.workspace.dataset
        total = int((dataset.split == TRAIN).sum()) if dataset is not None else n
        if not notice:
            return ""
        part = f"{n:,} of {total:,}, stratified" if n < total else f"all {total:,}"
        return f"{notice} Training codes at hand: {part}."

    def _show_draws(self, pictures: Floats) -> None:
        self.grid.set_tiles(pictures, gap=GAP, text=self._text())

    def _show_plane(self, pictures: Floats) -> None:
        self.grid.set_tiles(pictures, columns=round(len(pictures) ** 0.5), gap=0, text=self._text())

    def _text(self) -> Text | None:
        dataset = self.session.workspace.dataset
        return Text(dataset.vocabulary) if dataset is not None and dataset.vocabulary else None

    @property
    def _word_temperature(self) -> float:
        return self.word_temperature.value() if self._text() is not None else 0.0

    def _fail(self, problem: Exception) -> None:
        self._say(str(problem))

    def _say(self, sentence: str) -> None:
        self.notice.setText(sentence)
        self.notice.setVisible(bool(sentence))


def _draw(
    codec: Codec, sampler: SamplerSpec, n: int, codes: Floats, temperature: float, words: float, seed: int
) -> Floats:
    return codec.decode(sampler.draw(n, codes, temperature, seed), seed, words)


def _plane(codec: Codec, codes: Floats, side: int, words: float, seed: int) -> Floats:
    return codec.decode(plane_grid(codes, side), seed, words)
