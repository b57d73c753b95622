"""Sample: new codes from the prior, or from what stands in for it, decoded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ae_core.data.base import TRAIN
from ae_core.errors import SpecError
from ae_core.latent.samplers.base import default_sampler
from app.controls import Tools, combo, muted
from app.decoded_save import DecodedSave
from app.inspection import latent_dim
from app.panels.base import Panel, panels
from app.remembered import Control, control
from app.sampling.amounts import Amounts
from app.sampling.chooser import SamplerChooser
from app.sampling.drawing import Drawing
from app.sampling.fits import Fits
from app.sampling.trajectories import rows
from app.saving import copy_picture
from app.widgets.image_grid import ImageGrid
from app.widgets.image_sheet import GAP
from app.widgets.pictures import Text
from app.widgets.tall_scroll import TallScroll

if TYPE_CHECKING:
    from ae_core.priors.base import PriorSpec
    from app.lanes import Lanes
    from app.session import Session
    from app.workspace import Floats, Trajectories

DRAWS, PLANE = "draws", "plane"
LOWEST = 36  # pixels of a row
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
        self.fits = Fits(lanes, self)
        self.chooser = SamplerChooser(self.fits.progress)
        self.amounts = Amounts(self)
        self.drawing = Drawing(session, lanes, self.chooser, self.amounts, self.fits, self)
        self.notice = muted()
        self.notice.setWordWrap(True)
        self.notice.setContentsMargins(12, 0, 12, 0)
        self.grid = ImageGrid()
        self.grid.setObjectName("sample.grid")
        self.grid.setAccessibleName("Decoded samples")
        self._lay_out()
        self.what.activated.connect(self._ask)
        session.changed.connect(self._follow)
        for changed in (self.chooser.chosen, self.chooser.trajectories_asked, self.amounts.changed, self.fits.finished):
            changed.connect(self._ask)
        self.chooser.fit_asked.connect(self._fit)
        self.fits.given_up.connect(self._give_up)

    def _lay_out(self) -> None:
        self.save = save = DecodedSave(
            "sample", "the samples", "samples.png", self.session, self.lanes, lambda: self.drawing.shown
        )
        save.add("Copy picture", lambda: copy_picture(self.grid))
        self.title_line.add(self.what)
        self.what.hide()
        self._tools = Tools(self.title_line, self.chooser.box, *self.amounts.widgets, save)
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.chooser)
        layout.addWidget(self.notice)
        across = QHBoxLayout()
        across.addWidget(self.chooser.shelf)
        across.addWidget(TallScroll(self.grid), 1)
        layout.addLayout(across, 1)

    def controls(self) -> tuple[Control, ...]:
        numbers = (self.amounts.n, self.amounts.temperature, self.amounts.truncation, self.amounts.word_temperature)
        boxes = (self.what, self.chooser.box, *numbers, self.amounts.seed, self.chooser.settings)
        return (*map(control, (*boxes, self.chooser.trajectories)), self.chooser.forms)

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
        if shown:
            self._ask()
        else:
            self.what.hide()

    @Slot(object)
    def _follow(self, names: frozenset[str]) -> None:
        """At once, so that what a session chooses comes after what is proposed."""
        if "run" in names and self.session.workspace.frames:
            self._suit_model()

    def _suit_model(self) -> None:
        """Propose the sampler that suits a new model; a choice of the user stays while the model does."""
        run, default = self.session.workspace.run, default_sampler(self.prior)
        folder = run.folder if run is not None else None
        if (folder, default) != self._suited:
            self._suited = folder, default
            self.chooser.propose(default, self.prior)
        self.fits.follow(folder)
        flat = latent_dim(self.session) == 2
        self.what.setVisible(flat)
        if not flat:
            self.what.setCurrentIndex(0)
        draws = self.what.currentData() == DRAWS
        self.chooser.box.setEnabled(draws)
        self.amounts.suit(self._text() is not None, draws)

    @Slot()
    def _ask(self) -> None:
        frame = self.session.frame()
        if frame is None:
            return
        self._suit_model()
        if self.what.currentData() == PLANE:
            self.say("The central 98 % of the codes in each direction; z0 grows to the right, z1 upwards.")
            self.drawing.plane(min(max(self.grid.height() // TILE, LEAST_SIDE), MOST_SIDE))
        else:
            self.say(self._noticed())
            self.drawing.draws(frame)

    @Slot()
    def _fit(self) -> None:
        self.drawing.fit()

    def _noticed(self) -> str:
        dataset, n = self.session.workspace.dataset, len(self.drawing.codes())
        try:
            notice = self.chooser.spec().notice(self.prior)
        except SpecError:
            return ""  # said when it is drawn from
        total = int((dataset.split == TRAIN).sum()) if dataset is not None else n
        part = f"{n:,} of {total:,}, stratified" if n < total else f"all {total:,}"
        return f"{notice} Training codes at hand: {part}." if notice else ""

    def show_draws(self, pictures: Floats) -> None:
        """A block of samples."""
        self.grid.setMinimumHeight(0)
        self.grid.set_tiles(pictures, gap=GAP, text=self._text())

    def show_plane(self, pictures: Floats) -> None:
        """A square of samples, edge to edge."""
        self.grid.set_tiles(pictures, columns=round(len(pictures) ** 0.5), gap=0, text=self._text())

    def show_trajectories(self, found: Trajectories) -> None:
        """A row for each stage."""
        shown = rows(found, self._text())
        self.grid.setMinimumHeight(len(shown) * self.grid.scaled(LOWEST))
        self.grid.set_rows(shown)

    def show_nothing(self) -> None:
        """No samples."""
        if self.grid.samples is not None:
            self.grid.set_tiles(self.grid.samples[:0])

    def _text(self) -> Text | None:
        dataset = self.session.workspace.dataset
        return Text(dataset.vocabulary) if dataset is not None and dataset.vocabulary else None

    @Slot(str)
    def _give_up(self, sentence: str) -> None:
        self._ask()
        if sentence:
            self.say(sentence)

    def say(self, sentence: str) -> None:
        """One line above the samples."""
        self.notice.setText(sentence)
        self.notice.setVisible(bool(sentence))
