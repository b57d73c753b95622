"""The kept directions as a table."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.file_dialogs import ask_where

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.lanes import Lanes
    from app.session import Session

KINDS = "CSV table (*.csv);;TSV table (*.tsv);;Parquet table (*.parquet);;NumPy arrays (*.npz)"
VIEW = "directions.table"


def ask_and_save(parent: QWidget, session: Session, lanes: Lanes) -> None:
    """Ask where, and save all of them there."""
    path = ask_where(parent, "Save the kept directions", "directions.csv", KINDS)
    if path is not None:
        save_to(path, session, lanes)


def save_to(path: Path, session: Session, lanes: Lanes) -> None:
    """Write all kept directions in the disk lane, and tell."""
    kept = session.view.directions
    lanes.disk.call(
        VIEW, _write, path, kept.items if kept is not None else (),
        then=lambda _: session.note(f"Saved {path}"),
        failed=lambda problem: session.note(f"{path} could not be saved: {problem}"),
    )  # fmt: skip


def _write(path: Path, kept: tuple[Any, ...]) -> None:
    from ae_core.export.directions import save_directions

    save_directions(path, kept)
