"""Settings declared once: the form, the flag, the JSON, the validation and the help text come from the same line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Literal, TypeVar, get_args, get_origin

from annotated_types import Ge, Gt, Le, Lt
from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler, JsonValue, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import core_schema

from ae_core.errors import SpecError
from ae_core.registry import Registry

S = TypeVar("S", bound="Spec")


class Spec(BaseModel):
    """A frozen set of settings. Entries of a registry also carry their name, title and summary."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_default=True, allow_inf_nan=False)
    name: ClassVar[str] = ""
    title: ClassVar[str] = ""
    summary: ClassVar[str] = ""


def knob(
    default: Any,
    help: str,
    *,
    title: str | None = None,
    flag: str | None = None,
    live: bool = False,
    ge: float | None = None,
    gt: float | None = None,
    le: float | None = None,
    lt: float | None = None,
) -> Any:
    """Declare one setting.

    help : the meaning and the usual range, one or two sentences.
    flag : a short command-line name beside the dotted path ("epochs").
    live : may be changed while a training runs.
    """
    extra: dict[str, JsonValue] = {"flag": flag, "live": live}
    return Field(default, title=title, description=help, json_schema_extra=extra, ge=ge, gt=gt, le=le, lt=lt)


@dataclass(frozen=True)
class Slot:
    """Annotation of a field that holds one entry of a registry, written in JSON as {"name": ..., its fields}."""

    registry: Registry[Any]

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(
            self._validated, serialization=core_schema.plain_serializer_function_ser_schema(self.write)
        )

    def read(self, value: Any) -> Any:
        """An entry from itself, its name, or its JSON. Raises SpecError."""
        try:
            return self._validated(value)
        except ValidationError as problem:
            within = str(value["name"]) if isinstance(value, Mapping) else ""
            raise SpecError(sentence(problem, within)) from None

    def _validated(self, value: Any) -> Any:
        """The same within pydantic, which puts the path of this slot before that of a field."""
        if isinstance(value, Spec):
            if not isinstance(value, self.registry.get(value.name)):  # entries of several registries share a name
                raise SpecError(f"a {self.registry.kind} was expected, not {type(value).__name__}")
            return value
        fields = {"name": value} if isinstance(value, str) else value
        if not isinstance(fields, Mapping) or not isinstance(fields.get("name"), str):
            raise SpecError(f"a {self.registry.kind} is written as its name or as an object with a name, not {value!r}")
        rest = {key: item for key, item in fields.items() if key != "name"}
        return self.registry.get(fields["name"]).model_validate(rest)

    @staticmethod
    def write(entry: Spec) -> dict[str, Any]:
        """The JSON of an entry."""
        return {"name": entry.name, **entry.model_dump(mode="json")}


def read_spec(cls: type[S], fields: Mapping[str, Any], within: str = "") -> S:
    """A spec from untrusted JSON. Raises SpecError that names the field and what was expected."""
    try:
        return cls.model_validate(dict(fields))
    except ValidationError as problem:
        raise SpecError(sentence(problem, within)) from None


def sentence(problem: ValidationError, within: str = "") -> str:
    """The first thing that is wrong, with its dotted path below `within`."""
    first = problem.errors(include_url=False)[0]
    place = ".".join(part for part in (within, *map(str, first["loc"])) if part)
    if first["type"] == "extra_forbidden":
        return f"{place}: there is no such setting"
    if first["type"] == "missing":
        return f"{place}: is missing"
    return f"{place}: {first['input']!r} cannot be used; {first['msg'][:1].lower()}{first['msg'][1:]}"


@dataclass(frozen=True)
class Leaf:
    """One setting of a spec, as a form or a flag needs it.

    path : dotted from the spec's top. slot : the registry to choose from, where the setting is a choice of entry;
    its own settings then follow as leaves of their own. choices : the allowed words of a Literal. owner : whose it is.
    """

    path: str
    title: str
    help: str
    annotation: Any
    value: Any
    default: Any
    flag: str | None
    live: bool
    lower: float | None
    upper: float | None
    choices: tuple[str, ...] | None
    slot: Registry[Any] | None
    owner: type[Spec]


