from __future__ import annotations

import numpy as np

from ae_core.projection.umap import UMAP
from app.mapping.kept_maps import KeptMap, KeptMaps
from app.mapping.projecting import Job
from app.workspace import Projected

IDS = np.arange(100)


def kept(method: str, epoch: float, dimensions: int = 3) -> KeptMap:
    codes = np.zeros((100, dimensions), dtype=np.float32)
    job = Job(UMAP(), IDS, codes, epoch)
    return KeptMap(job, Projected(method, IDS, codes[:, :2].copy()))


def test_the_newest_of_a_method_and_the_one_of_an_epoch_are_found() -> None:
    maps = KeptMaps()
    for one in (first := kept("umap", 1.0), kept("umap", 2.0), kept("pca", 2.0), again := kept("umap", 1.0)):
        maps.put(one)
    assert maps.last("umap") is maps.at("umap", 1.0) is again
    assert maps.of(first.job) is None
    assert maps.of(again.job) is again
    assert maps.at("tsne", 1.0) is maps.last("tsne") is maps.of(None) is None
    maps.forget()
    assert maps.last("umap") is None


def test_the_oldest_go_where_they_take_too_much_and_never_the_last() -> None:
    maps = KeptMaps(most_bytes=2 * kept("umap", 0.0).nbytes)
    for epoch in (1.0, 2.0, 3.0):
        maps.put(kept("umap", epoch))
    assert [maps.at("umap", epoch) is not None for epoch in (1.0, 2.0, 3.0)] == [False, True, True]
    maps.put(large := kept("umap", 4.0, dimensions=1000))
    assert maps.last("umap") is large
    assert maps.at("umap", 3.0) is None
