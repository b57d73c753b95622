"""Letters and numbers of drawn figures."""

from __future__ import annotations

import numpy as np
import pytest
from matplotlib.figure import Figure

from ae_core.export.axes import make_logarithmic, plain
from ae_core.export.lettering import font


@pytest.mark.parametrize("sign", "éäßøñ²±—…Δβ≤→")
def test_letters_with_accents_and_signs_are_drawn(sign: str) -> None:
    """A font that lacks one draws the box that stands for all of those."""
    assert bytes(font(20).getmask(sign)) != bytes(font(20).getmask("\uffff"))


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (0.2, "0.2"), (0.0005, "0.0005"), (3.0, "3"), (1e4, "10,000"), (0.0, "0"),
        (1e-5, "$10^{-5}$"), (2e-6, r"$2 \times 10^{-6}$"), (3e8, r"$3 \times 10^{8}$"),
    ],
)  # fmt: skip
def test_numbers_are_told_as_they_are_spoken(value: float, told: str) -> None:
    assert plain(value) == told


def names_of(low: float, high: float) -> list[str]:
    axes = Figure().add_subplot()
    axes.set_ylim(low, high)
    make_logarithmic(axes.yaxis)
    axes.figure.draw_without_rendering()
    ticks = [*axes.yaxis.get_major_ticks(), *axes.yaxis.get_minor_ticks()]
    return [text for tick in ticks if (text := tick.label1.get_text())]


@pytest.mark.parametrize(("low", "high"), [(0.02, 0.7), (3.0, 9.0), (0.0005, 40.0)])
def test_a_logarithmic_axis_has_plain_numbers(low: float, high: float) -> None:
    names = names_of(low, high)
    assert len(names) > 2
    assert not any("e" in name or "$" in name for name in names)


def test_few_places_are_all_named() -> None:
    axes = Figure().add_subplot()
    axes.plot([1, 2, 32], [1, 2, 3])
    make_logarithmic(axes.xaxis, (1.0, 2.0, 32.0))
    axes.figure.draw_without_rendering()
    np.testing.assert_array_equal(axes.get_xticks(), [1, 2, 32])
    assert [text.get_text() for text in axes.get_xticklabels()] == ["1", "2", "32"]


def test_names_of_places_do_not_lie_over_each_other() -> None:
    axes = Figure(figsize=(6, 4.4)).add_subplot()
    axes.plot([10, 100, 1000, 1439], [1, 2, 3, 4])
    make_logarithmic(axes.xaxis, (10.0, 100.0, 1000.0, 1439.0))
    np.testing.assert_array_equal(axes.get_xticks(), [10, 100, 1439])
