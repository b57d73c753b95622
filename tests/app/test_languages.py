"""The window in other languages: no text goes past its translation, and none is lost in it."""

from __future__ import annotations

import ast
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ae_core.languages.catalogue import PLACE, Catalogue
from ae_core.languages.files import FOLDER, NAMES, languages, read_translations, translations_text
from ae_core.lessons.reading import read_lesson
from ae_core.training.about import About, write_about
from ae_core.training.catalogue import Catalogue as Runs
from ae_core.training.examples import RESOURCES
from app.bootstrap import Program, build, open_window
from app.cataloguing.table import ChosenRuns
from app.inspection import stop_at
from app.languages.choice import language_of
from app.languages.speaking import Verbatim, said, say_by
from app.lessons.shelf import FOLDER as LESSONS
from app.lessons.vocabulary import known_in, vocabulary
from app.past import read_past
from app.widgets.line import Line
from app.widgets.tile import Tile
from resources.languages.collect import Sources, has_words, written
from resources.languages.told import is_told, told
from tests.app.acting import cut_off
from tests.app.conftest import close
from tests.app.fake_training import FakeTraining
from tests.speaking import speaking

# What Qt calls parts of its own widgets.
OF_QT = {
    "Close",
    "Closes the dock widget",
    "Float",
    "Scroll Left",
    "Scroll Right",
    "Undocks and re-attaches the dock widget",
}
ROOT = Path(__file__).parents[2]
OTHERS = sorted(NAMES.keys() - {"en"})
CATALOGUE = Catalogue(
    {
        "Save": "Sichern",
        "%1 of %2 samples": "%1 von %2 Beispielen",
        "%1 of %2": "%2: %1",
        "Opening %1…": "%1 wird geöffnet…",
    }
)


def test_a_text_is_translated_whole_by_its_pattern_or_part_by_part() -> None:
    assert CATALOGUE.translated("Save") == "Sichern"
    assert CATALOGUE.translated("3 of 5 samples") == "3 von 5 Beispielen"
    assert CATALOGUE.translated("Opening hour.json…") == "hour.json wird geöffnet…"
    assert CATALOGUE.translated("Save of 5") == "5: Sichern"
    assert CATALOGUE.translated("Save · 3 of 5 samples\nSave") == "Sichern · 3 von 5 Beispielen\nSichern"


@pytest.mark.parametrize("language", OTHERS)
def test_a_text_with_its_places_filled_finds_its_own_translation(language: str) -> None:
    """Of a hundred one may be worded as that of its parts is."""
    entries = read_translations(FOLDER / f"{language}.ts")
    catalogue = Catalogue(entries)
    others = []
    for source, target in entries.items():
        said, meant = (PLACE.sub(lambda place: f"Qx{place[1]}", text) for text in (source, target))
        if catalogue.translated(said) != meant:
            others.append(source)
    assert len(others) < len(entries) / 100, others


@pytest.mark.parametrize(
    ("text", "german"),
    [
        ("You are training at beta = 1 (KL to the prior).", "Sie trainieren mit Beta = 1 (KL zum Prior)."),
        ("Coach: 1 hint", "Coach: 1 Tipp"),
        ("3 samples are selected", "3 Beispiele sind ausgewählt"),
        (
            "The codes cannot be told from the prior (MMD test p = 0.03; 500 codes, 500 draws); the prior moved by 0.2 "
            "would not be told either, so this says little (p = 0.066).", None,
        ),
        ("An autoencoder of two numbers", "An autoencoder of two numbers"),
        ("500 test samples · lower is better", "500 Testbeispiele · niedriger ist besser"),
        ("Squared error ↓", "Quadratischer Fehler ↓"),
    ],
)  # fmt: skip
def test_texts_of_the_window_are_german_to_their_end(text: str, german: str | None) -> None:
    found = Catalogue(read_translations(FOLDER / "de.ts")).translated(text)
    assert found == german if german is not None else not re.search(r"\b(the|of|would|codes cannot)\b", found)


