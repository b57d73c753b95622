"""A broken lesson says where and what, in its line and field; nothing that a file can hold breaks the program."""

from __future__ import annotations

import random
import re
import shutil
import tomllib
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ae_core.lessons import fields
from ae_core.lessons.lesson import Broken, Lesson
from ae_core.lessons.links import check_links, picture_at, picture_problem
from ae_core.lessons.parts import MOST_BYTES, LessonError, Part, Place
from ae_core.lessons.reading import Seen, Vocabulary, read_lesson, read_lessons
from ae_core.lessons.writing import inline
from app.bootstrap import Program
from app.lessons.checks.base import checks
from app.lessons.deeds.base import deeds
from app.lessons.shelf import FOLDER
from app.lessons.vocabulary import Known, known_in, vocabulary

GOOD = """\
# A lesson

```lesson
number = 3
minutes = 5
about = "What it is about."
sources = ["Somebody 2020"]
```

## First

Text with a [code](term:code) and a picture: ![](one.png)

```python
## this is no page
```

```page
do = [
  {name = "load", data = "mnist"},
  {name = "set", values = {"train.epochs" = 3, "model.network" = "mlp"}},
  "pause",
]
show = ["map", "curves"]
point = "map.view"
lock = ["train.epochs"]
help = [{name = "train", epochs = 3}]

[ask]
text = "Train it."
check = {name = "all_of", of = [
  {name = "trained", at_least = 3},
  {name = "measured", split = "val", term = "loss", at_most = 200},
]}
hint = "Press Train."
```

## Second

```page
[ask]
text = "Which one?"
choices = ["this", "that"]
right = "that"
```

## Third

```page
[ask]
text = "How many?"
reads = {name = "measured", term = "kl"}
within = 0.5
```
"""

CHECKS = GOOD[GOOD.index("of = [") : GOOD.index("hint =") - 1]

