"""Directions in codes, against what was planted there."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ae_core.errors import UserError
from ae_core.latent.directions.base import Direction, directions, found, offered
from ae_core.latent.directions.held_out import auroc, told_apart
from ae_core.latent.directions.moving import analogous, answer, moved
from ae_core.latent.directions.orthogonal import rest
from ae_core.latent.directions.sides import A, B, Sides

BETWEEN = [name for name in offered() if directions.get(name).needs_sides]
PLANTED = np.array([3.0, 0.0, -1.0, 0.5])
SPREAD = np.array([1.0, 5.0, 0.2, 2.0])


def planted(shift: np.ndarray = PLANTED, n: int = 1_000, seed: int = 0) -> Sides:
    """Normal codes, of which A lie `shift` further."""
    rng = np.random.default_rng(seed)
    side = np.where(np.arange(n) < n // 2, A, B).astype(np.int8)
    return Sides.parted(rng.normal(0, SPREAD, (n, 4)) + np.where(side == A, 1, 0)[:, None] * shift, side, ("a", "b"))


def made(name: str, sides: Sides, *against: Direction) -> Direction:
    return found(directions.create(name), name, sides, against)


def figure(direction: Direction, name: str) -> float:
    return next(one.value for one in direction.figures if one.name == name)


def test_the_difference_of_means_is_what_was_planted() -> None:
    error = SPREAD * np.sqrt(2 / 500)
    assert (np.abs(made("means", planted()).vector - PLANTED) < 4 * error).all()


@pytest.mark.parametrize("name", ["logistic", "svm"])
def test_a_classifier_goes_as_the_best_linear_discriminant(name: str) -> None:
    best = PLANTED / SPREAD**2  # Fisher's: the inverse covariance times the difference of means
    vector = made(name, planted(PLANTED / 3, 10_000)).vector
    assert vector @ best / np.linalg.norm(vector) / np.linalg.norm(best) > 0.99


@pytest.mark.parametrize("name", BETWEEN)
def test_a_strength_of_one_moves_the_mean_of_b_to_that_of_a_along_it(name: str) -> None:
    sides, other = planted(), Direction("other", np.array([1.0, 0.2, 0, 0]), "by hand", "none", (0, 0))
    for direction in (made(name, sides), made(name, sides, other)):
        unit = direction.vector / np.linalg.norm(direction.vector)
        assert (sides.b.mean(0) + direction.vector) @ unit == pytest.approx(sides.a.mean(0) @ unit)


@pytest.mark.parametrize("name", BETWEEN)
def test_units_of_a_code_do_not_matter_where_they_should_not(name: str) -> None:
    """Shifted and enlarged codes give the enlarged direction."""
    sides = planted(n=400)
    enlarged = Sides.parted(7 + 10 * sides.codes, sides.side)
    np.testing.assert_allclose(made(name, enlarged).vector, 10 * made(name, sides).vector, rtol=1e-3)


@pytest.mark.parametrize("name", BETWEEN)
def test_what_can_be_told_apart_is_and_what_cannot_is_not(name: str) -> None:
    apart = made(name, planted(np.array([0, 0, 4.0, 0]), 1_000))
    assert figure(apart, "held-out AUROC") > (0.99 if name != "means" else 0.9)
    alike = planted(n=1_000)
    shuffled = Sides(alike.codes, np.random.default_rng(1).permutation(alike.side))
    for one in made(name, shuffled).figures:
        assert one.value == pytest.approx(0.5, abs=0.06)
        assert one.n == 1_000


def test_many_numbers_do_not_flatter_what_is_held_out() -> None:
    """In as many dimensions as samples every labelling is separable; only samples that were held out say so."""
    rng = np.random.default_rng(2)
    sides = Sides.parted(rng.normal(size=(100, 100)), np.where(np.arange(100) < 50, A, B).astype(np.int8))
    direction = made("logistic", sides)
    assert auroc(sides.a @ direction.vector, sides.b @ direction.vector) == 1
    assert figure(direction, "held-out AUROC") < 0.65


def test_auroc_counts_pairs() -> None:
    rng = np.random.default_rng(3)
    a, b = rng.integers(0, 5, 30).astype(float), rng.integers(0, 4, 20).astype(float)
    pairs = (a[:, None] > b).mean() + 0.5 * (a[:, None] == b).mean()
    assert auroc(a, b) == pytest.approx(pairs)


def test_every_fold_is_judged_by_both_sides() -> None:
    held: list[tuple[int, int]] = []

    def along(known: Sides) -> np.ndarray:
        held.append(known.counts)
        return np.ones(4)

    sides = planted(n=40).only(np.arange(40) < 23)  # 20 of A, 3 of B
    assert told_apart(sides, along) is not None
    assert held == [(13, 2), (13, 2), (14, 2)]
    assert told_apart(sides.only(np.arange(23) < 21), along) is None


@given(st.integers(0, 10_000), st.integers(1, 4))
@settings(max_examples=50, deadline=None)
def test_the_rest_is_at_right_angles_to_all_that_was_taken_out(seed: int, k: int) -> None:
    rng = np.random.default_rng(seed)
    others = rng.normal(size=(k, 6))
    others[-1] = others[0] + 1e-3 * others[-1]  # nearly the same as the first, so that Gram-Schmidt loses figures
    vector = rng.normal(size=6)
    left = rest(vector, others)
    assert np.abs(others @ left).max() < 1e-12 * np.linalg.norm(others, axis=1).max()
    np.testing.assert_allclose(rest(left, others), left, atol=1e-12)
    spanned = np.linalg.lstsq(others.T, vector - left, rcond=None)
    assert np.linalg.norm(others.T @ spanned[0] - (vector - left)) < 1e-9


@pytest.mark.parametrize("name", offered())
def test_what_was_taken_out_is_named_and_how_much_is_left_is_told(name: str) -> None:
    sides = planted()
    first = found(directions.create("means"), "first", sides)
    turned = Direction("turned", first.vector + np.array([0, 0, 3.0, 0]), "by hand", "none", (0, 0))
    whole, direction = made(name, sides), made(name, sides, turned)
    assert abs(direction.vector @ turned.vector) < 1e-9
    assert direction.without == ("turned",)
    cosine = whole.vector @ turned.vector / np.linalg.norm(whole.vector) / np.linalg.norm(turned.vector)
    assert direction.left == pytest.approx(np.sqrt(1 - cosine**2), abs=1e-6)
    assert whole.left == 1


def test_what_is_taken_out_is_taken_out_of_the_judged_folds_too() -> None:
    shift = np.array([0, 0, 4.0, 0])
    sides = planted(shift, 1_000)
    only = Direction("only", shift, "by hand", "none", (0, 0))
    assert figure(made("logistic", sides, only), "held-out AUROC") == pytest.approx(0.5, abs=0.06)


def test_principal_directions_are_those_of_the_covariance() -> None:
    sides = planted(np.zeros(4), 4_000)
    for component, place in enumerate(np.argsort(-SPREAD), 1):
        direction = found(directions.create("principal", component=component), "p", sides)
        unit = direction.vector / np.linalg.norm(direction.vector)
        assert unit[place] > 0.99
        assert np.linalg.norm(direction.vector) == pytest.approx(SPREAD[place], rel=0.05)
        assert figure(direction, "share of the variance") == pytest.approx(
            SPREAD[place] ** 2 / (SPREAD**2).sum(), rel=0.1
        )
        assert direction.counts == (4_000, 0)


def test_codes_move_by_strength_times_direction() -> None:
    direction = Direction("d", PLANTED, "by hand", "none", (0, 0))
    code = np.array([1, 2, 3, 4], np.float32)
    np.testing.assert_allclose(
        moved(code, direction, np.array([-2.0, 0, 0.5])), code + np.outer([-2, 0, 0.5], PLANTED), rtol=1e-6
    )


def test_a_is_to_b_as_a_is_to_b() -> None:
    rng = np.random.default_rng(0)
    a, b, c = rng.normal(size=(3, 8)).astype(np.float32)
    np.testing.assert_array_equal(analogous(a, b, a), b)
    np.testing.assert_allclose(analogous(a, a, c), c, rtol=1e-6)
    np.testing.assert_allclose(analogous(a, b, c) - c, b - a, atol=1e-5)
    many = rng.normal(size=(50, 8)).astype(np.float32)
    np.testing.assert_allclose(analogous(many, b, c), c + b - many.mean(0), atol=1e-5)


def test_the_answer_is_the_nearest_that_did_not_ask() -> None:
    codes = np.array([[0, 0], [1, 0], [0, 1], [1.2, 1], [np.nan, 1]], np.float32)
    ids = np.array([10, 11, 12, 13, 14])
    code = analogous(codes[0], codes[1], codes[2])
    near = answer(code, ids, codes, ids[:3])
    assert (near.sample, near.distance) == (13, pytest.approx(0.2, abs=1e-6))
    with pytest.raises(UserError, match="no other sample"):
        answer(code, ids, codes, ids[:4])


IDS = np.arange(6)


@pytest.mark.parametrize(
    ("a", "b", "sentence"),
    [
        ([], [1], "seven: none of its samples"),
        ([1], [], "one: none of its samples"),
        ([1], [99], "one: none of its samples"),
        ([1, 2], [2, 1], "seven and one are the same samples"),
        ([1, 2], [1, 2, 3], "seven: nothing of it is outside of one"),
        ([1, 2, 3], [1, 2], "one: nothing of it is outside of seven"),
    ],
)
def test_sides_that_are_none_are_refused(a: list[int], b: list[int], sentence: str) -> None:
    codes = np.random.default_rng(0).normal(size=(6, 2))
    with pytest.raises(UserError, match=sentence):
        Sides.of(codes, IDS, np.array(a, int), np.array(b, int), ("seven", "one"))


def test_a_sample_of_both_sides_counts_on_neither() -> None:
    sides = Sides.of(np.eye(6), IDS, np.array([0, 1, 2]), np.array([2, 3]))
    np.testing.assert_array_equal(sides.side, [A, A, 0, B, 0, 0])


def test_codes_that_are_not_finite_are_left_out() -> None:
    codes = np.eye(6)
    codes[1] = np.nan
    assert Sides.of(codes, IDS, np.array([0, 1]), np.array([4])).counts == (1, 1)


@pytest.mark.parametrize("name", offered())
def test_equal_codes_have_no_direction(name: str) -> None:
    sides = Sides.parted(np.ones((10, 3)), np.where(np.arange(10) < 5, A, B).astype(np.int8))
    with pytest.raises(UserError, match=directions.get(name).title):
        made(name, sides)


@pytest.mark.parametrize("name", offered())
def test_what_others_leave_nothing_of_is_said(name: str) -> None:
    sides = planted()
    axes = [Direction(f"e{place}", axis, "by hand", "none", (0, 0)) for place, axis in enumerate(np.eye(4))]
    with pytest.raises(UserError, match="nothing is left of it without e0, e1, e2, e3"):
        made(name, sides, *axes)


def test_codes_of_another_length_are_refused() -> None:
    with pytest.raises(UserError, match="codes of 4 numbers"):
        made("means", planted(), Direction("d", np.ones(3), "by hand", "none", (0, 0)))
    with pytest.raises(UserError, match="component: 5 cannot be used"):
        found(directions.create("principal", component=5), "p", planted())


@pytest.mark.parametrize("seed", range(5))
def test_without_the_difference_of_means_no_step_is_left_between_two_sides(seed: int) -> None:
    """What rounding leaves of it is not taken for a step."""
    sides = planted(n=200, seed=seed)
    means = found(directions.create("means"), "means", sides)
    with pytest.raises(UserError, match="without means: the mean of a does not lie further along it than that of b"):
        made("logistic", sides, means)


def test_codes_that_do_not_vary_have_no_principal_step() -> None:
    codes = np.zeros((20, 3))
    codes[:, 0] = np.arange(20)
    sides = Sides.parted(codes, np.zeros(20, np.int8))
    with pytest.raises(UserError, match="Principal direction 3: the codes do not vary along it"):
        found(directions.create("principal", component=3), "p", sides)
