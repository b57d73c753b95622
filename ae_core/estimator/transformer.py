"""The scikit-learn transformer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Self

import numpy as np
import torch
from numpy.typing import NDArray
from sklearn.base import BaseEstimator, ClassNamePrefixFeaturesOutMixin, TransformerMixin
from sklearn.utils import check_array, check_random_state
from sklearn.utils.validation import check_is_fitted, validate_data

from ae_core.data.base import TRAIN, Affine, Dataset
from ae_core.errors import UserError
from ae_core.estimator.scaling import Scaling, as_dataset, form_of, held_out
from ae_core.estimator.specs import spec_of
from ae_core.experiments.retraining import Trained, trained
from ae_core.latent.codec import Codec
from ae_core.model.spec import ModelSpec
from ae_core.spec import read_spec
from ae_core.training.run import RunSpec

FLOATS = [np.float64, np.float32]


class AutoencoderTransformer(ClassNamePrefixFeaturesOutMixin, TransformerMixin, BaseEstimator):  # type: ignore[misc]
    """An autoencoder whose codes are features: what the window trains, for pipelines and grid searches of scikit-learn.

    spec : the name of a preset (see `latentarium list presets`), or a spec as run.json has it: a RunSpec, or a mapping
        with "model" and "train"; its data takes no part.
    latent_dim, epochs, batch_size : where they are given, instead of what the spec says.
    settings : any other settings by dotted path, {"model.network.hidden": [64], "train.optimiser.lr": 0.003}.
    shape : (c, h, w) where a row is a picture, (t, d) where it is a series; a row of a table where it is None.
    validation_fraction : share of the rows that no weight is fitted to; early stopping and schedules go by them.
    random_state : an int for equal results at every call, or as scikit-learn has it elsewhere.

    Columns are standardised by the rows that are trained on, pixels scaled to [0, 1] over all rows; what comes back has
    the units of X. Codes are float32, as the network computes.

    Attributes: codec_ (the trained model), spec_ (the RunSpec that was used), scaling_, mean_ (*shape) of the training
    rows as the network sees them, n_features_in_, feature_names_in_.
    """

    codec_: Codec
    spec_: RunSpec
    scaling_: Scaling

    def __init__(
        self,
        spec: str | Mapping[str, Any] | RunSpec = "vanilla",
        *,
        latent_dim: int | None = None,
        epochs: int | None = None,
        batch_size: int | None = None,
        settings: Mapping[str, Any] | None = None,
        shape: Sequence[int] | None = None,
        validation_fraction: float = 0.1,
        random_state: int | np.random.RandomState | None = 0,
    ) -> None:
        self.spec = spec
        self.latent_dim = latent_dim
        self.epochs = epochs
        self.batch_size = batch_size
        self.settings = settings
        self.shape = shape
        self.validation_fraction = validation_fraction
        self.random_state = random_state

    def fit(self, X: Any, y: Any = None) -> Self:
        """Train on X (n, d). y : classes, used only by models that are told them. Raises ValueError in a sentence."""
        x = validate_data(self, X, dtype=FLOATS, ensure_min_samples=2)
        try:
            self._train(x, y)
        except UserError as problem:
            raise ValueError(str(problem)) from problem
        return self

    def transform(self, X: Any) -> NDArray[np.float32]:
        """(n, latent_dim) the codes of X (n, d); of a distribution, its mean."""
        samples = self._samples(X)
        return self.codec_.encode(samples)

    def inverse_transform(self, X: Any) -> NDArray[np.float64]:
        """(n, d) what codes (n, latent_dim) decode to, in the units of the rows that were fitted."""
        check_is_fitted(self)
        codes = check_array(X, dtype=np.float32)
        if codes.shape[1] != self.codec_.latent_dim:
            raise ValueError(f"X has {codes.shape[1]} numbers a code, but the model has {self.codec_.latent_dim}")
        return self.scaling_.back(self.codec_.decode(codes))

    def score(self, X: Any, y: Any = None) -> float:
        """The share of the variance that comes back, 1 - |x - x'|^2 / |x - mean|^2 over all elements of X.

        As the network sees them, so that columns count alike. 1 is perfect, 0 no better than the mean of the training
        rows. Of rows that are all the mean it is 1 where they come back exactly, else 0.
        """
        x = self._samples(X).astype(np.float64)
        lost = np.square(x - self.codec_.decode(self.codec_.encode(x.astype(np.float32)))).sum()
        whole = np.square(x - self.mean_).sum()
        return float(1 - lost / whole) if whole else float(lost == 0)

    @property
    def _n_features_out(self) -> int:
        return self.codec_.latent_dim

    def __sklearn_tags__(self) -> Any:
        tags = super().__sklearn_tags__()
        tags.transformer_tags.preserves_dtype = ["float32"]
        return tags

    def __getstate__(self) -> dict[str, Any]:
        """Settings and plain arrays instead of a network, so that no code of torch runs when it is unpickled."""
        state = dict(super().__getstate__())
        codec: Codec | None = state.pop("codec_", None)
        if codec is not None:
            weights = {name: value.numpy() for name, value in codec.model.state_dict().items()}
            state["codec_"] = (codec.spec.model_dump(mode="json"), codec.model.form, weights)
            state["spec_"] = self.spec_.model_dump(mode="json")
        return state

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        state = dict(state)
        if "codec_" in state:
            model, form, weights = state["codec_"]
            state["codec_"] = Codec.from_weights(read_spec(ModelSpec, model), form, weights, Affine(), Affine())
            state["spec_"] = read_spec(RunSpec, state["spec_"])
        super().__setstate__(state)

    def _train(self, x: Any, y: Any) -> None:
        seed = self._seed()
        form = form_of(None if self.shape is None else tuple(self.shape), x.shape[1])
        if not 0 < self.validation_fraction < 1:
            raise UserError(f"validation_fraction: {self.validation_fraction!r} cannot be used; 0 to 1 was expected")
        split = held_out(len(x), self.validation_fraction, seed)
        train = np.flatnonzero(split == TRAIN)
        scaling = Scaling.of(x, train, form)
        samples = scaling.there(x)
        dataset = as_dataset(samples, split, None if y is None else _classes(y, len(x)), form)
        spec = spec_of(self.spec, dataset, self._changes(seed))
        self.spec_, self.scaling_, self.codec_ = spec, scaling, _fitted(spec, dataset)
        self.mean_ = samples[train].mean(axis=0, dtype=np.float64)

    def _changes(self, seed: int) -> dict[str, Any]:
        common = {
            "model.network.latent_dim": self.latent_dim,
            "train.epochs": self.epochs,
            "train.batch_size": self.batch_size,
            "train.seed": seed,
        }
        return {path: value for path, value in common.items() if value is not None} | dict(self.settings or {})

    def _seed(self) -> int:
        if isinstance(self.random_state, int | np.integer):
            return int(self.random_state)
        return int(check_random_state(self.random_state).randint(np.iinfo(np.int32).max))

    def _samples(self, X: Any) -> NDArray[np.float32]:
        check_is_fitted(self)
        return self.scaling_.there(validate_data(self, X, dtype=FLOATS, reset=False))


def _fitted(spec: RunSpec, dataset: Dataset) -> Codec:
    threads = torch.get_num_threads()
    try:
        *_, last = trained(spec, dataset)
    finally:
        torch.set_num_threads(threads)  # the caller's, which a training sets as its spec says
    assert isinstance(last, Trained)
    return last.codec


def _classes(y: Any, n: int) -> NDArray[np.int64] | None:
    """(n,) the number of each row's class, or None where y has something else than classes."""
    values = np.asarray(y)
    if values.shape != (n,) or values.dtype.kind == "f":
        return None
    return np.unique(values, return_inverse=True)[1].astype(np.int64)
