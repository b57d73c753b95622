"""Asks for what the Sample panel shows: draws, their ways out of noise, or the plane of the codes."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from ae_core.data.base import TRAIN
from ae_core.errors import SpecError
from ae_core.latent.plane import plane_grid
from app.decoded_save import Written
from app.inspection import ask
from app.made_by import on_screen
from app.sampling.trajectories import SHOWN, followed, written
from app.sampling.trajectories import VIEW as TRAJECTORIES

if TYPE_CHECKING:
    from ae_core.export.settings import Settings
    from ae_core.latent.codec import Codec
    from ae_core.latent.samplers.base import SamplerSpec
    from app.lanes import Lanes
    from app.sampling.amounts import Amounts
    from app.sampling.chooser import SamplerChooser
    from app.sampling.fits import Fit, Fits
    from app.selection import Ids
    from app.session import Session
    from app.workspace import Floats, Frame, Trajectories

VIEW = "sample"
NOTHING = "There are no samples to save yet."
UNFITTED = "There are no samples to save yet; the sampler must be fitted first."
Drawn = tuple["Floats", "Floats"]  # codes and what they decode to


class Page(Protocol):
    """Where the answers go."""

    def show_draws(self, pictures: Floats) -> None:
        """(n, *shape) decoded draws."""

    def show_plane(self, pictures: Floats) -> None:
        """(side * side, *shape) the decoded plane."""

    def show_trajectories(self, found: Trajectories) -> None:
        """How draws come about."""

    def show_nothing(self) -> None:
        """There is nothing that could be drawn."""

    def say(self, sentence: str) -> None:
        """What stands in the way."""


class Drawing:
    """The latest question wins."""

    def __init__(
        self, session: Session, lanes: Lanes, chooser: SamplerChooser, amounts: Amounts, fits: Fits, page: Page
    ) -> None:
        self._session, self._lanes, self._page = session, lanes, page
        self._chooser, self._amounts, self._fits = chooser, amounts, fits
        self._codes: tuple[Frame, Ids, Floats] | None = None
        self.shown: Written | str = NOTHING

    def plane(self, side: int) -> None:
        """Ask for side x side codes of the plane."""
        self._chooser.hide()
        self._forget_trajectories()
        codes = self.codes()
        about = on_screen(self._session, "plane of codes", side=side, codes=len(codes), **self._words())

        def show(found: Drawn) -> None:
            column, row = np.tile(np.arange(side), side), np.repeat(np.arange(side), side)
            self.shown = Written(*found, {"row": row, "column": column}, about, side, side)
            self._page.show_plane(found[1])

        self._ask(VIEW, _plane, codes, side, *self._amounts.of_words, then=show)

    def draws(self, frame: Frame) -> None:
        """Ask for draws of the chosen sampler, or say what it needs first."""
        try:
            sampler, codes = self._chooser.spec(), self.codes()
            fit = self._fits.at_hand(sampler, codes, frame) if sampler.needs_fit else None
        except SpecError as problem:
            self._chooser.show_state("", self._fits.work.busy, False)
            self._lanes.inspect.cancel(VIEW)
            self._forget_trajectories()
            self._fail(problem)
            return
        is_fresh = fit is not None and fit.step == frame.step
        if sampler.is_quick and not is_fresh and (fit is None or not self._is_training):
            self._fits.begin_unasked(sampler, codes, frame)
        leads = is_fresh and sampler.has_trajectory and self._chooser.trajectories.isChecked()
        said = f"{_said(fit, frame)} {sampler.ways if leads else ''}".strip()
        self._chooser.show_state(said, self._fits.work.busy, is_fresh)
        if sampler.needs_fit and fit is None:
            self._lanes.inspect.cancel(VIEW)
            self._forget_trajectories()
            self._show_nothing(UNFITTED)
        elif leads and fit is not None:
            self._lanes.inspect.cancel(VIEW)
            self._amounts.narrow()
            temperature, (words, seed) = self._amounts.temperature.value(), self._amounts.of_words
            chosen = {"n": SHOWN, "temperature": temperature, "seed": seed, **self._words()}
            about = self._about("trajectories", sampler, fit.n, fit.epoch, chosen)
            asked = (sampler, fit.codes, temperature, seed, fit.step, words)
            self._ask(TRAJECTORIES, followed, *asked, then=lambda found: self._lead(found, about))
        else:
            self._forget_trajectories()
            some, used, epoch = (codes, len(codes), frame.epoch) if fit is None else (fit.codes, fit.n, fit.epoch)
            numbers = (self._amounts.temperature.value(), self._amounts.truncation.value())
            n, seed = self._amounts.n.value(), self._amounts.seed.value()
            chosen = {"n": n, "temperature": numbers[0], "truncation": numbers[1], "seed": seed, **self._words()}
            about = self._about("samples", sampler, used, epoch, chosen)

            def show(found: Drawn) -> None:
                side = math.ceil(math.sqrt(n))
                self.shown = Written(*found, {"sample": np.arange(n)}, about, columns=side)
                self._page.show_draws(found[1])

            self._ask(VIEW, _draw, sampler, n, some, *numbers, *self._amounts.of_words, then=show)

    def fit(self) -> None:
        """Fit the chosen sampler to the codes of the viewed frame."""
        frame = self._session.frame()
        if frame is None:
            return
        self._chooser.commit()
        try:
            self._fits.begin(self._chooser.spec(), self.codes(), frame)
        except SpecError as problem:
            self._page.say(str(problem))
        self.draws(frame)

    def codes(self) -> Floats:
        """(n, latent_dim) of the training split, as far as they are at hand."""
        workspace, frame, ids = self._session.workspace, self._session.frame(), self._session.ids
        assert frame is not None
        assert workspace.dataset is not None
        if self._codes is None or self._codes[0] is not frame or self._codes[1] is not ids:
            known = len(ids) == len(frame.codes)
            codes = frame.codes[workspace.dataset.split[ids] == TRAIN] if known else frame.codes
            self._codes = frame, ids, codes
        return self._codes[2]

    def _ask(self, view: str, function: Callable[..., object], *args: object, then: Callable[..., None]) -> None:
        ask(self._session, self._lanes, view, function, *args, then=then, failed=self._fail)

    def _fail(self, problem: Exception) -> None:
        self._show_nothing(str(problem))
        self._page.say(str(problem))

    def _show_nothing(self, why: str) -> None:
        """No pictures of another sampler may stand there as if they were of this one."""
        self.shown = why
        self._page.show_nothing()

    def _about(self, what: str, sampler: SamplerSpec, used: int, epoch: float, chosen: Mapping[str, Any]) -> Settings:
        """How what is asked for is made. fitted : to how many codes of which epoch, where the draws depend on any."""
        made = {"name": sampler.name, **sampler.model_dump(mode="json")}
        fitted = {"fitted": {"codes": used, "epoch": epoch}} if sampler.of_codes else {}
        return on_screen(self._session, what, sampler=made, **fitted, **chosen)

    @property
    def _is_training(self) -> bool:
        """Whether another frame comes before long, and the processor has other work."""
        run = self._session.workspace.run
        return run is not None and run.alive

    def _words(self) -> dict[str, Any]:
        """How words are chosen, where the samples are texts."""
        dataset = self._session.workspace.dataset
        if dataset is None or not dataset.vocabulary:
            return {}
        temperature, seed = self._amounts.of_words
        return {"word_temperature": temperature, "seed": seed}

    def _lead(self, found: Trajectories, about: Settings) -> None:
        self.shown = written(found, about)
        self._session.update_workspace(trajectories=found)
        self._page.show_trajectories(found)

    def _forget_trajectories(self) -> None:
        self._lanes.inspect.cancel(TRAJECTORIES)
        self._session.update_workspace(trajectories=None)


def _said(fit: Fit | None, frame: Frame) -> str:
    if fit is None:
        return "Not fitted yet: press Fit."
    if fit.step != frame.step:
        return (
            f"Fitted to the codes of epoch {fit.epoch:.4g}, but decoded by the model of epoch {frame.epoch:.4g}, where "
            "codes mean something else. Fit again."
        )
    some = f"{fit.n:,}" if fit.n == len(fit.codes) else f"{fit.n:,} of {len(fit.codes):,}"
    return f"Fitted to {some} training codes of epoch {fit.epoch:.4g}."


def _draw(
    codec: Codec,
    sampler: SamplerSpec,
    n: int,
    codes: Floats,
    temperature: float,
    truncation: float,
    words: float,
    seed: int,
) -> Drawn:
    drawn = sampler.draw(n, codes, temperature, seed, truncation)
    return drawn, codec.decode(drawn, seed, words)


def _plane(codec: Codec, codes: Floats, side: int, words: float, seed: int) -> Drawn:
    grid = plane_grid(codes, side)
    return grid, codec.decode(grid, seed, words)
