"""`export`: a run for other programs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import tyro

from ae_core.cli.common import Result
from ae_core.cli.progress import progress_bar
from ae_core.cli.train_spec import check_numbers
from ae_core.export.formats.base import ended_run, export, formats
from ae_core.progress import watched


@dataclass(frozen=True)
class ExportCommand:
    """Write a run for other programs: its encoder and decoder, its codes, or its curves.

    The format's own settings follow as flags, for instance --most 2000 of the projector; `export RUN --format NAME
    --help` lists them. Some formats need packages of their own: pip install 'latentarium[export]'.
    """

    run_folder: Annotated[Path, tyro.conf.Positional, tyro.conf.arg(name="run")]
    """The run's folder."""
    format: Annotated[str, tyro.conf.arg(metavar="NAME")]
    """onnx, pt2, safetensors, parquet, csv, npz, projector, tensorboard, report or web-map: see `list exports`."""
    out: Path
    """The folder to write to. Files of the same names in it are replaced, others stay."""
    json: bool = False
    """Print the result as one line of JSON."""

    def run(self, settings: list[str]) -> Result:
        """Open the run, write. settings : the format's own flags. Raises UserError."""
        chosen = formats.create(self.format)
        check_numbers(chosen, settings)
        prog = f"latentarium export --format {self.format}"
        spec = tyro.cli(type(chosen), default=chosen, args=settings, prog=prog)
        with progress_bar() as progress:
            task = progress.add_task(spec.title, total=1.0)
            with watched(lambda done: progress.update(task, completed=done)):
                return export(spec, ended_run(self.run_folder), self.out)

    def report(self, result: Result) -> str:
        """What was written."""
        return "\n".join(str(Path(result["out"], file)) for file in result["files"])
