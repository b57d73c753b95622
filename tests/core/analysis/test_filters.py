"""Classical filters."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.signal import medfilt2d

from ae_core.analysis.filters import filters, gaussian, median, nl_means, savgol, wavelet, wiener

SHAPES = [(1, 8, 8), (3, 9, 7), (2, 2, 2), (64, 1), (9, 2), (5, 1)]


def some(shape: tuple[int, ...], n: int = 4) -> np.ndarray:
    return np.random.default_rng(0).normal(size=(n, *shape))


@pytest.mark.parametrize("shape", SHAPES)
def test_every_filter_keeps_the_shape_and_the_end_of_a_series(shape: tuple[int, ...]) -> None:
    samples = some(shape)
    if len(shape) == 2:
        samples[1, 4:], samples[2, 2:] = np.nan, np.nan
    for seen in (samples, np.zeros_like(samples)):
        for one in filters(shape, 0.3).values():
            for setting in one.settings:
                found = one.apply(seen, setting)
                assert found.shape == seen.shape
                np.testing.assert_array_equal(np.isnan(found), np.isnan(seen))


def test_a_table_has_none() -> None:
    assert not filters((6,), 1.0)


def test_samples_and_channels_are_filtered_each_for_itself() -> None:
    for shape in ((2, 12, 10), (40, 2)):
        samples = some(shape)
        for name, one in filters(shape, 1.0).items():
            if name != "nl_means":  # which compares the colours of a pixel together
                apart = np.stack([one.apply(part[None], one.settings[1])[0] for part in samples])
                np.testing.assert_allclose(one.apply(samples, one.settings[1]), apart, atol=1e-12)
                axis = 1 if len(shape) == 3 else 2
                alone = one.apply(samples.take([0], axis), one.settings[1])
                np.testing.assert_allclose(one.apply(samples, one.settings[1]).take([0], axis), alone, atol=1e-12)


def test_the_median_is_that_of_another_implementation() -> None:
    picture = some((1, 12, 10), 1)
    expected = medfilt2d(picture[0, 0], 3)
    np.testing.assert_allclose(median(picture, 3)[0, 0, 1:-1, 1:-1], expected[1:-1, 1:-1])


def test_non_local_means_of_little_noise_leave_a_picture_as_it_is() -> None:
    """Whichever way round it is: one channel alone was turned by a right angle."""
    for shape in ((1, 12, 12), (3, 12, 12)):
        picture = np.broadcast_to(np.linspace(0, 1, 12), (2, *shape)).copy()
        np.testing.assert_allclose(nl_means(picture, (1e-3, 3)), picture, atol=0.02)


def test_a_polynomial_stays_and_a_constant_stays() -> None:
    time = np.linspace(-1, 1, 40)[None, :, None]
    np.testing.assert_allclose(savgol(time**3 - time, (9, 3)), time**3 - time, atol=1e-10)
    flat = np.full((1, 40, 1), 0.7)
    np.testing.assert_allclose(wiener(flat, 5)[:, 3:-3], flat[:, 3:-3])
    np.testing.assert_allclose(wavelet(flat, (0.1, "BayesShrink")), flat, atol=1e-10)
    np.testing.assert_allclose(gaussian(np.full((1, 1, 9, 9), 0.7), 1.5), 0.7)


def test_smooth_signals_come_out_of_noise_nearer_to_themselves() -> None:
    """Each filter at its best setting takes at least half of the noise's energy; wavelets at all levels, not one."""
    rng, time = np.random.default_rng(1), np.linspace(0, 2 * np.pi, 128)
    truth = np.sin(time * rng.uniform(1, 2, (30, 1)))[..., None]
    spoiled = truth + 0.4 * rng.normal(size=truth.shape)
    for name, one in filters(truth.shape[1:], float(truth.std())).items():
        least = min(np.square(one.apply(spoiled, setting) - truth).mean() for setting in one.settings)
        assert least < (0.25 if name == "wiener" else 0.12) * 0.16
