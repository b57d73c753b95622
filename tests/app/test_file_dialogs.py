from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from app import file_dialogs
from app.file_dialogs import LastFolder, ask_file, ask_folder, ask_where
from app.saving import PICTURES
from app.settings import Settings

APP = Path(file_dialogs.__file__).parent


@pytest.fixture
def label(qtbot: QtBot) -> QLabel:
    made = QLabel()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def last(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> LastFolder:
    """Of a program that has asked for nothing yet, where the documents lie in a folder of their own."""
    (tmp_path / "Documents").mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda place: str(tmp_path / "Documents"))
    made = LastFolder()
    monkeypatch.setattr(file_dialogs, "last_folder", made)
    return made


class Asked:
    """Answers each dialog with the same file, and keeps where they began."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, answer: Path | str, kind: str = "") -> None:
        self.began: list[str] = []
        self._answer = str(answer)
        for name in ("getSaveFileName", "getOpenFileName"):
            monkeypatch.setattr(QFileDialog, name, lambda *given: (self._note(given), kind))
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *given: self._note(given))

    def _note(self, given: tuple[object, ...]) -> str:
        self.began.append(str(given[2]))
        return self._answer


def test_the_ending_of_the_chosen_kind_is_added(
    label: QLabel, last: LastFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    Asked(monkeypatch, "/x/name", PICTURES.split(";;")[1])
    assert ask_where(label, "Save", "name", PICTURES) == Path("/x/name.svg")
    Asked(monkeypatch, "/x/name", "")  # as some dialogs of systems answer
    assert ask_where(label, "Save", "name", PICTURES) == Path("/x/name.png")
    Asked(monkeypatch, "")
    assert ask_where(label, "Save", "name", PICTURES) is None


def test_the_first_dialog_begins_in_the_documents_the_next_where_that_one_ended(
    label: QLabel, last: LastFolder, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "talk").mkdir()
    asked = Asked(monkeypatch, tmp_path / "talk" / "a.png")
    ask_where(label, "Save", "map.png", PICTURES)
    ask_file(label, "Open")
    ask_folder(label, "Choose")
    assert asked.began == [str(tmp_path / "Documents" / "map.png"), str(tmp_path / "talk"), str(tmp_path / "talk")]


def test_who_cancels_has_chosen_nothing(
    label: QLabel, last: LastFolder, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    Asked(monkeypatch, "")
    assert ask_folder(label, "Choose") is ask_file(label, "Open") is None
    assert last.path == tmp_path / "Documents"


def test_it_is_remembered_from_one_start_to_the_next_unless_it_is_gone(last: LastFolder, tmp_path: Path) -> None:
    (tmp_path / "talk").mkdir()
    last.keep_in(Settings(tmp_path / "settings.ini"))
    last.note(tmp_path / "talk" / "a.png")
    again = LastFolder()
    again.keep_in(Settings(tmp_path / "settings.ini"))
    assert again.path == tmp_path / "talk"
    (tmp_path / "talk").rmdir()
    assert again.path == tmp_path / "Documents"


def test_no_other_file_opens_a_dialog_for_files() -> None:
    others = [path.name for path in APP.rglob("*.py") if "QFileDialog" in path.read_text("utf-8")]
    assert others == ["file_dialogs.py"]
