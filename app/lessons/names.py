"""Names that a lesson may give, each refused where it is unknown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

from pydantic import AfterValidator, ValidationInfo

from ae_core.errors import UserError
from app.lessons.refusing import refusing


def _known(find: Callable[[str], object]) -> AfterValidator:
    """What `find` refuses is refused in its words."""

    def checked(name: str) -> str:
        with refusing():
            find(name)
        return name

    return AfterValidator(checked)


def _source(name: str) -> object:
    from ae_core.data.base import sources

    return sources.get(name)


def _preset(name: str) -> object:
    from ae_core.model.presets.base import presets

    return presets.get(name)


def _panel(name: str, reading: ValidationInfo) -> str:
    """Whoever reads says which there are."""
    known = (reading.context or {}).get("panels", (name,))
    if name not in known:
        raise ValueError(f"there is no panel {name!r} (known: {', '.join(known)})")
    return name


def _control(name: str, reading: ValidationInfo) -> str:
    known = (reading.context or {}).get("controls", (name,))
    if name not in known:
        raise ValueError(f"there is no control {name!r} (known: {', '.join(sorted(known))})")
    return name


def _example(name: str) -> object:
    from ae_core.training.examples import examples

    if name not in examples():
        raise UserError(f"there is no run {name!r} that comes with the program (known: {', '.join(examples())})")
    return name


def _projection(name: str) -> object:
    from ae_core.projection.base import projections
    from app.mapping.flat import AXES

    return name if name == AXES else projections.get(name)


def _path(name: str) -> object:
    from ae_core.latent.paths.base import paths

    return paths.get(name)


def _diagnostic(name: str) -> object:
    from ae_core.analysis.diagnostics.base import diagnostics

    return diagnostics.get(name)


def _sampler(name: str) -> object:
    from ae_core.latent.samplers.base import samplers

    return samplers.get(name)


SourceName = Annotated[str, _known(_source)]
PresetName = Annotated[str, _known(_preset)]
PanelName = Annotated[str, AfterValidator(_panel)]
ControlName = Annotated[str, AfterValidator(_control)]
ExampleName = Annotated[str, _known(_example)]
ProjectionName = Annotated[str, _known(_projection)]
PathName = Annotated[str, _known(_path)]
DiagnosticName = Annotated[str, _known(_diagnostic)]
SamplerName = Annotated[str, _known(_sampler)]
