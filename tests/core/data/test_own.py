from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from PIL import Image

from ae_core.data import own
from ae_core.data.base import Affine, Dataset
from ae_core.errors import DataError
from tests.core.small import images, series, table, texts


def scaled() -> Dataset:
    """A table whose columns have units of their own, one of them without any spread."""
    data = table()
    shift, scale = np.float32([7, 0, 1, 2, 3, 4]), np.float32([50, 1, 2, 3, 4, 5])
    return Dataset(
        "units", "tabular", data.x * scale + shift, data.split, columns=tuple("abcdef"),
        to_model=Affine(1 / scale, -shift / scale), to_display=Affine(scale, shift),
    )  # fmt: skip


@pytest.mark.parametrize("data", [images(), images((3, 9, 10)), scaled(), series(), series(shortest=3)])
def test_what_is_shown_goes_back_to_what_is_stored(data: Dataset) -> None:
    for row in (0, 5, data.n - 1):
        stored = own.from_display(data, own.to_display(data, data.x[row]))
        assert stored.dtype == data.x.dtype
        np.testing.assert_allclose(stored, data.x[row], rtol=1e-5, atol=1e-5)


@given(
    arrays(np.float64, 3, elements=st.floats(-1e3, 1e3)), arrays(np.float32, 3, elements=st.floats(0.125, 64, width=32))
)
def test_an_inverse_is_one(x: np.ndarray, scale: np.ndarray) -> None:
    there = Affine(scale, np.float32([1, -2, 0]))
    np.testing.assert_allclose(there.inverse(there(x)), x, rtol=1e-3, atol=1e-2)


def test_a_column_without_spread_stays_where_it_is() -> None:
    assert Affine(np.float32([0.0]), np.float32([3.0])).inverse(np.float32([3.0])) == 0


def test_pixels_stay_within_their_range() -> None:
    data = images()
    np.testing.assert_array_equal(own.from_display(data, np.full((1, 8, 8), 1.7)), 255)
    np.testing.assert_array_equal(own.from_display(data, np.full((1, 8, 8), -1.0)), 0)


@pytest.mark.parametrize(
    ("data", "x", "says"),
    [
        (scaled(), np.float32([1, 2, np.nan, 4, 5, 6]), "c is not a finite number"),
        (scaled(), np.zeros(5), "has the shape (6,), not (5,)"),
        (series(), np.full((9, 2), np.inf), "is not a finite number"),
        (series(shortest=3), np.full((9, 2), np.nan), "begins with its first step and has no gaps"),
        (series(shortest=3), np.float32([[0, 0], [np.nan] * 2, *[[0, 0]] * 7]), "has no gaps"),
    ],
)
def test_what_cannot_be_a_sample_is_refused(data: Dataset, x: np.ndarray, says: str) -> None:
    with pytest.raises(DataError, match=says.replace("(", r"\(").replace(")", r"\)")):
        own.from_display(data, x)


def test_words_become_tokens_and_others_are_named() -> None:
    data = texts()
    tokens = own.from_words(data, " bee ada ")
    assert [data.vocabulary[t] for t in tokens[:2]] == ["bee", "ada"]
    for text, says in (
        ("bee yak", '"yak" is not among'),
        ("  ", "at least one"),
        ("ada " * 8, "at most 7 words, not 8"),
    ):
        with pytest.raises(DataError, match=says):
            own.from_words(data, text)


def test_a_text_of_characters_is_read_by_character() -> None:
    data = Dataset(
        "letters", "text", np.zeros((4, 6), np.uint8), np.zeros(4, np.uint8), vocabulary=("", "<end>", " ", "a", "b")
    )
    np.testing.assert_array_equal(own.from_words(data, "ab a"), [3, 4, 2, 3, 1, 0])


@pytest.mark.parametrize("shape", [(1, 8, 8), (3, 9, 10)])
def test_a_picture_file_takes_the_size_of_the_data(tmp_path: Path, shape: tuple[int, int, int]) -> None:
    data = images(shape)
    picture = np.zeros((40, 60, 3), np.uint8)
    picture[:, 30:] = 255
    Image.fromarray(picture).save(tmp_path / "half.png")
    found = own.from_file(data, tmp_path / "half.png")
    assert found.shape == shape
    assert found.dtype == np.uint8
    assert found[..., 0].max() < 10
    assert found[..., -1].min() > 245
    np.testing.assert_array_equal(own.from_pixels(data, picture), found)


def test_a_file_that_is_no_picture_is_named(tmp_path: Path) -> None:
    (tmp_path / "notes.png").write_text("no picture")
    with pytest.raises(DataError, match=r"notes\.png is not a PNG"):
        own.from_file(images(), tmp_path / "notes.png")


def test_the_ground_is_the_colour_of_the_edges() -> None:
    dark = images()
    np.testing.assert_allclose(own.ground(dark), 0, atol=0.15)
    light = Dataset("light", "image", 255 - dark.x, dark.split, to_model=Affine(1 / 255))
    np.testing.assert_allclose(own.ground(light), 1, atol=0.15)
