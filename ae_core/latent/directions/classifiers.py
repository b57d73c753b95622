"""Across the plane with which a linear classifier parts the two sides."""

from __future__ import annotations

import warnings
from typing import Any, ClassVar

import numpy as np

from ae_core.latent.directions.base import directions
from ae_core.latent.directions.between import Between, Doubles
from ae_core.latent.directions.sides import A, B, Sides
from ae_core.spec import knob

MOST_FITTED = 20_000  # of each side
ITERATIONS = 2_000


class _Classifier(Between):
    """Fitted to codes whose every number is standardised, both sides weighing the same; told in the codes' units."""

    c: float = knob(1.0, "How little the weight is held back (scikit-learn's C); usually 0.01 to 100.", gt=0, le=1e6)

    def along(self, sides: Sides) -> Doubles:
        """(latent_dim,) the gradient of the classifier's score with respect to the code."""
        from sklearn.exceptions import ConvergenceWarning

        a, b = _thinned(sides.a), _thinned(sides.b)
        codes = np.concatenate([a, b])
        spread = codes.std(axis=0)
        spread[spread == 0] = 1.0
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ConvergenceWarning)
            fitted = self.model().fit((codes - codes.mean(axis=0)) / spread, np.repeat([A, B], [len(a), len(b)]))
        return np.asarray(fitted.coef_[0] / spread, dtype=np.float64)

    def model(self) -> Any:
        """What scikit-learn fits."""
        raise NotImplementedError

    def made(self, sides: Sides) -> str:
        """With how many it was fitted to, where these are not all."""
        used = ", ".join(f"{MOST_FITTED:,} of {n:,}" for n in sides.counts if n > MOST_FITTED)
        return super().made(sides) + (f", fitted to {used}" if used else "")


@directions.register("logistic", "Logistic regression")
class Logistic(_Classifier):
    """The weight of a logistic regression that tells A from B."""

    order: ClassVar[int] = 20

    def model(self) -> Any:
        """With an L2 penalty."""
        from sklearn.linear_model import LogisticRegression

        return LogisticRegression(C=self.c, class_weight="balanced", max_iter=ITERATIONS)


@directions.register("svm", "Linear SVM")
class LinearSvm(_Classifier):
    """The weight of a linear support vector machine that tells A from B (InterFaceGAN, Shen et al. 2020)."""

    order: ClassVar[int] = 30

    def model(self) -> Any:
        """With the squared hinge loss, whose optimum does not depend on chance."""
        from sklearn.svm import LinearSVC

        return LinearSVC(C=self.c, class_weight="balanced", dual=False, max_iter=ITERATIONS)


def _thinned(codes: Doubles) -> Doubles:
    return codes if len(codes) <= MOST_FITTED else codes[np.linspace(0, len(codes) - 1, MOST_FITTED).astype(np.intp)]
