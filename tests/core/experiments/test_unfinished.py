"""An experiment that was broken off goes on where it stopped."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ae_core.errors import UserError
from ae_core.experiments.base import ExperimentSpec, Outcome, Progress, Studied
from ae_core.experiments.conduct import _opened, conduct, discard, folder_of
from ae_core.experiments.packing import packed
from ae_core.experiments.retraining import retrained
from ae_core.experiments.unfinished import FOLDER, REQUEST, Unfinished, unfinished_requests
from ae_core.jobs import Job
from ae_core.spec import read_spec, replaced
from ae_core.training.events import Started
from ae_core.training.folder import RunFolder
from ae_core.training.loop import train
from ae_core.training.run import RunSpec
from tests.core.test_jobs import next_update


class Twice(ExperimentSpec):
    """The errors of trainings at some sizes."""

    name = "twice"
    sizes: tuple[int, ...] = (1, 2)

    def steps(self, studied: Sequence[Studied]) -> Iterator[Progress | Outcome]:
        errors = []
        for size in self.sizes:
            yield Progress(0.0, str(size))
            for step in retrained(studied[0], {"model.network.latent_dim": size, "train.epochs": 3}):
                if isinstance(step, Studied):
                    errors.append(float(step.codec.see(step.dataset.x[:20]).errors.mean()))
                else:
                    yield Progress(step, str(size))
        yield Outcome("Found.", {"errors": errors}, {"error": errors}, np.zeros((4, 4, 3), np.uint8))


SPEC = Twice()


def twice(request: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """As conduct.work, of an experiment that is in no registry."""
    for step in conduct(SPEC, [Path(run) for run in request["runs"]]):
        yield {"note": step.note} if isinstance(step, Progress) else step


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run on the digits, on one thread."""
    folder = tmp_path_factory.mktemp("runs") / "run"
    model = {"network": {"name": "mlp", "hidden": [8]}}
    settings = {"epochs": 1, "device": "cpu", "precision": "float32", "threads": 1, "batch_size": 256}
    spec = read_spec(RunSpec, {"data": "digits", "model": model, "train": settings})
    list(train(spec, spec.data.load(), folder, window=None))
    return folder


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, int]]:
    """(size, step) of every training that is begun or gone on with."""
    noted = []

    def watched(spec: RunSpec, *given: Any, **more: Any) -> Iterator[Any]:
        events = train(spec, *given, **more)
        try:
            for event in events:
                if isinstance(event, Started):
                    noted.append((spec.model.network.latent_dim, event.step))
                yield event
        finally:
            events.close()

    monkeypatch.setattr("ae_core.training.loop.train", watched)
    return noted


def result(run: Path, out: Path) -> dict[str, Any]:
    """All of what was found, but for where."""
    *_, last = conduct(SPEC, [run], [out])
    assert isinstance(last, dict)
    return {key: value for key, value in last.items() if key != "out"}


def broken_off(run: Path, out: Path, note: str, steps: int = 0) -> None:
    """Given up some steps after something was noted for the first time."""
    going = conduct(SPEC, [run], [out])
    next(step for step in going if isinstance(step, Progress) and step.note == note)
    for _ in range(steps):
        next(going)
    going.close()  # type: ignore[attr-defined]


def test_asked_again_it_trains_what_is_left_and_finds_the_same(
    trained: Path, tmp_path: Path, begun: list[tuple[int, int]]
) -> None:
    whole = result(trained, tmp_path / "whole")
    assert begun == [(1, 0), (2, 0)]
    begun.clear()
    broken_off(trained, tmp_path / "parts", "2", steps=2)
    begun.clear()
    assert result(trained, tmp_path / "parts") == whole
    [(size, step)] = begun
    assert size == 2
    assert step > 0
    files = [{path.name: path.read_bytes() for path in (tmp_path / name).iterdir()} for name in ("whole", "parts")]
    assert files[0] == files[1]


