"""How far a path through the codes can be believed: what is measured at each of its steps, and over the whole."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ae_core.latent.codec import Codec
from ae_core.latent.nearness import NEAR
from ae_core.latent.surroundings import Surroundings, Usual
from ae_core.priors.base import PriorSpec

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Meter:
    """Of the k codes of a path.

    distance : (k,) Euclidean, to the nearest real code. neighbours : (k,) how many real codes are within NEAR times
    the usual distance. returned : (k,) from the code to that of its own decoded sample. log_prior : (k,) nats, None for
    a model without a prior. step : (k,) how far the decoded sample is from the one before, the root of the summed
    squares in display scale, or how many words are others, and 0 for the first. unlike : (k,) the cosine distance of
    the decoded sample to the nearest real one, None where samples are not compared. usual : what distance and returned
    are between real codes, None where there are fewer than two.
    """

    distance: Doubles
    neighbours: NDArray[np.int64]
    returned: Doubles
    log_prior: Doubles | None
    step: Doubles
    unlike: Doubles | None
    usual: Usual | None

    @property
    def length(self) -> float:
        """Of the polygon through the decoded samples."""
        return float(self.step.sum())

    @property
    def energy(self) -> float:
        """See `energy`."""
        return energy(self.step)

    @property
    def smoothness(self) -> float:
        """The largest share of the length in one step, less that of even steps: 0 where it changes evenly or not.

        After Berthelot et al. 2018 (arXiv:1807.07543, equation 4), who have angles in place of decoded samples, and the
        turn between the ends in place of the length of the way; `analysis.line_walks` has theirs.
        """
        return float(self.step.max() / self.length - 1 / (len(self.step) - 1)) if self.length else 0.0

    @property
    def realism(self) -> float | None:
        """The mean of `unlike`, as Berthelot et al. 2018, equation 3: 0 where every step looks like a real sample.

        In display scale. Their code has pixels in [-1, 1], where the same walk has other, mostly smaller distances.
        """
        return None if self.unlike is None else float(self.unlike.mean())


def measured(
    codec: Codec, path: Floats, around: Surroundings, usual: Usual | None, real: Floats | None = None
) -> tuple[Floats, Meter]:
    """(k, *shape) the decoded samples of a path (k, latent_dim) in display scale, and what is measured of them.

    around : the real codes, at least one. usual : `around.usual(codec)`. real : `directions` of real samples, to which
    the decoded ones are compared; words are not.
    """
    decoded, back = codec.round_trip(path)
    distance, neighbours = around.near(path, NEAR * usual.distance if usual is not None else 0.0)
    are_words = codec.model.form.tokens > 0
    step = changes(decoded, are_words)
    returned = np.linalg.norm(back.astype(np.float64) - path, axis=1)
    unlike = None if real is None or are_words else 1 - (directions(decoded) @ real.T).max(axis=1).astype(np.float64)
    return decoded, Meter(distance, neighbours, returned, _log_prior(codec.spec.prior, path), step, unlike, usual)


def changes(decoded: Floats, are_words: bool = False) -> Doubles:
    """(k,) how far each of k samples (k, *shape) is from the one before, 0 for the first; see Meter.step."""
    rows = np.nan_to_num(decoded.reshape(len(decoded), -1).astype(np.float64))
    changed = np.diff(rows, axis=0)
    return np.concatenate([[0.0], (changed != 0).sum(axis=1) if are_words else np.linalg.norm(changed, axis=1)])


def energy(step: Doubles) -> float:
    """The mean squared speed from time 0 to 1 of a path with such `changes` (k,).

    At least the square of its length, and equal to it where all steps are equal.
    """
    return float((len(step) - 1) * np.square(step).sum())


def _log_prior(prior: PriorSpec | None, path: Floats) -> Doubles | None:
    if prior is None:
        return None
    import torch

    found: Doubles = prior.log_prob(torch.from_numpy(path.astype(np.float64))).numpy()
    return found


def directions(samples: NDArray[np.floating]) -> Floats:
    """(n, D) float32 unit vectors of samples (n, *shape), whose products are cosines; what is NaN counts as 0."""
    rows = np.nan_to_num(np.asarray(samples, dtype=np.float32).reshape(len(samples), -1))
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-12), dtype=np.float32)
