"""A spec as the rows of a form: settings, headings, check boxes for dictionaries of entries. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, get_args

from ae_core.registry import Registry
from ae_core.spec import Leaf, Slot, Spec, leaves, replaced, value_at


@dataclass(frozen=True)
class Heading:
    """A nested spec, named."""

    path: str
    title: str
    help: str


@dataclass(frozen=True)
class Check:
    """One entry that a dictionary of entries may hold."""

    path: str
    title: str
    help: str
    on: bool
    entry: type[Spec]


Item = Leaf | Heading | Check


def outline(spec: Spec, under: str = "") -> Iterator[Item]:
    """The rows for everything at or below the dotted path `under`, in declared order."""
    by_path = {leaf.path: leaf for leaf in leaves(spec)}
    for item in _walk(spec, "", by_path):
        itself = item.path == under and isinstance(item, Leaf)
        if itself or not under or item.path.startswith(f"{under}."):
            yield item


def _walk(spec: Spec, path: str, by_path: Mapping[str, Leaf]) -> Iterator[Item]:
    for field_name, info in type(spec).model_fields.items():
        here = f"{path}.{field_name}" if path else field_name
        title = info.title or field_name.replace("_", " ").capitalize()
        value = getattr(spec, field_name)
        if isinstance(value, Mapping):
            yield Heading(here, title, info.description or "")
            yield from _checks(value, here, entries_of(type(spec), field_name), by_path)
            continue
        yield by_path[here] if here in by_path else Heading(here, title, info.description or "")
        if isinstance(value, Spec):
            yield from _walk(value, here, by_path)


def _checks(held: Mapping[str, Any], path: str, entries: Registry[Any], by_path: Mapping[str, Leaf]) -> Iterator[Item]:
    offered = entries.names()
    for name in [*offered, *(one for one in held if one not in offered)]:
        cls, here = entries.get(name), f"{path}.{name}"
        yield Check(here, cls.title, cls.summary, name in held, cls)
        if name in held:
            yield from _walk(held[name], here, by_path)


def entries_of(cls: type[Spec], field_name: str) -> Registry[Any]:
    """The registry behind a dictionary of entries, from the annotation of the field."""
    info = cls.model_fields[field_name]
    found = _registries([*info.metadata, info.annotation])
    for registry in found:
        return registry
    raise TypeError(f"{cls.__name__}.{field_name} does not say which registry its entries come from")


def _registries(annotations: list[Any]) -> Iterator[Registry[Any]]:
    for one in annotations:
        if isinstance(one, Slot):
            yield one.registry
        yield from _registries([*get_args(one), *getattr(one, "__metadata__", ())])


def with_entry(spec: Spec, path: str, on: bool) -> Spec:
    """`spec` with the entry at the end of `path` added with its defaults, or taken out of its dictionary."""
    parent, _, name = path.rpartition(".")
    held = dict(value_at(spec, parent))
    if on:
        held[name] = {"name": name}
    else:
        held.pop(name, None)
    return replaced(spec, parent, held)
