from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

from ae_core.analysis.diagnostics.base import Subject, diagnostics, fitting, samples_to_judge
from ae_core.analysis.diagnostics.score import denoising_score
from ae_core.analysis.finding import Bars, Finding, Plane
from ae_core.data.base import VALIDATION, Dataset, Form
from ae_core.model.autoencoder import Autoencoder, fresh_autoencoder
from ae_core.model.spec import ModelSpec
from ae_core.spec import read_spec
from ae_core.training.evaluation import evaluate
from ae_core.training.feed import Feed
from tests.core.small import images, table

GAUSSIAN = {"bottleneck": "gaussian", "regularisers": {"kl": {"name": "kl"}}}
CPU = torch.device("cpu")


def model_spec(latent_dim: int = 4, hidden: tuple[int, ...] = (8,), **slots: Any) -> ModelSpec:
    return read_spec(ModelSpec, {"network": {"name": "mlp", "hidden": hidden, "latent_dim": latent_dim}, **slots})


def subject(spec: ModelSpec, data: Dataset, model: Autoencoder | None = None, **more: Any) -> Subject:
    made = model or fresh_autoencoder(spec, data.form, 0)
    return Subject(made.eval(), spec, data, more.pop("epoch", 3.0), samples_to_judge(data), **more)


def find(name: str, looked_at: Subject) -> Finding:
    return diagnostics.create(name).find(looked_at)


def numbers(finding: Finding) -> dict[str, float]:
    return {one.name: one.value for one in finding.numbers}


def bars(finding: Finding) -> Bars:
    return next(view for view in finding.views if isinstance(view, Bars))


@pytest.mark.parametrize("name", diagnostics.names())
def test_it_says_which_models_it_fits_and_has_a_title_and_a_summary(name: str) -> None:
    entry = diagnostics.get(name)
    assert entry.title
    assert entry.summary.endswith(".")
    assert isinstance(entry.fits(model_spec(), Form.of((6,))), bool)


@pytest.mark.parametrize("data", [table(), images()], ids=["table", "images"])
def test_what_fits_has_a_sentence_a_basis_and_numbers_with_a_meaning_and_repeats_itself(data: Dataset) -> None:
    looked_at = subject(model_spec(**GAUSSIAN), data)
    for entry in fitting(looked_at.spec, data):
        finding, again = find(entry.name, looked_at), find(entry.name, looked_at)
        assert finding.sentence.endswith(".")
        assert finding.basis
        assert all(one.meaning.endswith(".") for one in finding.numbers)
        assert numbers(finding) == numbers(again)


def test_diagnosing_touches_neither_weights_nor_random_state() -> None:
    looked_at = subject(model_spec(**GAUSSIAN), table())
    before = {key: value.clone() for key, value in looked_at.model.state_dict().items()}
    state = torch.get_rng_state()
    for entry in fitting(looked_at.spec, looked_at.dataset):
        find(entry.name, looked_at)
    assert torch.equal(state, torch.get_rng_state())
    assert all(torch.equal(before[key], value) for key, value in looked_at.model.state_dict().items())
    assert all(one.grad is None for one in looked_at.model.parameters())


def test_the_bars_are_the_kl_per_dimension_of_the_models_own_validation() -> None:
    data = images()
    looked_at = subject(model_spec(**GAUSSIAN), data)
    own = evaluate(looked_at.model, Feed(data, data.rows(VALIDATION), CPU), torch.tensor(1.0))
    shown = find("posterior", looked_at)
    np.testing.assert_allclose(bars(shown).values, own.vectors["kl_per_dim"], rtol=1e-5)
    assert numbers(shown)["KL"] == pytest.approx(own.terms["kl"], rel=1e-5)


def constructed(alive: int, data: Dataset, latent_dim: int = 4) -> Subject:
    """A posterior that is the prior in all dimensions but the first `alive`."""
    spec = model_spec(latent_dim, (), **GAUSSIAN)
    model = fresh_autoencoder(spec, data.form, 0)
    code = model.bottleneck
    assert isinstance(code.mean, nn.Linear)
    assert isinstance(code.log_var, nn.Linear)
    with torch.no_grad():
        for layer in (code.mean, code.log_var):
            layer.weight[alive:] = 0
            layer.bias[alive:] = 0
        code.mean.weight[:alive] = 3 * torch.eye(data.shape[0])[:alive]
    return subject(spec, data, model)


