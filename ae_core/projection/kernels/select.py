"""Partial sorting; numba's own takes four seconds to compile."""

from __future__ import annotations

from typing import Any

from ae_core.compiling import compiled


@compiled()
def select(values: Any, k: int) -> Any:
    """Reorder `values` (n,) so that the k + 1 smallest come first, and return the largest of those (Hoare 1961)."""
    low, high = 0, len(values) - 1
    while low < high:
        pivot = values[(low + high) // 2]
        i, j = low, high
        while i <= j:
            while values[i] < pivot:
                i += 1
            while pivot < values[j]:
                j -= 1
            if i <= j:
                values[i], values[j] = values[j], values[i]
                i += 1
                j -= 1
        if k <= j:
            high = j
        elif k >= i:
            low = i
        else:
            break
    return values[k]
