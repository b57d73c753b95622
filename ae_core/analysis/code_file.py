"""Quantised codes as a file: range-coded (Martin 1979; Bamler 2022), with all that is needed to read them again.

    "LTNC"  version u16  numbers u16  samples u32
    for each number: origin f32, step f32, levels u16, and as many frequencies u16
    words u32, as many words u32; CRC-32 of all before u32

All little-endian. The words hold all samples' first numbers, then all their second ones, and so on.
"""

from __future__ import annotations

import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.quantising import Quantiser, Symbols
from ae_core.errors import UserError
from ae_core.storage import write_atomic

MAGIC, VERSION = b"LTNC", 1
HEAD, NUMBER, COUNT = struct.Struct("<4sHHI"), struct.Struct("<ffH"), struct.Struct("<I")
MOST_SYMBOLS = 100_000_000


def write_codes(path: Path, quantiser: Quantiser, symbols: Symbols) -> None:
    """Write them atomically. Raises OSError."""
    write_atomic(path, packed(quantiser, symbols))


def read_codes(path: Path) -> tuple[Quantiser, Symbols]:
    """What was written. Raises UserError that names the file for anything else."""
    try:
        return unpacked(path.read_bytes())
    except OSError as problem:
        raise UserError(f"{path}: cannot be read ({problem.strerror})") from None
    except UserError as problem:
        raise UserError(f"{path}: {problem}") from None


def packed(quantiser: Quantiser, symbols: Symbols) -> bytes:
    """The file's content. symbols : (n, d) int32."""
    import constriction

    encoder = constriction.stream.queue.RangeEncoder()
    for column, frequencies in zip(symbols.T, quantiser.frequencies, strict=True):
        if len(frequencies) > 1:
            encoder.encode(np.ascontiguousarray(column, dtype=np.int32), _model(frequencies))
    words = encoder.get_compressed().astype("<u4")
    parts = [HEAD.pack(MAGIC, VERSION, symbols.shape[1], len(symbols))]
    for origin, step, frequencies in zip(quantiser.origin, quantiser.step, quantiser.frequencies, strict=True):
        parts += [NUMBER.pack(origin, step, len(frequencies)), frequencies.astype("<u2").tobytes()]
    content = b"".join([*parts, COUNT.pack(len(words)), words.tobytes()])
    return content + COUNT.pack(zlib.crc32(content))


def unpacked(content: bytes) -> tuple[Quantiser, Symbols]:
    """The quantiser and the symbols (n, d). Raises UserError for what is no such file, cut off or damaged."""
    import constriction

    quantiser, samples, words = _parts(content)
    decoder = constriction.stream.queue.RangeDecoder(words)
    symbols = np.zeros((samples, len(quantiser.step)), np.int32)
    try:
        for place, frequencies in enumerate(quantiser.frequencies):
            if len(frequencies) > 1:
                symbols[:, place] = decoder.decode(_model(frequencies), samples)
    except (AssertionError, ValueError):
        raise UserError("its words are no codes") from None
    return quantiser, symbols


def words_in(content: bytes) -> int:
    """Bytes of the words alone, without what says how to read them."""
    return 4 * len(_parts(content)[2])


def _parts(content: bytes) -> tuple[Quantiser, int, NDArray[np.uint32]]:
    """The quantiser, the number of samples and the words."""
    reader = _Reader(content)
    magic, version, numbers, samples = reader.take(HEAD)
    if magic != MAGIC:
        raise UserError("is no file of quantised codes")
    if version != VERSION:
        raise UserError(f"is a file of quantised codes of format {version}; format {VERSION} was expected")
    if numbers * samples > MOST_SYMBOLS:
        raise UserError(f"says to hold {numbers * samples:,} numbers; {MOST_SYMBOLS:,} at most are read")
    origin, step, frequencies = np.empty(numbers, np.float32), np.empty(numbers, np.float32), []
    for place in range(numbers):
        origin[place], step[place], levels = reader.take(NUMBER)
        frequencies.append(reader.array("<u2", levels).astype(np.uint16))
        if not levels or not frequencies[-1].all() or not np.isfinite(origin[place]) or not 0 < step[place] < np.inf:
            raise UserError(f"number {place} of its codes has no usable places")
    words = reader.array("<u4", *reader.take(COUNT)).astype(np.uint32)
    found = zlib.crc32(content[: reader.at])
    if reader.take(COUNT) != (found,) or reader.at != len(content):
        raise UserError("is damaged: its check sum is another")
    return Quantiser(origin, step, tuple(frequencies)), samples, words


class _Reader:
    """Takes one part after the other, and never more than there is."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self.at = 0

    def take(self, form: struct.Struct) -> tuple[Any, ...]:
        return form.unpack(self._bytes(form.size))

    def array(self, dtype: str, count: int) -> NDArray[Any]:
        return np.frombuffer(self._bytes(count * np.dtype(dtype).itemsize), dtype)

    def _bytes(self, count: int) -> bytes:
        part = self._content[self.at : self.at + count]
        if len(part) < count:
            raise UserError(f"is cut off after {len(self._content):,} bytes")
        self.at += count
        return part


def _model(frequencies: NDArray[np.uint16]) -> Any:
    import constriction

    return constriction.stream.model.Categorical(frequencies.astype(np.float64), perfect=False)
