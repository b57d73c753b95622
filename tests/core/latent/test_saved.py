"""A run that is opened again is the model that was trained, and nothing in its folder is a pickle."""

from __future__ import annotations

import pickletools
from pathlib import Path

import numpy as np

from ae_core.latent.saved import open_codec
from ae_core.storage import read_tensors
from ae_core.training.events import Preview
from ae_core.training.folder import RunFolder
from tests.core.small import run_spec
from tests.core.training.running import DATA, events_of

SUFFIXES = {".json", ".jsonl", ".csv", ".safetensors"}


def test_weights_and_settings_on_disk_give_the_outputs_of_the_training(tmp_path: Path) -> None:
    """M10."""
    events = events_of(run_spec(), tmp_path / "run")
    last = [event for event in events if isinstance(event, Preview)][-1]
    record = RunFolder(tmp_path / "run").read()
    weights, _ = read_tensors(RunFolder(tmp_path / "run").weights)
    assert weights.keys() == last.weights.keys()
    for name, values in weights.items():
        np.testing.assert_array_equal(values, last.weights[name])
    one, two = (open_codec(tmp_path / "run", record, DATA) for _ in range(2))
    np.testing.assert_array_equal(one.encode(DATA.x), two.encode(DATA.x))
    np.testing.assert_array_equal(one.decode(one.encode(DATA.x)), two.decode(two.encode(DATA.x)))
    assert record.spec == run_spec()


def test_nothing_in_the_folder_is_a_pickle(tmp_path: Path) -> None:
    """M10."""
    events_of(run_spec(), tmp_path / "run")
    files = [path for path in (tmp_path / "run").rglob("*") if path.is_file()]
    assert {path.suffix for path in files} <= SUFFIXES
    assert not [path for path in files if is_pickle(path.read_bytes())]
    assert is_pickle(b"\x80\x04K\x01.")


def is_pickle(content: bytes) -> bool:
    try:
        return bool(list(pickletools.genops(content)))
    except (ValueError, UnicodeDecodeError):
        return False
