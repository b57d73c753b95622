from __future__ import annotations

from pathlib import Path

import pytest
import torch

from ae_core.analysis.diagnose import FILE, as_json, diagnose, diagnose_run, subject_of
from ae_core.analysis.finding import Finding, Number
from ae_core.storage import read_json
from ae_core.training.loop import train
from tests.core.small import run_spec, table


def test_a_run_folder_gets_the_numbers_of_everything_that_fits(tmp_path: Path) -> None:
    data = table()
    spec = run_spec({"bottleneck": "gaussian", "likelihood": "gaussian", "regularisers": {"kl": {"name": "kl"}}})
    end = list(train(spec, data, tmp_path / "run", window=None))[-1]
    findings = diagnose_run(tmp_path / "run", data)
    written = read_json(tmp_path / "run" / FILE)["diagnostics"]
    assert written == as_json(findings)["diagnostics"]
    assert list(written) == list(diagnose(subject_of(tmp_path / "run", data)))
    val = end.results["val"]  # type: ignore[union-attr]
    assert written["posterior"]["numbers"]["KL"]["value"] == pytest.approx(val["kl"], rel=1e-4)
    assert written["rate_distortion"]["numbers"]["distortion"]["value"] == pytest.approx(
        val["reconstruction"], rel=1e-4
    )
    assert len(written["posterior"]["bars"]["KL per dimension"]["values"]) == spec.model.network.latent_dim


def test_what_is_not_a_number_is_written_as_null() -> None:
    broken = Finding("Nothing.", "none", (Number("x", float("nan"), "", "."),))
    assert as_json({"a": broken})["diagnostics"]["a"]["numbers"]["x"]["value"] is None


def test_diagnosing_a_run_leaves_the_random_state_alone(tmp_path: Path) -> None:
    data = table()
    list(train(run_spec(), data, tmp_path / "run", window=None))
    state = torch.get_rng_state()
    diagnose_run(tmp_path / "run", data)
    assert torch.equal(state, torch.get_rng_state())
