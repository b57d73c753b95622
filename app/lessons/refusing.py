"""How a field of a lesson refuses what it cannot use."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from ae_core.errors import UserError


@contextmanager
def refusing() -> Iterator[None]:
    """A UserError within a validator refuses the field in the error's words. Raises ValueError."""
    try:
        yield
    except UserError as problem:
        raise ValueError(str(problem)) from None