@pytest.mark.parametrize("alive", [0, 1, 3, 4])
def test_active_units_are_counted_both_ways_and_a_collapse_is_warned_of(alive: int) -> None:
    shown = find("posterior", constructed(alive, table()))
    assert numbers(shown)["active by KL"] == numbers(shown)["active by variance"] == alive
    assert bool(shown.warnings) == (alive < 4)
    assert ("Posterior collapse" in "".join(shown.warnings)) == (alive == 0)


def test_a_moved_but_constant_mean_counts_by_kl_and_not_by_variance() -> None:
    looked_at = constructed(0, table())
    with torch.no_grad():
        looked_at.model.bottleneck.mean.bias[0] = 1.0  # type: ignore[union-attr, operator]
    shown = find("posterior", looked_at)
    assert numbers(shown)["active by KL"] == 1
    assert numbers(shown)["active by variance"] == 0


BETAS = {
    "0.5 SSE + KL": ("mse", 2.0, (4,), 1.0),
    "sum BCE + KL": ("bernoulli", 1.0, (4,), 1.0),
    "mean MSE + 0.00025 KL": ("mse", 0.00025 * 12_288, (3, 64, 64), 1.54),
    "mean MSE + 0.1 mean KL": ("mse", 0.1 * 3072 / 256, (3, 32, 32), 0.60),
    "mean MSE + 0": ("mse", 0.0, (4,), 0.0),
}


@pytest.mark.parametrize("case", BETAS)
def test_the_effective_beta_is_that_of_the_published_programs(case: str) -> None:
    likelihood, beta, shape, known = BETAS[case]
    n = 6
    split = np.array([0] * 4 + [VALIDATION] * 2, np.uint8)
    data = Dataset("x", Form.of(shape).kind, np.zeros((n, *shape), np.float32), split, value_range=(0.0, 1.0))
    spec = model_spec(
        2, (), bottleneck="gaussian", likelihood=likelihood, regularisers={"kl": {"name": "kl", "beta": beta}}
    )
    shown = find("effective_beta", subject(spec, data))
    assert next(iter(numbers(shown).values())) == pytest.approx(known, abs=0.005)
    assert shown.sentence.startswith(f"You are training at beta = {beta / (2 if likelihood == 'mse' else 1):.3g}")


def test_the_effective_beta_follows_a_learned_sigma_and_a_warm_up() -> None:
    likelihood = {"name": "gaussian", "noise": "learned", "sigma": 0.5}
    spec = model_spec(
        2, bottleneck="gaussian", likelihood=likelihood, regularisers={"kl": {"name": "kl", "warm_up": 10}}
    )
    looked_at = subject(spec, table(), epoch=5.0)
    assert next(iter(numbers(find("effective_beta", looked_at)).values())) == pytest.approx(0.5 * 0.25)
    with torch.no_grad():
        looked_at.model.likelihood.log_sigma.fill_(math.log(2.0))  # type: ignore[union-attr, operator]
    shown = find("effective_beta", looked_at)
    assert next(iter(numbers(shown).values())) == pytest.approx(0.5 * 4.0)
    assert "After its warm-up it will be 1, the ELBO; beside unit variance 4." in shown.sentence


def test_the_rate_distortion_trail_ends_with_the_last_validation_up_to_the_viewed_epoch() -> None:
    spec = model_spec(likelihood="gaussian", **GAUSSIAN)
    epochs = np.arange(5.0)
    kl, reconstruction = np.array([0.0, 4.0, 5.0, 6.0, 7.0]), np.array([300.0, 120.0, 110.0, 104.0, 101.0])
    curves = {("val", "kl"): (epochs, kl), ("val", "reconstruction"): (epochs, reconstruction)}
    looked_at = subject(spec, table(), epoch=3.4, curves=curves)
    shown = find("rate_distortion", looked_at)
    rate, distortion = (numbers(shown)[name] for name in ("rate", "distortion"))
    assert rate == pytest.approx(numbers(find("posterior", looked_at))["KL"])
    plane = shown.views[0]
    assert isinstance(plane, Plane)
    for line in (trace for trace in plane.traces if trace.kind == "line"):
        assert line.xy[0].sum() == pytest.approx(line.xy[1].sum())
    np.testing.assert_array_equal(
        next(one for one in plane.traces if one.kind == "points").xy, np.stack([kl, reconstruction], 1)[1:4]
    )
    np.testing.assert_array_equal(next(one for one in plane.traces if one.name == "now").xy, [[rate, distortion]])