# What is put in the place of what, the line that is wrong then, and what its sentence says.
DAMAGE = {
    "no title": ("# A lesson\n", "A lesson\n", 1, "begins with its title"),
    "no head": (
        '```lesson\nnumber = 3\nminutes = 5\nabout = "What it is about."\nsources = ["Somebody 2020"]\n```\n',
        '',
        1,
        '```lesson',
    ),
    "unknown field of the head": ("minutes = 5", "minuets = 5", 5, "field minuets: there is no such field"),
    "missing field of the head": ("minutes = 5\n", "", 4, "field minutes: it is missing"),
    "wrong type in the head": ("minutes = 5", 'minutes = "five"', 5, "field minutes: 'five' cannot be used"),
    "out of range": ("minutes = 5", "minutes = 0", 5, "field minutes: 0 cannot be used"),
    "two heads": ("## First", '```lesson\n```\n\n## First', 10, "a block lesson already"),
    "a page in the head": ("## First", '```page\n```\n\n## First', 10, "only a block lesson"),
    "no title of a page": ("## First", "## ", 10, "the page has no title"),
    "unknown card": ("term:code", "term:cod", 12, "field link: term:cod: there is no such card"),
    "link into the world": ("term:code", "https://example.org", 12, "a link leads to a card"),
    "missing picture": ("one.png", "two.png", 12, "field picture: two.png: there is no such picture"),
    "picture elsewhere": ("one.png", "../one.png", 12, "own folder"),
    "picture of the world": ("one.png", "http://x/one.png", 12, "own folder"),
    "no picture": ("one.png", "x.md", 12, "a picture is one of"),
    "unclosed": ("hint = \"Press Train.\"\n```\n", "", 18, "does not end"),
    "bad TOML": ('point = "map.view"', "point = map.view", 25, "this is not TOML"),
    "bad TOML at the end": ('hint = "Press Train."', "hint = [", 35, "this is not TOML"),
    "unknown field of a page": ('point = "map.view"', 'pont = "map.view"', 25, "field pont: there is no such field"),
    "unknown deed": (
        'name = "load", data',
        'name = "lode", data',
        20,
        "field do.1: there is no deed 'lode'; did you mean 'load'?",
    ),
    "deed of another kind": ('  "pause",', "  7,", 22, "field do.3: a deed is a name"),
    "unknown field of a deed": ('"load", data =', '"load", dta =', 20, "field do.1.dta: there is no such field"),
    "unknown data": ('data = "mnist"', 'data = "mnits"', 20, "field do.1.data: there is no data set 'mnits'"),
    "unknown setting": (
        '"train.epochs" = 3,',
        '"train.epoch" = 3,',
        21,
        'field do.2.values: there is no setting train.epoch',
    ),
    "bad setting": ('"train.epochs" = 3,', '"train.epochs" = 0,', 21, "train.epochs: 0 cannot be used"),
    "unknown entry": ('"model.network" = "mlp"', '"model.network" = "mpl"', 21, "there is no network 'mpl'"),
    "unknown panel": (
        'show = ["map", "curves"]',
        'show = ["map", "curve"]',
        24,
        "field show.2: there is no panel 'curve'",
    ),
    "unknown widget": ('"map.view"', '"map.vew"', 25, "field point: there is no widget 'map.vew'"),
    "data that is set": (
        '"train.epochs" = 3,',
        '"data.classes" = 3,',
        21,
        "field do.2.values: data.classes is data, which is loaded: use the deed load",
    ),
    "no way out": ('lock = ["train.epochs"]', 'lock = ["lesson.leave"]', 26, "field lock.1: lesson.leave cannot"),
    "unknown lock": ('lock = ["train.epochs"]', 'lock = ["train.epoch"]', 26, "field lock.1: there is no widget"),
    "bad help": ("epochs = 3}]", 'epochs = "x"}]', 27, "field help.1.epochs: 'x' cannot be used"),
    "no help": (
        'help = [{name = "train", epochs = 3}]\n',
        '',
        28,
        'field ask: a question about the window needs "help"',
    ),
    "help without a question": (
        '[ask]\ntext = "Which',
        'help = ["pause"]\n[ask]\ntext = "Which',
        41,
        'field help: only a question',
    ),
    "no text": ('text = "Train it."\n', "", 29, "field ask.text: it is missing"),
    "unknown check": (
        '{name = "trained"',
        '{name = "tranied"',
        32,
        "field ask.check.of.1: there is no check 'tranied'",
    ),
    "unknown split": ('split = "val"', 'split = "dev"', 33, "field ask.check.of.2.split: 'dev' cannot be used"),
    "check of nothing": (
        CHECKS,
        "of = []}",
        31,
        'field ask.check.of: a list of checks',
    ),
    "two ways to answer": (
        'right = "that"',
        'right = "that"\ncheck = "trained"',
        43,
        'either check, or choices, or reads',
    ),
    "right that is none": (
        'right = "that"',
        'right = "those"',
        44,
        "field ask.right: 'those' is none of the choices",
    ),
    "number of none": (
        'reads = {name = "measured", term = "kl"}',
        'reads = {name = "seen", panel = "map"}',
        52,
        "no number in the check 'seen'",
    ),
    "no nearness": ("within = 0.5\n", "", 50, "field ask.within"),
    "number out of range": ("within = 0.5", "within = -1", 53, "field ask.within: -1 cannot be used"),
}  # fmt: skip


@pytest.fixture(scope="module")
def words() -> Vocabulary:
    return vocabulary(
        Known(frozenset({"map.view", "lesson.leave"}), frozenset({"lesson.leave"}), ("map", "curves", "lesson"))
    )


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "lessons"
    folder.mkdir()
    (folder / "one.png").write_bytes(b"png")
    return folder / "x.md"


def test_a_good_one_is_read_whole(place: Path, words: Vocabulary) -> None:
    place.write_text(GOOD, "utf-8")
    lesson = read_lesson(place, words)
    assert (lesson.title, lesson.number, lesson.minutes, lesson.about) == ("A lesson", 3, 5, "What it is about.")
    assert [page.title for page in lesson.pages] == ["First", "Second", "Third"]
    first, second, third = lesson.pages
    assert [deed.name for deed in first.do] == ["load", "set", "pause"]
    assert "## this is no page" in first.text
    assert "do = [" not in first.text
    assert first.ask is not None
    assert first.ask.check is not None
    assert first.ask.check.name == "all_of"
    assert second.ask is not None
    assert second.ask.right == "that"
    assert third.ask is not None
    assert (third.ask.reads is not None, third.ask.within) == (True, 0.5)


