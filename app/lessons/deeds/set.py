"""Changes settings of the next training."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import field_validator

from ae_core.errors import SpecError
from ae_core.spec import Slot, knob, leaves, replaced, switched
from app.lessons.deeds.base import Deed, deeds
from app.lessons.refusing import refusing
from app.lessons.setting_paths import check_setting
from app.lessons.stage import Stage, Steps

if TYPE_CHECKING:
    from ae_core.training.run import RunSpec


@deeds.register("set")
class Set(Deed):
    """Change settings by their dotted paths, as in the forms of Setup; what is trained ends first."""

    values: dict[str, Any] = knob(..., "By path, the value.")

    @field_validator("values")
    @classmethod
    def _known(cls, values: dict[str, Any]) -> dict[str, Any]:
        with refusing():
            for path, value in values.items():
                if path.partition(".")[0] == "data":
                    raise SpecError(f"{path} is data, which is loaded: use the deed load")
                check_setting(path, value)
        return values

    def do(self, stage: Stage) -> Steps:
        """Waits for the engine only."""
        yield from stage.idle()
        stage.session.choose(spec=self.of(stage.spec()))

    def of(self, spec: RunSpec) -> RunSpec:
        """`spec` with all of that changed. Raises SpecError."""
        for path, value in self.values.items():
            spec = changed(spec, path, value)
        return spec


def changed(spec: RunSpec, path: str, value: Any) -> RunSpec:
    """`spec` with one setting changed, as a form does it: another entry of a slot keeps what both have.

    Raises SpecError.
    """
    slot: Slot | Any = next((leaf.slot for leaf in leaves(spec) if leaf.path == path), None)
    return switched(spec, path, value) if slot is not None and isinstance(value, str) else replaced(spec, path, value)
