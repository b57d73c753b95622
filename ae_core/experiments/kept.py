"""An outcome as files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ae_core.experiments.base import ExperimentSpec, Outcome, Table
from ae_core.storage import write_atomic, write_json

FORMAT = 1


def as_json(spec: ExperimentSpec, runs: Sequence[str], outcome: Outcome) -> dict[str, Any]:
    """What result.json says: settings, runs, what was found, and the table by its columns."""
    about = {"format": FORMAT, "experiment": spec.name, "settings": spec.model_dump(mode="json"), "runs": list(runs)}
    found = {"sentence": outcome.sentence, "notices": list(outcome.notices), **outcome.facts}
    return {**about, **found, "table": {name: list(column) for name, column in outcome.table.items()}}


def save(folder: Path, result: Mapping[str, Any], outcome: Outcome) -> None:
    """Write figure.png, table.csv and, when these are there, result.json, each atomically. Raises OSError."""
    from ae_core.export.pictures import png

    write_atomic(folder / "figure.png", png(outcome.figure))
    write_atomic(folder / "table.csv", csv(outcome.table))
    write_json(folder / "result.json", result)


def csv(table: Table) -> bytes:
    """The table with a line of names; what is not known is empty."""
    import polars

    return polars.DataFrame({name: list(column) for name, column in table.items()}).write_csv().encode()
