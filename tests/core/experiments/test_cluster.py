"""Groups of codes against classes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from ae_core.data.base import sources
from ae_core.errors import UserError
from ae_core.experiments.base import Outcome, Studied
from ae_core.experiments.cluster import WAYS, Cluster
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


def test_every_code_is_grouped_in_every_way_and_labels_are_read_last() -> None:
    one = studied()
    outcome = list(Cluster(seeds=2).run([one]))[-1]
    assert isinstance(outcome, Outcome)
    assert len(outcome.table["codes"]) == 5 * len(WAYS)
    assert outcome.table["codes"][0] == "Autoencoder"
    by = dict(zip(zip(outcome.table["codes"], outcome.table["method"], strict=True), outcome.table["ari"], strict=True))
    assert by["Raw inputs", "k_means"] > 0.55  # the three irises are known to lie so
    assert "the best control" in outcome.sentence
    labels = one.dataset.labels
    assert labels is not None
    shuffled = replace(one.dataset, labels=np.random.default_rng(0).permutation(labels))
    chance = list(Cluster(seeds=2).run([replace(one, dataset=shuffled)]))[-1]
    assert isinstance(chance, Outcome)
    assert max(abs(value) for value in chance.table["ari"]) < 0.1  # type: ignore[arg-type]
    assert chance.table["groups"] == outcome.table["groups"]


def test_data_without_classes_is_refused() -> None:
    one = studied()
    with pytest.raises(UserError, match="no classes"):
        Cluster().run([replace(one, dataset=replace(one.dataset, labels=None))])
