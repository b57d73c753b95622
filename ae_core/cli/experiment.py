"""`experiment`: something to be found out about trained runs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import tyro

from ae_core.cli.common import Result
from ae_core.cli.progress import progress_bar
from ae_core.cli.train_spec import check_numbers
from ae_core.errors import UserError
from ae_core.experiments.base import ExperimentSpec, Progress, experiments
from ae_core.experiments.conduct import conduct


@dataclass(frozen=True)
class ExperimentCommand:
    """Find something out about one run or several; writes result.json, table.csv and figure.png.

    The experiment's own settings follow as flags, for instance --repeats 10; `experiment NAME --help` lists them.
    """

    name: Annotated[str, tyro.conf.Positional, tyro.conf.arg(metavar="NAME")]
    """The experiment: see `list experiments`."""
    runs: Annotated[tuple[Path, ...], tyro.conf.Positional, tyro.conf.arg(metavar="RUN ...")] = ()
    """The folders of the runs."""
    out: Path | None = None
    """The folder to write to; experiments/NAME in the folder of the first run where nothing is said."""
    json: bool = False
    """Print the result as one line of JSON."""

    def run(self, settings: list[str]) -> Result:
        """Run it to its end. settings : the experiment's own flags. Raises UserError."""
        chosen = experiments.create(self.name)
        check_numbers(chosen, settings)
        spec = tyro.cli(type(chosen), default=chosen, args=settings, prog=f"latentarium experiment {self.name}")
        return _watched(spec, conduct(spec, self.runs, [self.out] if self.out else []))

    def report(self, result: Result) -> str:
        """What was found, and where it is."""
        notices = [f"  {notice}" for notice in result["notices"]]
        return "\n".join([result["sentence"], *notices, *result["out"]])


def _watched(spec: ExperimentSpec, steps: Iterator[Progress | Result]) -> Result:
    with progress_bar() as progress:
        task = progress.add_task(spec.title, total=1.0)
        try:
            for step in steps:
                if isinstance(step, Progress):
                    _show(progress, task, step)
                else:
                    return step
        except KeyboardInterrupt:
            raise UserError("interrupted; what it had finished is kept, and the same command goes on") from None
    raise AssertionError("it ends with a result")


def _show(progress: Any, task: Any, step: Progress) -> None:
    progress.update(task, completed=step.fraction, description=step.note)
