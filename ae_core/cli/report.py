"""`report`: one run, or several side by side, on one page."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import tyro

from ae_core.cli.common import Result
from ae_core.cli.progress import progress_bar
from ae_core.comparison.report import write_report
from ae_core.comparison.walks import Route
from ae_core.errors import SpecError
from ae_core.languages.files import ENGLISH, languages
from ae_core.languages.saying import speak
from ae_core.progress import watched


@dataclass(frozen=True)
class ReportCommand:
    """Write a report on a run, or a comparison of two to eight runs of the same data, as one HTML file or a PDF."""

    runs: Annotated[tuple[Path, ...], tyro.conf.Positional, tyro.conf.arg(metavar="RUN ...")]
    """The folders of the runs."""
    out: Path
    """The file to write, .html or .pdf."""
    start: Annotated[int | None, tyro.conf.arg(name="from")] = None
    """Of a comparison: the sample that every run's walk begins at; two samples of different classes where none is
    named."""
    end: Annotated[int | None, tyro.conf.arg(name="to")] = None
    """The sample that it ends at."""
    via: tuple[int, ...] = ()
    """Samples to pass on the way, in this order."""
    path: str = "lerp"
    """The way, as of `interpolate`."""
    language: str = ENGLISH
    """The language of its texts: en, de, es, fr or zh."""
    json: bool = False
    """Print the result as one line of JSON."""

    def run(self) -> Result:
        """Read the runs, judge them, write. Raises UserError."""
        if (self.start is None) != (self.end is None):
            raise SpecError("--from and --to are named together, or neither")
        if self.start is None and (self.via or self.path != "lerp"):
            raise SpecError("--via and --path say how to go from --from to --to, which are not named")
        if self.language not in languages():
            raise SpecError(f"--language: {self.language} is none of {', '.join(languages())}")
        speak(self.language)
        ends = None if self.start is None or self.end is None else (self.start, self.end)
        route = None if ends is None else Route((ends[0], *self.via, ends[1]), self.path)
        with progress_bar() as progress:
            task = progress.add_task("report", total=1.0)
            with watched(lambda done: progress.update(task, completed=done)):
                return write_report(self.runs, self.out, route)

    def report(self, result: Result) -> str:
        """What was written, and what was left out."""
        return "\n".join([*(f"Not compared: {one}" for one in result["refused"]), result["out"]])