def test_what_was_said_is_not_said_again() -> None:
    with speaking("de"):
        assert said("Save") != "Save"
        assert isinstance(said("Save"), Verbatim)
        assert said(said("Save")) == said("Save")


def test_sentences_are_translated_one_by_one_and_places_by_their_own_patterns() -> None:
    catalogue = Catalogue({"%1 of %2.": "%2: %1.", "Done.": "Fertig.", "Failed. %1": "Misslungen. %1"})
    assert catalogue.translated("3 of 5. Done. 4 of 6.") == "5: 3. Fertig. 6: 4."
    assert catalogue.translated("Failed. No room. None at all.") == "Misslungen. No room. None at all."
    assert CATALOGUE.translated("Opening 3 of 5 samples…") == "3 von 5 Beispielen wird geöffnet…"


def test_a_long_text_that_fits_nothing_costs_little() -> None:
    catalogue = Catalogue({"%1%2 %3%4 labels": "x %1%2%3%4", **{f"%1 %2 %3 {n} (%4)": "%4%3%2%1" for n in range(500)}})
    text = "a b " * 5000
    assert catalogue.translated(text) == text


@given(st.text(max_size=30))
def test_what_nobody_knows_stays_as_it_is(text: str) -> None:
    assert Catalogue({}).translated(text) == text


@given(st.text("abc ", min_size=1), st.text("xyz ", min_size=1))
def test_what_stands_at_a_place_is_kept(one: str, other: str) -> None:
    assert CATALOGUE.translated(f"{one} of {other} samples") == f"{one} von {other} Beispielen"


def test_a_file_comes_back(tmp_path: Path) -> None:
    entries = {"a < b & c": "a kleiner b", "Line\nline": "Zeile\nZeile", "nothing": ""}
    (tmp_path / "x.ts").write_text(translations_text("x", entries), "utf-8")
    assert read_translations(tmp_path / "x.ts") == {key: value for key, value in entries.items() if value}


def test_the_system_and_what_is_not_there_mean_something() -> None:
    assert language_of("de") == "de"
    assert language_of("xx") == "en"
    assert language_of("system") in languages()


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_is_translated_with_its_places(language: str) -> None:
    entries = read_translations(FOLDER / f"{language}.ts")
    for source, target in entries.items():
        assert sorted(set(PLACE.findall(source))) == sorted(set(PLACE.findall(target))), source
        assert source.count("&") != 1 or "& " in source or target.count("&") == 1, source
    assert 'type="unfinished"' not in (FOLDER / f"{language}.ts").read_text("utf-8")


@pytest.mark.parametrize(
    ("language", "name", "choice", "together"),
    [
        ("de", "Corruption", "None", "Störung: Keine"),
        ("es", "Corruption", "None", "Corrupción: Ninguna"),
        ("fr", "Corruption", "None", "Corruption: Aucune"),
        ("de", "The run beside", "No run", "Der Lauf daneben: Kein Lauf"),
        ("es", "A stop that is no sample, or stands between A and B.", "none", "ninguna"),
        ("fr", "A stop that is no sample, or stands between A and B.", "none", "aucune"),
    ],
)
def test_a_choice_agrees_with_what_it_is_a_choice_of(language: str, name: str, choice: str, together: str) -> None:
    entries = read_translations(FOLDER / f"{language}.ts")
    assert f"{entries[name]}: {entries[choice]}".endswith(together)


@pytest.mark.parametrize(
    ("language", "does"), [("de", "Ausführen"), ("es", "Ejecutar"), ("fr", "Exécuter"), ("zh", "运行")]
)
def test_the_button_of_an_experiment_says_what_it_does(language: str, does: str) -> None:
    assert read_translations(FOLDER / f"{language}.ts")["Run"] == does


