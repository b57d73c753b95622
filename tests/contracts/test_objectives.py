"""What every way to find a model's weights must do; a new one is tested as soon as a preset has it."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
import torch
from torch import Tensor

from ae_core.data.base import TRAIN, VALIDATION, Dataset
from ae_core.device import to_numpy
from ae_core.latent.codec import Codec
from ae_core.model.autoencoder import Autoencoder, fresh_autoencoder
from ae_core.model.diagram import layers
from ae_core.model.objectives.base import objectives
from ae_core.model.presets.base import presets
from ae_core.spec import leaves
from ae_core.training.evaluation import errors_of, evaluate
from ae_core.training.events import Stop
from ae_core.training.feed import Feed, on_device
from ae_core.training.run import RunSpec
from ae_core.training.training import Training
from tests.core.small import images, run_spec, table
from tests.core.training.running import events_of, rows_of, state_of

CPU = torch.device("cpu")
PRESETS = {presets.get(name).model(table()).objective.name: name for name in reversed(presets.names())}
CASES = [(name, data) for name in objectives.names() for data in (table(), images())]


@pytest.fixture(params=CASES, ids=[f"{name}-{data.name}" for name, data in CASES])
def case(request: pytest.FixtureRequest) -> tuple[str, Dataset]:
    return request.param  # type: ignore[no-any-return]


@pytest.fixture
def run(case: tuple[str, Dataset]) -> RunSpec:
    name, data = case
    return run_spec(presets.get(PRESETS[name]).model(data).model_dump(mode="json"))


@pytest.fixture
def model(case: tuple[str, Dataset], run: RunSpec) -> Autoencoder:
    return fresh_autoencoder(run.model, case[1].form, seed=0)


@pytest.fixture
def batch(case: tuple[str, Dataset]) -> Tensor:
    data = case[1]
    return Feed(data, data.rows(TRAIN), CPU).take(slice(0, 8))


def generator() -> torch.Generator:
    return torch.Generator().manual_seed(0)


def test_every_weight_is_reached_by_the_loss_of_its_phase(model: Autoencoder, batch: Tensor) -> None:
    reached = set()
    for phase in model.train().phases():
        model.zero_grad()
        phase.loss(batch, generator(), 1.0).loss.backward()  # type: ignore[no-untyped-call]
        reached |= {id(p) for p in phase.parameters if p.grad is not None and p.grad.any()}
    assert [name for name, p in model.named_parameters() if id(p) not in reached] == []


@pytest.mark.parametrize("value", [0.0, 1.0, 0.5])
def test_flat_samples_give_finite_terms_and_gradients(model: Autoencoder, value: float, batch: Tensor) -> None:
    for phase in model.train().phases():
        terms = phase.loss(torch.full_like(batch, value), generator(), 1.0)
        terms.loss.backward()  # type: ignore[no-untyped-call]
        assert all(torch.isfinite(part) for part in terms.parts.values())
    assert all(torch.isfinite(p.grad).all() for p in model.parameters() if p.grad is not None)


def test_ruinous_weights_give_finite_terms(model: Autoencoder, batch: Tensor) -> None:
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


def test_an_evaluation_has_every_term_and_its_loss_is_their_weighted_sum(
    case: tuple[str, Dataset], run: RunSpec
) -> None:
    training, data = Training(run, case[1]), case[1]
    terms = evaluate(training.model, Feed(data, data.rows(VALIDATION), CPU), on_device(data.to_display, CPU)[0]).terms
    assert {*terms} == {*training.terms, *errors_of(run.model)}
    assert {"loss", "reconstruction", "squared_error"} <= {*terms}
    assert terms["loss"] == pytest.approx(sum(w * terms[name] for name, w in run.model.weights.items()), rel=1e-5)


def test_what_has_no_effect_is_a_setting(run: RunSpec) -> None:
    known = [f"{leaf.path}." for leaf in leaves(run)]
    assert all(any(path.startswith(f"{idle}.") for path in known) for idle in run.model.objective.idle)


def test_the_diagram_counts_what_a_sample_goes_through(case: tuple[str, Dataset], model: Autoencoder) -> None:
    counted = sum(row.parameters for row in layers(model.spec, case[1].form))
    assert counted == sum(p.numel() for p in model.own_parameters)


def test_equal_seeds_give_equal_runs_and_a_stop_makes_no_difference(
    case: tuple[str, Dataset], run: RunSpec, tmp_path: Path
) -> None:
    data = case[1]
    for name in ("one", "two"):
        events_of(run, tmp_path / name, data=data)
    events_of(run, tmp_path / "stopped", {2: Stop()}, data=data)
    events_of(run, tmp_path / "stopped", data=data, resume=True)
    for name in ("two", "stopped"):
        assert state_of(tmp_path / name) == state_of(tmp_path / "one")
        assert rows_of(tmp_path / name) == rows_of(tmp_path / "one")


def test_weights_that_are_kept_give_equal_codes_and_samples(case: tuple[str, Dataset], model: Autoencoder) -> None:
    data = case[1]
    weights = {key: to_numpy(value) for key, value in model.state_dict().items()}
    there = Codec(model, data.to_model, data.to_display)
    back = Codec.from_weights(model.spec, data.form, weights, data.to_model, data.to_display)
    codes = there.encode(data.x)
    assert (back.encode(data.x) == codes).all()
    assert (back.decode(codes) == there.decode(codes)).all()


def test_the_usual_objective_is_the_sum_of_the_slots() -> None:
    """A run.json that was written before there were objectives is an autoencoder's."""
    spec = run_spec({"regularisers": {"l1": {"name": "l1"}}}).model
    assert spec.objective.name == "reconstruction"
    assert {*spec.weights} == {"reconstruction", "l1"}
    assert not math.isnan(spec.criterion({"loss": 1.0, "l1": 0.5}) or math.nan)
