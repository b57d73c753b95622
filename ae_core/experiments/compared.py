"""One trained model by the measures of the textbook's table: each a number, None where it cannot be taken."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.dimension_maps import dimension_maps, sparsity
from ae_core.analysis.disentanglement.known import Known, Splits
from ae_core.analysis.features import Features
from ae_core.analysis.frechet import frechet_distance
from ae_core.analysis.linearity import linearity
from ae_core.analysis.mode_coverage import Modes, known_modes
from ae_core.analysis.two_sample import median_bandwidth, mmd2
from ae_core.data.base import TEST, TRAIN, VALIDATION, Dataset
from ae_core.errors import UserError
from ae_core.experiments.base import Studied, finite
from ae_core.experiments.encoders import Encoder, autoencoder, numbers, squared_errors
from ae_core.experiments.factors import Factors, factors_of
from ae_core.latent.samplers.base import sampler_for

Doubles = NDArray[np.float64]
MOST_TRAIN, MOST_FEATURES = 3000, 1000
MOST_MOVED = 64  # codes whose numbers are moved one by one
TAU_FEWEST = 3  # epochs


@dataclass(frozen=True, eq=False)
class Judge:
    """What all models on one data set are judged by, with the same samples.

    features : that samples are compared in, None where the data has no classes. factors : None where none are known.
    seed : of what is drawn.
    """

    data: Dataset
    features: Features | None
    factors: Factors | None
    seed: int = 0

    @classmethod
    def of(cls, data: Dataset, features: Features | None) -> Judge:
        """With the factors of the data."""
        try:
            factors = factors_of(data, classes=False)
        except UserError:
            factors = None
        return cls(data, features, factors)

    @cached_property
    def real(self) -> NDArray[np.float32]:
        """(n, *shape) the test split as the model sees it."""
        return self.data.to_model(self.data.x[self.data.rows(TEST)])

    @cached_property
    def bandwidth(self) -> float:
        """Of the kernel where there are no features."""
        return median_bandwidth(numbers(self.data, self.data.x[self.data.rows(TEST)])[:MOST_FEATURES])

    @cached_property
    def known_modes(self) -> Modes | None:
        """Gaussians that the data was drawn from, or its classes."""
        return known_modes(self.data, self.features)

    def error(self, model: Studied) -> float | None:
        """Squared error of the test split as the model sees it: sum over the elements, mean over the samples."""
        found = squared_errors(autoencoder(model), self.data, self.data.x[self.data.rows(TEST)])
        return finite(float(np.nansum(found, axis=1).mean()))

    def linearity(self, model: Studied) -> float | None:
        """Fitted to decoded codes of the training split, judged by those of the test split."""
        coder = autoencoder(model)
        assert coder.decode is not None
        codes, others = (coder.encode(self.data.x[self.data.rows(split)[:MOST_TRAIN]]) for split in (TRAIN, TEST))
        if len(codes) <= codes.shape[1] + 1:
            return None
        return finite(linearity(codes, coder.decode(codes), others, coder.decode(others)))

    def sparsity(self, model: Studied) -> float | None:
        """How few places of a sample one number of the code moves."""
        coder = autoencoder(model)
        assert coder.decode is not None
        rows = self.data.rows(VALIDATION)
        return finite(sparsity(dimension_maps(coder.decode, coder.encode(self.data.x[rows[:MOST_MOVED]]))))

    def alignment(self, model: Studied) -> float | None:
        """DCI disentanglement with the known factors, None without them."""
        if self.factors is None or model.codec.latent_dim < 2:
            return None
        from ae_core.analysis.disentanglement.scores import Ways, scores

        coder = autoencoder(model)
        known = [self._known(coder, self.factors, split) for split in (TRAIN, VALIDATION, TEST)]
        return finite(scores(Splits(*known), Ways(bins=10)).values["disentanglement"])

    def _known(self, coder: Encoder, factors: Factors, split: int) -> Known:

        rows = self.data.rows(split)[:MOST_TRAIN]
        return Known(coder.encode(self.data.x[rows]), factors.values[rows], factors.is_class)

    def drawn(self, model: Studied) -> NDArray[np.float32]:
        """(n, *shape) as many decoded draws as test samples, of the model's prior, or of a Gaussian fitted to its
        codes where it has none."""
        prior = model.codec.spec.prior
        sampler = sampler_for("gaussian" if prior is None else "prior", prior)
        train = model.codec.encode(self.data.x[self.data.rows(TRAIN)])
        codes = sampler.draw(len(self.real), train, 1.0, self.seed)
        return self.data.to_display.inverse(model.codec.decode(codes))

    def distance(self, drawn: NDArray[np.float32]) -> float | None:
        """From the test split: FID-local where there are classes, else the squared MMD of the samples."""
        if not np.isfinite(drawn).all():
            return None
        if self.features is not None:
            return finite(frechet_distance(self.features(drawn), self.features(self.real)))
        some, real = (x[:MOST_FEATURES].reshape(len(x[:MOST_FEATURES]), -1) for x in (drawn, self.real))
        return finite(mmd2(some.astype(np.float64), real.astype(np.float64), self.bandwidth))

    def modes(self, drawn: NDArray[np.float32]) -> float | None:
        """The share of the known modes that drawn samples reach, None where none are known."""
        known = self.known_modes
        return None if known is None else known.coverage(drawn).covered / len(known.names)


def steadiness(losses: Doubles) -> float | None:
    """Kendall's tau of epoch and training loss with its sign turned: 1 where every epoch lowers the loss, 0 where it
    wanders, None for fewer than three epochs."""
    from scipy.stats import kendalltau

    if len(losses) < TAU_FEWEST:
        return None
    return finite(-float(kendalltau(np.arange(len(losses)), losses).statistic))
