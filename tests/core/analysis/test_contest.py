"""Samplers against held-out codes: who is held against whom, and what the sums say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from ae_core.analysis.contest import CONTROLS, Contestant, Pool, contest, contestants, judge, rounds
from ae_core.analysis.pool import features_of, pool_of
from ae_core.analysis.power import MOST, Several, separation, tells
from ae_core.analysis.scores.base import Evidence, Measured, in_order, scores
from ae_core.analysis.standings import powers, standings
from ae_core.errors import UserError
from ae_core.latent.codec import Codec
from ae_core.latent.samplers.base import samplers
from ae_core.model.autoencoder import fresh_autoencoder
from ae_core.priors.normal import Normal
from ae_core.priors.ring import Ring
from tests.core.quick_diffusion import quick_diffusion
from tests.core.small import MLP, images, run_spec, texts

quick = pytest.fixture(quick_diffusion, scope="module", autouse=True)
CODES = np.random.default_rng(0).standard_normal((400, 3)).astype(np.float32)
POOL = Pool(2 * CODES[:200], 2 * CODES[200:])
IN_CODE = [score for score in in_order() if score.name != "fid_local"]


def rows(repeats: int = 5) -> dict[str, dict[str, Several]]:
    codes = 2 * np.random.default_rng(1).standard_normal((1500, 3)).astype(np.float32)
    pool = Pool(codes[:500], codes[500:])
    found, _ = contestants(None, pool.train)
    quick = [one for one in found if one.name in ("normal", "gaussian", "held_out", "training")]
    judged = [judge(one, round_, IN_CODE) for round_ in rounds(pool, repeats, 500) for one in quick]
    return {row.contestant.name: dict(row.values) for row in standings(judged, quick)}


def test_a_round_parts_what_was_held_out_and_shows_nobody_the_rest() -> None:
    held_out = {tuple(code) for code in POOL.held_out.tolist()}
    seen = []
    for round_ in rounds(POOL, 3, 80):
        evidence, rest = ({tuple(code) for code in part.tolist()} for part in (round_.evidence.held_out, round_.rest))
        assert len(evidence) == len(rest) == round_.n == 80
        assert not evidence & rest
        assert evidence | rest <= held_out
        seen.append(evidence)
    assert seen[0] != seen[1]
    assert [round_.n for round_ in rounds(POOL, 1, 10_000)] == [100]


def test_samples_and_their_codes_stay_together() -> None:
    real = POOL.held_out[:, :1].copy()
    round_ = next(rounds(replace(POOL, real=real), 1, 50))
    np.testing.assert_array_equal(round_.evidence.real, round_.evidence.held_out[:, :1])


def test_too_few_held_out_samples_are_refused() -> None:
    with pytest.raises(UserError, match="There are 20 held-out samples; at least 32"):
        next(rounds(Pool(CODES, CODES[:20]), 1, 100))


def test_every_registered_sampler_takes_part_or_says_why_not() -> None:
    every, refused = contestants(Ring(), POOL.train)
    assert [one.name for one in every if not one.control] == samplers.names()
    assert refused == []
    without, refused = contestants(None, POOL.train)
    assert {one.name for one in every} - {one.name for one in without} == {"prior"}
    assert "no prior" in refused[0]
    # The normal prior is drawn from by the sampler of that name; a second row would say the same.
    normal, refused = contestants(Normal(), POOL.train)
    assert {one.name for one in every} - {one.name for one in normal} == {"prior"}
    assert refused == []


def test_samplers_see_the_training_codes_alone() -> None:
    """A sampler that is given held-out codes would be judged by what it was fitted to."""
    found, _ = contestants(None, POOL.train)
    round_ = next(rounds(POOL, 1, 50))
    strange = replace(round_, evidence=replace(round_.evidence, held_out=9 * CODES), rest=round_.rest + 9)
    for one in found:
        if not one.control:
            np.testing.assert_array_equal(one.draw(round_), one.draw(strange), err_msg=one.name)


def test_the_controls_are_the_rest_and_the_training_codes() -> None:
    round_ = next(rounds(POOL, 1, 50))
    held_out, training = (one.draw(round_) for one in CONTROLS)
    np.testing.assert_array_equal(held_out, round_.rest)
    assert {tuple(code) for code in training.tolist()} <= {tuple(code) for code in POOL.train.tolist()}
    assert len(np.unique(training, axis=0)) == 50


def test_a_contest_goes_step_by_step_and_says_who_cannot_take_part() -> None:
    def fail(_: object) -> np.ndarray:
        raise UserError("no.")

    def prepare() -> Iterator[float]:
        yield from (0.5, 1.0)

    able = Contestant("able", "Able", lambda round_: round_.rest, prepare=prepare)
    each = list(rounds(POOL, 2, 40))
    turns = list(contest([able, Contestant("unable", "Unable", fail)], each, IN_CODE))
    fractions = [turn.fraction for turn in turns]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1
    assert [turn.judged.number for turn in turns if turn.judged] == [0, 1]
    assert [turn.refusal for turn in turns if turn.refusal] == ["Unable is left out: no."]


def test_equal_rounds_are_judged_equally() -> None:
    found, _ = contestants(None, POOL.train)
    one, other = (judge(found[0], next(rounds(POOL, 1, 60)), IN_CODE) for _ in range(2))
    assert one == other


def test_what_is_twice_as_wide_as_the_prior_is_told_from_it_and_not_from_its_own_gaussian() -> None:
    found = rows()
    for column in ("mmd2", "c2st", "nearest"):
        assert tells(found["normal"][column], found["held_out"][column]), column
        assert not tells(found["gaussian"][column], found["held_out"][column]), column
    assert found["training"]["nearest"].mean < 1e-6
    assert found["held_out"]["nearest"].mean == pytest.approx(1, abs=0.1)


def test_power_is_of_the_baselines_beside_held_out_codes() -> None:
    found, _ = contestants(None, POOL.train)
    quick = [one for one in found if one.name in ("normal", "held_out")]
    judged = [judge(one, round_, IN_CODE) for round_ in rounds(POOL, 3, 60) for one in quick]
    for power in powers(standings(judged, quick), IN_CODE):
        normal = power.baselines["normal"]
        assert normal.separation == pytest.approx(separation(normal.value, power.held_out))
        assert "gaussian" not in power.baselines


def test_several_are_a_mean_a_deviation_and_a_middle_p() -> None:
    found = Several.of([Measured(1, 0.5), Measured(2, 0.1), Measured(6, 0.2)])
    assert (found.mean, found.p, found.n) == (3, 0.2, 3)
    assert found.spread == pytest.approx(np.std([1, 2, 6], ddof=1))
    assert np.isnan(Several.of([Measured(1)]).spread)


def test_a_separation_counts_spreads() -> None:
    assert separation(Several(5, 1, None, 9), Several(1, 1, None, 9)) == pytest.approx(4)
    assert separation(Several(5, 0, None, 9), Several(1, 2, None, 9)) == pytest.approx(4 / np.sqrt(2))
    assert separation(Several(5, 0, None, 9), Several(5, 0, None, 9)) == 0
    assert separation(Several(5, 0, None, 9), Several(4, 0, None, 9)) == MOST
    assert np.isnan(separation(Several(np.nan, 0, None, 9), Several(4, 0, None, 9)))


def test_a_test_goes_by_its_p_value_and_not_where_it_errs_on_the_usual_row() -> None:
    one, usual = Several(0.7, 0.4, 0.001, 3), Several(0.5, 0.4, 0.4, 3)
    assert tells(one, usual)
    assert not tells(usual, one)
    assert not tells(one, replace(usual, p=0.002))


def test_scores_name_their_columns_once_and_say_what_they_mean() -> None:
    columns = [column for score in in_order() for column in score.columns]
    assert len({column.name for column in columns}) == len(columns)
    assert all(column.meaning.endswith(".") for column in columns)
    assert {score.name for score in in_order()} == set(scores.names())
    round_ = next(rounds(POOL, 1, 40))
    for score in IN_CODE:
        found = score().measure(round_.rest, round_.evidence, np.random.default_rng(0))
        assert len(found) == len(score.columns)


def test_fid_local_needs_classes_and_judges_what_is_decoded() -> None:
    fid = scores.get("fid_local")
    assert "FID-local is left out" in (fid.lacks(Evidence(CODES, CODES)) or "")
    data = images(n_train=60, n_held=40)
    codec = Codec(fresh_autoencoder(run_spec({"network": MLP}).model, data.form, 0), data.to_model, data.to_display)
    pool = pool_of(codec, data, "means", "both", features_of(data))
    round_ = next(rounds(pool, 1, 100))
    assert fid.lacks(round_.evidence) is None
    decoded, real = fid().measure(round_.evidence.held_out, round_.evidence, np.random.default_rng(0))
    assert decoded.value == pytest.approx(0, abs=1e-6)
    assert real.value > 0


def test_texts_and_data_without_classes_have_no_features() -> None:
    assert features_of(texts()) is None
    assert features_of(replace(images(), labels=None)) is None
    assert features_of(replace(images(), labels=np.zeros(images().n, np.int64))) is None


def test_codes_are_means_or_draws_and_points_have_no_spread_to_draw_from() -> None:
    data = images(n_train=300)
    spec = run_spec({"network": MLP, "bottleneck": "gaussian", "regularisers": {"kl": {"name": "kl"}}}).model
    codec = Codec(fresh_autoencoder(spec, data.form, 0), data.to_model, data.to_display)
    means, draws = (pool_of(codec, data, codes, "both", None).train for codes in ("means", "draws"))
    _, log_var = codec.posterior(data.x[data.rows(0)])
    assert log_var is not None
    unit = (draws - means) / np.exp(0.5 * log_var)
    assert unit.mean() == pytest.approx(0, abs=0.1)
    assert unit.std() == pytest.approx(1, abs=0.1)
    plain = Codec(fresh_autoencoder(run_spec({"network": MLP}).model, data.form, 0), data.to_model, data.to_display)
    np.testing.assert_array_equal(*(pool_of(plain, data, codes, "both", None).train for codes in ("means", "draws")))


def test_a_contestant_of_ones_own_can_take_part() -> None:
    """A window can hold any codes against the data, not those of samplers alone."""
    own = Contestant("own", "Own", lambda round_: np.zeros((round_.n, 3), np.float32))
    assert judge(own, next(rounds(POOL, 1, 40)), IN_CODE).values["recall"].value < 0.1
