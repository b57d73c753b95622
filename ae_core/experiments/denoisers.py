"""What noise is taken away with: models, filters, components, neighbours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from sklearn.metrics import pairwise_distances

from ae_core.analysis.completing import mean_of
from ae_core.analysis.filters import filters
from ae_core.data.base import TRAIN, Dataset
from ae_core.experiments.base import Studied
from ae_core.experiments.components import Components, components
from ae_core.experiments.encoders import Encoder, autoencoder, numbers, read_linearly, untrained
from ae_core.experiments.restoring import Doubles, Way, through
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
    found += [*_components(studied[0], data), _neighbours(data)]
    fresh = read_linearly(untrained(studied[0]), data)
    return [*found, _way("untrained", "Untrained encoder", fresh, data, True)]


def _way(name: str, title: str, encoder: Encoder, data: Dataset, control: bool = False) -> Way:
    return Way(name, title, control, lambda seen, _: through(encoder, data, seen))


def _components(first: Studied, data: Dataset) -> Iterator[Way]:
    """As many as suit the noise, and as many as the code of the first model has numbers."""
    same, sizes, fitted = sized_components(first, data)

    def restored(seen: Doubles, size: int) -> Doubles:
        return through(fitted.encoder(size), data, seen)

    yield Way("pca", "PCA", True, restored, settings=sizes)
    yield Way("pca_same", f"PCA of {same} numbers", True, restored, settings=(same,))


def sized_components(first: Studied, data: Dataset) -> tuple[int, tuple[int, ...], Components]:
    """As many as the code of a model has numbers, at most as there are; sizes to choose from; all of them, fitted."""
    most = min(len(data.rows(TRAIN)), int(np.prod(data.shape)))
    same, sizes = min(first.codec.latent_dim, most), tuple(sorted({min(size, most) for size in SIZES}))
    fitted = components(data, max(same, *sizes), AT_ONCE, first)
    return same, sizes, next(one for one in fitted if isinstance(one, Components))


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
