"""What every panel promises, tried on each that is registered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ae_core.training.run import RunSpec
from app.lanes import Lanes
from app.panels.base import Panel, panels
from app.pulse import Pulse
from app.session import Session
from app.training import TrainingDesk
from tests.app.fake_training import images


@pytest.fixture(params=panels.names())
def panel(request: pytest.FixtureRequest, session: Session, lanes: Lanes, qtbot: QtBot) -> Panel:
    made = panels.get(request.param)(session, lanes)
    qtbot.addWidget(made)
    made.resize(480, 320)
    made.show()
    return made


def test_it_has_a_title_an_object_name_and_a_first_sentence(panel: Panel) -> None:
    assert panel.title
    assert panel.objectName() == panel.object_name == f"panel.{panel.name}"
    assert panel.summary
    assert panel.first_use.endswith(".")
    assert panel.watches


def test_on_an_empty_session_it_says_what_will_appear(panel: Panel) -> None:
    panel.paint(panel.watches)
    labels = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert panel.first_use in labels
    assert not panel.body_shown


def test_it_can_be_painted_on_a_loaded_session_in_both_sizes(
    panel: Panel, session: Session, lanes: Lanes, qtbot: QtBot, tmp_path: Path
) -> None:
    session.update_workspace(spec=RunSpec(), dataset=images())
    desk = TrainingDesk(session, lanes, tmp_path)
    with qtbot.waitSignal(desk.ended):
        desk.start()
    panel.paint(panel.watches)
    small = panel.grab().toImage()
    panel.resize(900, 600)
    panel.paint(panel.watches)
    assert panel.grab().toImage().size() != small.size()


class Counting(Panel):
    """Counts its paintings."""

    name, title, first_use = "counting", "Counting", "Numbers."
    watches = frozenset({"frames", "frame"})

    def __init__(self, session: Session, lanes: Lanes) -> None:
        super().__init__(session, lanes)
        self.painted: list[frozenset[str]] = []

    def paint(self, dirty: frozenset[str]) -> None:
        self.painted.append(dirty)


class Slow(Counting):
    """Waits between paintings."""

    interval_ms = 3_600_000


@pytest.fixture
def two(session: Session, lanes: Lanes, qtbot: QtBot) -> list[Counting]:
    made = [Counting(session, lanes), Counting(session, lanes)]
    for one in made:
        qtbot.addWidget(one)
        one.show()
    return made


def test_one_panel_is_painted_a_tick_and_the_one_that_waited_longest_first(
    session: Session, two: list[Counting]
) -> None:
    pulse = Pulse(session, two, ())
    counts = []
    for _ in range(3):
        pulse.tick()
        counts.append(tuple(len(one.painted) for one in two))
    assert counts == [(1, 0), (1, 1), (1, 1)]
    assert all(one.painted == [one.watches] for one in two)


def test_a_panel_hears_only_of_what_it_watches_and_of_many_changes_once(session: Session, two: list[Counting]) -> None:
    pulse = Pulse(session, two[:1], ())
    pulse.tick()
    session.update_view(colour="error")
    pulse.tick()
    assert len(two[0].painted) == 1
    for step in range(5):
        session.update_view(frame=step)
    pulse.tick()
    assert two[0].painted[1:] == [frozenset({"frame"})]


def test_while_an_answer_is_on_its_way_to_a_hand_every_other_tick_passes(session: Session, two: list[Counting]) -> None:
    pulled = []
    pulse = Pulse(session, two, (lambda: pulled.append(1),), hurry=lambda: True)
    counts = []
    for _ in range(4):
        pulse.tick()
        counts.append(sum(len(one.painted) for one in two))
    assert counts == [0, 1, 1, 2]
    assert len(pulled) == 4


def test_a_hidden_panel_waits_until_it_is_seen(session: Session, two: list[Counting]) -> None:
    pulse = Pulse(session, two[:1], ())
    two[0].hide()
    pulse.tick()
    assert two[0].painted == []
    two[0].show()
    pulse.tick()
    assert len(two[0].painted) == 1


def test_a_panel_with_an_interval_is_not_painted_before_its_time(session: Session, lanes: Lanes, qtbot: QtBot) -> None:
    slow = Slow(session, lanes)
    qtbot.addWidget(slow)
    slow.show()
    pulse = Pulse(session, [slow], ())
    pulse.tick()
    session.update_view(frame=1)
    pulse.tick()
    assert len(slow.painted) == 1


def test_new_colours_are_painted_by_everybody(session: Session, two: list[Counting]) -> None:
    pulse = Pulse(session, two[:1], ())
    pulse.tick()
    pulse.repaint_all()
    pulse.tick()
    assert len(two[0].painted) == 2
