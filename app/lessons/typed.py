"""Numbers as people type them: with a comma before the decimals or between thousands."""

from __future__ import annotations

import math
import re

_COMMA = "\N{FULLWIDTH COMMA}"


def numbers_in(typed: str) -> tuple[float, ...]:
    """What it can mean, each of it finite: a comma is read both ways. Nothing where it is no number."""
    plain = re.sub(r"\s", "", typed).replace("\N{MINUS SIGN}", "-").replace(_COMMA, ",")
    ways = [plain.replace(",", "")]
    if "," in plain:
        ways.append(plain.replace(".", "").replace(",", "."))
    found = (_number(way) for way in ways)
    return tuple(number for number in found if math.isfinite(number))


def _number(plain: str) -> float:
    try:
        return float(plain)
    except ValueError:
        return math.nan
