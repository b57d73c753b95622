"""Errors that are written for the person who reads them."""

from __future__ import annotations


class UserError(Exception):
    """Something from outside is wrong; the message is one sentence that says what, where, and what was expected."""


class SpecError(UserError):
    """A setting is missing, unknown or out of its bounds."""


class DataError(UserError):
    """A data set cannot be used as it is."""


class BrokenFiles(DataError):
    """Some files of a folder cannot be read; the others still can, if the user agrees."""


class Cancelled(UserError):
    """Whoever watched long work wants no more of it."""


class RunError(UserError):
    """A run folder is missing, incomplete or not ours."""


def in_words(problem: BaseException) -> str:
    """What somebody is told: the sentence of an error that was written for it, of any other its kind too."""
    return str(problem) if isinstance(problem, UserError) else f"{type(problem).__name__}: {problem}"
