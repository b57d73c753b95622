"""The work of a sweep: the runs of each setting, and what they and their controls are worth."""

from __future__ import annotations

import json
import math
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from ae_core.analysis.trade_off import By
from ae_core.experiments.base import Progress, Studied, noted, within
from ae_core.experiments.encoders import Encoder, autoencoder
from ae_core.experiments.sweep_grid import Field, Setting, folder_name, spec_of, title_of
from ae_core.experiments.sweep_judging import Judge, Worth
from ae_core.experiments.sweep_rows import Lost, Row, status_of, trained_rows, why_of
from ae_core.training.run import RunSpec

TRAINING = 0.75  # of the work on a setting


@dataclass(frozen=True, eq=False)
class Ran:
    """A run. name : of its folder. status : how it has ended. worth : None where it has failed. why : it has failed."""

    name: str
    status: str
    worth: Worth | None
    why: str = ""


@dataclass(frozen=True, eq=False)
class Tried:
    """A setting. runs : of each seed. pca, untrained : of the same size, and of the same shape."""

    setting: Setting
    size: int
    runs: Sequence[Ran]
    pca: Worth
    untrained: Worth

    @property
    def worths(self) -> list[Worth]:
        """Of the runs that did not fail."""
        return [run.worth for run in self.runs if run.worth is not None]

    @property
    def failed(self) -> int:
        """Runs that failed, or whose error is no finite number. One is enough for a setting not to be eligible: what
        is left of several would be the lucky ones."""
        return len(self.runs) - sum(math.isfinite(worth.error) for worth in self.worths)


@dataclass(frozen=True, eq=False)
class Work:
    """What all settings of a sweep have in common. folder : of the runs."""

    one: Studied
    base: RunSpec
    fields: Sequence[Field]
    judge: Judge
    folder: Path
    seeds: int
    epochs: int

    def tried(self, settings: Sequence[Setting]) -> Generator[Progress, None, list[Tried]]:
        """These settings, trained and judged on the validation split."""
        data, rows = self.one.dataset, []
        for setting in settings:
            for seed in range(self.seeds):
                spec = spec_of(self.base, self.fields, setting, seed, self.epochs, data)
                name = folder_name(self.fields, setting, spec, data.fingerprint)
                rows.append(Row(setting, seed, spec, self.folder / name))
        lost = yield from within(0.0, TRAINING, trained_rows(rows, data))
        found = []
        for place, setting in enumerate(settings):
            some = [row for row in rows if row.setting == setting]
            begun, share = TRAINING + (1 - TRAINING) * place / len(settings), (1 - TRAINING) / len(settings)
            found.append((yield from within(begun, share, self._judged(setting, some, lost))))
        return found

    def _judged(self, setting: Setting, rows: Sequence[Row], lost: Lost) -> Generator[Progress, None, Tried]:
        runs, probing = [], Progress(0.0, f"{title_of(self.fields, setting)}: a probe")
        for row in rows:
            yield probing
            status, worth = status_of(row) or "failed", None
            if status == "done":
                made = partial(_opened, row.path, self.one)
                worth = yield from noted(self.judge.worth(f"run {row.path.name}", made), probing)
            why = "" if status == "done" else why_of(row) or lost.get(row.path, "")
            runs.append(Ran(row.path.name, status, worth, why))
        size = rows[0].spec.model.network.latent_dim
        pca = yield from noted(self.judge.pca(size), probing)
        shape = json.dumps(
            [part.model_dump_json() for part in (rows[0].spec.model.network, rows[0].spec.model.bottleneck)]
        )
        known = yield from noted(self.judge.untrained(shape, partial(_fresh, rows[0].spec, self.one)), probing)
        return Tried(setting, size, runs, pca, known)


def mean_of(one: Tried, by: By) -> float:
    """The mean error, or the mean score, over trainings; infinitely bad where one has failed."""
    values = [worth.error if by == "reconstruction" else worth.score for worth in one.worths]
    known = [value for value in values if value is not None and np.isfinite(value)]
    if one.failed or len(known) < len(values):
        return np.inf if by == "reconstruction" else -np.inf
    return float(np.mean(known))


def _opened(path: Path, one: Studied) -> Encoder:
    from ae_core.latent.saved import open_codec
    from ae_core.training.folder import RunFolder

    record = RunFolder(path).read()
    return autoencoder(Studied(path.name, open_codec(path, record, one.dataset), one.dataset, record.spec))


def _fresh(spec: RunSpec, one: Studied) -> Studied:
    """A model of this spec, as `untrained` looks at it."""
    from ae_core.latent.codec import Codec
    from ae_core.model.autoencoder import fresh_autoencoder

    data = one.dataset
    model = fresh_autoencoder(spec.model, data.form, 0)
    return Studied("untrained", Codec(model, data.to_model, data.to_display), data, spec)
