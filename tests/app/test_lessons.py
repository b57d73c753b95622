"""Every lesson that comes with the program, played from its first page to its last in the real window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ae_core.glossary import cards
from ae_core.lessons.lesson import Lesson
from app.bootstrap import Program
from app.lessons.deeds.anew import Anew
from app.lessons.player import Player
from app.lessons.shelf import FOLDER

LONG = 90_000
FILES = sorted(path.name for path in FOLDER.glob("*.md"))
QUICK = FILES[:1]
PLAYED = [*QUICK, *(pytest.param(name, marks=pytest.mark.slow) for name in FILES if name not in QUICK)]


def lesson_of(program: Program, qtbot: QtBot, name: str) -> Lesson:
    shelf = program.window.lessons.shelf
    shelf.read()
    qtbot.waitUntil(lambda: shelf.entries is not None, timeout=LONG)
    (found,) = [entry for entry in shelf.entries or () if entry.path.name == name]
    assert isinstance(found, Lesson), found
    return found


def press(program: Program, qtbot: QtBot, name: str) -> None:
    button = program.window.findChild(QPushButton, name)
    assert button is not None
    qtbot.waitUntil(button.isEnabled, timeout=LONG)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def waits(qtbot: QtBot, condition: Callable[[], object], player: Player, words: str) -> None:
    def told() -> None:
        assert condition(), f"page {player.number + 1}, {words}: {player.said} {player.problem} {player.waits}"
        assert not player.problem, player.problem

    qtbot.waitUntil(told, timeout=LONG)


def play_page(program: Program, qtbot: QtBot) -> None:
    """What it names is there; its question is open before, and solved after "Do it for me"."""
    window, player = program.window, program.window.lessons.player
    page = player.page
    waits(qtbot, lambda: player.is_set, player, "is set")
    shown = {name for name, dock in window.docks.items() if not dock.isHidden()}
    assert page.show is None or shown == {*page.show, "lesson"}
    if page.point:
        waits(qtbot, lambda: player.spotlight.isVisible(), player, f"points at {page.point}")
    for name in page.lock:
        assert player.stage.found(name) is not None, name
    if page.ask is None:
        return
    waits(qtbot, lambda: page.ask is None or page.ask.by_hand or player.said, player, "says what is missing")
    assert not player.is_solved, f"page {player.number + 1} is solved before anything is done: {player.said}"
    press(program, qtbot, "lesson.help")
    waits(qtbot, lambda: player.is_solved and not player.waits, player, "is solved")


@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", PLAYED)
def test_it_can_be_played_from_the_first_page_to_the_last(name: str, real: Program, qtbot: QtBot) -> None:
    window, player = real.window, real.window.lessons.player
    lesson = lesson_of(real, qtbot, name)
    assert lesson.sources
    window.show_lessons()
    player.open(lesson)
    for number in range(len(lesson.pages)):
        assert player.number == number
        play_page(real, qtbot)
        if not player.is_last:
            press(real, qtbot, "lesson.next")
    shown = " ".join(window.lessons.page.text.toPlainText().split())
    assert all(source in shown for source in lesson.sources), "the last page tells what it stands on"
    qtbot.waitUntil(lambda: window.lessons.shelf.is_done(lesson))
    press(real, qtbot, "lesson.next")
    assert player.lesson is None


@pytest.mark.parametrize("name", FILES)
def test_its_pages_are_short_enough_to_be_read_in_front_of_a_class(name: str) -> None:
    """120 words are a minute of reading aloud."""
    text = (FOLDER / name).read_text("utf-8")
    for page in text.split("\n## ")[1:]:
        words = page.partition("```page")[0].split()
        assert len(words) <= 150, page.splitlines()[0]


def test_what_the_first_lesson_speaks_of_is_in_front_in_a_small_window(real: Program, qtbot: QtBot) -> None:
    """Panels share one place there. Translations have the same pages."""
    window, player = real.window, real.window.lessons.player
    window.resize(1280, 720)
    window.actions_by_name["presentation"].trigger()
    window.show_lessons()
    lesson = lesson_of(real, qtbot, FILES[0])
    pages = [number for number, page in enumerate(lesson.pages) if "reconstructions.grid" in page.point]
    player.open(lesson)
    for number in range(pages[0] + 1):
        player._turn_to(number)
        waits(qtbot, lambda: player.is_set, player, "is set")
        if any(isinstance(deed, Anew) for deed in player.page.do):
            assert real.session.frame() is None
            press(real, qtbot, "lesson.help")
            waits(qtbot, lambda: player.is_solved and not player.waits, player, "is solved")
    waits(qtbot, lambda: player.spotlight.isVisible() and window.panels["reconstructions"].is_seen, player, "points")
    player.leave()
    window.actions_by_name["presentation"].trigger()


def test_numbers_and_titles_are_each_once(real: Program, qtbot: QtBot) -> None:
    lesson_of(real, qtbot, FILES[0])
    found = [entry for entry in real.window.lessons.shelf.entries or () if isinstance(entry, Lesson)]
    assert len({one.number for one in found}) == len({one.title for one in found}) == len(FILES)
    assert all(5 <= one.minutes <= 10 for one in found)
    assert cards()


def test_the_vae_is_seen_in_slow_motion(real: Program, qtbot: QtBot) -> None:
    lesson = lesson_of(real, qtbot, "08-the-vae.md")
    (page,) = [page for page in lesson.pages if page.show and "slow_motion" in page.show]
    assert page.ask is not None


GIVING_AWAY = ("beta", "β", "kl", "mean", "sum", "sigma", "\u03c3", "variance", "clamp", "silent")


@pytest.mark.parametrize("name", [name for name in FILES if "break-it" in name])
def test_what_is_to_be_found_is_not_told_in_the_list(name: str) -> None:
    head = (FOLDER / name).read_text("utf-8").partition("sources")[0]
    words = {word.strip('.,:;="').casefold() for word in head.split()}
    assert not words & set(GIVING_AWAY)
