"""Whether a question is answered."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from ae_core.errors import UserError
from ae_core.lessons.lesson import Question
from app.lessons.stage import Stage
from app.lessons.typed import numbers_in

if TYPE_CHECKING:
    from app.lessons.checks.base import Check, Counted

MOST_DIGITS = 12


@dataclass(frozen=True)
class Answer:
    """What was chosen or typed in the page."""

    choice: str = ""
    typed: str = ""


@dataclass(frozen=True)
class Judged:
    """solved : whether it is. said : what is missing, or how it stands. problem : what the check broke with."""

    solved: bool
    said: str
    problem: Exception | None = None


def judge(question: Question, answer: Answer, stage: Stage) -> Judged:
    """Never raises: what cannot be said is not solved."""
    try:
        return _judge(question, answer, stage)
    except UserError as problem:
        return Judged(False, str(problem))
    except Exception as problem:
        return Judged(False, f"{type(problem).__name__}: {problem}", problem)


def right_answer(question: Question, stage: Stage) -> Answer | None:
    """What is to be chosen or typed, or None while that is not known. Raises whatever a check does."""
    if question.choices:
        return Answer(choice=question.right)
    value = cast("Counted", question.reads).number(stage)
    if value is None:
        return None
    digits = min(max(0, math.ceil(-math.log10(question.within))), MOST_DIGITS)
    return Answer(typed=f"{value:.{digits}f}")


def _judge(question: Question, answer: Answer, stage: Stage) -> Judged:
    if question.check is not None:
        found = cast("Check", question.check).look(stage)
        return Judged(found.holds, found.said)
    if question.choices:
        solved = answer.choice == question.right
        return Judged(solved, "Not this one. Try another." if answer.choice and not solved else "")
    return _number(question, answer, stage)


def _number(question: Question, answer: Answer, stage: Stage) -> Judged:
    reads, numbers = cast("Counted", question.reads), numbers_in(answer.typed)
    if answer.typed and not numbers:
        return Judged(False, "A number was expected, such as 41.2")
    value = reads.number(stage)
    if value is None:
        return Judged(False, reads.unknown)
    if not answer.typed:
        return Judged(False, "")
    solved = any(abs(number - value) <= question.within for number in numbers)
    return Judged(solved, f"{reads.words(value)}." if solved else "That is not the number. Look again.")
