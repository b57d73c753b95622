"""What is said at a halt of slow motion: a number in large letters, and what it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ae_core.training.dissected import Dissection, Floats, Share
from app.dissecting.stops import Stop

FEW = 4  # numbers of a code that are told one by one
TIMES, MINUS, EPSILON = "\N{MULTIPLICATION SIGN}", "\N{MINUS SIGN}", "\N{GREEK SMALL LETTER EPSILON}"
BARS = "The bars are logarithmic."
WAYS = {
    "input": "A sample as it goes in; the training takes its samples in a shuffled order.",
    "corruption": "What the encoder is shown instead; the target stays clean.",
    "code": "What is left of the sample between encoder and decoder.",
    "sample": "The decoder never sees the mean: it is given this draw.",
    "output": "What the decoder makes of it.",
    "judge": "A logit: above 0 it is taken for the real one.",
    "total": "The one number whose gradient moves the weights; every part is a mean over the batch.",
    "gradients": "How much the loss feels each tensor: L2 norms after the backward pass, before the optimiser.",
    "update": "What the optimiser did to each tensor: L2 norm of the change, and its share of the tensor's own.",
}


@dataclass(frozen=True)
class Told:
    """head : the number, to be read from the last row. lines : quieter ones below it."""

    title: str
    head: str
    lines: tuple[str, ...]


def told(stop: Stop, dissection: Dissection, sample: int, scaled: Mapping[str, Floats], is_text: bool) -> Told:
    """What there is to say. sample : which of the batch. scaled : its "input" and "output" in display scale, where they
    are there. is_text : whether those are tokens.
    """
    phase = stop.phase
    if stop.what == "share":
        return _of_share(phase.shares, stop.place)
    if stop.what == "total":
        return Told("Loss", f"{phase.total:.5g}", (_sum(phase.shares), WAYS["total"]))
    if stop.what == "gradients":
        clipped = _clipped(phase.gradient, phase.limit)
        return Told("Gradients", f"{phase.gradient:.3g}", (*clipped, BARS, WAYS["gradients"]))
    if stop.what == "update":
        size = np.sqrt(sum(move.size**2 for move in phase.moves)) or 1.0
        share = f"{phase.change / size:.2%} of the weights' own length, at learning rate {dissection.lr:.3g}"
        return Told("Update", f"{phase.change:.3g}", (share, BARS, WAYS["update"]))
    if is_text and stop.kind in scaled:
        return _of_text(stop.name, scaled["input"], scaled[stop.kind])
    return _of_stage(stop, sample, scaled)


def number(x: float) -> str:
    """Short, with a true minus."""
    return f"{x:.3g}".replace("-", MINUS)


def _of_share(shares: Sequence[Share], place: int) -> Told:
    share = shares[place]
    lines = (f"{number(share.weight)} {TIMES} {share.value:.5g}", "weight \N{MULTIPLICATION SIGN} mean over the batch")
    so_far = f"so far: {_sum(shares[: place + 1])}" if place else ""
    return Told(share.name.replace("_", " "), f"{share.part:.5g}", tuple(filter(None, (*lines, so_far))))


def _sum(shares: Sequence[Share]) -> str:
    return " + ".join(f"{share.part:.5g}" for share in shares)


def _clipped(gradient: float, limit: float) -> tuple[str, ...]:
    if not limit or gradient <= limit:
        return ("the length of the gradient of all weights that are trained in this step",)
    return (f"clipped to {limit:g} before the optimiser sees it",)


def _of_stage(stop: Stop, sample: int, scaled: Mapping[str, Floats]) -> Told:
    stage = stop.phase.stages[stop.place]
    own = {name: given.first[sample] for name, given in stage.values.items()}
    why = WAYS.get(stage.kind, "")
    match stage.kind:
        case "input":
            return Told(stage.name, _numbers(own["value"]), (why,))
        case "corruption" if "input" in scaled:
            return _of_noise(stage.name, own["value"] - stop.phase.stages[0].values["value"].first[sample])
        case "code" | "sample":
            return _of_code(stop, own, sample, why)
        case "output" if "input" in scaled and "output" in scaled:
            error = float(np.nansum((scaled["output"] - scaled["input"]) ** 2))
            return Told(stage.name, f"{error:.4g}", ("squared error of this sample, summed over its elements", why))
        case "judge":
            return Told(stage.name, number(float(own["value"])), (why,))
    values = own["value"]
    title = f"{stage.kind.capitalize()}: {stage.name}" if stage.kind in ("encoder", "decoder") else stage.name
    zeros = float(np.mean(values[~np.isnan(values)] == 0))
    silent = f"{zeros:.0%} of them are 0" if zeros else f"mean {number(float(np.nanmean(values)))}"
    return Told(title, _numbers(values), (silent,))


def _of_noise(name: str, change: Floats) -> Told:
    change = change[~np.isnan(change)]  # what short series are filled up with is none of them
    size = f"{number(float(np.sqrt(np.mean(change**2))))} root mean square"
    share = f"{np.mean(change != 0):.0%} changed"
    return Told(name, share, (size, WAYS["corruption"]))


def _of_text(name: str, truth: Floats, shown: Floats) -> Told:
    """Counted up to the end, which is one of the tokens."""
    (ends,) = np.nonzero(truth == 0)
    n = int(ends[0]) + 1 if len(ends) else len(truth)
    if truth is shown:
        return Told(name, f"{n - 1 if len(ends) else n} tokens", (WAYS["input"],))
    wrong = int(np.sum(truth[:n] != shown[:n]))
    return Told(name, f"{wrong} of {n} wrong", ("tokens, the end of the text among them", WAYS["output"]))


def _numbers(values: Floats) -> str:
    if values.ndim > 1:
        return f" {TIMES} ".join(map(str, values.shape))
    return f"{values.size:,} numbers" if values.size != 1 else number(float(values))


def _of_code(stop: Stop, own: Mapping[str, Floats], sample: int, why: str) -> Told:
    stage = stop.phase.stages[stop.place]
    first, *others = own
    if own[first].size > FEW:
        lengths = (f"length of {key}: {number(float(np.linalg.norm(own[key])))}" for key in own)
        return Told(stage.name, _numbers(own[first]), (*lengths, why))
    lines = [f"{key} = {_row(own[key])}" for key in others]
    before = stop.phase.stages[stop.place - 1].values if stop.place else {}
    if "sigma" in before:
        noise = (own["z"] - before["mean"].first[sample]) / before["sigma"].first[sample]
        lines.append(f"z = mean + sigma {TIMES} {EPSILON}, with {EPSILON} = {_row(noise)}")
    return Told(f"{stage.name}: {first}", _row(own[first]), (*lines, why))


def _row(values: Floats) -> str:
    return f"({', '.join(f'{float(value):.2f}'.replace('-', MINUS) for value in values.ravel())})"