@pytest.mark.slow
def test_its_process_may_be_killed(trained: Path, begun: list[tuple[int, int]]) -> None:
    request = {"experiment": {"name": "twice", "sizes": [1, 2]}, "runs": [str(trained)]}
    job = Job(twice, request)
    while (update := next_update(job)).said.get("note") != "2":
        assert update.state == "moving", update.message
    job.close()
    assert unfinished_requests(trained / "experiments") == {"twice": request}
    out = folder_of(trained, "twice")
    assert result(trained, out) == result(trained, trained.parent / "again")
    assert begun[0][0] == 2  # the first size was not trained again
    assert not (out / FOLDER).exists()
    assert unfinished_requests(trained / "experiments") == {}


def test_a_second_one_in_the_same_folder_is_refused_and_takes_nothing_away(trained: Path, tmp_path: Path) -> None:
    going = conduct(SPEC, [trained], [tmp_path])
    next(step for step in going if isinstance(step, Progress) and step.note == "2")
    kept = sorted(tmp_path.rglob("*"))
    with pytest.raises(UserError, match=f"twice is under way in process {os.getpid()}; wait until it has ended"):
        list(conduct(SPEC, [trained], [tmp_path]))
    assert sorted(tmp_path.rglob("*")) == kept
    list(going)
    assert not (tmp_path / "RUNNING").exists()
    list(conduct(SPEC, [trained], [tmp_path]))


def test_what_another_process_has_under_way_is_not_discarded(trained: Path) -> None:
    place = folder_of(trained, "twice")
    broken_off(trained, place, "2")
    (place / "RUNNING").write_text(str(os.getppid()))
    for asked in (lambda: discard(trained, "twice"), lambda: list(conduct(SPEC, [trained]))):
        with pytest.raises(UserError, match=f"is under way in process {os.getppid()}"):
            asked()
    assert (place / FOLDER / REQUEST).exists()
    (place / "RUNNING").write_text(str(10**30))
    list(conduct(SPEC, [trained]))
    assert not (place / FOLDER).exists()


def test_refused_it_leaves_no_folder(trained: Path, tmp_path: Path) -> None:
    class Refusing(Twice):
        def steps(self, studied: Sequence[Studied]) -> Iterator[Progress | Outcome]:
            raise UserError("Nothing to do.")

    with pytest.raises(UserError, match="Nothing to do"):
        list(conduct(Refusing(), [trained], [tmp_path / "new" / "out"]))
    assert list(tmp_path.iterdir()) == []


def test_other_settings_take_over_what_both_have(trained: Path, tmp_path: Path, begun: list[tuple[int, int]]) -> None:
    broken_off(trained, tmp_path, "2")
    begun.clear()
    more = SPEC.model_copy(update={"sizes": (1, 3)})
    going = conduct(more, [trained], [tmp_path])
    next(step for step in going if isinstance(step, Progress) and step.note == "3")
    next(going)
    going.close()  # type: ignore[attr-defined]
    assert [size for size, _ in begun] == [3]
    assert json.loads((tmp_path / FOLDER / REQUEST).read_text())["experiment"]["sizes"] == [1, 3]


def test_a_training_without_a_checkpoint_is_begun_anew(
    trained: Path, tmp_path: Path, begun: list[tuple[int, int]]
) -> None:
    broken_off(trained, tmp_path, "1", steps=1)
    [part] = [path for path in (tmp_path / FOLDER).iterdir() if path.is_dir()]
    (part / "checkpoint" / "last.safetensors").unlink()
    begun.clear()
    broken_off(trained, tmp_path, "1", steps=1)
    assert begun == [(1, 0)]


def test_one_that_diverges_is_told_and_leaves_nothing(trained: Path, tmp_path: Path) -> None:
    one = replace(_opened(trained)[0], unfinished=Unfinished(tmp_path / FOLDER, {}))
    with pytest.raises(UserError, match="no longer a number"):
        list(retrained(one, {"train.optimiser.lr": 1e30}))
    assert [path.name for path in (tmp_path / FOLDER).iterdir()] == [REQUEST]


