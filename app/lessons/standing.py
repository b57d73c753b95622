"""Where somebody stands in a lesson, so that it can be opened there again."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from app.lessons.judging import Answer


@dataclass(frozen=True)
class Standing:
    """file : the name of the lesson's. is_own : whether it is a teacher's own. folder : where it lies then, None for
    one that comes with the program or whose folder has gone. page : from 0.

    solved : the pages whose questions were. is_hinted : whether the hint of this one is shown. is_set : whether what
    the page does when it opens was done. run_before, trained : see `Stage`.
    """

    file: str
    title: str
    is_own: bool = False
    page: int = 0
    solved: tuple[int, ...] = ()
    answer: Answer = field(default_factory=Answer)
    is_hinted: bool = False
    is_set: bool = True
    run_before: Path | None = None
    trained: tuple[Path, ...] = ()
    folder: Path | None = None
