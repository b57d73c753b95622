from __future__ import annotations

import numpy as np
import pytest

from ae_core.errors import SpecError
from ae_core.latent.codec import Codec
from ae_core.latent.traversal import told_by, traversal
from ae_core.model.autoencoder import fresh_autoencoder
from tests.core.small import MLP, images, run_spec

RNG = np.random.default_rng(0)
CODES = (RNG.standard_normal((400, 4)) * [1, 5, 0.1, 2]).astype(np.float32)
DATA = images()


def codec_of(**slots: object) -> Codec:
    spec = run_spec({"network": {**MLP, "latent_dim": 3}, **slots}).model
    return Codec(fresh_autoencoder(spec, DATA.form, 0), DATA.to_model, DATA.to_display)


def test_each_row_moves_one_number_through_its_range_and_holds_the_others() -> None:
    at = CODES[7]
    found = traversal(at, CODES, CODES.var(0, dtype=np.float64), "variance", steps=5)
    assert found.dimensions.tolist() == [1, 3, 0, 2]
    for row, dimension in enumerate(found.dimensions):
        low, high = np.percentile(CODES[:, dimension], [2, 98])
        np.testing.assert_allclose(found.values[row], np.linspace(low, high, 5), rtol=1e-5)
        np.testing.assert_array_equal(found.codes[row, :, dimension], found.values[row])
        others = [other for other in range(4) if other != dimension]
        np.testing.assert_array_equal(found.codes[row][:, others], np.tile(at[others], (5, 1)))
    few = traversal(at, CODES, CODES.var(0, dtype=np.float64), "variance", most=2)
    assert few.dimensions.tolist() == [1, 3]
    assert few.codes.shape == (2, 9, 4)


def test_numbers_are_sorted_by_what_they_cost_where_that_is_known() -> None:
    drawn = codec_of(bottleneck="gaussian", regularisers={"kl": {"name": "kl"}})
    tells, by = told_by(drawn, DATA.x)
    mean, log_var = drawn.posterior(DATA.x)
    assert log_var is not None
    assert by == "KL in nats"
    np.testing.assert_allclose(tells, (0.5 * (mean**2 + np.exp(log_var) - 1 - log_var)).mean(0), rtol=1e-5)
    np.testing.assert_array_equal(mean, drawn.encode(DATA.x))
    plain = codec_of()
    tells, by = told_by(plain, DATA.x)
    assert by == "variance"
    np.testing.assert_allclose(tells, plain.encode(DATA.x).var(0), rtol=1e-5)


def test_what_cannot_be_a_row_is_refused() -> None:
    for steps in (1, 101):
        with pytest.raises(SpecError, match=f"steps: {steps} cannot be used"):
            traversal(CODES[0], CODES, np.ones(4), "variance", steps)
    with pytest.raises(SpecError, match="there are no codes"):
        traversal(CODES[0], CODES[:0], np.ones(4), "variance")
