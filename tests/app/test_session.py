from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from ae_core.spec import replaced
from ae_core.training.run import RunSpec
from app.frames import frame_of
from app.selection import NOTHING, Selection
from app.session import Session
from app.steps import ONE_MOVE, UNDO_STEPS, Deed
from app.view_state import Sight, Stop
from app.widgets.map_camera import Camera
from app.workspace import Run
from tests.app.fake_training import images, preview


@pytest.fixture
def told(session: Session) -> list[frozenset[str]]:
    names: list[frozenset[str]] = []
    session.changed.connect(names.append)
    return names


def test_a_change_names_only_what_really_changed(session: Session, told: list[frozenset[str]]) -> None:
    dataset = images()
    session.update_workspace(dataset=dataset, run=None)
    session.update_workspace(dataset=dataset)
    session.update_view(selection=Selection.of([1]), colour=session.view.colour)
    assert told == [frozenset({"dataset"}), frozenset({"selection"})]


def test_undo_and_redo_walk_through_the_views(session: Session) -> None:
    session.update_view(selection=Selection.of([1]))
    session.update_view(projection="pca")
    session.undo()
    assert (session.view.selection, session.view.projection) == (Selection.of([1]), "axes")
    session.undo()
    assert session.view.selection == NOTHING
    session.redo()
    session.redo()
    assert (session.view.selection, session.view.projection) == (Selection.of([1]), "pca")


def test_hover_and_theme_are_no_steps_and_undo_leaves_them(session: Session) -> None:
    session.update_view(hover=3, theme="dark")
    assert not session.can_undo
    session.update_view(selection=Selection.of([1]))
    session.update_view(hover=4)
    session.undo()
    assert (session.view.hover, session.view.theme, session.view.selection) == (4, "dark", NOTHING)


def test_one_drag_of_the_timeline_is_one_step(session: Session) -> None:
    session.update_view(selection=Selection.of([1]))
    for step in range(10):
        session.update_view(frame=step)
    session.undo()
    assert (session.view.frame, session.view.selection) == (None, Selection.of([1]))


def test_one_move_of_the_map_is_one_step_and_the_next_one_another(qapp: QApplication) -> None:
    now = [0.0]
    session = Session(clock=lambda: now[0])
    for place in range(10):
        now[0] += 0.9 * ONE_MOVE
        session.update_view(sight=Sight("axes", Camera(x=place)))
    now[0] += 1.1 * ONE_MOVE
    session.update_view(sight=Sight("axes", Camera(x=99.0)))
    session.undo()
    assert session.view.sight == Sight("axes", Camera(x=9))
    session.undo()
    assert session.view.sight is None
    assert not session.can_undo


def test_a_new_step_forgets_what_was_undone(session: Session) -> None:
    session.update_view(selection=Selection.of([1]))
    session.undo()
    session.update_view(selection=Selection.of([2]))
    assert not session.can_redo


def test_a_hundred_steps_are_remembered_and_no_more(session: Session) -> None:
    for number in range(UNDO_STEPS + 20):
        session.update_view(selection=Selection.of([number]))
    for _ in range(UNDO_STEPS + 20):
        session.undo()
    assert session.view.selection == Selection.of([19])
    assert not session.can_undo


def test_the_viewed_frame_is_the_live_one_or_the_last_up_to_the_chosen_step(session: Session) -> None:
    assert session.frame() is None
    frames = tuple(frame_of(preview(step)) for step in (0, 4, 8))
    session.update_workspace(frames=frames)
    assert session.frame() is frames[-1]
    for step, expected in ((0, 0), (4, 1), (7, 1), (99, 2)):
        session.update_view(frame=step)
        assert session.frame() is frames[expected]


def test_other_data_forgets_the_run_and_every_view_that_pointed_into_it(session: Session) -> None:
    session.update_workspace(run=Run(Path("run"), "done"), frames=(frame_of(preview(0)),))
    session.update_view(selection=Selection.of([5]), a=Stop(5, (0.0, 1.0), "five"))
    session.clear_run()
    assert session.workspace.run is None
    assert session.workspace.frames == ()
    assert session.view.selection == NOTHING
    assert session.view.a is None
    assert not session.can_undo


def test_a_stop_gives_its_code_as_a_vector() -> None:
    assert Stop(None, (0.5, -1.0), "between").vector.tolist() == [0.5, -1.0]


