"""Pictures that lose their edges."""

from __future__ import annotations

import numpy as np

from ae_core.coach.base import Hint, Rule, Seen, rules
from ae_core.coach.controls import kl_control

SOFT = 0.6  # of the inputs' edges
FEWEST_PICTURES = 4


@rules.register("blurry", "Blurry reconstructions")
class Blurry(Rule):
    """The edges of settled reconstructions are far weaker than those of the inputs."""

    order = 50

    def look(self, seen: Seen) -> Hint | None:
        """Edges: the mean absolute difference of neighbouring pixels."""
        if seen.pictures is None or not seen.has_settled or not seen.beats_components or len(seen.form.shape) != 3:
            return None
        inputs, outputs = seen.pictures
        edges = _edges(inputs)
        if len(inputs) < FEWEST_PICTURES or not edges:
            return None
        share = _edges(outputs) / edges
        if share >= SOFT:
            return None
        control = kl_control(seen.spec.model)
        return self.hint(
            f"Edges in the reconstructions are {share:.0%} as strong as in the inputs.",
            "A squared error answers the mean of what it cannot tell apart: "
            + ("a smaller beta or a larger code keeps more detail." if control else "a larger code keeps more detail."),
            control or "model.network.latent_dim",
        )


def _edges(pictures: np.ndarray) -> float:
    return float(np.abs(np.diff(pictures, axis=-1)).mean() + np.abs(np.diff(pictures, axis=-2)).mean())
