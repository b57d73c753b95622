"""Which way to draw codes is like the data, and which scores can say so."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from typing import Any, ClassVar, Literal

from ae_core.analysis.contest import Contestant, Judged, Round, Turn, contest, contestants, rounds
from ae_core.analysis.pool import Codes, accuracy_of, pool_of
from ae_core.analysis.power import Several
from ae_core.analysis.scores.base import Measured, Score, in_order
from ae_core.analysis.standings import Power, Standing, powers, standings
from ae_core.experiments.base import (
    Cell,
    ExperimentSpec,
    Outcome,
    Progress,
    Studied,
    experiments,
    finite,
    within,
)
from ae_core.experiments.learned_features import features_for
from ae_core.experiments.samplers_figure import figure
from ae_core.experiments.samplers_told import sentences, told_by
from ae_core.experiments.wording import headline
from ae_core.spec import knob

WORDS: dict[Codes | None, str] = {None: "codes", "means": "posterior means", "draws": "posterior draws"}


@experiments.register("samplers", "Samplers against held-out data")
class Samplers(ExperimentSpec):
    """Every sampler of one model, scored against held-out data, between two controls; and which scores have power."""

    most_runs: ClassVar[int | None] = 1

    repeats: int = knob(
        5, "How often codes are drawn and held-out ones parted anew; the spread is over these. Usually 3 to 20.",
        ge=2, le=100,
    )  # fmt: skip
    most: int = knob(
        1000, "Codes drawn in each repeat; at most half of the held-out samples.", ge=16, le=10_000, title="Codes drawn"
    )
    held_out: Literal["both", "validation", "test"] = knob("both", "The splits that samples are judged by.")
    codes: Literal["auto", "means", "draws"] = knob(
        "auto",
        "What samplers are fitted to and judged by where a code has a spread: its mean, or a draw from it, which is "
        "what the prior of a variational model is trained to be like; auto takes draws where the model has a prior.",
    )

    def steps(self, studied: Sequence[Studied]) -> Iterator[Progress | Outcome]:
        """A step for each sampler in each repeat."""
        one = studied[0]
        features = yield from features_for(one)
        codes = self._codes(one)
        pool = pool_of(one.codec, one.dataset, codes or "means", self.held_out, features)
        taking_part, notices = contestants(one.codec.spec.prior, pool.train)
        each, turns = list(rounds(pool, self.repeats, self.most)), []
        scores, lacking = _usable(each[0])
        for place, contestant in enumerate(taking_part):
            begun, share = place / len(taking_part), 1 / len(taking_part)
            turns += yield from within(begun, share, _turns(one, contestant, each, scores))
        judged = [turn.judged for turn in turns if turn.judged]
        notices += [turn.refusal for turn in turns if turn.refusal]
        notices += [*lacking, *_of_means(one, codes)]
        facts: dict[str, Any] = {
            "codes": WORDS[codes],
            "n": each[0].n,
            "n_train": len(pool.train),
            "n_held_out": len(pool.held_out),
        }
        if features is not None:
            accuracy = accuracy_of(features, one.dataset, self.held_out)
            facts["features"] = {"n_train": features.n, "classes": features.classes, "held_out_accuracy": accuracy}
        yield _outcome(standings(judged, taking_part), scores, facts, tuple(dict.fromkeys(notices)))

    def _codes(self, one: Studied) -> Codes | None:
        """What stands for a sample; None where its code is a point."""
        if one.codec.posterior(one.dataset.x[:1])[1] is None:
            return None
        if self.codes == "auto":
            return "means" if one.codec.spec.prior is None else "draws"
        return self.codes


def _turns(
    one: Studied, contestant: Contestant, each: Sequence[Round], scores: Sequence[type[Score]]
) -> Generator[Progress, None, list[Turn]]:
    """What each round says of a contestant, up to one that it cannot take part in. Its fit lasts for all of them."""
    turns: list[Turn] = []
    for round_ in each:
        of = {"sampler": contestant.name, "round": round_.number}
        steps = one.part(of, _turn(contestant, round_, scores), Turn, Judged, Measured)
        turns += yield from within(round_.number / len(each), 1 / len(each), steps)
        if turns[-1].refusal:
            break
    return turns


def _turn(contestant: Contestant, round_: Round, scores: Sequence[type[Score]]) -> Iterator[Progress | Turn]:
    yield Progress(0.0, f"{contestant.title}, repeat {round_.number + 1}")
    for turn in contest([contestant], [round_], scores):
        yield Progress(turn.fraction, turn.note) if turn.judged is None and turn.refusal is None else turn


def _of_means(one: Studied, codes: Codes | None) -> list[str]:
    if one.codec.spec.prior is None or codes != "means":
        return []
    return [
        "Codes are the means of the posteriors, which lie closer together than the prior; with the setting codes at "
        "draws, a draw from each posterior takes their place."
    ]


def _usable(round_: Round) -> tuple[list[type[Score]], list[str]]:
    lacking = {score: score.lacks(round_.evidence) for score in in_order()}
    return [score for score, reason in lacking.items() if not reason], [one for one in lacking.values() if one]


def _outcome(
    rows: Sequence[Standing], scores: Sequence[type[Score]], sizes: dict[str, Any], notices: tuple[str, ...]
) -> Outcome:
    judging = powers(rows, scores)
    facts = {**sizes, "scores": [_power(one) for one in judging], "samplers": [_row(row, judging) for row in rows]}
    sentence, more = headline(sentences(rows, judging, sizes))
    picture = figure(rows, judging, sizes)
    return Outcome(sentence, facts, _table(rows, judging), picture, (*more, *notices))


def _power(one: Power) -> dict[str, Any]:
    column = one.column
    about = {"name": column.name, "title": column.title, "better": column.better, "meaning": column.meaning}
    told = {
        name: {**_several(row.value), "separation": finite(row.separation), "told": row.told}
        for name, row in one.baselines.items()
    }
    return {**about, "held_out": _several(one.held_out), **told}


def _row(row: Standing, judging: Sequence[Power]) -> dict[str, Any]:
    values = {name: {**_several(one), "separation": finite(row.apart[name])} for name, one in row.values.items()}
    about = {"name": row.contestant.name, "title": row.contestant.title, "control": row.contestant.control}
    return {**about, "told_by": told_by(row, judging), **values}


def _several(one: Several) -> dict[str, Any]:
    tested = {} if one.p is None else {"p": finite(one.p)}
    return {"mean": finite(one.mean), "spread": finite(one.spread), "repeats": one.n, **tested}


def _table(rows: Sequence[Standing], judging: Sequence[Power]) -> dict[str, list[Cell]]:
    columns: dict[str, list[Cell]] = {"sampler": [row.contestant.name for row in rows]}
    columns["told_by"] = [len(told_by(row, judging)) for row in rows]
    for name, first in rows[0].values.items():
        columns[name] = [finite(row.values[name].mean) for row in rows]
        columns[f"{name}_spread"] = [finite(row.values[name].spread) for row in rows]
        columns[f"{name}_separation"] = [finite(row.apart[name]) for row in rows]
        if first.p is not None:
            columns[f"{name}_p"] = [row.values[name].p for row in rows]
    return columns
