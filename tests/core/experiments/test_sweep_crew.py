"""How many processes train a sweep, and the data that they are handed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from ae_core.data.base import Affine, Dataset
from ae_core.data.handed import hand_over, handed
from ae_core.experiments import sweep_alone
from ae_core.experiments.sweep_alone import MOST_WORKERS, crew_of
from tests.core.small import images, run_spec, series, table, texts


def test_there_are_as_many_workers_as_have_threads_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    def crew(cores: int, runs: int, threads: int = 0, device: str = "cpu") -> tuple[int, int]:
        monkeypatch.setattr(sweep_alone, "usual_threads", lambda: cores)
        monkeypatch.setattr(sweep_alone, "choose_device", lambda name: torch.device(device))
        found = crew_of(run_spec(threads=threads), runs)
        return found.workers, found.threads

    import torch

    assert [crew(2, 4), crew(8, 3), crew(1, 4), crew(4, 1)] == [(2, 1), (3, 2), (1, 1), (1, 4)]
    assert [crew(8, 9, 2), crew(2, 9, 4), crew(64, 100)] == [(4, 2), (1, 4), (MOST_WORKERS, 8)]
    assert crew(8, 9, device="cuda")[0] == crew(8, 9, device="mps")[0] == 1
    for cores in range(1, 40):
        for runs in range(1, 12):
            workers, threads = crew(cores, runs)
            assert workers * threads <= cores


@pytest.mark.parametrize(
    "data",
    [table(), images(), series(shortest=3), texts(),
     Dataset("a", "tabular", np.ones((3, 2), np.float32), np.array([0, 1, 2], np.uint8), columns=("p", "q"),
             to_model=Affine(np.array([0.5, 2], np.float32), np.array([1, 0], np.float32)))],
    ids=["table", "images", "series", "texts", "scaled"],
)  # fmt: skip
def test_data_that_is_handed_over_is_the_same(data: Dataset, tmp_path: Path) -> None:
    hand_over(data, tmp_path)
    found = handed(tmp_path)
    assert found.fingerprint == data.fingerprint
    assert found.form == data.form
    same = ("name", "kind", "label_names", "columns", "vocabulary", "value_range")
    assert [getattr(found, name) for name in same] == [getattr(data, name) for name in same]
    for of in ("to_model", "to_display"):
        np.testing.assert_array_equal(getattr(found, of)(data.x), getattr(data, of)(data.x))
        assert type(getattr(found, of).scale) is type(getattr(data, of).scale)