def test_without_a_validation_the_point_is_measured_and_equals_the_models_terms() -> None:
    data = images()
    looked_at = subject(model_spec(likelihood="bernoulli", **GAUSSIAN), data)
    own = evaluate(looked_at.model, Feed(data, data.rows(VALIDATION), CPU), torch.tensor(1.0)).terms
    shown = numbers(find("rate_distortion", looked_at))
    assert shown["rate"] == pytest.approx(own["kl"], rel=1e-5)
    assert shown["distortion"] == pytest.approx(own["reconstruction"], rel=1e-5)
    assert shown["-ELBO"] == pytest.approx(own["loss"], rel=1e-5)


def test_a_squared_error_is_halved_to_stand_beside_nats() -> None:
    data = table()
    looked_at = subject(model_spec(likelihood="mse", **GAUSSIAN), data)
    own = evaluate(looked_at.model, Feed(data, data.rows(VALIDATION), CPU), torch.tensor(1.0)).terms
    assert numbers(find("rate_distortion", looked_at))["distortion"] == pytest.approx(
        own["reconstruction"] / 2, rel=1e-5
    )


def test_the_score_of_a_linear_denoiser_is_its_closed_form() -> None:
    data = table(d=2)
    spec = model_spec(2, (), corruption={"name": "gaussian", "sigma": 0.5})
    model = fresh_autoencoder(spec, data.form, 0).eval()
    variance = np.array([2.0, 0.25])
    shrink = variance / (variance + 0.25)
    layers = [model.bottleneck.mean, *(part for part in model.decoder.modules() if isinstance(part, nn.Linear))]
    with torch.no_grad():
        for layer, weight in zip(layers, (torch.eye(2), torch.diag(torch.tensor(shrink))), strict=True):
            layer.weight.copy_(weight)  # type: ignore[union-attr, operator]
            layer.bias.zero_()  # type: ignore[union-attr, operator]
    x = np.random.default_rng(0).normal(size=(20, 2))
    # The optimal denoiser of N(0, v) under noise s^2 gives the score of N(0, v + s^2) exactly.
    np.testing.assert_allclose(denoising_score(model, x, 0.5), -x / (variance + 0.25), rtol=1e-5, atol=1e-6)


class Normal:
    def log_prob(self, x: np.ndarray) -> np.ndarray:
        return -0.5 * np.square(x).sum(1)

    def score(self, x: np.ndarray) -> np.ndarray:
        return -x

    def noised(self, sigma: float) -> Normal:
        return self


def test_the_learned_score_stands_beside_the_true_one_where_the_density_is_known() -> None:
    plain = table(d=2)
    known = Dataset(plain.name, plain.kind, plain.x, plain.split, density=Normal())
    spec = model_spec(2, corruption={"name": "gaussian", "sigma": 0.5})
    assert "score" in [one.name for one in fitting(spec, plain)]
    for data, named in ((plain, {"learned score"}), (known, {"learned score", "true score"})):
        plane = find("score", subject(spec, data)).views[0]
        assert isinstance(plane, Plane)
        assert {trace.name for trace in plane.traces if trace.kind == "arrows"} == named


def test_the_parts_of_the_kl_add_up_to_it_and_none_is_negative() -> None:
    looked_at = constructed(3, table())
    shown = numbers(find("information", looked_at))
    parts = [shown[name] for name in ("mutual information", "total correlation", "dimension-wise KL")]
    assert sum(parts) == pytest.approx(numbers(find("posterior", looked_at))["KL"], abs=1e-6)
    assert min(parts) > -shown["standard error"]
