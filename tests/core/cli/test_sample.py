"""`sample` with samplers that have settings of their own."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from ae_core.cli.common import OpenRun
from ae_core.cli.main import main
from ae_core.data.base import TRAIN
from ae_core.latent.samplers.base import samplers

QUICK = ["--training-steps", "40", "--width", "16", "--blocks", "1", "--steps", "5"]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample") / "run"
    small = ["--data", "digits", "--network", "mlp", "--latent-dim", "3", "--epochs", "1", "--device", "cpu"]
    assert main(["train", *small, "--preset", "variational", "--threads", "1", "--out", str(folder)]) == 0
    return folder


@pytest.mark.parametrize(
    ("name", "flags"),
    [("diffusion", QUICK), ("kernel_density", ["--width", "0.3"]), ("mixture", ["--components", "3"]), ("prior", [])],
)
def test_the_settings_of_the_sampler_are_flags(
    run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, flags: list[str]
) -> None:
    out = tmp_path / "some.npz"
    assert main(["sample", str(run), "--n", "9", "--sampler", name, *flags, "--json", "--out", str(out)]) == 0
    told = json.loads(capsys.readouterr().out)
    settings = {flag[2:].replace("-", "_"): float(value) for flag, value in zip(flags[::2], flags[1::2], strict=True)}
    assert told["settings"] | settings == told["settings"]
    opened = OpenRun.at(run)
    train = opened.codec.encode(opened.dataset.x[opened.dataset.rows(TRAIN)])
    sampler = samplers.get(name).suited(opened.record.spec.model.prior).model_copy(update=settings)
    with np.load(out) as found:
        if name != "diffusion":
            np.testing.assert_allclose(found["codes"], sampler.draw(9, train, 1.0, 0), rtol=1e-5)
        assert np.isfinite(found["codes"]).all()
        assert found["samples"].shape == (9, 1, 8, 8)


def test_what_is_truncated_lies_nearer_to_the_mean(run: Path, tmp_path: Path) -> None:
    spread = []
    for share in ("1", "0.2"):
        out = tmp_path / f"{share}.npz"
        assert main(["sample", str(run), "--n", "200", "--truncation", share, "--out", str(out)]) == 0
        with np.load(out) as found:
            spread.append(np.square(found["codes"]).sum(1).max())
    assert spread[1] < 1.5 < spread[0]  # of N(0, I) in three dimensions a fifth lies within 1.005


@pytest.mark.parametrize(
    ("flags", "sentence"),
    [
        (["--truncation", "0"], "truncation: 0 cannot be used"),
        (["--sampler", "diffusion", "--steps", "0"], "steps: '0' cannot be used"),
        (["--sampler", "nothing"], "'nothing'"),
    ],
)
def test_what_cannot_be_drawn_is_wrong_usage(
    run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], flags: list[str], sentence: str
) -> None:
    assert main(["sample", str(run), *flags, "--out", str(tmp_path / "o.npz")]) == 2
    assert sentence in capsys.readouterr().err


def test_a_flag_of_another_sampler_is_not_taken(run: Path, tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as end:
        main(["sample", str(run), "--sampler", "normal", "--width", "5", "--out", str(tmp_path / "o.npz")])
    assert end.value.code == 2


def test_the_diffusion_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "samplers"]) == 0
    assert "diffusion" in capsys.readouterr().out
