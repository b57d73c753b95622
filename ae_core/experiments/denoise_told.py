"""What is left of noise: a sentence, facts and a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from ae_core.analysis.paired import difference
from ae_core.analysis.reduction import interval, psnr
from ae_core.data.base import Dataset
from ae_core.experiments.base import Outcome, Studied, finite
from ae_core.experiments.denoisers import AS_IT_IS, AUTOENCODER, level_of
from ae_core.experiments.encoders import autoencoder
from ae_core.experiments.restoring import Cell, Doubles, errors, through, within
from ae_core.experiments.same_size import MERGED, against_same_size, once_each, told_beside
from ae_core.experiments.wording import headline, verdict
from ae_core.model.corruption.base import corruptions

TRAINED, MILDER, STRONGER, OTHER = "as trained", "milder", "stronger", "another noise"


class Judged:
    """All that was found, by noise and way. cells : no two equal ones of `every`. truth : (n, *shape) the test
    samples."""

    def __init__(self, cells: Sequence[Cell], truth: Doubles, data: Dataset, studied: Sequence[Studied]) -> None:
        self.cells, self.every, self.truth, self.data, self.studied = once_each(cells), cells, truth, data, studied
        self.noises = list(dict.fromkeys((one.kind, one.level) for one in cells))
        self.models = list(dict.fromkeys(one.way.name for one in cells if one.way.name.startswith(AUTOENCODER)))

    def at(self, noise: tuple[str, float], name: str) -> Cell:
        """One way at one noise."""
        return next(one for one in self.every if (one.kind, one.level) == noise and one.way.name == name)

    def title(self, name: str) -> str:
        """What a way is called."""
        return self.at(self.noises[0], name).way.title

    def rival(self, noise: tuple[str, float]) -> Cell:
        """The control that does best on validation samples."""
        controls = [one for one in self.cells if (one.kind, one.level) == noise and one.way.control]
        return min(controls, key=lambda one: one.held)

    def training(self, model: int, noise: tuple[str, float]) -> str:
        """How this noise stands to that which a run was trained on."""
        trained = self.studied[model].codec.spec.corruption
        if trained.is_none or trained.name != noise[0]:
            return OTHER
        return TRAINED if noise[1] == level_of(trained) else STRONGER if noise[1] > level_of(trained) else MILDER

    def taught(self, model: int) -> str:
        """The noise that a run was trained on, in words."""
        trained = self.studied[model].codec.spec.corruption
        return "clean samples" if trained.is_none else f"{trained.title} {level_of(trained):g}"

    def decibels(self, error: float, noise: tuple[str, float]) -> float | None:
        """PSNR of pictures; of other data, how much less is lost than by leaving the noise (the gain of SNR)."""
        if self.data.kind == "image" and self.data.value_range is not None:
            return psnr(error, self.data.value_range)
        before = float(self.at(noise, AS_IT_IS).errors.mean())
        return float(10 * np.log10(before / error)) if error > 0 and before > 0 else None

    def undisturbed(self, model: int) -> float:
        """The mean squared error of an element of test samples without noise: what the code itself loses."""
        one = self.studied[model]
        seen = within(self.data, through(autoencoder(one), self.data, self.truth))
        return float(errors(self.truth, seen, ~np.isnan(self.truth)).mean())

    @property
    def measure(self) -> str:
        """What `decibels` is called."""
        return "PSNR" if self.data.kind == "image" and self.data.value_range is not None else "SNR gain"


def outcome(cells: Sequence[Cell], truth: Doubles, data: Dataset, studied: Sequence[Studied]) -> Outcome:
    """What is said of them, with the picture."""
    from ae_core.experiments.denoise_figure import figure

    judged = Judged(cells, truth, data, studied)
    rows = [_row(one, judged) for one in judged.cells]
    beside = against_same_size(cells, judged.models, studied, data)
    against = [_against(judged, model, noise) for model in range(len(judged.models)) for noise in judged.noises]
    facts: dict[str, Any] = {
        "n_test": len(truth), "measure": judged.measure, "trained_on": [
            {"run": one.name, "noise": judged.taught(place), "error_of_clean": finite(judged.undisturbed(place))}
            for place, one in enumerate(studied)
        ], "noises": [list(one) for one in judged.noises], "against_best_control": against,
        "against_same_size": beside,
    }  # fmt: skip
    told = [
        one for model, name in enumerate(judged.models)
        for one in (*_told(judged, model, against), *told_beside(judged.title(name), name, beside))
    ]  # fmt: skip
    sentence, more = headline(told)
    table = {name: [row[name] for row in rows] for name in rows[0]}
    return Outcome(sentence, facts, table, figure(judged), (*more, *_lost(judged, against), *_notices(judged)))


def _row(one: Cell, judged: Judged) -> dict[str, Any]:
    noise, error = (one.kind, one.level), interval(np.atleast_2d(one.errors))
    gain = float(judged.at(noise, AS_IT_IS).errors.mean()) / error.mean if error.mean > 0 else None
    return {
        "noise": one.kind, "level": one.level, "method": one.way.name, "title": one.way.title,
        "setting": None if one.setting is None else _setting(one.setting), "error_per_element": finite(error.mean),
        "error_low": finite(error.low), "error_high": finite(error.high),
        "psnr": None if judged.measure != "PSNR" else psnr(error.mean, judged.data.value_range),
        "snr_gain": None if not gain else float(10 * np.log10(gain)),
        "ssim": None if one.ssim is None else finite(float(one.ssim.mean())), "validation_error": finite(one.held),
    }  # fmt: skip


def _against(judged: Judged, model: int, noise: tuple[str, float]) -> dict[str, Any]:
    """The model's error less that of the best control, and less that of leaving the noise."""
    mine, rival = judged.at(noise, judged.models[model]), judged.rival(noise)
    gap, left = difference(mine.errors, rival.errors), difference(mine.errors, judged.at(noise, AS_IT_IS).errors)
    return {
        "model": mine.way.name, "noise": noise[0], "level": noise[1], "training": judged.training(model, noise),
        "error": float(mine.errors.mean()), "best_control": rival.way.name, "control_error": float(rival.errors.mean()),
        "difference": gap.mean, "low": gap.low, "high": gap.high, "better_than_noise": left.high < 0,
    }  # fmt: skip


