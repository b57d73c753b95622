"""Another language, for a while."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from ae_core.languages.files import ENGLISH
from ae_core.languages.saying import speak


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Within the block everything that is said is said in that language."""
    speak(language)
    try:
        yield
    finally:
        speak(ENGLISH)
