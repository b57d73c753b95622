"""What every entry of every slot must do; a new one is tested as soon as its file exists."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from ae_core.data.base import TRAIN, Dataset, Form
from ae_core.device import to_numpy
from ae_core.latent.codec import Codec
from ae_core.latent.saved import open_codec
from ae_core.model.autoencoder import Autoencoder, fresh_autoencoder
from ae_core.model.diagram import layers
from ae_core.model.networks.recurrent import Recurrent
from ae_core.model.presets.base import presets
from ae_core.model.regularisers.base import regularisers
from ae_core.priors.base import priors
from ae_core.storage import read_tensors, write_tensors
from ae_core.training.evaluation import evaluate, squared_errors
from ae_core.training.events import Stop
from ae_core.training.feed import Feed, on_device
from ae_core.training.folder import RunFolder
from ae_core.training.optimisers.base import optimisers
from ae_core.training.schedules.base import schedules
from tests.contracts.combinations import DATA, FORCING, SLOTS, Combination, covering, lightened
from tests.core.small import MLP, run_spec, series, table, texts
from tests.core.training.running import end_of, events_of, rows_of, state_of, weights_of

CPU = torch.device("cpu")
COMBINATIONS = covering()


@pytest.fixture(params=COMBINATIONS.values(), ids=COMBINATIONS)
def combination(request: pytest.FixtureRequest) -> Combination:
    return request.param  # type: ignore[no-any-return]


@pytest.fixture
def data(combination: Combination) -> Dataset:
    return combination.data


@pytest.fixture
def model(combination: Combination) -> Autoencoder:
    return fresh_autoencoder(combination.spec, combination.data.form, seed=0)


@pytest.fixture
def batch(data: Dataset) -> Tensor:
    return train_feed(data).take(slice(0, 8))


def train_feed(data: Dataset, n: int | None = None) -> Feed:
    return Feed(data, data.rows(TRAIN)[:n], CPU)


def generator() -> torch.Generator:
    return torch.Generator().manual_seed(0)


def test_the_combinations_meet_every_entry() -> None:
    met = {(slot, getattr(one.spec, slot).name) for one in COMBINATIONS.values() for slot in SLOTS}
    assert met == {(slot, name) for slot, registry in SLOTS.items() for name in registry.names()}
    assert {name for one in COMBINATIONS.values() for name in one.spec.regularisers} == {*regularisers.names()}
    assert {one.data.name for one in COMBINATIONS.values()} == {one.name for one in DATA.values()}


def test_the_combinations_meet_every_prior_and_the_shown_elements() -> None:
    met, forced = set(), set()
    for one in COMBINATIONS.values():
        penalties = one.spec.regularisers
        met |= {(name, entry.target.name) for name, entry in penalties.items() if "prior" in type(entry).model_fields}  # type: ignore[union-attr]
        if isinstance(one.spec.network, Recurrent):
            forced.add((one.data.name, one.spec.network.teacher_forcing))
    draws = {name for name in regularisers.names() if "prior" in regularisers.get(name).model_fields}
    assert met == {*itertools.product(draws, priors.names())}
    assert forced == {*itertools.product([one.name for one in DATA.values()], FORCING)}


def squared_error(model: Autoencoder, data: Dataset, feed: Feed) -> float:
    return evaluate(model, feed, on_device(data.to_display, CPU)[0]).terms["squared_error"]


def without_codes(x: Tensor, form: Form) -> float:
    """The squared error that the best single answer to all samples leaves: their mean, or their commonest words."""
    answer = x.mode(0).values if form.kind == "text" else x.nanmean(0)
    return squared_errors(answer.expand_as(x), x, torch.ones(()), form).mean().item()


def test_one_batch_can_be_learned_by_heart(model: Autoencoder, data: Dataset) -> None:
    """Half of what the best single answer to these four samples leaves (about 12 for the patterns) needs codes.

    Penalties weigh little here: at full weight and sigma = 1 a code that says nothing can be the better bargain.
    """
    model.respec(lightened(model.spec))
    if model.spec.likelihood.name == "continuous_bernoulli":
        # Its density has no bound at 0 and 1: on black and white it grows for ever on what is right already.
        data = replace(data, x=np.where(data.x > 127, 204, 51).astype(data.x.dtype))
    feed, source = train_feed(data, 4), generator()
    x = feed.take(slice(0, 4))
    optimiser = torch.optim.Adam(model.parameters(), lr=1e-2)
    before = model.train().loss(x, source, 10.0).loss.item()
    goal = without_codes(x, data.form) / 2
    # Most need two hundred steps; an absolute error, whose gradient does not grow with the distance, takes the longest.
    for step in range(1500):
        optimiser.zero_grad()
        loss = model.train().loss(x, source, 10.0).loss
        loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
        if step % 100 == 99 and squared_error(model, data, feed) < goal:
            break
    assert loss.item() < before
    assert squared_error(model, data, feed) < goal


def test_every_weight_is_reached_by_the_loss_of_its_phase(model: Autoencoder, batch: Tensor) -> None:
    for phase in model.train().phases():
        phase.loss(batch, generator(), 10.0).loss.backward()  # type: ignore[no-untyped-call]
    dead = [name for name, p in model.named_parameters() if p.grad is None or not p.grad.any()]
    assert dead == []


def test_the_loss_is_the_reconstruction_and_the_weighted_penalties(model: Autoencoder, batch: Tensor) -> None:
    for epoch in (0.0, 1.5, float("inf")):
        terms = model.loss(batch, generator(), epoch)
        total = sum(weight * terms.parts[name] for name, weight in terms.weights.items())
        torch.testing.assert_close(terms.parts["loss"], total, rtol=1e-5, atol=1e-5)
        assert torch.equal(terms.parts["loss"], terms.loss)
        penalties = {name: entry.weight(epoch) for name, entry in model.spec.regularisers.items()}
        assert {name: terms.weights[name] for name in penalties} == penalties
        assert all(terms.weights[name] == 1 for name in terms.weights.keys() - penalties.keys())


def test_weights_that_are_saved_and_loaded_give_equal_outputs(
    model: Autoencoder, tmp_path: Path, data: Dataset
) -> None:
    write_tensors(tmp_path / "w", {key: to_numpy(value) for key, value in model.state_dict().items()}, None)
    there = Codec(model, data.to_model, data.to_display)
    weights, _ = read_tensors(tmp_path / "w")
    back = Codec.from_weights(model.spec, data.form, weights, data.to_model, data.to_display)
    codes = there.encode(data.x)
    assert np.array_equal(back.encode(data.x), codes)
    assert np.array_equal(back.decode(codes), there.decode(codes))


def test_encoding_is_deterministic_and_alone_as_in_company(model: Autoencoder, batch: Tensor) -> None:
    model.eval()
    with torch.no_grad():
        codes = model.encode(batch)
        assert torch.equal(codes, model.encode(batch))
        torch.testing.assert_close(codes[:1], model.encode(batch[:1]), rtol=1e-4, atol=1e-5)


def test_the_terms_of_each_sample_average_to_those_of_the_batch(model: Autoencoder, batch: Tensor) -> None:
    model.eval()
    with torch.no_grad():
        each, batch_terms = model.each(batch), model.judge(batch, model(batch), math.inf).parts
    assert tuple(each) == model.each_names
    for name, values in each.items():
        assert values.shape == (len(batch),)
        torch.testing.assert_close(values.mean(), batch_terms[name], rtol=1e-4, atol=1e-5)


def test_a_batch_of_one_can_be_evaluated(model: Autoencoder, batch: Tensor) -> None:
    terms = model.eval().loss(batch[:1], generator(), 1.0)
    assert all(torch.isfinite(value) for value in terms.parts.values())
    assert all(value.ndim == 1 and torch.isfinite(value).all() for value in terms.vectors.values())


@pytest.mark.parametrize("value", [0.0, 1.0, 0.5])
def test_flat_samples_give_finite_terms_and_gradients(model: Autoencoder, value: float, batch: Tensor) -> None:
    for phase in model.train().phases():
        terms = phase.loss(torch.full_like(batch, value), generator(), 1.0)
        terms.loss.backward()  # type: ignore[no-untyped-call]
        assert all(torch.isfinite(part) for part in terms.parts.values())
    assert all(torch.isfinite(p.grad).all() for p in model.parameters() if p.grad is not None)


def test_ruinous_weights_give_finite_terms(model: Autoencoder, batch: Tensor) -> None:
    """A hundred times the usual weights saturate every logit and every variance."""
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.mul_(100)
        terms = [phase.loss(batch, generator(), 1.0) for phase in model.eval().phases()]
    assert all(torch.isfinite(part) for one in terms for part in one.parts.values())


def test_the_process_keeps_its_random_numbers(model: Autoencoder, batch: Tensor) -> None:
    torch.manual_seed(0)
    state = torch.get_rng_state()
    for phase in model.train().phases():
        phase.loss(batch, generator(), 1.0)
    assert torch.equal(torch.get_rng_state(), state)


def test_the_diagram_counts_what_is_built(model: Autoencoder, data: Dataset) -> None:
    counted = sum(row.parameters for row in layers(model.spec, data.form))
    brought = sum(p.numel() for p in model.regularisers.parameters())
    assert counted + brought == sum(p.numel() for p in model.parameters())


def test_equal_seeds_give_equal_runs_and_a_stop_makes_no_difference(combination: Combination, tmp_path: Path) -> None:
    data = combination.data
    run = run_spec(combination.spec.model_dump(mode="json"), batch_size=8)
    for name in ("one", "two"):
        events_of(run, tmp_path / name, data=data)
    events_of(run, tmp_path / "stopped", {2: Stop()}, data=data)
    events_of(run, tmp_path / "stopped", data=data, resume=True)
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


def presets_and_data() -> list[tuple[str, Dataset]]:
    tried = [(name, data) for name in presets.names() for data in (table(), series(), series(shortest=4), texts())]
    return [(name, data) for name, data in tried if presets.get(name).model(data).refusal(data) is None]


@pytest.mark.parametrize(("name", "data"), presets_and_data(), ids=lambda one: getattr(one, "name", one))
def test_presets_train_and_open_again(name: str, data: Dataset, tmp_path: Path) -> None:
    run = run_spec(presets.get(name).model(data).model_dump(mode="json"), epochs=1)
    end = end_of(run, tmp_path, data=data)
    assert end.status == "done"
    codec = open_codec(tmp_path, RunFolder(tmp_path).read(), data)
    errors = codec.see(data.x[data.rows(1)]).errors
    assert errors.mean() == pytest.approx(end.results["val"]["squared_error"], rel=1e-4)
