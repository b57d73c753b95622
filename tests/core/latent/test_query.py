from __future__ import annotations

import math
import operator
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ae_core.latent.query.columns import Column, Names, Numbers
from ae_core.latent.query.grammar import Query
from ae_core.latent.query.words import QueryError

N = 12
SPLITS = ("train", "validation", "test")
DIGITS = tuple(map(str, range(10)))
rng = np.random.default_rng(0)
ERROR = rng.integers(0, 5, N).astype(np.float64)
ERROR[3] = np.nan
COLUMNS: dict[str, Column] = {
    "error": Numbers(ERROR),
    "z0": Numbers(rng.integers(-2, 3, N).astype(np.float64)),
    "petal length": Numbers(rng.normal(size=N).round(1)),
    "class": Names(rng.integers(0, 10, N), DIGITS),
    "split": Names(rng.integers(0, 3, N), SPLITS),
}
Row = dict[str, float | str]
ROWS: list[Row] = [
    {
        name: float(column.values[row]) if isinstance(column, Numbers) else column.names[column.codes[row]]
        for name, column in COLUMNS.items()
    }
    for row in range(N)
]
Asked = tuple[str, Callable[[Row], bool]]
SIGNS = {"=": operator.eq, "!=": operator.ne, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}


def found(text: str) -> list[bool]:
    return Query(text).mask(COLUMNS, N).tolist()


@st.composite
def comparisons(draw: st.DrawFn) -> Asked:
    kind = draw(st.sampled_from(["number", "columns", "chain", "split", "class", "order", "in", "not in"]))
    sign = draw(st.sampled_from(sorted(SIGNS)))
    compare, value = SIGNS[sign], draw(st.integers(-2, 5))
    name = draw(st.sampled_from(["error", "z0", "petal length"]))
    said = f"`{name}`"
    if kind == "number":
        return draw(
            st.sampled_from(
                [
                    (f"{said} {sign} {value}", lambda row: compare(row[name], value)),
                    (f"{value}{sign}{said}", lambda row: compare(value, row[name])),
                ]
            )
        )
    if kind == "columns":
        return f"{said} {sign} z0", lambda row: compare(row[name], row["z0"])
    if kind == "chain":
        return f"{value} <= {said} < error", lambda row: value <= row[name] < row["error"]  # type: ignore[operator]
    if kind == "split":
        split = draw(st.sampled_from(SPLITS))
        if draw(st.booleans()):
            return f"split = {split.upper()}", lambda row: row["split"] == split
        return f"split != '{split}'", lambda row: row["split"] != split
    if kind == "class":
        digit = draw(st.sampled_from(DIGITS))
        return f"class = {digit}", lambda row: row["class"] == digit
    if kind == "order":
        sign = draw(st.sampled_from(["<", "<=", ">", ">="]))
        compare = SIGNS[sign]
        return f"class {sign} {value + 0.5}", lambda row: compare(float(row["class"]), value + 0.5)
    some = draw(st.lists(st.integers(0, 9), min_size=1, max_size=4))
    listed = ", ".join(map(str, some))
    if kind == "in":
        return f"class in ({listed})", lambda row: int(row["class"]) in some
    return f"class NOT IN ({listed})", lambda row: int(row["class"]) not in some


def combined(parts: st.SearchStrategy[Asked]) -> st.SearchStrategy[Asked]:
    both = st.tuples(parts, parts)
    return st.one_of(
        parts.map(lambda one: (f"not ({one[0]})", lambda row: not one[1](row))),
        both.map(lambda two: (f"({two[0][0]}) and ({two[1][0]})", lambda row: two[0][1](row) and two[1][1](row))),
        both.map(lambda two: (f"({two[0][0]}) or ({two[1][0]})", lambda row: two[0][1](row) or two[1][1](row))),
    )


@given(st.recursive(comparisons(), combined, max_leaves=8))
def test_a_query_finds_what_python_finds_sample_by_sample(asked: Asked) -> None:
    text, holds = asked
    assert found(text) == [bool(holds(row)) for row in ROWS]


@given(
    st.lists(comparisons(), min_size=1, max_size=6), st.lists(st.sampled_from(["and", "or"]), min_size=5, max_size=5)
)
def test_and_binds_more_closely_than_or(asked: list[Asked], words: list[str]) -> None:
    text, groups = asked[0][0], [[asked[0]]]
    for word, one in zip(words, asked[1:], strict=False):
        text += f" {word} {one[0]}"
        groups = [*groups[:-1], [*groups[-1], one]] if word == "and" else [*groups, [one]]
    assert found(text) == [any(all(holds(row) for _, holds in group) for group in groups) for row in ROWS]


def test_a_missing_number_is_found_by_nothing_but_unequal() -> None:
    assert math.isnan(ERROR[3])
    assert [found(f"error {sign} 2")[3] for sign in ("=", "<", ">", "<=", ">=", "!=")] == [False] * 5 + [True]


@pytest.mark.parametrize(
    ("text", "word", "says"),
    [
        ("erorr > 3", "erorr", "did you mean error?"),
        ("class = 12", "12", "is none of class"),
        ("split = trian", "trian", "train, validation, test"),
        ("split < 3", "<", "no order"),
        ("error > 3 z0 < 1", "z0", "write “and” or “or”"),
        ("error >", "", "not the end"),
        ("error 3", "3", "one of ="),
        ("(error > 3", "", "“)” was expected"),
        ("error > 'a'", "'a'", "a number was expected"),
        ("1 < 2", "1", "both values"),
        ("error > 3; z0 < 1", ";", "means nothing"),
        ("error not = 3", "=", "“in” was expected"),
        ("class in 4", "4", "“(” was expected"),
        ("split = z0", "split", "cannot be compared with numbers"),
        ("z0 > split", "split", "has names"),
        ("   ", "", "for example"),
        ("(" * 60 + "error > 3" + ")" * 60, "(", "nested 50 times"),
        ("not " * 60 + "error > 3", "not", "nested 50 times"),
        ("__import__('os')", "(", "one of ="),
        ("error > 3" * 500, None, "at most 2,000"),
        ("error > 1e5x", "1", "means nothing"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence_that_points_at_the_word(text: str, word: str | None, says: str) -> None:
    with pytest.raises(QueryError) as raised:
        found(text)
    assert says in str(raised.value)
    assert "\n" not in str(raised.value)
    if word is not None:
        assert text[raised.value.start : raised.value.end] == word


@given(st.text(alphabet="errorz0 class=<>!()'`\"1.-,andornti", max_size=40))
def test_any_text_is_answered_or_refused(text: str) -> None:
    problem: QueryError | None = None
    try:
        assert len(found(text)) == N
    except QueryError as raised:
        problem = raised
    assert problem is None or 0 <= problem.start <= problem.end <= len(text)
