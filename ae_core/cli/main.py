"""Finds the sub-command, runs it, and turns errors into one sentence."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from typing import Any

import tyro

from ae_core.cli.corners import CornersCommand
from ae_core.cli.encode import EncodeCommand
from ae_core.cli.experiment import ExperimentCommand
from ae_core.cli.export import ExportCommand
from ae_core.cli.interpolate import InterpolateCommand
from ae_core.cli.listing import ListCommand
from ae_core.cli.project import ProjectCommand
from ae_core.cli.report import ReportCommand
from ae_core.cli.sample import SampleCommand
from ae_core.cli.train import TrainCommand
from ae_core.cli.traverse import TraverseCommand
from ae_core.errors import SpecError, UserError

COMMANDS: Mapping[str, Any] = {
    "list": ListCommand,
    "train": TrainCommand,
    "encode": EncodeCommand,
    "project": ProjectCommand,
    "sample": SampleCommand,
    "interpolate": InterpolateCommand,
    "traverse": TraverseCommand,
    "corners": CornersCommand,
    "experiment": ExperimentCommand,
    "export": ExportCommand,
    "report": ReportCommand,
}
# Their remaining flags are settings of what was chosen.
_TAKE_SETTINGS = (TrainCommand, ProjectCommand, SampleCommand, ExperimentCommand, ExportCommand)


def main(arguments: list[str]) -> int:
    """Run one sub-command; the exit status is 0 done, 1 failed, 2 wrong usage (a SpecError).

    With --debug an error keeps its traceback.
    """
    debug = "--debug" in arguments
    name, *rest = [argument for argument in arguments if argument != "--debug"]
    try:
        _print(*_run(COMMANDS[name], name, rest))
    except BrokenPipeError:
        # Whoever read the output, such as `head`, has had enough; nothing may be flushed into the pipe at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (Exception, KeyboardInterrupt) as problem:
        if debug:
            raise
        print(f"{name}: {_sentence(problem)}", file=sys.stderr)
        return 2 if isinstance(problem, SpecError) else 1
    return 0


def _sentence(problem: BaseException) -> str:
    if isinstance(problem, UserError):
        return str(problem)
    if isinstance(problem, KeyboardInterrupt):
        return "interrupted"
    if isinstance(problem, MemoryError) or (isinstance(problem, RuntimeError) and "allocate" in str(problem)):
        return "there is not enough memory; choose a smaller network, smaller batches or fewer samples"
    if isinstance(problem, OSError) and problem.strerror:
        return f"{problem.filename or 'a file'}: {problem.strerror}"
    return " ".join(f"{type(problem).__name__}: {problem}".split())


def _run(command: Any, name: str, arguments: list[str]) -> tuple[Any, Any]:
    prog = f"latentarium {name}"
    if command in _TAKE_SETTINGS:
        # With a choice beside it, a call for help is for the settings of that choice; train needs nothing else.
        chosen = command is not ProjectCommand and len(arguments) > 1
        wanted = [word for word in arguments if chosen and word in ("-h", "--help")]
        arguments = [word for word in arguments if word not in wanted]
        parsed, settings = tyro.cli(command, args=arguments, prog=prog, return_unknown_args=True)
        return parsed, parsed.run([*settings, *wanted])
    parsed = tyro.cli(command, args=arguments, prog=prog)
    return parsed, parsed.run()


def _print(command: Any, result: Any) -> None:
    print(json.dumps(result) if command.json else command.report(result), flush=True)
