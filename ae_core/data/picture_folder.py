"""Finds the pictures of a folder."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ae_core.data.picture import SUFFIXES
from ae_core.errors import DataError


@dataclass(frozen=True)
class PictureFolder:
    """files : in a fixed order. labels : (n,) int64 into label_names, or None for a flat folder."""

    root: Path
    files: tuple[Path, ...]
    labels: NDArray[np.int64] | None
    label_names: tuple[str, ...]

    def name_of(self, file: Path) -> str:
        """A file as sentences call it: its place inside the folder."""
        return file.relative_to(self.root).as_posix()


def find_pictures(root: Path) -> PictureFolder:
    """The pictures of a flat folder, or of its class folders one level down, sorted by name.

    What is hidden, and what has another suffix, is passed over. Raises DataError for a folder that cannot be listed,
    has no pictures, or has both loose pictures and class folders.
    """
    entries = _listed(root)
    loose = _pictures(entries)
    classes = [
        (folder.name, files) for folder in entries if os.path.isdir(folder) and (files := _pictures(_listed(folder)))
    ]
    if loose and classes:
        raise DataError(
            f"{root.name} holds both loose pictures ({loose[0].name}) and folders of pictures ({classes[0][0]}); "
            "put every picture into the folder of its class, or none"
        )
    if not loose and not classes:
        raise DataError(f"{root.name} holds no pictures; expected {_suffixes()} files, or one folder of them per class")
    if loose:
        return PictureFolder(root, tuple(loose), None, ())
    labels = np.repeat(np.arange(len(classes)), [len(files) for _, files in classes])
    names = tuple(_text(name) for name, _ in classes)
    return PictureFolder(root, tuple(file for _, files in classes for file in files), labels, names)


def _listed(folder: Path) -> list[Path]:
    try:
        return [folder / name for name in sorted(os.listdir(folder)) if not name.startswith(".")]
    except OSError as problem:
        reason = (problem.strerror or "unknown reason").lower()
        raise DataError(f"the folder {folder.name} cannot be listed ({reason}); check its permissions") from None


def _pictures(entries: Iterable[Path]) -> list[Path]:
    return [path for path in entries if path.suffix.lower() in SUFFIXES and not os.path.isdir(path)]


def _suffixes() -> str:
    words = [suffix.lstrip(".") for suffix in SUFFIXES]
    return f"{', '.join(words[:-1])} or {words[-1]}"


def _text(name: str) -> str:
    # A name that is not UTF-8 on disk could not be written into a table.
    return os.fsencode(name).decode("utf-8", "replace")
