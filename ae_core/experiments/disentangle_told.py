"""What scores of disentanglement come to: a sentence, facts, a table and notices."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.detection import LEVEL, Estimate
from ae_core.analysis.disentanglement.factor_vae import VOTES
from ae_core.analysis.disentanglement.levels import edges_of, levels
from ae_core.analysis.disentanglement.mig import share_told
from ae_core.analysis.disentanglement.scores import TITLES, Scores
from ae_core.analysis.few_repeats import Ends, apart
from ae_core.analysis.half_samples import interval
from ae_core.data.base import TRAIN, Dataset
from ae_core.experiments.base import Cell, Outcome, finite
from ae_core.experiments.factors import CHANCE, Contestant, Factors
from ae_core.experiments.wording import BEST, UNLIKE, WORST, headline

if TYPE_CHECKING:
    from ae_core.experiments.disentangle import Disentangle

ENDS: Ends = (0.0, 1.0)  # of every score
TIED = 0.05  # of a factor's entropy that another one tells: too much to call them independent


@dataclass(frozen=True, eq=False)
class Judged:
    """Codes with their scores, and the values of these on each half of the samples."""

    one: Contestant
    whole: Scores
    halves: Sequence[Mapping[str, float]]

    def estimate(self, score: str) -> Estimate:
        """With its interval over samples, which lies within 0 and 1."""
        return interval(self.whole.values[score], [half[score] for half in self.halves], ends=ENDS)

    def ahead(self, other: Judged, score: str, comparisons: int = 1) -> Estimate:
        """This score less that of another, on the same halves."""
        gaps = [a[score] - b[score] for a, b in zip(self.halves, other.halves, strict=True)]
        return interval(self.whole.values[score] - other.whole.values[score], gaps, comparisons, apart(ENDS, ENDS))


@dataclass(frozen=True, eq=False)
class Verdict:
    """A run against the controls of its size. rival : the one that is named. words : by rule, from the intervals."""

    run: Judged
    rival: Judged
    ahead: Estimate
    words: str


def verdict(run: Judged, judged: Sequence[Judged], score: str) -> Verdict:
    """Better where it is clearly better than every control, worse where it is clearly worse than one."""
    controls = [other for other in judged if other.one.rival and other.one.size == run.one.size]
    controls.sort(key=lambda other: -other.whole.values[score])
    apart = [run.ahead(other, score, len(controls)) for other in controls]
    worse = next((place for place, one in enumerate(apart) if one.is_below), None)
    if worse is not None:
        return Verdict(run, controls[worse], apart[worse], WORST)
    if all(one.is_above for one in apart):
        return Verdict(run, controls[0], apart[0], BEST)
    return Verdict(run, controls[0], apart[0], UNLIKE)


def outcome(spec: Disentangle, data: Dataset, factors: Factors, judged: Sequence[Judged]) -> Outcome:
    """All of it, with the picture."""
    from ae_core.experiments.disentangle_figure import figure

    runs = [one for one in judged if not one.one.control]
    verdicts = [verdict(run, judged, spec.score) for run in runs]
    facts = _facts(spec, factors, judged, verdicts)
    table: dict[str, list[Cell]] = {name: [row[name] for row in facts["rows"]] for name in facts["rows"][0]}
    sentence, more = headline(_said(spec, verdicts, judged, facts))
    notices = (*more, *_notices(spec, data, factors, judged, facts), *data.notices)
    picture = figure(spec, data, factors, judged, verdicts[0], facts)
    return Outcome(sentence, facts, table, picture, notices, _arrays(factors, judged))


def _facts(
    spec: Disentangle, factors: Factors, judged: Sequence[Judged], verdicts: Sequence[Verdict]
) -> dict[str, Any]:
    splits = judged[0].one.splits
    n_test = len(splits.test.codes)
    return {
        "n_train": len(splits.train.codes), "n_validation": len(splits.validation.codes), "n_test": n_test,
        "bins": spec.levels(n_test), "votes": VOTES, "group": spec.group, "trees": spec.trees,
        "halves": len(judged[0].halves), "interval": LEVEL, "score": spec.score,
        "factors": [
            {"name": name, "is_class": is_class, "values": len(np.unique(values))}
            for name, is_class, values in zip(factors.names, factors.is_class, factors.values.T, strict=True)
        ],
        "verdicts": [
            {"run": one.run.one.title, "words": one.words, "rival": one.rival.one.title, "ahead": one.ahead.value,
             "low": finite(one.ahead.low), "high": finite(one.ahead.high)} for one in verdicts
        ],
        "rows": [_row(one) for one in judged],
    }  # fmt: skip


def _row(one: Judged) -> dict[str, Any]:
    row: dict[str, Any] = {
        "codes": one.one.name, "title": one.one.title, "control": int(one.one.control), "size": one.one.size,
        "active": int(one.whole.active.sum()),
    }  # fmt: skip
    for name in TITLES:
        found = one.estimate(name)
        row |= {name: finite(found.value), f"{name}_low": finite(found.low), f"{name}_high": finite(found.high)}
    return row | {"mig_as_counted": finite(one.whole.plug_in)}


def _arrays(factors: Factors, judged: Sequence[Judged]) -> dict[str, NDArray[Any]]:
    found: dict[str, NDArray[Any]] = {"factors": np.array(factors.names)}
    for place, one in enumerate(judged):
        parts = {"told": one.whole.told, "predictable": one.whole.predictable, "important": one.whole.important}
        found |= {f"{name}_{place}": values for name, values in {**parts, "foretold": one.whole.foretold}.items()}
    return found


def _said(
    spec: Disentangle, verdicts: Sequence[Verdict], judged: Sequence[Judged], facts: Mapping[str, Any]
) -> list[str]:
    (chance,) = [one for one in judged if one.one.name == CHANCE]
    told = []
    for one in verdicts:
        value = one.run.estimate(spec.score)
        rival = f"{one.rival.one.title} with {one.rival.whole.values[spec.score]:z.2f}"
        told.append(
            f"{one.run.one.title}: {TITLES[spec.score]} {_interval(value)}, {one.words} {rival}; the difference is "
            f"{_interval(one.ahead, '+')}"
        )
        if spec.repeats > 1 and not one.run.ahead(chance, spec.score).is_above:
            told.append(f"{one.run.one.title} is not clearly better than chance")
    best = verdicts[0].run.whole
    names = [factor["name"] for factor in facts["factors"]]
    known = ", ".join(f"{name} {value:z.2f}" for name, value in zip(names, best.foretold, strict=True))
    told.append(
        f"How well all numbers of {_called(verdicts)} together foretell each factor (0 chance, 1 perfect): {known}"
    )
    told.append(
        f"{facts['n_test']:,} test samples that nothing was fitted to; {facts['n_train']:,} training samples, "
        f"{facts['bins']} levels"
    )
    return [f"{one}." for one in told]


def _called(verdicts: Sequence[Verdict]) -> str:
    return "the code" if len(verdicts) == 1 else verdicts[0].run.one.title


def _interval(one: Estimate, sign: str = "") -> str:
    if np.isnan(one.low):
        return f"{one.value:{sign}z.2f}"
    return f"{one.value:{sign}z.2f} ({one.low:{sign}z.2f} to {one.high:{sign}z.2f})"


def _notices(
    spec: Disentangle, data: Dataset, factors: Factors, judged: Sequence[Judged], facts: Mapping[str, Any]
) -> Iterator[str]:
    runs = [one for one in judged if not one.one.control]
    if len(runs) == 1:
        yield (
            "One training says nothing of another: by these scores seeds differ as much as models do (Locatello et al. "
            "2019). Give several runs, which differ in their seed."
        )
    for run in runs:
        if run.whole.active.sum() < run.one.size:
            yield (
                f"{run.one.title}: {int(run.whole.active.sum())} of {run.one.size} numbers vary beside the noise of "
                "their posterior; the others count as constant."
            )
    yield from _of_ties(data, factors, facts["bins"])
    if facts["bins"] < spec.bins:
        few = f"there are only {facts['n_test']} test samples"
        yield f"Numbers were cut into {facts['bins']} levels, not {spec.bins}: {few}."
    yield _of_chance(judged)
    if not facts["halves"]:
        yield "Without random halves there are no intervals, and a difference may be chance."
    for one in judged:
        if one.one.unsettled:
            yield f"{one.one.title} had not come to rest when it was stopped."


def _of_chance(judged: Sequence[Judged]) -> str:
    """What is no merit: more than 0 in the votes of FactorVAE, and in completeness where numbers never vary."""
    (chance,) = [one for one in judged if one.one.name == CHANCE]
    said = ", ".join(f"{title} {chance.whole.values[name]:z.2f}" for name, title in TITLES.items())
    return (
        f"Beside the factors of other samples, the codes of {judged[0].one.title} have: {said}. MIG is told less what "
        "counted mutual information has by chance; as counted it stands in the table."
    )


def _of_ties(data: Dataset, factors: Factors, bins: int) -> Iterator[str]:
    """Factors that tell of each other, which no code can keep apart and tell."""
    values = factors.values[data.rows(TRAIN)]
    cut = [levels(v, edges_of(v, None if c else bins)) for v, c in zip(values.T, factors.is_class, strict=True)]
    for a in range(len(cut)):
        for b in range(a):
            share = share_told(cut[a], cut[b])
            if share > TIED:
                yield (
                    f"The factors {factors.names[b]} and {factors.names[a]} are tied: one tells {share:.0%} of the "
                    "other, so that no code has all scores at 1."
                )
