"""What every entry of every slot must do; a new one is tested as soon as its file exists."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from ae_core.data.base import TRAIN
from ae_core.device import to_numpy
from ae_core.latent.codec import Codec
from ae_core.latent.saved import open_codec
from ae_core.model.autoencoder import Autoencoder, fresh_autoencoder
from ae_core.model.diagram import layers
from ae_core.model.presets.base import presets
from ae_core.model.regularisers.base import regularisers
from ae_core.model.spec import ModelSpec
from ae_core.spec import replaced
from ae_core.storage import read_tensors, write_tensors
from ae_core.training.evaluation import evaluate
from ae_core.training.events import Stop
from ae_core.training.feed import Feed, on_device
from ae_core.training.folder import RunFolder
from ae_core.training.optimisers.base import optimisers
from ae_core.training.schedules.base import schedules
from tests.contracts.combinations import PATTERNS, SLOTS, covering
from tests.core.small import MLP, run_spec, table
from tests.core.training.running import end_of, events_of, rows_of, state_of, weights_of

CPU = torch.device("cpu")
COMBINATIONS = covering()


@pytest.fixture(params=COMBINATIONS.values(), ids=COMBINATIONS)
def model(request: pytest.FixtureRequest) -> Autoencoder:
    return fresh_autoencoder(request.param, PATTERNS.form, seed=0)


@pytest.fixture(params=COMBINATIONS.values(), ids=COMBINATIONS)
def spec(request: pytest.FixtureRequest) -> ModelSpec:
    return request.param  # type: ignore[no-any-return]


def batch(n: int = 8) -> Tensor:
    return Feed(PATTERNS, PATTERNS.rows(TRAIN), CPU).take(slice(0, n))


def generator() -> torch.Generator:
    return torch.Generator().manual_seed(0)


def test_the_combinations_meet_every_entry() -> None:
    met = {(slot, getattr(spec, slot).name) for spec in COMBINATIONS.values() for slot in SLOTS}
    assert met == {(slot, name) for slot, registry in SLOTS.items() for name in registry.names()}
    assert {name for spec in COMBINATIONS.values() for name in spec.regularisers} == {*regularisers.names()}


def squared_error(model: Autoencoder, feed: Feed) -> float:
    return evaluate(model, feed, on_device(PATTERNS.to_display, CPU)[0]).terms["squared_error"]


def test_one_batch_can_be_learned_by_heart(model: Autoencoder) -> None:
    """The mean of these four samples alone leaves a squared error of about 12; half of that needs codes.

    The KL weighs little here: at full weight and sigma = 1 a code that says nothing can be the better bargain.
    """
    if "kl" in model.spec.regularisers:
        model.respec(replaced(model.spec, "regularisers.kl.beta", 0.01))
    feed = Feed(PATTERNS, PATTERNS.rows(TRAIN)[:4], CPU)
    source = generator()
    optimiser = torch.optim.Adam(model.parameters(), lr=1e-2)
    before = model.train().loss(batch(4), source, 10.0).loss.item()
    for _ in range(300):
        optimiser.zero_grad()
        loss = model.loss(batch(4), source, 10.0).loss
        loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
    assert loss.item() < before
    assert squared_error(model, feed) < 6


def test_every_weight_is_reached_by_the_loss(model: Autoencoder) -> None:
    model.train().loss(batch(), generator(), 10.0).loss.backward()  # type: ignore[no-untyped-call]
    dead = [name for name, p in model.named_parameters() if p.grad is None or not p.grad.any()]
    assert dead == []


def test_the_loss_is_the_reconstruction_and_the_weighted_penalties(model: Autoencoder) -> None:
    for epoch in (0.0, 1.5, float("inf")):
        parts = model.loss(batch(), generator(), epoch).parts
        weights = {name: entry.weight(epoch) for name, entry in model.spec.regularisers.items()}
        total = parts["reconstruction"] + sum(weight * parts[name] for name, weight in weights.items())
        torch.testing.assert_close(parts["loss"], total, rtol=1e-5, atol=1e-6)
        assert set(parts) == {"loss", "reconstruction", *weights}


def test_weights_that_are_saved_and_loaded_give_equal_outputs(model: Autoencoder, tmp_path: Path) -> None:
    write_tensors(tmp_path / "w", {key: to_numpy(value) for key, value in model.state_dict().items()}, None)
    there = Codec(model, PATTERNS.to_model, PATTERNS.to_display)
    weights, _ = read_tensors(tmp_path / "w")
    back = Codec.from_weights(model.spec, PATTERNS.form, weights, PATTERNS.to_model, PATTERNS.to_display)
    codes = there.encode(PATTERNS.x)
    assert np.array_equal(back.encode(PATTERNS.x), codes)
    assert np.array_equal(back.decode(codes), there.decode(codes))


def test_encoding_is_deterministic_and_alone_as_in_company(model: Autoencoder) -> None:
    model.eval()
    with torch.no_grad():
        codes = model.encode(batch())
        assert torch.equal(codes, model.encode(batch()))
        torch.testing.assert_close(codes[:1], model.encode(batch(1)), rtol=1e-4, atol=1e-5)


def test_a_batch_of_one_can_be_evaluated(model: Autoencoder) -> None:
    terms = model.eval().loss(batch(1), generator(), 1.0)
    assert all(torch.isfinite(value) for value in terms.parts.values())
    assert all(value.ndim == 1 and torch.isfinite(value).all() for value in terms.vectors.values())


@pytest.mark.parametrize("value", [0.0, 1.0, 0.5])
def test_flat_samples_give_finite_terms_and_gradients(model: Autoencoder, value: float) -> None:
    terms = model.train().loss(torch.full_like(batch(), value), generator(), 1.0)
    terms.loss.backward()  # type: ignore[no-untyped-call]
    assert all(torch.isfinite(part) for part in terms.parts.values())
    assert all(torch.isfinite(p.grad).all() for p in model.parameters() if p.grad is not None)


def test_ruinous_weights_give_finite_terms(model: Autoencoder) -> None:
    """A hundred times the usual weights saturate every logit and every variance."""
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.mul_(100)
        terms = model.eval().loss(batch(), generator(), 1.0)
    assert all(torch.isfinite(part) for part in terms.parts.values())


def test_the_process_keeps_its_random_numbers(model: Autoencoder) -> None:
    torch.manual_seed(0)
    state = torch.get_rng_state()
    model.train().loss(batch(), generator(), 1.0)
    assert torch.equal(torch.get_rng_state(), state)


def test_the_diagram_counts_what_is_built(model: Autoencoder) -> None:
    counted = sum(row.parameters for row in layers(model.spec, PATTERNS.form))
    brought = sum(p.numel() for p in model.regularisers.parameters())
    assert counted + brought == sum(p.numel() for p in model.parameters())


def test_equal_seeds_give_equal_runs_and_a_stop_makes_no_difference(spec: ModelSpec, tmp_path: Path) -> None:
    run = run_spec(spec.model_dump(mode="json"), batch_size=8)
    for name in ("one", "two"):
        events_of(run, tmp_path / name, data=PATTERNS)
    events_of(run, tmp_path / "stopped", {2: Stop()}, data=PATTERNS)
    events_of(run, tmp_path / "stopped", data=PATTERNS, resume=True)
    for name in ("two", "stopped"):
        assert state_of(tmp_path / name) == state_of(tmp_path / "one")
        assert rows_of(tmp_path / name) == rows_of(tmp_path / "one")


@pytest.mark.parametrize(
    "train",
    [{"optimiser": name} for name in optimisers.names()] + [{"schedule": name} for name in schedules.names()],
    ids=lambda train: "-".join(train.values()),
)
def test_optimisers_and_schedules_go_on_exactly(train: dict[str, str], tmp_path: Path) -> None:
    run = run_spec(**train)
    events_of(run, tmp_path / "whole")
    events_of(run, tmp_path / "stopped", {4: Stop()})
    events_of(run, tmp_path / "stopped", resume=True)
    assert weights_of(tmp_path / "whole") == weights_of(tmp_path / "stopped")
    assert state_of(tmp_path / "whole") == state_of(tmp_path / "stopped")
    assert rows_of(tmp_path / "whole") == rows_of(tmp_path / "stopped")


@pytest.mark.parametrize("name", optimisers.names())
def test_an_optimiser_lowers_the_loss(name: str, tmp_path: Path) -> None:
    lr = 1e-2 if name != "sgd" else 1e-3
    run = run_spec({"network": MLP}, optimiser={"name": name, "lr": lr}, epochs=60)
    end_of(run, tmp_path)
    losses = [dict(row[3])["loss"] for row in rows_of(tmp_path) if row[1] == "val"]
    assert losses[-1] < losses[0] / 2


@pytest.mark.parametrize("name", [name for name in presets.names() if name != "convolutional"])
def test_presets_train_on_a_table_and_open_again(name: str, tmp_path: Path) -> None:
    data = table()
    run = run_spec(presets.get(name).model(data).model_dump(mode="json"), epochs=1)
    end = end_of(run, tmp_path, data=data)
    assert end.status == "done"
    codec = open_codec(tmp_path, RunFolder(tmp_path).read(), data)
    errors = codec.see(data.x[data.rows(1)]).errors
    assert errors.mean() == pytest.approx(end.results["val"]["squared_error"], rel=1e-4)
