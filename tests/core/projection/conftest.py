from __future__ import annotations

import numpy as np
import pytest

from ae_core.projection.base import Floats, ProjectionSpec, projections


@pytest.fixture
def codes() -> Floats:
    """Three clouds of 40 codes each in five dimensions."""
    random = np.random.default_rng(0)
    centres = np.repeat(3 * random.normal(size=(3, 5)), 40, axis=0)
    return (centres + random.normal(size=(120, 5))).astype(np.float32)


@pytest.fixture(params=projections.names())
def method(request: pytest.FixtureRequest) -> ProjectionSpec:
    """Every registered projection, with few enough neighbours for small tests."""
    cls = projections.get(request.param)
    fewer = {"perplexity": 8.0, "n_neighbors": 8}
    return cls(**{name: value for name, value in fewer.items() if name in cls.model_fields})
