"""How probable models hold samples that they have never seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

from ae_core.analysis.likelihood import by_draws
from ae_core.data.base import Dataset
from ae_core.data.linear_gaussian import LinearGaussian
from ae_core.errors import UserError
from ae_core.experiments import likelihood_figure
from ae_core.experiments.base import Outcome, Studied
from ae_core.experiments.likelihood import Likelihood
from ae_core.latent.codec import Codec
from ae_core.model.autoencoder import fresh_autoencoder
from tests.contracts.combinations import DATA
from tests.core.small import MLP, images, run_spec, series, texts


@pytest.fixture(scope="module", autouse=True)
def quick() -> Iterator[None]:
    """Charts are made and not drawn."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(likelihood_figure, "page", lambda _charts, _heading: np.zeros((1, 1, 3), dtype=np.uint8))
        yield


SOURCE = LinearGaussian(samples=1000, columns=6, hidden=2, noise=0.5)
VARIATIONAL = {"bottleneck": "gaussian", "regularisers": {"kl": {"name": "kl"}}}
QUICK = Likelihood(draws=16, most=40)


@cache
def data() -> Dataset:
    return SOURCE.load()


def studied(dataset: Dataset, name: str = "run", likelihood: Any = "gaussian", **model: Any) -> Studied:
    network = model.pop("network", {**MLP, "latent_dim": 2})
    spec = run_spec({"network": network, "likelihood": likelihood, **VARIATIONAL, **model}).model
    codec = Codec(fresh_autoencoder(spec, dataset.form, 0), dataset.to_model, dataset.to_display)
    return Studied(name, codec, dataset)


def true_model(widened: float = 1.0) -> Studied:
    """The model that made the data, with codes turned so that its exact posterior has a diagonal covariance.

    widened : what the posterior's variances are too large by.
    """
    one = studied(
        data(), likelihood={"name": "gaussian", "sigma": SOURCE.noise},
        network={"name": "mlp", "hidden": [], "activation": "identity", "latent_dim": 2},
    )  # fmt: skip
    weights, mean = SOURCE.parameters()
    axes, scales, _ = np.linalg.svd(weights, full_matrices=False)
    w, b = torch.tensor(axes * scales), torch.tensor(mean)
    precision = 1 + w.square().sum(0) / SOURCE.noise**2
    decoder: Any = one.codec.model.decoder
    bottleneck: Any = one.codec.model.bottleneck
    with torch.no_grad():
        decoder[0].weight.copy_(w)
        decoder[0].bias.copy_(b)
        bottleneck.mean.weight.copy_(w.T / SOURCE.noise**2 / precision[:, None])
        bottleneck.mean.bias.copy_(-bottleneck.mean.weight.double() @ b)
        bottleneck.log_var.weight.zero_()
        bottleneck.log_var.bias.copy_(np.log(widened) - precision.log())
    return one


def found(*runs: Studied, spec: Likelihood = QUICK) -> Outcome:
    last = list(spec.run(runs))[-1]
    assert isinstance(last, Outcome)
    return last


def row(result: Outcome, model: str) -> dict[str, Any]:
    return dict(next(row for row in result.facts["rows"] if row["model"] == model))


def each(result: Outcome, model: str) -> np.ndarray:
    place = result.table["model"].index(model)
    return np.asarray(result.arrays[f"log_likelihood_{place}"])


def test_an_exact_posterior_gives_the_exact_likelihood() -> None:
    """B7 of a linear-Gaussian model, whose density is known: by any number of draws, with no gap to the ELBO."""
    result = found(true_model())
    np.testing.assert_allclose(each(result, "autoencoder"), each(result, "truth"), atol=2e-4)
    assert row(result, "autoencoder")["gap"] == pytest.approx(0, abs=1e-4)
    assert row(result, "autoencoder")["effective_draws"] == pytest.approx(16, rel=1e-3)
    assert row(result, "autoencoder")["log_likelihood"] < 0


@cache
def of_seed(seed: int) -> Outcome:
    return found(true_model(widened=2.5), spec=Likelihood(draws=256, most=40, seed=seed))


def agrees_within_its_error(estimates: Callable[[int], float]) -> None:
    exact = each(of_seed(0), "truth").mean()
    values = np.array([estimates(seed) for seed in range(6)])
    assert abs(values.mean() - exact) < 3 * values.std(ddof=1) / np.sqrt(len(values)) + 0.01  # what 256 draws lack


