"""Numbers as people type them: with a comma before the decimals or between thousands, or in percent."""

from __future__ import annotations

import math
import re

_COMMA, _PERCENT = "\N{FULLWIDTH COMMA}", "%\N{FULLWIDTH PERCENT SIGN}"


def numbers_in(typed: str) -> tuple[float, ...]:
    """What it can mean, each of it finite: a comma is read both ways, and percent as a share too. Nothing where it is
    no number."""
    plain = re.sub(r"\s", "", typed).replace("\N{MINUS SIGN}", "-").replace(_COMMA, ",")
    plain, in_percent = plain.rstrip(_PERCENT), plain.endswith(tuple(_PERCENT))
    ways = [plain.replace(",", "")]
    if "," in plain:
        ways.append(plain.replace(".", "").replace(",", "."))
    found = [number for number in map(_number, ways) if math.isfinite(number)]
    return (*found, *(number / 100 for number in found if in_percent))


def _number(plain: str) -> float:
    try:
        return float(plain)
    except ValueError:
        return math.nan
