"""What the model says of each sample: its reconstruction error, and the terms of the loss that it has of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.mapping.colourings.base import Colouring, Scene, Values, colourings

if TYPE_CHECKING:
    from app.workspace import SampleTerms

PREFIX = "term:"


@colourings.register("terms")
class Terms(Colouring):
    """Computed in the inspect lane while one of them is chosen; see `measuring`."""

    order = 40
    follows = frozenset({"terms"})

    def choices(self, scene: Scene) -> list[tuple[str, str]]:
        """The terms that this model has."""
        return [(PREFIX + name, title) for name, (title, _) in scene.terms.titles.items()] if scene.terms else []

    def values(self, scene: Scene, name: str) -> Values | None:
        """The last that are known, with a note where they are of another frame."""
        terms, which = scene.terms, name.removeprefix(PREFIX)
        if terms is None or terms.ids is not scene.ids or which not in terms.values:
            return None
        title, unit = terms.titles[which]
        return Values(terms.values[which], f"{title} ({unit})" if unit else title, note=_age(terms, scene))


def _age(terms: SampleTerms, scene: Scene) -> str:
    return "" if terms.step == scene.frame.step else f"of epoch {terms.epoch:.3g}"
