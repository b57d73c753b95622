"""A projection process that is stopped, paused, overtaken or killed."""

from __future__ import annotations

import os
import signal
import sys
from multiprocessing import active_children

import numpy as np
import pytest

from ae_core.projection import process
from ae_core.projection.base import Floats, projections
from ae_core.projection.process import ProjectionProcess
from tests.core.projection.handles import UMAP_JSON, ended, look_again, many, moved, the_worker, until, until_warm


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
