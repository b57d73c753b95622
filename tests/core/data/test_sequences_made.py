from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from ae_core.data import heartbeats, mnist1d
from ae_core.data.base import SPLITS
from ae_core.data.heartbeats import Heartbeats
from ae_core.data.mnist1d import Mnist1d
from ae_core.data.sines import Sines


def test_the_factors_of_a_sine_draw_it_again() -> None:
    dataset = Sines(noise=0.0).load()
    f = {name: values[:, None] for name, values in dataset.factors.items()}
    u = np.arange(64) / 64
    drawn = f["amplitude"] * np.exp(-f["damping"] * u) * np.sin(2 * np.pi * f["frequency"] * u + f["phase"])
    assert np.abs(drawn - dataset.x[..., 0]).max() < 1e-6


def test_sines_of_varied_lengths_are_the_same_ones_cut_off() -> None:
    whole, varied = Sines(noise=0.0).load(), Sines(noise=0.0, varied=True).load()
    ends = np.isfinite(varied.x[..., 0]).sum(axis=1)
    assert varied.form.padded
    assert not whole.form.padded
    assert np.array_equal(ends, varied.factors["length"])
    assert (ends.min(), ends.max()) == (32, 64)
    there = np.isfinite(varied.x)
    assert np.array_equal(varied.x[there], whole.x[there])


def test_the_factors_of_a_digit_draw_it_again() -> None:
    dataset = Mnist1d(noise=0.0).load()
    assert dataset.labels is not None
    assert np.abs(mnist1d.profile(dataset.labels, **dataset.factors) - dataset.x[..., 0]).max() < 1e-6


def test_a_digit_is_whole_and_nothing_is_beside_it() -> None:
    dataset = Mnist1d(noise=0.0).load()
    shift, width = dataset.factors["shift"][:, None], dataset.factors["width"][:, None]
    assert (shift >= 0).all()
    assert (shift + width <= mnist1d.LENGTH).all()
    place = np.arange(mnist1d.LENGTH)
    outside = (place < shift) | (place > shift + width)
    assert not dataset.x[..., 0][outside].any()


def test_the_noise_of_digits_is_smooth_and_of_the_deviation_that_was_asked_for() -> None:
    noise = (Mnist1d(noise=0.2).load().x - Mnist1d(noise=0.0).load().x)[..., 0].astype(np.float64)
    assert noise.std() == pytest.approx(0.2 * np.sqrt(1 + 0.2**2), rel=0.02)
    # A Gaussian of 2 steps twice over: neighbours correlate by exp(-1 / 16), and the white part by nothing.
    beside = (noise[:, 1:] * noise[:, :-1]).mean() / noise.var()
    assert beside == pytest.approx(np.exp(-1 / 16) / (1 + 0.2**2), abs=0.02)


def test_templates_of_digits_are_told_apart_by_their_nearest_neighbour() -> None:
    flat = mnist1d.TEMPLATES - mnist1d.TEMPLATES.mean(axis=1, keepdims=True)
    flat /= np.linalg.norm(flat, axis=1, keepdims=True)
    assert (flat @ flat.T - np.eye(10)).max() < 0.9


def test_the_factors_of_a_heartbeat_draw_it_again() -> None:
    dataset = Heartbeats(noise=0.0).load()
    assert dataset.labels is not None
    drawn = heartbeats.beats(dataset.labels, *(dataset.factors[name] for name in heartbeats.RANGES))
    assert np.abs(drawn - dataset.x[..., 0]).max() < 1e-6


@pytest.mark.parametrize(("settings", "abnormal"), [({}, 80), ({"abnormal": 0.01}, 40), ({"samples": 100}, 10)])
def test_the_share_of_abnormal_heartbeats_is_the_one_asked_for(settings: dict[str, Any], abnormal: int) -> None:
    dataset = Heartbeats(**settings).load()
    assert dataset.labels is not None
    assert dataset.labels.sum() == dataset.factors["abnormal"].sum() == abnormal
    assert all(dataset.labels[dataset.rows(split)].any() for split in range(len(SPLITS)))


def test_the_heart_beats_at_its_rate() -> None:
    """Where the next R peak lies within the window, it is one beat after the first, within a step."""
    dataset = Heartbeats(noise=0.0).load()
    assert dataset.labels is not None
    step = heartbeats.SECONDS / heartbeats.STEPS
    distance = 60 / dataset.factors["rate"]
    next_peak = (heartbeats.BEFORE + distance) / step
    seen = (next_peak < heartbeats.STEPS - 5) & (dataset.labels == 0)
    first = round(heartbeats.BEFORE / step)
    found = dataset.x[seen, first + 40 :, 0].argmax(axis=1) + first + 40
    assert seen.sum() > 100
    assert np.abs(found - next_peak[seen]).max() <= 1


def test_abnormal_heartbeats_are_wide_and_their_t_wave_is_upside_down() -> None:
    dataset = Heartbeats(noise=0.0, abnormal=0.5).load()
    assert dataset.labels is not None
    x, first = dataset.x[..., 0], round(heartbeats.BEFORE / heartbeats.SECONDS * heartbeats.STEPS)
    wide = (x[:, first - 10 : first + 10] > 0.3).sum(axis=1)
    later = 0.28 * np.sqrt(60 / dataset.factors["rate"]) / heartbeats.SECONDS * heartbeats.STEPS
    after = x[np.arange(dataset.n), first + np.rint(later).astype(int)]
    normal = dataset.labels == 0
    assert wide[normal].max() < wide[~normal].min()
    assert after[normal].min() > 0 > after[~normal].max()
