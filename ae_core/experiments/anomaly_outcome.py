"""What scores of abnormal and normal samples say, in numbers and a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.detection import (
    LEVEL,
    Aurocs,
    Confusion,
    Estimate,
    aurocs,
    average_precision_interval,
    collapse,
    confusion,
    threshold_of,
)
from ae_core.experiments.abnormal import Parts
from ae_core.experiments.base import Cell, Outcome, Studied, finite
from ae_core.experiments.detectors import Scored
from ae_core.experiments.wording import BEST, UNLIKE, WORST, headline

if TYPE_CHECKING:
    from ae_core.experiments.anomaly import Anomaly

WORDS = {
    "both": "reconstruction error and code density together",
    "reconstruction": "reconstruction error",
    "density": "code density",
}


@dataclass(frozen=True, eq=False)
class Found:
    """what : is abnormal. scores : of the samples in `parts`."""

    what: str
    parts: Parts
    scores: Sequence[Scored]
    notices: Sequence[str]


@dataclass(frozen=True, eq=False)
class Judged:
    """Scores with all that was computed of them. chosen : the place of the one that the verdict is about."""

    scores: Sequence[Scored]
    abnormal: NDArray[np.bool_]
    chosen: int
    quantile: float

    @cached_property
    def areas(self) -> Aurocs:
        """Of every score."""
        return aurocs(np.stack([one.judged for one in self.scores]), self.abnormal)

    @cached_property
    def precisions(self) -> list[Estimate]:
        """The average precision of every score."""
        return [average_precision_interval(one.judged, self.abnormal) for one in self.scores]

    @cached_property
    def confusions(self) -> list[Confusion]:
        """At the threshold of every score."""
        thresholds = [threshold_of(one.validation, self.quantile) for one in self.scores]
        return [confusion(one.judged, self.abnormal, at) for one, at in zip(self.scores, thresholds, strict=True)]

    @property
    def controls(self) -> list[int]:
        """The places of the controls, the best first."""
        places = [place for place, one in enumerate(self.scores) if one.control]
        return sorted(places, key=lambda place: -self.areas.values[place])

    def ahead(self, other: int) -> Estimate:
        """AUROC of the chosen score less that of another; those to all controls hold together in 95 % of cases."""
        return self.areas.difference(self.chosen, other, len(self.controls))

    @property
    def rival(self) -> int:
        """The control that the verdict names: the best of those that are clearly better, or the best."""
        return next((place for place in self.controls if self.ahead(place).is_below), self.controls[0])

    @property
    def verdict(self) -> str:
        """By rule, from the intervals of all differences."""
        if self.ahead(self.rival).is_below:
            return WORST
        if all(self.ahead(place).is_above for place in self.controls):
            return BEST
        return UNLIKE


def outcome(spec: Anomaly, one: Studied, found: Found) -> Outcome:
    """All of it, with the picture."""
    from ae_core.experiments.anomaly_figure import figure

    scores = found.scores
    names = [score.name for score in scores]
    judged = Judged(scores, found.parts.abnormal, names.index(spec.score), spec.quantile)
    notices = [
        f"{score.title} is not finite for {score.broken:,} samples, which count as the worst."
        for score in scores if score.broken
    ]  # fmt: skip
    notices += [f"{score.title} {reason}." for score in scores if (reason := collapse(score.judged))]
    facts = _facts(judged, found, spec)
    arrays = _arrays(judged, found, spec, one)
    sentence, more = headline(_said(judged, found, spec, one))
    picture = figure(judged, facts, arrays, one.dataset)
    table: dict[str, list[Cell]] = {name: [row[name] for row in facts["scores"]] for name in facts["scores"][0]}
    return Outcome(sentence, facts, table, picture, (*more, *found.notices, *notices), arrays)


def _facts(judged: Judged, found: Found, spec: Anomaly) -> dict[str, Any]:
    parts, n = found.parts, int(found.parts.abnormal.sum())
    return {
        "abnormal": found.what, "n_train": len(parts.fitted_to), "n_train_abnormal": parts.seen,
        "n_validation_normal": len(parts.validation), "n_judged": len(parts.judged), "n_abnormal": n,
        "share": n / len(parts.judged), "interval": LEVEL, "quantile": spec.quantile,
        "comparisons": len(judged.controls), "verdict": judged.verdict,
        "chosen": judged.scores[judged.chosen].name, "rival": judged.scores[judged.rival].name,
        "scores": [_row(judged, place) for place in range(len(judged.scores))],
    }  # fmt: skip


def _row(judged: Judged, place: int) -> dict[str, Any]:
    one, at = judged.scores[place], judged.confusions[place]
    row: dict[str, Any] = {"score": one.name, "title": one.title, "control": int(one.control)}
    row |= _told("auroc", judged.areas.interval(place)) | _told("average_precision", judged.precisions[place])
    row |= _told("chosen_less_this", judged.ahead(place) if one.control else None)
    row |= {"threshold": at.threshold, "found": at.found, "missed": at.missed, "false_alarms": at.false_alarms}
    row |= {"passed": at.passed, "recall": at.recall, "false_alarm_rate": at.false_alarm_rate}
    return row | {"precision": finite(at.precision), "distinct": len(np.unique(one.judged))}


def _told(name: str, one: Estimate | None) -> dict[str, float | None]:
    values = (None, None, None) if one is None else (finite(one.value), finite(one.low), finite(one.high))
    return dict(zip((name, f"{name}_low", f"{name}_high"), values, strict=True))


def _arrays(judged: Judged, found: Found, spec: Anomaly, one: Studied) -> dict[str, NDArray[Any]]:
    parts, data = found.parts, one.dataset
    worst = np.argsort(-judged.scores[judged.chosen].judged, kind="stable")[: spec.worst]
    stored = data.x[parts.judged[worst]]
    seen = one.codec.see(stored)
    scale = data.to_display.inverse  # errors are told as the model sees them
    if data.form.tokens:
        errors = (seen.inputs != seen.outputs).astype(np.float32)
    else:
        errors = np.square(scale(seen.outputs) - scale(seen.inputs))
    return {
        "names": np.array([score.name for score in judged.scores]),
        "thresholds": np.array([at.threshold for at in judged.confusions]),
        "ids": parts.judged, "abnormal": parts.abnormal.astype(np.uint8),
        "scores": np.stack([score.judged for score in judged.scores]),
        "validation_ids": parts.validation, "validation_scores": np.stack([s.validation for s in judged.scores]),
        "worst_ids": parts.judged[worst], "worst_inputs": seen.inputs, "worst_outputs": seen.outputs,
        "worst_errors": errors,
    }  # fmt: skip


def _said(judged: Judged, found: Found, spec: Anomaly, one: Studied) -> list[str]:
    n, all_of_them, place = int(judged.abnormal.sum()), len(judged.abnormal), judged.chosen
    area, at, precision = judged.areas.interval(place), judged.confusions[place], judged.precisions[place]
    rival = judged.scores[judged.rival]
    told = [
        f"{n:,} of {all_of_them:,} judged samples are abnormal ({found.what})",
        f"{one.title} by its {WORDS[spec.score]}: AUROC {_interval(area)}, {judged.verdict} {rival.title} with "
        f"{judged.areas.values[judged.rival]:.3f}",
    ]
    if reason := collapse(judged.scores[place].judged):
        told.append(f"This score {reason}")
    elif area.high < 0.5:
        told.append("By this score abnormal samples look more normal than the normal ones")
    elif not area.low > 0.5:
        told.append("That is not clearly better than chance")
    normal = at.false_alarms + at.passed
    told.append(
        f"At the {spec.quantile:g} quantile of {len(found.parts.validation):,} validation normals it finds "
        f"{at.found:,} of the {n:,}, with {at.false_alarms:,} false alarms among {normal:,} normal ones"
    )
    told.append(f"The AUROC less that of {rival.title} is {_interval(judged.ahead(judged.rival), '+')}")
    told.append(f"Average precision {_interval(precision)}, where chance has {n / all_of_them:.3f}")
    return [f"{one}." for one in told]


def _interval(one: Estimate, sign: str = "") -> str:
    if np.isnan(one.low):
        return f"{one.value:{sign}.3f}, of too few samples for an interval"
    return f"{one.value:{sign}.3f} ({one.low:{sign}.3f} to {one.high:{sign}.3f})"
