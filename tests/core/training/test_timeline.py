from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from ae_core.data.base import VALIDATION
from ae_core.latent.codec import Codec
from ae_core.model.autoencoder import fresh_autoencoder
from ae_core.training import previews, snapshots
from ae_core.training.events import Preview, Started, Stop
from ae_core.training.folder import RunFolder
from ae_core.training.previews import Previews, preview_ids, probe_ids
from ae_core.training.snapshots import Snapshots
from tests.core.small import images, run_spec, table
from tests.core.training.running import DATA, events_of

BLOBS = images()


def frame(step: int, size: int = 4) -> Preview:
    codes = np.full((size, 2), step, np.float32)
    return Preview(step, step / 10, codes, codes, None, codes[:, 0], {"w": codes}, kept=True)


def test_a_frame_comes_back_as_it_was(tmp_path: Path) -> None:
    Snapshots(tmp_path).save(frame(7))
    (back,) = Snapshots(tmp_path).load()
    assert (back.step, back.epoch, back.kept, back.corrupted) == (7, 0.7, True, None)
    assert np.array_equal(back.codes, frame(7).codes)
    assert np.array_equal(back.weights["w"], frame(7).weights["w"])


def due_steps(folder: Path, epochs: int, per_epoch: int) -> list[int]:
    kept = Snapshots(folder)
    for step in range(epochs * per_epoch + 1):
        ends = step > 0 and step % per_epoch == 0
        if kept.is_due(step, ends, per_epoch):
            kept.save(frame(step))
    return kept.steps


def test_frames_are_powers_of_two_and_then_epochs_that_grow_apart(tmp_path: Path) -> None:
    steps = due_steps(tmp_path, epochs=40, per_epoch=100)
    assert steps[:8] == [0, 1, 2, 4, 8, 16, 32, 64]
    later = [step for step in steps if step >= 100]
    assert later[:12] == [*range(100, 1200, 100), 1300]
    assert all(step % 100 == 0 for step in later)
    ratios = np.array(later[12:]) / np.array(later[11:-1])
    assert ratios.min() >= 1.1
    assert ratios.max() < 1.1 + 100 / 1300


def test_frames_are_bounded_in_number_and_thinned_where_they_are_dense(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshots, "MOST_FILES", 12)
    steps = due_steps(tmp_path, epochs=3000, per_epoch=1)
    assert len(steps) == 12 == len(list(tmp_path.iterdir()))
    assert steps[0] == 0
    assert steps[-1] >= 2700
    gaps = np.diff(np.log1p(steps))
    assert gaps.max() < 4 * gaps.min()


def test_frames_are_bounded_in_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(snapshots, "MOST_BYTES", 20_000)
    kept = Snapshots(tmp_path)
    for step in range(20):
        kept.save(frame(step, size=100))
        assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= 20_000
    assert kept.steps[0] == 0
    assert kept.steps[-1] == 19


def test_a_frame_that_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    kept = Snapshots(tmp_path)
    for step in (0, 1, 2):
        kept.save(frame(step))
    sorted(tmp_path.iterdir())[1].write_bytes(b"rubbish")
    assert [found.step for found in Snapshots(tmp_path).load()] == [0, 2]


@pytest.mark.parametrize(
    "change",
    [
        {"codes": np.zeros((4, 2))},
        {"codes": np.zeros(4, np.float32)},
        {"codes": np.zeros((5, 2), np.float32)},
        {"codes": np.zeros((4, 3), np.float32)},
        {"reconstructions": np.zeros((3, 2), np.float32)},
        {"reconstructions": np.zeros((4, 7), np.float32)},
        {"errors": np.zeros(5, np.float32)},
        {"errors": np.zeros((4, 1), np.float32)},
        {"corrupted": np.zeros((4, 9), np.float32)},
        {"step": 3},
        {"epoch": float("inf")},
    ],
    ids=str,
)
def test_a_frame_that_does_not_fit_is_left_out(change: dict[str, Any], tmp_path: Path) -> None:
    kept = Snapshots(tmp_path)
    kept.save(frame(0))
    kept.save(frame(1))
    kept.save(replace(frame(2), **change))
    if "step" in change:
        kept._path(3).rename(kept._path(2))
    assert [found.step for found in Snapshots(tmp_path).load()] == [0, 1]


def test_frames_of_another_model_or_other_data_are_left_out(tmp_path: Path) -> None:
    Snapshots(tmp_path).save(frame(0))
    assert [found.step for found in Snapshots(tmp_path).load(latent_dim=2, shape=(2,))] == [0]
    assert not list(Snapshots(tmp_path).load(latent_dim=3))
    assert not list(Snapshots(tmp_path).load(shape=(1, 8, 8)))


