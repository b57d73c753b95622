"""How probable a model holds samples that it has never seen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from ae_core.data.base import TEST, TRAIN, VALIDATION, Dataset
from ae_core.errors import UserError
from ae_core.experiments.base import ExperimentSpec, Outcome, Progress, Studied, experiments, unlike
from ae_core.spec import knob

if TYPE_CHECKING:
    from ae_core.experiments.likely import Likely, Samples

DRAWING, FEWEST = 0.9, 2  # of the work; samples


@experiments.register("likelihood", "Held-out likelihood")
class Likelihood(ExperimentSpec):
    """log p(x) of test samples by importance sampling, with its error, beside exact probabilistic PCA.

    Its arrays are, for each row of the table by its place i: log_likelihood_i (n,) of the test samples, and where it is
    an estimate effective_i (n,) draws; elements (n,) numbers in each sample.
    """

    same_data: ClassVar[bool] = True

    suits = "linear_gaussian"
    model: ClassVar[Mapping[str, Any]] = {
        "bottleneck": "gaussian", "likelihood": "gaussian", "regularisers": {"kl": {"name": "kl"}},
    }  # fmt: skip

    draws: int = knob(
        256, "Draws from each posterior, a power of two; usually 64 to 4,096. Time grows with them.", ge=2, le=65_536
    )
    most: int = knob(500, "Test samples, at most.", ge=2, le=100_000, title="Samples")
    dequantise: bool = knob(
        False,
        "Fill the gaps between the values of pixels with noise, so that a density bounds their probability from below; "
        "for likelihoods of numbers.",
    )
    seed: int = knob(0, "Chooses the draws.", ge=0, le=2**32 - 1)

    def steps(self, studied: Sequence[Studied]) -> Iterator[Progress | Outcome]:
        """A step for some samples of a model. Raises UserError where there is no likelihood, or none that could be
        compared with another."""
        data = studied[0].dataset
        if self.draws & (self.draws - 1):
            raise UserError(f"draws: {self.draws} cannot be used; a power of two was expected, as 256")
        for split, name in ((TRAIN, "training"), (VALIDATION, "validation"), (TEST, "test")):
            if len(data.rows(split)) < FEWEST:
                raise UserError(f"{data.name} has fewer than {FEWEST} {name} samples to judge by.")
        _check(studied, data, self.dequantise)
        return self._steps(studied, data)

    def _steps(self, studied: Sequence[Studied], data: Dataset) -> Iterator[Progress | Outcome]:
        from ae_core.experiments.likelihood_controls import controls
        from ae_core.experiments.likelihood_told import outcome
        from ae_core.experiments.likely import Likely, samples_of

        samples = samples_of(data, self.most, self.dequantise, self.seed)
        found: list[Likely] = []
        for step in self._estimated(studied, samples):
            if isinstance(step, Likely):
                found.append(step)
            else:
                yield step
        yield Progress(DRAWING, "what is known exactly")
        yield outcome(self, samples, studied, [*found, *controls(samples, studied)])

    def _estimated(self, studied: Sequence[Studied], samples: Samples) -> Iterator[Progress | Likely]:
        """Every run, then each network before its training."""
        from ae_core.experiments.likely import likely

        todo = [(one, False) for one in studied] + [(one, True) for one in unlike(studied)]
        for place, (one, control) in enumerate(todo):
            note = f"draws: {one.name}" + (", untrained" if control else "")
            for step in likely(one, samples, self.draws, self.seed, control):
                yield Progress(DRAWING * (place + step) / len(todo), note) if isinstance(step, float) else step


def _check(studied: Sequence[Studied], data: Dataset, dequantise: bool) -> None:
    """Raises UserError for a model without a likelihood, and for models whose nats are of different things."""
    from ae_core.analysis.likelihood import refusal

    for one in studied:
        if reason := refusal(one.codec.spec, data):
            raise UserError(f"{one.name}: {reason} {_presets_with_one(data)}")
    densities = {one.codec.spec.likelihood.is_density for one in studied}
    if len(densities) > 1:
        raise UserError(
            "Some of these runs give densities and some probabilities, whose nats cannot be compared; give runs of one "
            "kind."
        )
    if dequantise and not densities.pop():
        raise UserError("dequantise: these runs give probabilities already; it is for likelihoods of numbers.")


def _presets_with_one(data: Dataset) -> str:
    """The presets whose codes have a posterior, in a sentence, and the likelihood they need on this data."""
    from ae_core.analysis.likelihood import refusal
    from ae_core.model.presets.base import in_order

    models = {preset.name: preset.model(data) for preset in in_order() if preset.refusal(data) is None}
    with_posterior = {name: model for name, model in models.items() if model.bottleneck.has_posterior}
    ready = [name for name, model in with_posterior.items() if refusal(model, data) is None]
    needs = "" if ready else " with the likelihood gaussian or continuous_bernoulli"
    return f"Presets that have one on this data{needs}: {', '.join(ready or with_posterior)}."
