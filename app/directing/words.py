"""What is said of a direction, and of an analogy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.inspection import described as sample_in_words
from app.nearness import judgement, numbers

if TYPE_CHECKING:
    from ae_core.data.base import Dataset
    from ae_core.latent.directions.base import Direction
    from ae_core.latent.kept_directions import KeptDirection
    from app.directing.finding import Analogy, Decoded
    from app.view_state import Stop
    from app.widgets.strip import Trust

MOST_COLUMNS = 8
MEANING = (
    "held-out AUROC: how probable it is that a sample of the first side lies further along it than one of the "
    "second; 0.5 is chance. held-out accuracy: the mean over both sides of how many lie beyond the middle. Both are "
    "means over up to five parts, each judged by a direction that was found without it; the model itself may have "
    "been trained on these samples. The bars below the pictures: how near real codes are."
)
ANALOGIES = (
    "The code C + B \N{MINUS SIGN} A, decoded; and the real sample whose code is nearest to it, which is none of "
    "A, B and C, because these are often nearest without being an answer."
)


def figures(direction: Direction) -> str:
    """ "held-out AUROC 0.980, held-out accuracy 0.931 (n 400)"."""
    if not direction.figures:
        return "too few samples to hold any out" if direction.counts[1] else ""
    told = ", ".join(f"{one.name} {one.value:.3f}" for one in direction.figures)
    return f"{told} (n {direction.figures[0].n:,})"


def described(
    direction: Direction, kept: KeptDirection | None, epoch: float, others: Sequence[KeptDirection] = ()
) -> str:
    """How good it is, what was taken out, of how many it is, and how it was made: what is read last may be cut.

    others : the kept ones, of which some may have been taken out.
    """
    sides = f"{direction.counts[0]:,} and {direction.counts[1]:,} samples" if direction.counts[1] else ""
    without = ", ".join(f"{name}{_other_epoch(name, others, epoch)}" for name in direction.without)
    left = f"{direction.left:.0%} of its length left without {without}" if without else ""
    later = f"kept at epoch {kept.epoch:.4g}, and this is another" if kept is not None and kept.epoch != epoch else ""
    return " · ".join(part for part in (later, figures(direction), left, sides, direction.made) if part)


def _other_epoch(name: str, others: Sequence[KeptDirection], epoch: float) -> str:
    """What must be said of one that is of other codes than those it is taken out of."""
    of = next((one.epoch for one in others if one.name == name), epoch)
    return f" (kept at epoch {of:.4g}, and this is another)" if of != epoch else ""


def answered(found: Analogy, dataset: Dataset | None) -> tuple[str, str]:
    """How far an analogy's answer can be believed, in one line, and what that means."""
    meter = found.decoded.walk.meter
    usual = meter.usual if meter is not None else None
    words, near = judgement(found.answer.distance, usual)[0], numbers(found.answer.distance, 0.0, usual)[0]
    return f"? is {words} · {near} · the nearest is {sample_in_words(dataset, found.answer.sample)}", ANALOGIES


def hint(a: Stop | None, b: Stop | None) -> str:
    """What an analogy still needs."""
    missing = " and ".join(name for name, stop in (("A", a), ("B", b)) if stop is None)
    return f"Choose {missing}: point at a sample on the map and press the key. The selected sample is C."


def trusted_columns(decoded: Decoded, columns: Sequence[str]) -> list[Trust]:
    """The numbers behind each step; of a table row also the columns that have changed."""
    return [
        replace(one, words="\n".join(part for part in (one.words, changed_columns(decoded, step, columns)) if part))
        for step, one in enumerate(decoded.trust)
    ]


def changed_columns(decoded: Decoded, step: int, columns: Sequence[str]) -> str:
    """Of a table row, the columns that are others than at strength 0, a line each."""
    if decoded.changed is None:
        return ""
    places = decoded.changed[step].nonzero()[0].tolist()
    told = [
        f"{columns[place] if place < len(columns) else f'column {place}'}: "
        f"{decoded.zero[place]:.4g} \N{RIGHTWARDS ARROW} {decoded.walk.pictures[step][place]:.4g}"
        for place in places[:MOST_COLUMNS]
    ]
    more = len(places) - len(told)
    return "\n".join([*told, *([f"and {more} more"] if more else [])])
