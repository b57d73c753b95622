"""What trains a run again: the line to type, and the files that it needs beside it."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator, Mapping, Sequence

from ae_core.export.document import Folded, Lines
from ae_core.languages.files import ENGLISH
from ae_core.languages.saying import spoken
from ae_core.training.journal import Entry, as_text
from ae_core.training.run import RunSpec

PROGRAM = "python main.py"
HOW = (
    "From top to bottom in an empty folder, with the files below saved in it, these lines make everything here again; "
    f"where the program is installed, latentarium stands in place of {PROGRAM}."
)


def files_of(spec: RunSpec, changes: Sequence[Entry], before: str = "") -> dict[str, str]:
    """By its name, what stands in each: the spec that a run began with, and what was changed while it trained.

    before : what the names begin with.
    """
    found = {f"{before}spec.json": f"{json.dumps(spec.model_dump(mode='json'), indent=2)}\n"}
    return {**found, f"{before}journal.jsonl": as_text(changes)} if changes else found


def in_language() -> str:
    """The flag by which a report speaks the language of this one; nothing for English."""
    return "" if spoken() == ENGLISH else f" --language {spoken()}"


def train_line(files: Mapping[str, str], out: str) -> str:
    """With the files of `files_of`. out : the folder of the run, as a shell reads it."""
    spec, *journal = map(shlex.quote, files)
    return " ".join([f"{PROGRAM} train --spec {spec} --out {out}", *(f"--journal {name}" for name in journal)])


def folded(files: Mapping[str, str]) -> Iterator[Folded]:
    """What stands in them, to be saved."""
    for name, text in files.items():
        yield Folded(name, (Lines(text.rstrip("\n")),))
