"""Settings as the text of a field, and back. No Qt."""

from __future__ import annotations

import math
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

from ae_core.errors import SpecError
from ae_core.spec import Leaf

SERIES = (1.0, 2.0, 5.0)


def is_optional(annotation: Any) -> bool:
    """Whether None is among the allowed values."""
    return get_origin(annotation) in (Union, UnionType) and NoneType in get_args(annotation)


def plain(annotation: Any) -> Any:
    """The annotation without its None; of several remaining types the first."""
    if get_origin(annotation) not in (Union, UnionType):
        return annotation
    return next(one for one in get_args(annotation) if one is not NoneType)


def shown(value: Any) -> str:
    """A setting as people write it: 0.001, 1e-05, "512, 256"; None is empty."""
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.10g}"
    if isinstance(value, tuple | list):
        return ", ".join(shown(item) for item in value)
    return str(value)


def read(leaf: Leaf, text: str) -> Any:
    """What somebody typed as the setting's type. Raises SpecError; bounds are the spec's own business."""
    text, kind = text.strip(), plain(leaf.annotation)
    if not text and is_optional(leaf.annotation):
        return None
    if get_origin(kind) is tuple and get_args(kind)[0] is str:
        return tuple(part for one in text.split(",") if (part := one.strip()))
    if get_origin(kind) is tuple:
        return tuple(_number(leaf, part, get_args(kind)[0]) for part in text.replace(",", " ").split())
    if kind in (int, float):
        return _number(leaf, text, kind)
    return Path(text).expanduser() if kind is Path else text


def _number(leaf: Leaf, text: str, kind: type) -> Any:
    try:
        return float(text) if kind is float else int(text)
    except ValueError:
        expected = "a number such as 0.001 or 1e-3" if kind is float else "a whole number"
        raise SpecError(f"{leaf.title}: {expected} is expected, not {text!r}") from None


def stepped(value: float, direction: int, whole: bool) -> float:
    """The next round value up (1) or down (-1): whole numbers by one, others along 1, 2, 5, 10, ..."""
    if whole or value <= 0:
        return value + direction if whole else max(0.0, direction * 1e-3)
    place = math.floor(math.log10(value) + 1e-9)
    candidates = [digit * 10.0**power for power in (place - 1, place, place + 1) for digit in SERIES]
    beyond = [one for one in candidates if (one - value) * direction > 1e-9 * value]
    return float(f"{(min(beyond) if direction > 0 else max(beyond)):.6g}")
