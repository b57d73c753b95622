"""The language that this process speaks: English until it is told another one."""

from __future__ import annotations

from collections.abc import Callable

from ae_core.languages.catalogue import Catalogue
from ae_core.languages.files import ENGLISH, FOLDER, read_translations


class Verbatim(str):
    """A text that is data, such as what somebody has written: it is said as it is, whatever it looks like."""

    __slots__ = ()


Say = Callable[[str], str]
_say: Say | None = None
_english: dict[str, str] = {}
_language = ENGLISH


def speak(language: str) -> bool:
    """Say everything in a language from now on; whether that is another one than English, and known."""
    global _language
    try:
        entries = {} if language == ENGLISH else read_translations(FOLDER / f"{language}.ts")
    except (OSError, SyntaxError):  # a file that cannot be parsed is a SyntaxError
        return False
    _english.clear()
    _english.update({target: source for source, target in entries.items()})
    _language = language
    say_by(Catalogue(entries).translated if entries else None)
    return bool(entries)


def say_by(say: Say | None) -> None:
    """Let texts go through `say`, None for as they are; another one may take its place."""
    global _say
    _say = say


def spoken() -> str:
    """The language that is spoken, as "en"."""
    return _language


def said(text: str) -> str:
    """A text in the language that is spoken; one that nobody knows, such as a name out of data, stays as it is."""
    if _say is None or not text or isinstance(text, Verbatim):
        return text
    own = _say(text)
    return text if own == text else Verbatim(own)  # nothing is said twice


def heard(text: str) -> str:
    """The English text that a whole one stands for."""
    return _english.get(text, text)
