"""How far a training is and how long it still takes, as numbers and as words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Pace:
    """Where this session's training began: epochs done and seconds trained before it."""

    epoch: float
    seconds: float


def remaining(pace: Pace, epoch: float, seconds: float, epochs: int) -> float | None:
    """Seconds of training left at the average pace since `pace`, or None before anything was trained."""
    done, spent = epoch - pace.epoch, seconds - pace.seconds
    if done <= 0 or spent <= 0:
        return None
    return max(0.0, (epochs - epoch) * spent / done)


def in_words(seconds: float) -> str:
    """45 s, 3 min 20 s, 2 h 05 min."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60:02d} s"
    return f"{whole // 3600} h {whole % 3600 // 60:02d} min"
