"""What the map's points can be coloured by: each value belongs to its sample, and the legend says what is true."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from app import theme
from app.lanes import Lanes
from app.mapping import measuring
from app.mapping.colourings.base import Scene, Values, choices, chosen
from app.mapping.colours import Colours, coloured, reach
from app.mapping.measuring import Measuring
from app.selection import Selection
from app.session import Session
from app.workspace import Frame, Projected, SampleTerms
from tests.app.small_model import load, seen_by

N = 40


def scene_of(session: Session, ids: np.ndarray | None = None) -> Scene:
    """The small model's scene with every kind of value; of some of the samples where ids are given."""
    if not session.workspace.frames:
        load(session, latent_dim=3)
    workspace, rows = session.workspace, np.arange(N) if ids is None else ids
    assert workspace.dataset is not None

    def part(frame: Frame) -> Frame:
        return replace(frame, codes=frame.codes[rows])

    data = replace(
        workspace.dataset, factors={"angle": np.linspace(0, 1, 60)}, columns=("width", "height"), kind="tabular",
        x=np.arange(120, dtype=np.float32).reshape(60, 2),
    )  # fmt: skip
    frames = tuple(map(part, workspace.frames))
    terms = SampleTerms({"error": ("Squared error", "summed")}, 20, 2.0, rows, {"error": np.arange(N)[rows] * 1.0})
    projected = Projected("pca", rows, frames[-1].codes[:, :2], distortion=np.linspace(0, 1, N)[rows])
    return Scene(data, rows, frames[-1], frames, projected, terms, Selection.of([3, 5, 20]))


def every(scene: Scene) -> list[str]:
    return [name for group in choices(scene) for name, _ in group]


def test_everything_that_was_promised_is_offered(session: Session) -> None:
    assert every(scene_of(session)) == [
        "class", "split", "selection", "norm", "z0", "z1", "z2", "term:error", "movement", "movement:half",
        "movement:start", "factor:angle", "column:width", "column:height", "distortion",
    ]  # fmt: skip


@given(st.integers(0, 2**32 - 1))
def test_every_value_goes_with_its_sample_in_whatever_order_they_come(seed: int) -> None:
    session = Session()
    order = np.random.default_rng(seed).permutation(N)
    whole, mixed = scene_of(session), scene_of(session, order)
    for name in every(whole):
        family = chosen(whole, name)[0]
        first, second = family.values(whole, name), family.values(mixed, name)
        assert first is not None
        assert second is not None
        assert len(first.values) == N
        np.testing.assert_array_equal(first.values[order], second.values)


def test_movement_is_the_distance_between_two_frames(session: Session) -> None:
    scene = scene_of(session)
    found = chosen(scene, "movement")[0].values(scene, "movement")
    assert found is not None
    before, after = (frame.codes.astype(float) for frame in scene.frames)
    wanted = [
        np.sqrt(sum((a - b) ** 2 for a, b in zip(*pair, strict=True))) for pair in zip(before, after, strict=True)
    ]
    np.testing.assert_allclose(found.values, wanted, rtol=1e-5)
    assert found.title == "Distance moved since epoch 1"
    at_first = replace(scene, frame=scene.frames[0])
    assert chosen(at_first, "movement")[0].values(at_first, "movement") is None


def made(values: np.ndarray, names: tuple[str, ...] = (), tokens: theme.Tokens = theme.LIGHT) -> Colours:
    """The colours of any values."""

    class Family:
        def choices(self, scene: object) -> list[tuple[str, str]]:
            return [("mine", "Mine")]

        def values(self, scene: object, name: str) -> Values:
            return Values(values, "Mine (units)", names)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.mapping.colourings.base.families", lambda: [Family()])
        return coloured(None, "mine", tokens)  # type: ignore[arg-type]


def test_a_value_that_is_not_known_is_grey_and_counted() -> None:
    for values, names in ((np.array([0.5, np.nan, np.inf, 0.1]), ()), (np.array([0, -1, 7, 1]), ("a", "b"))):
        found = made(values, names)
        assert found.colours is not None
        assert (found.codes == len(found.colours)).tolist() == [False, True, True, False]
        assert found.legend is not None
        assert found.legend.note == "2 without a value"
    assert made(np.array([0, 1, 1, -1]), ("a", "b")).legend.counts.tolist() == [1, 2]  # type: ignore[union-attr]


def test_without_any_value_there_is_a_legend_and_no_colour() -> None:
    found = made(np.full(3, np.nan))
    assert found.legend is not None
    assert found.legend.note == "3 without a value"


