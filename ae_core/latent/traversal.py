"""One number of a code after the other moved through its range, the others held still."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import Stored
from ae_core.errors import SpecError
from ae_core.latent.codec import Codec

Floats = NDArray[np.float32]
TAIL = 2.0  # percent of the codes that lie beyond each end of a row
MOST_STEPS = 100
MOST_JUDGED = 500  # samples that say how much each number tells, spread over those that are shown


@dataclass(frozen=True, eq=False)
class Traversal:
    """Rows of codes around one. dimensions : (r,) which number each row moves, the one that tells most first.

    tells : (r,) how much it tells. by : what that is, with its unit. values : (r, steps) what it is set to. codes :
    (r, steps, latent_dim).
    """

    dimensions: NDArray[np.int64]
    tells: NDArray[np.float64]
    by: str
    values: Floats
    codes: Floats


def told_by(codec: Codec, stored: Stored) -> tuple[NDArray[np.float64], str]:
    """(latent_dim,) how much each number of the code tells of samples as they are stored, and what that is.

    The KL of the posterior from N(0, 1), which is what the number costs, where codes have a variance and are drawn
    there; else the variance of the number over the samples.
    """
    codes, log_var = codec.posterior(stored)
    if log_var is not None and codec.spec.is_drawn_to_standard_normal:
        kl = 0.5 * (np.square(codes, dtype=np.float64) + np.exp(log_var, dtype=np.float64) - 1 - log_var)
        return np.asarray(kl.mean(axis=0)), "KL in nats"
    return codes.var(axis=0, dtype=np.float64), "variance"


def traversal(
    at: Floats, codes: Floats, tells: NDArray[np.float64], by: str, steps: int = 9, most: int | None = None
) -> Traversal:
    """Every dimension, or the `most` that tell most, from the 2nd to the 98th percentile of the codes (n, latent_dim).

    at : (latent_dim,) the code whose other numbers are held. Raises SpecError for fewer than 2 steps or more than 100,
    and where there are no codes.
    """
    if not 2 <= steps <= MOST_STEPS:
        raise SpecError(f"steps: {steps} cannot be used; a row has 2 to {MOST_STEPS}")
    if not len(codes):
        raise SpecError("there are no codes that could say how far a number goes")
    order = np.argsort(-tells, kind="stable")[:most]
    low, high = np.percentile(codes[:, order].astype(np.float64), [TAIL, 100 - TAIL], axis=0)
    values = np.linspace(low, high, steps, axis=1).astype(np.float32)
    rows = np.tile(at, (len(order), steps, 1)).astype(np.float32)
    rows[np.arange(len(order))[:, None], np.arange(steps), order[:, None]] = values
    return Traversal(order, tells[order], by, values, rows)


def columns_of(found: Traversal) -> tuple[dict[str, NDArray[Any]], dict[str, NDArray[Any]]]:
    """What a table says of each code beside its numbers, (r * steps,) each; and the arrays that hold the rows."""
    rows, steps, _ = found.codes.shape
    named: dict[str, NDArray[Any]] = {
        "dimension": found.dimensions.repeat(steps), "step": np.tile(np.arange(steps), rows),
        "value": found.values.ravel(),
    }  # fmt: skip
    arrays: dict[str, NDArray[Any]] = {
        "dimensions": found.dimensions, "tells": found.tells, "values": found.values, "codes": found.codes,
    }  # fmt: skip
    return named, arrays
