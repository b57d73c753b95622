from __future__ import annotations

from pathlib import Path

import pytest

from app.settings import Preferences, Settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "settings.ini"


def test_everything_comes_back_with_its_type(path: Path) -> None:
    wanted = Preferences("dark", True, b"\x00geo\xff", b"state\n", 1)
    Settings(path).update(**vars(wanted))
    assert Settings(path).preferences == wanted


def test_the_first_start_has_the_defaults_and_says_nothing(path: Path) -> None:
    settings = Settings(path)
    assert settings.preferences == Preferences()
    assert settings.notice == ""
    assert not path.exists()


@pytest.mark.parametrize(
    "content",
    [
        b"\x00\xff\xfe garbage",
        b"{}",
        b"[General]\ntheme=pink\n",
        b"[General]\npresentation=perhaps\n",
        b"[General]\narrangement_version=new\n",
    ],
)
def test_unreadable_settings_are_set_aside_and_the_program_starts(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    settings = Settings(path)
    assert settings.preferences == Preferences()
    assert "set aside" in settings.notice
    assert path.with_suffix(".unreadable").read_bytes() == content
    settings.update(theme="dark")
    assert Settings(path).preferences.theme == "dark"


def test_an_empty_file_is_a_first_start(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    assert Settings(path).preferences == Preferences()


def test_a_disk_that_refuses_costs_the_memory_and_not_the_session(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    settings = Settings(blocked / "settings.ini")
    settings.update(theme="light")
    assert settings.preferences.theme == "light"
