"""The language of queries: class = 4 and error > 20.

    any        = all ("or" all)*
    all        = one ("and" one)*
    one        = "not" one | "(" any ")" | comparison
    comparison = operand (("=" | "!=" | "<" | "<=" | ">" | ">=") operand)+ | operand ["not"] "in" "(" operand, ... ")"
    operand    = number | name | 'text'

A chain (1 < z0 < 2) holds where each of its comparisons does. A missing number (NaN) differs from
everything, itself too.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

import numpy as np
from numpy.typing import NDArray

from ae_core.latent.query.columns import Column, Names, Numbers
from ae_core.latent.query.words import QueryError, Word, words

Mask = NDArray[np.bool_]
DEEPEST = 50
FEW = 8
_COMPARE: dict[str, Callable[..., Mask]] = {
    "=": operator.eq, "!=": operator.ne, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
}  # fmt: skip


class Query:
    """A query that has been read. Raises QueryError."""

    def __init__(self, text: str) -> None:
        self._rule = _Reader(text).whole()

    def mask(self, columns: Mapping[str, Column], n: int) -> Mask:
        """(n,) which samples it holds for. Raises QueryError for names and values that there are not."""
        return np.broadcast_to(self._rule(columns), (n,)).copy()


Rule = Callable[[Mapping[str, Column]], Mask]


class _Reader:
    """Reads by recursive descent, one word ahead."""

    def __init__(self, text: str) -> None:
        self._words = list(words(text))
        self._place = self._depth = 0

    def whole(self) -> Rule:
        if self._next().kind == "end":
            raise self._next().wrong("Write what to select, for example: class = 4 and error > 20.")
        rule = self._any()
        if self._next().kind != "end":
            raise self._next().wrong(
                f"“{self._next().says}” was not expected; write “and” or “or” before a next condition."
            )
        return rule

    def _next(self) -> Word:
        return self._words[self._place]

    def _take(self) -> Word:
        word = self._next()
        self._place += 1
        return word

    def _takes(self, kind: str, says: str) -> bool:
        found = self._next().kind == kind and self._next().says == says
        self._place += found
        return found

    def _any(self) -> Rule:
        rule = self._all()
        while self._takes("keyword", "or"):
            rule = _either(rule, self._all())
        return rule

    def _all(self) -> Rule:
        rule = self._one()
        while self._takes("keyword", "and"):
            rule = _both(rule, self._one())
        return rule

    def _one(self) -> Rule:
        self._depth += 1
        if self._depth > DEEPEST:
            raise self._next().wrong(f"A query may be nested {DEEPEST} times at most.")
        if self._takes("keyword", "not"):
            rule = _opposite(self._one())
        elif self._takes("sign", "("):
            rule = self._any()
            self._expect(")")
        else:
            rule = self._comparison()
        self._depth -= 1
        return rule

    def _comparison(self) -> Rule:
        left = self._operand()
        denied = self._next().kind == "keyword" and self._next().says == "not"
        self._place += denied
        if self._takes("keyword", "in"):
            rule = self._membership(left)
            return _opposite(rule) if denied else rule
        if denied:
            raise self._next().wrong(f"“in” was expected after “not”, not {_quoted(self._next())}.")
        if self._next().says not in _COMPARE or self._next().kind != "sign":
            raise self._next().wrong(
                f"After “{left.says}” one of = != < <= > >= was expected, not {_quoted(self._next())}."
            )
        chain: Rule | None = None
        while self._next().kind == "sign" and self._next().says in _COMPARE:
            sign, right = self._take(), self._operand()
            link = _Comparison(left, sign, right)
            chain, left = link if chain is None else _both(chain, link), right
        assert chain is not None
        return chain

    def _membership(self, left: Word) -> Rule:
        self._expect("(")
        equal = Word("sign", "=", left.end, left.end)
        rule: Rule = _Comparison(left, equal, self._operand())
        while self._takes("sign", ","):
            rule = _either(rule, _Comparison(left, equal, self._operand()))
        self._expect(")")
        return rule

    def _operand(self) -> Word:
        if self._next().kind not in ("number", "name", "text"):
            raise self._next().wrong(f"A name or a value was expected, not {_quoted(self._next())}.")
        return self._take()

    def _expect(self, sign: str) -> None:
        if not self._takes("sign", sign):
            raise self._next().wrong(f"“{sign}” was expected, not {_quoted(self._next())}.")


def _quoted(word: Word) -> str:
    return word.says if word.kind == "end" else f"“{word.says}”"


def _both(left: Rule, right: Rule) -> Rule:
    return lambda columns: left(columns) & right(columns)


def _either(left: Rule, right: Rule) -> Rule:
    return lambda columns: left(columns) | right(columns)


def _opposite(rule: Rule) -> Rule:
    return lambda columns: ~rule(columns)


@dataclass(frozen=True)
class _Comparison:
    left: Word
    sign: Word
    right: Word

    def __call__(self, columns: Mapping[str, Column]) -> Mask:
        left, right = _column(self.left, columns), _column(self.right, columns)
        if isinstance(left, Names) and right is None:
            return self._named(left, self.left, self.right)
        if isinstance(right, Names) and left is None:
            return self._named(right, self.right, self.left)
        if left is None and right is None:
            raise self._unknown(columns)
        found = _COMPARE[self.sign.says](_numbers(left, self.left, columns), _numbers(right, self.right, columns))
        return np.asarray(found)

    def _unknown(self, columns: Mapping[str, Column]) -> QueryError:
        for word in (self.left, self.right):
            if word.kind == "name":
                return word.wrong(_no_such(word.says, columns))
        return self.left.wrong(f"“{self.left.says}” and “{self.right.says}” are both values; one side must be a name.")

    def _named(self, column: Names, name: Word, value: Word) -> Mask:
        if self.sign.says in ("=", "!="):
            place = {known.casefold(): code for code, known in enumerate(column.names)}.get(value.says.casefold())
            if place is None:
                raise value.wrong(f"“{value.says}” is none of {name.says}, which is {_listed(column.names)}.")
            return np.asarray(_COMPARE[self.sign.says](column.codes, place))
        if column.numbers is None:
            raise self.sign.wrong(f"“{name.says}” has names, which have no order; compare it with = or !=.")
        if value.kind != "number":
            raise value.wrong(f"“{value.says}” is no number, and “{name.says}” is compared with one here.")
        sides = (column.numbers, float(value.says)) if name is self.left else (float(value.says), column.numbers)
        return np.asarray(_COMPARE[self.sign.says](*sides))


def _column(word: Word, columns: Mapping[str, Column]) -> Column | None:
    return columns[word.says] if word.kind == "name" and word.says in columns else None


def _numbers(column: Column | None, word: Word, columns: Mapping[str, Column]) -> NDArray[np.float64] | np.float64:
    if isinstance(column, Numbers):
        return column.values
    if isinstance(column, Names):
        if column.numbers is None:
            raise word.wrong(f"“{word.says}” has names, so it cannot be compared with numbers.")
        return column.numbers
    if word.kind == "number":
        return np.float64(word.says)
    if word.kind == "name":
        raise word.wrong(_no_such(word.says, columns))
    raise word.wrong(f"“{word.says}” is a text, and a number was expected.")


def _no_such(name: str, columns: Mapping[str, Column]) -> str:
    near = get_close_matches(name, list(columns), n=1)
    return f"There is no “{name}”; " + (f"did you mean {near[0]}?" if near else f"there is {_listed(tuple(columns))}.")


def _listed(names: tuple[str, ...]) -> str:
    more = f" and {len(names) - FEW:,} more" if len(names) > FEW else ""
    return ", ".join(names[:FEW]) + more