@given(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=300))
def test_larger_values_never_have_lower_colours_and_the_ends_are_in_the_legend(given_values: list[float]) -> None:
    values = np.array(given_values)
    found = made(values)
    order = np.argsort(values)
    assert (np.diff(found.codes[order]) >= 0).all()
    low, high, ends = reach(values)
    assert values.min() <= low <= high <= values.max()
    assert ends[0].startswith("\u2264 ") == (low > values.min())
    assert ends[1].startswith("\u2265 ") == (high < values.max())


def test_one_that_is_far_away_does_not_hide_the_differences_of_the_others() -> None:
    values = np.append(np.linspace(0, 1, 999), 1e6)
    found = made(values)
    assert np.ptp(found.codes[:999]) > 250
    assert found.legend is not None
    assert found.legend.ends is not None
    assert found.legend.ends[1].startswith("\u2265 ")


def test_a_thousand_categories_have_colours_by_their_ids() -> None:
    codes = np.random.default_rng(0).permutation(np.repeat(np.arange(1_000), 3))
    found = made(codes, tuple(map(str, range(1_000))))
    assert found.colours is not None
    assert found.colours.shape == (1_000, 3)
    np.testing.assert_array_equal(found.codes, codes)
    assert len(np.unique(found.colours, axis=0)) == 1_000


def test_what_is_not_offered_here_is_shown_by_class(session: Session) -> None:
    scene = replace(scene_of(session), projection=None)
    found = coloured(scene, "distortion", theme.LIGHT)
    assert found.legend is not None
    assert found.legend.title == "Class"


def wait_for_values(session: Session, qtbot: QtBot) -> SampleTerms:
    qtbot.waitUntil(lambda: session.workspace.terms is not None and bool(session.workspace.terms.values))
    assert session.workspace.terms is not None
    return session.workspace.terms


@pytest.fixture
def measures(session: Session, lanes: Lanes, monkeypatch: pytest.MonkeyPatch) -> Measuring:
    monkeypatch.setattr(measuring, "CHUNK", 7)
    return Measuring(session, lanes)


@pytest.mark.parametrize(("name", "terms"), [("vanilla", {"error", "reconstruction"}), ("variational", {"kl"})])
def test_terms_are_those_of_the_viewed_frame_and_of_each_sample(
    session: Session, measures: Measuring, qtbot: QtBot, name: str, terms: set[str]
) -> None:
    load(session, name=name)
    measures.follow()
    qtbot.waitUntil(lambda: session.workspace.terms is not None)
    assert session.workspace.terms is not None
    assert terms <= session.workspace.terms.titles.keys()
    assert not session.workspace.terms.values
    session.update_view(colour="term:error")
    measures.follow()
    found, dataset = wait_for_values(session, qtbot), session.workspace.dataset
    assert dataset is not None
    for term, values in seen_by(session).terms(dataset.x[session.workspace.preview_ids]).items():
        np.testing.assert_allclose(found.values[term], values, rtol=1e-4, atol=1e-5)
    assert found.step == 20


def test_another_frame_is_measured_anew_and_until_then_the_legend_says_whose_values_are_shown(
    session: Session, measures: Measuring, qtbot: QtBot
) -> None:
    load(session)
    session.update_view(colour="term:error")
    measures.follow()
    qtbot.waitUntil(lambda: session.workspace.terms is not None)
    measures.follow()
    wait_for_values(session, qtbot)
    session.update_view(frame=10)
    frame = session.frame()
    assert frame is not None
    old = coloured(Scene.of(session, frame, False), "term:error", theme.LIGHT)
    assert old.legend is not None
    assert old.legend.note == "of epoch 2"
    qtbot.waitUntil(lambda: measures._turns.may_begin)
    measures.follow()
    qtbot.waitUntil(lambda: session.workspace.terms is not None and session.workspace.terms.step == 10)
    new = coloured(Scene.of(session, frame, False), "term:error", theme.LIGHT)
    assert new.legend is not None
    assert new.legend.note == ""


def test_another_run_has_terms_of_its_own(session: Session, measures: Measuring, qtbot: QtBot) -> None:
    load(session, latent_dim=2, name="variational")
    session.update_view(colour="term:kl")
    measures.follow()
    qtbot.waitUntil(lambda: session.workspace.terms is not None)
    measures.follow()
    session.clear_run()
    assert session.workspace.terms is None
    load(session, latent_dim=3)
    measures.follow()
    qtbot.waitUntil(lambda: session.workspace.terms is not None)
    assert session.workspace.terms is not None
    assert "kl" not in session.workspace.terms.titles
    assert not session.workspace.terms.values
