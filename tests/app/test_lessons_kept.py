"""The open lesson is a part of a session: its page, its answers, and the way back to how everything stood."""

from __future__ import annotations

from pathlib import Path
from shutil import rmtree

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ae_core.lessons.lesson import Lesson
from app.bootstrap import Program
from app.lessons.judging import Answer
from app.sessions.file import read_session, write_session
from app.sessions.form import SavedLesson
from tests.app.sessions_kept import open_in, save_from
from tests.app.test_lesson_room import stand_of

NAME = "my-lesson.md"
TEXT = """# My lesson

```lesson
number = 1
minutes = 5
about = "Two pages."
```

## The first

```page
show = ["map", "curves"]

[ask]
text = "Which?"
choices = ["this", "that"]
right = "that"
hint = "Not this."
```

## The second

```page
do = [{name = "view", colour = "split"}]
show = ["reconstructions"]
lock = ["action.train"]

[ask]
text = "How many are chosen?"
reads = {name = "measured", split = "val", term = "loss"}
within = 0.5
hint = "Count."
```
"""


def own_lesson(program: Program, text: str = TEXT) -> Path:
    place = program.window.lessons.shelf.own / NAME
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, encoding="utf-8")
    return place


def played(program: Program, qtbot: QtBot, text: str = TEXT) -> None:
    """The second page, with the question of the first one solved, and a wrong answer on this one."""
    desk = program.window.lessons
    own_lesson(program, text)
    with qtbot.waitSignal(desk.shelf.changed, timeout=30_000):
        desk.shelf.read()
    assert desk.shelf.entries is not None
    (lesson,) = [one for one in desk.shelf.entries if isinstance(one, Lesson) and one.path.name == NAME]
    desk.player.open(lesson)
    qtbot.waitUntil(lambda: desk.player.is_set)
    desk.player.give(Answer(choice="that"))
    desk.player.next()
    qtbot.waitUntil(lambda: desk.player.is_set)
    desk.player.give(Answer(typed="77"))
    desk.page.question.show_hint.click()


def seen_in(program: Program) -> set[str]:
    return {name for name, panel in program.window.panels.items() if panel.is_seen}


def number_in(program: Program) -> QLineEdit:
    one = program.window.findChild(QLineEdit, "lesson.number")
    assert one is not None
    return one


