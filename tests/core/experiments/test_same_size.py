"""Components as many as a code has numbers stand beside models, each size once."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np
import pytest

from ae_core.analysis.paired import difference
from ae_core.data.base import TRAIN
from ae_core.experiments.base import ExperimentSpec, Outcome, Studied
from ae_core.experiments.complete import Complete
from ae_core.experiments.denoise import Denoise
from ae_core.experiments.restoring import Cell, Way
from ae_core.experiments.same_size import MERGED, against_same_size, once_each, sizes_beside, told_beside
from ae_core.latent.codec import Codec
from ae_core.model.autoencoder import fresh_autoencoder
from tests.core.small import MLP, run_spec, table

DATA = table(n_train=200, n_held=60)  # two hidden numbers make its six columns
DENOISE = partial(Denoise, noise="gaussian", levels=(0.3,))
COMPLETE = partial(Complete, shares=(0.2,), rounds=5)


def studied(size: int, **slots: Any) -> Studied:
    spec = run_spec({"network": {**MLP, "latent_dim": size}, "likelihood": "mse", **slots})
    codec = Codec(fresh_autoencoder(spec.model, DATA.form, 0), DATA.to_model, DATA.to_display)
    return Studied("run", codec, DATA, spec)


def found(spec: ExperimentSpec, *runs: Studied) -> tuple[Outcome, list[dict[str, Any]]]:
    outcome = list(spec.run(runs))[-1]
    assert isinstance(outcome, Outcome)
    return outcome, [dict(zip(outcome.table, line, strict=True)) for line in zip(*outcome.table.values(), strict=True)]


@pytest.mark.parametrize("kind", [DENOISE, COMPLETE])
def test_the_chosen_size_has_a_row_of_its_own_unless_it_is_that_of_the_code(kind: Any) -> None:
    outcome, rows = found(kind(), studied(2))  # two components are the best
    assert [row["title"] for row in rows if row["method"].startswith("pca")] == ["PCA of 2 numbers"]
    assert MERGED in outcome.notices
    assert outcome.facts["against_best_control"][0]["best_control"] in {row["method"] for row in rows}
    outcome, rows = found(kind(), studied(4))
    assert {row["title"]: row["setting"][0] for row in rows if row["method"].startswith("pca")} == {
        "PCA": "2", "PCA of 4 numbers": "4",
    }  # fmt: skip
    assert MERGED not in outcome.notices


@pytest.mark.parametrize("kind", [DENOISE, COMPLETE])
def test_what_is_said_of_them_is_that_of_their_rows(kind: Any) -> None:
    outcome, rows = found(kind(), studied(2))
    (told,) = outcome.facts["against_same_size"]
    error = next(name for name in rows[0] if name.startswith("error"))
    by_method = {row["method"]: row[error] for row in rows}
    assert told["error"] == by_method["autoencoder_0"]
    assert told["control_error"] == by_method["pca_same_2"]
    assert told["low"] > 0  # it has learned nothing
    said = "Autoencoder loses less than PCA of 2 numbers in 0 of 1 cases, more in 1."
    assert any(said in one for one in (outcome.sentence, *outcome.notices))


def cell(name: str, level: float, setting: Any, errors: np.ndarray) -> Cell:
    way = Way(name, name, True, lambda seen, _: seen)
    return Cell("gaussian", level, way, setting, 0.0, errors, None, np.zeros((1, 2)))


def test_it_is_once_only_where_both_have_one_setting_at_one_level() -> None:
    errors = np.arange(4.0)
    cells = [cell("pca", 0.1, 2, errors), cell("pca_same_2", 0.1, 2, errors), cell("pca_same_4", 0.1, 4, errors)]
    cells += [cell("pca", 0.2, 8, errors), cell("pca_same_2", 0.2, 2, errors)]
    assert once_each(cells) == cells[1:]


def test_differences_are_paired_and_clear_ones_are_counted() -> None:
    rng = np.random.default_rng(0)
    theirs = rng.random(100) + 1
    cells = [cell("pca_same_2", level, 2, theirs) for level in (0.1, 0.2, 0.3)]
    mine = {0.1: theirs - 0.1, 0.2: theirs + 0.1, 0.3: rng.permutation(theirs)}
    cells += [cell("autoencoder_0", level, None, errors) for level, errors in mine.items()]
    told = against_same_size(cells, ["autoencoder_0"], [studied(2)], DATA)
    for one in told:
        gap = difference(mine[one["level"]], theirs)
        assert (one["difference"], one["low"], one["high"]) == (gap.mean, gap.low, gap.high)
    assert told_beside("Model", "autoencoder_0", told) == [
        "Model loses less than pca_same_2 in 1 of 3 cases, more in 1."
    ]
    assert told_beside("Model", "autoencoder_1", told) == []


def test_a_run_of_components_is_itself_the_control_of_its_size_and_codes_have_at_most_as_many_as_there_are() -> None:
    linear = {"name": "mlp", "hidden": [], "activation": "identity", "latent_dim": 2}
    pca = replace(studied(2, network=linear, objective="components"), name="components")
    assert sizes_beside([pca], DATA) == []
    assert sizes_beside([studied(2), pca], DATA) == []
    assert sizes_beside([studied(3), studied(3), pca], DATA) == [3]
    assert sizes_beside([studied(50)], DATA) == [min(len(DATA.rows(TRAIN)), 6)]
    _, rows = found(DENOISE(), studied(3), pca)
    assert [row["method"] for row in rows if row["method"].startswith("pca_same")] == ["pca_same_3"]
