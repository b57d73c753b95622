from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ae_core.data.base import TEST, TRAIN, VALIDATION
from ae_core.data.splitting import apportion, split_rows, stratified
from ae_core.errors import DataError

class_sizes = st.lists(st.integers(1, 60), min_size=1, max_size=12)


def labels_of(sizes: list[int]) -> np.ndarray:
    return np.random.default_rng(1).permutation(np.repeat(np.arange(len(sizes)), sizes))


@given(st.integers(3, 400), st.integers(0, 5))
def test_a_tenth_is_held_out_twice_and_the_remainder_trains(n: int, seed: int) -> None:
    counts = np.bincount(split_rows(None, n, seed), minlength=3)
    tenth = max(1, n // 10)
    assert list(counts) == [n - 2 * tenth, tenth, tenth]


@given(class_sizes.filter(lambda sizes: sum(sizes) >= 3), st.integers(0, 5))
def test_sizes_of_the_parts_do_not_depend_on_the_labels(sizes: list[int], seed: int) -> None:
    labels = labels_of(sizes)
    split = split_rows(labels, len(labels), seed)
    assert np.array_equal(np.bincount(split, minlength=3), np.bincount(split_rows(None, len(labels)), minlength=3))


@given(st.lists(st.integers(10, 60), min_size=1, max_size=12))
def test_every_class_keeps_its_share_to_within_one_row(sizes: list[int]) -> None:
    labels = labels_of(sizes)
    split = split_rows(labels, len(labels))
    held = max(1, len(labels) // 10) / len(labels)
    for label, size in enumerate(sizes):
        counts = np.bincount(split[labels == label], minlength=3)
        assert abs(counts[VALIDATION] + counts[TEST] - 2 * held * size) < 1
        assert abs(counts[VALIDATION] - held * size) < 1.5
        assert counts[TRAIN] >= 1


def test_a_class_of_one_is_never_held_out() -> None:
    labels = labels_of([1] * 10 + [12])
    split = split_rows(labels, 22)
    assert (split[labels < 10] == TRAIN).all()
    assert list(np.bincount(split)) == [18, 2, 2]


def test_labels_are_ignored_when_every_row_is_a_class_of_its_own() -> None:
    assert np.array_equal(split_rows(np.arange(50), 50, 3), split_rows(None, 50, 3))


def test_the_seed_alone_decides_who_is_held_out() -> None:
    labels = labels_of([30, 40])
    assert np.array_equal(split_rows(labels, 70, 1), split_rows(labels, 70, 1))
    assert not np.array_equal(split_rows(labels, 70, 1), split_rows(labels, 70, 2))


@pytest.mark.parametrize("n", [0, 1, 2])
def test_too_few_rows_are_refused(n: int) -> None:
    with pytest.raises(DataError, match="at least 3"):
        split_rows(None, n)


@given(class_sizes, st.integers(0, 200), st.integers(0, 5))
def test_a_subset_is_stratified_unique_ascending_and_repeatable(sizes: list[int], k: int, seed: int) -> None:
    labels = labels_of(sizes)
    n = len(labels)
    ids = stratified(labels, n, k, seed)
    assert len(ids) == min(k, n)
    assert (np.diff(ids) > 0).all()
    assert np.array_equal(ids, stratified(labels, n, k, seed))
    shares = np.bincount(labels[ids], minlength=len(sizes))
    assert (np.abs(shares - np.array(sizes) * len(ids) / n) < 1).all()


def test_previews_of_mnist_take_the_same_number_of_each_class() -> None:
    labels = labels_of([450] * 10)
    assert list(np.bincount(labels[stratified(labels, 4500, 2000)])) == [200] * 10


def test_a_subset_without_labels_is_spread_over_all_rows() -> None:
    ids = stratified(None, 10_000, 1000)
    assert np.abs(np.bincount(ids // 1000, minlength=10) - 100).max() < 50


def test_apportion_gives_the_largest_remainders_first_and_respects_capacity() -> None:
    assert list(apportion(np.array([50, 30, 20]), 7, np.array([50, 30, 20]))) == [4, 2, 1]
    assert list(apportion(np.array([50, 30, 20]), 7, np.array([1, 30, 20]))) == [1, 3, 3]
