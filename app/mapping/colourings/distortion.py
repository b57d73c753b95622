"""How wrong a projection is around each point."""

from __future__ import annotations

from app.mapping.colourings.base import Colouring, Scene, Values, colourings


@colourings.register("distortion")
class Distortion(Colouring):
    """What the projection says of each point's neighbourhood, where it says so."""

    order = 70

    def choices(self, scene: Scene) -> list[tuple[str, str]]:
        """Only of a projection that is on the map."""
        known = scene.projection is not None and scene.projection.distortion is not None
        return [("distortion", "Projection distortion")] if known else []

    def values(self, scene: Scene, name: str) -> Values | None:
        """Of the projection on the map."""
        if scene.projection is None or scene.projection.distortion is None:
            return None
        return Values(scene.projection.distortion, "Projection distortion")
