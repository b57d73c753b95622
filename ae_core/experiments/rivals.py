"""PCA and a GAN with codes of the same size, trained on the same data to stand beside an autoencoder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ae_core.data.base import TRAIN, Dataset
from ae_core.errors import UserError
from ae_core.experiments.base import Progress, Studied, unlike

if TYPE_CHECKING:
    from ae_core.training.run import RunSpec

UNTRAINED = "Untrained"
UNTUNED = "The GAN is the preset's, with codes of the same size, not tuned to this data: a better one may be found."


def rivals(studied: Sequence[Studied], data: Dataset, gan_epochs: int = 0, rows: int | None = None) -> list[RunSpec]:
    """How those are trained that are not among `studied`: PCA of each size of a code, as large as it can be with so
    many rows, then a GAN.

    gan_epochs : 0 takes those of the preset. rows : training samples that PCA will see, all where it is not said.
    """
    most = min(int(np.prod(data.shape)), len(data.rows(TRAIN)) if rows is None else rows)
    fitted = [one for one in studied if one.codec.spec.objective.is_fitted]
    sizes = {min(one.codec.latent_dim, most) for one in studied} - {one.codec.latent_dim for one in fitted}
    found = [_preset("pca", size, data, 0) for size in sorted(sizes)]
    if not any(one.codec.spec.objective.is_contest for one in studied):
        found.append(_preset("gan", studied[0].codec.latent_dim, data, gan_epochs))
    return found


def name_of(spec: RunSpec) -> str:
    """By what it is, and the size of its codes."""
    return f"{'GAN' if spec.model.objective.is_contest else 'PCA'}, {spec.model.network.latent_dim}"


def beside_them(
    studied: Sequence[Studied], data: Dataset, gan: bool = True, gan_epochs: int = 0
) -> Iterator[Progress | Studied | str]:
    """Those, trained, and each autoencoder as it was before its training; a sentence for one that could not be trained.

    A training is kept with what the experiment on the first model has finished. gan : whether there is to be one.
    """
    from ae_core.experiments.encoders import untrained_codec
    from ae_core.experiments.retraining import place_of, trained

    todo = [spec for spec in rivals(studied, data, gan_epochs) if gan or not spec.model.objective.is_contest]
    for place, spec in enumerate(todo):
        try:
            for step in trained(spec, data, place_of(studied[0], spec, data)):
                if isinstance(step, float):
                    yield Progress((place + step) / len(todo), f"training {name_of(spec)}")
                else:
                    yield replace(studied[0], name=name_of(spec), codec=step.codec, spec=spec)
        except UserError as problem:
            yield lost(spec, problem)
    autoencoders = unlike([one for one in studied if one.kind == "Autoencoder"])
    for one in autoencoders:
        name = f"{UNTRAINED} {one.name}" if len(autoencoders) > 1 else UNTRAINED
        yield replace(one, name=name, codec=untrained_codec(one), spec=None)


def lost(spec: RunSpec, problem: UserError) -> str:
    """What is said where one of them could not be trained."""
    return f"{name_of(spec)} does not stand beside: it could not be trained. {problem}"


def _preset(name: str, size: int, data: Dataset, epochs: int) -> RunSpec:
    from ae_core.model.presets.base import presets
    from ae_core.spec import replaced
    from ae_core.training.run import RunSpec, preset_run

    spec = replaced(preset_run(RunSpec(), presets.get(name), data), "model.network.latent_dim", size)
    return replaced(spec, "train.epochs", epochs) if epochs else spec
