"""What every experiment must do; a new one is tested as soon as its file exists."""

from __future__ import annotations

import csv
import io
import json
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from ae_core.data.base import sources
from ae_core.errors import UserError
from ae_core.experiments.base import ExperimentSpec, Outcome, Progress, Studied, experiments
from ae_core.experiments.kept import as_json, read_arrays, save
from ae_core.experiments.kept import csv as as_csv
from ae_core.experiments.wording import LONGEST
from ae_core.glossary import card_in
from ae_core.latent.codec import Codec
from ae_core.model.autoencoder import fresh_autoencoder
from ae_core.spec import leaves
from app.widgets.fact_table import in_words
from tests.core.quick_diffusion import quick_diffusion
from tests.core.small import MLP, run_spec

quick = pytest.fixture(quick_diffusion, scope="module", autouse=True)
FEW = {
    "repeats": 2,
    "most": 40,
    "walks": 2,
    "frames": 4,
    "lines": 90,
    "sizes": (1, 2),
    "kernel": False,
    "qualities": (10, 90),
    "seeds": 1,
    "gan_epochs": 1,
    "levels": (0.3,),
    "noise": "gaussian",
    "shares": (0.3,),
    "rounds": 2,
    "trees": 3,
    "values": "1, 2",
}  # of the settings that an experiment has


def small(name: str) -> ExperimentSpec:
    kind = experiments.get(name)
    return kind(**{key: value for key, value in FEW.items() if key in kind.model_fields})


@cache
def studied(name: str) -> Studied:
    kind = experiments.get(name)
    known = sources.get(kind.suits)
    data = known(**({"samples": 400} if "samples" in known.model_fields else {})).load()
    spec = run_spec({"network": {**MLP, "latent_dim": 4}, **kind.model})
    model = fresh_autoencoder(spec.model, data.form, 0)
    return Studied("run", Codec(model, data.to_model, data.to_display), data, spec)


@cache
def steps_of(name: str) -> list[Progress | Outcome]:
    return list(small(name).run([studied(name)]))


def outcome_of(name: str) -> Outcome:
    last = steps_of(name)[-1]
    assert isinstance(last, Outcome)
    return last


LONG = ("compare", "generate", "probe")  # to be run once more
every = pytest.mark.parametrize("name", experiments.names())
every_again = pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[pytest.mark.slow] * (name in LONG)) for name in experiments.names()]
)


NO_TERMS = frozenset({
    "chosen_less_this_low", "chosen_less_this_high", "error_of_a_hidden_cell", "estimate_per_element",
    "error_per_element", "distance_error", "better", "training samples",
    "title", "method", "model", "run", "data", "walk", "noise", "level", "missing", "share", "setting", "size",
    "sizes", "groups", "rounds", "trainings", "labels", "test_samples", "samples", "validation", "chosen", "exact",
    "found", "missed", "passed", "distinct", "error", "low", "high", "gap", "last_doubling", "seed", "status",
    "why", "told_by", "separation", "decoder_bytes", "on_front", "first_less_this", "chosen_less_this", "measure",
    "how", "distance", "error_low", "error_high", "ahead_low", "ahead_high", "hidden_cells", "of_the_mean", "score",
    "gap_error", "first_less_this_low", "first_less_this_high",
})  # fmt: skip  # words that everybody knows, and comparisons that a verdict tells


@every_again
def test_a_column_that_is_a_term_has_a_card(name: str) -> None:
    columns = [column for column in outcome_of(name).table if column not in NO_TERMS]
    assert [column for column in columns if card_in(in_words(column)) is None] == []


@every
def test_it_says_what_it_is_and_what_its_settings_mean(name: str) -> None:
    kind = experiments.get(name)
    assert kind.summary.endswith(".")
    assert len(kind.summary) < 130
    assert all(leaf.help.endswith(".") for leaf in leaves(kind()))


@every
def test_it_goes_on_from_nothing_to_its_outcome(name: str) -> None:
    *before, last = steps_of(name)
    fractions = [one.fraction for one in before if isinstance(one, Progress)]
    assert len(fractions) == len(before) >= 2
    assert fractions == sorted(fractions)
    assert fractions[0] >= 0
    assert fractions[-1] <= 1
    assert isinstance(last, Outcome)


@every_again
def test_equal_settings_have_equal_outcomes_and_random_state_and_model_stay_as_they_were(name: str) -> None:
    import torch

    first = outcome_of(name)
    model = studied(name).codec.model
    before, state = torch.get_rng_state(), {key: value.clone() for key, value in model.state_dict().items()}
    np.random.seed(3)
    drawn = np.random.get_state()[1].copy()
    again = list(small(name).run([studied(name)]))[-1]
    assert torch.equal(before, torch.get_rng_state())
    np.testing.assert_array_equal(drawn, np.random.get_state()[1])
    assert all(torch.equal(value, state[key]) for key, value in model.state_dict().items())
    assert isinstance(again, Outcome)
    assert as_json(small(name), [], again) == as_json(small(name), [], first)
    np.testing.assert_array_equal(again.figure, first.figure)
    assert set(again.arrays) == set(first.arrays)
    for part, values in first.arrays.items():
        np.testing.assert_array_equal(again.arrays[part], values)


@every
def test_its_result_is_json_a_table_and_a_picture(name: str) -> None:
    outcome = outcome_of(name)
    said = as_json(small(name), ["run"], outcome)
    assert json.loads(json.dumps(said, allow_nan=False)) == said
    assert said["experiment"] == name
    assert said["runs"] == ["run"]  # no fact takes its place
    assert said["settings"] == small(name).model_dump(mode="json")
    assert said["sentence"].strip()
    assert len(said["sentence"]) <= LONGEST
    assert all(notice.strip() for notice in said["notices"])
    assert len(set(said["notices"])) == len(said["notices"])
    lines = list(csv.reader(io.StringIO(as_csv(outcome.table).decode())))
    assert lines[0] == list(outcome.table)
    assert {len(column) for column in outcome.table.values()} == {len(lines) - 1}
    assert len(lines) > 2
    assert outcome.figure.dtype == np.uint8
    assert outcome.figure.ndim == 3
    assert outcome.figure.std() > 1


@every
def test_its_arrays_come_back_from_their_file(name: str, tmp_path: Path) -> None:
    outcome = outcome_of(name)
    save(tmp_path, as_json(small(name), ["run"], outcome), outcome)
    kept = read_arrays(tmp_path)
    assert set(kept) == set(outcome.arrays)
    for part, values in outcome.arrays.items():
        np.testing.assert_array_equal(kept[part], values)


@every
def test_it_can_be_given_up_between_steps(name: str) -> None:
    running = small(name).run([studied(name)])
    next(running)
    running.close()  # type: ignore[attr-defined]


@every
def test_it_refuses_no_run_and_more_than_it_compares(name: str) -> None:
    with pytest.raises(UserError, match="needs a trained run"):
        small(name).run([])
    most = experiments.get(name).most_runs
    if most is not None:
        with pytest.raises(UserError, match=f"looks at {most} run"):
            small(name).run([studied(name)] * (most + 1))
