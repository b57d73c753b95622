"""What a lesson is: pages of text, with what they do and what they ask."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ae_core.spec import Spec


@dataclass(frozen=True)
class Question:
    """text : what is asked, Markdown. hint : how to come to it. why : what is to be said once it is solved.

    Exactly one of these says when it is solved: check : what must be so in the window; choices, of which `right` is to
    be chosen; reads : a check that has a number, which is to be typed to within `within`.
    """

    text: str
    hint: str = ""
    why: str = ""
    check: Spec | None = None
    choices: tuple[str, ...] = ()
    right: str = ""
    reads: Spec | None = None
    within: float = 0.0

    @property
    def by_hand(self) -> bool:
        """Whether it is answered in the page itself."""
        return self.check is None


@dataclass(frozen=True)
class Page:
    """text : Markdown. line : of its heading in the file.

    do : what is done when it opens. help : what "Do it for me" does. point : the widget to look at, "" for none.
    show : the panels that are seen, all that were where it is None. lock : widgets that cannot be used.
    """

    title: str
    text: str
    line: int
    do: tuple[Spec, ...] = ()
    help: tuple[Spec, ...] = ()
    ask: Question | None = None
    point: str = ""
    show: tuple[str, ...] | None = None
    lock: tuple[str, ...] = ()


@dataclass(frozen=True)
class Lesson:
    """number : its place in the list. minutes : how long it takes. sources : what it is taken from."""

    path: Path
    title: str
    number: int
    minutes: int
    about: str
    sources: tuple[str, ...]
    pages: tuple[Page, ...]


@dataclass(frozen=True)
class Broken:
    """A file that cannot be played, and why."""

    path: Path
    sentence: str
