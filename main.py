"""The one entry point: the window by default, sub-commands without one."""

from __future__ import annotations

import os
import sys
from pathlib import Path

USAGE = """usage: latentarium                  the window
       latentarium SESSION          the window with what was saved in a file: .json, or .zip with its runs
       latentarium COMMAND ...      without it
       latentarium COMMAND --help   what a command takes

list         what there is to choose from: data, presets, networks, samplers, experiments, ...
train        train a model on data, into the folder of a run
encode       the codes of a run's samples as a table or arrays
project      a map of the codes: PCA, t-SNE, UMAP
sample       new samples from a run, drawn by any sampler
interpolate  the way from sample to sample, as a picture, a film or numbers
traverse     what each number of a code stands for, a row for each
corners      a sheet between four samples
experiment   find something out about runs, with controls beside every number
report       one run, or two to eight side by side, as one page or a PDF
export       a run for other programs: ONNX, torch, a web page, a report, tables, TensorBoard
tour         drive the real window off screen, and keep pictures of it
"""


def _window(session: Path | None = None) -> int:
    from app.bootstrap import run

    return run(session)


def _without_display() -> int:
    from app.tour import without_display

    return without_display()


def _has_no_display() -> bool:
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in wanted)


def main() -> int:
    """Run the window or a sub-command; the exit status."""
    arguments = sys.argv[1:]
    if not arguments:
        return _without_display() if _has_no_display() else _window()
    session = Path(arguments[0])
    if len(arguments) == 1 and session.suffix.lower() in (".json", ".zip"):
        return _window(session.absolute())
    if arguments[0] == "tour":
        from app.tour import main as tour

        return tour(arguments[1:])
    if arguments[0] in {"-h", "--help"}:
        print(USAGE)
        return 0
    try:
        from ae_core.cli.main import COMMANDS
    except ModuleNotFoundError as missing:
        print(
            f"{missing.name} is not installed for this Python; `make run` made one in .venv: .venv/bin/python main.py",
            file=sys.stderr,
        )
        return 1
    from ae_core.cli.main import main as command

    if arguments[0] not in COMMANDS:
        print(f"there is no command {arguments[0]!r}\n{USAGE}", file=sys.stderr)
        return 2
    return command(arguments)


if __name__ == "__main__":
    from multiprocessing import freeze_support

    freeze_support()
    sys.exit(main())
