"""Laws of corruption and denoising."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from types import MethodType
from typing import Any

import pytest
import torch
from scipy import stats
from torch import Tensor

from ae_core.model.autoencoder import Autoencoder, Pass
from ae_core.model.corruption.base import CorruptionSpec, corruptions
from ae_core.model.phases import Terms
from ae_core.model.spec import ModelSpec
from ae_core.spec import read_spec
from ae_core.training.evaluation import evaluate
from ae_core.training.feed import Feed
from tests.core.model.small_models import correlated, minimised, mlp, normal, small_model, source, trained
from tests.core.small import images, table

NOISY: dict[str, dict[str, Any]] = {
    "gaussian": {"name": "gaussian", "sigma": 0.3},
    "masking": {"name": "masking", "share": 0.3},
    "salt_and_pepper": {"name": "salt_and_pepper", "share": 0.3},
}


def create(name: str) -> CorruptionSpec:
    return corruptions.create(name, **{key: value for key, value in NOISY[name].items() if key != "name"})


def is_share(hits: Tensor, share: float) -> bool:
    return bool(stats.binomtest(int(hits.sum()), hits.numel(), share).pvalue > 0.001)


def test_masking_zeroes_its_share_and_leaves_the_rest() -> None:
    """D2."""
    x = 1 + torch.rand(2000, 10, generator=source(1))
    seen = create("masking").corrupt(x, source())
    assert is_share(seen == 0, 0.3)
    assert torch.equal(seen[seen != 0], x[seen != 0])


@pytest.mark.parametrize("name", corruptions.names())
def test_what_is_missing_stays_missing(name: str) -> None:
    x = torch.rand(50, 12, 3, generator=source(1))
    x[:, 8:] = torch.nan
    seen = corruptions.create(name).corrupt(x, source())
    assert torch.equal(seen.isnan(), x.isnan())


def test_a_hole_is_one_square_that_lies_anywhere() -> None:
    x = 1 + torch.rand(3000, 2, 8, 10, generator=source(1))
    hole = corruptions.create("hole", share=0.16)
    gone = hole.corrupt(x, source()) == 0
    assert torch.equal(gone[:, 0], gone[:, 1])
    rows, columns = gone[:, 0].any(2), gone[:, 0].any(1)
    assert torch.equal(gone[:, 0], rows[:, :, None] & columns[:, None, :])
    for hit, size in ((rows, 3), (columns, 4)):
        assert (hit.sum(1) == size).all()
        first = hit.int().argmax(1)
        assert torch.equal(hit.int().flip(1).argmax(1), hit.shape[1] - size - first)  # without a gap
        assert stats.chisquare(torch.bincount(first)).pvalue > 0.001
    assert torch.equal(hole.corrupt(x, source())[~gone], x[~gone])


def test_a_hole_in_a_series_takes_all_features_of_a_stretch_and_leaves_what_is_missing() -> None:
    x = 1 + torch.rand(50, 20, 3, generator=source(1))
    x[:, 15:] = math.nan
    seen = corruptions.create("hole", share=0.25).corrupt(x, source())
    assert torch.equal(seen.isnan(), x.isnan())
    assert ((seen == 0).all(2) == (seen == 0).any(2)).all()
    assert ((seen == 0)[:, :, 0].sum(1) <= 5).all()


def test_salt_and_pepper_are_half_and_half() -> None:
    """D2."""
    x = 0.25 + torch.rand(2000, 10, generator=source(1)) / 2
    seen = create("salt_and_pepper").corrupt(x, source())
    assert is_share(seen == 0, 0.15)
    assert is_share(seen == 1, 0.15)
    untouched = (seen != 0) & (seen != 1)
    assert torch.equal(seen[untouched], x[untouched])


def noise_is_new_every_time(corruption: CorruptionSpec) -> None:
    x, noise = torch.rand(100, 8, generator=source(1)), source()
    first, second = (corruption.corrupt(x, noise) for _ in range(2))
    assert not torch.equal(first, second)
    agreement = ((first != x) == (second != x)).double().mean()
    assert agreement < 0.99 or corruption.name == "gaussian"


def target_is_clean(model: Autoencoder) -> None:
    """The reconstruction term of a corrupted pass is measured from x, not from what the encoder saw."""
    x = torch.rand(64, 6, generator=source(1), dtype=torch.double)
    way = model(x, source())
    assert not torch.equal(way.corrupted, x)
    expected = (way.output - x).square().sum(1).mean()
    torch.testing.assert_close(model.judge(x, way, 0.0).parts["reconstruction"], expected)


def is_live(corruption: CorruptionSpec) -> bool:
    (level,) = type(corruption).model_fields.values()
    return bool(dict(level.json_schema_extra or {})["live"])  # type: ignore[arg-type]


@pytest.mark.parametrize("name", NOISY)
def test_noise_is_new_and_the_target_clean_and_the_level_live(name: str) -> None:
    """D2."""
    noise_is_new_every_time(create(name))
    target_is_clean(small_model(corruption=NOISY[name]))
    assert is_live(create(name))


def test_a_changed_level_takes_effect_at_the_next_step() -> None:
    model = small_model(corruption={"name": "masking", "share": 0.0})
    x = 1 + torch.rand(50, 6, generator=source(1), dtype=torch.double)
    assert torch.equal(model(x, source()).corrupted, x)
    model.respec(read_spec(ModelSpec, {"network": mlp(), "corruption": {"name": "masking", "share": 1.0}}))
    assert not model(x, source()).corrupted.any()


@pytest.mark.parametrize(
    ("corruption", "data", "sentence"),
    [
        ("salt_and_pepper", table(), "Salt and pepper are the values 0 and 1, and table has others"),
        ("hole", table(), "A hole is cut from neighbouring values, and those of table are in no order"),
        ("salt_and_pepper", replace(images(), value_range=(-1.0, 1.0)), "choose gaussian or masking"),
    ],
)
def test_a_corruption_that_makes_no_sense_is_refused(corruption: str, data: Any, sentence: str) -> None:
    assert sentence in (read_spec(ModelSpec, {"corruption": corruption}).refusal(data) or "")
    assert read_spec(ModelSpec, {"corruption": corruption}).refusal(images()) is None


class NoiseOnce(CorruptionSpec):
    """A bug: the noise is drawn once and used again."""

    def corrupt(self, x: Tensor, generator: torch.Generator) -> Tensor:
        return x * (torch.rand(x.shape, generator=source(5)) > 0.3)


def noisy_target(self: Autoencoder, x: Tensor, way: Pass, epoch: float, *rest: Any) -> Terms:
    """A bug: the corrupted sample is what must be given back."""
    return Autoencoder.judge(self, way.corrupted, way, epoch, *rest)


def test_noise_that_is_drawn_once_breaks_the_law() -> None:
    with pytest.raises(AssertionError):
        noise_is_new_every_time(NoiseOnce())


def test_noise_on_the_target_breaks_the_law() -> None:
    model = small_model(corruption=NOISY["gaussian"])
    model.judge = MethodType(noisy_target, model)  # type: ignore[method-assign]
    with pytest.raises(AssertionError):
        target_is_clean(model)


def test_evaluation_goes_both_ways_and_repeats() -> None:
    """From clean inputs as ever, and from corrupted ones with equal noise; the first does not move with the second."""
    data = table()
    feed, scale = Feed(data, data.rows(1), torch.device("cpu")), torch.tensor(1.0)
    spec = {"network": mlp(8)}
    noisy, plain = (small_model(corruption=entry, **spec).float() for entry in (NOISY["gaussian"], "none"))
    one, two, clean = (evaluate(model, feed, scale).terms for model in (noisy, noisy, plain))
    assert one == two
    assert "squared_error_noisy" not in clean
    assert {name: value for name, value in one.items() if name != "squared_error_noisy"} == clean
    x = feed.take(slice(None))
    seen = noisy.spec.corruption.corrupt(x, source(2))
    expected = (noisy.eval().decode(noisy.encode(seen)) - x).square().sum(1).mean().item()
    assert one["squared_error_noisy"] == pytest.approx(expected, rel=1e-5)


SIGMA = 0.7


def test_a_linear_denoiser_is_the_one_of_tweedie_and_its_step_is_the_score() -> None:
    """D3: x ~ N(0, S), r(x~) = S (S + sigma^2 I)^-1 x~, and (r - x~) / sigma^2 = -(S + sigma^2 I)^-1 x~.

    r to 1e-2; the score, which divides the error of r by sigma^2, to 2e-2.
    """
    x, axes = correlated(40_000, (2.0, 1.5, 1.0, 0.5))
    s = axes.t() @ torch.diag(torch.tensor([4.0, 2.25, 1.0, 0.25], dtype=torch.double)) @ axes
    noisy = s + SIGMA**2 * torch.eye(4, dtype=torch.double)
    model = small_model(
        4, network=mlp(activation="identity", latent_dim=4), corruption={"name": "gaussian", "sigma": SIGMA}
    )
    minimised(list(model.parameters()), lambda: model.loss(x, source(5), 0.0).loss, steps=60)
    model.eval()
    with torch.no_grad():
        zero, eye = torch.zeros(1, 4, dtype=torch.double), torch.eye(4, dtype=torch.double)
        r = (model.decode(model.encode(eye)) - model.decode(model.encode(zero))).t()
    best, score = s @ torch.linalg.inv(noisy), -torch.linalg.inv(noisy)
    assert torch.linalg.matrix_norm(r - best) < 1e-2 * torch.linalg.matrix_norm(best)
    assert torch.linalg.matrix_norm((r - eye) / SIGMA**2 - score) < 2e-2 * torch.linalg.matrix_norm(score)


def denoiser(draw: Callable[[int], Tensor], sigma: float, steps: int) -> Autoencoder:
    """A wide autoencoder of points in the plane, trained with fresh samples."""
    network = mlp(64, 64, latent_dim=32, activation="silu")
    model = small_model(2, network=network, corruption={"name": "gaussian", "sigma": sigma}).float()
    trained(model, draw, steps, lr=5e-3)
    return model.eval()


CENTRES = torch.tensor([[-2.0, 0.0], [2.0, 0.0], [0.0, 2.5]])


def score_of_mixture(x: Tensor, variance: float) -> Tensor:
    """(n, 2) the gradient of the log density of three equal Gaussians of this variance."""
    away = CENTRES - x[:, None]
    shares = torch.softmax(-away.square().sum(2) / (2 * variance), 1)
    return (shares[:, :, None] * away).sum(1) / variance


@pytest.mark.slow
def test_what_a_denoiser_changes_points_up_the_score_of_the_noised_density() -> None:
    """D4: Alain & Bengio 2014: the mean cosine of (r(x) - x) / sigma^2 with the score is above 0.97 on the support."""
    spread, sigma = 0.6, 0.4

    def draw(step: int, n: int = 512) -> Tensor:
        noise = source(step)
        which = torch.randint(0, 3, (n,), generator=noise)
        return CENTRES[which] + spread * torch.randn(n, 2, generator=noise)

    model = denoiser(draw, sigma, 2500)
    x = draw(10_000, 2000)
    with torch.no_grad():
        found = (model.decode(model.encode(x)) - x) / sigma**2
    cosines = torch.cosine_similarity(found, score_of_mixture(x, spread**2 + sigma**2))
    assert cosines.mean() > 0.97


@pytest.mark.slow
def test_the_jacobian_of_a_denoiser_has_the_dimension_of_the_ring_as_trace() -> None:
    """D6: Alain & Bengio 2014: along the manifold r follows, across it r stands still; so tr J_r is 1, within 0.1."""

    def ring(step: int, n: int = 512) -> Tensor:
        angles = 2 * math.pi * torch.rand(n, generator=source(step))
        return torch.stack([angles.cos(), angles.sin()], 1)

    model = denoiser(ring, 0.1, 2500)

    def reconstruct(point: Tensor) -> Tensor:
        return model.decode(model.encode(point[None]))[0]

    jacobians = torch.func.vmap(torch.func.jacrev(reconstruct))(ring(10_000, 200))
    traces = jacobians.diagonal(dim1=1, dim2=2).sum(1)
    assert abs(traces.mean().item() - 1) < 0.1


def test_samples_of_correlated_have_the_covariance_they_say() -> None:
    x, axes = correlated(500, (2.0, 1.0))
    expected = axes.t() @ torch.diag(torch.tensor([4.0, 1.0], dtype=torch.double)) @ axes
    torch.testing.assert_close(x.t() @ x / 500, expected)
    assert normal(2, 2).dtype == torch.double
