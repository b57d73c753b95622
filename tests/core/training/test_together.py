"""Trainings whose steps are taken together."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from ae_core.data.base import Dataset
from ae_core.errors import RunError
from ae_core.spec import replaced
from ae_core.storage import read_tensors
from ae_core.training import together as together_module
from ae_core.training.events import Finished
from ae_core.training.folder import RunFolder
from ae_core.training.group import Group, Member
from ae_core.training.history import read_history
from ae_core.training.linear_stack import LinearStack
from ae_core.training.loop import train
from ae_core.training.run import RunSpec
from ae_core.training.together import common, train_together
from tests.core.small import MLP, images, run_spec, table

KL = {"kl": {"name": "kl", "beta": 1.0}}


def specs(model: dict[str, Any], *changes: dict[str, Any], **train_settings: Any) -> list[RunSpec]:
    """One spec for each set of changes by dotted path."""
    found = []
    for change in changes:
        spec = run_spec({"network": MLP, **model}, **{"epochs": 3, **train_settings})
        for path, value in change.items():
            spec = replaced(spec, path, value)
        found.append(spec)
    return found


def places(folder: Path, found: list[RunSpec]) -> list[Path]:
    return [folder / f"run-{number}" for number in range(len(found))]


def together(found: list[RunSpec], data: Dataset, folder: Path, resume: bool = False) -> list[Finished]:
    *_, ends = train_together(found, data, places(folder, found), resume=resume)
    assert isinstance(ends, list)
    return ends


def alone(spec: RunSpec, data: Dataset, folder: Path) -> Finished:
    *_, end = train(spec, data, folder, window=None)
    assert isinstance(end, Finished)
    return end


SIZE, SEED = "model.network.latent_dim", "train.seed"
CASES = {
    "sizes and seeds": specs({}, {SIZE: 1}, {SIZE: 5, SEED: 1}, {SIZE: 3, SEED: 2}),
    "sigmoid codes of several sizes": specs(
        {"bottleneck": {"name": "deterministic", "activation": "sigmoid"}}, {SIZE: 1}, {SIZE: 4}
    ),
    "two layers, AdamW": specs(
        {"network": {**MLP, "hidden": [9, 7], "activation": "tanh"}}, {SIZE: 2}, {SIZE: 4, SEED: 3},
        optimiser={"name": "adamw", "weight_decay": 0.1},
    ),
    "SGD with a schedule": specs(
        {}, {SIZE: 2}, {SIZE: 3}, optimiser={"name": "sgd", "lr": 1e-3}, schedule="cosine"
    ),
    "variational, betas and sizes": specs(
        {"bottleneck": "gaussian", "regularisers": KL},
        {"model.regularisers.kl.beta": 0.5}, {"model.regularisers.kl.beta": 4.0, SIZE: 4, SEED: 1},
    ),
    "a learned sigma": specs({"likelihood": {"name": "gaussian", "noise": "learned"}}, {SIZE: 1}, {SIZE: 2, SEED: 1}),
    "noises": specs(
        {"corruption": {"name": "gaussian"}}, {"model.corruption.sigma": 0.1}, {"model.corruption.sigma": 0.6}
    ),
    "k-sparse": specs({"network": {**MLP, "latent_dim": 8}, "bottleneck": "k_sparse"},
                      {"model.bottleneck.k": 2}, {"model.bottleneck.k": 5}),
    "a penalty of the whole batch": specs(
        {"bottleneck": "gaussian", "regularisers": {"mmd": "mmd"}}, {SIZE: 2}, {SIZE: 3, SEED: 1}
    ),
    "vectors of a codebook": specs(
        {"network": {**MLP, "latent_dim": 4}, "bottleneck": {"name": "vector_quantised", "dims": 2, "size": 8}},
        {SEED: 0}, {SEED: 1},
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_trained_together_is_trained_one_after_the_other(case: list[RunSpec], tmp_path: Path) -> None:
    """Losses of every step and epoch, weights, moments and the test split's terms, at equal seeds and batches."""
    data = table()
    assert len({common(spec, data) for spec in case} - {None}) == 1
    ends = together(case, data, tmp_path)
    for number, (spec, end) in enumerate(zip(case, ends, strict=True)):
        theirs, mine = RunFolder(tmp_path / f"alone-{number}"), RunFolder(tmp_path / f"run-{number}")
        single = alone(spec, data, theirs.path)
        assert (end.status, end.step, end.epochs) == (single.status, single.step, single.epochs)
        for split, terms in single.results.items():
            assert end.results[split] == pytest.approx(terms, rel=1e-4), split
        rows, expected = read_history(mine.history), read_history(theirs.history)
        assert [(row.step, row.split, row.lr) for row in rows] == [(row.step, row.split, row.lr) for row in expected]
        for row, other in zip(rows, expected, strict=True):
            assert row.terms == pytest.approx(other.terms, rel=1e-4)
        for kept in ("weights", "last", "best"):
            arrays, _ = read_tensors(getattr(mine, kept))
            others, _ = read_tensors(getattr(theirs, kept))
            assert set(arrays) == set(others)
            for name, array in arrays.items():
                np.testing.assert_allclose(array, others[name], rtol=1e-3, atol=1e-5, err_msg=name)


def test_models_that_fill_the_cache_take_their_steps_in_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parts: list[int] = []

    def grouped(some: list[Member]) -> Group:
        parts.append(len(some))
        return Group(some)

    monkeypatch.setattr(together_module, "Group", grouped)
    monkeypatch.setattr(together_module, "CACHED", 3 * 20 * 8)  # three batches of the widest layer
    case = specs({}, *({SIZE: 2, SEED: seed} for seed in range(5)))
    ends = together(case, table(), tmp_path)
    assert parts == [3, 2]
    for number in (0, 4):
        single = alone(case[number], table(), tmp_path / f"alone-{number}")
        assert ends[number].results["val"] == pytest.approx(single.results["val"], rel=1e-4)