def _told(judged: Judged, model: int, against: Sequence[dict[str, Any]]) -> list[str]:
    mine = [one for one in against if one["model"] == judged.models[model]]
    trained = f"{judged.title(judged.models[model])}, trained on {judged.taught(model)}"
    parts = [f"{trained}: at that noise {_one(judged, one)}." for one in mine if one["training"] == TRAINED]
    if some := [one for one in mine if one["training"] == MILDER]:
        said = _counts(some)
        parts.append(f"At milder noise {said}." if parts else f"{trained}: at milder noise {said}.")
    if some := [one for one in mine if one["training"] in (STRONGER, OTHER)]:
        said = _counts(some)
        parts.append(f"Beyond its training {said}." if parts else f"{trained}: beyond its training {said}.")
    return parts


def _one(judged: Judged, one: dict[str, Any]) -> str:
    noise = (one["noise"], one["level"])
    rival = judged.at(noise, one["best_control"])
    values = [judged.decibels(one[which], noise) for which in ("error", "control_error")]
    mine, other = ("no loss" if value is None else f"{value:.1f} dB" for value in values)
    setting = "" if rival.setting is None else f" at {_setting(rival.setting)}"
    words = verdict(-one["high"], -one["low"], "worse", "better")
    return f"{judged.measure} {mine}, {words} the best control ({rival.way.title}{setting}: {other})"


def _lost(judged: Judged, against: Sequence[dict[str, Any]]) -> Iterator[str]:
    """What the code itself loses, and the differences in numbers."""
    for model, name in enumerate(judged.models):
        title, lost = judged.title(name), judged.undisturbed(model)
        said = f"{title}: of samples without noise it loses {lost:.3g} of squared error an element"
        apart = [
            f"at {corruptions.get(one['noise']).title} {one['level']:g} its error less that of the best control is "
            f"{one['difference']:+.3g} ({one['low']:+.3g} to {one['high']:+.3g})"
            for one in against if one["model"] == name and one["training"] == TRAINED
        ]  # fmt: skip
        yield "; ".join([said, *apart]) + "."


def _counts(some: Sequence[dict[str, Any]]) -> str:
    n = len(some)
    better, worse = (sum(one[end] * sign > 0 for one in some) for end, sign in (("high", -1), ("low", 1)))
    useless = sum(not one["better_than_noise"] for one in some)
    if not useless:
        return f"it is better than the best control at {better} of {n} noises, worse at {worse}"
    return (
        f"it is better than the best control at {better} of {n} noises, worse at {worse}, and no better than leaving "
        f"the noise at {useless}"
    )


def _setting(setting: object) -> str:
    if isinstance(setting, tuple):
        return ", ".join(_setting(one) for one in setting)
    return f"{setting:.3g}" if isinstance(setting, float) else str(setting)


def _notices(judged: Judged) -> list[str]:
    said = [
        "The controls' settings are chosen by validation samples for each noise and level, while the model is the "
        "same for all of them.",
        f"Best control: of {sum(one.way.control for one in judged.every) // len(judged.noises)}, by validation "
        "samples; each difference has a 95 % interval of its own, so that of twenty one may be clear by chance.",
    ]
    if len(judged.cells) < len(judged.every):
        said.append(MERGED)
    if judged.measure != "PSNR":
        said.append("SNR gain: how much smaller the squared error is than that of the noise itself, in decibels.")
    if all(one.codec.spec.corruption.is_none for one in judged.studied):
        said.append("No run was trained to take noise away; the preset denoising is.")
    titles = {name: corruptions.get(name).title for name, _ in judged.noises}
    zeroed = [titles[name] for name in titles if name in ("masking", "hole")]
    if zeroed and judged.data.kind != "image":
        said.append(f"{' and '.join(zeroed)}: what is hidden is set to 0, as the model sees it.")
    return said