def test_a_lesson_is_opened_again_where_somebody_stood_and_left_as_before(
    shown: Program, fresh: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    shown.window.docks["log"].hide()
    shown.window.docks["runs"].raise_()
    before, seen = stand_of(shown.window), seen_in(shown)
    played(shown, qtbot)
    shown.session.update_view(colour="class")  # what the page does is not done again
    own_lesson(fresh)
    saved = save_from(shown, tmp_path / "hour.json", qtbot)
    open_in(fresh, tmp_path / "hour.json", qtbot)
    player = fresh.window.lessons.player
    qtbot.waitUntil(lambda: player.is_set, timeout=30_000)
    assert (player.number, player.solved, player.answer) == (1, (0,), Answer(typed="77"))
    assert number_in(fresh).text() == "77"
    assert not fresh.window.lessons.page.question.hint.isHidden()
    assert fresh.session.view.colour == "class"
    assert seen_in(fresh) == {"lesson", "reconstructions"}
    assert save_from(fresh, tmp_path / "again.json", qtbot).lesson == saved.lesson
    player.leave()
    after = stand_of(fresh.window)
    assert {name: (one[0], one[2]) for name, one in after.items()} == {n: (o[0], o[2]) for n, o in before.items()}
    assert seen_in(fresh) == seen


def test_a_page_that_was_not_set_yet_does_what_it_does(
    shown: Program, fresh: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    own_lesson(fresh)
    saved = save_from(shown, tmp_path / "hour.json", qtbot)
    lesson = SavedLesson(file=NAME, called="My lesson", own=True, page=1, done=False)
    write_session(tmp_path / "hour.json", saved.model_copy(update={"lesson": lesson}))
    open_in(fresh, tmp_path / "hour.json", qtbot)
    qtbot.waitUntil(lambda: fresh.window.lessons.player.is_set, timeout=30_000)
    assert fresh.session.view.colour == "split"


@pytest.mark.parametrize("text", ["", TEXT.replace("# My", "My")])
def test_a_lesson_that_is_gone_or_broken_is_told_and_the_rest_opens(
    shown: Program, fresh: Program, tmp_path: Path, qtbot: QtBot, text: str
) -> None:
    played(shown, qtbot)
    if text:
        own_lesson(fresh, text)
    save_from(shown, tmp_path / "hour.json", qtbot)
    rmtree(shown.window.lessons.shelf.own)
    open_in(fresh, tmp_path / "hour.json", qtbot)
    qtbot.waitUntil(lambda: "The lesson “My lesson” cannot be opened again." in fresh.window.banner.text)
    assert fresh.window.lessons.player.lesson is None
    assert fresh.window.lessons.standing is None
    assert fresh.session.workspace.run is not None


def test_a_session_without_a_lesson_ends_the_one_that_is_played(shown: Program, tmp_path: Path, qtbot: QtBot) -> None:
    save_from(shown, tmp_path / "hour.json", qtbot)
    played(shown, qtbot)
    open_in(shown, tmp_path / "hour.json", qtbot)
    assert shown.window.lessons.player.lesson is None


def test_each_page_is_kept_against_a_crash_and_when_the_window_is_closed(
    shown: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    played(shown, qtbot)
    file = shown.window.kept.autosave.path
    standing = shown.window.lessons.standing
    assert standing is not None

    def kept(path: Path) -> bool:
        lesson = read_session(path).lesson if path.is_file() else None
        return lesson is not None and (lesson.page, lesson.typed, lesson.hint) == (1, "77", True)

    qtbot.waitUntil(lambda: kept(file), timeout=10_000)
    with qtbot.waitSignal(shown.lanes.closed, timeout=10_000):
        shown.window.close()
    assert kept(shown.window.kept.autosave.last)


def test_until_the_lesson_is_there_again_it_stays_in_what_is_kept(shown: Program, qtbot: QtBot) -> None:
    desk = shown.window.lessons
    played(shown, qtbot)
    standing = desk.standing
    desk.shelf.entries = None
    desk.resume(standing)
    assert desk.player.lesson is None
    assert desk.standing == standing
    qtbot.waitUntil(lambda: desk.player.lesson is not None, timeout=30_000)
    assert desk.standing == standing


def test_a_packed_session_brings_the_lesson_of_a_teacher_along(
    shown: Program, fresh: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    own = own_lesson(shown, TEXT.replace("## The second\n", "## The second\n\n![A picture](drawn/one.png)\n"))
    (own.parent / "drawn").mkdir()
    picture.save(str(own.parent / "drawn" / "one.png"))
    played(shown, qtbot, own.read_text(encoding="utf-8"))
    with qtbot.waitSignal(shown.window.sessions.packed, timeout=60_000):
        shown.window.sessions.pack_to(tmp_path / "hour.zip")
    rmtree(own.parent)
    open_in(fresh, tmp_path / "hour.zip", qtbot)
    player = fresh.window.lessons.player
    qtbot.waitUntil(lambda: player.is_set, timeout=30_000)
    assert (player.number, player.solved, player.answer) == (1, (0,), Answer(typed="77"))
    qtbot.waitUntil(lambda: set(fresh.window.lessons.page.pictures.found) == {"drawn/one.png"})
    # Its place is kept, as after a crash.
    (tmp_path / "elsewhere").mkdir()
    save_from(fresh, tmp_path / "elsewhere" / "again.json", qtbot)
    player.leave()
    open_in(fresh, tmp_path / "elsewhere" / "again.json", qtbot)
    qtbot.waitUntil(lambda: player.is_set, timeout=30_000)
    assert player.number == 1