@pytest.mark.parametrize("name", DAMAGE)
def test_damage_is_told_with_its_line_and_field(name: str, place: Path, words: Vocabulary) -> None:
    old, new, line, said = DAMAGE[name]
    assert GOOD.count(old) == 1
    place.write_text(GOOD.replace(old, new, 1), "utf-8")
    with pytest.raises(LessonError) as problem:
        read_lesson(place, words)
    sentence = str(problem.value)
    assert sentence.startswith(f"lessons/x.md line {line}"), sentence
    assert said in sentence, sentence
    assert "\n" not in sentence


HOSTILE = {
    "empty": b"",
    "nothing but a title": b"# T\n",
    "a byte of zero": GOOD.replace("First", "Fi\0st").encode(),
    "another encoding": GOOD.replace("Text", "Täxt").encode("latin-1"),
    "too long": b"# T\n" + b"x" * MOST_BYTES,
    "nested": b"# T\n\n```lesson\nminutes = 5\nabout = " + b"[" * 9000 + b"\n```\n",
    "a long block": b"# T\n\n```lesson\n" + b"# x\n" * 9000 + b"```\n",
}


def test_a_line_of_brackets_takes_no_longer_than_its_length() -> None:
    """Of each bracket only what follows up to the next one is looked at."""
    for text in ("[" * 100_000, "![" * 50_000, "[](" + " " * 100_000):
        check_links(Part("", 1, [(1, text)]), Place(Path("x.md")))


@pytest.mark.parametrize("text", ["[![x](one.png)](term:cod)", "[a [b] c](term:cod)"])
def test_what_a_link_encloses_may_have_brackets(place: Path, text: str) -> None:
    with pytest.raises(LessonError, match="line 1: field link: term:cod: there is no such card"):
        check_links(Part("", 1, [(1, text)]), Place(place))