def leaves(spec: Spec, path: str = "") -> Iterator[Leaf]:
    """Every setting of `spec` in declared order, nested ones after the slot that holds them."""
    for field_name, info in type(spec).model_fields.items():
        here = f"{path}.{field_name}" if path else field_name
        value = getattr(spec, field_name)
        slot = next((item.registry for item in info.metadata if isinstance(item, Slot)), None)
        if slot is not None or not isinstance(value, Spec | Mapping):
            yield _leaf(type(spec), here, field_name, value, slot)
        if isinstance(value, Spec):
            yield from leaves(value, here)
        elif isinstance(value, Mapping):
            for key, entry in value.items():
                yield from leaves(entry, f"{here}.{key}")


def _leaf(owner: type[Spec], path: str, field_name: str, value: Any, slot: Registry[Any] | None) -> Leaf:
    info = owner.model_fields[field_name]
    extra = info.json_schema_extra if isinstance(info.json_schema_extra, dict) else {}
    words = get_args(info.annotation) if get_origin(info.annotation) is Literal else None
    flag = extra.get("flag")
    return Leaf(
        path=path,
        title=info.title or field_name.replace("_", " ").capitalize(),
        help=info.description or "",
        annotation=info.annotation,
        value=value,
        default=info.get_default(call_default_factory=False),
        flag=str(flag) if flag else None,
        live=bool(extra.get("live")),
        lower=_bound(info, Ge, "ge", Gt, "gt"),
        upper=_bound(info, Le, "le", Lt, "lt"),
        choices=tuple(words) if words else None,
        slot=slot,
        owner=owner,
    )


def _bound(info: FieldInfo, closed: type, closed_name: str, opened: type, opened_name: str) -> float | None:
    for item in info.metadata:
        if isinstance(item, closed):
            return float(getattr(item, closed_name))
        if isinstance(item, opened):
            return float(getattr(item, opened_name))
    return None


def value_at(spec: Spec, path: str) -> Any:
    """The setting at a dotted path. Raises SpecError."""
    value: Any = spec
    for part in path.split("."):
        known = type(value).model_fields if isinstance(value, Spec) else value if isinstance(value, Mapping) else ()
        if part not in known:
            raise SpecError(f"{path}: there is no such setting")
        value = value[part] if isinstance(value, Mapping) else getattr(value, part)
    return value


def replaced(spec: S, path: str, value: Any) -> S:
    """`spec` with the setting at a dotted path changed and validated. Raises SpecError."""
    value_at(spec, path)
    return read_spec(type(spec), _changed(spec, path.split("."), value))


def _changed(node: Spec | Mapping[str, Any], parts: list[str], value: Any, within: str = "") -> dict[str, Any]:
    fields = {key: getattr(node, key) for key in type(node).model_fields} if isinstance(node, Spec) else dict(node)
    inner = fields[parts[0]]
    if len(parts) > 1:
        here = f"{within}.{parts[0]}" if within else parts[0]
        changed = _changed(inner, parts[1:], value, here)
        value = read_spec(type(inner), changed, within=here) if isinstance(inner, Spec) else changed
    fields[parts[0]] = value
    return fields


def switched(spec: S, path: str, name: str) -> S:
    """`spec` with another entry in the slot at `path`; settings that both have (latent_dim, lr) keep their value.

    Raises SpecError.
    """
    old = value_at(spec, path)
    slot = next(leaf.slot for leaf in leaves(spec) if leaf.path == path)
    assert slot is not None
    new = slot.get(name)
    shared: type[Spec] = next(base for base in type(old).__mro__ if issubclass(new, base))
    kept = {field: getattr(old, field) for field in shared.model_fields}
    return replaced(spec, path, {"name": name, **kept})
