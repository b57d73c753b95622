"""Bugs that lessons switch on are as wrong as they were published, and nobody meets them by chance."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch import Tensor

from ae_core.cli.listing import listed
from ae_core.data.base import Form
from ae_core.errors import SpecError
from ae_core.model.autoencoder import Autoencoder, fresh_autoencoder
from ae_core.model.bottlenecks.base import Code
from ae_core.model.presets.base import presets
from ae_core.model.regularisers.base import Evidence, regularisers
from ae_core.model.regularisers.posterior import kl_per_dim
from ae_core.model.spec import ModelSpec
from ae_core.spec import read_spec
from ae_core.training.folder import RunFolder
from app.forms.outline import Check, outline
from tests.core.small import images, run_spec
from tests.core.training.running import end_of

BUGS = ("kl_clamped", "kl_log_var_as_sigma", "kl_mean")
every = pytest.mark.parametrize("name", BUGS)
D = 5


def model_with(name: str, beta: float = 1.0) -> Autoencoder:
    fields = {
        "network": {"name": "mlp", "hidden": [8], "latent_dim": D},
        "bottleneck": "gaussian",
        "likelihood": "mse",
        "regularisers": {name: {"name": name, "beta": beta}},
    }
    return fresh_autoencoder(read_spec(ModelSpec, fields), Form.of((12,)), seed=0).double()


def loss_of(model: Autoencoder, x: Tensor) -> Tensor:
    return model.loss(x, torch.Generator().manual_seed(0), math.inf).loss


def batch() -> Tensor:
    return torch.randn(32, 12, dtype=torch.float64, generator=torch.Generator().manual_seed(1))


def term_of(name: str, mean: Tensor, log_var: Tensor) -> float:
    model = model_with(name)
    way = model(torch.zeros(len(mean), 12, dtype=torch.float64))
    code = replace(way.code, mean=mean, log_var=log_var)
    evidence = Evidence(torch.zeros(len(mean), 12), replace(way, code=code), torch.zeros(len(mean)), model, math.inf)
    return model.regularisers[name](evidence).value.item()


def kl_of(mean: Tensor, log_var: Tensor) -> float:
    return kl_per_dim(Code(mean, mean, log_var)).sum().item()


def test_the_clamped_kl_has_no_beta() -> None:
    losses = [loss_of(model_with("kl_clamped", beta), batch()).item() for beta in (0.0, 1.0, 100.0)]
    assert losses[0] == losses[1] == losses[2]
    right = [loss_of(model_with("kl", beta), batch()).item() for beta in (0.0, 1.0)]
    assert right[0] < right[1]


def test_the_clamped_kl_moves_no_weight() -> None:
    moved = {}
    for name in ("kl_clamped", "kl"):
        with_term, without = model_with(name, 1.0), model_with(name, 0.0)
        for model in (with_term, without):
            loss_of(model, batch()).backward()
        pairs = zip(with_term.own_parameters, without.own_parameters, strict=True)
        moved[name] = any(not torch.equal(a.grad, b.grad) for a, b in pairs)  # type: ignore[arg-type]
    assert moved == {"kl_clamped": False, "kl": True}


def test_the_mean_kl_is_the_kl_over_the_size_of_the_code() -> None:
    mean, log_var = torch.randn(2, 16, D, dtype=torch.float64, generator=torch.Generator().manual_seed(2))
    assert term_of("kl_mean", mean, log_var) * D == pytest.approx(kl_of(mean, log_var), rel=1e-12)


def test_the_log_variance_as_sigma_is_least_where_the_variance_is_not_one() -> None:
    def value(log_var: float) -> float:
        shape = (4, D)
        zero = torch.zeros(shape, dtype=torch.float64)
        return term_of("kl_log_var_as_sigma", zero, torch.full(shape, log_var, dtype=torch.float64))

    assert value(1.0) == pytest.approx(0.0, abs=1e-12)
    assert value(-1.0) == pytest.approx(0.0, abs=1e-12)
    assert value(0.0) > 20 * D  # where the true KL is 0
    assert all(value(other) > 0.001 for other in (-2.0, -0.5, 0.5, 2.0))


@every
def test_nobody_is_offered_it(name: str) -> None:
    assert name not in regularisers.names()
    assert name not in [entry["name"] for entry in listed("regularisers")]
    assert not any(name in presets.get(one).model(images()).regularisers for one in ("variational", "beta-vae"))
    assert name not in [item.path.rpartition(".")[2] for item in outline(ModelSpec()) if isinstance(item, Check)]
    with pytest.raises(SpecError) as refused:
        regularisers.get("kl_klamped")
    assert name not in str(refused.value)


@every
def test_a_form_shows_it_where_it_is_set(name: str) -> None:
    spec = ModelSpec(bottleneck="gaussian", regularisers={name: name})
    on = [item.path for item in outline(spec) if isinstance(item, Check) and item.on]
    assert on == [f"regularisers.{name}"]


@every
def test_a_run_says_that_it_has_it(name: str, tmp_path: Path) -> None:
    spec = run_spec({"bottleneck": "gaussian", "regularisers": {name: {"name": name}}}, epochs=1)
    assert "published bug on purpose" in spec.model.flaw
    assert spec.model.flaw in spec.model.notices(images().form)
    end_of(spec, tmp_path / "run")
    read = RunFolder(tmp_path / "run").read().spec
    assert read.model.regularisers[name].name == name
    assert not ModelSpec(bottleneck="gaussian", regularisers={"kl": "kl"}).flaw
