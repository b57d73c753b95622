"""The work of the panel of traversals, for the inspect lane: its rows, and the one code that its sliders make."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from app.changes import changed
from app.directing.finding import Decoded, walked
from app.walking import trusted

if TYPE_CHECKING:
    from ae_core.latent.codec import Codec
    from ae_core.latent.traversal import Traversal
    from app.terrain import Terrain
    from app.workspace import Floats

AT_SLIDERS = "The code at the sliders"


@dataclass(frozen=True, eq=False)
class Rows:
    """Rows around the code `at` (latent_dim,) and what they decode to, (r, steps, *shape) in display scale.

    changed : (r, steps, d) which columns of a table row are others than in the sample itself, None for other samples.
    """

    found: Traversal
    at: Floats
    pictures: Floats
    changed: NDArray[np.bool_] | None


def rows(codec: Codec, stored: Any, codes: Floats, judged: Any, steps: int, most: int) -> Rows:
    """Around a stored sample (1, *shape), over the ranges of codes (n, latent_dim). judged : says what tells most."""
    from ae_core.latent.traversal import told_by, traversal

    at = codec.encode(stored)[0]
    found = traversal(at, codes, *told_by(codec, judged), steps, most)
    flat = codec.decode(np.ascontiguousarray(found.codes.reshape(-1, codec.latent_dim)))
    pictures = flat.reshape(*found.codes.shape[:2], *flat.shape[1:])
    marks = changed(codec, pictures, codec.decode(at[None])[0], lambda: codec.see(judged).inputs)
    return Rows(found, at, pictures, marks)


def at_sliders(codec: Codec, stored: Any, moved: Mapping[int, float], terrain: Terrain) -> Decoded:
    """The code of a stored sample (1, *shape) with some of its numbers set, decoded: a walk of one step."""
    code = codec.encode(stored)[0].copy()
    zero = codec.decode(code[None])[0]
    code[list(moved)] = list(moved.values())
    walk = walked(codec, code[None], terrain)
    trust = [replace(one, words="\n".join([AT_SLIDERS, *one.words.split("\n")[1:]])) for one in trusted(walk)]
    return Decoded(walk, trust, zero, changed(codec, walk.pictures, zero, terrain.shown))
