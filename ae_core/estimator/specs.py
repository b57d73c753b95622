"""From the parameters of an estimator to the spec of a run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ae_core.data.base import Dataset
from ae_core.errors import SpecError
from ae_core.model.presets.base import presets
from ae_core.spec import read_spec, replaced
from ae_core.training.run import RunSpec, preset_run


def spec_of(chosen: str | Mapping[str, Any] | RunSpec, dataset: Dataset, changes: Mapping[str, Any]) -> RunSpec:
    """The spec of a run on this data. Raises SpecError.

    chosen : the name of a preset, or a spec as run.json has it, whose data takes no part. changes : by dotted path.
    """
    spec = _chosen(chosen, dataset)
    for path, value in changes.items():
        spec = replaced(spec, path, value)
    return spec


def _chosen(chosen: str | Mapping[str, Any] | RunSpec, dataset: Dataset) -> RunSpec:
    if isinstance(chosen, RunSpec):
        return chosen
    if isinstance(chosen, Mapping):
        return read_spec(RunSpec, {key: value for key, value in chosen.items() if key != "data"})
    if not isinstance(chosen, str):
        raise SpecError(f"spec: {chosen!r} cannot be used; the name of a preset or a mapping was expected")
    preset = presets.get(chosen)
    if reason := preset.refusal(dataset):
        raise SpecError(reason)
    return preset_run(RunSpec(), preset, dataset)
