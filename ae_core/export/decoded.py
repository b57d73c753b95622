"""Codes and what they decode to, as pictures, a film, texts, a table or arrays, by the file's ending."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.errors import UserError
from ae_core.export.animation import ANIMATIONS, Order
from ae_core.export.settings import NOTHING, Settings
from ae_core.export.still import STILLS
from ae_core.export.strip import Look, save_strip
from ae_core.export.table import TABLES, npz, save_table
from ae_core.export.texts import TEXTS
from ae_core.storage import write_atomic

ARRAYS = ".npz"


@dataclass(frozen=True, eq=False)
class Decoded:
    """codes : (n, latent_dim). samples : (n, *shape) what they decode to, in display scale.

    named : what each code is, (n,) each, before z0, z1, ... in a table and beside them in an NPZ. lines : of equal
    length, that follow one another, when they are no one walk. closed : whether the one walk ends where it began.
    arrays : of an NPZ beside codes and samples, or in their places.
    """

    codes: NDArray[np.float32]
    samples: NDArray[np.float32]
    named: Mapping[str, NDArray[Any]]
    lines: int = 1
    closed: bool = False
    arrays: Mapping[str, NDArray[Any]] = field(default_factory=dict)


def save_decoded(path: Path, decoded: Decoded, look: Look, settings: Settings = NOTHING) -> None:
    """Write them atomically, with how they were made where the format has room for that. Raises UserError."""
    ending = path.suffix.lower()
    if ending == ARRAYS:
        arrays = {**decoded.named, "codes": decoded.codes, "samples": decoded.samples, **decoded.arrays}
        write_atomic(path, npz(arrays, settings))
    elif ending in TABLES:
        numbers = {f"z{place}": column for place, column in enumerate(decoded.codes.T)}
        save_table(path, {**decoded.named, **numbers}, settings)
    elif ending in ANIMATIONS and decoded.closed:
        # Its end is its beginning, which is not to be shown twice, and it has no way back.
        order: Order = "once" if look.playing.order == "once" else "loop"
        playing = replace(look.playing, order=order)
        save_strip(path, decoded.samples[:-1], replace(look, playing=playing), settings=settings)
    elif ending in STILLS or ending in ANIMATIONS or ending in TEXTS:
        save_strip(path, decoded.samples, look, decoded.lines, settings)
    else:
        known = (*STILLS, *ANIMATIONS, *(TEXTS if look.vocabulary else ()), *TABLES)
        raise UserError(f"{path.name}: this is saved as {', '.join(known)}")
