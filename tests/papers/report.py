"""docs/papers.md from what the reproductions found."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator, Sequence

from tests.papers.base import Figure, Reproduction, Size


def as_markdown(found: Sequence[Reproduction], size: Size) -> str:
    """One section a reproduction."""
    minutes = sum(one.seconds for one in found) / 60
    head = [
        "# Papers, reproduced in small",
        "",
        "Written by `make papers`; each section states what was done, our figure, the published one, and every",
        "difference of protocol. Squared errors: of pixels in [0, 1], summed over a picture, mean over the pictures.",
        "Where ours differ in noise, weights, rates or epochs, a few settings were tried with the figures in sight: no",
        "figure of ours is a blind one.",
        f"Data for MNIST: `{size.data}`. {platform.machine()}, {os.cpu_count()} cores, Python "
        f"{platform.python_version()}; {minutes:.0f} minutes of the processor in all.",
    ]
    return "\n".join([*head, *(line for one in found for line in _section(one))]) + "\n"


def _section(one: Reproduction) -> Iterator[str]:
    yield from ("", f"## {one.title}", "", f"Source: {one.source}", "", one.protocol, "")
    yield from ("| figure | ours | published |", "|---|---|---|")
    yield from (f"| {figure.name} | {_value(figure)} | {figure.published} |" for figure in one.figures)
    yield from ("", "Differences of protocol:", "")
    yield from (f"- {difference}" for difference in one.differences)
    yield from ("", f"**{one.verdict}** ({one.seconds:.0f} s of the processor)")


def _value(figure: Figure) -> str:
    return figure.ours if isinstance(figure.ours, str) else f"{figure.ours:.4g}"
