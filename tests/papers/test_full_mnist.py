"""Each reproduction with the files of the whole MNIST in place of the bundled digits, in small."""

from __future__ import annotations

import gzip
import inspect
from pathlib import Path

import numpy as np
import pytest

from ae_core.data.base import TEST, TRAIN, sources
from tests.core.data.test_mnist_full import idx
from tests.papers.base import Size, papers
from tests.papers.trained import labels

N_TRAIN, N_TEST = 240, 40
OF_MNIST = [name for name, reproduce in papers().items() if "size.data" in inspect.getsource(reproduce)]


@pytest.fixture
def full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The four files as torchvision unpacks them, with some of the bundled digits in them, in the program's folder."""
    raw = tmp_path / "data" / "MNIST" / "raw"
    raw.mkdir(parents=True)
    bundled = sources.create("mnist").load()
    for prefix, split, n in (("train", TRAIN, N_TRAIN), ("t10k", TEST, N_TEST)):
        for kind, values in (
            ("images-idx3", bundled.x[bundled.rows(split), 0]),
            ("labels-idx1", labels(bundled, split)),
        ):
            (raw / f"{prefix}-{kind}-ubyte").write_bytes(gzip.decompress(idx(values[:n])))
    monkeypatch.setenv("LATENTARIUM_HOME", str(tmp_path))
    monkeypatch.setattr("tests.papers.paper_adversarial.N", 200)
    monkeypatch.setattr("tests.papers.trained.PROBE_STEPS", 20)
    return "mnist_full"


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:lbfgs failed to converge")  # on codes that one epoch has hardly moved
@pytest.mark.parametrize("name", OF_MNIST)
def test_it_runs_with_the_whole_of_mnist(full: str, name: str) -> None:
    found = papers()[name](Size(share=0.0, data=full))
    assert any("220" in words for words in (*found.differences, found.protocol))
    assert all(np.isfinite(figure.ours) for figure in found.figures if not isinstance(figure.ours, str))
