"""Whether groups of codes are the classes of the samples."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict
from functools import partial
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from ae_core.analysis.agreement import Agreement, agreement
from ae_core.data.base import TRAIN, Dataset
from ae_core.errors import UserError
from ae_core.experiments.base import Cell, ExperimentSpec, Outcome, Progress, Studied, experiments, finite, once
from ae_core.experiments.encoders import Doubles, autoencoder, pca, raw, untrained
from ae_core.experiments.wording import headline
from ae_core.export.dots import Dots, dot_plot
from ae_core.spec import knob

Labels = NDArray[np.int64]
Way = Callable[[Doubles, int, int], Labels]
SCORES = {"ari": "adjusted Rand index", "nmi": "normalised mutual information", "accuracy": "accuracy, best matching"}
WIDE = 40  # numbers from which on a mixture has no correlations
SHARE = 0.01  # of the samples in the smallest group of HDBSCAN


def k_means(codes: Doubles, groups: int, seed: int) -> Labels:
    """Lloyd's algorithm, the best of ten starts."""
    from sklearn.cluster import KMeans

    return np.asarray(KMeans(groups, n_init=10, random_state=seed).fit_predict(codes), dtype=np.int64)


def mixture(codes: Doubles, groups: int, seed: int) -> Labels:
    """A Gaussian for each group."""
    from sklearn.mixture import GaussianMixture

    kind = "full" if codes.shape[1] <= WIDE else "diag"
    fitted = GaussianMixture(groups, covariance_type=kind, reg_covar=1e-4, random_state=seed)
    return np.asarray(fitted.fit_predict(codes), dtype=np.int64)


def density(codes: Doubles, groups: int, seed: int) -> Labels:
    """HDBSCAN (Campello, Moulavi & Sander 2013): as many groups as it finds, the rest is noise."""
    from sklearn.cluster import HDBSCAN

    least = max(5, round(SHARE * len(codes)))
    return np.asarray(HDBSCAN(min_cluster_size=least, copy=True).fit_predict(codes), dtype=np.int64)


WAYS: Mapping[str, tuple[str, Way]] = {
    "k_means": ("k-means", k_means), "mixture": ("Gaussian mixture", mixture), "hdbscan": ("HDBSCAN", density),
}  # fmt: skip


