from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from ae_core.errors import DataError
from ae_core.projection.base import Floats, Frame
from ae_core.projection.segment import SEQUENCE, XY, Segment


@pytest.fixture
def segment(codes: Floats) -> Iterator[Segment]:
    segment = Segment.create(codes)
    yield segment
    segment.free()


def frame(value: float, note: str = "") -> Frame:
    return Frame(np.full((120, 2), value, dtype=np.float32), value, note)


def test_codes_and_frames_cross_over(segment: Segment, codes: Floats) -> None:
    other = Segment.open(segment.name, 120, 5)
    np.testing.assert_array_equal(other.codes(), codes)
    assert segment.read(seen=0) is None
    other.write(frame(0.25, "épreuve"))
    other.close()
    found = segment.read(seen=0)
    assert found is not None
    sequence, arrived = found
    np.testing.assert_array_equal(arrived.xy, frame(0.25).xy)
    assert (arrived.fraction, arrived.note) == (0.25, "épreuve")
    assert segment.read(sequence) is None
    np.testing.assert_array_equal(segment.codes(), codes)


def test_only_the_latest_frame_is_kept(segment: Segment) -> None:
    segment.write(frame(0.25, "a longer note"))
    segment.write(frame(0.5, "short"))
    found = segment.read(seen=0)
    assert found is not None
    assert (found[1].fraction, found[1].note, found[1].xy[0, 0]) == (0.5, "short", 0.5)


def test_a_frame_that_is_being_written_is_not_taken(segment: Segment) -> None:
    segment.write(frame(0.25))
    SEQUENCE.pack_into(segment._buffer, 0, 3)
    assert segment.read(seen=0) is None


@pytest.mark.parametrize("place", [8, 12, 16, 24, XY, XY + 8 * 120 - 1])
def test_a_torn_frame_is_not_taken(segment: Segment, place: int) -> None:
    segment.write(frame(0.25, "note"))
    segment._buffer[place] ^= 1
    assert segment.read(seen=0) is None


def test_a_note_that_is_too_long_is_cut(segment: Segment) -> None:
    segment.write(frame(0.25, "é" * 1000))
    found = segment.read(seen=0)
    assert found is not None
    assert set(found[1].note) == {"é"}
    np.testing.assert_array_equal(found[1].xy, frame(0.25).xy)


def test_freed_memory_is_gone(codes: Floats) -> None:
    segment = Segment.create(codes)
    segment.free()
    with pytest.raises(FileNotFoundError):
        Segment.open(segment.name, 120, 5)


def test_too_little_shared_memory_is_said_before_it_is_written(monkeypatch: pytest.MonkeyPatch, codes: Floats) -> None:
    monkeypatch.setattr("ae_core.projection.segment.SHARED", Path("/"))
    monkeypatch.setattr("shutil.disk_usage", lambda path: SimpleNamespace(free=10))
    with pytest.raises(
        DataError, match=r"shared memory for the projection: .* has only 0 MB left; project fewer codes"
    ):
        Segment.create(codes)
