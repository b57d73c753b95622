"""Everything that a comparison shows but its scores, which take longer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ae_core.comparison.maps import Map, maps
from ae_core.comparison.opened import Compared, opened
from ae_core.comparison.overlap import neighbour_overlap
from ae_core.comparison.settings import Differing, differing
from ae_core.comparison.walks import Route, Walked, usual_ends, walked
from ae_core.data.base import TEST, Dataset
from ae_core.data.splitting import stratified
from ae_core.progress import tell
from ae_core.training.previews import preview_ids

Floats = NDArray[np.float32]
Ids = NDArray[np.int64]
SHOWN = 12  # samples whose reconstructions stand under each other
CHUNK = 2048  # samples between two words on how far it is


@dataclass(frozen=True, eq=False)
class Comparison:
    """Two to eight runs of one data set.

    refused : a sentence on each run that was asked for and is not among them. settings : in which they differ.
    ids : (n,) the samples of codes, maps and overlaps; all of the training and validation splits, or some of them.
    codes : by run, (n, latent_dim). overlaps : by run, (n,) with the first run; of the first, the mean with the others.
    shown : (m,) test samples. inputs : (m, *shape) in display scale, and outputs : by run, what each makes of them.
    """

    dataset: Dataset
    runs: tuple[Compared, ...]
    refused: tuple[str, ...]
    settings: tuple[Differing, ...]
    ids: Ids
    codes: tuple[Floats, ...]
    maps: tuple[Map, ...]
    overlaps: tuple[Floats, ...]
    shown: Ids
    inputs: Floats
    outputs: tuple[Floats, ...]
    walk: Walked

    @cached_property
    def counted(self) -> str:
        """Which samples the maps show."""
        total = len(self.dataset.open_ids)
        if len(self.ids) == total:
            return f"all {total:,} training and validation samples"
        return f"a stratified {len(self.ids):,} of {total:,} training and validation samples"


def compared(paths: Sequence[Path], dataset: Dataset | None = None, route: Route | None = None) -> Comparison:
    """Open runs and set them side by side. route : how to walk, else straight between two samples of different classes.

    Raises UserError; see `opened`. What is under way is told, and ends where nobody wants it.
    """
    found = opened(paths, dataset)
    data, runs = found.dataset, found.runs
    ids = preview_ids(data)
    codes = _encoded(runs, data, ids)
    overlaps = [neighbour_overlap(one, codes[0]) for one in codes[1:]]
    test = data.rows(TEST)
    shown = test[stratified(None if data.labels is None else data.labels[test], len(test), SHOWN)]
    inputs = data.to_display(data.to_model(data.x[shown]))
    route = route or Route(usual_ends(data, ids))
    return Comparison(
        data, runs, found.refused, differing([run.spec for run in runs]), ids, codes, maps(codes),
        (np.mean(overlaps, axis=0), *overlaps), shown, inputs,
        tuple(run.codec.see(data.x[shown]).outputs for run in runs), walked(runs, data, route, codes),
    )  # fmt: skip


def _encoded(runs: Sequence[Compared], data: Dataset, ids: Ids) -> tuple[Floats, ...]:
    every = []
    for place, run in enumerate(runs):
        codes = np.empty((len(ids), run.codec.latent_dim), dtype=np.float32)
        for start in range(0, len(ids), CHUNK):
            codes[start : start + CHUNK] = run.codec.encode(data.x[ids[start : start + CHUNK]])
            tell(place * len(ids) + min(start + CHUNK, len(ids)), len(runs) * len(ids))
        every.append(codes)
    return tuple(every)
