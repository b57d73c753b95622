from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from multiprocessing import active_children, connection
from pathlib import Path

import numpy as np
import pytest

from ae_core.errors import DataError
from ae_core.projection import process
from ae_core.projection.base import Floats, projections
from ae_core.projection.pca import principal_plane
from ae_core.projection.process import ProjectionProcess, Update
from ae_core.projection.quality import quality
from ae_core.projection.segment import Segment
from ae_core.projection.umap import UMAP

UMAP_JSON = {"name": "umap", "n_neighbors": 8, "seed": 3}


@pytest.fixture
def segments(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of all shared memory that the test made."""
    names: list[str] = []

    class Noted(Segment):
        @classmethod
        def create(cls, codes: Floats) -> Segment:
            segment = super().create(codes)
            names.append(segment.name)
            return segment

    monkeypatch.setattr(process, "Segment", Noted)
    return names


@pytest.fixture
def projection(segments: list[str]) -> Iterator[ProjectionProcess]:
    """A handle; afterwards neither processes nor shared memory may be left."""
    with ProjectionProcess() as handle:
        yield handle
    assert active_children() == []
    for name in segments:
        with pytest.raises(FileNotFoundError):
            Segment.open(name, 3, 1)


def look_again() -> None:
    """Wait until a worker ends or for a moment, whichever comes first; a busy wait would starve the worker."""
    connection.wait([child.sentinel for child in active_children()], timeout=0.005)


def until(handle: ProjectionProcess, enough: Callable[[Update], bool]) -> Update:
    """The first update that is enough; the test's time limit ends a wait in vain."""
    while True:
        update = handle.poll()
        if update is not None and enough(update):
            return update
        look_again()


def until_warm(handle: ProjectionProcess) -> None:
    while not handle.is_warm:
        assert handle.poll() is None
        look_again()


def moved(update: Update) -> bool:
    return update.frame is not None and update.frame.fraction > 0


def ended(update: Update) -> bool:
    return update.state != "moving"


def many() -> Floats:
    """Enough codes for a UMAP to be still under way when the test acts."""
    return np.random.default_rng(0).normal(size=(3000, 4)).astype(np.float32)


def test_a_job_ends_in_the_map_that_the_method_makes(projection: ProjectionProcess, codes: Floats) -> None:
    assert projection.poll() is None
    job = projection.start(codes, UMAP_JSON)
    assert projection.job == job
    update = until(projection, ended)
    *_, expected = UMAP(n_neighbors=8, seed=3).frames(codes)
    assert (update.job, update.state, update.message) == (job, "done", "")
    assert update.frame is not None
    assert update.frame.fraction == 1
    np.testing.assert_array_equal(update.frame.xy, expected.xy)
    assert projection.job is None


def test_a_map_is_judged_when_it_is_done(projection: ProjectionProcess, codes: Floats) -> None:
    job = projection.start(codes, UMAP_JSON)
    frame = until(projection, ended).frame
    update = until(projection, ended)
    assert (update.job, update.state) == (job, "judged")
    assert frame is not None
    assert update.quality is not None
    expected = quality(codes, frame.xy)
    assert expected is not None
    assert update.quality.sentence == expected.sentence
    np.testing.assert_array_equal(update.quality.overlap, expected.overlap)
    assert projection.poll() is None


def test_the_judgement_of_a_map_that_is_no_longer_wanted_is_not_heard(
    projection: ProjectionProcess, codes: Floats
) -> None:
    projection.start(codes, {"name": "pca"})
    until(projection, ended)
    following = projection.start(codes, UMAP_JSON)
    update = until(projection, ended)
    assert (update.job, update.state) == (following, "done")


def test_the_first_frame_is_the_start_and_fractions_rise(projection: ProjectionProcess) -> None:
    codes = many()
    projection.start(codes, {"name": "tsne"})
    first = until(projection, lambda update: True)
    assert first.frame is not None
    assert first.frame.fraction == 0
    plane, _ = principal_plane(codes)
    assert np.corrcoef(first.frame.xy[:, 0], plane[:, 0])[0, 1] > 0.99
    second = until(projection, moved)
    third = until(projection, moved)
    assert second.frame is not None
    assert third.frame is not None
    assert 0 < second.frame.fraction < third.frame.fraction
    projection.cancel()


def test_one_worker_serves_job_after_job(projection: ProjectionProcess, codes: Floats) -> None:
    jobs, workers = set(), set()
    for name in ("pca", "tsne", "pca"):
        jobs.add(projection.start(codes, {"name": name}))
        workers.update(child.pid for child in active_children())
        assert until(projection, ended).state == "done"
    assert len(jobs) == 3
    assert len(workers) == 1


def the_worker() -> int | None:
    (child,) = active_children()
    return child.pid


def test_cancelled_amid_umap_nothing_more_is_heard_of_it_and_the_worker_stays(
    projection: ProjectionProcess, codes: Floats
) -> None:
    cancelled = projection.start(many(), {"name": "umap"})
    until(projection, moved)
    worker = the_worker()
    projection.cancel()
    assert projection.job is None
    assert projection.poll() is None
    following = projection.start(codes, UMAP_JSON)
    assert following != cancelled
    assert until(projection, ended).job == following
    assert the_worker() == worker


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGSTOP")
def test_a_worker_that_does_not_look_up_is_replaced(
    projection: ProjectionProcess, codes: Floats, monkeypatch: pytest.MonkeyPatch
) -> None:
    projection.start(many(), {"name": "umap"})
    until(projection, moved)
    worker = the_worker()
    assert worker is not None
    os.kill(worker, signal.SIGSTOP)
    monkeypatch.setattr(process, "PATIENCE", 0.0)
    projection.cancel()
    following = projection.start(codes, UMAP_JSON)
    assert until(projection, ended).job == following
    assert the_worker() != worker


def test_many_jobs_that_were_given_up_do_not_hold_up_the_last(projection: ProjectionProcess, codes: Floats) -> None:
    projection.start(many(), {"name": "umap"})
    until(projection, moved)
    for _ in range(5):
        projection.start(many(), {"name": "tsne"})
        projection.cancel()
    last = projection.start(codes, {"name": "pca"})
    assert until(projection, lambda update: True).job == last


@pytest.mark.parametrize("name", ["umap", "tsne"])
def test_a_paused_job_stands_still_and_goes_on_to_the_same_map(
    projection: ProjectionProcess, codes: Floats, name: str
) -> None:
    method = {"name": name, "seed": 3}
    projection.start(codes, method)
    # At once, since a job as small as this one may be over before the test has seen it move.
    projection.pause()
    assert projection.is_paused
    until(projection, lambda update: True)
    # What is under way is finished; when look after look shows nothing new, it stands.
    still = 0
    while still < 20:
        still = 0 if projection.poll() else still + 1
        look_again()
    frame = projection._job.latest() if projection._job else None
    assert frame is not None
    assert frame.fraction < 1
    projection.resume()
    assert not projection.is_paused
    update = until(projection, ended)
    assert update.state == "done"
    assert update.frame is not None
    *_, expected = projections.create(name, seed=3).frames(codes)
    np.testing.assert_array_equal(update.frame.xy, expected.xy)


def test_a_paused_job_can_be_cancelled_and_followed(projection: ProjectionProcess, codes: Floats) -> None:
    projection.start(many(), {"name": "umap"})
    until(projection, moved)
    projection.pause()
    worker = the_worker()
    following = projection.start(codes, UMAP_JSON)
    assert not projection.is_paused
    assert until(projection, ended).job == following
    assert the_worker() == worker


def test_without_a_job_there_is_nothing_to_pause(projection: ProjectionProcess, codes: Floats) -> None:
    projection.pause()
    assert not projection.is_paused
    projection.start(codes, UMAP_JSON)
    assert until(projection, ended).state == "done"


def test_a_second_start_takes_the_place_of_the_first(projection: ProjectionProcess, codes: Floats) -> None:
    projection.start(many(), {"name": "umap"})
    until(projection, moved)
    second = projection.start(codes, {"name": "pca"})
    assert until(projection, lambda update: True).job == second


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_killed_worker_is_reported_once_and_replaced(projection: ProjectionProcess, codes: Floats) -> None:
    job = projection.start(many(), {"name": "umap"})
    until(projection, moved)
    (worker,) = active_children()
    assert worker.pid is not None
    os.kill(worker.pid, signal.SIGKILL)
    update = until(projection, ended)
    assert (update.job, update.state) == (job, "died")
    assert "ended unexpectedly (signal 9)" in update.message
    assert projection.poll() is None
    assert projection.job is None
    following = projection.start(codes, UMAP_JSON)
    assert until(projection, ended).job == following


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_worker_killed_at_rest_is_replaced_in_silence(projection: ProjectionProcess, codes: Floats) -> None:
    projection.start(codes, {"name": "pca"})
    until(projection, ended)
    (worker,) = active_children()
    worker.kill()
    worker.join()
    assert projection.poll() is None
    projection.start(codes, {"name": "pca"})
    assert until(projection, ended).state == "done"


@pytest.mark.parametrize(
    ("method", "sentence"),
    [
        (
            {"name": "tsne", "perplexity": 100},
            "tsne.perplexity: 100 is too large for 120 codes; it can be at most 39.67",
        ),
        ({"name": "umap", "min_dist": -1}, "umap.min_dist: -1 cannot be used"),
        ({"name": "umapp"}, "there is no projection 'umapp'; did you mean 'umap'?"),
        ({"name": "pca", "colour": "red"}, "pca.colour: there is no such setting"),
        ({}, "an object with a name"),
    ],
)
def test_a_wrong_setting_fails_with_its_sentence(
    projection: ProjectionProcess, codes: Floats, method: dict[str, object], sentence: str
) -> None:
    projection.start(codes, method)
    update = until(projection, ended)
    assert update.state == "failed"
    assert sentence in update.message


def test_codes_that_cannot_be_projected_leave_the_job_alone(projection: ProjectionProcess, codes: Floats) -> None:
    job = projection.start(codes, UMAP_JSON)
    with pytest.raises(DataError, match="not a finite number"):
        projection.start(np.full((50, 2), np.nan, dtype=np.float32), UMAP_JSON)
    assert until(projection, ended).job == job


def test_warming_ends_and_may_be_overtaken_by_a_job(projection: ProjectionProcess, codes: Floats) -> None:
    projection.warm()
    job = projection.start(codes, {"name": "pca"})
    assert until(projection, ended).job == job
    assert until(projection, ended).state == "judged"
    until_warm(projection)
    assert projection.job is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_worker_that_replaces_a_warm_one_warms_up_too(projection: ProjectionProcess) -> None:
    projection.warm()
    projection.start(many(), {"name": "umap"})
    until(projection, moved)
    before = the_worker()
    assert before is not None
    os.kill(before, signal.SIGKILL)
    assert until(projection, ended).state == "died"
    assert the_worker() != before
    until_warm(projection)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_worker_that_dies_of_warming_is_not_started_for_ever(projection: ProjectionProcess) -> None:
    projection.warm()
    before = the_worker()
    assert before is not None
    os.kill(before, signal.SIGKILL)
    while active_children():
        projection.poll()
        look_again()


def test_warming_during_a_job_does_not_disturb_it(projection: ProjectionProcess, codes: Floats) -> None:
    job = projection.start(codes, UMAP_JSON)
    projection.warm()
    update = until(projection, ended)
    assert (update.job, update.state) == (job, "done")


def test_closed_twice_and_used_again(projection: ProjectionProcess, codes: Floats) -> None:
    projection.start(many(), {"name": "umap"})
    until(projection, moved)
    projection.close()
    projection.close()
    assert active_children() == []
    assert projection.job is None
    projection.start(codes, {"name": "pca"})
    assert until(projection, ended).state == "done"


PROGRAM = """
from multiprocessing import active_children, connection

import numpy as np
from ae_core.projection.process import ProjectionProcess

def until(handle, enough):
    while (update := handle.poll()) is None or not enough(update):
        connection.wait([child.sentinel for child in active_children()], timeout=0.005)

if __name__ == "__main__":
    handle = ProjectionProcess()
    for _ in range(2):
        handle.start(np.random.default_rng(0).normal(size=(3000, 4)).astype("f"), {"name": "umap"})
        until(handle, lambda update: update.frame.fraction > 0)
        handle.cancel()
    handle.start(np.eye(4, dtype="f"), {"name": "pca"})
    until(handle, lambda update: update.state == "done")
    handle.close()
"""


def test_a_program_that_closes_it_ends_without_a_word(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    path = os.pathsep.join(filter(None, [str(Path.cwd()), os.environ.get("PYTHONPATH")]))
    settings = {**os.environ, "PYTHONPATH": path, "PYTHONWARNINGS": "error"}
    ended = subprocess.run([sys.executable, program], capture_output=True, text=True, env=settings, timeout=100)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
