"""The work of the panel of directions, for the inspect lane: find one, go along it, answer an analogy."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ae_core.latent.kept import LONGEST_NAME
from app.changes import changed
from app.nearness import judgement, numbers, share
from app.terrain import Terrain
from app.walking import Place, trusted
from app.widgets.strip import Trust
from app.workspace import Walk

if TYPE_CHECKING:
    from ae_core.latent.codec import Codec
    from ae_core.latent.directions.base import Direction, DirectionSpec
    from ae_core.latent.directions.moving import Answer
    from app.workspace import Floats

STRENGTHS = np.linspace(-2, 2, 5)
Ids = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Question:
    """What direction is wanted. codes : (n, latent_dim) of the samples `ids` (n,). a, b : of them on each side.

    kept : one that is there already, and is taken as it is.
    """

    way: DirectionSpec | None
    codes: Floats
    ids: Ids
    a: Ids
    b: Ids
    names: tuple[str, str]
    against: tuple[Direction, ...] = ()
    kept: Direction | None = None

    @property
    def key(self) -> tuple[object, ...]:
        """Equal where the same is asked."""
        vectors = tuple(id(one.vector) for one in (*self.against, *([self.kept] if self.kept else [])))
        names = tuple(one.name for one in self.against)
        return self.way, id(self.codes), self.a.tobytes(), self.b.tobytes(), self.names, vectors, names


@dataclass(frozen=True, eq=False)
class Decoded:
    """Steps and how far each can be believed. zero : (*shape) what changes are told from.

    changed : (k, d) which columns of a table row are others than there, None for other samples. strengths : (k,) of the
    steps along a direction, (0,) where they are along none.
    """

    walk: Walk
    trust: list[Trust]
    zero: Floats
    changed: NDArray[np.bool_] | None = None
    strengths: NDArray[np.floating] = field(default_factory=lambda: np.empty(0))


@dataclass(frozen=True, eq=False)
class Analogy:
    """A, B, C, what is to C as B is to A, and the nearest real sample. answer : the fourth of them."""

    decoded: Decoded
    answer: Answer


def find(codec: Codec, question: Question) -> Direction:
    """The direction that is wanted. Raises UserError."""
    from ae_core.latent.directions.base import found
    from ae_core.latent.directions.sides import Sides

    way = question.way
    if way is None:
        assert question.kept is not None
        return question.kept
    if not way.needs_sides:
        sides = Sides.parted(question.codes, np.zeros(len(question.codes), dtype=np.int8))
        return found(way, way.made(sides), sides, question.against)
    sides = Sides.of(question.codes, question.ids, question.a, question.b, question.names)
    return found(way, " \N{MINUS SIGN} ".join(question.names)[:LONGEST_NAME], sides, question.against)


def along(
    codec: Codec, stored: Any, direction: Direction, strengths: NDArray[np.floating], terrain: Terrain
) -> Decoded:
    """A stored sample (1, *shape) moved along a direction by each of strengths (k,), and decoded."""
    from ae_core.latent.directions.moving import moved

    code = codec.encode(stored)[0]
    walk = walked(codec, moved(code, direction, strengths), terrain)
    zero = codec.decode(code[None])[0]
    trust = [
        replace(one, words="\n".join([f"Strength {strength:+.3g}", *one.words.split("\n")[1:]]))
        for one, strength in zip(trusted(walk), strengths, strict=False)
    ]
    return Decoded(walk, trust, zero, changed(codec, walk.pictures, zero, terrain.shown), strengths)


def analogy(
    codec: Codec, ends: tuple[Place, Place, Place], asked: Ids, ids: Ids, stored: Callable[[int], Any], terrain: Terrain
) -> Analogy:
    """What is to C as B is to A. ends : these three.

    asked : the samples among them. ids : of the terrain's codes. stored : a sample as it is stored. Raises UserError.
    """
    from ae_core.latent.directions.moving import analogous, answer

    a, b, c = (end.now(codec) for end in ends)
    # The terrain has the codes of all these samples, or of none while they are another frame's.
    found = answer(analogous(a, b, c), ids[: len(terrain.codes)], terrain.codes, asked)
    near = codec.encode(stored(found.sample))[0]
    walk = walked(codec, np.stack([a, b, c, found.code, near]), terrain)
    return Analogy(Decoded(walk, _trusted(walk, found), walk.pictures[2]), found)


def _trusted(walk: Walk, found: Answer) -> list[Trust]:
    """What was asked for is judged by those that did not ask."""
    usual, whole = walk.meter.usual if walk.meter is not None else None, trusted(walk)
    if not whole:
        return []
    names = ("A", "B", "C", "", "The nearest real sample but A, B and C")
    near = numbers(found.distance, 0.0, usual)[0] + ", without A, B and C"
    words = [*names[:3], f"C + B \N{MINUS SIGN} A: {judgement(found.distance, usual)[0]}\n{near}", names[4]]
    told = [replace(one, words=said) for one, said in zip(whole, words, strict=True)]
    told[3] = replace(told[3], share=share(found.distance, usual), level=judgement(found.distance, usual)[1])
    return told


def walked(codec: Codec, steps: Floats, terrain: Terrain) -> Walk:
    """Codes (k, latent_dim), decoded, and measured where there are real ones to measure by."""
    from ae_core.latent.meter import measured

    if not len(terrain.around.codes):
        return Walk("", steps, codec.decode(steps))
    pictures, meter = measured(codec, steps, terrain.around, terrain.usual(codec))
    return Walk("", steps, pictures, meter=meter)