def test_all_languages_have_the_same_texts() -> None:
    sources = [read_translations(FOLDER / f"{language}.ts").keys() for language in OTHERS]
    assert all(one == sources[0] for one in sources)


@pytest.fixture
def marked() -> Iterator[None]:
    """A language in which every text stands in brackets."""
    say_by(lambda text: text if text.startswith("⟦") else f"⟦{text}⟧")
    yield
    say_by(str)


def texts(window: QWidget) -> Iterator[str]:
    """All that the widgets of a window say."""
    for widget in window.findChildren(QWidget):
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QTabBar):
            yield from (widget.tabText(place) for place in range(widget.count()))
        elif isinstance(widget, Line):
            yield widget.text
        elif isinstance(widget, QTableView) and (model := widget.model()) is not None:
            yield from (model.headerData(n, Qt.Orientation.Horizontal) or "" for n in range(model.columnCount()))
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(place) for place in range(widget.count()))
        elif isinstance(widget, QPlainTextEdit):
            yield from filter(None, widget.toPlainText().split("\n"))
        elif isinstance(widget, QAbstractSpinBox):
            yield widget.specialValueText()
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    for action in [
        *window.findChildren(QAction),
        *(one for menu in window.findChildren(QMenu) for one in menu.actions()),
    ]:
        yield action.text()


@pytest.fixture
def bracketed(marked: None, qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    made = build(tmp_path, FakeTraining())
    with qtbot.waitSignal(made.desks.engine.ready, timeout=60_000):
        open_window(made)
    made.desks.training.show(read_past(RESOURCES / "vae"))
    qtbot.waitUntil(lambda: made.window.panels["map"].body_shown, timeout=30_000)
    yield made
    close(made.lanes, qtbot)
    made.window.close()
    made.window.deleteLater()


def test_no_text_reaches_the_window_past_the_translation(bracketed: Program, qtbot: QtBot) -> None:
    past = {text for text in texts(bracketed.window) if has_words(text) and "⟦" not in text}
    assert past <= OF_QT


def test_the_files_know_every_text_of_the_window(setup: Program, qtbot: QtBot) -> None:
    setup.desks.training.show(read_past(RESOURCES / "vae"))
    a, b = (stop_at(setup.session, int(one)) for one in setup.session.ids[:2])
    setup.session.update_view(a=a, b=b)
    setup.window.docks["interpolate"].raise_()
    qtbot.waitUntil(lambda: setup.session.workspace.walk is not None and setup.session.workspace.walk.meter is not None)
    for name, dock in setup.window.docks.items():
        dock.show()
        dock.raise_()
        qtbot.waitUntil(lambda: setup.window.panels[name] not in setup.window.pulse.dirty, timeout=30_000)  # noqa: B023
    sources = Sources({text for folder in ("app", "ae_core") for text in written(ROOT / folder)})
    for text in set(texts(setup.window)) - OF_QT:
        sources.take(text)
    unknown = sources.found - read_translations(FOLDER / "de.ts").keys()
    assert unknown == set(), "run resources/languages/collect.py, and translate what it finds"


def test_the_files_know_every_text_that_is_told_at_times() -> None:
    unknown = dict(told()).keys() - read_translations(FOLDER / "de.ts").keys()
    assert unknown == set(), "run resources/languages/collect.py, and translate what it finds"


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("The report is written: %1", True), (", of %1 samples", True), ("anomaly.%1", False), ("%1 with %2", False),
        ("PNG picture (*.png)", False), ("color: %1; margin: 2px;", False), ("latent_dim", False),
    ],
)  # fmt: skip
def test_words_to_read_are_told_from_code(text: str, is_one: bool) -> None:
    assert is_told(text) is is_one


