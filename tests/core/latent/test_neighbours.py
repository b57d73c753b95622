from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from ae_core.data.base import Affine, Dataset
from ae_core.latent.neighbours import classes_among, nearest, neighbours
from tests.core.small import images, series, table, texts


def told_apart(dataset: Dataset, one: int, other: int) -> float:
    """The distance of two inputs, element by element."""
    a, b = dataset.x[one].ravel(), dataset.x[other].ravel()
    if dataset.kind == "text":
        return sum(left != right for left, right in zip(a, b, strict=True))
    seen = [np.nan_to_num(dataset.to_model(dataset.x[i : i + 1]))[0].ravel().astype(float) for i in (one, other)]
    return float(np.sqrt(sum((left - right) ** 2 for left, right in zip(*seen, strict=True))))


@pytest.mark.parametrize("dataset", [images(), table(), series(shortest=3), texts()], ids=lambda one: one.name)
def test_both_spaces_agree_with_a_search_through_all(dataset: Dataset) -> None:
    rng = np.random.default_rng(0)
    ids = rng.permutation(dataset.n)[: dataset.n - 5]
    codes = rng.integers(-2, 3, (len(ids), 2)).astype(np.float32)  # many ties and duplicates
    code = dict(zip(ids.tolist(), codes, strict=True))
    for sample in ids[:6].tolist():
        found = neighbours(dataset, ids, codes, sample, k=7)
        others = [one for one in ids.tolist() if one != sample]
        by_code = sorted(others, key=lambda one: (((code[one] - code[sample]) ** 2).sum(), one))[:7]
        assert found.by_code.ids.tolist() == by_code
        far = {one: told_apart(dataset, sample, one) for one in others}
        assert sorted(found.by_input.distances) == pytest.approx(sorted(far.values())[:7])
        assert [far[one] for one in found.by_input.ids.tolist()] == pytest.approx(found.by_input.distances)
        assert found.overlap == len(set(by_code) & set(found.by_input.ids.tolist())) / 7


@given(arrays(np.int64, st.integers(1, 30), elements=st.integers(0, 4)), st.integers(1, 40), st.randoms())
def test_ties_go_to_the_smaller_id(squared: np.ndarray, k: int, random: object) -> None:
    ids = list(range(len(squared)))
    random.shuffle(ids)  # type: ignore[attr-defined]
    found = nearest(np.array(ids), squared.astype(np.float64), k)
    wanted = sorted(zip(squared.tolist(), ids, strict=True))[:k]
    assert found.ids.tolist() == [one for _, one in wanted]
    np.testing.assert_allclose(found.distances**2, [value for value, _ in wanted], atol=1e-12)


def test_duplicates_are_no_distance_apart_even_far_from_the_origin() -> None:
    dataset = replace(table(), to_model=Affine(1.0, 1e6))
    dataset.x[9] = dataset.x[4]
    codes = np.full((dataset.n, 3), 1e8 + 0.1, dtype=np.float32)
    found = neighbours(dataset, np.arange(dataset.n), codes, 9, k=3)
    assert found.by_code.ids.tolist() == [0, 1, 2]
    assert (found.by_input.ids[0], found.by_input.distances[0]) == (4, 0.0)


def test_broken_codes_are_neighbours_of_none_and_few_samples_have_few() -> None:
    dataset = table()
    codes = np.zeros((4, 2), dtype=np.float32)
    codes[2] = np.nan
    found = neighbours(dataset, np.array([5, 6, 7, 8]), codes, 5, k=9)
    assert found.by_code.ids.tolist() == [6, 8]
    assert found.overlap == 1.0
    alone = neighbours(dataset, np.array([5]), codes[:1], 5, k=3)
    assert len(alone.by_code.ids) == len(alone.by_input.ids) == 0
    assert np.isnan(alone.overlap)


def test_classes_are_counted_the_most_frequent_first() -> None:
    assert classes_among(np.array([2, 0, 2, 1, 0]), ("a", "b", "c")) == [("a", 2), ("c", 2), ("b", 1)]
    assert classes_among(np.array([7]), ("a",)) == [("7", 1)]
