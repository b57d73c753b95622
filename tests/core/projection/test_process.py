from __future__ import annotations

import os
import subprocess
import sys
from multiprocessing import active_children
from pathlib import Path

import numpy as np
import pytest

from ae_core.errors import DataError
from ae_core.projection.base import Floats
from ae_core.projection.pca import principal_plane
from ae_core.projection.process import ProjectionProcess
from ae_core.projection.quality import quality
from ae_core.projection.umap import UMAP
from tests.core.projection.handles import UMAP_JSON, ended, many, moved, until, until_warm


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
