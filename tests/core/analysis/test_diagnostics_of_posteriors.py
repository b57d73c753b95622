from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
import torch

from ae_core.analysis.diagnose import subject_of
from ae_core.analysis.diagnostics.base import fitting
from ae_core.analysis.diagnostics.likelihood import DRAWS, bounds_by_draws
from ae_core.analysis.finding import Bars, Plane
from ae_core.analysis.likelihood import held_out_likelihood
from ae_core.data.base import VALIDATION
from ae_core.training.loop import train
from tests.core.analysis.test_diagnostics import GAUSSIAN, bars, find, model_spec, numbers, subject
from tests.core.model.linear_gaussian import D, log_likelihood, with_exact_posterior
from tests.core.small import images, run_spec, table


def names(likelihood: str, data: object, **slots: object) -> list[str]:
    return [one.name for one in fitting(model_spec(likelihood=likelihood, **{**GAUSSIAN, **slots}), data)]  # type: ignore[arg-type]


def test_a_likelihood_is_offered_only_in_nats_and_where_codes_have_a_posterior() -> None:
    assert "likelihood" in names("gaussian", table())
    assert "likelihood" in names("continuous_bernoulli", images())
    assert "likelihood" in names("bernoulli", images())
    assert "likelihood" not in names("mse", table())
    assert "likelihood" not in names("gaussian", table(), bottleneck="deterministic", regularisers={})


def test_the_likelihood_is_the_closed_form_and_without_a_gap_where_the_posterior_is_exact() -> None:
    data, model = table(d=D), with_exact_posterior()
    rows = data.rows(VALIDATION)
    known = log_likelihood(model, torch.from_numpy(data.x[rows]).double()).detach().numpy()
    found = find("likelihood", subject(model.spec, data, model.float()))
    shown = numbers(found)
    assert shown["log p(x)"] == pytest.approx(known.mean(), abs=1e-3)
    assert shown["standard error"] == pytest.approx(known.std(ddof=1) / math.sqrt(len(known)), rel=1e-3)
    assert shown["gap to the ELBO"] == pytest.approx(0.0, abs=1e-3)
    assert shown["effective draws"] == pytest.approx(DRAWS, rel=1e-3)
    assert str(DRAWS) in found.basis
    assert not found.warnings


def test_the_gap_is_that_of_the_same_draws_and_more_draws_never_lower_the_bound() -> None:
    data = table()
    looked_at = subject(model_spec(likelihood="gaussian", **GAUSSIAN), data)
    found = find("likelihood", looked_at)
    shown = numbers(found)
    own = held_out_likelihood(looked_at.model, data, looked_at.ids, draws=4 * DRAWS)
    assert shown["log p(x)"] == pytest.approx(own.mean, abs=0.2)
    assert shown["log p(x)"] - shown["ELBO"] == pytest.approx(shown["gap to the ELBO"]) == bars(found).values[-1]
    assert (np.diff(bars(found).values) >= 0).all()


def test_the_bounds_start_at_the_mean_and_end_at_the_log_of_the_mean_weight() -> None:
    weights = torch.tensor([[0.0], [math.log(3.0)]], dtype=torch.float64)
    assert bounds_by_draws(weights) == {1: pytest.approx(math.log(3) / 2), 2: pytest.approx(math.log(2))}


@pytest.mark.parametrize("name", ["capacity", "free_bits"])
def test_the_trail_of_a_model_that_holds_its_kl_is_its_recorded_kl(name: str, tmp_path: Path) -> None:
    data = table()
    spec = run_spec({"bottleneck": "gaussian", "likelihood": "gaussian", "regularisers": {name: {"name": name}}})
    list(train(spec, data, tmp_path / "run", window=None))
    looked_at = subject_of(tmp_path / "run", data, 100)
    shown = find("rate_distortion", looked_at)
    recorded = looked_at.curves["val", "kl"][1]
    assert (
        numbers(shown)["rate"] == numbers(find("posterior", looked_at))["KL"] == pytest.approx(recorded[-1], rel=1e-4)
    )
    plane = shown.views[0]
    assert isinstance(plane, Plane)
    trail = next(one for one in plane.traces if one.name.startswith("each validation"))
    np.testing.assert_array_equal(trail.xy[:, 0], recorded[-len(trail.xy) :])
    assert not any(isinstance(view, Bars) for view in shown.views)


@pytest.mark.parametrize("name", ["capacity", "mmd"])
def test_a_weight_that_multiplies_no_kl_is_never_called_beta(name: str) -> None:
    only = model_spec(likelihood="gaussian", bottleneck="gaussian", regularisers={name: {"name": name}})
    assert only.effective_betas(table().form) == {}
    assert "effective_beta" not in [one.name for one in fitting(only, table())]
    both = {name: {"name": name}, "free_bits": {"name": "free_bits", "beta": 3.0}}
    mixed = model_spec(likelihood="gaussian", bottleneck="gaussian", regularisers=both)
    assert mixed.effective_betas(table().form) == {"free_bits": 3.0}
    shown = find("effective_beta", subject(mixed, table()))
    assert shown.sentence.startswith("You are training at beta = 3 (KL with free bits).")
    assert [one.startswith("effective beta") for one in numbers(shown)] == [True, False, False]


@pytest.mark.parametrize(
    ("sigma", "penalty", "words"),
    [
        (0.1, {"name": "kl"}, "beta = 1 (KL to the prior), the ELBO; beside unit variance 0.01."),
        (0.1, {"name": "kl", "beta": 4.0}, "beta = 4 (KL to the prior); beside unit variance 0.04."),
        (0.5, {"name": "free_bits"}, "beta = 1 (KL with free bits); beside unit variance 0.25."),
        (1.0, {"name": "kl"}, "beta = 1 (KL to the prior)."),
    ],
)
def test_the_beta_of_a_normalised_likelihood_is_its_weight_whatever_sigma(
    sigma: float, penalty: dict[str, object], words: str
) -> None:
    likelihood = {"name": "gaussian", "sigma": sigma}
    spec = model_spec(likelihood=likelihood, bottleneck="gaussian", regularisers={"penalty": penalty})
    shown = find("effective_beta", subject(spec, table()))
    assert shown.sentence == f"You are training at {words}"
    weight = spec.regularisers["penalty"].weight(math.inf)
    assert next(iter(numbers(shown).values())) == pytest.approx(weight * sigma**2)
