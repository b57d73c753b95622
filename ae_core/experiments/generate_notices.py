"""What is said of generated samples beside the sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ae_core.analysis.contest import LEAST_HELD_OUT
from ae_core.analysis.power import TOLD
from ae_core.experiments.generate_rows import Row, best_samplers, verdict_on
from ae_core.experiments.generators import HELD_OUT
from ae_core.experiments.rivals import UNTUNED
from ae_core.experiments.sample_scores import FID, REACHED, Judge

TOLD_APART = "c2st"
SMALL = 200  # samples below which a distance of 32 features is mostly bias


def notices(
    rows: Sequence[Row], best: Row, judge: Judge, facts: Mapping[str, Any], stability: Mapping[str, Any]
) -> Iterator[str]:
    """What else was found, then how the numbers are to be read. best : the model that is nearest to held-out samples.

    stability : by row and column, over trainings with other seeds; none where there are none.
    """
    yield from _found(rows, best, judge, facts, stability)
    yield from _read(rows, judge, facts)


def _found(
    rows: Sequence[Row], best: Row, judge: Judge, facts: Mapping[str, Any], stability: Mapping[str, Any]
) -> Iterator[str]:
    """What else was found."""
    by_name = {row.name: row for row in rows}
    told, usual = best.values[TOLD_APART].mean, by_name[HELD_OUT].values[TOLD_APART].mean
    yield (
        f"A classifier tells samples of {best.title} from held-out ones in {told:.0%} of cases, and {usual:.0%} of "
        "other held-out ones."
    )
    if judge.modes is not None:
        shown = [*(row for row in rows if row.role in ("model", "rival")), by_name[HELD_OUT]]
        reached = "; ".join(f"{row.title} {row.values[REACHED].mean:.3g}" for row in shown)
        yield f"Modes reached of {len(judge.modes.names)}: {reached}."
    if stability:
        words = (
            f"{by_name[name].title} {one[FID]['least']:.3g} to {one[FID]['most']:.3g}"
            for name, one in stability.items()
            if FID in one
        )
        yield f"Over {facts['seeds']} seeds, {judge.columns[0].title} is {'; '.join(words)}."
    else:
        yield f"Spreads are over {facts['repeats']} partitions of held-out samples with one training."
    for row in best_samplers(rows, "untrained"):
        yield f"{best.title} is {verdict_on(best, row)} {row.title}, at {row.values[FID].mean:.3g}."
    if len({row.name for row in rows if row.role == "model"}) > len({row.of for row in rows if row.role == "model"}):
        yield "Of several samplers the best is told, of each model; it is chosen by the same held-out samples."
    if any(row.role == "rival" and row.of.startswith("GAN") for row in rows):
        yield UNTUNED


def _read(rows: Sequence[Row], judge: Judge, facts: Mapping[str, Any]) -> list[str]:
    """How the numbers are to be read."""
    by_name = {row.name: row for row in rows}
    said = [
        f"Samples are compared by {facts['space']}; such distances are not comparable with papers, nor with another n."
    ]
    if facts["held_out"] != "test":
        few = facts["held_out"] == "both" and facts["n_test"] < 2 * LEAST_HELD_OUT
        why = f", as the test split has only {facts['n_test']} samples" if few else ""
        said.append(
            f"Samples are judged by the validation split{why}. The best epochs were chosen on it, so models may look "
            "better than they are."
        )
    if facts["n"] < SMALL and judge.space.features is not None:
        said.append(
            f"{facts['n']} samples are few for 32 features: much of each distance is bias, as held-out ones show."
        )
    if judge.space.features is None:
        said.append(f"The {judge.columns[0].title} sees means and covariances only; see what a classifier tells too.")
    noise = next(row for row in rows if row.name.startswith("noise"))
    if noise.apart[FID] < TOLD or noise.values[FID].mean < by_name[HELD_OUT].values[FID].mean:
        said.append(f"{noise.title} is not told from held-out samples here, so smaller differences mean nothing.")
    if judge.space.features is not None:
        said.append(
            "The classifier knows the training samples, whose features are further from held-out ones for that; it may "
            "be sure of what looks like nothing, so modes that are reached say nothing of how good samples are."
        )
    return said
