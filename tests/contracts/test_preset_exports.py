"""Every preset can be had by other programs; a new one is tested as soon as its file exists."""

from __future__ import annotations

from pathlib import Path

import pytest

from ae_core.data.base import Dataset
from ae_core.export.formats.base import export
from ae_core.export.formats.onnx import Onnx
from ae_core.latent.codec import Codec
from ae_core.latent.saved import SavedRun
from ae_core.model.autoencoder import fresh_autoencoder
from ae_core.model.presets.base import presets
from ae_core.model.spec import ModelSpec
from ae_core.training.folder import RunRecord
from ae_core.training.run import RunSpec, preset_run
from tests.core.small import images, texts


def data_of(name: str) -> Dataset:
    return texts() if presets.get(name).refusal(images()) else images()


def graph_of(name: str) -> str:
    """What of a preset its graph goes by: penalties and noise are in none."""
    spec: ModelSpec = presets.get(name).model(data_of(name))
    return repr((spec.network, spec.bottleneck, spec.likelihood))


GRAPHS = {graph_of(name): name for name in reversed(presets.names())}  # the first preset of each


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(GRAPHS.values()))
def test_a_preset_is_had_as_onnx(name: str, tmp_path: Path) -> None:
    data = data_of(name)
    spec = preset_run(RunSpec(), presets.get(name), data)
    codec = Codec(fresh_autoencoder(spec.model, data.form, 0), data.to_model, data.to_display)
    told = export(Onnx(), SavedRun(tmp_path, RunRecord(spec, {}, {}, 1, "cpu"), data, codec), tmp_path / "out")
    assert max(told["largest_difference"].values()) <= 1e-4
