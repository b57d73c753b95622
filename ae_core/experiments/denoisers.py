"""What noise is taken away with: models, filters, components, neighbours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from sklearn.metrics import pairwise_distances

from ae_core.analysis.completing import mean_of
from ae_core.analysis.filters import filters
from ae_core.data.base import TRAIN, Dataset
from ae_core.experiments.base import Studied, unlike
from ae_core.experiments.components import Components, components
from ae_core.experiments.encoders import Encoder, autoencoder, numbers, read_linearly, untrained
from ae_core.experiments.restoring import Doubles, Way, through
from ae_core.experiments.same_size import CHOSEN, SAME, most_components, sizes_beside
from ae_core.model.corruption.base import CorruptionSpec, corruptions

AUTOENCODER, AS_IT_IS = "autoencoder", "as_it_is"
SIZES = (1, 2, 4, 8, 16, 32, 64, 128, 256)  # of components
NEIGHBOURS = (1, 3, 5, 10, 20, 50)
MOST_NEIGHBOURS = 10_000  # training samples that are looked among
AT_ONCE = 20_000  # training samples from which on components are fitted batch by batch


def noise_of(kind: str, level: float) -> CorruptionSpec:
    """The noise of a kind at a level: its first setting. Raises SpecError for a level that it cannot have."""
    cls = corruptions.get(kind)
    return cls(**{next(iter(cls.model_fields)): level})


def level_of(noise: CorruptionSpec) -> float:
    """Its first setting."""
    return float(getattr(noise, next(iter(type(noise).model_fields))))


def noisy(noise: CorruptionSpec, seen: Doubles, seed: int) -> Doubles:
    """(n, *shape) samples as the model sees them, with noise; equal seeds, equal noise."""
    import torch

    found = noise.corrupt(torch.from_numpy(seen.astype(np.float32)), torch.Generator().manual_seed(seed))
    return found.numpy().astype(np.float64)


def ways(studied: Sequence[Studied], data: Dataset) -> list[Way]:
    """The models, and what they are set beside."""
    known = data.to_model(data.x[data.rows(TRAIN)]).astype(np.float64)
    found = [
        _way(f"{AUTOENCODER}_{place}", one.name if len(studied) > 1 else one.title, autoencoder(one), data)
        for place, one in enumerate(studied)
    ]
    found.append(Way(AS_IT_IS, "As it is", True, lambda seen, _: seen))
    for name, one in filters(data.shape, float(np.nanstd(known)) or 1.0).items():
        found.append(Way(name, one.title, True, one.apply, settings=one.settings))
    found += [*_components(studied, data), _neighbours(data)]
    return [*found, *(_way(name, title, encoder, data, True) for name, title, encoder in fresh(studied, data))]


def _way(name: str, title: str, encoder: Encoder, data: Dataset, control: bool = False) -> Way:
    return Way(name, title, control, lambda seen, _: through(encoder, data, seen))


def _components(studied: Sequence[Studied], data: Dataset) -> Iterator[Way]:
    fitted, several = sized_components(studied, data)

    def restored(seen: Doubles, size: int) -> Doubles:
        return through(fitted.encoder(size), data, seen)

    for name, title, sizes in several:
        yield Way(name, title, True, restored, settings=sizes)


def sized_components(
    studied: Sequence[Studied], data: Dataset
) -> tuple[Components, list[tuple[str, str, tuple[int, ...]]]]:
    """Components, and names, titles and sizes to choose from: as many as suit the samples, and as many as a code has
    numbers, at most as there are, for each size of the models' codes."""
    most = most_components(data)
    sizes = tuple(sorted({min(size, most) for size in SIZES}))
    same = sizes_beside(studied, data)
    steps = components(data, max(*same, *sizes), AT_ONCE, studied[0])
    fitted = next(one for one in steps if isinstance(one, Components))
    each = [(f"{SAME}{size}", f"PCA of {size} numbers", (size,)) for size in same]
    return fitted, [(CHOSEN, "PCA", sizes), *each]


def fresh(studied: Sequence[Studied], data: Dataset) -> Iterator[tuple[str, str, Encoder]]:
    """The encoder of each model before its training, with a linear way back: name, title, encoder."""
    models = unlike(studied)
    for place, one in enumerate(models):
        name = f"untrained_{place}" if place else "untrained"
        title = f"Untrained {one.name}" if len(models) > 1 else "Untrained encoder"
        yield name, title, read_linearly(untrained(one), data)


def _neighbours(data: Dataset) -> Way:
    """The mean of the nearest training samples."""
    rows = data.rows(TRAIN)
    known = numbers(data, data.x[rows[:: -(-len(rows) // MOST_NEIGHBOURS)]])
    counts = tuple(count for count in NEIGHBOURS if count <= len(known))

    def restored(seen: Doubles, count: int) -> Doubles:
        flat = np.nan_to_num(seen.reshape(len(seen), -1))
        nearest = np.argpartition(pairwise_distances(flat, known), count - 1, axis=1)[:, :count]
        return mean_of(known, nearest).reshape(seen.shape)

    return Way("neighbours", "Nearest samples", True, restored, settings=counts)
