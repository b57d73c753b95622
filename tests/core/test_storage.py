from __future__ import annotations

import json
import os
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ae_core.errors import RunError
from ae_core.processes import is_alive
from ae_core.storage import read_json, read_tensors, remove_unfinished, write_atomic, write_json, write_tensors


def no_space(*_: Any) -> None:
    raise OSError(28, "No space left on device")


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "new" / "file"
    write_atomic(path, b"old")
    write_atomic(path, b"new")
    assert path.read_bytes() == b"new"
    assert [found.name for found in path.parent.iterdir()] == ["file"]


@pytest.mark.parametrize("broken", ["os.fsync", "pathlib.Path.replace"])
def test_a_failing_disk_leaves_the_old_file_and_no_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    path = tmp_path / "file"
    write_atomic(path, b"old")
    monkeypatch.setattr(broken, no_space)
    with pytest.raises(OSError, match="No space"):
        write_atomic(path, b"new")
    assert path.read_bytes() == b"old"
    assert [found.name for found in tmp_path.iterdir()] == ["file"]


def test_an_interrupt_during_the_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: int) -> None:
        raise KeyboardInterrupt

    path = tmp_path / "file"
    write_atomic(path, b"old")
    monkeypatch.setattr("os.fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_atomic(path, b"new")
    assert [found.read_bytes() for found in tmp_path.iterdir()] == [b"old"]


def test_what_a_dead_process_was_writing_is_removed_and_nothing_else(tmp_path: Path) -> None:
    kept = [tmp_path / ".hidden", tmp_path / "a.0123456789ab", tmp_path / "in" / ".x.json.not-ours-at-all"]
    rest = [tmp_path / ".run.json.0123456789ab", tmp_path / "in" / ".x.json.ffffffffffff"]
    (tmp_path / "in").mkdir()
    for path in (*kept, *rest):
        path.touch()
    remove_unfinished(tmp_path)
    assert {path for path in tmp_path.rglob("*") if path.is_file()} == {*kept}


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_json_refuses_what_json_has_no_word_for(tmp_path: Path, number: float) -> None:
    with pytest.raises(ValueError, match="JSON compliant"):
        write_json(tmp_path / "file", {"loss": number})
    assert not (tmp_path / "file").exists()


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"3", b"\xff\xfe", b"[" * 100_000, b'{"a": ' + b"9" * 5000 + b"}"]
)
def test_json_that_is_not_an_object_is_an_error_that_names_the_file(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "run.json"
    path.write_bytes(content)
    with pytest.raises(RunError, match=r"run\.json"):
        read_json(path)


@pytest.mark.parametrize("place", ["missing.json", "."])
def test_json_that_is_not_there_is_an_error_that_names_the_file(tmp_path: Path, place: str) -> None:
    with pytest.raises(RunError, match="cannot be read"):
        read_json(tmp_path / place)


def test_tensors_come_back_with_shape_dtype_and_what_was_said_of_them(tmp_path: Path) -> None:
    tensors: dict[str, Any] = {
        "scalar": np.array(2.5, np.float32),
        "count": np.array(3),
        "turned": np.arange(6.0).reshape(2, 3).T,
        "empty": np.zeros((0, 4), np.float32),
        "bytes": np.arange(5, dtype=np.uint8),
    }
    write_tensors(tmp_path / "t", tensors, {"step": 7, "losses": [0.1, 1e-320]})
    back, about = read_tensors(tmp_path / "t")
    assert about == {"step": 7, "losses": [0.1, 1e-320]}
    assert {key: (value.shape, value.dtype) for key, value in back.items()} == {
        key: (value.shape, value.dtype) for key, value in tensors.items()
    }
    assert all(np.array_equal(back[key], value) for key, value in tensors.items())


def whole_file(tmp_path: Path) -> bytes:
    write_tensors(tmp_path / "whole", {"a": np.arange(100.0)}, {"step": 1})
    return (tmp_path / "whole").read_bytes()


@pytest.mark.parametrize("share", [0.0, 0.01, 0.1, 0.5, 0.99])
def test_cut_off_tensors_are_an_error_that_names_the_file(tmp_path: Path, share: float) -> None:
    content = whole_file(tmp_path)
    path = tmp_path / "cut.safetensors"
    path.write_bytes(content[: int(share * len(content))])
    with pytest.raises(RunError, match=r"cut\.safetensors"):
        read_tensors(path)


def hostile(header: Any, length: int | None = None) -> bytes:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack("<Q", len(text) if length is None else length) + text


HOSTILE = {
    "endless header": hostile(b"{}", 2**63),
    "no object": hostile([]),
    "offsets beyond the end": hostile({"a": {"dtype": "F32", "shape": [4], "data_offsets": [0, 16]}}),
    "shape overflows": hostile({"a": {"dtype": "F32", "shape": [2**62, 2**62], "data_offsets": [0, 0]}}),
    "unknown dtype": hostile({"a": {"dtype": "PICKLE", "shape": [0], "data_offsets": [0, 0]}}),
    "about is not JSON": hostile({"__metadata__": {"about": "{"}}),
    "about is nested without end": hostile({"__metadata__": {"about": "[" * 100_000}}),
    "a pickle": b"\x80\x04\x95\x1a\x00\x00\x00\x00\x00\x00\x00\x8c\x05posix\x94\x8c\x06system\x94\x93\x94.",
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
def test_hostile_tensors_are_an_error_that_names_the_file(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bad.safetensors"
    path.write_bytes(content)
    with pytest.raises(RunError, match=r"bad\.safetensors"):
        read_tensors(path)


@pytest.mark.parametrize("place", ["missing", "."])
def test_tensors_that_are_not_there_are_an_error_that_names_the_file(tmp_path: Path, place: str) -> None:
    with pytest.raises(RunError, match=r"does not exist|not a readable"):
        read_tensors(tmp_path / place)


def test_this_process_is_alive_and_impossible_ones_are_not() -> None:
    assert is_alive(os.getpid())
    assert not any(is_alive(pid) for pid in (0, -1, 10**30))
