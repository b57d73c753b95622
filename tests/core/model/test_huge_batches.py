"""A batch of thousands has finite terms, and what is kept for the way back fits into any memory."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from ae_core.model.regularisers.base import regularisers, some_of
from tests.core.model.small_models import normal, source
from tests.core.model.test_double_precision_laws import penalised_by

HUGE = 4096
MEMORY = 400e6  # bytes


@pytest.mark.parametrize("name", regularisers.names())
def test_a_huge_batch_has_finite_terms_in_bounded_memory(name: str) -> None:
    model, x, kept = penalised_by(name).float(), normal(HUGE, 6).float(), 0

    def counted(value: Tensor) -> Tensor:
        nonlocal kept
        kept += value.nbytes
        assert kept < MEMORY
        return value

    with torch.autograd.graph.saved_tensors_hooks(counted, lambda value: value):
        terms = model.loss(x, source(), 3.0)
    terms.loss.backward()  # type: ignore[no-untyped-call]
    assert all(part.isfinite().all() for part in (*terms.parts.values(), *terms.vectors.values()))
    assert all(p.grad.isfinite().all() for p in model.parameters() if p.grad is not None)


def test_the_rows_of_a_huge_batch_are_spread_over_it() -> None:
    assert some_of(100, 100) == slice(None)
    rows = some_of(10_000, 100)
    assert isinstance(rows, Tensor)
    assert rows.tolist() == [*range(0, 10_000, 100)]


@pytest.mark.parametrize("name", ["mmd", "tc_estimate"])
def test_some_of_a_huge_batch_speak_for_all(name: str) -> None:
    model, x = penalised_by(name).float(), normal(HUGE, 6).float()
    with torch.no_grad():
        found = [model.loss(x[:n], source(), 3.0).parts[name].item() for n in (1000, HUGE)]
    assert found[1] == pytest.approx(found[0], rel=0.2)
