"""Only those settings in which several runs differ."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ae_core.languages.saying import Verbatim
from ae_core.spec import Leaf, Spec, leaves

NOWHERE = "—"  # of a run that has no such setting


@dataclass(frozen=True)
class Differing:
    """path : dotted, as a flag or a spec has it. values : of each run, as words. leaf : of the last that has it."""

    path: str
    values: tuple[str, ...]
    leaf: Leaf | None


def differing(specs: Sequence[Spec]) -> tuple[Differing, ...]:
    """In the order of the first that has it; a choice stands before its own settings."""
    each = [dict(_flat(spec.model_dump(mode="json"))) for spec in specs]
    known_leaves = {leaf.path: leaf for spec in specs for leaf in leaves(spec)}
    found = []
    for path in _in_order(dict.fromkeys(path for known in each for path in known)):
        values = tuple(known.get(path, NOWHERE) for known in each)
        if len(set(values)) > 1:
            found.append(Differing(path, values, known_leaves.get(path)))
    return tuple(found)


def _flat(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Every setting by its path; an entry of a registry is named at the path of its slot."""
    if not isinstance(value, Mapping):
        yield path, _words(value)
        return
    for name, inner in value.items():
        if name == "name" and path:
            yield path, Verbatim(inner)
        else:
            yield from _flat(inner, f"{path}.{name}" if path else name)


def _in_order(paths: Mapping[str, None]) -> list[str]:
    """What only a later run has stands with its kind, not at the end."""
    places: dict[str, int] = {}
    for path in paths:
        for beginning in _beginnings(path):
            places.setdefault(beginning, len(places))
    return sorted(paths, key=lambda path: [places[beginning] for beginning in _beginnings(path)])


def _beginnings(path: str) -> list[str]:
    parts = path.split(".")
    return [".".join(parts[:depth]) for depth in range(1, len(parts) + 1)]


def _words(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.10g}"
    if isinstance(value, list):
        return ", ".join(map(_words, value)) or "none"
    return "none" if value in (None, "") else Verbatim(value)
