"""How every compiled loop is compiled. Imports numba, so only files of loops may import it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from numba import njit

Loop = Callable[..., Any]


def compiled(signature: str | None = None, **options: Any) -> Callable[[Loop], Loop]:
    """Numba's decorator; with a signature the loop is compiled, or read from the disk, as soon as it is defined.

    Python's error model asks of each divisor whether it is zero, so that no loop with a quotient takes several numbers
    at once; numpy's does not.
    """
    decorate: Callable[[Loop], Loop] = njit(signature, cache=True, nogil=True, error_model="numpy", **options)
    return decorate
