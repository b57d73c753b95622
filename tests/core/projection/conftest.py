from __future__ import annotations

from collections.abc import Iterator
from multiprocessing import active_children

import numpy as np
import pytest

from ae_core.projection import process
from ae_core.projection.base import Floats, ProjectionSpec, projections
from ae_core.projection.process import ProjectionProcess
from ae_core.projection.segment import Segment


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


@pytest.fixture
def segments(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of all shared memory that the test made."""
    names: list[str] = []

    class Noted(Segment):
        @classmethod
        def create(cls, codes: Floats) -> Segment:
            segment = super().create(codes)
            names.append(segment.name)
            return segment

    monkeypatch.setattr(process, "Segment", Noted)
    return names


@pytest.fixture
def projection(segments: list[str]) -> Iterator[ProjectionProcess]:
    """A handle; afterwards neither processes nor shared memory may be left."""
    with ProjectionProcess() as handle:
        yield handle
    assert active_children() == []
    for name in segments:
        with pytest.raises(FileNotFoundError):
            Segment.open(name, 3, 1)
