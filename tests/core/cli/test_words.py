"""How the words of decoded texts are chosen on the command line."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from ae_core.cli.main import main
from ae_core.data.texts import words_of
from ae_core.export.words import words
from ae_core.latent.saved import open_codec
from ae_core.training.folder import RunFolder
from tests.core.small import run_spec, texts
from tests.core.training.running import DATA, end_of

TEXT = {"network": {"name": "recurrent", "hidden_size": 8, "latent_dim": 2}, "likelihood": "categorical"}
COMMANDS = {"sample": ["--n", "40"], "interpolate": ["--from", "0", "--to", "5", "--steps", "40"]}


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    end_of(run_spec(TEXT), tmp_path / "run", data=texts())
    monkeypatch.setattr("ae_core.latent.saved.open_data", lambda *_: texts())
    return tmp_path / "run"


def written(run: Path, command: str, *flags: str) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    out = run / "out.npz"
    assert main([command, str(run), *COMMANDS[command], *flags, "--out", str(out)]) == 0
    with np.load(out) as arrays:
        return arrays["codes"], arrays["samples"]


@pytest.mark.parametrize("command", COMMANDS)
def test_words_are_the_most_probable_unless_they_are_to_be_drawn(command: str, run: Path) -> None:
    codes, greedy = written(run, command)
    codec = open_codec(run, RunFolder(run).read(), texts())
    np.testing.assert_array_equal(greedy, codec.decode(codes))
    drawn = written(run, command, "--word-temperature", "1")[1]
    assert not np.array_equal(drawn, greedy)
    np.testing.assert_array_equal(drawn, codec.decode(codes, seed=0, temperature=1.0))


@pytest.mark.parametrize("command", COMMANDS)
def test_equal_seeds_draw_equal_words_and_others_others(command: str, run: Path) -> None:
    # Codes of a walk do not depend on the seed, so that only the words can differ there.
    first, again, other = (written(run, command, "--word-temperature", "1", "--seed", seed)[1] for seed in "334")
    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first, other)


@pytest.mark.parametrize("temperature", ["-0.1", "11", "nan"])
def test_a_temperature_out_of_bounds_is_refused(
    temperature: str, run: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    flags = ["--word-temperature", temperature, "--out", str(run / "out.npz")]
    assert main(["sample", str(run), *flags]) == 2
    assert f"word temperature: {temperature} cannot be used; 0 to 10 was expected" in capsys.readouterr().err


def test_pictures_have_no_words_to_draw(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    end_of(run_spec(), tmp_path / "run")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("ae_core.latent.saved.open_data", lambda *_: DATA)
        assert main(["sample", str(tmp_path / "run"), "--word-temperature", "1", "--out", str(tmp_path / "o.npz")]) == 2
    assert "--word-temperature: table has no words to draw; only texts have" in capsys.readouterr().err


@pytest.mark.parametrize("command", COMMANDS)
def test_texts_are_also_written_as_lines(command: str, run: Path) -> None:
    tokens = written(run, command)[1]
    out = run / "out.txt"
    assert main([command, str(run), *COMMANDS[command], "--out", str(out)]) == 0
    lines = out.read_text("utf-8").splitlines()
    assert lines == [" ".join(words_of(one, texts().vocabulary)) for one in tokens]
    assert not any("<end>" in line for line in lines)


def test_the_end_of_a_text_is_drawn_only_where_it_is_wrong() -> None:
    vocabulary = ("", "<end>", "hop")
    colours = ((255, 255, 255), (0, 0, 0), (255, 0, 0))
    hop, ended, late = (np.array([one], dtype=np.float32) for one in ([2, 0], [2, 1], [2, 2]))
    plain = words(hop, vocabulary, (20, 120), colours, points=12)
    np.testing.assert_array_equal(words(ended, vocabulary, (20, 120), colours, points=12), plain)
    assert (words(ended, vocabulary, (20, 120), colours, truth=late, points=12) == (255, 0, 0)).all(axis=-1).any()
