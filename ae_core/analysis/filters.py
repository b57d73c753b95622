"""Classical ways to take noise away, which know nothing of what a sample usually looks like.

Pictures (n, c, h, w) and series (n, t, d) are filtered channel by channel. A series may end early, in NaN; what lies
behind its end stays so.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Doubles = NDArray[np.float64]
# Standard deviations of the noise that filters are set to, in those of the data.
SPREADS = (0.1, 0.2, 0.4, 0.7, 1.0, 1.5, 2.0)
SHORTEST, LONG = 4, 16  # steps of a series that a filter is tried on, and that a wavelet of eight is


@dataclass(frozen=True, eq=False)
class Filter:
    """apply : samples and one of the settings to samples. settings : what it may be set to."""

    title: str
    apply: Callable[[Doubles, Any], Doubles]
    settings: tuple[Any, ...]


def filters(shape: tuple[int, ...], spread: float) -> Mapping[str, Filter]:
    """Those for samples of a shape, by name; none for a table. spread : standard deviation of an element."""
    sigmas = tuple(spread * one for one in SPREADS)
    if len(shape) == 3:
        sizes = tuple(size for size in (3, 5, 7) if size <= min(shape[1:])) or (1,)
        return {
            "median": Filter("Median filter", median, sizes),
            "gaussian_filter": Filter("Gaussian filter", gaussian, (0.4, 0.6, 0.8, 1.0, 1.5, 2.0, 3.0)),
            "nl_means": Filter("Non-local means", nl_means, tuple((one, patch) for one in sigmas for patch in (3, 5))),
        }
    if len(shape) == 2:
        windows = tuple((window, order) for window in (5, 7, 11, 15, 21, 31) for order in (2, 3))
        wavelets = tuple((one, kind) for one in sigmas for kind in ("BayesShrink", "VisuShrink"))
        return {
            "savgol": Filter("Savitzky-Golay", savgol, windows),
            "wiener": Filter("Wiener filter", wiener, (3, 5, 7, 11, 15, 21)),
            "wavelet": Filter("Wavelet shrinkage", wavelet, wavelets),
        }
    return {}


def median(pictures: Doubles, size: int) -> Doubles:
    """The median of size x size pixels."""
    from scipy.ndimage import median_filter

    return np.asarray(median_filter(pictures, (1, 1, size, size), mode="reflect"))


def gaussian(pictures: Doubles, sigma: float) -> Doubles:
    """The mean of neighbours, weighted by a Gaussian of sigma pixels."""
    from scipy.ndimage import gaussian_filter

    return np.asarray(gaussian_filter(pictures, (0, 0, sigma, sigma), mode="reflect"))


def nl_means(pictures: Doubles, setting: tuple[float, int]) -> Doubles:
    """The mean of pixels whose surroundings look alike (Buades, Coll & Morel 2005).

    setting : the standard deviation of the noise that is taken away, and the side of a surrounding in pixels.
    """
    from skimage.restoration import denoise_nl_means

    sigma, patch = setting
    settings = {"patch_size": patch, "patch_distance": 6, "h": 0.8 * sigma, "sigma": sigma, "fast_mode": True}
    if pictures.shape[1] == 1:  # scikit-image turns a single channel that comes first by a right angle
        return np.stack([denoise_nl_means(one[0], **settings)[None] for one in pictures])
    return np.stack([denoise_nl_means(one, channel_axis=0, **settings) for one in pictures])


def savgol(series: Doubles, setting: tuple[int, int]) -> Doubles:
    """A polynomial through each window (Savitzky & Golay 1964). setting : the window's steps, and the degree."""
    from scipy.signal import savgol_filter

    window, order = setting

    def smooth(one: Doubles) -> Doubles:
        steps = min(window, len(one) - 1 + len(one) % 2)
        return np.asarray(savgol_filter(one, steps, min(order, steps - 1), axis=0))

    return _each(series, smooth)


def wiener(series: Doubles, size: int) -> Doubles:
    """Towards the mean of so many steps, the more so the less they vary (Lim 1990)."""
    from scipy.signal import wiener as filtered

    def smooth(one: Doubles) -> Doubles:
        with np.errstate(divide="ignore", invalid="ignore"):  # where nothing varies
            found = np.stack([filtered(channel, size) for channel in one.T], axis=1)
        return np.where(np.isfinite(found), found, one)

    return _each(series, smooth)


def wavelet(series: Doubles, setting: tuple[float, str]) -> Doubles:
    """Small wavelet coefficients made smaller (Donoho & Johnstone 1994; Chang, Yu & Vetterli 2000).

    setting : the standard deviation of the noise that is taken away, and how the threshold is found.
    """
    import pywt
    from skimage.restoration import denoise_wavelet

    sigma, method = setting

    def smooth(one: Doubles) -> Doubles:
        kind = "sym4" if len(one) >= LONG else "haar"
        deep = pywt.dwt_max_level(len(one), pywt.Wavelet(kind).dec_len)
        channels = [denoise_wavelet(channel, sigma, kind, "soft", deep, method=method) for channel in one.T]
        return np.stack(channels, axis=1)[: len(one)]

    return _each(series, smooth)


def _each(series: Doubles, smooth: Callable[[Doubles], Doubles]) -> Doubles:
    """Every series as far as it goes; those of fewer than four steps are left as they are."""
    found = series.copy()
    for one in found:
        steps = int((~np.isnan(one[:, 0])).sum())
        if steps >= SHORTEST:
            one[:steps] = smooth(one[:steps])
    return found
