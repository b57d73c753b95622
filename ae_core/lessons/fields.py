"""The fields of a block, and in which line each of them stands."""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pydantic import ValidationError

from ae_core.lessons.parts import Block, LessonError, Place
from ae_core.spec import Spec

Path = tuple[str | int, ...]
_LINE = re.compile(r"\(at line (\d+), column \d+\)")
_TOKEN = re.compile(
    r"""\"{3}(?:\\.|[^\\])*?\"{3}|'{3}.*?'{3}|"(?:\\.|[^"\\\n])*"|'[^'\n]*'|\#[^\n]*|[\[\]{}\n]""", re.DOTALL
)
_CLOSED_BY = {"[": "]", "{": "}"}
_WORDS = re.compile(r"^Value error, ")


def fields_of(block: Block, place: Place) -> dict[str, Any]:
    """What a block says. Raises LessonError with the line where it is no TOML."""
    try:
        return tomllib.loads(block.source)
    except (ValueError, RecursionError) as problem:
        found = _LINE.search(str(problem))
        lines = block.source.count("\n") + 1
        line = block.line + (int(found[1]) if found else lines) - 1
        words = _LINE.sub("", str(problem)).strip() or "it is nested too deeply"
        raise place.error(line, f"this is not TOML: {words[:1].lower()}{words[1:]}") from None


def line_of(block: Block, path: Path) -> int:
    """The line of the file where a field begins; of what holds it, where it is missing."""
    beginnings = list(_beginnings(block.source))
    for end in range(len(path), 0, -1):
        found = _begins(block.source, beginnings, path[:end])
        if found is not None:
            return block.line + found
    return block.line


Beginning = tuple[int, int, str]


def _beginnings(source: str) -> Iterator[Beginning]:
    """Each that ends with a line: how many lines and letters it has, and what closes all that is open in it.

    A string of several lines is passed as one.
    """
    count, still_open = 0, ""
    for token in _TOKEN.finditer(f"{source}\n"):
        text = token[0]
        if text in _CLOSED_BY:
            still_open = _CLOSED_BY[text] + still_open
        elif text in ("]", "}"):
            still_open = still_open[1:]
        count += text.count("\n")
        if text == "\n":
            yield count, token.start(), f"\n{still_open}"


def _begins(source: str, beginnings: Sequence[Beginning], path: Path) -> int | None:
    """The field begins after the last beginning that is without it."""
    place = bisect_left(beginnings, True, key=lambda one: _has(_parsed(source[: one[1]] + one[2]), path))
    if place == len(beginnings):
        return None
    return beginnings[place - 1][0] if place else 0


def _parsed(source: str) -> dict[str, Any]:
    try:
        return tomllib.loads(source)
    except (ValueError, RecursionError):
        return {}


def _has(value: Any, path: Path) -> bool:
    for part in path:
        if isinstance(part, int):
            if not isinstance(value, list) or part >= len(value):
                return False
        elif not isinstance(value, Mapping) or part not in value:
            return False
        value = value[part]
    return True


def named(path: Path) -> str:
    """A field in words; the first of a list is number 1."""
    return ".".join(str(part + 1 if isinstance(part, int) else part) for part in path)


def wrong(block: Block, place: Place, path: Path, problem: str) -> LessonError:
    """That a field of a block is wrong."""
    return place.error(line_of(block, path), problem, named(path))


def refused(block: Block, place: Place, within: Path, problem: ValidationError) -> LessonError:
    """The first thing that pydantic found wrong below `within`."""
    # A field with a wrong name is missing by its right one too.
    first = min(problem.errors(include_url=False), key=lambda one: one["type"] == "missing")
    path = (*within, *first["loc"])
    if first["type"] == "extra_forbidden":
        return wrong(block, place, path, "there is no such field")
    if first["type"] == "missing":
        return place.error(line_of(block, path), "it is missing", named(path))
    words = _WORDS.sub("", first["msg"])
    if first["type"] == "value_error":
        return wrong(block, place, path, words)
    return wrong(block, place, path, f"{_short(first['input'])} cannot be used; {words[:1].lower()}{words[1:]}")


def _short(value: Any) -> str:
    said = repr(value)
    return said if len(said) <= 60 else f"{said[:57]}..."


def read_fields(cls: type[Spec], block: Block, place: Place, found: Mapping[str, Any], within: Path = ()) -> Any:
    """A spec from the fields of a block. Raises LessonError."""
    try:
        return cls.model_validate(dict(found))
    except ValidationError as problem:
        raise refused(block, place, within, problem) from None
