"""Each hint is given for what it is about, names its evidence and a setting that is there, and else is silent."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from ae_core.coach.base import Baselines, Seen, advise, rules
from ae_core.data.base import Form
from ae_core.spec import read_spec, replaced, value_at
from ae_core.training.evaluation import PER_COLUMN
from ae_core.training.run import RunSpec

EPOCHS = np.arange(21.0)
FALLING = 10 + 90 * 0.6**EPOCHS
KL = {"kl": {"name": "kl", "beta": 2.0}}
VARIATIONAL = {"bottleneck": {"name": "gaussian"}, "likelihood": "mse", "regularisers": KL}
KNOWN = Baselines(mean=100.0, components={4: 50.0, 8: 12.0}, ample=32, untrained=60.0, vanilla=20.0, vanilla_size=4)


def seen(model: dict[str, Any] | None = None, train: dict[str, Any] | None = None, **curves: np.ndarray) -> Seen:
    network = {"name": "mlp", "hidden": [16], "latent_dim": 4}
    spec = read_spec(RunSpec, {"model": {"network": network, **(model or {})}, "train": train or {}})
    known = {"val_loss": FALLING, "val_squared_error": FALLING, "train_loss": FALLING, **curves}
    by_key = {tuple(name.split("_", 1)): (EPOCHS[: len(values)], values) for name, values in known.items()}
    return Seen(spec, Form.of((1, 8, 8)), by_key, "training", baselines=KNOWN)  # type: ignore[arg-type]


def variational(**curves: np.ndarray) -> Seen:
    slots = {"bottleneck": {"name": "gaussian"}, "likelihood": "bernoulli", "regularisers": KL}
    return seen(slots, val_reconstruction=FALLING, val_kl=curves.pop("kl", np.full(21, 8.0)), **curves)


def pictures(blur: bool) -> tuple[np.ndarray, np.ndarray]:
    x = np.random.default_rng(0).uniform(0, 1, (8, 1, 8, 8)).astype(np.float32)
    soft = (x + np.roll(x, 1, -1) + np.roll(x, 1, -2) + np.roll(x, (1, 1), (-1, -2))) / 4
    return x, soft if blur else x


def with_kl_per_dim(*values: float) -> Seen:
    return replace(variational(), vectors={"kl_per_dim": np.array(values, np.float32)})


RISING = np.concatenate([FALLING[:8], FALLING[7] + np.linspace(0.5, 20, 13)])
JUMPING = FALLING + np.where(EPOCHS % 2 == 0, 0, 25) * (EPOCHS > 0)
HIGH = np.full(21, 99.0)

WRONG = {
    "learning_rate": [
        replace(seen(), state="failed"), seen(val_loss=JUMPING), seen(val_loss=100 + EPOCHS),
    ],
    "collapsed": [seen(val_squared_error=HIGH), replace(seen(val_squared_error=HIGH), state="ended")],
    "overfitting": [seen(val_loss=RISING)],
    "posterior_collapse": [with_kl_per_dim(3.0, 0.001, 0.002, 0.0)],
    "no_better_than_pca": [seen(val_squared_error=np.maximum(FALLING, 50.0))],
    "no_better_than_untrained": [seen(val_squared_error=np.maximum(FALLING, 61.0))],
    "weak_prior": [variational(kl=np.full(21, 0.01))],
    "code_too_large": [
        seen({"network": {"name": "mlp", "latent_dim": 64}}), seen({"network": {"name": "mlp", "latent_dim": 33}}),
    ],
    "code_too_small": [seen(val_squared_error=np.maximum(FALLING, 45.0))],
    "blurry": [replace(seen(), pictures=pictures(blur=True))],
}  # fmt: skip


@pytest.mark.parametrize("name", rules.names())
def test_it_is_said_for_what_it_is_about(name: str) -> None:
    for one in WRONG[name]:
        hints = {hint.name: hint for hint in advise(one)}
        assert name in hints, list(hints)
        assert any(letter.isdigit() for letter in hints[name].evidence), hints[name].evidence
        assert hints[name].advice.endswith(".")


@pytest.mark.parametrize("name", rules.names())
def test_its_control_is_a_setting_of_the_run(name: str) -> None:
    for one in WRONG[name]:
        control = next(hint.control for hint in advise(one) if hint.name == name)
        value_at(one.spec, control)


def test_a_run_that_does_well_is_left_alone() -> None:
    assert advise(replace(seen(), pictures=pictures(blur=False))) == []
    assert advise(replace(variational(), vectors={"kl_per_dim": np.array([2, 3, 1.5, 1], np.float32)})) == []


def test_nothing_is_said_of_a_curve_that_has_just_begun() -> None:
    short = dict.fromkeys(("val_loss", "val_squared_error", "train_loss"), HIGH[:3])
    assert advise(seen(**short)) == []


def test_without_baselines_nothing_is_compared() -> None:
    for name in ("no_better_than_pca", "no_better_than_untrained", "collapsed", "code_too_small"):
        for one in WRONG[name]:
            assert name not in [hint.name for hint in advise(replace(one, baselines=None))]


def test_what_is_on_its_way_down_is_not_compared_with_components_yet() -> None:
    slow = np.linspace(100, 55, 21)
    assert "no_better_than_pca" not in [hint.name for hint in advise(seen(val_squared_error=slow))]
    assert "no_better_than_pca" in [
        hint.name for hint in advise(replace(seen(val_squared_error=slow), state="ended"))
    ]  # fmt: skip


def test_a_code_that_is_not_made_use_of_is_not_called_too_small() -> None:
    unused = [hint.name for hint in advise(seen(val_squared_error=np.maximum(FALLING, 55.0)))]
    assert "code_too_small" not in unused
    assert "no_better_than_pca" in unused


def test_a_linear_network_is_not_told_that_it_equals_components() -> None:
    linear = seen(
        {"network": {"name": "mlp", "hidden": [], "latent_dim": 4}}, val_squared_error=np.maximum(FALLING, 50.0)
    )
    assert "no_better_than_pca" not in [hint.name for hint in advise(linear)]


def test_early_stopping_answers_overfitting() -> None:
    assert "overfitting" not in [hint.name for hint in advise(seen(train={"early_stopping": 5}, val_loss=RISING))]


def test_a_restrained_code_may_be_large() -> None:
    large = {"network": {"name": "mlp", "latent_dim": 64}}
    noisy = seen({**large, "corruption": "gaussian"})
    sparse = seen({**large, "regularisers": {"l1": {"name": "l1"}}})
    assert all("code_too_large" not in [hint.name for hint in advise(one)] for one in (noisy, sparse))


def test_negative_losses_are_compared_by_what_was_won() -> None:
    """A density's loss may be below 0: a rise is a share of what was won, not of the value."""
    assert "overfitting" in [hint.name for hint in advise(seen(val_loss=RISING - 500, train_loss=FALLING - 500))]


