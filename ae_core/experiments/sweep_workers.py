"""Runs of a sweep that are trained in several processes at once."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from ae_core.data.base import Dataset
from ae_core.data.handed import hand_over
from ae_core.errors import RunError
from ae_core.experiments.sweep_alone import Crew
from ae_core.experiments.sweep_worker import work
from ae_core.jobs import Job, Update, close, wait
from ae_core.training.run import RunSpec

PATIENCE = 0.5  # seconds for which nothing may be told


def trained_beside(
    runs: Sequence[tuple[RunSpec, Path]], data: Dataset, crew: Crew
) -> Iterator[tuple[float, int] | dict[int, str | None]]:
    """The share of all that is done and how many have ended; at last why each has failed, or "", by its number. None
    of those that were lost with their worker; those that are missing there no worker could begin.

    What each does and keeps is what it does and keeps alone with so many threads. Between two steps the workers may go
    on for as long as a step of theirs takes, and given up they keep what they have. Raises RunError.
    """
    with tempfile.TemporaryDirectory(prefix="latentarium-sweep-", ignore_cleanup_errors=True) as scratch:
        samples, begun = Path(scratch, "data"), Path(scratch, "begun")
        try:
            samples.mkdir()
            begun.mkdir()
            hand_over(data, samples)
        except OSError as problem:
            raise RunError(f"{scratch}: the samples cannot be handed to the workers ({problem.strerror})") from None
        listed = [{"spec": spec.model_dump(mode="json"), "path": str(path)} for spec, path in runs]
        request = {"runs": listed, "data": str(samples), "begun": str(begun), "threads": crew.threads}
        workers = _Workers(request, begun, len(runs))
        try:
            for _ in range(min(crew.workers, len(runs))):
                workers.begin()
            while workers.jobs:
                workers.go_on()
                yield workers.share, len(workers.ended)
        finally:
            close(workers.jobs)
    yield workers.ended


class _Workers:
    """ended : why each run has failed, or "", and None where its worker died. jobs : those that are alive."""

    def __init__(self, request: dict[str, Any], begun: Path, runs: int) -> None:
        self.jobs: list[Job] = []
        self.ended: dict[int, str | None] = {}
        self._request, self._begun, self._runs = request, begun, runs
        self._at: dict[Job, tuple[int, float]] = {}

    def begin(self) -> None:
        """One more."""
        self.jobs.append(Job(work, self._request, paced=True))

    @property
    def share(self) -> float:
        """Of all runs."""
        return (len(self.ended) + sum(share for _, share in self._at.values())) / self._runs

    def go_on(self) -> None:
        """Let them, until one of them has told something; they do not while nobody asks."""
        for job in self.jobs:
            job.hold(False)
        wait(self.jobs, PATIENCE)
        for job in list(self.jobs):
            update = job.poll()
            if update is not None:
                self._hear(job, update)

    def _hear(self, job: Job, update: Update) -> None:
        if update.state != "moving":
            self.jobs.remove(job)
        if update.state == "failed":
            self._lose(job)
            return
        self.ended.update({int(number): why for number, why in update.said.get("ended", {}).items()})
        self._at.pop(job, None)
        if update.said.get("run") is not None:
            self._at[job] = update.said["run"], update.said["share"]

    def _lose(self, job: Job) -> None:
        """A worker has died, and its run with it. Another one takes what nobody has begun, unless it died of nothing
        that it had begun: another would die of it too."""
        place = self._at.pop(job, None)
        if place is not None:
            self.ended[place[0]] = None
            if len(list(self._begun.iterdir())) < self._runs:
                self.begin()
