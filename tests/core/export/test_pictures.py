"""Saved pictures show what the samples are: pixels, curves, words or cells."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

from ae_core.export.pictures import BACKGROUND, INKS, TEXT_PAGE, as_pictures, grid
from ae_core.export.strip import Look, save_strip

VOCABULARY = ("", "<end>", "the", "cat", "sees")


def dark(picture: np.ndarray) -> np.ndarray:
    return (picture < 128).any(-1)


def test_pixels_stay_squares_of_their_own_value() -> None:
    x = np.random.default_rng(0).uniform(0, 1, (2, 1, 8, 8)).astype(np.float32)
    pictures = as_pictures(x, 56)
    assert pictures.shape == (2, 56, 56, 3)
    assert np.array_equal(pictures[:, ::7, ::7, 0], np.rint(x[:, 0] * 255))


def test_a_series_is_a_curve_through_its_values() -> None:
    ramp = np.linspace(-1, 1, 20, dtype=np.float32)[None, :, None]
    picture = as_pictures(np.concatenate([ramp, -ramp]), 60)
    assert picture.shape == (2, 60, 120, 3)
    line = (picture == INKS[0]).all(-1)
    centres = [np.flatnonzero(line[0, :, column]).mean() for column in range(120)]
    assert np.abs(np.array(centres) - np.linspace(59, 0, 120)).max() < 1.5
    assert np.array_equal(line[1], line[0, ::-1])


def test_nothing_is_drawn_behind_the_end_of_a_series() -> None:
    x = np.zeros((1, 20, 1), np.float32)
    x[:, 10:] = np.nan
    picture = as_pictures(x, 60)[0]
    assert dark(picture)[:, :50].any()
    assert (picture[:, 66:] == BACKGROUND).all()


def test_a_series_of_many_channels_has_its_time_to_the_right() -> None:
    x = np.zeros((1, 30, 6), np.float32)
    x[:, 15:] = 1
    picture = as_pictures(x, 30)[0]
    assert picture.shape == (6, 30, 3)
    assert (picture[:, :15] == 0).all()
    assert (picture[:, 15:] == 255).all()


def test_a_row_of_a_table_has_a_bar_for_each_column_in_units_of_its_own() -> None:
    """A column of thousands does not hide what another does; one that stays as it is stands in the middle."""
    rows = np.array([[0.1, 1500.0, 7.0], [0.3, 500.0, 7.0], [0.2, 1000.0, 7.0]], np.float32)
    pictures = as_pictures(rows, 50)
    assert pictures.shape == (3, 50, 99, 3)
    heights = (pictures[:, :, [5, 38, 71]] == INKS[0]).all(-1).sum(axis=1)
    np.testing.assert_array_equal(heights[0] - heights[1], [-47, 47, 0])
    np.testing.assert_allclose(heights[2], heights[:2].mean(axis=0), atol=1)


def test_equal_texts_look_equal_and_a_longer_one_has_more_ink() -> None:
    tokens = np.array([[2, 3, 1, 0, 0], [2, 3, 1, 0, 0], [2, 3, 4, 2, 3]], np.float32)
    pictures = as_pictures(tokens, 56, VOCABULARY)
    assert pictures.shape == (3, *TEXT_PAGE, 3)
    assert np.array_equal(pictures[0], pictures[1])
    assert 0 < dark(pictures[0]).sum() < dark(pictures[2]).sum()


def test_nothing_is_written_for_an_empty_text() -> None:
    assert (as_pictures(np.zeros((1, 5), np.float32), 56, VOCABULARY) == BACKGROUND).all()


def test_a_grid_has_each_picture_in_its_place() -> None:
    pictures = np.arange(5, dtype=np.uint8)[:, None, None, None].repeat(4, 1).repeat(6, 2).repeat(3, 3)
    whole = grid(pictures, 2, gap=1)
    assert whole.shape == (3 * 5 + 1, 2 * 7 + 1, 3)
    assert [int(whole[1 + k // 2 * 5, 1 + k % 2 * 7, 0]) for k in range(5)] == [0, 1, 2, 3, 4]


def test_a_walk_of_texts_is_a_list_and_one_of_series_a_row(tmp_path: Path) -> None:
    save_strip(tmp_path / "texts.png", np.full((7, 5), 2, np.float32), Look(VOCABULARY))
    save_strip(tmp_path / "series.png", np.random.default_rng(0).normal(size=(7, 20, 1)).astype(np.float32))
    with Image.open(tmp_path / "texts.png") as texts, Image.open(tmp_path / "series.png") as series:
        assert texts.height > texts.width
        assert series.width > 10 * series.height