def test_a_wrong_field_of_a_long_block_is_found_without_reading_it_line_by_line(
    place: Path, words: Vocabulary, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[int] = []
    loads = tomllib.loads
    monkeypatch.setattr(fields.tomllib, "loads", lambda source: read.append(1) or loads(source))
    lines = "\n".join("  1," for _ in range(2000))
    head = GOOD.partition("## First")[0]
    place.write_text(f"{head}## P\n\n```page\ndo = [\n{lines}\n]\nwrong = 1\n```\n", "utf-8")
    with pytest.raises(LessonError, match=r"line 2015, page .P.: field wrong: there is no such field"):
        read_lesson(place, words)
    assert len(read) < 50


def test_no_lesson_can_lock_the_way_out_of_it(setup: Program) -> None:
    known = vocabulary(known_in(setup.window))
    kept = (
        "dock.lesson", "panel.lesson", "lesson.leave", "lesson.next", "toolbar.transport", "menu.file",
        "action.quit", "action.stop", "action.save_session", "action.open", "action.undo", "action.redo",
    )  # fmt: skip
    assert [name for name in kept if not known.has_widget(name)] == []
    assert [name for name in kept if known.can_lock(name)] == []
    assert all(map(known.can_lock, ("panel.setup", "train.epochs", "action.train", "map.view")))


def test_a_lesson_is_read_again_only_when_its_file_is_another(place: Path, words: Vocabulary) -> None:
    place.write_text(GOOD, "utf-8")
    known: dict[Path, Seen] = {}
    (first,) = read_lessons([place.parent], words, known=known)
    (again,) = read_lessons([place.parent], words, known=known)
    assert again is first
    place.write_text(GOOD.replace("# A lesson", "# Another lesson"), "utf-8")
    (other,) = read_lessons([place.parent], words, known=known)
    assert isinstance(other, Lesson)
    assert other.title == "Another lesson"


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_a_sentence(name: str, place: Path, words: Vocabulary) -> None:
    place.write_bytes(HOSTILE[name])
    with pytest.raises(LessonError, match=r"lessons/x\.md line \d+"):
        read_lesson(place, words)


def test_whatever_is_broken_in_a_file_is_at_most_a_sentence(place: Path, words: Vocabulary) -> None:
    chance = random.Random(0)
    good = GOOD.encode()
    for _ in range(300):
        cut = sorted(chance.sample(range(len(good)), 2))
        filling = bytes(chance.choice(b'"[]{}=,#`\n 0a\xff') for _ in range(chance.randrange(4)))
        place.write_bytes(good[: cut[0]] + filling + good[min(cut[1], cut[0] + 12) :])
        (found,) = read_lessons([place.parent], words)
        assert isinstance(found, Lesson) or found.sentence.startswith("lessons/x.md line ")


def test_a_broken_one_does_not_keep_the_others(place: Path, words: Vocabulary) -> None:
    place.write_text(GOOD, "utf-8")
    place.with_name("a.md").write_text("nothing", "utf-8")
    found = read_lessons([place.parent, place.parent / "missing"], words)
    assert [type(one) for one in found] == [Lesson, Broken]


def test_the_teachers_own_lessons_are_listed_with_the_broken_ones(setup: Program, qtbot: QtBot) -> None:
    own = setup.window.lessons.shelf.own
    own.mkdir(parents=True)
    (own / "mine.md").write_text(GOOD.replace("![](one.png)", ""), "utf-8")
    (own / "broken.md").write_text(GOOD.replace("minutes", "minuets"), "utf-8")
    with qtbot.waitSignal(setup.window.lessons.shelf.changed):
        setup.window.show_lessons()
    assert setup.window.findChild(QPushButton, "lessons.mine") is not None
    label = setup.window.findChild(QLabel, "lessons.broken.broken")
    assert label is not None
    assert label.text().startswith("lessons/broken.md line 5: field minuets")


@pytest.mark.parametrize(
    "value",
    ['a "b" \\ \n \x7f \u2028 é \N{GRINNING FACE}', True, 3, 1e-05, 2.5, ["x", [1]], {"a.b": {"c": 1}, "d-e": ""}],
)
def test_what_is_written_is_read_again(value: object) -> None:
    assert tomllib.loads(f"x = {inline(value)}") == {"x": value}


def test_a_translated_lesson_has_the_pictures_of_the_english_one_and_may_have_its_own(
    place: Path, words: Vocabulary
) -> None:
    german = place.parent / "de"
    german.mkdir()
    (german / place.name).write_text(GOOD.replace("# A lesson", "# Eine Lektion"), "utf-8")
    (place.parent / place.name).write_text(GOOD, "utf-8")
    (found,) = read_lessons([place.parent], words, "de")
    assert isinstance(found, Lesson)
    assert found.title == "Eine Lektion"
    assert picture_at(german, "one.png") == place.parent / "one.png"
    shutil.copy(place.parent / "one.png", german)
    assert picture_at(german, "one.png") == german / "one.png"
    assert "own folder" in picture_problem(german, "../../one.png")


def test_every_deed_and_check_is_explained_with_an_example() -> None:
    text = (FOLDER.parents[1] / "docs" / "lessons.md").read_text("utf-8")
    for name in [*deeds.names(), *checks.names()]:
        assert f'name = "{name}"' in text or f'"{name}"' in text, name


def test_every_example_of_the_page_is_read(words: Vocabulary) -> None:
    text = (FOLDER.parents[1] / "docs" / "lessons.md").read_text("utf-8")
    deed_part, _, check_part = text.partition("## Checks")
    found = 0
    for part, registry in ((deed_part.partition("## Deeds")[2], deeds), (check_part, checks)):
        for example in re.findall(r"`(\{name = .*?\})`", part):
            if "..." in example:
                continue
            fields = tomllib.loads(f"x = {example}")["x"]
            registry.get(fields.pop("name")).model_validate(fields)
            found += 1
    assert found > 30