def test_the_estimate_agrees_with_the_exact_likelihood_within_its_error() -> None:
    """B7: of a posterior that is too wide, so that draws are needed; the ELBO alone would not do."""
    agrees_within_its_error(lambda seed: row(of_seed(seed), "autoencoder")["log_likelihood"])
    with pytest.raises(AssertionError):
        agrees_within_its_error(lambda seed: row(of_seed(seed), "autoencoder")["elbo"])


def weighted_sum(weights: Tensor) -> Tensor:
    """#3: sum of w~ log w with normalised weights w~, too high by up to log K."""
    return (weights.softmax(0) * weights).sum(0)


def is_log_of_the_mean(estimate: Callable[[Tensor], Tensor]) -> None:
    weights = torch.randn(64, 5, dtype=torch.double, generator=torch.Generator().manual_seed(0))
    assert torch.allclose(estimate(weights), weights.exp().mean(0).log())


def test_a_weighted_sum_of_logarithms_breaks_the_law() -> None:
    """#3."""
    is_log_of_the_mean(lambda weights: by_draws(weights)[64])
    with pytest.raises(AssertionError):
        is_log_of_the_mean(weighted_sum)


def test_the_estimate_has_the_sign_of_a_log_likelihood() -> None:
    """#4: more probable is higher, and the bits are its negative."""
    good, bad = true_model(), true_model()
    decoder: Any = bad.codec.model.decoder
    decoder[0].bias.data += 1
    results = [row(found(one), "autoencoder") for one in (good, bad)]
    assert results[0]["log_likelihood"] > results[1]["log_likelihood"] + 1
    for one in results:
        assert one["bits_per_element"] == pytest.approx(-one["log_likelihood"] / 6 / np.log(2))


@pytest.mark.parametrize("draws", [2, 8, 64])
def test_it_takes_exactly_the_draws_that_are_asked_for(draws: int) -> None:
    """#4."""
    one, decoded = true_model(), 0

    def count(_layer: Any, inputs: Any, _output: Any) -> None:
        nonlocal decoded
        decoded += len(inputs[0])

    model: Any = one.codec.model
    model.decoder.register_forward_hook(count)
    result = found(one, spec=Likelihood(draws=draws, most=40))
    assert decoded == draws * result.facts["n_test"]
    assert result.facts["draws"] == draws


def test_no_number_of_draws_gives_less_than_half_of_it() -> None:
    """B7: sample by sample."""
    weights = 3 * torch.randn(256, 20, dtype=torch.double, generator=torch.Generator().manual_seed(0))
    curve = torch.stack(list(by_draws(weights).values()))
    assert len(curve) == 9
    assert (curve.diff(dim=0) >= 0).all()
    assert torch.equal(curve[0], weights.mean(0))


def test_an_error_is_that_of_the_mean_over_samples() -> None:
    result = found(true_model())
    own = each(result, "autoencoder")
    assert row(result, "autoencoder")["error"] == pytest.approx(own.std(ddof=1) / np.sqrt(len(own)))
    assert row(result, "autoencoder")["first_less_this"] is None
    less = (own - each(result, "ppca")).mean()
    assert row(result, "ppca")["first_less_this"] == pytest.approx(less)


def test_densities_have_linear_controls() -> None:
    result = found(studied(data()))
    assert result.table["model"][:2] == ["autoencoder", "untrained"]
    assert {"ppca", "ppca_sigma", "gaussian", "truth"} < set(result.table["model"])
    assert row(result, "ppca")["log_likelihood"] > row(result, "gaussian")["log_likelihood"]
    assert row(result, "ppca")["exact"] == 1
    assert any("never with probabilities" in one for one in result.notices)
    assert any("noise of a run is fixed" in one for one in result.notices)
    learned = found(studied(data(), likelihood={"name": "gaussian", "noise": "learned"}))
    assert "ppca_sigma" not in learned.table["model"]


def test_probabilities_have_no_density_beside_them() -> None:
    black_and_white = DATA["patterns"]
    result = found(studied(black_and_white, likelihood="bernoulli"))
    assert result.table["model"] == ["autoencoder", "untrained", "independent"]
    assert result.facts["scale"] == "probability"
    assert max(each(result, name).max() for name in result.table["model"]) < 0
    assert any("cannot be compared" in one for one in result.notices)


def test_words_have_independent_words_beside_them() -> None:
    network = {"name": "recurrent", "hidden_size": 8, "latent_dim": 2}
    result = found(studied(texts(n_held=20), likelihood="categorical", network=network))
    assert result.table["model"] == ["autoencoder", "untrained", "independent"]
    assert result.facts["elements"] < 8


