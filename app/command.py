"""The command line that trains what is on screen."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication

from ae_core.errors import UserError
from ae_core.spec import Leaf, leaves, replaced, switched, value_at

if TYPE_CHECKING:
    from ae_core.data.base import Dataset
    from ae_core.training.run import RunSpec
    from app.session import Session
    from app.setup.specs import SpecDesk

PROGRAM = "python main.py train"
USUAL_PRESET = "vanilla"


def copy_command(session: Session, specs: SpecDesk, tell: Callable[[str], None]) -> None:
    """Put the command on the clipboard and note it; `tell` says why that cannot be done."""
    try:
        command = command_on_screen(session, specs)
    except UserError as problem:
        tell(str(problem))
        return
    if command:
        QGuiApplication.clipboard().setText(command)
        session.note(f"Copied: {command}")


def command_on_screen(session: Session, specs: SpecDesk) -> str:
    """What trains the same again: the run with its live changes at their steps, or what Setup shows where it differs.

    An empty string before there is anything to train. Raises UserError where the journal cannot be read.
    """
    from ae_core.training.folder import RunFolder
    from ae_core.training.journal import steered

    spec, dataset, run = session.workspace.spec, session.workspace.dataset, session.workspace.run
    if spec is None or dataset is None:
        return ""
    if run is not None and run.spec is not None:
        journal = RunFolder(run.folder).journal
        if _holds(journal) and (run.alive or steered(run.spec, journal) == spec):
            return command_of(run.spec, dataset, specs.preset_name(run.spec), journal)
    return command_of(spec, dataset, specs.preset_name(spec))


def _holds(journal: Path) -> bool:
    return journal.is_file() and journal.stat().st_size > 0


def command_of(spec: RunSpec, dataset: Dataset, preset_name: str | None, journal: Path | None = None) -> str:
    """`python main.py train` with only the flags that lead from the defaults to `spec`.

    preset_name : the preset that the model is, or None; its own settings then need no flags.
    journal : the live changes to be made again, or None.
    """
    from ae_core.model.presets.base import presets
    from ae_core.training.run import RunSpec, preset_run

    start = RunSpec()
    base = preset_run(switched(start, "data", spec.data.name), presets.get(preset_name or USUAL_PRESET), dataset)
    words = [PROGRAM]
    if spec.data.name != start.data.name:
        words += ["--data", spec.data.name]
    if preset_name not in (None, USUAL_PRESET):
        words += ["--preset", str(preset_name)]
    for flags, made in list(_choices(spec, base)):
        words, base = words + flags, made
    for leaf in leaves(spec):
        if leaf.slot is None and leaf.value != value_at(base, leaf.path):
            words += _words(leaf)
    if journal is not None:
        words += ["--journal", shlex.quote(str(journal))]
    return " ".join(words)


def _choices(spec: RunSpec, base: RunSpec) -> Iterator[tuple[list[str], RunSpec]]:
    """The flags that choose entries, and the spec that they have made so far."""
    yield [], base
    for leaf in leaves(spec):
        if leaf.slot is not None and leaf.value.name != value_at(base, leaf.path).name:
            base = switched(base, leaf.path, leaf.value.name)
            yield [f"--{leaf.flag or leaf.path}", leaf.value.name], base
    names = list(spec.model.regularisers)
    if names != list(base.model.regularisers):
        base = replaced(base, "model.regularisers", {name: {"name": name} for name in names})
        yield ["--regularisers", *names], base


def _words(leaf: Leaf) -> Iterator[str]:
    value: Any = leaf.value
    name = leaf.flag or leaf.path.replace("_", "-")
    if isinstance(value, bool):
        parent, dot, last = name.rpartition(".")
        yield f"--{name}" if value else f"--{parent}{dot}no-{last}"
        return
    yield f"--{name}"
    for part in value if isinstance(value, tuple | list) else (value,):
        yield shlex.quote(str(part))
