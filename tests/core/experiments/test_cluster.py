"""Groups of codes against classes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from ae_core.analysis.agreement import Agreement
from ae_core.data.base import TEST, TRAIN, sources
from ae_core.errors import UserError
from ae_core.experiments import cluster
from ae_core.experiments.base import Outcome, Studied
from ae_core.experiments.cluster import Cluster
from ae_core.experiments.cluster_told import outcome
from ae_core.experiments.groupings import WAYS, Grouped
from ae_core.latent.codec import Codec
from ae_core.model.autoencoder import fresh_autoencoder
from tests.core.small import MLP, run_spec


def studied() -> Studied:
    data = sources.create("iris").load()
    model = run_spec({"network": {**MLP, "latent_dim": 2}, "likelihood": "gaussian"}).model
    return Studied("run", Codec(fresh_autoencoder(model, data.form, 0), data.to_model, data.to_display), data)


@pytest.mark.parametrize("way", WAYS)
def test_clouds_far_apart_are_found(way: str) -> None:
    rng = np.random.default_rng(0)
    codes = np.concatenate([rng.normal(centre, 0.1, (40, 2)) for centre in (0, 5, 10)])
    found = WAYS[way][1](codes, 3, 0)
    assert len(np.unique(found)) == 3
    assert all(len(np.unique(found[part : part + 40])) == 1 for part in (0, 40, 80))


def beside(monkeypatch: pytest.MonkeyPatch, ours: np.ndarray, control: np.ndarray, **settings: int) -> Outcome:
    """What is found of the irises with these codes as the model's and those of the only control."""
    kinds = {"Autoencoder": lambda: ours, "Control": lambda: control}
    monkeypatch.setattr(cluster, "_codes", lambda *_: kinds)
    *_, last = Cluster(seeds=2, **settings).run([studied()])
    assert isinstance(last, Outcome)
    return last


def clouds(apart: float, seed: int = 0) -> np.ndarray:
    """(n, 2) a cloud for each class, so many of its spreads apart from the next."""
    data = studied().dataset
    assert data.labels is not None
    known = data.labels[data.rows(TRAIN)].astype(np.float64)
    return np.random.default_rng(seed).normal(size=(len(known), 2)) + apart * known[:, None]


def test_codes_that_differ_by_a_hair_are_not_clearly_unlike(monkeypatch: pytest.MonkeyPatch) -> None:
    codes = clouds(2)
    moved = codes + np.random.default_rng(1).normal(scale=0.05, size=codes.shape)
    outcome = beside(monkeypatch, codes, moved)
    against = {one["method"]: one for one in outcome.facts["against_best_control"]}
    assert any(one["difference"] != 0 for one in against.values())
    for one in against.values():
        assert one["low"] <= 0 <= one["high"]
    said = " ".join([outcome.sentence, *outcome.notices])
    assert said.count("neither clearly worse nor better than the best control, Control") == 3
    assert "random halves of them, each grouped anew" in said


@pytest.mark.parametrize(("ours", "words"), [(8, "better than"), (0, "worse than")])
def test_clouds_far_apart_are_clearly_unlike_one(ours: float, words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    outcome = beside(monkeypatch, clouds(ours), clouds(8 - ours, 1))
    assert " ".join([outcome.sentence, *outcome.notices]).count(f": {words} the best control, Control (") == 3
    first, second = (dict(zip(outcome.table, line, strict=True)) for line in zip(*outcome.table.values(), strict=True)
                     if line[1] == "k_means")  # fmt: skip
    (one,) = [one for one in outcome.facts["against_best_control"] if one["method"] == "k_means"]
    assert (first["codes_ahead"], second["codes_ahead"]) == (None, one["difference"])
    assert [second["ahead_low"], second["ahead_high"]] == [one["low"], one["high"]]
    assert one["difference"] == pytest.approx(first["ari"] - second["ari"])
    assert first["ari_low"] <= first["ari"] <= first["ari_high"] <= 1


def test_without_halves_nothing_is_said_of_better_and_worse(monkeypatch: pytest.MonkeyPatch) -> None:
    outcome = beside(monkeypatch, clouds(8), clouds(0, 1), repeats=1)
    said = " ".join([outcome.sentence, *outcome.notices])
    assert "better" not in said
    assert "worse" not in said
    assert "a difference may be chance" in said
    assert {one["low"] for one in outcome.facts["against_best_control"]} == {None}


def test_a_difference_that_depends_on_how_many_samples_there_are_is_said_to() -> None:
    def found(whole: float, halves: list[float]) -> list[Grouped]:
        ours, its = ([Agreement(ari, 0.5, 0.5, 3, 0.0) for ari in some] for some in ([whole, *halves], [0.2] * 4))
        return [Grouped(name, way, some[:1], some[1:]) for way in WAYS
                for name, some in (("Autoencoder", ours), ("Control", its))]  # fmt: skip

    sizes = {"n": 90, "classes": 3, "seeds": 1, "halves": 3}
    for whole, warned in ((0.6, True), (0.3, False)):
        notices = outcome(found(whole, [0.29, 0.3, 0.31]), sizes).notices
        assert ("k-means, codes against Control: of halves the difference is +0.10, of all samples +0.40; it depends on"
                " how many samples there are." in notices) == warned  # fmt: skip


def test_too_few_samples_are_not_halved() -> None:
    few = studied()
    labels = few.dataset.labels
    assert labels is not None
    rows = few.dataset.rows(TRAIN)
    split = few.dataset.split.copy()
    split[rows] = TEST
    split[[rows[labels[rows] == kind][place] for kind in range(3) for place in range(6)]] = TRAIN
    *_, last = Cluster(seeds=1).run([replace(few, dataset=replace(few.dataset, split=split))])
    assert isinstance(last, Outcome)
    assert last.facts["halves"] == 0
    assert any("a difference may be chance" in one for one in last.notices)


def test_every_code_is_grouped_in_every_way_and_labels_are_read_last() -> None:
    one = studied()
    outcome = list(Cluster(seeds=2, repeats=2).run([one]))[-1]
    assert isinstance(outcome, Outcome)
    assert len(outcome.table["codes"]) == 5 * len(WAYS)
    assert outcome.table["codes"][0] == "Autoencoder"
    by = dict(zip(zip(outcome.table["codes"], outcome.table["method"], strict=True), outcome.table["ari"], strict=True))
    assert by["Raw inputs", "k_means"] > 0.55  # the three irises are known to lie so
    assert "the best control" in outcome.sentence
    labels = one.dataset.labels
    assert labels is not None
    shuffled = replace(one.dataset, labels=np.random.default_rng(0).permutation(labels))
    chance = list(Cluster(seeds=2, repeats=2).run([replace(one, dataset=shuffled)]))[-1]
    assert isinstance(chance, Outcome)
    assert max(abs(value) for value in chance.table["ari"]) < 0.1  # type: ignore[arg-type]
    assert chance.table["groups"] == outcome.table["groups"]


def test_data_without_classes_is_refused() -> None:
    one = studied()
    with pytest.raises(UserError, match="no classes"):
        Cluster().run([replace(one, dataset=replace(one.dataset, labels=None))])
