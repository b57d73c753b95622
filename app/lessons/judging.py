"""Whether a question is answered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from ae_core.errors import UserError
from ae_core.lessons.lesson import Question
from app.lessons.stage import Stage

if TYPE_CHECKING:
    from app.lessons.checks.base import Check, Counted


@dataclass(frozen=True)
class Answer:
    """What was chosen or typed in the page."""

    choice: str = ""
    number: float | None = None


@dataclass(frozen=True)
class Judged:
    """solved : whether it is. said : what is missing, or how it stands."""

    solved: bool
    said: str


def judge(question: Question, answer: Answer, stage: Stage) -> Judged:
    """Never raises: what cannot be said yet is not solved."""
    try:
        return _judge(question, answer, stage)
    except UserError as problem:
        return Judged(False, str(problem))


def right_answer(question: Question, stage: Stage) -> Answer | None:
    """What is to be chosen or typed, or None while that is not known."""
    if question.choices:
        return Answer(choice=question.right)
    value = cast("Counted", question.reads).number(stage)
    return None if value is None else Answer(number=value)


def _judge(question: Question, answer: Answer, stage: Stage) -> Judged:
    if question.check is not None:
        found = cast("Check", question.check).look(stage)
        return Judged(found.holds, found.said)
    if question.choices:
        solved = answer.choice == question.right
        return Judged(solved, "Not this one. Try another." if answer.choice and not solved else "")
    return _number(question, answer, stage)


def _number(question: Question, answer: Answer, stage: Stage) -> Judged:
    reads = cast("Counted", question.reads)
    value = reads.number(stage)
    if value is None:
        return Judged(False, reads.unknown)
    if answer.number is None:
        return Judged(False, "")
    solved = abs(answer.number - value) <= question.within
    return Judged(solved, f"{reads.words(value)}." if solved else "That is not the number. Look again.")
