"""What a probing has found, in sentences that follow from its intervals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from ae_core.analysis.grading import Doubles, Interval
from ae_core.analysis.probes import PROBES
from ae_core.experiments.probe_results import Comparison, Found, Result
from ae_core.experiments.probing import Task
from ae_core.experiments.wording import headline, listed

BESIDE = {
    "pca": "PCA of the same size", "raw": "raw inputs", "untrained": "an untrained encoder",
    "autoencoder": "the frozen encoder with a linear probe",
    "from_scratch": "the same network trained on the labels only",
}  # fmt: skip
STRIKING = 3.0  # standard errors above chance, from which on shuffled labels are suspicious
FEW = 100  # test samples, below which a bootstrap interval is rough
RARE = 20  # the same of a class


def sentence(founds: Sequence[Found], told: Sequence[Sequence[Comparison]]) -> str:
    """In short, the most labels first; `statements` say all."""
    parts = list(_parts(founds, told))
    short = [_short(*part, codes) for part in parts for codes in ("autoencoder", "fine_tuned")]
    return headline([one for one in short if one])[0]


def statements(founds: Sequence[Found], told: Sequence[Sequence[Comparison]]) -> list[str]:
    """Of each data set, with the most and with the fewest labels, with all intervals."""
    return [_said(found, one, within) for found, one, within in _parts(founds, told)]


def _parts(
    founds: Sequence[Found], told: Sequence[Sequence[Comparison]]
) -> Iterator[tuple[Found, list[Comparison], str]]:
    """What is found, the comparisons with one number of labels, and how the data set is named before them."""
    for found, each in zip(founds, told, strict=True):
        within = "" if found is founds[0] else f"On {found.task.dataset.name}: "
        for budget in dict.fromkeys(one.budget for one in each):
            yield found, [one for one in each if one.budget == budget], within


def notices(found: Found) -> list[str]:
    """What the reader should know of the figures of one data set."""
    task = found.task
    few = len(task.test) < FEW
    said = [
        f"The settings of the probes are chosen by {len(task.validation):,} validation labels of {task.dataset.name}, "
        "with however few labels they are fitted; whoever has only those would do worse."
    ]
    if few:
        said.append(
            f"There are only {len(task.test)} test samples of {task.dataset.name}: intervals are rough, and one "
            "without width says no more than that resampling cannot show what these samples lack."
        )
    rarest = int(task.target.at_stake(task.test).sum(0).min()) if task.target.classes else RARE
    if not few and 0 < rarest < RARE:
        said.append(
            f"The rarest class of {task.dataset.name} has only {rarest} test samples, and every class weighs the same: "
            "intervals are rough."
        )
    suspicion = leak(found.results, task.target.chance(task.test))
    return [*said, *([suspicion] if suspicion else [])]


def leak(found: Sequence[Result], chance: float) -> str | None:
    """What the reader should know where shuffled labels are told better than by chance, which they never should be.

    The probes of one draw share its labels, so that a draw counts once.
    """
    by_budget: dict[int, list[Doubles]] = {}
    for one in found:
        if one.contender.shuffled:
            by_budget.setdefault(one.budget, []).append(one.each)
    values = np.concatenate([np.mean(rows, axis=0) for rows in by_budget.values()])
    above = float(values.mean()) - chance
    if above <= STRIKING * float(values.std(ddof=1)) / np.sqrt(len(values)):
        return None
    return (
        f"With shuffled labels the probes score {values.mean():.3f} where chance is {chance:.3f}: something about the "
        "test samples is known to them, so do not trust these figures."
    )


def _short(found: Found, told: Sequence[Comparison], within: str, codes: str) -> str:
    """Codes beside their controls, those of one verdict together; nothing where there are no such codes."""
    task, budget = found.task, told[0].budget
    beside: dict[str, list[str]] = {}
    for one in told:
        if one.codes == codes:
            control = found.best(one.control, budget, one.control_probe)
            beside.setdefault(one.verdict, []).append(f"{BESIDE[one.control]} ({_value(control.value, task)})")
    if not beside:
        return ""
    verdicts = ", ".join(f"{words} {listed(some)}" for words, some in beside.items())
    score = _value(found.best(codes, budget).value, task)
    if codes == "fine_tuned":
        return f"Fine-tuned: {score}, {verdicts}."
    return f"{_labels(task, budget, within)}, codes give {measure(task)} of {score}: {verdicts}."


def _labels(task: Task, budget: int, within: str) -> str:
    every = "all " if budget == len(task.train) else ""
    return f"{within}{'with' if within else 'With'} {every}{budget:,} labels"


def _said(found: Found, told: Sequence[Comparison], within: str) -> str:
    task, budget = found.task, told[0].budget
    ours = found.best("autoencoder", budget)
    probe = next(one.title for one in PROBES if one.name == ours.probe).lower()
    return (
        f"{_labels(task, budget, within)}, codes give {measure(task)} of {amount(ours.interval, task)} on "
        f"{len(task.test):,} test samples ({probe}); {_beside(task, told, 'autoencoder')}.{_of_tuned(found, told)}"
    )


def _of_tuned(found: Found, told: Sequence[Comparison]) -> str:
    beside = _beside(found.task, told, "fine_tuned")
    if not beside:
        return ""
    return f" Fine-tuned: {amount(found.best('fine_tuned', told[0].budget).interval, found.task)}; {beside}."


def _beside(task: Task, told: Sequence[Comparison], codes: str) -> str:
    return "; ".join(
        f"{one.verdict} {BESIDE[one.control]} ({amount(one.difference, task, '+')})"
        for one in told
        if one.codes == codes
    )


def measure(task: Task) -> str:
    """The name of the score."""
    return "an accuracy" if task.target.classes else "an R²"


def _value(score: float, task: Task) -> str:
    return f"{100 * score:.1f} %" if task.target.classes else f"{score:.3f}"


def amount(one: Interval, task: Task, sign: str = "") -> str:
    """A score or a difference with its interval, in per cent where it is an accuracy."""
    scale, digits, unit = (100, 1, " points" if sign else " %") if task.target.classes else (1, 3, "")
    value, low, high = (f"{scale * part:{sign}z.{digits}f}" for part in (one.value, one.low, one.high))
    return f"{value}{unit} [{low}, {high}]"
