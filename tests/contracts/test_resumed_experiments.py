"""Every experiment that was broken off goes on where it stopped, and finds what it would have found at once."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from ae_core.data.base import sources
from ae_core.experiments.base import ExperimentSpec, Progress, experiments
from ae_core.experiments.conduct import conduct, folder_of, unfinished_of, work
from ae_core.experiments.unfinished import FOLDER, SHARE, Unfinished
from ae_core.jobs import Job
from ae_core.latent.samplers import fitted, mixture
from ae_core.spec import Slot, read_spec
from ae_core.training.folder import RunFolder
from ae_core.training.loop import train
from ae_core.training.run import RunSpec
from tests.contracts.test_experiments import small
from tests.core.quick_diffusion import quick_diffusion
from tests.core.small import MLP
from tests.core.test_jobs import next_update

quick = pytest.fixture(quick_diffusion, scope="module", autouse=True)
TRAINING: dict[str, dict[str, Any]] = {
    "reduce": {"epochs": 1}, "anomaly": {"retrain": True}, "generate": {"seeds": 2, "samplers": ("auto",)},
}  # fmt: skip
RIVALS: dict[str, dict[str, Any]] = {
    "compare": {"gan_epochs": 8, "quarter": False},
    "generate": {"gan_epochs": 100, "samplers": ("auto",)},
}  # most of their time a GAN is trained to stand beside
Steps = list[Progress | dict[str, Any]]


@dataclass
class Parts:
    """Those that were kept, in order, the share of the work that was done at the last, and those that were taken."""

    kept: list[str] = field(default_factory=list)
    share: float = 0.0
    taken: list[str] = field(default_factory=list)


@pytest.fixture
def parts(monkeypatch: pytest.MonkeyPatch) -> Parts:
    noted, keep, read = Parts(), Unfinished.keep, Unfinished.read

    def keeping(self: Unfinished, of: Mapping[str, Any], found: Any) -> None:
        keep(self, of, found)
        noted.kept.append(json.dumps(of, sort_keys=True))
        noted.share = self.share

    def reading(self: Unfinished, of: Mapping[str, Any], *kinds: type) -> Any:
        found = read(self, of, *kinds)
        if found is not None and of != SHARE:
            noted.taken.append(json.dumps(of, sort_keys=True))
        return found

    monkeypatch.setattr(mixture, "COUNTS", (1, 2))  # of Gaussians, whose fits are most of the time
    monkeypatch.setattr(Unfinished, "keep", keeping)
    monkeypatch.setattr(Unfinished, "read", reading)
    return noted


def run_for(name: str, folder: Path, source: str = "") -> Path:
    """A run that the experiment can be tried on. source : of its data, what suits where none is named."""
    kind = experiments.get(name)
    source = source or kind.suits
    data = {"name": source, **({"samples": 400} if "samples" in sources.get(source).model_fields else {})}
    settings = {"epochs": 1, "device": "cpu", "precision": "float32", "threads": 1, "batch_size": 256}
    model = {"network": {**MLP, "latent_dim": 4}, **kind.model}
    spec = read_spec(RunSpec, {"data": data, "model": model, "train": settings})
    list(train(spec, spec.data.load(), folder, window=None))
    return folder


def some(spec: ExperimentSpec, run: Path, out: Path, most: int | None = None) -> Steps:
    """The first steps of it, or all, in a process that has fitted no sampler before."""
    fitted._FITS.clear()
    going, steps = conduct(spec, [run], [out]), []
    for step in going:
        steps.append(step)
        if len(steps) == most:
            break
    going.close()  # type: ignore[attr-defined]
    return steps


@pytest.mark.slow
@pytest.mark.parametrize("name", experiments.names())
def test_broken_off_twice_it_finds_the_same_and_no_part_again(name: str, tmp_path: Path, parts: Parts) -> None:
    spec, run = small(name).model_copy(update=TRAINING.get(name, {})), run_for(name, tmp_path / "run")
    whole, out = tmp_path / "whole", tmp_path / "parts"
    steps = some(spec, run, whole)
    assert not parts.taken, "two parts have one name"
    known = sorted(parts.kept)
    assert known
    parts.kept, parts.share = [], 0.0
    for most in (len(steps) // 2, 2, None):
        done, before = parts.share, list(parts.kept)
        parts.taken = []
        first = some(spec, run, out, most)[0]
        assert not isinstance(first, Progress) or first.fraction >= done
        assert most == 2 or set(parts.taken) == set(before)
    assert sorted(parts.kept) == known
    files = [{path.name: path.read_bytes() for path in folder.glob("*.*")} for folder in (whole, out)]
    assert files[0] == files[1]


@pytest.mark.slow
@pytest.mark.parametrize("name", RIVALS)
def test_killed_while_a_rival_is_trained_it_goes_on_with_it_and_finds_the_same(
    name: str, tmp_path: Path, parts: Parts
) -> None:
    spec, run = small(name).model_copy(update=RIVALS[name]), run_for(name, tmp_path / "run", "mixture")
    whole, out = tmp_path / "whole", folder_of(run, name)
    some(spec, run, whole)
    known, parts.kept = sorted(parts.kept), []
    request = {"experiment": Slot.write(spec), "runs": [str(run)]}
    job, epochs = Job(work, request), 0
    while epochs < 3:
        update = next_update(job)
        assert update.state == "moving", update.message
        epochs += "GAN" in update.said["note"]
    job.close()
    assert unfinished_of(run) == {name: request}
    trainings = [RunFolder(path) for path in (out / FOLDER).iterdir() if path.is_dir()]
    [gan] = [one for one in trainings if one.read().spec.model.objective.is_contest]
    assert gan.last.exists()
    parts.taken = []
    some(spec, run, out)
    assert sorted(parts.kept + parts.taken) == known
    files = [{path.name: path.read_bytes() for path in folder.glob("*.*")} for folder in (whole, out)]
    assert files[0] == files[1]
    assert unfinished_of(run) == {}
