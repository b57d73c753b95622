"""What every run on some data has to beat, found beside the first training: components, a small plain autoencoder."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np

from ae_core.coach.base import Baselines
from ae_core.data.base import TRAIN, VALIDATION, Dataset
from ae_core.errors import RunError
from ae_core.experiments.base import Progress, Studied
from ae_core.experiments.components import Components, components
from ae_core.experiments.encoders import Encoder, numbers, read_linearly, untrained
from ae_core.model.presets.base import Preset, in_order
from ae_core.spec import read_spec, replaced
from ae_core.training.about import About, write_about
from ae_core.training.run import RunSpec, preset_run

MOST_STEPS, MOST_EPOCHS = 1000, 20  # of the plain autoencoder
MOST_COMPONENTS, LEAST_LOSS = 256, 0.01
AT_ONCE = 20_000  # training samples up to which components are fitted in one
CHUNK = 2000
WORK = ".baselines"
TRAINED = ("pca", "vanilla")


def baselines(spec: RunSpec, dataset: Dataset, runs: Path) -> Iterator[Progress | Baselines]:
    """Steps, and at last what there is to beat for a run of these settings.

    runs : the folder of all runs, which gets the presets of TRAINED as ordinary ones, once for each data set, with
    codes as large as this run's. Raises UserError and OSError.
    """
    known = Baselines()
    if not dataset.form.tokens:
        yield Progress(0.0, "components")
        known = _components(spec.model.network.latent_dim, dataset)
        yield Progress(0.2, "an untrained encoder")
        known = replace(known, untrained=_untrained(spec, dataset))
    wanted = [preset for preset in in_order() if preset.name in TRAINED and _fits(preset, spec, dataset)]
    for place, preset in enumerate(wanted):
        for step in _trained(preset, spec, dataset, runs):
            if isinstance(step, float):
                yield Progress(0.3 + 0.7 * (place + step) / len(wanted), preset.title)
            elif preset.name == "vanilla":
                known = replace(known, vanilla=step[0], vanilla_size=step[1])
    yield replace(known, term=term_of(dataset))


def term_of(dataset: Dataset) -> str:
    """The term of a history whose scale baselines have; see Baselines."""
    return "reconstruction" if np.ndim(dataset.to_display.scale) else "squared_error"


def work(request: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The same as a job. request : {"spec": a run's settings, "runs": folder}."""
    spec = read_spec(RunSpec, request["spec"])
    for step in baselines(spec, spec.data.load(), Path(request["runs"])):
        yield asdict(step)


def from_json(said: Mapping[str, Any]) -> Baselines:
    """What `work` said at last."""
    return Baselines(**{**said, "components": {int(size): error for size, error in said["components"].items()}})


def _fits(preset: type[Preset], spec: RunSpec, dataset: Dataset) -> bool:
    """Where codes are larger than there are components there is no PCA of that size."""
    return preset.refusal(dataset) is None and _small(preset, spec, dataset).model.refusal(dataset) is None


def _components(size: int, dataset: Dataset) -> Baselines:
    fitted = None
    for step in components(dataset, max(MOST_COMPONENTS, 2 * size), AT_ONCE):
        fitted = step if isinstance(step, Components) else fitted
    assert fitted is not None
    errors = {many: _error(fitted.encoder(many), dataset) for many in {0, size, 2 * size} if many <= len(fitted.axes)}
    mean = errors.pop(0)
    return Baselines(mean, errors, _ample(fitted, dataset, mean))


def _ample(fitted: Components, dataset: Dataset, mean: float) -> int | None:
    """By halving: more components never lose more."""
    low, high = 0, len(fitted.axes)
    if _error(fitted.encoder(high), dataset) > LEAST_LOSS * mean:
        return None
    while high - low > 1:
        middle = (low + high) // 2
        enough = _error(fitted.encoder(middle), dataset) <= LEAST_LOSS * mean
        low, high = (low, middle) if enough else (middle, high)
    return high


def _untrained(spec: RunSpec, dataset: Dataset) -> float:
    from ae_core.latent.codec import Codec
    from ae_core.model.autoencoder import fresh_autoencoder

    model = fresh_autoencoder(spec.model, dataset.form, spec.train.seed)
    one = Studied("untrained", Codec(model, dataset.to_model, dataset.to_display), dataset, spec)
    return _error(read_linearly(untrained(one, spec.train.seed), dataset), dataset)


def _error(encoder: Encoder, dataset: Dataset) -> float:
    """As the term `term_of` the data in a history, of the validation split."""
    assert encoder.decode is not None
    rows, total = dataset.rows(VALIDATION), 0.0
    for start in range(0, len(rows), CHUNK):
        stored = dataset.x[rows[start : start + CHUNK]]
        seen = dataset.to_model(stored)
        decoded = encoder.decode(encoder.encode(stored)).reshape(seen.shape)
        scale = 1.0 if np.ndim(dataset.to_display.scale) else dataset.to_display.scale
        difference = (decoded - numbers(dataset, stored).reshape(seen.shape)) * scale
        total += float(np.square(np.where(np.isnan(seen), 0.0, difference)).sum())
    return total / len(rows)


def _trained(
    preset: type[Preset], spec: RunSpec, dataset: Dataset, runs: Path
) -> Iterator[float | tuple[float | None, int]]:
    """The share that is done, and at last the error and the code size of the kept run."""
    from ae_core.training.events import Finished, Measured
    from ae_core.training.folder import RunFolder
    from ae_core.training.loop import train

    name = f"baseline-{dataset.name}-{dataset.fingerprint[:8]}-{preset.name}"
    if not RunFolder(runs / name).record.exists():
        small = _small(preset, spec, dataset)
        place = runs / WORK / f"{name}-{os.getpid()}"  # not yet a run that anybody could open
        shutil.rmtree(place, ignore_errors=True)
        for event in train(small, dataset, place, window=None):
            if isinstance(event, Measured):
                yield min(event.epoch / small.train.epochs, 1.0)
            elif isinstance(event, Finished) and event.status == "failed":
                raise RunError(f"{name}: {event.message}")
        write_about(place, About(f"{preset.title}, to compare with", ("baseline",)))
        _move(place, runs / name)
    record = RunFolder(runs / name).read()
    yield record.results.get("val", {}).get(term_of(dataset)), record.spec.model.network.latent_dim


def _small(preset: type[Preset], spec: RunSpec, dataset: Dataset) -> RunSpec:
    chosen = preset_run(RunSpec(data=spec.data), preset, dataset)
    chosen = replaced(chosen, "model.network.latent_dim", spec.model.network.latent_dim)
    steps = -(-len(dataset.rows(TRAIN)) // chosen.train.batch_size)
    epochs = int(np.clip(MOST_STEPS // steps, 1, min(MOST_EPOCHS, chosen.train.epochs)))
    return replaced(replaced(chosen, "train.epochs", epochs), "train.device", spec.train.device)


def _move(place: Path, to: Path) -> None:
    """Unless another window was faster."""
    try:
        place.rename(to)
    except OSError:
        shutil.rmtree(place, ignore_errors=True)
        if not to.exists():
            raise
