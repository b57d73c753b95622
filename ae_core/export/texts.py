"""Decoded texts as lines that one can read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ae_core.data.texts import words_of
from ae_core.errors import UserError
from ae_core.storage import write_atomic

TEXTS = (".txt",)


def save_texts(path: Path, tokens: NDArray[np.floating], vocabulary: Sequence[str]) -> None:
    """Write tokens (n, t) as n lines of words. Raises UserError where they are no words."""
    if not vocabulary:
        raise UserError(f"{path.name}: only texts are saved as .txt")
    write_atomic(path, "".join(" ".join(words_of(one, tuple(vocabulary))) + "\n" for one in tokens).encode())
