"""What a reproduction is: a protocol, our figures beside the published ones, and every difference between the two."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Size:
    """How much is trained. share : of the epochs of a full reproduction; data : a source to take MNIST's place."""

    share: float = 1.0
    data: str = "mnist"

    def epochs(self, full: int) -> int:
        """At least one."""
        return max(1, round(full * self.share))


@dataclass(frozen=True)
class Figure:
    """One number. published : as the source states it, empty where it states none."""

    name: str
    ours: float | str
    published: str = ""


@dataclass(frozen=True)
class Reproduction:
    """title, source : which claim of which paper. verdict : one sentence that an honest reader would write.

    seconds : of the processor, all threads together, so that other work on the machine does not count.
    """

    title: str
    source: str
    protocol: str
    figures: tuple[Figure, ...]
    differences: tuple[str, ...]
    verdict: str
    seconds: float = field(default=0.0)


Reproduce = Callable[[Size], Reproduction]
_PAPERS: dict[str, Reproduce] = {}


def paper(name: str) -> Callable[[Reproduce], Reproduce]:
    """Enter the decorated function as the reproduction of that name."""

    def enter(reproduce: Reproduce) -> Reproduce:
        if name in _PAPERS:
            raise ValueError(f"{name} is reproduced twice")
        _PAPERS[name] = reproduce
        return reproduce

    return enter


def papers() -> dict[str, Reproduce]:
    """Every reproduction of the files beside this one, by its name."""
    package = __name__.rpartition(".")[0]
    for module in sorted(pkgutil.iter_modules([str(Path(__file__).parent)]), key=lambda found: found.name):
        if module.name.startswith("paper_"):
            importlib.import_module(f"{package}.{module.name}")
    return dict(sorted(_PAPERS.items()))