def made_of(kept: Unfinished, begun: list[str], values: Sequence[float] = (1.0, 2.0)) -> list[Any]:
    """A part of two arrays, and when it was begun and ended."""

    def steps() -> Iterator[str | np.ndarray]:
        begun.append("begun")
        for value in values:
            yield "on its way"
            yield np.full((2, 3), value).T
        begun.append("ended")

    going = kept.part({"name": "one"}, steps(), np.ndarray)
    try:
        while True:
            assert next(going) == "on its way"
    except StopIteration as ended:
        return [(one.tolist(), one.flags.f_contiguous) for one in ended.value]


def test_a_part_that_is_kept_is_not_begun(tmp_path: Path) -> None:
    kept, begun = Unfinished(tmp_path, {}, {"weights": "a"}), list[str]()
    found = made_of(kept, begun)
    assert begun == ["begun", "ended"]
    assert len(found) == 2
    begun.clear()
    assert made_of(Unfinished(tmp_path, {"other": "request"}, {"weights": "a"}), begun) == found
    assert not begun
    made_of(Unfinished(tmp_path, {}, {"weights": "b"}), begun)
    assert begun


def test_a_part_that_was_given_up_or_is_damaged_is_found_anew(tmp_path: Path) -> None:
    kept, begun = Unfinished(tmp_path, {}), list[str]()
    going = kept.part({"name": "one"}, iter(["step", np.zeros(2), "step"]), np.ndarray)
    assert [next(going), next(going)] == ["step", "step"]
    going.close()
    assert list(tmp_path.iterdir()) == []
    found = made_of(kept, begun)
    path = kept.place({"about": {}, "part": {"name": "one"}}).with_suffix(".npz")
    whole = path.read_bytes()
    for content in (b"", whole[: len(whole) // 2], b"no such file", packed("of another kind")):
        path.write_bytes(content)
        begun.clear()
        assert made_of(kept, begun) == found
        assert begun == ["begun", "ended"]
        assert path.read_bytes() == whole


class Quarters(ExperimentSpec):
    """Four parts after something that is always done."""

    name = "quarters"

    def steps(self, studied: Sequence[Studied]) -> Iterator[Progress | Outcome]:
        yield Progress(0.0, "always")
        for place in range(4):
            steps = iter([Progress(place / 4, "begun"), Progress((place + 0.5) / 4, "half"), (place,)])
            yield from studied[0].part({"place": place}, steps, tuple)
        yield Outcome("Found.", {}, {"a": [1]}, np.zeros((4, 4, 3), np.uint8))


def shown(run: Path, out: Path, stop: float = 1.0) -> list[float]:
    """The shares that are told, up to this one."""
    going, seen = conduct(Quarters(), [run], [out]), list[float]()
    while stop not in seen and isinstance(step := next(going), Progress):
        seen.append(step.fraction)
    going.close()  # type: ignore[attr-defined]
    return seen


def test_the_bar_of_one_that_goes_on_starts_where_the_last_part_ended(trained: Path, tmp_path: Path) -> None:
    assert shown(trained, tmp_path, 0.5) == [0.0, 0.0, 0.125, 0.25, 0.375, 0.5]
    assert shown(trained, tmp_path, 0.75) == [0.375, 0.5, 0.625, 0.75]
    assert shown(trained, tmp_path) == [0.625, 0.75, 0.875]


def test_parts_of_a_run_are_none_of_it_when_it_is_trained_on(trained: Path, tmp_path: Path) -> None:
    run = tmp_path / "moved" / trained.name
    shutil.copytree(trained, run)
    shown(run, tmp_path / "out", 0.75)
    assert shown(run, tmp_path / "out", 0.75) == [0.625, 0.75]
    spec = replaced(RunFolder(run).read().spec, "train.epochs", 2)
    list(train(spec, spec.data.load(), run, resume=True, window=None))
    assert shown(run, tmp_path / "out", 0.25) == [0.0, 0.0, 0.125, 0.25]


def test_where_nothing_can_be_written_a_sentence_says_so(trained: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="cannot be written"):
        result(trained, tmp_path / "file")


def test_a_result_that_cannot_be_written_is_told_and_its_parts_stay(
    trained: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("ae_core.experiments.conduct.save", full)
    with pytest.raises(UserError, match=r"cannot be written \(No space left on device\)"):
        result(trained, tmp_path)
    assert len(list((tmp_path / FOLDER).iterdir())) == 3