def test_choices_before_a_training_can_be_undone_after_it_and_what_it_showed_stays_gone(
    session: Session,
) -> None:
    spec = RunSpec()
    other = replaced(spec, "train.epochs", 3)
    session.update_workspace(spec=spec)
    session.choose(spec=other)
    session.update_view(a=Stop(5, (0.0, 1.0), "five"))
    session.update_view(projection="pca")
    session.clear_run(forget=False, run=Run(Path("run"), "training", other))
    assert not session.can_undo
    session.update_view(projection="tsne")
    session.undo()
    assert session.view.projection == "pca"
    session.undo()
    assert session.view.projection == "pca"
    session.update_workspace(run=Run(Path("run"), "done", other))
    for projection, wanted in (("axes", other), ("axes", spec)):
        assert session.can_undo
        session.undo()
        assert (session.view.projection, session.view.a, session.workspace.spec) == (projection, None, wanted)
    assert not session.can_undo
    assert session.workspace.run is not None


def test_of_a_hundred_steps_amid_a_training_all_are_within_reach(session: Session) -> None:
    session.update_view(projection="pca")
    session.clear_run(forget=False, run=Run(Path("run"), "training"))
    for place in range(120):
        session.update_view(isolated=place)
    undone = 0
    while session.can_undo:
        session.undo()
        undone += 1
    assert undone == 100


def test_what_is_chosen_of_the_workspace_is_undone_with_the_view(session: Session) -> None:
    one, two = (Path("one"), Path("two")), (Path("three"), Path("four"))
    session.choose(compared=one)
    session.update_view(projection="pca")
    session.choose(compared=two)
    session.choose(compared=two)
    session.undo()
    assert (session.workspace.compared, session.view.projection) == (one, "pca")
    session.undo()
    session.undo()
    assert session.workspace.compared == ()
    for _ in range(3):
        session.redo()
    assert session.workspace.compared == two


def did(session: Session, done: list[str], name: str, lasts: bool = False) -> None:
    session.did(Deed(lambda: done.append(f"not {name}"), lambda: done.append(name), lasts))


def test_deeds_are_undone_and_redone_among_the_views_and_change_none(session: Session) -> None:
    done: list[str] = []
    session.update_view(projection="pca")
    did(session, done, "a")
    session.update_view(projection="tsne")
    session.undo()
    assert (session.view.projection, done) == ("pca", [])
    session.undo()
    assert (session.view.projection, done) == ("pca", ["not a"])
    session.undo()
    assert session.view.projection == "axes"
    for _ in range(3):
        session.redo()
    assert (session.view.projection, done) == ("tsne", ["not a", "a"])


def test_a_deed_between_two_moves_of_the_map_makes_them_two_steps(session: Session) -> None:
    session.update_view(sight=Sight("axes", Camera(x=1)))
    did(session, [], "a")
    session.update_view(sight=Sight("axes", Camera(x=2)))
    session.undo()
    assert session.view.sight == Sight("axes", Camera(x=1))


def test_deeds_count_among_the_hundred(session: Session) -> None:
    done: list[str] = []
    for number in range(UNDO_STEPS):
        did(session, done, str(number))
        session.update_view(isolated=number)
    while session.can_undo:
        session.undo()
    assert len(done) == UNDO_STEPS // 2
    assert session.view.isolated == UNDO_STEPS // 2 - 1


def test_other_data_leaves_the_deeds_that_last_and_a_training_keeps_all_until_its_end(session: Session) -> None:
    done: list[str] = []
    did(session, done, "lasts", lasts=True)
    session.update_view(projection="pca")
    did(session, done, "goes")
    session.clear_run(forget=False, run=Run(Path("run"), "training"))
    assert not session.can_undo
    session.update_workspace(run=Run(Path("run"), "done"))
    session.undo()
    assert done == ["not goes"]
    session.redo()
    session.clear_run()
    session.undo()
    assert (done, session.view.projection) == (["not goes", "goes", "not lasts"], "pca")
    assert not session.can_undo


def test_other_data_leaves_the_deeds_that_last_among_those_that_were_undone(session: Session) -> None:
    done: list[str] = []
    did(session, done, "first", lasts=True)
    session.update_view(projection="pca")
    did(session, done, "goes")
    did(session, done, "second", lasts=True)
    for _ in range(4):
        session.undo()
    session.clear_run()
    done.clear()
    while session.can_redo:
        session.redo()
    assert (done, session.view.projection) == (["first", "second"], "axes")
