"""Turns words into tokens and back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import PAD

END = "<end>"


def vocabulary_of(words: Iterable[str]) -> tuple[str, ...]:
    """The word of each token: the empty one for PAD, the end, then the given ones, sorted."""
    return ("", END, *sorted(set(words)))


def tokenised(texts: Sequence[Sequence[str]], vocabulary: tuple[str, ...], length: int) -> NDArray[np.uint8]:
    """(n, length) token ids; END follows the last word where there is room and the vocabulary has it, then PAD."""
    token = {word: number for number, word in enumerate(vocabulary)}
    x = np.full((len(texts), length), PAD, dtype=np.uint8)
    for row, words in zip(x, texts, strict=True):
        tokens = [token[word] for word in (*words, END) if word in token or word != END][:length]
        row[: len(tokens)] = tokens
    return x


def words_of(tokens: NDArray[np.generic], vocabulary: tuple[str, ...]) -> list[str]:
    """The words of one text (t,), up to its end."""
    words = [vocabulary[int(token)] for token in tokens]
    return [word for word in (words[: words.index(END)] if END in words else words) if word]