def test_a_file_that_is_not_named_by_a_step_is_ignored(tmp_path: Path) -> None:
    for name in ("\N{SUPERSCRIPT TWO}" * 4, "\N{ARABIC-INDIC DIGIT TWO}", "-1", "x"):
        (tmp_path / f"{name}.safetensors").touch()
    assert Snapshots(tmp_path).steps == []


def test_a_resumed_timeline_forgets_what_lies_ahead(tmp_path: Path) -> None:
    kept = Snapshots(tmp_path)
    for step in (0, 1, 2, 4):
        kept.save(frame(step))
    kept.truncate(2)
    assert Snapshots(tmp_path).steps == [0, 1, 2]


def test_a_run_keeps_its_first_and_its_last_frame(tmp_path: Path) -> None:
    events = events_of(run_spec(epochs=3), tmp_path)
    frames = list(Snapshots(RunFolder(tmp_path).snapshots).load())
    assert (frames[0].step, frames[-1].step) == (0, 9)
    last = [event for event in events if isinstance(event, Preview)][-1]
    assert np.array_equal(frames[-1].codes, last.codes)
    assert all(np.array_equal(frames[-1].weights[key], value) for key, value in last.weights.items())


def test_the_frames_of_a_stopped_run_decode_again(tmp_path: Path) -> None:
    model = {"network": {"name": "mlp", "hidden": [8], "batch_norm": True}, "likelihood": "gaussian"}
    events = events_of(run_spec(model), tmp_path, {4: Stop()})
    started = events[0]
    assert isinstance(started, Started)
    for kept in Snapshots(RunFolder(tmp_path).snapshots).load():
        spec = run_spec(model).model
        codec = Codec.from_weights(spec, DATA.form, kept.weights, DATA.to_model, DATA.to_display)
        np.testing.assert_allclose(codec.encode(DATA.x[started.preview_ids]), kept.codes, rtol=1e-5, atol=1e-6)
        seen = codec.see(DATA.x[started.probe_ids])
        np.testing.assert_allclose(seen.outputs, kept.reconstructions, rtol=1e-5, atol=1e-6)
        np.testing.assert_allclose(seen.errors, kept.errors, rtol=1e-4, atol=1e-6)


def test_a_denoiser_shows_what_the_encoder_was_given(tmp_path: Path) -> None:
    events = events_of(run_spec({"corruption": {"name": "gaussian", "sigma": 0.5}}), tmp_path)
    shown = [event for event in events if isinstance(event, Preview)]
    probes = events[0].probe_ids  # type: ignore[union-attr]
    noise = [frame.corrupted - DATA.x[probes] for frame in shown if frame.corrupted is not None]
    assert len(noise) == len(shown)
    assert all(np.allclose(noise[0], other, atol=1e-6) for other in noise)
    assert noise[0].std() == pytest.approx(0.5, rel=0.3)


def test_probes_are_held_out_and_every_class_has_its_share() -> None:
    assert set(BLOBS.split[probe_ids(BLOBS)]) == {VALIDATION}
    assert set(BLOBS.split[preview_ids(BLOBS)]) == {0, VALIDATION}
    assert BLOBS.labels is not None
    assert set(BLOBS.labels[probe_ids(BLOBS)]) == {0, 1}
    wide = table(n_train=5000, n_held=500)
    ids = preview_ids(wide)
    assert len(ids) == 2000
    assert wide.labels is not None
    assert np.ptp(np.bincount(wide.labels[ids])) <= 1
    assert np.array_equal(ids, preview_ids(wide))


def test_previews_take_at_most_their_share_of_the_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a clock of our own, on which a preview takes 0.2 s."""
    now = [10.0]
    monkeypatch.setattr(previews.time, "perf_counter", lambda: now[0])
    model = fresh_autoencoder(run_spec().model, DATA.form, seed=0)
    shown = Previews(model, DATA, torch.device("cpu"), window=0.1)
    assert shown.is_due()
    slow = shown._reconstructed

    def takes_time() -> object:
        now[0] += 0.2
        return slow()

    monkeypatch.setattr(shown, "_reconstructed", takes_time)
    shown.make(0, 0.0, kept=False)
    due_at = 10 + 0.2 / previews.SHARE_SHOWN
    for moment, due in ((due_at - 0.01, False), (due_at + 0.01, True)):
        now[0] = moment
        assert shown.is_due() is due


def test_without_a_window_only_frames_of_the_timeline_are_made(tmp_path: Path) -> None:
    events = events_of(run_spec(epochs=4), tmp_path)
    assert all(event.kept for event in events if isinstance(event, Preview))
