from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from ae_core.data.base import Affine, Dataset
from ae_core.data.foreign import as_stored_by
from ae_core.data.texts import END, tokenised
from ae_core.errors import DataError
from tests.core.small import images, series, table, texts

IDS = np.array([5, 0, 11])


def test_pictures_with_values_of_their_own_become_pixels() -> None:
    pixels = images()
    floats = replace(pixels, x=pixels.x.astype(np.float32) / 255, to_model=Affine())
    found = as_stored_by(pixels, floats, IDS)
    assert found.dtype == np.uint8
    np.testing.assert_array_equal(found, pixels.x[IDS])
    np.testing.assert_allclose(as_stored_by(floats, pixels, IDS), floats.x[IDS], atol=1e-6)


def test_rows_are_standardised_as_the_model_knows_them_and_not_by_their_own_spread() -> None:
    mean, deviation = np.full(6, 3, np.float32), np.full(6, 2, np.float32)
    ours = replace(table(), to_model=Affine(1 / deviation, -mean / deviation), to_display=Affine(deviation, mean))
    theirs = replace(table(seed=1), to_model=Affine(1 / (9 * deviation)), to_display=Affine(9 * deviation))
    np.testing.assert_allclose(as_stored_by(ours, theirs, IDS), theirs.x[IDS], rtol=1e-5, atol=1e-5)


def test_words_are_found_by_their_spelling() -> None:
    ours = texts(t=7, words=7)
    theirs = replace(texts(t=5, words=6), vocabulary=("", "fox", "ada", "elk", "bee", "cat"))
    found = as_stored_by(ours, theirs, IDS)
    assert found.shape == (3, 7)
    for row, sample in zip(found, theirs.x[IDS], strict=True):
        words = [theirs.vocabulary[token] for token in sample]
        assert [ours.vocabulary[token] for token in row] == [*words, "", ""]


def test_a_text_that_has_not_filled_its_room_ends_as_those_of_the_data_do() -> None:
    ours = replace(texts(t=7, words=7), vocabulary=("", END, "ada", "bee", "cat", "dog", "elk"))
    theirs = replace(texts(t=4, words=5), vocabulary=("", "cat", "ada", "elk", "bee"))
    for row, sample in zip(as_stored_by(ours, theirs, IDS), theirs.x[IDS], strict=True):
        words = [theirs.vocabulary[token] for token in sample if token]
        np.testing.assert_array_equal(row, tokenised([words], ours.vocabulary, 7)[0])


@pytest.mark.parametrize(
    ("ours", "theirs", "reason"),
    [
        (images(), images((3, 8, 8)), "blobs has 3 x 8 x 8 images, the model was made for 1 x 8 x 8 images of blobs"),
        (images(), table(), "table has 6 rows, the model was made for"),
        (replace(table(), columns=tuple("abcdef")), replace(table(), columns=tuple("abcdeg")), "has the columns a, b"),
        (series(), series(shortest=4), "some series of series end early"),
        (texts(t=5), texts(t=7), "texts of texts have up to 7 words, the model takes 5"),
        (texts(words=3), texts(words=6), '"cat" and 2 more of texts is not among the words of texts'),
        (texts(), images(), "blobs has 1 x 8 x 8 images"),
    ],
)
def test_what_the_model_cannot_see_is_refused_with_the_reason(ours: Dataset, theirs: Dataset, reason: str) -> None:
    with pytest.raises(DataError, match=reason):
        as_stored_by(ours, theirs, IDS)