@pytest.mark.parametrize("name", ["gan", "wgan_gp", "components"])
def test_weights_that_are_no_autoencoders_are_not_judged_like_one(name: str) -> None:
    for wrong in (cases[0] for cases in WRONG.values()):
        spec = replaced(wrong.spec, "model.objective", {"name": name})
        assert advise(replace(wrong, spec=spec)) == []


def test_errors_in_other_units_are_not_compared_with_those_of_standardised_columns() -> None:
    high = np.maximum(FALLING, 55.0)
    columns = replace(KNOWN, term="reconstruction")
    told = seen({"likelihood": "mse"}, val_reconstruction=high, val_squared_error=high / 1000)
    assert "no_better_than_pca" in [hint.name for hint in advise(replace(told, baselines=columns))]
    other = seen({"likelihood": "gaussian"}, val_reconstruction=high, val_squared_error=high)
    assert "no_better_than_pca" not in [hint.name for hint in advise(replace(other, baselines=columns))]


@pytest.mark.parametrize("slots", [{"likelihood": "gaussian"}, {"likelihood": "l1"}, VARIATIONAL])
def test_a_table_of_any_likelihood_is_judged_by_the_error_of_its_columns(slots: dict[str, Any]) -> None:
    """Neither by its loss, nor in units of which one column has the largest numbers."""
    columns = replace(KNOWN, term="reconstruction")
    other = replace(seen(slots, val_squared_error=np.full(21, 1e6)), baselines=columns)
    for share, is_told in ((1.1, True), (0.5, False)):
        each = np.full(8, share * KNOWN.components[4] / 8, np.float32)
        told = advise(replace(other, vectors={PER_COLUMN: each}))
        assert ("no_better_than_pca" in [hint.name for hint in told]) is is_told
