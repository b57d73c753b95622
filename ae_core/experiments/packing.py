"""What was found as one file: a tree of JSON beside the arrays in it, so that it comes back as it was."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

TREE = "tree"


def packed(value: Any) -> bytes:
    """An NPZ file without pickled objects. value : numbers, texts, bytes, arrays, None, and lists, tuples, dicts and
    dataclasses of these. Raises TypeError for anything else.
    """
    arrays: list[NDArray[Any]] = []
    tree = json.dumps(_plain(value, arrays)).encode()
    buffer = io.BytesIO()
    numbered = {str(place): array for place, array in enumerate(arrays)}
    np.savez(buffer, allow_pickle=False, **numbered, **{TREE: np.frombuffer(tree, np.uint8)})
    return buffer.getvalue()


def unpacked(content: bytes, kinds: Sequence[type]) -> Any:
    """The value again, bit by bit. kinds : the dataclasses that may be in it; no other class is made.

    Raises an exception of any kind where the content is no such file, or a damaged one.
    """
    with np.load(io.BytesIO(content), allow_pickle=False) as file:
        arrays = {name: file[name] for name in file.files}
    return _value(json.loads(arrays[TREE].tobytes()), arrays, {kind.__name__: kind for kind in kinds})


def _plain(value: Any, arrays: list[NDArray[Any]]) -> Any:
    """As JSON, whose objects have one entry: what stands there, and what it is made of."""
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, list):
        return [_plain(one, arrays) for one in value]
    if isinstance(value, tuple):
        return {"tuple": [_plain(one, arrays) for one in value]}
    if isinstance(value, Mapping):
        return {"dict": [[_plain(key, arrays), _plain(one, arrays)] for key, one in value.items()]}
    if is_dataclass(value):
        each = {field.name: _plain(getattr(value, field.name), arrays) for field in fields(value)}
        return {"of": [type(value).__name__, each]}
    name = {bytes: "bytes", np.ndarray: "array"}.get(type(value))
    if name is None:
        raise TypeError(f"a {type(value).__name__} cannot be kept")
    arrays.append(np.frombuffer(value, np.uint8) if isinstance(value, bytes) else value)
    return {name: str(len(arrays) - 1)}


def _value(tree: Any, arrays: Mapping[str, NDArray[Any]], kinds: Mapping[str, type]) -> Any:
    if isinstance(tree, list):
        return [_value(one, arrays, kinds) for one in tree]
    if not isinstance(tree, dict):
        return tree
    [(name, content)] = tree.items()
    if name in ("bytes", "array"):
        return arrays[content].tobytes() if name == "bytes" else arrays[content]
    if name == "of":
        kind, each = content
        return kinds[kind](**{field: _value(one, arrays, kinds) for field, one in each.items()})
    return {"tuple": tuple, "dict": dict}[name](_value(content, arrays, kinds))
