"""How a result is worded: what stands first and is short, and what differences mean by their intervals."""

from __future__ import annotations

from collections.abc import Sequence

LONGEST = 300  # letters of a result's sentence, which is read in a window
# Beside several controls at once, before the name of one of them.
WORST = "worse than"
BEST = "better than every control, the best of which is"
UNLIKE = "not clearly unlike the best control,"


def headline(said: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """What stands first, as many of these sentences as are short enough together, and the others, for the notices.

    said : whole sentences, the most important first. Of a first one that is too long its first clauses stand there, and
    all of it among the others.
    """
    for count in range(len(said), 0, -1):
        first = " ".join(said[:count])
        if len(first) <= LONGEST:
            return first, tuple(said[count:])
    clauses = said[0].split("; ")
    while len(clauses) > 1 and len("; ".join(clauses)) >= LONGEST:
        clauses.pop()
    first = "; ".join(clauses)
    short = f"{first}." if len(first) < LONGEST else f"{first[: LONGEST - 1]}\N{HORIZONTAL ELLIPSIS}"
    return short, tuple(said)


def verdict(low: float, high: float, below: str, above: str) -> str:
    """Of a difference by where its interval lies. below, above : "worse" and "better", or "less" and "more"."""
    if high < 0:
        return f"{below} than"
    if low > 0:
        return f"{above} than"
    return f"neither clearly {below} nor {above} than"


def listed(names: Sequence[str]) -> str:
    """As "a", "a and b", "a, b and c"."""
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
