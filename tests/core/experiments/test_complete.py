"""How well hidden cells are filled."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
import pytest
from sklearn.impute import KNNImputer

from ae_core.analysis.completing import HIDES, missing
from ae_core.data.base import TEST, TRAIN, Dataset
from ae_core.errors import UserError
from ae_core.experiments.base import Outcome, Studied
from ae_core.experiments.complete import Complete
from ae_core.experiments.fillers import Given, Known, fillers
from ae_core.experiments.restoring import clean
from ae_core.latent.codec import Codec
from ae_core.model.autoencoder import fresh_autoencoder
from ae_core.spec import replaced
from tests.core.small import MLP, images, run_spec, series, table, texts


def studied(data: Dataset, size: int = 2) -> Studied:
    network = {"name": "recurrent"} if data.form.padded else MLP
    likelihood = "categorical" if data.form.tokens else "gaussian"
    spec = replaced(run_spec({"network": {**network, "latent_dim": size}, "likelihood": likelihood}),
                    "train.device", "cpu")  # fmt: skip
    codec = Codec(fresh_autoencoder(spec.model, data.form, 0), data.to_model, data.to_display)
    return Studied("run", codec, data, spec)


def found(*runs: Studied, **settings: Any) -> Outcome:
    last = list(Complete(**settings).run(runs))[-1]
    assert isinstance(last, Outcome)
    return last


def rows(outcome: Outcome, method: str) -> list[dict[str, Any]]:
    whole = [dict(zip(outcome.table, line, strict=True)) for line in zip(*outcome.table.values(), strict=True)]
    return [one for one in whole if one["method"] == method]


@cache
def of_table() -> Outcome:
    return found(studied(table(n_train=200, n_held=60)), shares=(0.2, 0.5))


def hidden_of(truth: np.ndarray, share: float, place: int, kind: str = "cells") -> np.ndarray:
    return missing(truth, HIDES[kind], share, np.random.default_rng([0, TEST, place]))


def per_sample(squares: np.ndarray, hidden: np.ndarray) -> float:
    flat, gone = squares.reshape(len(squares), -1), hidden.reshape(len(hidden), -1)
    return float(np.mean([row[cells].mean() for row, cells in zip(flat, gone, strict=True)]))


def test_mean_and_neighbours_lose_what_they_lose_of_hidden_cells_only() -> None:
    data = table(n_train=200, n_held=60)
    truth, known = clean(data, TEST, 500), data.to_model(data.x[data.rows(TRAIN)]).astype(np.float64)
    for place, share in enumerate((0.2, 0.5)):
        hidden = hidden_of(truth, share, place)
        told = rows(of_table(), "mean")[place]
        assert told["error_of_a_hidden_cell"] == pytest.approx(
            per_sample(np.square(known.mean(axis=0) - truth), hidden), rel=1e-6
        )
        assert told["hidden_cells"] == hidden.sum()
        assert told["of_the_mean"] == 1
        told = rows(of_table(), "neighbours")[place]
        imputer = KNNImputer(n_neighbors=int(told["setting"])).fit(known)
        seen = imputer.transform(np.where(hidden, np.nan, truth))
        assert told["error_of_a_hidden_cell"] == pytest.approx(per_sample(np.square(seen - truth), hidden), rel=1e-5)


def test_what_lies_near_a_plane_is_filled_by_components_better_than_by_the_mean() -> None:
    """Two hidden numbers make six columns: two components tell the rest."""
    told = rows(of_table(), "pca_same_2")[0]
    assert told["setting"].startswith("2, ")
    assert told["of_the_mean"] < 0.2


def test_the_model_is_put_round_as_often_as_suits_the_validation_split() -> None:
    told = rows(of_table(), "autoencoder_0")
    assert all(one["rounds"] <= 50 for one in told)
    (single,) = rows(found(studied(table(n_train=200)), shares=(0.2,), rounds=1), "autoencoder_0")
    assert (single["rounds"], single["setting"]) == (1, "one pass")


def test_every_way_keeps_what_is_known_and_fills_within_the_range_of_training_samples() -> None:
    for data, kind in ((images(), "half"), (series(shortest=4), "gap"), (table(), "cells")):
        truth = clean(data, TEST, 500)
        given, known = Given(truth, missing(truth, HIDES[kind], 0.5, np.random.default_rng(0))), Known.of(data)
        for way in fillers([studied(data)], data, 3, 1e-3):
            seen, _ = way.fill(given, way.settings[-1])
            np.testing.assert_array_equal(seen[~given.hidden], truth[~given.hidden])
            if way.name == "interpolation":  # which knows no training samples
                continue
            low, high = (np.broadcast_to(end, truth.shape)[given.hidden] for end in (known.low, known.high))
            assert (seen[given.hidden] >= low - 1e-9).all()
            assert (seen[given.hidden] <= high + 1e-9).all()


def test_no_way_sees_what_is_hidden() -> None:
    """Other values there give the same answer."""
    for data, kind in ((images(), "block"), (series(), "gap"), (table(), "cells")):
        truth = clean(data, TEST, 500)
        hidden = missing(truth, HIDES[kind], 0.3, np.random.default_rng(0))
        other = Given(np.where(hidden, 0.77, truth), hidden)
        for way in fillers([studied(data)], data, 3, 1e-3):
            for setting in way.settings[:2]:
                seen, again = (way.fill(one, setting)[0] for one in (Given(truth, hidden), other))
                np.testing.assert_array_equal(seen, again)


def test_the_best_control_is_chosen_by_validation_and_an_untrained_model_is_no_better_than_the_mean() -> None:
    outcome = of_table()
    for one in outcome.facts["against_best_control"]:
        same = [
            each for name in ("mean", "neighbours", "pca", "pca_same_2", "untrained") for each in rows(outcome, name)
            if each["share"] == one["share"]
        ]  # fmt: skip
        assert one["best_control"] == min(same, key=lambda each: each["validation_error"])["method"]
        assert one["difference"] == pytest.approx(one["error"] - one["control_error"])
    assert "loses more than the best control" in outcome.sentence
    assert "not clearly better than the mean" in outcome.sentence


def test_every_run_stands_beside_components_as_many_as_its_code_has_numbers_and_its_own_untrained_encoder() -> None:
    data = table()
    runs = [replace(studied(data, size), name=name) for name, size in (("small", 2), ("large", 4))]
    controls = {way.name: way for way in fillers(runs, data, 3, 1e-3) if way.name.startswith(("pca_same", "untrained"))}
    assert {name: way.title for name, way in controls.items()} == {
        "pca_same_2": "PCA of 2 numbers", "pca_same_4": "PCA of 4 numbers",
        "untrained": "Untrained small", "untrained_1": "Untrained large",
    }  # fmt: skip
    assert [{one.size for one in way.settings} for way in controls.values()] == [{2}, {4}, {None}, {None}]
    outcome = found(*runs, shares=(0.3,), rounds=2)
    assert [len(rows(outcome, name)) for name in controls] == [1] * 4


def test_pictures_and_series_have_forms_of_their_own() -> None:
    for data, kind in ((images(), "half"), (series(), "end"), (series(shortest=4), "gap"), (images(), "auto")):
        outcome = found(studied(data), missing=kind, shares=(0.5,), rounds=2)
        assert outcome.facts["missing"] == ("block" if kind == "auto" else kind)
        assert rows(outcome, "interpolation")
        assert not any(np.isnan(value) for value in outcome.table["error_of_a_hidden_cell"] if value is not None)


def test_what_cannot_be_hidden_is_refused() -> None:
    with pytest.raises(UserError, match="Texts have no numbers"):
        found(studied(texts()))
    with pytest.raises(UserError, match="gap does not suit table"):
        found(studied(table()), missing="gap")
    with pytest.raises(UserError, match="shares: above 0"):
        found(studied(table()), shares=(1.0,))
    with pytest.raises(UserError, match="one number only"):
        found(studied(table(d=1)))
    with pytest.raises(UserError, match="different data"):
        found(studied(table()), studied(table(seed=1)))
