"""The settings of a sweep: which fields, which values, and the run that each makes."""

from __future__ import annotations

import hashlib
import itertools
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ae_core.data.base import Dataset
from ae_core.errors import UserError
from ae_core.spec import leaves, replaced, switched
from ae_core.training.run import RunSpec

OF_OTHERS = ("data", "train.seed", "train.device", "train.threads")
EPOCHS = "train.epochs"
MOST_SETTINGS = 200


@dataclass(frozen=True)
class Field:
    """path : dotted, in a run's settings. values : those that are tried."""

    path: str
    values: tuple[Any, ...]

    @property
    def name(self) -> str:
        """The last part of its path."""
        return self.path.rpartition(".")[2]

    @property
    def is_numeric(self) -> bool:
        """Whether all values are numbers."""
        return all(isinstance(value, int | float) and not isinstance(value, bool) for value in self.values)


Setting = tuple[Any, ...]  # a value of each field


def field_of(spec: RunSpec, wanted: str, values: str) -> Field:
    """A field by its dotted path, its flag (beta) or the last part of its path, where only one has it.

    values : with commas between them, or with semicolons where they have commas themselves; JSON, or else words.
    Raises UserError.
    """
    known = list(leaves(spec))
    paths = {leaf.path for leaf in known}
    named = {leaf.path for leaf in known if wanted in (leaf.flag, leaf.path.rpartition(".")[2])}
    if wanted not in paths and len(named) != 1:
        why = f"means {' and '.join(sorted(named))}" if named else "is no setting of this run"
        raise UserError(f"{wanted!r} {why}; give its dotted path, as model.network.latent_dim.")
    path = wanted if wanted in paths else named.pop()
    if any(path == other or path.startswith(f"{other}.") for other in OF_OTHERS):
        raise UserError(f"{path} cannot be swept: all runs need the same data and machine, and seeds are set apart.")
    parts = [part.strip() for part in re.split(";" if ";" in values else ",", values)]
    found = tuple(dict.fromkeys(json.dumps(_value(part)) for part in parts if part))
    if not found:
        raise UserError(f"There are no values of {path} to try; give some, as 1, 2, 4.")
    return Field(path, tuple(json.loads(value) for value in found))


def grid(fields: Sequence[Field]) -> list[Setting]:
    """All combinations of their values. Raises UserError for too many."""
    found = list(itertools.product(*(field.values for field in fields)))
    if len(found) > MOST_SETTINGS:
        raise UserError(f"{len(found)} settings are more than {MOST_SETTINGS}; give fewer values, or search by trials.")
    return found


def spec_of(base: RunSpec, fields: Sequence[Field], setting: Setting, seed: int, epochs: int, data: Dataset) -> RunSpec:
    """The run of a setting. epochs : unless they are swept; 0 takes those of the base. Raises UserError where it cannot
    be trained."""
    spec = replaced(replaced(base, "train.seed", seed), EPOCHS, epochs or base.train.epochs)
    slots = {leaf.path for leaf in leaves(base) if leaf.slot is not None}
    for field, value in zip(fields, setting, strict=True):
        change = switched if field.path in slots and isinstance(value, str) else replaced
        spec = change(spec, field.path, value)
    if refusal := spec.model.refusal(data):
        raise UserError(f"{title_of(fields, setting)}: {refusal}")
    return spec


def title_of(fields: Sequence[Field], setting: Setting) -> str:
    """As latent_dim 4, beta 0.5."""
    return ", ".join(f"{field.name} {shown(value)}" for field, value in zip(fields, setting, strict=True))


def shown(value: Any) -> str:
    """A value as a person writes it."""
    return value if isinstance(value, str) else f"{value:.6g}" if isinstance(value, float) else json.dumps(value)


def folder_name(fields: Sequence[Field], setting: Setting, spec: RunSpec, fingerprint: str) -> str:
    """The same for equal runs on equal data, and different for all others."""
    what: Mapping[str, Any] = {"spec": spec.model_dump(mode="json"), "data": fingerprint}
    digest = hashlib.sha256(json.dumps(what, sort_keys=True).encode()).hexdigest()[:10]
    words = re.sub(r"[^A-Za-z0-9._]+", "-", title_of(fields, setting)).strip("-.")
    return f"{words[:60]}-seed-{spec.train.seed}-{digest}"


def _value(part: str) -> Any:
    try:
        return json.loads(part)
    except ValueError:
        return part
