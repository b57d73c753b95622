"""Another run of the same data: opened, or refused in a sentence; and how two maps lie on each other."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pytest

from ae_core.data.base import Dataset
from ae_core.errors import RunError
from ae_core.latent.alignment import aligned, superposed
from ae_core.latent.beside import line_of, open_beside, runs_beside
from ae_core.model.autoencoder import fresh_autoencoder
from ae_core.model.kinds import kind_of
from ae_core.model.presets.base import presets
from ae_core.spec import replaced
from ae_core.storage import write_tensors
from ae_core.training.folder import RunFolder, RunRecord, described
from ae_core.training.run import RunSpec
from tests.core.small import MLP, images


def kept(folder: Path, dataset: Dataset, name: str = "variational") -> RunSpec:
    """A run on disk whose model has never been trained."""
    spec = replaced(RunSpec(), "model", presets.get(name).model(dataset))
    spec = replaced(spec, "model.network", {**MLP, "latent_dim": 2})
    files = RunFolder(folder)
    files.create()
    files.write(RunRecord(spec, described(dataset), {"epochs": 3, "val": {"reconstruction": 12.5}}, 1, "cpu"))
    state = fresh_autoencoder(spec.model, dataset.form, 0).state_dict()
    write_tensors(files.weights, {key: value.numpy() for key, value in state.items()}, None)
    return spec


def test_a_run_of_the_same_data_is_opened_with_its_own_model(tmp_path: Path) -> None:
    data = images()
    spec = kept(tmp_path / "a", data)
    record, codec = open_beside(tmp_path / "a", data)
    assert record.spec == spec
    model = fresh_autoencoder(spec.model, data.form, 0).eval()
    import torch

    wanted = model.encode(torch.from_numpy(data.to_model(data.x[:5]))).detach().numpy()
    np.testing.assert_allclose(codec.encode(data.x[:5]), wanted, atol=1e-6)


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (lambda files: files.record.unlink(), "holds no run"),
        (lambda files: files.record.write_text("{"), "not valid JSON"),
        (lambda files: files.weights.unlink(), "does not exist"),
        (lambda files: files.weights.write_bytes(b"\x00" * 40), "not a readable safetensors file"),
        (lambda files: files.running.write_text("1"), "still being trained"),
    ],
)
def test_what_cannot_be_opened_is_refused_in_a_sentence_and_not_listed(tmp_path: Path, harm: object, said: str) -> None:
    data = images()
    kept(tmp_path / "a", data)
    kept(tmp_path / "b", data)
    harm(RunFolder(tmp_path / "b"))  # type: ignore[operator]
    with pytest.raises(RunError, match=said):
        open_beside(tmp_path / "b", data)
    if "safetensors" not in said:
        assert [run.path.name for run in runs_beside(tmp_path, data)] == ["a"]


def test_a_run_of_other_data_is_refused_by_its_fingerprint(tmp_path: Path) -> None:
    data, other = images(), images(seed=1)
    kept(tmp_path / "a", other)
    with pytest.raises(RunError, match="was trained on blobs"):
        open_beside(tmp_path / "a", data)
    assert runs_beside(tmp_path, data) == []
    assert len(runs_beside(tmp_path, other)) == 1
    assert runs_beside(tmp_path / "nowhere", data) == []


def test_a_weight_of_another_shape_is_refused(tmp_path: Path) -> None:
    data = images()
    kept(tmp_path / "a", data)
    record = json.loads((tmp_path / "a" / "run.json").read_text())
    record["spec"]["model"]["network"]["latent_dim"] = 3
    (tmp_path / "a" / "run.json").write_text(json.dumps(record))
    with pytest.raises(RunError):
        open_beside(tmp_path / "a", data)


def test_a_run_that_died_can_be_shown(tmp_path: Path) -> None:
    data = images()
    kept(tmp_path / "a", data)
    (tmp_path / "a" / "RUNNING").write_text(str(os.getpid()))  # this process does not train it
    assert open_beside(tmp_path / "a", data)[1].latent_dim == 2


def test_a_run_in_one_line_names_its_preset_whatever_its_network(tmp_path: Path) -> None:
    data = images()
    spec = kept(tmp_path / "a", data, "beta-vae")
    title = presets.get("beta-vae").title
    assert kind_of(spec.model, data) == title
    line = line_of("a", spec, data, 3, 12.5)
    assert line.startswith(f"a · {title} · 3 epochs · 2 numbers · val reconstruction 12.5 (")
    assert "val" not in line_of("a", spec, data, 3, None)
    plain = replaced(presets.get("vanilla").model(data), "network.latent_dim", 5)
    assert kind_of(plain, data) == presets.get("vanilla").title
    assert kind_of(presets.get("linear").model(data), data) == presets.get("linear").title
    assert kind_of(replaced(spec.model, "regularisers", {"kl": {"name": "kl", "beta": 1.7}}), data) == "custom"


def some(n: int = 300) -> np.ndarray:
    return (np.random.default_rng(0).normal(size=(n, 2)) * (3.0, 1.0) + (5.0, -2.0)).astype(np.float32)


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_turned_stretched_map_is_found_again_and_keeps_its_distances(mirrored: bool) -> None:
    """M8: the other map is only turned, mirrored and moved."""
    xy, angle = some(), 0.8
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    turn = turn * (1, -1) if mirrored else turn
    fixed = (2.5 * xy @ turn + (1.0, 7.0)).astype(np.float32)
    found = superposed(xy, fixed)
    assert found is not None
    assert found.scale == pytest.approx(2.5, rel=1e-4)
    assert found.agreement == pytest.approx(1.0, abs=1e-5)
    laid = found.laid(xy)
    apart = np.linalg.norm(laid[:50, None] - laid[None, :50], axis=2)
    np.testing.assert_allclose(apart, np.linalg.norm(xy[:50, None] - xy[None, :50], axis=2), atol=1e-4)
    # A place of the fixed map, that of a sample, corresponds to the sample on the laid map, there and back.
    np.testing.assert_allclose(found.beside(fixed), laid, atol=1e-4)
    np.testing.assert_allclose(found.back(laid), fixed, atol=1e-3)
    np.testing.assert_allclose(found.lifted(laid), xy, atol=1e-4)
    np.testing.assert_allclose(xy @ found.turn + found.shift, laid, atol=1e-4)
    np.testing.assert_allclose(aligned(xy, fixed), laid, atol=1e-5)


def test_maps_that_have_nothing_to_do_with_each_other_hardly_agree() -> None:
    found = superposed(some(), np.random.default_rng(9).normal(size=(300, 2)).astype(np.float32))
    assert found is not None
    assert found.agreement < 0.05
    collapsed = superposed(np.ones((300, 2), dtype=np.float32), some())
    assert collapsed is not None
    assert collapsed.agreement == 0.0
    assert np.isfinite(collapsed.beside(some())).all()
    assert superposed(np.full((300, 2), np.nan, dtype=np.float32), some()) is None