@experiments.register("cluster", "Groups against classes")
class Cluster(ExperimentSpec):
    """Whether groups found in the codes are the classes, beside groups of raw inputs, components and a UMAP."""

    most_runs: ClassVar[int | None] = 1

    samples: int = knob(2000, "Training samples that are grouped; usually 500 to 5,000.", ge=20, le=20_000)
    seeds: int = knob(3, "How often each way of grouping starts anew; usually 3 to 10.", ge=1, le=100)

    def steps(self, studied: Sequence[Studied]) -> Iterator[Progress | Outcome]:
        """A step for each kind of code and each way. Raises UserError where there are no two classes."""
        one = studied[0]
        if one.dataset.labels is None or len(np.unique(one.dataset.labels[one.dataset.rows(TRAIN)])) < 2:
            raise UserError(f"{one.dataset.name} has no classes that groups could be compared with.")
        return self._steps(one, one.dataset)

    def _steps(self, one: Studied, data: Dataset) -> Iterator[Progress | Outcome]:
        assert data.labels is not None
        rows = data.rows(TRAIN)
        some = rows[:: -(-len(rows) // self.samples)]
        known = data.labels[some]
        found: dict[tuple[str, str], list[Agreement]] = {}
        kinds = _codes(one, data, some)
        for place, (title, make) in enumerate(kinds.items()):
            steps = once(Progress(place / len(kinds), f"codes: {title}"), make)
            (codes,) = yield from one.part({"codes": title}, steps, np.ndarray)
            for number, name in enumerate(WAYS):
                step = Progress((place + (number + 1) / (len(WAYS) + 1)) / len(kinds), f"{WAYS[name][0]} of {title}")
                found[title, name] = []
                for seed in range(1 if name == "hdbscan" else self.seeds):
                    of = {"groups of": title, "way": name, "seed": seed}
                    grouped = once(step, partial(_agreement, name, codes, known, seed))
                    found[title, name] += yield from one.part(of, grouped, Agreement)
        yield _outcome(found, {"n": len(some), "classes": len(np.unique(known)), "seeds": self.seeds})


def _agreement(way: str, codes: Doubles, known: Labels, seed: int) -> Agreement:
    """Of as many groups as there are classes with these."""
    return agreement(WAYS[way][1](codes, len(np.unique(known)), seed), known)


def _codes(one: Studied, data: Dataset, rows: NDArray[np.int64]) -> dict[str, Callable[[], Doubles]]:
    """By title, the autoencoder's first. UMAP is of the raw inputs, in two dimensions."""
    stored = data.x[rows]
    encoders = [autoencoder(one), pca(data, one.codec.latent_dim), raw(data), untrained(one)]
    made: dict[str, Callable[[], Doubles]] = {encoder.title: partial(encoder.encode, stored) for encoder in encoders}
    return made | {"UMAP of raw inputs": lambda: _umap(raw(data).encode(stored))}


def _umap(samples: Doubles) -> Doubles:
    from ae_core.projection.base import projections

    *_, last = projections.create("umap").frames(samples.astype(np.float32))
    return np.asarray(last.xy, dtype=np.float64)


def _outcome(found: Mapping[tuple[str, str], list[Agreement]], facts: dict[str, Any]) -> Outcome:
    table: dict[str, list[Cell]] = {"codes": [], "method": []}
    for (title, name), each in found.items():
        table["codes"].append(title)
        table["method"].append(name)
        for score in (*SCORES, "groups", "noise"):
            values = [asdict(one)[score] for one in each]
            table.setdefault(score, []).append(finite(float(np.mean(values))))
            if score in SCORES:
                table.setdefault(f"{score}_spread", []).append(finite(_spread(values)))
    sentence, more = headline(_said(found, facts))
    return Outcome(sentence, facts, table, _figure(found, facts), more)


def _spread(values: Sequence[float]) -> float:
    return float(np.std(values, ddof=1)) if len(values) > 1 else float("nan")


def _said(found: Mapping[tuple[str, str], list[Agreement]], facts: Mapping[str, Any]) -> list[str]:
    """For each way the autoencoder against the best control; clearly is by more than both spreads over seeds."""
    titles = list(dict.fromkeys(title for title, _ in found))
    told = []
    for name, (way, _) in WAYS.items():
        scores = {title: [one.ari for one in found[title, name]] for title in titles}
        ours, best = titles[0], max(titles[1:], key=lambda title: float(np.mean(scores[title])))
        apart = float(np.mean(scores[ours]) - np.mean(scores[best]))
        margin = float(np.nansum([_spread(scores[ours]), _spread(scores[best])]))
        verdict = "no clear difference to" if abs(apart) <= margin else "better than" if apart > 0 else "worse than"
        both = f"{np.mean(scores[ours]):.2f} against {np.mean(scores[best]):.2f}"
        told.append(f"{way}: {verdict} the best control, {best} ({both}).")
    sizes = f"{facts['n']:,} training samples of {facts['classes']} classes, whose labels were used for nothing else"
    return [*told, f"Adjusted Rand index, 0 is chance and 1 perfect; {sizes}."]


def _figure(found: Mapping[tuple[str, str], list[Agreement]], facts: Mapping[str, Any]) -> NDArray[np.uint8]:
    titles = list(dict.fromkeys(title for title, _ in found))
    panels = []
    for score, meaning in SCORES.items():
        for name, (way, _) in WAYS.items():
            values = [[asdict(one)[score] for one in found[title, name]] for title in titles]
            means, spreads = np.array([np.mean(one) for one in values]), np.array([_spread(one) for one in values])
            panels.append(Dots(way, means, spreads, float("nan"), f"{meaning} (higher is better)"))
    heading = (
        f"{facts['n']:,} training samples in {facts['classes']} classes; dot and bar: mean and spread over "
        f"{facts['seeds']} starts. Hollow: controls."
    )
    return dot_plot(titles, [False, *[True] * (len(titles) - 1)], panels, heading, columns=len(WAYS))
