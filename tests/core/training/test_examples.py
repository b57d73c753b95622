"""The runs that travel with the program: small, whole, and of the bundled digits."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest

from ae_core.data.base import VALIDATION
from ae_core.latent.saved import SavedRun
from ae_core.training.catalogue import Catalogue
from ae_core.training.examples import FIRST, HALF, RESOURCES, bring, examples
from ae_core.training.snapshots import Snapshots

MOST = 750_000  # bytes of a run
every = pytest.mark.parametrize("name", examples())


def test_there_are_three_and_one_of_them_is_looked_at_first() -> None:
    assert set(examples()) == {"autoencoder", "vae", "denoising"}
    assert FIRST in examples()


@every
def test_each_is_small_and_opens_with_a_timeline(name: str) -> None:
    folder = RESOURCES / name
    assert sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) < MOST
    run = SavedRun.at(folder)
    assert run.dataset.name == "mnist"
    assert len(list(Snapshots(folder / "snapshots").load())) > 2


@every
def test_each_has_learned_what_its_record_says(name: str) -> None:
    run = SavedRun.at(RESOURCES / name)
    x = run.dataset.x[run.dataset.rows(VALIDATION)]
    codes = run.codec.encode(x)
    assert codes.shape[1] == 2
    truth = run.dataset.to_display(run.dataset.to_model(x))
    error = np.square(run.codec.decode(codes) - truth).sum(axis=(1, 2, 3)).mean()
    assert error == pytest.approx(run.record.results["val"]["squared_error"], rel=0.05)
    assert error < np.square(truth.mean(0) - truth).sum(axis=(1, 2, 3)).mean() * 0.8


def test_they_are_copied_once_and_a_copy_that_was_broken_off_is_made_again(tmp_path: Path) -> None:
    half = tmp_path / f"{HALF}vae"
    half.mkdir()
    (half / "run.json").write_text("{")
    first = bring(tmp_path)
    found = Catalogue(tmp_path).read()
    assert {entry.path for entry in found} == {first.parent / f"0-example-{name}" for name in examples()}
    assert all(entry.state == "done" and not math.isnan(entry.best) and not entry.trouble for entry in found)
    assert not half.exists()
    (first / "mine").touch()
    assert bring(tmp_path) == first
    assert (first / "mine").exists()
