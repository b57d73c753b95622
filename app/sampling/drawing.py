"""Asks for what the Sample panel shows: draws, their ways out of noise, or the plane of the codes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from ae_core.data.base import TRAIN
from ae_core.errors import SpecError
from ae_core.latent.plane import plane_grid
from app.inspection import ask
from app.sampling.trajectories import VIEW as TRAJECTORIES
from app.sampling.trajectories import followed

if TYPE_CHECKING:
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

    def plane(self, side: int) -> None:
        """Ask for side x side codes of the plane."""
        self._chooser.hide()
        self._forget_trajectories()
        self._ask(VIEW, _plane, self.codes(), side, *self._amounts.of_words, then=self._page.show_plane)

    def draws(self, frame: Frame) -> None:
        """Ask for draws of the chosen sampler, or say what it needs first."""
        try:
            sampler, codes = self._chooser.spec(), self.codes()
            fit = self._fits.at_hand(sampler, codes, frame) if sampler.needs_fit else None
        except SpecError as problem:
            self._page.say(str(problem))
            return
        is_fresh = fit is not None and fit.step == frame.step
        self._chooser.show_state(_said(fit, frame), self._fits.work.busy, is_fresh)
        if sampler.needs_fit and fit is None:
            # No pictures of another sampler may stand there as if they were of this one.
            self._lanes.inspect.cancel(VIEW)
            self._forget_trajectories()
            self._page.show_nothing()
        elif is_fresh and fit is not None and self._chooser.trajectories.isChecked():
            self._lanes.inspect.cancel(VIEW)
            temperature, seed = self._amounts.temperature.value(), self._amounts.seed.value()
            self._ask(TRAJECTORIES, followed, sampler, fit.codes, temperature, seed, fit.step, then=self._lead)
        else:
            self._forget_trajectories()
            some = codes if fit is None else fit.codes
            numbers = (self._amounts.temperature.value(), self._amounts.truncation.value())
            wanted = (self._amounts.n.value(), some, *numbers, *self._amounts.of_words)
            self._ask(VIEW, _draw, sampler, *wanted, then=self._page.show_draws)

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
        page = self._page
        ask(
            self._session, self._lanes, view, function, *args,
            then=then, failed=lambda problem: page.say(str(problem)),
        )  # fmt: skip

    def _lead(self, found: Trajectories) -> None:
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
) -> Floats:
    return codec.decode(sampler.draw(n, codes, temperature, seed, truncation), seed, words)


def _plane(codec: Codec, codes: Floats, side: int, words: float, seed: int) -> Floats:
    return codec.decode(plane_grid(codes, side), seed, words)
