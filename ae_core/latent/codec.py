"""A model as two functions on numpy arrays: samples to codes, codes to samples as a person sees them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ae_core.data.base import Affine, Form, Stored
from ae_core.errors import SpecError
from ae_core.latent.paths.base import Ground, PathSpec
from ae_core.model.autoencoder import Autoencoder, empty_autoencoder
from ae_core.model.spec import ModelSpec
from ae_core.training.checkpoint import load_weights
from ae_core.training.evaluation import squared_errors

Floats = NDArray[np.float32]
CHUNK = 1024
MOST_TEMPERATURE = 10


@dataclass(frozen=True)
class Seen:
    """A sample through the model.

    codes : (n, latent_dim). inputs, outputs : (n, *shape) in display scale, NaN behind the end of a short series.
    errors : (n,) squared error in display scale, summed over the elements of each sample; see squared_errors.
    """

    codes: Floats
    inputs: Floats
    outputs: Floats
    errors: Floats


class Codec:
    """Encodes and decodes on the CPU, deterministically, without touching any random state."""

    def __init__(self, model: Autoencoder, to_model: Affine, to_display: Affine) -> None:
        self._model = model.eval()
        self._to_model = to_model
        self._to_display = to_display

    @classmethod
    def from_weights(
        cls,
        spec: ModelSpec,
        form: Form,
        weights: Mapping[str, NDArray[Any]],
        to_model: Affine,
        to_display: Affine,
    ) -> Codec:
        """A codec of weights by name, such as a Preview carries. Raises RunError where they do not fit."""
        model = empty_autoencoder(spec, form)
        load_weights("the weights", model, weights)
        return cls(model, to_model, to_display)

    @property
    def spec(self) -> ModelSpec:
        """The model's five slots."""
        return self._model.spec

    @property
    def model(self) -> Autoencoder:
        """The model itself, on the CPU and in evaluation mode."""
        return self._model

    @property
    def latent_dim(self) -> int:
        """Numbers in a code."""
        return self._model.latent_dim

    def encode(self, stored: Stored) -> Floats:
        """(n, latent_dim) codes (posterior means) of samples as a Dataset stores them."""
        return self._through(self._model.encode, self._to_model, stored)

    def posterior(self, stored: Stored) -> tuple[Floats, Floats | None]:
        """(n, latent_dim) means, as `encode` gives them, and log variances, None where a code is a point."""
        with torch.inference_mode():
            parts = [torch.from_numpy(self._to_model(chunk)) for chunk in _chunks(stored)]
            codes = [self._model.bottleneck(self._model.encoder(part), None) for part in parts]
        means = np.concatenate([code.mean.numpy() for code in codes])
        spread = [code.log_var.numpy() for code in codes if code.log_var is not None]
        return means, np.concatenate(spread) if spread else None

    def decode(self, codes: Floats, seed: int | None = None, temperature: float = 1.0) -> Floats:
        """(n, *shape) reconstructions in display scale.

        seed : of the words that are drawn where the samples are texts, from softmax(logits / temperature); without it,
        or at temperature 0, they are the most probable ones. Raises SpecError for a temperature outside 0 to 10.
        """
        if not 0 <= temperature <= MOST_TEMPERATURE:
            raise SpecError(f"word temperature: {temperature:g} cannot be used; 0 to {MOST_TEMPERATURE} was expected")
        source = None if seed is None else torch.Generator().manual_seed(seed)

        def decoded(z: Tensor) -> Tensor:
            return self._model.decode(z, source, temperature)

        return self._to_display(self._through(decoded, Affine(), codes))

    def round_trip(self, codes: Floats) -> tuple[Floats, Floats]:
        """(n, *shape) reconstructions in display scale, and (n, latent_dim) the codes of these.

        Off the data they lie far from `codes` (n, latent_dim).
        """
        with torch.inference_mode():
            ways = [self._model.decode(torch.from_numpy(z)) for z in _chunks(codes)]
            back = [self._model.encode(way).numpy() for way in ways]
        return self._to_display(np.concatenate([way.numpy() for way in ways])), np.concatenate(back)

    @property
    def surface(self) -> Callable[[Tensor], Tensor] | None:
        """Codes (k, latent_dim) to samples (k, D) in display scale, with a gradient; words have none: None."""
        if self._model.form.tokens:
            return None
        scale, shift = (torch.as_tensor(part) for part in (self._to_display.scale, self._to_display.shift))

        def decoded(codes: Tensor) -> Tensor:
            return (self._model.decode(codes) * scale + shift).flatten(1)

        return decoded

    def ground(self, codes: Floats, path: PathSpec) -> Ground:
        """What a path may look at: real codes (n, latent_dim), this decoder, and what else that path needs."""
        from ae_core.latent.ensemble import fitted

        wanted = path.needs_ensemble and self.surface is not None and len(codes) > 0
        return Ground(codes, self.surface, fitted(codes, self.decode(codes)) if wanted else None)

    def see(self, stored: Stored) -> Seen:
        """Codes, inputs, reconstructions and errors of samples as a Dataset stores them."""
        codes = self.encode(stored)
        inputs = self._to_display(self._to_model(stored))
        outputs = np.where(np.isnan(inputs), np.float32(np.nan), self.decode(codes))
        one = torch.ones(())  # both are in display scale already
        errors = squared_errors(torch.from_numpy(outputs), torch.from_numpy(inputs), one, self._model.form)
        return Seen(codes, inputs, outputs, errors.numpy())

    @property
    def term_names(self) -> tuple[str, ...]:
        """The names in `terms`."""
        return ("error", *self._model.each_names)

    def terms(self, stored: Stored) -> dict[str, Floats]:
        """(n,) numbers of each sample: "error" as in `see`, and the terms of the loss that each sample has.

        The terms are those of the code's mean, unweighted; see Autoencoder.each.
        """
        found: dict[str, list[NDArray[Any]]] = {name: [] for name in self.term_names}
        for start in range(0, max(len(stored), 1), CHUNK):
            part = stored[start : start + CHUNK]
            found["error"].append(self.see(part).errors)
            with torch.no_grad():
                for name, value in self._model.each(torch.from_numpy(self._to_model(part))).items():
                    found[name].append(value.numpy())
        return {name: np.concatenate(chunks) for name, chunks in found.items()}

    def _through(self, part: Any, before: Affine, x: NDArray[Any]) -> Floats:
        with torch.inference_mode():
            return np.concatenate([part(torch.from_numpy(before(chunk))).numpy() for chunk in _chunks(x)])


def _chunks(x: NDArray[Any]) -> list[NDArray[Any]]:
    return [x[start : start + CHUNK] for start in range(0, max(len(x), 1), CHUNK)]
