"""The real download code of torchvision, against a server of this machine that holds a small MNIST."""

from __future__ import annotations

import gzip
import hashlib
import struct
import threading
from collections.abc import Iterator
from functools import partial
from http.server import HTTPServer, SimpleHTTPRequestHandler
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from torchvision.datasets import MNIST

from ae_core.data.base import TEST, TRAIN, VALIDATION, sources
from ae_core.errors import DataError

N_TRAIN, N_TEST = 240, 40


class Silent(SimpleHTTPRequestHandler):
    def log_message(self, *args: Any) -> None:
        pass


def idx(values: np.ndarray) -> bytes:
    header = struct.pack(">HBB", 0, 8, values.ndim) + b"".join(struct.pack(">I", side) for side in values.shape)
    return gzip.compress(header + values.astype(np.uint8).tobytes())


def digits(n: int) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(n)
    return rng.integers(0, 256, (n, 28, 28)), np.arange(n) % 10


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder that is served in place of the mirrors."""
    folder = tmp_path / "served"
    folder.mkdir()
    for prefix, n in (("train", N_TRAIN), ("t10k", N_TEST)):
        x, y = digits(n)
        (folder / f"{prefix}-images-idx3-ubyte.gz").write_bytes(idx(x))
        (folder / f"{prefix}-labels-idx1-ubyte.gz").write_bytes(idx(y))
    sums = [
        (name, hashlib.md5((folder / name).read_bytes(), usedforsecurity=False).hexdigest())
        for name, _ in MNIST.resources
    ]
    http = HTTPServer(("127.0.0.1", 0), partial(Silent, directory=str(folder)))
    monkeypatch.setattr(MNIST, "mirrors", [f"http://127.0.0.1:{http.server_port}/"])
    monkeypatch.setattr(MNIST, "resources", sums)
    thread = threading.Thread(target=http.serve_forever)
    thread.start()
    yield folder
    http.shutdown()
    thread.join()
    http.server_close()


def test_it_is_downloaded_once_and_split(server: Path, tmp_path: Path) -> None:
    dataset = sources.create("mnist_full", folder=str(tmp_path / "data")).load()
    assert dataset.shape == (1, 28, 28)
    assert [len(dataset.rows(split)) for split in (TRAIN, VALIDATION, TEST)] == [220, 20, N_TEST]
    assert np.array_equal(dataset.x[:N_TRAIN, 0], digits(N_TRAIN)[0])
    assert np.array_equal(dataset.x[dataset.rows(TEST), 0], digits(N_TEST)[0])
    assert dataset.labels is not None
    assert np.bincount(dataset.labels[dataset.rows(VALIDATION)]).tolist() == [2] * 10
    for file in server.iterdir():
        file.unlink()
    again = sources.create("mnist_full", folder=str(tmp_path / "data")).load()
    assert again.fingerprint == dataset.fingerprint


def test_without_a_network_one_sentence_names_the_folder_and_the_bundled_digits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MNIST, "mirrors", ["http://127.0.0.1:9/"])  # nobody listens there
    with pytest.raises(DataError, match=r"could not be downloaded .*the bundled mnist needs no network") as problem:
        sources.create("mnist_full", folder=str(tmp_path / "data")).load()
    assert str(tmp_path / "data") in str(problem.value)


def test_files_that_do_not_fit_together_are_damaged(server: Path, tmp_path: Path) -> None:
    raw = tmp_path / "data" / "MNIST" / "raw"
    sources.create("mnist_full", folder=str(tmp_path / "data")).load()
    (raw / "train-labels-idx1-ubyte").write_bytes(gzip.decompress(idx(digits(N_TEST)[1])))
    with pytest.raises(DataError, match="damaged"):
        sources.create("mnist_full", folder=str(tmp_path / "data")).load()
