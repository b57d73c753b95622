"""The work of a walk from A to B: its codes, its pictures, its file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ae_core.latent.paths.base import Ground, paths
from app.workspace import Walk

if TYPE_CHECKING:
    from ae_core.latent.codec import Codec
    from app.workspace import Floats


def walked(codec: Codec, a: tuple[Any, Floats], b: tuple[Any, Floats], path: str, steps: int, codes: Floats) -> Walk:
    """A path of so many steps; each end is a stored sample (1, *shape), or None, and a code (latent_dim,).

    codes : (n, latent_dim) of real samples, by which some paths go.
    """
    # Samples are encoded anew, so that both ends are true to these weights.
    ends = [vector if stored is None else codec.encode(stored)[0] for stored, vector in (a, b)]
    points = paths.create(path).points(np.stack(ends), steps, Ground(codes, codec.surface))
    return Walk(points, codec.decode(points))


def encoded(codec: Codec, stored: Any) -> Floats:
    """(latent_dim,) the code of one stored sample (1, *shape)."""
    return codec.encode(stored)[0]


def save(path: Path, pictures: Floats, vocabulary: tuple[str, ...] = ()) -> None:
    """Write (k, *shape) pictures in display scale as the ending says; with a vocabulary they are texts."""
    from ae_core.export.strip import save_strip

    save_strip(path, pictures, vocabulary)
