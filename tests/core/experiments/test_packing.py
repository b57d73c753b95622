"""What is packed comes back bit by bit, and a file can bring nothing else."""

from __future__ import annotations

import io
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
import pytest

from ae_core.experiments.packing import TREE, packed, unpacked


@dataclass(frozen=True, eq=False)
class Part:
    name: str
    values: np.ndarray
    inner: Any = None


def same(one: Any, other: Any) -> bool:
    """Of equal kinds and values all the way down; arrays with their dtype and order in memory, nan as itself."""
    if type(one) is not type(other):
        return False
    if isinstance(one, np.ndarray):
        alike = [(each.dtype, each.shape, each.flags.f_contiguous, each.tobytes()) for each in (one, other)]
        return alike[0] == alike[1]
    if isinstance(one, dict):
        return list(one) == list(other) and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list | tuple):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, Part):
        return all(same(getattr(one, field.name), getattr(other, field.name)) for field in fields(one))
    return one == other or (one != one and other != other)


RNG = np.random.default_rng(0)
VALUES = [
    None, True, 3, 0.1 + 0.2, float("nan"), -float("inf"), "Ä", b"\x00\xff", b"", [], (), {}, [1, (2.0, [None])],
    {1: "one", "two": {"tuple": 3}, (1, 2): [4]}, RNG.random((3, 0)), np.float32(RNG.random((2, 3))),
    np.asfortranarray(RNG.random((4, 3))), np.array(2.5), np.array([True, False]), np.array(["a", "bc"]),
    np.array([np.nan, np.inf]), [Part("a", RNG.random(3), Part("b", np.zeros(2, np.uint8)))],
]  # fmt: skip


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_it_comes_back_as_it_was(value: Any) -> None:
    assert same(unpacked(packed(value), [Part]), value)


def test_a_float_of_numpy_is_a_float() -> None:
    assert same(unpacked(packed(np.float64(0.1)), []), 0.1)


@pytest.mark.parametrize("value", [{1, 2}, object(), np.float32(1), lambda: 0, np.array([object()])])
def test_anything_else_is_refused(value: Any) -> None:
    with pytest.raises((TypeError, ValueError)):
        packed([value])


def test_no_class_is_made_but_those_that_are_named() -> None:
    content = packed(Part("a", np.zeros(1)))
    with pytest.raises(KeyError, match="Part"):
        unpacked(content, [int])


def test_pickled_objects_are_refused() -> None:
    buffer = io.BytesIO()
    tree = np.frombuffer(b'{"array": "0"}', np.uint8)
    np.savez(buffer, **{"0": np.array([{}], dtype=object), TREE: tree})
    with pytest.raises(ValueError, match="allow_pickle=False"):
        unpacked(buffer.getvalue(), [])


def test_a_changed_byte_is_noticed_or_changes_nothing() -> None:
    """Each part of the file has a check sum; a byte beside them is one of a date or of an attribute."""
    value = [Part("a", RNG.random(4))]
    content = packed(value)
    for place in range(len(content)):
        damaged = bytearray(content)
        damaged[place] ^= 0x10
        try:
            found = unpacked(bytes(damaged), [Part])
        except Exception:
            continue
        assert same(found, value), place
