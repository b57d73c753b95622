"""Progress on standard error, so that standard output holds the result alone."""

from __future__ import annotations

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from ae_core.data.base import Dataset, DataSpec
from ae_core.progress import watched


def load(spec: DataSpec) -> Dataset:
    """The data set, with a bar where its source tells how far it is. Raises DataError."""
    with progress_bar() as progress:
        task = progress.add_task("loading", total=1.0, visible=False)
        with watched(lambda done: progress.update(task, completed=done, visible=True)):
            return spec.load()


def progress_bar() -> Progress:
    """A bar with a description and the time left; silent where standard error is no terminal."""
    columns = (TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn())
    console = Console(stderr=True)
    return Progress(*columns, console=console, transient=True, disable=not console.is_terminal)
