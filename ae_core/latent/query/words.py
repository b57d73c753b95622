"""A query as words, each with its place in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ae_core.errors import UserError

Kind = Literal["number", "name", "text", "sign", "keyword", "end"]
KEYWORDS = ("and", "or", "not", "in")
LONGEST = 2_000
_SIGNS = {"==": "=", "<>": "!=", "≠": "!=", "≤": "<=", "≥": ">="}
_WORD = re.compile(
    r"""\s*(?:
    (?P<number>[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?(?![\w.]))
    | `(?P<quoted>[^`]+)`
    | '(?P<single>[^']*)' | "(?P<double>[^"]*)"
    | (?P<sign><=|>=|!=|<>|==|[=<>≤≥≠(),])
    | (?P<name>[^\W\d][\w.]*)
    )""",
    re.VERBOSE,
)


class QueryError(UserError):
    """What is wrong with a query, and where: text[start:end] is the word that it is about."""

    def __init__(self, sentence: str, start: int, end: int) -> None:
        super().__init__(sentence)
        self.start, self.end = start, end


@dataclass(frozen=True)
class Word:
    """kind and what it says, without quotes; text[start:end] is where it stands."""

    kind: Kind
    says: str
    start: int
    end: int

    def wrong(self, sentence: str) -> QueryError:
        """The error that points at this word."""
        return QueryError(sentence, self.start, self.end)


def words(text: str) -> Iterator[Word]:
    """The words of a query, the last of them of kind "end". Raises QueryError."""
    if len(text) > LONGEST:
        raise QueryError(f"A query has at most {LONGEST:,} characters; this one has {len(text):,}.", LONGEST, len(text))
    place = 0
    while text[place:].strip():
        found = _WORD.match(text, place)
        if found is None:
            start = place + len(text[place:]) - len(text[place:].lstrip())
            raise QueryError(f"“{text[start]}” at character {start + 1} means nothing in a query.", start, start + 1)
        yield _word(found)
        place = found.end()
    yield Word("end", "the end", len(text), len(text))


def _word(found: re.Match[str]) -> Word:
    group = str(found.lastgroup)
    says, (start, end) = found.group(group), found.span(group)
    if group in ("quoted", "single", "double"):
        return Word("name" if group == "quoted" else "text", says, start - 1, end + 1)
    if group == "sign":
        return Word("sign", _SIGNS.get(says, says), start, end)
    if group == "name" and says.lower() in KEYWORDS:
        return Word("keyword", says.lower(), start, end)
    return Word("number" if group == "number" else "name", says, start, end)


def written(name: str) -> str:
    """A name as a query says it: in backquotes where it is not one plain word."""
    plain = re.fullmatch(r"[^\W\d][\w.]*", name) and name.lower() not in KEYWORDS
    return name if plain else f"`{name}`"
