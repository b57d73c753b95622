"""The untrained encoder beside a sweep."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from sklearn.linear_model import LinearRegression

from ae_core.data.base import TRAIN, VALIDATION, Dataset
from ae_core.experiments.wording import LONGEST
from ae_core.latent.codec import Codec
from ae_core.model.autoencoder import fresh_autoencoder
from tests.core.experiments.test_sweep import found, studied
from tests.core.small import run_spec, table

WITHOUT = replace(table(), labels=None, label_names=())


def flat(data: Dataset, split: int) -> np.ndarray:
    return data.to_model(data.x[data.rows(split)]).reshape(len(data.rows(split)), -1)


def test_its_error_is_that_of_the_best_linear_decoder_of_its_codes() -> None:
    data = table()
    told = found({"values": "1, 3", "seeds": 1}, studied(data)).table
    for size, error in zip(told["code_size"], told["untrained_validation_error"], strict=True):
        spec = run_spec({"network": {"name": "mlp", "hidden": [8], "latent_dim": size}})
        codec = Codec(fresh_autoencoder(spec.model, data.form, 0), data.to_model, data.to_display)
        codes = {split: codec.encode(data.x[data.rows(split)]).astype(np.float64) for split in (TRAIN, VALIDATION)}
        back = LinearRegression().fit(codes[TRAIN], flat(data, TRAIN)).predict(codes[VALIDATION])
        assert error == pytest.approx(np.square(back - flat(data, VALIDATION)).sum(1).mean(), rel=1e-5)


@pytest.mark.parametrize(("by", "data"), [("reconstruction", WITHOUT), ("reconstruction", table()), ("probe", table())])
def test_its_error_is_said_beside_that_of_components(by: str, data: Dataset) -> None:
    outcome = found({"seeds": 1, "by": by}, studied(data))
    control = outcome.facts["test"]["untrained"]
    assert control["error_difference_low"] < control["error_difference_high"]
    said = " ".join([outcome.sentence, *outcome.notices])
    assert f"an untrained encoder ({control['error']:.4g})" in said
    assert "that of the best linear decoder of its codes" in said
    assert len(outcome.sentence) <= LONGEST
    first = outcome.sentence.partition("On the test split: ")[2]
    assert first.startswith("squared error" if by == "reconstruction" else "linear probe")
