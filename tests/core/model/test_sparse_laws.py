"""Laws of sparse codes (S1 to S5), and the bugs that they must catch."""

from __future__ import annotations

import math
from types import MethodType
from typing import Any

import pytest
import torch
from torch import Tensor

from ae_core.data.base import Form
from ae_core.model.autoencoder import Autoencoder, fresh_autoencoder
from ae_core.model.bottlenecks.base import Code
from ae_core.model.bottlenecks.k_sparse import KSparse, KSparseCode, largest
from ae_core.model.regularisers.base import Evidence, Penalty
from ae_core.model.regularisers.kl_sparsity import KlSparsityPenalty, kl_to_target
from ae_core.model.spec import ModelSpec
from ae_core.spec import read_spec, replaced
from tests.core.model.laws import penalty
from tests.core.model.small_models import layer, mlp, normal, point, small_model, source, trained
from tests.core.small import table


def k_sparse(k: int = 2, **settings: Any) -> Autoencoder:
    bottleneck = {"name": "k_sparse", "k": k, **settings}
    return small_model(network=mlp(latent_dim=5), bottleneck=bottleneck)


def exactly_k_are_kept(model: Autoencoder) -> None:
    """For every sample; they are the largest, and only they learn."""
    pre = normal(40, 5) + torch.linspace(-2, 2, 40)[:, None]  # some samples are loud and some are not
    pre.requires_grad_()
    model.bottleneck.mean = torch.nn.Identity()  # type: ignore[assignment]
    z = model.bottleneck(pre, None, math.inf).z
    assert torch.equal((z != 0).sum(1), torch.full((40,), 2))
    assert torch.equal(z.sum(1), pre.topk(2, dim=1).values.sum(1))
    (gradient,) = torch.autograd.grad(z.sum(), pre)
    assert torch.equal(gradient, (z != 0).double())


def test_k_sparse_keeps_exactly_the_k_largest_of_each_sample() -> None:
    """S1."""
    exactly_k_are_kept(k_sparse())


def test_of_equal_numbers_the_first_are_kept() -> None:
    """S1."""
    z = torch.tensor([[1.0, 1.0, 1.0, 1.0], [0.0, 2.0, 1.0, 1.0]])
    assert torch.equal(largest(z, 2), torch.tensor([[1.0, 1.0, 0.0, 0.0], [0.0, 2.0, 1.0, 0.0]]))


@pytest.mark.parametrize("k", [5, 9])
def test_a_k_of_the_whole_code_is_the_plain_autoencoder_bit_for_bit(k: int) -> None:
    """S1."""
    sparse, plain = k_sparse(k), small_model(network=mlp(latent_dim=5))
    x = normal(20, 6)
    for model in (sparse, plain):
        trained(model, lambda _: x, 5)
    one, two = sparse.state_dict(), plain.state_dict()
    assert all(torch.equal(one[name], two[name]) for name in two)


def test_k_falls_on_its_schedule_and_grows_by_alpha_in_evaluation() -> None:
    """S1."""
    spec = KSparse(k=10, k_start=50, schedule=4.0, alpha=2.5)
    assert [spec.k_at(epoch) for epoch in (0.0, 1.0, 2.0, 4.0, 9.0, math.inf)] == [50, 40, 30, 10, 10, 10]
    assert KSparse(k=10, k_start=50).k_at(0.0) == 10
    model = k_sparse(2, alpha=1.5)
    x = normal(30, 6)
    assert torch.equal((model(x).code.z != 0).sum(1), torch.full((30,), 2))
    assert torch.equal((model.eval().encode(x) != 0).sum(1), torch.full((30,), 3))


def largest_of_the_batch(
    self: KSparseCode, features: Tensor, generator: torch.Generator | None, epoch: float = math.inf
) -> Code:
    """A bug: k numbers a sample are kept on average, chosen over the whole batch."""
    pre = self.mean(features)
    z = largest(pre.reshape(1, -1), 2 * len(pre)).reshape(pre.shape)
    return Code(z, z)


def test_choosing_over_the_batch_breaks_the_law() -> None:
    model = k_sparse()
    model.bottleneck.forward = MethodType(largest_of_the_batch, model.bottleneck)  # type: ignore[method-assign]
    with pytest.raises(AssertionError):
        exactly_k_are_kept(model)


def kl_sparse(rho: float = 0.2) -> Autoencoder:
    penalties = {"kl_sparsity": {"name": "kl_sparsity", "rho": rho}}
    return small_model(bottleneck=point("sigmoid"), regularisers=penalties)


def activity_is_that_of_the_batch(model: Autoencoder) -> None:
    """KL(rho || mean over the batch), as torch.distributions has it, summed over the numbers of the code."""
    x = 3 * normal(50, 6)
    target = torch.distributions.Bernoulli(torch.tensor(0.2, dtype=torch.double))
    activity = torch.distributions.Bernoulli(model.encode(x).mean(0))
    expected = torch.distributions.kl_divergence(target, activity).sum()
    torch.testing.assert_close(penalty(model, x, "kl_sparsity").value, expected, rtol=1e-7, atol=1e-10)


