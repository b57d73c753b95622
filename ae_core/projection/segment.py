"""The memory that one job shares between the window and the worker: the latest frame, and the codes.

    head (512 bytes) | xy (n, 2) float32 | codes (n, d) float32

The writer makes the sequence number odd while it writes. A reader takes a frame only if the number was even and the
same before and after, and if the checksum fits: processors other than x86 may show writes to another core out of order.
"""

from __future__ import annotations

import shutil
import struct
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import resource_tracker
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path

import numpy as np

from ae_core.errors import DataError
from ae_core.projection.base import Frame
from ae_core.projection.neighbours import Floats

# Sequence number; then checksum of all that follows, length of the note, fraction.
SEQUENCE = struct.Struct("<Q")
HEAD = struct.Struct("<IId")
NOTE = SEQUENCE.size + HEAD.size
XY = 512
SHARED = Path("/dev/shm")


class Segment:
    """One job's shared memory. The window creates and frees it; the worker only opens it."""

    def __init__(self, memory: SharedMemory, n: int, d: int) -> None:
        self._memory = memory
        self.n, self.d = n, d
        self._codes = XY + 8 * n

    @classmethod
    def create(cls, codes: Floats) -> Segment:
        """New memory that holds a copy of `codes` (n, d) and no frame. Raises DataError if there is no room."""
        n, d = codes.shape
        segment = cls(_reserved(XY + 4 * n * (2 + d)), n, d)
        segment._buffer[segment._codes : segment._codes + codes.nbytes] = codes.data.cast("B")
        return segment

    @classmethod
    def open(cls, name: str, n: int, d: int) -> Segment:
        """The memory that another process created and will free."""
        if sys.version_info >= (3, 13):
            return cls(SharedMemory(name, track=False), n, d)
        with _untracked():
            return cls(SharedMemory(name), n, d)

    @property
    def name(self) -> str:
        """What `open` finds it by."""
        return self._memory.name

    @property
    def _buffer(self) -> memoryview:
        buffer = self._memory.buf
        assert buffer is not None, "the memory was let go of"
        return buffer

    def codes(self) -> Floats:
        """A copy of the codes, (n, d)."""
        raw = bytes(self._buffer[self._codes : self._codes + 4 * self.n * self.d])
        return np.frombuffer(raw, dtype=np.float32).reshape(self.n, self.d)

    def write(self, frame: Frame) -> None:
        """Put `frame` in the place of the one before."""
        note = frame.note.encode()[: XY - NOTE]
        xy = np.ascontiguousarray(frame.xy, dtype=np.float32).tobytes()
        (sequence,) = SEQUENCE.unpack_from(self._buffer)
        SEQUENCE.pack_into(self._buffer, 0, sequence + 1)
        HEAD.pack_into(self._buffer, SEQUENCE.size, _checksum(note, frame.fraction, xy), len(note), frame.fraction)
        self._buffer[NOTE : NOTE + len(note)] = note
        self._buffer[XY : XY + len(xy)] = xy
        SEQUENCE.pack_into(self._buffer, 0, sequence + 2)

    def read(self, seen: int) -> tuple[int, Frame] | None:
        """The latest frame and its sequence number, or None if it is not newer than `seen` or is being written."""
        (before,) = SEQUENCE.unpack_from(self._buffer)
        if before == seen or before % 2:
            return None
        checksum, length, fraction = HEAD.unpack_from(self._buffer, SEQUENCE.size)
        note = bytes(self._buffer[NOTE : min(NOTE + length, XY)])
        xy = bytes(self._buffer[XY : self._codes])
        (after,) = SEQUENCE.unpack_from(self._buffer)
        if after != before or checksum != _checksum(note, fraction, xy):
            return None
        plane = np.frombuffer(xy, dtype=np.float32).reshape(self.n, 2)
        return before, Frame(plane, fraction, note.decode(errors="ignore"))

    def close(self) -> None:
        """Let go of the memory in this process."""
        self._memory.close()

    def free(self) -> None:
        """Let go of the memory and give it back to the system."""
        self._memory.close()
        self._memory.unlink()


def _reserved(size: int) -> SharedMemory:
    try:
        # Linux gives out more than there is, and ends the process that then writes to it.
        if SHARED.is_dir() and shutil.disk_usage(SHARED).free < size:
            raise OSError(f"{SHARED} has only {shutil.disk_usage(SHARED).free / 1e6:.0f} MB left")
        return SharedMemory(create=True, size=size)
    except OSError as problem:
        raise DataError(
            f"no {size / 1e6:.0f} MB of shared memory for the projection: {problem}; project fewer codes"
        ) from None


def _checksum(note: bytes, fraction: float, xy: bytes) -> int:
    return zlib.crc32(xy, zlib.crc32(note + struct.pack("<d", fraction)))


@contextmanager
def _untracked() -> Iterator[None]:
    # Before Python 3.13 opening registers the memory for clean-up as if this process owned it (python/cpython #82300):
    # a worker killed at the wrong moment would leave a false report of leaked memory.
    register = resource_tracker.register
    resource_tracker.register = lambda name, rtype: None
    try:
        yield
    finally:
        resource_tracker.register = register
