from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

from ae_core.analysis.diagnose import found, subject_of
from ae_core.analysis.diagnostics.base import Subject, fitting
from ae_core.analysis.likelihood import refusal
from ae_core.errors import UserError
from ae_core.training.loop import train
from tests.core.analysis.test_diagnostics import GAUSSIAN, bars, constructed, find, model_spec, numbers, subject
from tests.core.small import images, run_spec, table

OF_THE_NORMAL = {"posterior", "information", "rate_distortion"}


def drawn_to(prior: Any, **slots: Any) -> Subject:
    """An untrained model with two codes, drawn to a prior."""
    adversarial = {"name": "adversarial", "prior": prior}
    spec = model_spec(
        2, (), bottleneck="gaussian", likelihood="gaussian", regularisers={"adversarial": adversarial}, **slots
    )
    return subject(spec, table())


@pytest.mark.parametrize(("prior", "fits"), [("normal", True), ("ring", False), ("uniform", False)])
def test_the_kl_to_the_standard_normal_is_shown_only_where_that_is_the_prior(prior: str, fits: bool) -> None:
    names = {one.name for one in fitting(drawn_to(prior).spec, table())}
    assert names & OF_THE_NORMAL == (OF_THE_NORMAL if fits else set())


ADVICE = {
    "kl": {"lower beta", "warm-up"},
    "free_bits": {"lower beta", "free nats"},
    "capacity": {"raise the capacity"},
    "importance_weighted": {"warm-up"},
    "mmd": set[str](),
}


@pytest.mark.parametrize("alive", [0, 2])
@pytest.mark.parametrize("name", ADVICE)
def test_the_advice_against_a_collapse_names_settings_that_the_model_has(name: str, alive: int) -> None:
    collapsed = constructed(alive, table())
    spec = model_spec(4, (), bottleneck="gaussian", likelihood="gaussian", regularisers={name: {"name": name}})
    told = found("posterior", Subject(collapsed.model, spec, collapsed.dataset, 1.0, collapsed.ids)).warnings[0].lower()
    words = set.union(*ADVICE.values())
    assert {one for one in words if one in told} == ADVICE[name]
    assert told.endswith(".")


def test_after_early_stopping_the_rate_is_that_of_the_weights_that_are_kept(tmp_path: Path) -> None:
    data = table()
    model = {"bottleneck": "gaussian", "likelihood": "gaussian", "regularisers": {"kl": {"name": "kl"}}}
    spec = run_spec(model, epochs=60, early_stopping=1, optimiser={"name": "adam", "lr": 0.3})
    end = list(train(spec, data, tmp_path / "run", window=None))[-1]
    looked_at = subject_of(tmp_path / "run", data)
    last, val = looked_at.curves["val", "kl"][1][-1], end.results["val"]  # type: ignore[union-attr]
    assert abs(last - val["kl"]) > 0.01  # the last validation was of other weights
    shown = numbers(find("rate_distortion", looked_at))
    assert shown["rate"] == pytest.approx(val["kl"], rel=1e-4)
    assert shown["distortion"] == pytest.approx(val["reconstruction"], rel=1e-4)


def uniform(half_width: float, mean: float, log_var: float) -> Subject:
    """Posteriors N(mean, exp(log_var)) for each sample, under a box as prior."""
    looked_at = drawn_to({"name": "uniform", "half_width": half_width})
    code = looked_at.model.bottleneck
    with torch.no_grad():
        for layer, value in ((code.mean, mean), (code.log_var, log_var)):
            assert isinstance(layer, nn.Linear)
            layer.weight.zero_()
            layer.bias.fill_(value)
    return looked_at


def test_draws_outside_the_box_of_a_uniform_prior_weigh_nothing() -> None:
    shown = find("likelihood", uniform(1.0, 0.0, 0.0))
    assert math.isfinite(numbers(shown)["log p(x)"])
    assert numbers(shown)["ELBO"] == -math.inf
    assert "-inf" in shown.sentence
    # Half of the draws of two dimensions lie inside (0.68 squared), so at most so many can count.
    assert 1 < numbers(shown)["effective draws"] < 0.6 * 64
    assert np.isfinite(bars(shown).values).all()
    assert bars(shown).title.startswith("Gain over ")
    inside = find("likelihood", uniform(1.0, 0.0, -8.0))
    assert math.isfinite(numbers(inside)["ELBO"])


def test_a_likelihood_is_refused_where_no_draw_can_count_or_a_weight_is_no_number() -> None:
    with pytest.raises(UserError, match="all draws of 20 of 20 samples"):
        find("likelihood", uniform(1.0, 9.0, -8.0))
    with pytest.raises(UserError, match="not finite"):
        find("likelihood", uniform(1.0, math.nan, 0.0))


def test_a_likelihood_that_is_none_of_grey_values_says_so_in_its_place() -> None:
    looked_at = subject(model_spec(likelihood="bernoulli", **GAUSSIAN), images())
    assert "likelihood" in [one.name for one in fitting(looked_at.spec, images())]
    said = found("likelihood", looked_at)
    assert said.sentence == refusal(looked_at.spec, images())
    assert "continuous_bernoulli" in said.sentence
    assert not said.numbers


def test_no_number_promises_a_command_that_does_not_exist() -> None:
    shown = find("likelihood", subject(model_spec(likelihood="gaussian", **GAUSSIAN), table()))
    assert not any("command" in one.meaning for one in shown.numbers)
