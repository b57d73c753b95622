"""Every experiment that was broken off goes on where it stopped, and finds what it would have found at once."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from ae_core.data.base import sources
from ae_core.experiments.base import Progress, experiments
from ae_core.experiments.conduct import conduct
from ae_core.experiments.unfinished import Unfinished
from ae_core.latent.samplers import fitted
from ae_core.spec import read_spec
from ae_core.training.loop import train
from ae_core.training.run import RunSpec
from tests.contracts.test_experiments import small
from tests.core.quick_diffusion import quick_diffusion
from tests.core.small import MLP

quick = pytest.fixture(quick_diffusion, scope="module", autouse=True)
KEEPS_RUNS = "sweep"  # and nothing else: what it trains stays
Steps = list[Progress | dict[str, Any]]


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, float]]:
    """Each part that was found, and the share of the work that was then done."""
    noted, keep = [], Unfinished.keep

    def watched(self: Unfinished, of: Mapping[str, Any], found: Any) -> None:
        keep(self, of, found)
        noted.append((json.dumps(of, sort_keys=True), self.share))

    monkeypatch.setattr(Unfinished, "keep", watched)
    return noted


def run_for(name: str, folder: Path) -> Path:
    """A run that the experiment can be tried on."""
    kind = experiments.get(name)
    data = {"name": kind.suits, **({"samples": 400} if "samples" in sources.get(kind.suits).model_fields else {})}
    settings = {"epochs": 1, "device": "cpu", "precision": "float32", "threads": 1, "batch_size": 256}
    model = {"network": {**MLP, "latent_dim": 4}, **kind.model}
    spec = read_spec(RunSpec, {"data": data, "model": model, "train": settings})
    list(train(spec, spec.data.load(), folder, window=None))
    return folder


def some(name: str, run: Path, out: Path, most: int | None = None) -> Steps:
    """The first steps of it, or all, in a process that has fitted no sampler before."""
    fitted._FITS.clear()
    going, steps = conduct(small(name), [run], [out]), []
    for step in going:
        steps.append(step)
        if len(steps) == most:
            break
    going.close()  # type: ignore[attr-defined]
    return steps


@pytest.mark.slow
@pytest.mark.parametrize("name", experiments.names())
def test_broken_off_twice_it_finds_the_same_and_no_part_again(
    name: str, tmp_path: Path, kept: list[tuple[str, float]]
) -> None:
    run = run_for(name, tmp_path / "run")
    steps = some(name, run, tmp_path / "whole")
    parts = sorted(part for part, _ in kept)
    assert len(set(parts)) == len(parts)
    assert parts or name == KEEPS_RUNS
    kept.clear()
    out = tmp_path / "parts"
    for most in (len(steps) // 2, 2, None):
        done = kept[-1][1] if kept else 0.0
        again = some(name, run, out, most)
        first = again[0]
        assert not isinstance(first, Progress) or first.fraction >= done
    assert sorted(part for part, _ in kept) == parts
    files = [{path.name: path.read_bytes() for path in folder.glob("*.*")} for folder in (tmp_path / "whole", out)]
    assert files[0] == files[1]