def test_series_of_unlike_lengths_have_no_linear_control() -> None:
    network = {"name": "recurrent", "hidden_size": 8, "latent_dim": 2}
    result = found(studied(series(shortest=4), network=network))
    assert result.table["model"] == ["autoencoder", "untrained"]
    assert any("no linear control" in one for one in result.notices)


def test_noise_in_the_steps_of_pixels_makes_densities_probabilities() -> None:
    """Theis et al. 2016: a density cannot gain by hitting the steps; no picture is more probable than certain."""
    pixels = images()
    one = studied(pixels, likelihood={"name": "gaussian", "noise": "learned", "sigma": 0.01})
    plain, filled = (found(one, spec=Likelihood(draws=4, most=12, dequantise=on)) for on in (False, True))
    assert any("hitting them exactly" in note for note in plain.notices)
    assert filled.facts["scale"] == "probability"
    assert max(each(filled, name).max() for name in filled.table["model"]) < 0
    assert row(filled, "gaussian")["bits_per_element"] < 8  # what a pixel takes that nothing is known of
    assert row(plain, "gaussian")["bits_per_element"] == pytest.approx(
        row(filled, "gaussian")["bits_per_element"] - np.log2(256), abs=0.1
    )


def test_a_prior_without_tails_leaves_the_untrained_network_out() -> None:
    """Whose draws may all lie outside of it; the run's own likelihood is then none, and says so."""
    adversarial = {"adversarial": {"name": "adversarial", "prior": {"name": "uniform"}}}
    one = studied(data(), regularisers=adversarial)
    layer: Any = one.codec.model.bottleneck
    with torch.no_grad():
        layer.mean.bias.zero_()
        layer.mean.weight.zero_()
        layer.log_var.bias.fill_(-5.0)
        layer.log_var.weight.zero_()
    result = found(one, spec=Likelihood(draws=2, most=40))
    assert "untrained" not in result.table["model"]
    assert any("left out" in note for note in result.notices)
    layer.log_var.bias.data.fill_(0.0)
    wide = found(one, spec=Likelihood(draws=64, most=40))
    assert row(wide, "autoencoder")["gap"] is None
    assert any("few draws give -inf" in note for note in wide.notices)
    assert "the ELBO is -inf" in wide.sentence
    layer.mean.bias.data += 99
    with pytest.raises(UserError, match="prior is 0"):
        found(one)


def test_several_runs_stand_in_one_table() -> None:
    result = found(studied(data(), "a"), studied(data(), "b", network={**MLP, "latent_dim": 3}))
    assert result.table["title"][:4] == ["a", "b", "Untrained a", "Untrained b"]
    assert result.table["model"].count("ppca") == 2
    said = " ".join([result.sentence, *result.notices])
    assert "a: a test sample has" in result.sentence
    assert "b: a test sample has" in said
    assert "b has more than" in said or "b has less than" in said or "b is not clearly unlike" in said


def test_what_has_no_likelihood_is_refused_with_presets_that_have_one() -> None:
    plain = studied(data(), likelihood="mse", bottleneck="deterministic", regularisers={})
    with pytest.raises(UserError, match=r"posterior.*Presets that have one on this data: .*variational.*iwae"):
        QUICK.run([plain])
    with pytest.raises(UserError, match=r"grey values.*with the likelihood gaussian or continuous_bernoulli: var"):
        QUICK.run([studied(images(), likelihood="bernoulli")])


@pytest.mark.parametrize(
    ("runs", "spec", "says"),
    [
        (lambda: [studied(data()), studied(replace(data(), x=data().x + 1))], QUICK, "different data"),
        (lambda: [studied(data())], Likelihood(draws=100), "power of two"),
        (lambda: [studied(data())], Likelihood(dequantise=True), "no pixels"),
        (lambda: [studied(DATA["patterns"], likelihood=one) for one in ("bernoulli", "gaussian")], QUICK, "one kind"),
        (lambda: [studied(DATA["patterns"], likelihood="bernoulli")], Likelihood(dequantise=True), "already"),
    ],
    ids=["other data", "draws", "no pixels", "two kinds", "probabilities"],
)  # fmt: skip
def test_what_cannot_be_compared_is_refused(runs: Callable[[], list[Studied]], spec: Likelihood, says: str) -> None:
    with pytest.raises(UserError, match=says):
        list(spec.run(runs()))
