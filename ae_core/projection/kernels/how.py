"""How every loop here is compiled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from numba import njit

F = TypeVar("F", bound=Callable[..., Any])


def compiled(**options: Any) -> Callable[[F], F]:
    """Numba's decorator with `options` of its own.

    Python's error model asks of each divisor whether it is zero, so that no loop with a quotient takes several numbers
    at once; numpy's does not.
    """
    decorate: Callable[[F], F] = njit(cache=True, nogil=True, error_model="numpy", **options)
    return decorate
