"""The lines that make everything in a report on a comparison again."""

from __future__ import annotations

import shlex
from collections import Counter
from collections.abc import Iterator, Sequence

from ae_core.comparison.opened import Compared
from ae_core.comparison.reading import Comparison
from ae_core.export.document import Heading, Lines, Part, Words
from ae_core.export.repeating import HOW, PROGRAM, files_of, folded, in_language, train_line


def again(comparison: Comparison) -> Iterator[Part]:
    """Training first, since all others read what it writes."""
    runs, route = comparison.runs, comparison.walk.route
    names, way = _names(runs), f"{route.flags} --steps {route.steps}"
    files = {run.mark: files_of(run.started, run.changes, f"{run.mark}-") for run in runs}
    yield Heading("Again")
    yield Words(HOW)
    yield Lines("\n".join([
        *(train_line(files[mark], name) for mark, name in names.items()),
        f"{PROGRAM} report {' '.join(names.values())} {route.flags} --out again.html{in_language()}",
        *(f"{PROGRAM} encode {name} --out {mark}-codes.csv" for mark, name in names.items()),
        *(f"{PROGRAM} interpolate {name} {way} --out {mark}-walk.png" for mark, name in names.items()),
    ]))  # fmt: skip
    for mark in names:
        yield from folded(files[mark])


def _names(runs: Sequence[Compared]) -> dict[str, str]:
    """By mark, the name of each run's folder as a shell reads it; with the mark where two would be one, or a flag."""
    each = {run.mark: run.path.resolve().name for run in runs}
    counted = Counter(each.values())
    return {
        mark: shlex.quote(f"{mark}-{name}" if counted[name] > 1 or name.startswith("-") else name)
        for mark, name in each.items()
    }
