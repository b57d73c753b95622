"""How every compiled loop is compiled. Imports numba, so only files of loops may import it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from numba import njit
from numba.core.registry import cpu_target

Loop = Callable[..., Any]

# Half of numba is otherwise imported by the first loop, wherever that may be.
cpu_target.typing_context.refresh()
cpu_target.target_context.refresh()


def compiled(signature: str | None = None, **options: Any) -> Callable[[Loop], Loop]:
    """Numba's decorator; with a signature the loop is compiled, or read from the disk, as soon as it is defined.

    Python's error model asks of each divisor whether it is zero, so that no loop with a quotient takes several numbers
    at once; numpy's does not.
    """
    decorate: Callable[[Loop], Loop] = njit(signature, cache=True, nogil=True, error_model="numpy", **options)
    return decorate