def test_the_kl_of_the_activity_is_that_of_torch_over_the_batch() -> None:
    """S2."""
    activity_is_that_of_the_batch(kl_sparse())


def test_the_kl_of_the_activity_is_zero_at_its_target_alone_and_finite_at_the_edges() -> None:
    """S2."""
    grid = torch.linspace(0, 1, 101, dtype=torch.double)
    values = kl_to_target(0.2, grid)
    assert torch.isfinite(values).all()
    assert values.argmin() == 20
    assert values[20].abs() < 1e-12
    assert (torch.cat([values[:20], values[21:]]) > 1e-4).all()


def test_the_gradients_of_the_sparse_penalties_are_right() -> None:
    activity = torch.rand(6, dtype=torch.double, generator=source()) * 0.9 + 0.05
    assert torch.autograd.gradcheck(lambda a: kl_to_target(0.1, a), (activity.requires_grad_(),))
    for model, name in ((kl_sparse(), "kl_sparsity"), (l1_model(), "l1")):
        weights = layer(model.bottleneck.mean).weight  # type: ignore[arg-type]

        def value(_: Tensor, model: Autoencoder = model, name: str = name) -> Tensor:
            return penalty(model, normal(10, 6), name).value

        assert torch.autograd.gradcheck(value, (weights,))


def activity_per_sample(self: KlSparsityPenalty, evidence: Evidence) -> Penalty:
    """A bug: the KL of each sample's code, and the mean of it."""
    return Penalty(kl_to_target(self.spec.rho, evidence.code.z).sum(1).mean())


def test_an_activity_per_sample_breaks_the_law() -> None:
    model = kl_sparse()
    part = model.regularisers["kl_sparsity"]
    part.forward = MethodType(activity_per_sample, part)
    with pytest.raises(AssertionError):
        activity_is_that_of_the_batch(model)


@pytest.mark.parametrize("bottleneck", ["gaussian", "k_sparse", "deterministic", point("relu")], ids=str)
def test_activities_need_a_sigmoid(bottleneck: Any) -> None:
    spec = read_spec(ModelSpec, {"bottleneck": bottleneck, "regularisers": {"kl_sparsity": {"name": "kl_sparsity"}}})
    assert "needs a code in (0, 1); choose the bottleneck deterministic with activation sigmoid" in (
        spec.refusal(table()) or ""
    )
    assert kl_sparse().spec.refusal(table()) is None


def l1_model(weight: float = 0.5, elements: int = 6, seed: int = 0, **network: Any) -> Autoencoder:
    return small_model(
        elements,
        seed,
        network=mlp(**{"latent_dim": 4, **network}),
        bottleneck=point("relu"),
        regularisers={"l1": {"name": "l1", "sparsity": weight}},
    )


def test_the_best_code_of_an_orthonormal_dictionary_is_the_soft_threshold() -> None:
    """S3: ||x - D z||^2 + w |z|_1 is least at sign(D'x) max(|D'x| - w/2, 0), as ISTA finds it too."""
    weight, x = 0.8, normal(30, 6)
    dictionary = torch.linalg.qr(normal(6, 4, seed=3))[0]
    model = small_model(network=mlp(latent_dim=4), regularisers={"l1": {"name": "l1", "sparsity": weight}})
    with torch.no_grad():
        layer(model.decoder[0]).weight.copy_(dictionary)  # type: ignore[index,arg-type]
        layer(model.decoder[0]).bias.zero_()  # type: ignore[index,arg-type]
    projected = x @ dictionary
    best = projected.sign() * (projected.abs() - weight / 2).clamp(min=0)

    def loss(z: Tensor) -> Tensor:
        model.bottleneck.forward = lambda *_: Code(z, z)  # type: ignore[assignment,method-assign]
        return model.loss(x, source(), 0.0).loss

    found = loss(best).item()
    assert all(loss(best + 10.0**-power * normal(30, 4, seed=power)) > found for power in range(6))
    z, step = torch.zeros(30, 4, dtype=torch.double), 0.5
    for _ in range(60):  # the gradient of the reconstruction alone, then the threshold
        z.requires_grad_()
        model.bottleneck.forward = lambda *_, z=z: Code(z, z)  # type: ignore[assignment,method-assign,misc]
        (gradient,) = torch.autograd.grad(model.loss(x, source(), 0.0).parts["reconstruction"] * len(x), z)
        moved = z.detach() - 0.5 * step * gradient
        z = moved.sign() * (moved.abs() - 0.5 * step * weight).clamp(min=0)
    torch.testing.assert_close(z, best, rtol=0, atol=1e-10)


