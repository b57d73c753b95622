"""Finds the sub-command, runs it, and turns errors into one sentence."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from typing import Any

import tyro

from ae_core.cli.encode import EncodeCommand
from ae_core.cli.interpolate import InterpolateCommand
from ae_core.cli.listing import ListCommand
from ae_core.cli.project import ProjectCommand
from ae_core.cli.sample import SampleCommand
from ae_core.cli.train import TrainCommand
from ae_core.errors import UserError

COMMANDS: Mapping[str, Any] = {
    "list": ListCommand,
    "train": TrainCommand,
    "encode": EncodeCommand,
    "project": ProjectCommand,
    "sample": SampleCommand,
    "interpolate": InterpolateCommand,
}
_TAKE_SETTINGS = (TrainCommand, ProjectCommand)  # their remaining flags are settings of what was chosen


def main(arguments: list[str]) -> int:
    """Run one sub-command; the exit status is 0 done, 1 failed, 2 wrong usage."""
    debug = "--debug" in arguments
    name, *rest = [argument for argument in arguments if argument != "--debug"]
    try:
        _print(*_run(COMMANDS[name], name, rest))
    except UserError as problem:
        if debug:
            raise
        print(f"{name}: {problem}", file=sys.stderr)
        return 1
    except OSError as problem:
        if debug:
            raise
        print(f"{name}: {problem.filename or 'a file'}: {problem.strerror}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


def _run(command: Any, name: str, arguments: list[str]) -> tuple[Any, Any]:
    prog = f"latentarium {name}"
    if command in _TAKE_SETTINGS:
        parsed, settings = tyro.cli(command, args=arguments, prog=prog, return_unknown_args=True)
        return parsed, parsed.run(settings)
    parsed = tyro.cli(command, args=arguments, prog=prog)
    return parsed, parsed.run()


def _print(command: Any, result: Any) -> None:
    print(json.dumps(result) if command.json else command.report(result))
