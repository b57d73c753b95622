"""Samples through quantised codes in a file, and back."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.code_file import packed, read_codes, words_in, write_codes
from ae_core.analysis.quantising import Quantiser, fitted, gains, whole
from ae_core.analysis.rate_distortion import SHOWN, RatePoint
from ae_core.analysis.reduction import similarity
from ae_core.data.base import TEST, TRAIN, VALIDATION, Dataset, Stored
from ae_core.errors import UserError
from ae_core.experiments.base import Studied
from ae_core.experiments.encoders import Encoder, autoencoder, numbers
from ae_core.model.bottlenecks.vector_quantised import QuantisedCode
from ae_core.model.tied import TiedLinear

Doubles = NDArray[np.float64]
MOST_GAINS = 256  # training codes that are moved to see how far the output moves


@dataclass(frozen=True, eq=False)
class Samples:
    """What is compressed, evenly over its split, and judged."""

    data: Dataset
    validation: Stored
    test: Stored

    @classmethod
    def of(cls, data: Dataset, most: int) -> Samples:
        """At most so many of each split."""
        rows = [data.rows(split) for split in (VALIDATION, TEST)]
        some = [part[:: -(-len(part) // most)] for part in rows]
        return cls(data, data.x[some[0]], data.x[some[1]])

    @property
    def pixels(self) -> bool:
        """Whether they are pictures that picture files can hold."""
        data = self.data
        return data.kind == "image" and data.x.dtype == np.uint8 and data.value_range is not None

    def errors(self, stored: Stored, seen: Doubles) -> Doubles:
        """(n,) squared errors summed over a sample, as the model sees it; behind the end of a series there is none."""
        known = ~np.isnan(self.data.to_model(stored).reshape(len(stored), -1))
        return np.asarray(np.square(np.where(known, seen - numbers(self.data, stored), 0.0)).sum(axis=1))

    def ssim(self, stored: Stored, seen: Doubles) -> Doubles | None:
        """(n,) of pictures."""
        if not self.pixels:
            return None
        shape = (len(stored), *self.data.shape)
        assert self.data.value_range is not None
        return similarity(numbers(self.data, stored).reshape(shape), seen.reshape(shape), self.data.value_range)

    def shown(self, seen: Doubles) -> Doubles:
        """What becomes of outputs that are pictures: the nearest shades that pictures of this data are stored in."""
        if not self.pixels:
            return seen
        assert self.data.value_range is not None
        shades = self.data.to_model.inverse(seen.clip(*self.data.value_range).reshape(-1, *self.data.shape))
        return numbers(self.data, np.rint(shades).astype(np.uint8))


@dataclass(frozen=True, eq=False)
class Coded:
    """An encoder whose codes are quantised. decoder : bytes of what makes samples of codes.

    book : of codes that are whole numbers from 0 without an order, how many there are; they are not rounded further.
    """

    method: str
    title: str
    size: int
    encoder: Encoder
    decoder: int
    book: int = 0


@dataclass(frozen=True)
class Unrounded:
    """error : mean over the validation split of codes that are not rounded."""

    error: float


def trained(one: Studied, method: str, title: str) -> Coded:
    """The model of a run; of codes out of codebooks, the numbers of the vectors are what is written."""
    model, encoder = one.codec.model, autoencoder(one)
    weights = [value.numel() for value in model.decoder.state_dict().values()]
    weights += [part.weight.numel() for part in model.decoder.modules() if isinstance(part, TiedLinear)]
    if not isinstance(model.bottleneck, QuantisedCode):
        return Coded(method, title, one.codec.latent_dim, encoder, 4 * sum(weights))
    book = model.bottleneck.codebook.detach().numpy().astype(np.float64)
    return Coded(method, title, len(book), _by_number(encoder, book), 4 * (sum(weights) + book.size), book.shape[1])


def _by_number(encoder: Encoder, book: Doubles) -> Encoder:
    """Codes put together from the vectors of codebooks (groups, size, dims), as (n, groups) their numbers."""
    groups, _, dims = book.shape
    decode = encoder.decode
    assert decode is not None

    def encode(stored: Stored) -> Doubles:
        parts = encoder.encode(stored).reshape(len(stored), groups, dims)
        apart = [np.square(parts[:, place, None] - vectors).sum(axis=2) for place, vectors in enumerate(book)]
        return np.stack([one.argmin(axis=1) for one in apart], axis=1).astype(np.float64)

    def back(numbers_of: Doubles) -> Doubles:
        chosen = numbers_of.astype(np.int64)
        return decode(np.concatenate([vectors[chosen[:, place]] for place, vectors in enumerate(book)], axis=1))

    return replace(encoder, encode=encode, decode=back)


def of_codes(one: Coded, samples: Samples, steps: Sequence[float]) -> Iterator[Unrounded | RatePoint]:
    """First the validation error of codes that are not rounded, then a point for each step, in the order of steps.

    A step is how far rounding to the next place moves the output, Euclidean, in the scale of the model.
    """
    assert one.encoder.decode is not None
    data, decode = samples.data, one.encoder.decode
    known = one.encoder.encode(data.x[data.rows(TRAIN)])
    held, judged = one.encoder.encode(samples.validation), one.encoder.encode(samples.test)
    if not np.isfinite(known).all():
        raise UserError(f"{one.title}: its codes are no finite numbers.")
    yield Unrounded(float(samples.errors(samples.validation, samples.shown(decode(held))).mean()))
    for step, quantiser in _quantisers(one, known, steps):
        symbols = quantiser.symbols(held)
        content = packed(quantiser, symbols)
        lost = samples.errors(samples.validation, samples.shown(decode(quantiser.codes(symbols))))
        each = 8 / len(held)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "codes.ltnc")
            write_codes(path, quantiser, quantiser.symbols(judged))
            written = path.read_bytes()
            read, symbols = read_codes(path)
        outputs = samples.shown(decode(read.codes(symbols)))
        yield RatePoint(
            one.method, one.title, one.size, step,
            8 * words_in(written) / len(judged), 8 * len(written) / len(judged), float(read.bits(symbols).mean()),
            samples.errors(samples.test, outputs), samples.ssim(samples.test, outputs),
            (each * words_in(content), each * len(content), float(lost.mean())), one.decoder,
            outputs[:SHOWN].copy(), written,
        )  # fmt: skip


def _quantisers(one: Coded, known: Doubles, steps: Sequence[float]) -> Iterator[tuple[float | None, Quantiser]]:
    """By step; one alone, without a step, of whole numbers. known : (n, d) codes of the training split."""
    if one.book:
        yield None, whole(known, one.book)
        return
    assert one.encoder.decode is not None
    gain = gains(one.encoder.decode, known[:: -(-len(known) // MOST_GAINS)])
    for step in steps:
        yield step, fitted(known, np.divide(step, gain, out=np.full_like(gain, np.inf), where=gain > 0))
