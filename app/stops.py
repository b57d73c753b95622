"""The stops of a walk by their letters: a, then 1, 2, ... in between, then b."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.view_state import Stop, ViewState

MOST_BETWEEN = 10
Changes = dict[str, Any]

STOPS = frozenset({"a", "between", "b", "loop"})  # of a ViewState: what a walk is


def lettered(view: ViewState) -> dict[str, Stop]:
    """Every stop that is chosen, in the order of the walk."""
    between = {str(number): stop for number, stop in enumerate(view.between, start=1)}
    every = {"a": view.a, **between, "b": view.b}
    return {letter: stop for letter, stop in every.items() if stop is not None}


def rounds(view: ViewState) -> list[str]:
    """The letters in the order of the walk, which a loop ends where it began; none without both ends."""
    if view.a is None or view.b is None:
        return []
    return [*lettered(view), *("a" if view.loop else "")]


def placed(view: ViewState, letter: str, stop: Stop) -> Changes:
    """What changes where a stop is put in the place of the one with that letter."""
    if letter in ("a", "b"):
        return {letter: stop}
    kept = list(view.between)
    kept[int(letter) - 1] = stop
    return {"between": tuple(kept)}


def without(view: ViewState, letter: str) -> Changes:
    """What changes where a stop is given up: for an end the next one in between takes its place."""
    inner = view.between
    if letter == "a":
        return {"a": inner[0], "between": inner[1:]} if inner else {"a": None}
    if letter == "b":
        return {"b": inner[-1], "between": inner[:-1]} if inner else {"b": None}
    place = int(letter) - 1
    return {"between": inner[:place] + inner[place + 1 :]}


def added(view: ViewState, stop: Stop) -> Changes:
    """What changes where a stop is added: the first is A, the second B, every further one lies before B.

    Nothing where there is no room for more.
    """
    if view.a is None:
        return {"a": stop}
    if view.b is None:
        return {"b": stop}
    return {"between": (*view.between, stop)} if len(view.between) < MOST_BETWEEN else {}


def turned(view: ViewState) -> Changes:
    """What changes where the walk goes the other way."""
    return {"a": view.b, "between": view.between[::-1], "b": view.a}
