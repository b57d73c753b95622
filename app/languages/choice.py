"""Which language somebody wants."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from ae_core.languages.files import ENGLISH, languages

SYSTEM = "system"


def language_of(choice: str) -> str:
    """The language that a choice means; that of the system where it is chosen and known, else English."""
    wanted = QLocale.system().name().partition("_")[0] if choice == SYSTEM else choice
    return wanted if wanted in languages() else ENGLISH
