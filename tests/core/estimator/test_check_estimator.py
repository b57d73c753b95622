"""scikit-learn's own judgement of a transformer."""

from __future__ import annotations

import pytest
from sklearn.utils.estimator_checks import check_estimator

from ae_core.estimator import AutoencoderTransformer

SMALL = {"model.network.hidden": [8], "train.threads": 1, "train.device": "cpu"}


@pytest.mark.parametrize("preset", ["vanilla", pytest.param("variational", marks=pytest.mark.slow)])
def test_every_check_of_scikit_learn_passes_and_none_is_skipped(preset: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # Without it scikit-learn leaves out what concerns arrays of other libraries.
    monkeypatch.setenv("SCIPY_ARRAY_API", "1")
    small = AutoencoderTransformer(preset, epochs=2, batch_size=32, settings=SMALL)
    found = check_estimator(small, on_skip=None)
    assert len(found) > 40
    assert {one["status"] for one in found} == {"passed"}