def test_right_to_left_breaks_nothing(setup: Program, qapp: QApplication, qtbot: QtBot) -> None:
    setup.desks.training.show(read_past(RESOURCES / "vae"))
    window = setup.window
    qtbot.waitUntil(lambda: window.panels["map"].body_shown, timeout=30_000)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        for name in window.panels:
            assert cut_off(window, name, qtbot) == [], name
        train = window.transport.widgetForAction(window.actions_by_name["train"])
        assert train.x() > window.transport.theme.x()
        bars = [
            one
            for one in window.transport.findChildren(QWidget)
            if one.isVisible() and one.parent() is window.transport
        ]
        for place, one in enumerate(bars):
            assert window.transport.rect().contains(one.geometry())
            assert not any(one.geometry().intersects(other.geometry()) for other in bars[:place])
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_language_is_chosen_for_the_next_start(setup: Program) -> None:
    action = setup.window.findChild(QAction, "language.de")
    assert action is not None
    action.trigger()
    assert setup.settings.preferences.language == "de"
    assert "Deutsch" in setup.window.banner.text


@pytest.mark.parametrize("path", sorted(LESSONS.glob("*/*.md")), ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_translated_lesson_does_what_the_english_one_does(path: Path, setup: Program) -> None:
    known = vocabulary(known_in(setup.window))
    one, other = read_lesson(LESSONS / path.name, known), read_lesson(path, known)
    assert path.parent.name in OTHERS
    assert (one.number, one.minutes, one.sources) == (other.number, other.minutes, other.sources)
    for page, translated in zip(one.pages, other.pages, strict=True):
        assert page.title != translated.title
        for name in ("do", "show", "point", "lock", "help"):
            assert getattr(page, name) == getattr(translated, name), page.title
        assert re.findall(r"\]\(.*?\)", page.text) == re.findall(r"\]\(.*?\)", translated.text)
        if page.ask is not None and page.ask.choices:
            assert translated.ask is not None
            assert page.ask.choices.index(page.ask.right) == translated.ask.choices.index(translated.ask.right)


def test_patterns_are_found_in_the_source() -> None:
    assert "Opening %1…" in set(written(ROOT / "app" / "sessions"))
    assert ast.parse((ROOT / "resources" / "languages" / "collect.py").read_text("utf-8"))


def test_what_somebody_has_written_is_said_as_it_is(marked: None, qtbot: QtBot) -> None:
    label = QLabel(Verbatim("Without bends, and ends"))
    label.setToolTip(Verbatim("A tip"))
    qtbot.addWidget(label)
    assert (label.text(), label.toolTip()) == ("Without bends, and ends", "A tip")
    assert said(Verbatim("A line")) == "A line"
    tile = Tile("tile", Verbatim("A title"), "A sentence")
    qtbot.addWidget(tile)
    assert (tile.title.text(), tile.sentence.text()) == ("A title", "⟦A sentence⟧")


def test_what_is_measured_is_what_is_drawn(marked: None, qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    assert metrics.horizontalAdvance("Input") == metrics.horizontalAdvance(Verbatim("⟦Input⟧"))
    assert metrics.elidedText("Input", Qt.TextElideMode.ElideRight, 1000) == "⟦Input⟧"


def test_a_table_of_runs_has_its_headings_and_states_and_leaves_names_alone(marked: None, tmp_path: Path) -> None:
    shutil.copytree(RESOURCES / "vae", tmp_path / "vae")
    write_about(tmp_path / "vae", About("A name", ("tag",)))
    runs = ChosenRuns()
    runs.table.set_entries(Runs(tmp_path).read(), None)
    across = Qt.Orientation.Horizontal
    assert [runs.headerData(place, across) for place in (0, 7)] == ["⟦Name⟧", "⟦State⟧"]
    cells = [runs.index(0, place).data() for place in range(runs.columnCount())]
    assert cells[0] == "A name"
    assert cells[1] == "⟦Variational⟧"
    assert cells[7:] == ["⟦done⟧", "tag"]
    runs.look_for("⟦done")
    assert runs.rowCount() == 1
