"""Codes moved along a direction, and analogies."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import UserError
from ae_core.latent.directions.base import Direction
from ae_core.latent.neighbours import nearest, squared_to

Floats = NDArray[np.float32]
Ids = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Answer:
    """code : (latent_dim,) what an analogy comes to. sample : the nearest real one. distance : to its code."""

    code: Floats
    sample: int
    distance: float


def moved(code: Floats, direction: Direction, strengths: NDArray[np.floating]) -> Floats:
    """(k, latent_dim) code (latent_dim,) + strength * direction for each of strengths (k,)."""
    steps = np.asarray(strengths, dtype=np.float64)[:, None] * direction.vector
    return np.asarray(code.astype(np.float64) + steps, dtype=np.float32)


def analogous(a: Floats, b: Floats, c: Floats) -> Floats:
    """(latent_dim,) C + B - A, what is to C as B is to A; each a code (latent_dim,), or some (n, latent_dim) by their
    mean (Mikolov et al. 2013; of pictures Reed et al. 2015, Radford et al. 2016).
    """
    one, two, three = (np.atleast_2d(codes).astype(np.float64) for codes in (a, b, c))
    if not (len(one) and len(two) and len(three)):
        raise UserError("an analogy needs a code for A, for B and for C")
    return np.asarray(three.mean(axis=0) - one.mean(axis=0) + two.mean(axis=0), dtype=np.float32)


def answer(code: Floats, ids: Ids, codes: Floats, without: Ids) -> Answer:
    """An analogous code with the nearest of real codes (n, latent_dim) of samples `ids` (n,).

    without : the samples that asked, which are near by themselves and would be no answer (Linzen 2016). Raises
    UserError where there are no others.
    """
    others = np.isfinite(codes).all(axis=1) & ~np.isin(ids, without)
    if not others.any():
        raise UserError("there is no other sample whose code could be near")
    near = nearest(ids[others], squared_to(codes[others], code), 1)
    return Answer(code, int(near.ids[0]), float(near.distances[0]))
