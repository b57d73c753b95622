"""Which codes samplers are held against."""

from __future__ import annotations

import numpy as np
import pytest

from ae_core.analysis.contest import Contestant
from ae_core.analysis.power import Several
from ae_core.analysis.scores.base import Column
from ae_core.analysis.standings import Baseline, Power, Standing
from ae_core.data.base import sources
from ae_core.experiments.base import Studied
from ae_core.experiments.samplers import Samplers
from ae_core.experiments.samplers_told import sentences, told_by
from ae_core.latent.codec import Codec
from ae_core.model.autoencoder import fresh_autoencoder
from ae_core.model.presets.base import presets
from ae_core.spec import replaced


def studied(preset: str) -> Studied:
    data = sources.create("digits").load()
    model = replaced(presets.get(preset).model(data), "network", {"name": "mlp", "hidden": [8], "latent_dim": 2})
    return Studied("run", Codec(fresh_autoencoder(model, data.form, 0), data.to_model, data.to_display), data)


@pytest.mark.parametrize(
    ("preset", "setting", "found"),
    [
        ("variational", "auto", "draws"), ("variational", "means", "means"), ("vanilla", "auto", None),
        ("vanilla", "draws", None), ("adversarial", "auto", None),
    ],
)  # fmt: skip
def test_a_prior_is_held_against_what_it_was_trained_to_be_like(preset: str, setting: str, found: str | None) -> None:
    assert Samplers(codes=setting)._codes(studied(preset)) == found  # type: ignore[arg-type]


def row(name: str, control: bool = False, **values: float) -> Standing:
    several = {score: Several(value, 0.1, None, 5) for score, value in values.items()}
    apart = {score: abs(value) / 0.1 for score, value in values.items()}
    return Standing(
        Contestant(name, name.capitalize(), lambda _: np.empty((0, 2), np.float32), control), several, apart
    )


def contest_of(*rows: Standing) -> tuple[list[Standing], list[Power]]:
    """Three scores; held-out codes have 0 in each."""
    scores = [Column(name, name, "lower", "") for name in ("first", "second", "third")]
    held_out = row("held_out", True, first=0.0, second=0.0, third=0.0)
    named = {one.contestant.name: one for one in rows}
    judging = [
        Power(
            one,
            held_out.values[one.name],
            {
                name: Baseline(name, named[name].values[one.name], 0.0, abs(named[name].values[one.name].mean) >= 0.3)
                for name in ("normal", "gaussian")
            },
        )
        for one in scores
    ]
    return [*rows, held_out], judging


TRIED = row("mixture", first=0.1, second=0.1, third=9.0), row("flow", first=1.0, second=0.0, third=0.0)
SIZES = {"n": 40, "n_train": 100, "codes": "codes"}
WRONG = row("normal", first=9.0, second=9.0, third=0.0), row("gaussian", first=9.0, second=0.0, third=0.0)


def test_the_sampler_that_no_able_score_tells_apart_is_the_one_to_use() -> None:
    """A score that notices no wrong sampler has no say, however far it sets one apart."""
    rows, judging = contest_of(*WRONG, *TRIED)
    assert sentences(rows, judging, SIZES) == [
        "Use Mixture: none of the 2 scores that notice a wrong sampler here tells it from held-out codes "
        "(40 codes a repeat, fitted to 100).",
        "Told apart: Gaussian, Flow by 1; Normal by 2.",
    ]
    assert told_by(rows[0], judging) == ["first", "second"]


def test_where_all_are_told_apart_none_is_recommended() -> None:
    rows, judging = contest_of(*WRONG)
    assert sentences(rows, judging, SIZES)[0].startswith(
        "Every sampler can be told from held-out codes; least by Gaussian: 1 of the 2 scores"
    )


def test_scores_that_notice_nothing_recommend_nothing() -> None:
    same = {"first": 0.0, "second": 0.0, "third": 0.0}
    rows, judging = contest_of(row("normal", **same), row("gaussian", **same))
    assert "nothing says which one to use" in sentences(rows, judging, SIZES)[0]