def test_a_run_that_was_trained_with_others_goes_on_alone(tmp_path: Path) -> None:
    data, case = table(), CASES["sizes and seeds"]
    together(case, data, tmp_path)
    longer = [replaced(spec, "train.epochs", 5) for spec in case]
    for number, spec in enumerate(longer):
        *_, end = train(spec, data, tmp_path / f"run-{number}", resume=True, window=None)
        assert isinstance(end, Finished)
        assert end.results["val"] == pytest.approx(alone(spec, data, tmp_path / f"b{number}").results["val"], rel=1e-4)


@pytest.mark.parametrize("steps", [4, 5])
def test_given_up_and_asked_again_they_end_as_if_nothing_had_been(steps: int, tmp_path: Path) -> None:
    data, case = images(), CASES["sizes and seeds"]
    whole = together(case, data, tmp_path / "whole")
    running = train_together(case, data, places(tmp_path / "parts", case))
    for _ in range(steps):
        next(running)
    running.close()  # type: ignore[attr-defined]
    again = together(case, data, tmp_path / "parts", resume=True)
    assert [end.results for end in again] == [end.results for end in whole]


def test_one_that_diverges_leaves_the_others_as_they_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data, case, members = table(), CASES["sizes and seeds"], list[Member]()

    def grouped(some: list[Member]) -> Group:
        members.extend(some)
        return Group(some)

    monkeypatch.setattr(together_module, "Group", grouped)
    running = train_together(case, data, places(tmp_path, case))
    for _ in range(4):
        next(running)
    next(members[1].model.parameters()).data.fill_(float("nan"))
    *_, ends = running
    assert isinstance(ends, list)
    assert [end.status for end in ends] == ["done", "failed", "done"]
    for number in (0, 2):
        single = alone(case[number], data, tmp_path / f"alone-{number}")
        assert ends[number].results["val"] == pytest.approx(single.results["val"], rel=1e-4)


def test_one_that_stalls_ends_with_its_best_weights_while_the_others_go_on(tmp_path: Path) -> None:
    data = table()
    case = specs({}, {SIZE: 1}, {SIZE: 4, SEED: 3}, epochs=60, early_stopping=1, optimiser={"name": "adam", "lr": 0.1})
    ends = together(case, data, tmp_path)
    singles = [alone(spec, data, tmp_path / f"alone-{number}") for number, spec in enumerate(case)]
    assert [end.epochs for end in ends] == [single.epochs for single in singles]
    assert ends[0].epochs != ends[1].epochs
    for end, single in zip(ends, singles, strict=True):
        assert end.results["test"] == pytest.approx(single.results["test"], rel=1e-3)


def test_checkpoints_at_different_steps_are_refused(tmp_path: Path) -> None:
    data, case = table(), CASES["sizes and seeds"]
    together(case, data, tmp_path)
    list(train(replaced(case[0], "train.epochs", 4), data, tmp_path / "run-0", resume=True, window=None))
    with pytest.raises(RunError, match="another step"):
        together([replaced(spec, "train.epochs", 6) for spec in case], data, tmp_path, resume=True)


ALONE: list[dict[str, Any]] = [
    {"network": {**MLP, "batch_norm": True}}, {"network": {**MLP, "dropout": 0.2}},
    {"network": {**MLP, "unit_norm": True}}, {"network": {**MLP, "tied": True}}, {"network": "conv"},
    {"network": "recurrent"}, {"regularisers": {"contractive": "contractive"}},
    {"regularisers": {"adversarial": "adversarial"}},
    {"bottleneck": "gaussian", "regularisers": {"iwae": "importance_weighted"}},
]  # fmt: skip


@pytest.mark.parametrize("model", ALONE, ids=str)
def test_what_cannot_be_stacked_is_trained_alone(model: dict[str, Any]) -> None:
    (spec,) = specs(model, {})
    assert common(spec, images()) is None


def test_what_differs_in_more_than_a_pass_is_not_trained_together() -> None:
    (base,) = specs({}, {})
    for path, value in (("train.batch_size", 7), ("train.optimiser.lr", 0.1), ("model.network.hidden", (5,)),
                        ("model.bottleneck", "gaussian"), ("train.epochs", 9)):  # fmt: skip
        assert common(replaced(base, path, value), table()) != common(base, table()), path
    for path, value in ((SIZE, 7), (SEED, 4), ("model.corruption", "masking"), ("model.likelihood", "l1")):
        assert common(replaced(base, path, value), table()) == common(base, table()), path


def test_a_layer_that_looks_beyond_its_own_width_is_caught() -> None:
    """The law above would not hold with padding that is not zero."""
    torch.manual_seed(0)
    layers = [torch.nn.Linear(2, 3), torch.nn.Linear(4, 3)]
    x = torch.randn(2, 5, 4)
    wanted = torch.stack([layers[0](x[0, :, :2]), layers[1](x[1])])
    stack = LinearStack(layers)
    zeroed = x.clone()
    zeroed[0, :, 2:] = 0
    assert torch.allclose(stack(zeroed.flatten(0, 1)).view(2, 5, 3), wanted, atol=1e-6)
    assert not stack.weight[0, :, 2:].any()
    assert layers[0].weight.data_ptr() == stack.weight.data_ptr()
