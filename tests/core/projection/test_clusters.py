from __future__ import annotations

import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from sklearn.metrics import adjusted_rand_score, silhouette_samples

from ae_core.errors import DataError, SpecError, UserError
from ae_core.projection.clusters.base import MOST_JUDGED, NOISE, ClusteringSpec, by_size, clusterings, silhouette
from ae_core.projection.clusters.hdbscan import HDBSCAN
from ae_core.projection.clusters.kmeans import KMeans
from ae_core.projection.process import ProjectionProcess

SIZES = (60, 40, 25)


def blobs(spread: float = 0.2, d: int = 3) -> tuple[np.ndarray, np.ndarray]:
    """Three clouds far apart, the largest first, in a shuffled order."""
    rng = np.random.default_rng(0)
    truth = np.repeat(np.arange(3), SIZES)
    codes = rng.normal(0, spread, (len(truth), d)) + 5 * np.eye(3, d)[truth]
    order = rng.permutation(len(truth))
    return codes[order].astype(np.float32), truth[order]


def last(spec: ClusteringSpec, codes: np.ndarray) -> tuple[np.ndarray, np.ndarray, str]:
    *_, frame = spec.frames(codes)
    assert frame.fraction == 1
    return frame.xy[:, 0].astype(int), frame.xy[:, 1], frame.note


@pytest.mark.parametrize("spec", [KMeans(clusters=3), HDBSCAN()], ids=lambda one: one.name)
def test_clouds_far_apart_are_found_and_numbered_by_size(spec: ClusteringSpec) -> None:
    codes, truth = blobs()
    labels, strengths, note = last(spec, codes)
    known = labels != NOISE
    assert known.mean() > 0.9
    assert adjusted_rand_score(truth[known], labels[known]) == 1
    assert (labels[known] == truth[known]).all()
    assert ((strengths >= 0) & (strengths <= 1)).all()
    wanted = silhouette_samples(codes[known].astype(float), labels[known]).mean()
    assert note == f"silhouette {wanted:.2f}"


def test_codes_between_the_clouds_are_noise() -> None:
    codes, _ = blobs()
    codes = np.concatenate([codes, np.float32([[30, 30, 30], [-30, 10, 0]])])
    labels, strengths, _ = last(HDBSCAN(), codes)
    assert (labels[-2:] == NOISE).all()
    assert (strengths[-2:] == 0).all()


@pytest.mark.parametrize("name", clusterings.names())
def test_equal_settings_give_equal_clusters(name: str) -> None:
    codes, _ = blobs(spread=2.0)
    spec = clusterings.create(name)
    assert all(np.array_equal(one, other) for one, other in zip(last(spec, codes), last(spec, codes), strict=True))


@given(arrays(np.int64, st.integers(1, 30), elements=st.integers(-1, 5)))
def test_numbers_go_by_size_and_noise_stays_noise(labels: np.ndarray) -> None:
    found = by_size(labels)
    assert ((found == NOISE) == (labels == NOISE)).all()
    sizes = np.bincount(found[found != NOISE])
    assert (np.diff(sizes) <= 0).all()
    assert len(set(zip(labels.tolist(), found.tolist(), strict=True))) == len(set(labels.tolist()))


def test_a_silhouette_of_many_says_that_some_were_drawn_and_is_near_the_whole() -> None:
    rng = np.random.default_rng(1)
    codes = np.concatenate([rng.normal(0, 1, (2500, 2)), rng.normal(4, 1, (2500, 2))]).astype(np.float32)
    labels = np.repeat([0, 1], 2500)
    words = silhouette(codes, labels)
    assert words.endswith(f" of {MOST_JUDGED:,} codes drawn")
    assert float(words.split()[1]) == pytest.approx(silhouette_samples(codes, labels).mean(), abs=0.02)
    assert silhouette(codes, np.zeros(5000, dtype=int)) == "no silhouette: it needs two clusters"


def test_what_cannot_be_clustered_is_refused_in_a_sentence() -> None:
    codes, _ = blobs()
    with pytest.raises(SpecError, match="among 2 different codes"):
        last(KMeans(clusters=5), np.repeat(codes[:2], 9, axis=0))
    with pytest.raises(SpecError, match="min_cluster_size"):
        last(HDBSCAN(min_cluster_size=300), codes)
    with pytest.raises(DataError, match="collapsed"):
        last(KMeans(), np.ones((30, 2), dtype=np.float32))
    with pytest.raises(DataError, match="not a finite number"):
        last(KMeans(), np.float32([[0, np.nan]] * 4))
    with pytest.raises(DataError, match="at most 50,000"):
        last(HDBSCAN(), np.random.default_rng(0).normal(size=(50_001, 1)))


def test_a_process_finds_the_same_and_says_what_does_not_suit() -> None:
    codes, _ = blobs()

    def ended(process: ProjectionProcess) -> tuple[str, object, str]:
        for _ in range(6000):
            update = process.poll()
            if update is not None and update.state != "moving":
                return update.state, update.frame, update.message
            time.sleep(0.005)  # there is nothing to wait on but the other process
        raise UserError("it does not end")

    with ProjectionProcess("cluster") as process:
        process.start(codes, {"name": "kmeans", "clusters": 3})
        state, frame, _ = ended(process)
        assert state == "done"
        np.testing.assert_array_equal(frame.xy[:, 0], last(KMeans(clusters=3), codes)[0])  # type: ignore[attr-defined]
        process.start(codes, {"name": "hdbscan", "min_cluster_size": 300})
        assert ended(process)[::2] == ("failed", "min_cluster_size: 300 is more than the 125 codes there are")
