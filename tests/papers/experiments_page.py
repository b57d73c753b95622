"""docs/experiments.md from the results of experiments."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Mapping, Sequence
from itertools import starmap
from typing import Any

import numpy as np

from tests.papers.experiment_cases import Case, Trained

Result = Mapping[str, Any]
HEAD = (
    "# Experiments, each on bundled data",
    "",
    "Written by `make experiments`. Every experiment was run on newly trained models of several seeds, with the "
    "controls that it always has; ± is the standard deviation over the seeds. The figure and what is in italics are of "
    "the first seed, the sentences are those that the program says of each. What stands under *Reading* is ours.",
)


def as_markdown(found: Sequence[tuple[Case, Sequence[Result]]], titles: Mapping[str, str], pictures: str) -> str:
    """A section for each case that has results. pictures : the folder of the figures as the page names it."""
    lines = [*HEAD]
    for case, results in found:
        lines += section(case, results, titles[case.experiment], pictures)
    return "\n".join(lines) + "\n"


def section(case: Case, results: Sequence[Result], title: str, pictures: str) -> Iterator[str]:
    """How it was made, what came out in figure, words and table, and how to read it."""
    yield from ("", f"## {title}: {case.runs[0].data}", "")
    yield from ("```", *commands(case), "```", "")
    yield f"{case.settings['seeds']} seeds, trained within." if case.trains else f"{len(results)} seeds."
    yield from ("", f"![{title}]({pictures}/{case.name}.png)", "")
    yield from (
        f"- {'' if case.trains else f'Seed {seed}: '}{result['sentence']}" for seed, result in enumerate(results)
    )
    yield from (f"- *{notice}*" for notice in results[0]["notices"])
    yield ""
    yield from table(results, case.columns)
    if case.reading:
        yield from ("", f"**Reading.** {case.reading}")


def commands(case: Case) -> Iterator[str]:
    """The two that make the same on the command line."""
    for number, run in enumerate(case.runs):
        yield f"python main.py train {flags(run)} --train.seed SEED --out RUN{number or ''}"
    runs = " ".join(f"RUN{number or ''}" for number in range(len(case.runs)))
    settings = "".join(_flag(name.replace("_", "-"), value) for name, value in case.settings.items())
    yield f"python main.py experiment {case.experiment} {runs}{settings} --out DIR"


def flags(run: Trained) -> str:
    """Of `train`."""
    return f"--data {run.data} --preset {run.preset}" + "".join(starmap(_flag, run.changes.items()))


def table(results: Sequence[Result], columns: Sequence[str] = ()) -> Iterator[str]:
    """Means with standard deviations over the results; of the first one only where their rows are not the same."""
    first = results[0]["table"]
    names = [*(columns or first)]
    same = [one for one in results if _keys(one["table"], names) == _keys(first, names)]
    if len(same) < len(results):
        same = [results[0]]
        yield from ("The rows differ between the seeds; these are of the first one.", "")
    yield "| " + " | ".join(name.replace("_", " ") for name in names) + " |"
    yield "|---" * len(names) + "|"
    for row in range(len(first[names[0]])):
        yield "| " + " | ".join(_cell([one["table"][name][row] for one in same]) for name in names) + " |"


def _keys(one: Mapping[str, Sequence[Any]], names: Sequence[str]) -> list[tuple[str, ...]]:
    texts = [name for name in names if any(isinstance(cell, str) for cell in one[name])]
    return [tuple(str(one[name][row]) for name in texts) for row in range(len(one[names[0]]))]


def _cell(values: Sequence[Any]) -> str:
    known = [value for value in values if value is not None]
    if not known or isinstance(known[0], str):
        return str(known[0]) if known else ""
    mean = f"{np.mean(known):.4g}"
    if len(known) < len(values):
        mean += f" ({len(known)} of {len(values)})"
    return mean if len(set(known)) == 1 else f"{mean} ± {np.std(known, ddof=1):.2g}"


def _flag(name: str, value: Any) -> str:
    """As a shell and then the program read it: a switch is on or off by its name alone."""
    if isinstance(value, bool):
        *above, last = name.split(".")
        return f" --{'.'.join([*above, last if value else f'no-{last}'])}"
    return f" --{name} {shlex.join(map(str, value if isinstance(value, list | tuple) else [value]))}"
