"""What a sweep comes to: the setting that is chosen, what it is worth on the test split, a table and a picture."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ae_core.analysis.grading import Resampled
from ae_core.analysis.grading import interval as graded
from ae_core.analysis.paired import difference
from ae_core.analysis.reduction import interval
from ae_core.analysis.trade_off import By, Candidate, chosen, front
from ae_core.data.base import TEST, TRAIN, VALIDATION
from ae_core.errors import UserError
from ae_core.experiments.base import Cell, Outcome, finite
from ae_core.experiments.sweep_grid import shown, title_of
from ae_core.experiments.sweep_judging import Judge, Tested, Worth
from ae_core.experiments.sweep_work import Tried, Work
from ae_core.experiments.wording import headline, listed, verdict

if TYPE_CHECKING:
    from ae_core.experiments.sweep import Sweep

NEAR: dict[By, str] = {
    "probe": "whose validation probe is within one standard error (over trainings) of the best",
    "reconstruction": "whose validation error is within one standard error (over trainings) of the least",
}

RIVALS: dict[str, dict[str, str]] = {
    "error": {"pca": "PCA", "untrained": "an untrained encoder"},
    "probe": {"pca": "PCA", "raw": "raw inputs", "untrained": "an untrained encoder"},
}
CONTROLS = (
    "PCA has as many components as the code has numbers. The squared error of an untrained encoder is that of the best "
    "linear decoder of its codes."
)


def outcome(sweep: Sweep, work: Work, tried: Sequence[Tried], raw: Worth) -> Outcome:
    """What is said of settings that were tried. Reads the test split, for the chosen one and its controls only."""
    from ae_core.experiments.sweep_figure import figure

    sound = [one for one in tried if not one.failed]
    if not sound:
        why = next((run.why for one in tried for run in one.runs if run.why), "Try a smaller learning rate.")
        raise UserError(f"Trainings of every setting failed, so that none can be chosen. {why}")
    by = sweep.chosen_by(work.judge)
    candidates = [candidate(one) for one in sound]
    place, best = chosen(candidates, by), front(candidates)
    taken, fronted = sound[place], [sound[number] for number in best]
    tests = {
        "autoencoder": [work.judge.tested(worth) for worth in taken.worths],
        "pca": [work.judge.tested(taken.pca)], "untrained": [work.judge.tested(taken.untrained)],
        "raw": [work.judge.tested(raw)],
    }  # fmt: skip
    told = {name: _told(work.judge, some, tests["autoencoder"]) for name, some in tests.items()}
    data = work.one.dataset
    facts: dict[str, Any] = {
        "fields": [field.path for field in work.fields],
        "n_settings": len(tried), "trainings": [len(one.runs) for one in tried], "search": bool(sweep.trials),
        "not_eligible": [list(one.setting) for one in tried if one.failed],
        "by": by, "rule": rule(tried, by), "scale": "squared errors as the model sees samples, summed over a sample",
        "n_train": len(data.rows(TRAIN)), "n_validation": len(data.rows(VALIDATION)), "n_test": len(data.rows(TEST)),
        "chosen": list(taken.setting), "chosen_size": taken.size, "front": [list(one.setting) for one in fronted],
        "best_on_validation": _on_validation(taken), "raw_probe_validation": raw.score, "test": told,
        "folder": "runs",
    }  # fmt: skip
    sentence, more = headline(_said(work, tried, taken, by, told))
    page = figure(work, sound, taken, fronted, raw, by)
    return Outcome(
        sentence,
        facts,
        _table(work, tried, taken, fronted),
        page,
        (*more, *_notices(sweep, work, tried), *_at_an_end(work, tried, taken)),
    )


def rule(tried: Sequence[Tried], by: By) -> str:
    """That of `chosen` in words, of settings whose code sizes differ or do not."""
    probed = all(worth.score is not None for one in tried for worth in one.worths)
    first = "which loses least" if by == "probe" or not probed else "with the best probe"
    if len({one.size for one in tried}) > 1:
        return f"the smallest code {NEAR[by]}; of equally small ones that {first}"
    return f"that {first}, of those {NEAR[by]}" if probed else "that which loses least"


def candidate(one: Tried) -> Candidate:
    """A setting as the rule sees it."""
    scores = [worth.score for worth in one.worths]
    known = None if None in scores else np.array(scores, dtype=np.float64)
    return Candidate(one.size, np.array([worth.error for worth in one.worths]), known)


def _told(judge: Judge, tests: Sequence[Tested], rivals: Sequence[Tested]) -> dict[str, Any]:
    """Error and score with their intervals, and by how much the chosen setting differs from it.

    The same samples are resampled for both; trainings are those of each.
    """
    errors, theirs = np.stack([one.errors for one in tests]), np.stack([one.errors for one in rivals])
    error, apart = interval(errors), difference(theirs, errors)
    found: dict[str, Any] = {"error": error.mean, "error_low": error.low, "error_high": error.high}
    if tests is not rivals:
        found |= {
            "error_difference": apart.mean,
            "error_difference_low": apart.low,
            "error_difference_high": apart.high,
        }
    if judge.task is None or any(one.lost is None for one in tests):
        return found
    sampled = Resampled(judge.task.target.at_stake(judge.task.test), ends=judge.task.target.ends)
    mine, other = (sampled.scores([one.lost for one in some if one.lost is not None]) for some in (tests, rivals))
    held = graded(mine)
    found |= {"probe": held.value, "probe_low": held.low, "probe_high": held.high}
    if tests is not rivals:
        gap = graded(other - mine)
        found |= {"probe_difference": gap.value, "probe_difference_low": gap.low, "probe_difference_high": gap.high}
    return found


def _on_validation(one: Tried) -> dict[str, float | None]:
    here = candidate(one)
    return {"error": finite(here.error), "probe": finite(here.score)}


def _said(work: Work, tried: Sequence[Tried], taken: Tried, by: By, told: dict[str, dict[str, Any]]) -> list[str]:
    mine, setting = told["autoencoder"], title_of(work.fields, taken.setting)
    beside = [f"squared error {mine['error']:.4g}, {_beside(told, 'error', 'less', 'more', '.4g')}"]
    known = f"squared error {_interval(mine, 'error', '.4g')}"
    if "probe" in mine:
        beside.append(f"linear probe {mine['probe']:.3f}, {_beside(told, 'probe', 'worse', 'better', '.3f')}")
        known += f", linear probe {_interval(mine, 'probe', '.3f')}"
    if by == "probe":
        beside.reverse()  # that by which it is chosen, since the other may be too long to stand first
    first = f"Of {len(tried)} settings, {setting} is chosen on the validation split. On the test split"
    return [
        f"{first}: {'; '.join(beside)}.",
        f"Chosen is {rule(tried, by)}.",
        f"Test split, with 95 % intervals: {known}.",
        CONTROLS,
    ]


def _beside(told: dict[str, dict[str, Any]], of: str, below: str, above: str, digits: str) -> str:
    """The chosen setting beside its controls, those of one verdict together."""
    found: dict[str, list[str]] = {}
    for name, title in RIVALS[of].items():
        low, high = (told[name][f"{of}_difference_{end}"] for end in ("low", "high"))
        found.setdefault(verdict(low, high, below, above), []).append(f"{title} ({told[name][of]:{digits}})")
    return ", ".join(f"{words} {listed(some)}" for words, some in found.items())


def _interval(one: dict[str, Any], of: str, digits: str) -> str:
    return f"{one[of]:{digits}} ({one[f'{of}_low']:{digits}} to {one[f'{of}_high']:{digits}})"


def _table(work: Work, tried: Sequence[Tried], taken: Tried, fronted: Sequence[Tried]) -> dict[str, list[Cell]]:
    """A row for each run."""
    rows = [(one, seed, run) for one in tried for seed, run in enumerate(one.runs)]
    columns: dict[str, list[Cell]] = {
        field.name: [_cell(one.setting[place]) for one, *_ in rows] for place, field in enumerate(work.fields)
    }
    return columns | {
        "seed": [seed for _, seed, _ in rows],
        "code_size": [one.size for one, *_ in rows],
        "run": [run.name for *_, run in rows],
        "status": [run.status for *_, run in rows],
        "why": [run.why for *_, run in rows],
        "validation_error": [None if run.worth is None else finite(run.worth.error) for *_, run in rows],
        "validation_probe": [None if run.worth is None else run.worth.score for *_, run in rows],
        "pca_validation_error": [finite(one.pca.error) for one, *_ in rows],
        "pca_validation_probe": [one.pca.score for one, *_ in rows],
        "untrained_validation_error": [finite(one.untrained.error) for one, *_ in rows],
        "untrained_validation_probe": [one.untrained.score for one, *_ in rows],
        "on_front": [int(any(one is other for other in fronted)) for one, *_ in rows],
        "chosen": [int(one is taken) for one, *_ in rows],
    }


def _cell(value: Any) -> Cell:
    return value if isinstance(value, str | int | float) and not isinstance(value, bool) else shown(value)


def _notices(sweep: Sweep, work: Work, tried: Sequence[Tried]) -> tuple[str, ...]:
    said = [
        "Numbers by which the setting was chosen are those of the validation split: the best of many is better there "
        "than it is. What it is worth stands on the test split alone, which was read for the chosen one only."
    ]
    failed = [f"{title_of(work.fields, one.setting)} ({one.failed} of {len(one.runs)})" for one in tried if one.failed]
    if failed:
        said.append(f"Settings of which a training failed cannot be chosen and are not drawn: {', '.join(failed)}.")
    whys = {run.why: f"{title_of(work.fields, one.setting)}: {run.why}" for one in tried for run in one.runs if run.why}
    said += whys.values()  # the same reason once; the table has all of them
    if sweep.seeds == 1:
        said.append("One training of each setting cannot tell chance from it: the standard error is taken as 0.")
    if work.judge.task is None:
        said.append(work.judge.why)
    if 0 < sweep.epochs < work.base.train.epochs:
        said.append(
            f"Trained for {sweep.epochs} epochs, the run for up to {work.base.train.epochs}: other settings may be the "
            "best after longer trainings."
        )
    if any(field.path.startswith(("model.likelihood", "model.corruption")) for field in work.fields):
        said.append("Losses of different likelihoods cannot be compared; the squared errors here can.")
    return tuple(said)


def _at_an_end(work: Work, tried: Sequence[Tried], taken: Tried) -> Iterator[str]:
    for place, field in enumerate(work.fields):
        values = {one.setting[place] for one in tried} if field.is_numeric else set()
        if len(values) > 1 and taken.setting[place] in (min(values), max(values)):
            end = "least" if taken.setting[place] == min(values) else "largest"
            yield f"{shown(taken.setting[place])} is the {end} {field.name} that was tried: better ones may lie beyond."
