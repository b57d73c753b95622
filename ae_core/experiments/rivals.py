"""PCA and a GAN with codes of the same size, trained on the same data to stand beside an autoencoder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ae_core.data.base import TRAIN, Dataset
from ae_core.experiments.base import Progress, Studied

if TYPE_CHECKING:
    from ae_core.training.run import RunSpec

UNTRAINED = "Untrained"
UNTUNED = "The GAN is the preset's, with codes of the same size, not tuned to this data: a better one may be found."


def rivals(studied: Sequence[Studied], data: Dataset, gan_epochs: int = 0, rows: int | None = None) -> list[RunSpec]:
    """How those are trained that are not among `studied`: PCA, as large as it can be with so many rows, then a GAN.

    gan_epochs : 0 takes those of the preset. rows : training samples that PCA will see, all where it is not said.
    """
    size, found = studied[0].codec.latent_dim, []
    if not any(one.codec.spec.objective.is_fitted for one in studied):
        most = min(size, int(np.prod(data.shape)), len(data.rows(TRAIN)) if rows is None else rows)
        found.append(_preset("pca", most, data, 0))
    if not any(one.codec.spec.objective.is_contest for one in studied):
        found.append(_preset("gan", size, data, gan_epochs))
    return found


def name_of(spec: RunSpec) -> str:
    """By what it is, and the size of its codes."""
    return f"{'GAN' if spec.model.objective.is_contest else 'PCA'}, {spec.model.network.latent_dim}"


def beside_them(
    studied: Sequence[Studied], data: Dataset, gan: bool = True, gan_epochs: int = 0
) -> Iterator[Progress | Studied]:
    """Those, trained, and the first autoencoder as it was before its training. Raises UserError.

    A training is kept with what the experiment on the first model has finished. gan : whether there is to be one.
    """
    from ae_core.experiments.encoders import untrained_codec
    from ae_core.experiments.retraining import place_of, trained

    todo = [spec for spec in rivals(studied, data, gan_epochs) if gan or not spec.model.objective.is_contest]
    for place, spec in enumerate(todo):
        for step in trained(spec, data, place_of(studied[0], spec, data)):
            if isinstance(step, float):
                yield Progress((place + step) / len(todo), f"training {name_of(spec)}")
            else:
                yield replace(studied[0], name=name_of(spec), codec=step.codec, spec=spec)
    for one in [one for one in studied if one.kind == "Autoencoder"][:1]:
        yield replace(one, name=UNTRAINED, codec=untrained_codec(one), spec=None)


def _preset(name: str, size: int, data: Dataset, epochs: int) -> RunSpec:
    from ae_core.model.presets.base import presets
    from ae_core.spec import replaced
    from ae_core.training.run import RunSpec, preset_run

    spec = replaced(preset_run(RunSpec(), presets.get(name), data), "model.network.latent_dim", size)
    return replaced(spec, "train.epochs", epochs) if epochs else spec
