from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from ae_core.analysis.diagnostics.base import Subject, fitting
from ae_core.data.base import VALIDATION, Dataset
from ae_core.model.presets.base import presets
from tests.core.analysis.test_diagnostics import bars, find, model_spec, numbers, subject
from tests.core.small import held_out, images, table

N, D = 800, 4
Floats = NDArray[np.float64]


def with_codes(x: Floats, **mmd: object) -> Subject:
    """A model whose codes are its samples, drawn to a prior by an MMD."""
    width = x.shape[1]
    spec = model_spec(width, (), regularisers={"mmd": {"name": "mmd", **mmd}})
    data = Dataset("cloud", "tabular", np.concatenate([x] * 3).astype(np.float32), held_out(len(x), len(x)))
    made = subject(spec, data)
    with torch.no_grad():
        made.model.bottleneck.mean.weight.copy_(torch.eye(width))  # type: ignore[operator, union-attr]
        made.model.bottleneck.mean.bias.zero_()  # type: ignore[operator, union-attr]
    return made


def with_splits(x: Floats, **mmd: object) -> Subject:
    """The same, its samples shared among the splits."""
    made = with_codes(x, **mmd)
    shared = Dataset("cloud", "tabular", x.astype(np.float32), held_out(len(x) - 2 * (len(x) // 3), len(x) // 3))
    return replace(made, dataset=shared, ids=shared.rows(VALIDATION))


def normal(n: int = N, d: int = D) -> Floats:
    return np.random.default_rng(5).standard_normal((n, d))


@pytest.mark.parametrize(
    ("name", "fits"),
    [("variational", True), ("wae", True), ("info-vae", True), ("adversarial", True), ("vanilla", False)],
)
def test_it_fits_every_model_that_has_a_prior(name: str, fits: bool) -> None:
    data = images()
    names = [one.name for one in fitting(presets.get(name).model(data), data)]
    assert ("prior_match" in names) == fits


def test_codes_that_are_the_priors_pass_and_the_sentence_says_what_the_test_would_see() -> None:
    shown = find("prior_match", with_codes(normal()))
    assert min(numbers(shown)["p"], numbers(shown)["p of the gap"]) > 0.05
    assert numbers(shown)["p of the prior moved"] < 0.01
    assert "cannot be told from the prior" in shown.sentence
    assert "the prior moved by 0.2 would be told" in shown.sentence


def test_codes_that_have_fallen_together_are_warned_of() -> None:
    assert not find("prior_match", with_codes(0.2 * normal())).warnings
    (warning,) = find("prior_match", with_codes(0.05 * normal())).warnings
    assert "collapsed" in warning
    assert "0.25 %" in warning


def test_too_few_codes_for_the_test_are_said_to_be_so() -> None:
    shown = find("prior_match", with_codes(normal(12, 1)))
    assert numbers(shown)["p of the prior moved"] > 0.01
    assert "would not be told either, so this says little" in shown.sentence


def test_a_box_with_the_moments_of_the_normal_is_told_by_its_gaps_where_the_mmd_sees_nothing() -> None:
    box = np.random.default_rng(1).uniform(-(3**0.5), 3**0.5, (2000, 8))
    shown = find("prior_match", with_codes(box))
    assert numbers(shown)["p"] > 0.01
    assert numbers(shown)["p of the gap"] < 0.01
    assert "do not follow the prior" in shown.sentence


def test_the_largest_gap_is_that_of_the_one_dimension_that_is_moved() -> None:
    codes = normal()
    codes[:, 2] += 0.5
    shown = find("prior_match", with_codes(codes))
    assert int(np.argmax(bars(shown).values)) == 2
    # The distribution functions of N(0, 1) and N(0.5, 1) are at most 2 Phi(0.25) - 1 apart.
    assert numbers(shown)["largest gap"] == bars(shown).values.max() == pytest.approx(0.197, abs=0.05)
    assert "in z2" in shown.sentence


def test_codes_are_held_against_the_prior_of_the_model_and_not_the_standard_normal() -> None:
    looked_at = with_codes(normal(), prior={"name": "uniform", "half_width": 2.0})
    assert "do not follow" in find("prior_match", looked_at).sentence
    box = with_codes(np.random.default_rng(1).uniform(-2, 2, (N, D)), prior={"name": "uniform", "half_width": 2.0})
    assert "cannot be told" in find("prior_match", box).sentence


@pytest.mark.parametrize("d", [2, 6])
def test_the_prior_lies_in_holes_where_the_codes_are_elsewhere_and_else_does_not(d: int) -> None:
    x = np.random.default_rng(3).uniform(-1, 1, (1500, d))
    box = {"name": "uniform", "half_width": 1.0}
    whole = numbers(find("prior_match", with_splits(x, prior=box)))["prior in holes"]
    assert whole < 0.03
    x[:, 0] = 20.0  # far from all of the prior
    assert numbers(find("prior_match", with_splits(x, prior=box)))["prior in holes"] == 1.0


def test_the_view_of_a_discriminator_says_the_same_of_the_prior() -> None:
    spec = model_spec(2, (), regularisers={"adversarial": {"name": "adversarial", "widths": []}})
    looked_at = subject(spec, table())
    match, view = numbers(find("prior_match", looked_at)), numbers(find("discriminator", looked_at))
    del match["prior in holes"]  # of the whole plane, which that view has no room for
    assert match.items() <= view.items()
