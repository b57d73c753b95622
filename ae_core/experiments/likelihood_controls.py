"""Exact log-likelihoods that a model's estimated one is set beside, on the same scale."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.independent import of_pixels, of_words
from ae_core.analysis.ppca import Spectrum, ppca, spectrum
from ae_core.experiments.base import Studied
from ae_core.experiments.encoders import Doubles
from ae_core.experiments.likely import Likely, Samples
from ae_core.model.likelihoods.gaussian import GaussianLikelihood

PPCA, INDEPENDENT, TRUTH = "ppca", "independent", "truth"
SIZES = (1, 2, 4, 8, 16, 32, 64, 128, 256)  # components among which the validation split chooses


def controls(samples: Samples, studied: Sequence[Studied]) -> Iterator[Likely]:
    """Probabilities beside probabilities, densities beside densities; none of series of unlike lengths, whose density
    has no components."""
    data = samples.data
    if data.form.tokens:
        known, asked = (part.astype(np.int64) for part in (samples.train, samples.test))
        yield Likely(INDEPENDENT, "Independent words", True, None, of_words(known, asked, data.form.tokens))
    elif not studied[0].codec.spec.likelihood.is_density:
        each = of_pixels(_flat(samples.train), _flat(samples.test))
        yield Likely(INDEPENDENT, "Independent pixels", True, None, each)
    elif not data.form.padded:
        yield from _linear(samples, studied)
    if data.density is not None and samples.step is None:
        yield Likely(TRUTH, "True density", True, None, data.density.log_prob(_flat(samples.test)))


def _linear(samples: Samples, studied: Sequence[Studied]) -> Iterator[Likely]:
    """Probabilistic components: as many as a code has numbers, with the noise of the run where that is fixed, as many
    as the validation split asks for, and none."""
    sizes = list(dict.fromkeys(one.codec.latent_dim for one in studied))
    known, test = spectrum(_flat(samples.train), max(*SIZES, *sizes)), _flat(samples.test)
    for size in sizes:
        title = f"Probabilistic PCA, {min(size, len(known.variances))}"
        yield Likely(PPCA, title, True, size, ppca(known, size).log_prob(test))
    for size, sigma in dict.fromkeys((one.codec.latent_dim, s) for one in studied if (s := _fixed(one)) is not None):
        title = f"Probabilistic PCA, {min(size, len(known.variances))}, sigma {sigma:g}"
        yield Likely("ppca_sigma", title, True, size, ppca(known, size, sigma**2).log_prob(test))
    best = _best(known, _flat(samples.validation))
    if best not in sizes:
        title = f"Probabilistic PCA, {best} by validation"
        yield Likely("ppca_best", title, True, best, ppca(known, best).log_prob(test))
    yield Likely("gaussian", "No components, one variance", True, 0, ppca(known, 0).log_prob(test))


def _fixed(one: Studied) -> float | None:
    likelihood = one.codec.spec.likelihood
    return likelihood.sigma if isinstance(likelihood, GaussianLikelihood) and not likelihood.learns_scale else None


def _best(known: Spectrum, validation: Doubles) -> int:
    sizes = sorted({min(size, len(known.variances)) for size in SIZES})
    return max(sizes, key=lambda size: float(ppca(known, size).log_prob(validation).mean()))


def _flat(x: NDArray[np.float32]) -> Doubles:
    return x.reshape(len(x), -1).astype(np.float64)
