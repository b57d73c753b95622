"""Whether there is a setting at a dotted path in any model that can be set up, and whether a value suits it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from ae_core.errors import SpecError
from ae_core.spec import Slot, Spec, leaves, value_at
from app.forms.outline import entries_of

if TYPE_CHECKING:
    from ae_core.training.run import RunSpec


def owners(path: str) -> list[type[Spec]]:
    """The kinds of spec that have the last name of the path, reached by the names before it. Raises SpecError."""
    from ae_core.training.run import RunSpec

    *way, last = path.split(".")
    here: list[type[Spec]] = [RunSpec]
    names = iter(way)
    for name in names:
        here = [inner for cls in here if name in cls.model_fields for inner in _inner(cls, name, names)]
    found = [cls for cls in here if last in cls.model_fields]
    if not found:
        raise SpecError(f"there is no setting {path}")
    return found


def _inner(cls: type[Spec], name: str, names: Iterator[str]) -> list[type[Spec]]:
    """What the field can hold; of a dictionary, the entry of the next name."""
    info = cls.model_fields[name]
    slot = next((item for item in info.metadata if isinstance(item, Slot)), None)
    if slot is not None:
        return [slot.registry.get(entry) for entry in slot.registry.names()]
    if isinstance(info.annotation, type) and issubclass(info.annotation, Spec):
        return [info.annotation]
    if not isinstance(info.default, Mapping):
        return []
    return [entries_of(cls, name).get(next(names, ""))]


def setting_of(spec: RunSpec, path: str) -> Any:
    """Its value there, of a slot the name of its entry; None where this model has no such setting."""
    try:
        value = value_at(spec, path)
    except SpecError:
        return None
    return value.name if isinstance(value, Spec) else value


def title_of(spec: RunSpec, path: str) -> str:
    """What the form calls the setting."""
    return next((leaf.title for leaf in leaves(spec) if leaf.path == path), path)


def check_setting(path: str, value: Any) -> None:
    """Raises SpecError where no such setting exists, or where none of that name takes the value."""
    problems = []
    for cls in owners(path):
        problem = _problem(cls, path.rpartition(".")[2], value)
        if problem is None:
            return
        problems.append(problem)
    raise SpecError(f"{path}: {value!r} cannot be used; {problems[0]}")


def _problem(cls: type[Spec], name: str, value: Any) -> str | None:
    """Other fields of the spec are none of its business."""
    try:
        cls.model_validate({name: value})
    except SpecError as problem:
        return str(problem)
    except ValidationError as problem:
        found = (error for error in problem.errors(include_url=False) if error["loc"][:1] == (name,))
        return next((f"{error['msg'][:1].lower()}{error['msg'][1:]}" for error in found), None)
    return None