def growing_the_decoder_does_not_pay(model: Autoencoder) -> None:
    """Under a strong penalty the decoder's columns keep norm 1, so that a small code means a sparse one."""
    x = normal(60, 6)
    trained(model, lambda _: x, 60, lr=0.05)
    norms = layer(model.decoder[0]).weight.norm(dim=0)  # type: ignore[index,arg-type]
    assert (norms - 1).abs().max() < 1e-6


def test_a_code_and_a_decoder_that_trade_their_scales_cheat_the_penalty_unless_norms_are_kept() -> None:
    """S3."""
    x, free = normal(60, 6), l1_model()
    parts = free.loss(x, source(), 0.0).parts
    with torch.no_grad():
        for parameter in layer(free.bottleneck.mean).parameters():  # type: ignore[arg-type]
            parameter.mul_(0.1)
        layer(free.decoder[0]).weight.mul_(10)  # type: ignore[index,arg-type]
    cheated = free.loss(x, source(), 0.0).parts
    torch.testing.assert_close(cheated["reconstruction"], parts["reconstruction"])
    torch.testing.assert_close(cheated["l1"], parts["l1"] / 10)
    growing_the_decoder_does_not_pay(l1_model(unit_norm=True))
    with pytest.raises(AssertionError):
        growing_the_decoder_does_not_pay(free)


def test_a_decoder_that_may_grow_is_told_of() -> None:
    free, kept = l1_model(), l1_model(unit_norm=True)
    (said,) = free.spec.notices(free.form)
    assert "unit_norm" in said
    assert kept.spec.notices(kept.form) == ()


def test_unit_norm_and_tied_weights_refuse_what_would_undo_them() -> None:
    both = read_spec(ModelSpec, {"network": mlp(4, unit_norm=True, batch_norm=True)})
    assert "switch batch_norm or unit_norm off" in (both.refusal(table()) or "")
    tied = read_spec(ModelSpec, {"network": mlp(4, latent_dim=4, tied=True), "bottleneck": "vector_quantised"})
    assert "a bottleneck of one linear layer" in (tied.refusal(table()) or "")


def dictionary_data(n: int, atoms: Tensor, active: int, noise: torch.Generator) -> Tensor:
    """(n, d) sums of `active` atoms with weights in [1, 2]."""
    shares = torch.rand(n, len(atoms), generator=noise)
    chosen = shares.argsort(1)[:, :active]
    weights = torch.zeros_like(shares).scatter_(1, chosen, 1 + torch.rand(n, active, generator=noise))
    return weights @ atoms


@pytest.mark.slow
def test_a_known_overcomplete_dictionary_is_recovered() -> None:
    """S4: 48 random unit atoms in 32 dimensions, three at a time: mean largest cosine above 0.9, dead codes counted."""
    atoms = torch.nn.functional.normalize(torch.randn(48, 32, generator=source(1)), dim=1)
    spec = read_spec(
        ModelSpec,
        {
            "network": mlp(latent_dim=64, tied=True, unit_norm=True),
            "bottleneck": {"name": "k_sparse", "k": 3, "k_start": 12, "schedule": 1000.0},
        },
    )
    model = fresh_autoencoder(spec, Form.of((32,)), seed=0).train()
    trained(model, lambda step: dictionary_data(256, atoms, 3, source(step)), 3000, lr=1e-2)
    z = model.eval().encode(dictionary_data(4000, atoms, 3, source(99_999)))
    dead = ((z != 0).sum(0) == 0).double().mean().item()
    columns = model.decoder[0].weight.detach()  # type: ignore[index,union-attr,operator]
    assert (atoms @ columns).amax(1).mean() > 0.9
    assert dead < 0.4, f"{dead:.0%} of the codes are dead"


def on_a_path(weight: float) -> tuple[float, float, float]:
    """L0, L1 and squared error after a training under this weight."""
    model = l1_model(weight, 12, latent_dim=24, unit_norm=True)
    atoms = torch.nn.functional.normalize(normal(18, 12, seed=1), dim=1)
    x = dictionary_data(300, atoms.float(), 2, source(3)).double()
    trained(model, lambda _: x, 300, lr=2e-2)
    terms = model.loss(x, source(), 0.0).parts
    l0 = (model.encode(x) > 1e-6).double().sum(1).mean().item()
    return l0, terms["l1"].item(), terms["reconstruction"].item()


def test_more_weight_makes_fewer_active_numbers_and_larger_errors() -> None:
    """S5."""
    path = [on_a_path(weight) for weight in (0.02, 0.1, 0.4, 1.2)]
    l0, l1, errors = zip(*path, strict=True)
    assert all(list(values) == sorted(values, reverse=True) for values in (l0, l1, errors[::-1])), path


def test_a_code_of_which_all_is_kept_is_said_to_be_a_plain_one() -> None:
    model = small_model(
        network=mlp(5, latent_dim=3), bottleneck={"name": "k_sparse", "k": 3}, corruption={"name": "none"}
    )
    assert "keeps all 3 numbers" in model.spec.notices(model.form)[0]
    fewer = replaced(model.spec, "bottleneck.k", 2)
    assert fewer.notices(model.form) == ()
