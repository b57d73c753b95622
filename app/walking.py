"""The work of a walk from stop to stop: its codes, its pictures, and how far it is to be believed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ae_core.latent.nearness import NEAR
from ae_core.latent.paths.base import Ground, paths
from app.changes import changed
from app.nearness import judgement, numbers, share
from app.terrain import Terrain
from app.widgets.strip import Trust
from app.workspace import Walk

if TYPE_CHECKING:
    from ae_core.latent.codec import Codec
    from ae_core.latent.ensemble import Ensemble
    from ae_core.latent.meter import Meter
    from ae_core.latent.surroundings import Usual
    from app.workspace import Floats


@dataclass(frozen=True, eq=False)
class Place:
    """A stop as the lane needs it: its letter, and stored samples (m, *shape) whose mean code it is; or, for none, a
    code (latent_dim,).
    """

    letter: str
    stored: Any
    code: Floats

    def now(self, codec: Codec) -> Floats:
        """(latent_dim,) its code; samples are encoded anew, so that it is true to these weights."""
        return self.code if self.stored is None else codec.encode(self.stored).mean(axis=0)


def walked(codec: Codec, path: str, places: Sequence[Place], steps: int, terrain: Terrain) -> Walk | float:
    """A path by all places with so many steps from each to the next, both included; or, where more must be prepared
    first, the share of that which is done: then it is to be asked again.
    """
    from ae_core.latent.meter import changes, energy, measured

    ensemble = None
    if paths.get(path).needs_ensemble and len(terrain.codes) and codec.surface is not None:
        fitting = terrain.fitting(codec)
        share = fitting.go_on()
        if fitting.made is None:
            return share
        # Of a training that goes on, the weights are others by now; everything here is of those that it began with.
        codec, ensemble = fitting.codec, fitting.made
    points = _gone(codec, path, places, steps, terrain, ensemble)
    if not len(terrain.around.codes):
        return Walk(path, points, codec.decode(points), _letters(places, steps))
    pictures, meter = measured(codec, points, terrain.around, terrain.usual(codec), terrain.real)
    straight = _gone(codec, "lerp", places, steps, terrain)
    along = meter.step if path == "lerp" else changes(codec.decode(straight), codec.model.form.tokens > 0)
    marks = changed(codec, pictures, pictures[0], terrain.shown)
    return Walk(path, points, pictures, _letters(places, steps), meter, energy(along), changed=marks)


def glimpsed(
    codec: Codec, path: str, places: Sequence[Place], steps: int, terrain: Terrain, usual: Usual | None
) -> Walk | None:
    """The same without what takes long to measure, against what was usual before; None where the path itself must be
    prepared.
    """
    from ae_core.latent.meter import measured

    if paths.get(path).needs_ensemble:
        return None
    points = _gone(codec, path, places, steps, terrain)
    if not len(terrain.around.codes):
        return Walk(path, points, codec.decode(points), _letters(places, steps))
    pictures, meter = measured(codec, points, terrain.around, usual)
    marks = changed(codec, pictures, pictures[0], terrain.shown)
    return Walk(path, points, pictures, _letters(places, steps), meter, changed=marks)


def _gone(
    codec: Codec, path: str, places: Sequence[Place], steps: int, terrain: Terrain, ensemble: Ensemble | None = None
) -> Floats:
    stops = np.stack([place.now(codec) for place in places])
    total = (len(stops) - 1) * (steps - 1) + 1
    return paths.create(path).points(stops, total, Ground(terrain.codes, codec.surface, ensemble))


def _letters(places: Sequence[Place], steps: int) -> dict[int, str]:
    return {number * (steps - 1): place.letter for number, place in enumerate(places)}


def trusted(walk: Walk) -> list[Trust]:
    """Of each step, how near real codes are: all of the bar where it is among them, the less the further away."""
    meter = walk.meter
    if meter is None:
        return []
    return [_trust(meter, step) for step in range(len(walk.codes))]


def _trust(meter: Meter, step: int) -> Trust:
    distance, usual = float(meter.distance[step]), meter.usual
    return Trust(share(distance, usual), judgement(distance, usual)[1], _told(meter, step))


def _told(meter: Meter, step: int) -> str:
    lines = [
        f"Step {step + 1} of {len(meter.step)}",
        *numbers(meter.distance[step], meter.returned[step], meter.usual),
        f"{meter.neighbours[step]:,} real codes within {NEAR:g} times the usual distance",
    ]
    if meter.log_prior is not None:
        lines.append(f"log density under the prior {meter.log_prior[step]:.1f} nats")
    if meter.unlike is not None:
        lines.append(f"cosine distance to the nearest real sample {meter.unlike[step]:.3f}")
    if step:
        lines.append(f"changed by {meter.step[step]:.2f} since the step before")
    return "\n".join(lines)


def summary(walk: Walk) -> tuple[str, str]:
    """The whole walk in one line, and what its numbers mean."""
    meter = walk.meter
    if meter is None:
        return "", ""
    parts = [f"length {meter.length:.3g}", f"uneven {meter.smoothness:.2f}"]
    if walk.straight > 0:
        parts.insert(1, f"energy {meter.energy / walk.straight:.0%} of the straight line's")
    if meter.realism is not None:
        parts.append(f"unlike the data {meter.realism:.3f}")
    return " · ".join(parts), (
        "length: of the way that the decoded samples go, in display scale\n"
        "energy: the mean squared speed along it, beside that of the straight line in as many steps\n"
        "uneven: the largest step's share of the length, less that of even steps; 0 at best\n"
        "unlike the data: the mean cosine distance of the steps to the nearest real sample; 0 at best\n"
        "(the last two as in Berthelot et al. 2018). The bars below the steps: how near real codes are."
    )


def encoded(codec: Codec, stored: Any) -> Floats:
    """(latent_dim,) the code of one stored sample (1, *shape)."""
    return codec.encode(stored)[0]
