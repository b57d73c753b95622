"""Python's cyclic garbage, collected in the window's thread only.

A collection starts wherever an object happens to be made. In a worker thread it would destroy Qt objects of the
window's thread, and the two then wait for each other for ever: one holds a lock of Qt's and wants the GIL for a
destructor, the other holds the GIL and wants that lock.
"""

from __future__ import annotations

import gc


def take_over() -> None:
    """From now on nothing is collected but by `collect_if_due`."""
    gc.disable()


def settle() -> None:
    """Collect everything and never look at the survivors again: what is loaded stays, and later turns are short."""
    gc.collect()
    gc.freeze()


def collect_if_due() -> None:
    """Collect the oldest generation that is due by Python's own thresholds; call it from the window's thread."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return


def hand_back() -> None:
    """Let Python collect by itself again."""
    gc.enable()
