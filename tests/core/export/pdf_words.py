"""What is written on the pages of a PDF that was not compressed."""

from __future__ import annotations

import re

ONE = rb"\(((?:[^()\\]|\\.)*)\)"


def lines_in(content: bytes) -> list[str]:
    """Every line of letters, in the order in which they were drawn."""
    return [_said(block) for block in re.findall(rb"BT(.*?)ET", content, re.DOTALL)]


def _said(block: bytes) -> str:
    pieces = b"".join(re.findall(ONE, block, re.DOTALL))
    return re.sub(rb"\\(.)", rb"\1", pieces).replace(b"\x00", b"").decode("latin-1")


def pages_in(content: bytes) -> int:
    """How many pages there are."""
    return int(re.findall(rb"/Count (\d+)", content)[0])
