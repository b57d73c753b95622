"""Who makes samples: trained models by a sampler of their codes, and what stands beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from ae_core.data.base import TRAIN, Dataset
from ae_core.errors import SpecError
from ae_core.experiments.base import Studied
from ae_core.latent.codec import Codec
from ae_core.latent.samplers.base import sampler_for, samplers
from ae_core.latent.samplers.mixture import MixtureSampler
from ae_core.model.principal import Axes, principal_axes

Floats = NDArray[np.float32]
HELD_OUT, TRAINING, MIXTURE = "held_out", "training", "mixture"
MOST_TRAIN = 10_000  # training samples that samplers are fitted to
WIDE, KEPT = 64, 50  # numbers of a sample from which on the mixture is fitted to so many components
LEVELS = (0.1, 0.3)  # of noise, in standard deviations of the samples


@dataclass(frozen=True, eq=False)
class Parted:
    """One repeat. judging, rest : (n, *shape) two halves of held-out samples as the model sees them."""

    number: int
    judging: Floats
    rest: Floats


Role = Literal["model", "rival", "untrained", "reference"]  # a rival is trained to stand beside the models


@dataclass(frozen=True, eq=False)
class Generator:
    """draw : the samples (n, *shape) of a repeat in the scale of the model. of : the model that makes them, or "".

    prepare : what takes long before the first draw, in parts; it says which share is done.
    """

    name: str
    title: str
    draw: Callable[[Parted], Floats]
    role: Role = "reference"
    of: str = ""
    prepare: Callable[[], Iterator[float]] = lambda: iter(())


def training_rows(dataset: Dataset) -> NDArray[np.int64]:
    """Up to 10,000 of the training split, evenly over it."""
    rows = dataset.rows(TRAIN)
    return rows[:: -(-len(rows) // MOST_TRAIN)]


def controls(dataset: Dataset) -> list[Generator]:
    """Held-out samples, with noise too, training samples as they are, and a mixture of Gaussians on the samples."""
    train = dataset.to_model(dataset.x[training_rows(dataset)])
    spread = float(np.sqrt(train.reshape(len(train), -1).var(0).mean()))
    rest = Generator(HELD_OUT, "Other held-out samples", lambda parted: parted.rest)
    copies = Generator(TRAINING, "Training samples themselves", lambda parted: _some(train, parted))
    return [rest, copies, *(_noisy(dataset, level, spread) for level in LEVELS), _mixture(dataset, train)]


def of_model(
    one: Studied, wanted: Sequence[str], name: str, role: Role = "model", title: str = ""
) -> Iterator[Generator]:
    """The model with each sampler of `wanted`; a GAN is a generator of its prior's codes and of no others.

    title : what it is called where that is not its name. Raises SpecError for an unknown sampler.
    """
    codes = one.codec.encode(one.dataset.x[training_rows(one.dataset)])
    fitting = ("auto",) if one.codec.spec.objective.is_contest else wanted
    named = {sampler_for(chosen, one.codec.spec.prior).name: chosen for chosen in fitting}
    for sampler, chosen in named.items():
        yield replace(
            _drawn(one.codec, one.dataset, codes, f"{name}:{sampler}", title or name, chosen), role=role, of=name
        )


def known_samplers(wanted: Sequence[str]) -> None:
    """Raises SpecError for a name that no sampler has."""
    for name in wanted:
        if name not in ("auto", *samplers.names()):
            raise SpecError(f"samplers: {name!r} is no sampler (known: auto, {', '.join(samplers.names())})")


def _drawn(codec: Codec, dataset: Dataset, codes: Floats, name: str, title: str, chosen: str) -> Generator:
    sampler = sampler_for(chosen, codec.spec.prior)

    def draw(parted: Parted) -> Floats:
        drawn = sampler.draw(len(parted.rest), codes, 1.0, parted.number)
        return dataset.to_display.inverse(codec.decode(drawn))

    return Generator(name, f"{title} ({sampler.title})", draw, prepare=lambda: sampler.prepare(codes))


def _some(train: Floats, parted: Parted) -> Floats:
    order = np.random.default_rng([parted.number, 1]).permutation(len(train))
    return train[order[np.arange(len(parted.rest)) % len(train)]]


def _noisy(dataset: Dataset, level: float, spread: float) -> Generator:
    def draw(parted: Parted) -> Floats:
        noise = np.random.default_rng([parted.number, 2]).standard_normal(parted.rest.shape, dtype=np.float32)
        return _within(parted.rest + level * spread * noise, dataset)

    return Generator(f"noise_{level:g}", f"Held-out, noise of {level:g} deviations", draw)


def _mixture(dataset: Dataset, train: Floats) -> Generator:
    """A Gaussian mixture, as large as its BIC asks for, on the numbers of a sample or on components of them."""
    flat = train.reshape(len(train), -1).astype(np.float64)
    axes = _axes(flat) if flat.shape[1] > WIDE else None
    codes = (flat if axes is None else (flat - axes.mean) @ axes.axes.T).astype(np.float32)
    sampler = MixtureSampler()
    what = "pixels" if dataset.kind == "image" else "samples"
    title = f"Gaussian mixture on {what}"
    if axes is not None:
        title += f" ({len(axes.axes)} components, {axes.variances.sum() / flat.var(0, ddof=1).sum():.0%} of variance)"

    def draw(parted: Parted) -> Floats:
        drawn = sampler.draw(len(parted.rest), codes, 1.0, parted.number)
        back = drawn if axes is None else drawn @ axes.axes + axes.mean
        return _within(back.reshape(len(drawn), *dataset.shape).astype(np.float32), dataset)

    return Generator(MIXTURE, title, draw, prepare=lambda: sampler.prepare(codes))


def _axes(flat: NDArray[np.float64]) -> Axes:
    *_, found = principal_axes(lambda part: flat[part], len(flat), flat.shape[1], KEPT, len(flat))
    assert isinstance(found, Axes)
    return found


def _within(samples: NDArray[Any], dataset: Dataset) -> Floats:
    bounded = samples if dataset.value_range is None else samples.clip(*dataset.value_range)
    return np.asarray(bounded, dtype=np.float32)
