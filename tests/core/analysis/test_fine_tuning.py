"""An encoder that is trained along with a linear head."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch

from ae_core.analysis.fine_tuning import FineTuning, Tuned
from ae_core.model.autoencoder import Autoencoder, fresh_autoencoder
from tests.core.small import MLP, run_spec, table

DATA = table(n_train=120)


def fresh() -> Autoencoder:
    return fresh_autoencoder(run_spec({"network": {**MLP, "latent_dim": 2}}).model, DATA.form, 0)


def tuned(y: np.ndarray, classes: bool, start: Any = fresh, rate: float = 1e-3) -> Tuned:
    fitting = FineTuning(start, epochs=60).fitting(DATA.x[:120], y, classes, rate, 0)
    try:
        while True:
            next(fitting)
    except StopIteration as ended:
        return ended.value  # type: ignore[no-any-return]


def test_classes_that_the_frozen_codes_do_not_hold_are_learned() -> None:
    y = 5 + 2 * (DATA.x[:120, 0] > 0).astype(np.int64)
    model = tuned(y, True, rate=1e-2)
    assert set(model.predict(DATA.x)) == {5, 7}
    assert (model.predict(DATA.x[120:]) == 5 + 2 * (DATA.x[120:, 0] > 0)).mean() > 0.85


def test_quantities_come_back_in_their_own_units() -> None:
    y = 1000 + 100 * DATA.x[:, :2].astype(np.float64)
    told = tuned(y[:120], False, rate=1e-2).predict(DATA.x[120:])
    left = np.square(told - y[120:]).sum(0) / np.square(y[120:] - y[:120].mean(0)).sum(0)
    assert left.max() < 0.3


def test_the_encoder_itself_moves_and_a_copy_of_it_does_not() -> None:
    kept = fresh()
    before = {key: value.clone() for key, value in kept.state_dict().items()}

    def copy() -> Autoencoder:
        model = fresh()
        model.load_state_dict(kept.state_dict())
        return model

    model = tuned(np.arange(120) % 2, True, copy).model.encoder
    assert any(not torch.equal(value, before[key]) for key, value in model.state_dict().items())
    assert all(torch.equal(value, before[key]) for key, value in kept.state_dict().items())


def test_equal_seeds_give_equal_models_and_leave_the_random_state() -> None:
    state = torch.get_rng_state()
    y = np.arange(120) % 3
    np.testing.assert_array_equal(tuned(y, True).predict(DATA.x), tuned(y, True).predict(DATA.x))
    assert torch.equal(state, torch.get_rng_state())


@pytest.mark.parametrize(("epochs", "pauses"), [(0, 6), (100, 11)])
def test_it_pauses_within_a_fit(epochs: int, pauses: int) -> None:
    """100 steps at least; 120 labels are two batches an epoch."""
    fitting = FineTuning(fresh, epochs).fitting(DATA.x[:120], np.arange(120) % 2, True, 1e-3, 0)
    assert sum(1 for _ in fitting) == pauses
