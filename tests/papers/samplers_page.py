"""docs/samplers.md from the results of the experiment `samplers`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np

Results = dict[str, list[Mapping[str, Any]]]
TITLES = {"vanilla": "A plain autoencoder", "variational": "A variational autoencoder, codes drawn from the posteriors"}
BASELINES = {"normal": "N(0, I)", "gaussian": "fitted Gaussian"}
RIVALS = {"normal": "N(0, I)", "gaussian": "the fitted Gaussian", "mixture": "the mixture"}


def as_markdown(found: Results, latent_dim: int, epochs: int) -> str:
    """One section a kind of model that has results. found : preset to the results of its seeds."""
    first = next(results[0] for results in found.values() if results)
    head = [
        "# Samplers, scored",
        "",
        f"Written by `make samplers`: on the bundled `mnist`, autoencoders of {latent_dim} numbers as their presets "
        f"propose them, {epochs} epochs each. Samplers are fitted to {first['n_train']:,} training codes. "
        f"Of the {first['n_held_out']:,} codes of the validation and test splits, {first['n']:,} are what is judged "
        f"by and {first['n']:,} others are the row `held_out`, parted anew in each of "
        f"{first['settings']['repeats']} repeats; every sampler draws {first['n']:,}.",
        "",
        "The repeats part the same held-out codes, and weights are not chosen by them, but early looks at the "
        "validation split are not excluded: a spread over repeats is that of the drawing, not of other data, and a "
        "little too small. FID-local has features of a small classifier trained here: it compares rows of one table, "
        "nothing else.",
    ]
    sections = [_section(name, results) for name, results in found.items() if results]
    return "\n".join([*head, *(line for section in sections for line in section)]) + "\n"


def _section(name: str, results: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    seeds = f"{len(results)} seeds" if len(results) > 1 else "one seed only, so that nothing is said of other seeds"
    yield from ("", f"## {TITLES[name]}", "", f"Preset `{name}`, {seeds}.", "")
    columns = results[0]["scores"]
    yield "| sampler | " + " | ".join(column["title"] for column in columns) + " |"
    yield "|---" * (len(columns) + 1) + "|"
    for row in results[0]["samplers"]:
        cells = (_cell(results, row["name"], column["name"]) for column in columns)
        yield f"| `{row['name']}` | " + " | ".join(cells) + " |"
    spread = "; ± is the standard deviation over the seeds" if len(results) > 1 else ""
    yield from ("", f"Means{spread}.", "", "### Which scores have power", "")
    yield "Told: p below 0.01 where the score is a test (and not so for held-out codes), else 3 spreads apart."
    yield from ("", "| score | held-out codes | N(0, I) | told | fitted Gaussian | told |", "|---|---|---|---|---|---|")
    yield from (_power(results, column) for column in columns)
    yield from ("", "### Latent diffusion beside the others", "")
    yield (
        "In how many models it is told from held-out codes, and in how many its mean is closer to theirs by more than "
        "the spread of one repeat (and in how many farther, behind the dash)."
    )
    yield from ("", "| score | diffusion told | " + " | ".join(f"closer than {one}" for one in RIVALS.values()) + " |")
    yield "|---" * (len(RIVALS) + 2) + "|"
    yield from (_duel(results, column["name"]) for column in columns)
    yield from ("", f"**{verdict(results)}**")


def _rows(results: Sequence[Mapping[str, Any]], sampler: str, column: str) -> list[Mapping[str, Any]]:
    return [row[column] for one in results for row in one["samplers"] if row["name"] == sampler]


def _values(results: Sequence[Mapping[str, Any]], sampler: str, column: str) -> list[float]:
    return [float("nan") if row["mean"] is None else row["mean"] for row in _rows(results, sampler, column)]


def _cell(results: Sequence[Mapping[str, Any]], sampler: str, column: str) -> str:
    values = _values(results, sampler, column)
    mean = f"{np.mean(values):.3g}"
    return f"{mean} ± {np.std(values, ddof=1):.2g}" if len(values) > 1 else mean


def _power(results: Sequence[Mapping[str, Any]], column: Mapping[str, Any]) -> str:
    cells = [column["title"], _cell(results, "held_out", column["name"])]
    for name in BASELINES:
        told = [score[name]["told"] for one in results for score in one["scores"] if score["name"] == column["name"]]
        cells += [_cell(results, name, column["name"]), f"{sum(told)} of {len(told)}"]
    return "| " + " | ".join(cells) + " |"


def _told(row: Mapping[str, Any]) -> bool:
    return bool(row["p"] < 0.01 if "p" in row else (row["separation"] or 0) >= 3)


def _duel(results: Sequence[Mapping[str, Any]], column: str) -> str:
    told = [_told(row) for row in _rows(results, "diffusion", column)]
    cells = [_title(results, column), f"{sum(told)} of {len(told)}"]
    for rival in RIVALS:
        closer = by_spreads(results, "diffusion", rival, column)
        cells.append(f"{sum(one > 1 for one in closer)} - {sum(one < -1 for one in closer)}")
    return "| " + " | ".join(cells) + " |"


def by_spreads(results: Sequence[Mapping[str, Any]], one: str, other: str, column: str) -> list[float]:
    """Of each model, by how many spreads of a repeat `one` is closer to held-out codes than `other`."""
    usual = np.array(_values(results, "held_out", column))
    own, rival = (np.abs(np.array(_values(results, name, column)) - usual) for name in (one, other))
    spreads = [[row["spread"] for row in _rows(results, name, column)] for name in (one, other)]
    return list((rival - own) / np.maximum(np.sqrt(np.square(spreads).mean(0)), 1e-12))


def verdict(results: Sequence[Mapping[str, Any]]) -> str:
    """What can be said, by counting."""
    columns = [score["name"] for score in results[0]["scores"]]
    weak = [name for name in columns if not all(_gaussian_is_told(results, name))]
    told = [name for name in columns if any(_told(row) for row in _rows(results, "diffusion", name))]
    wins = {rival: _wins(results, rival, columns) for rival in RIVALS}
    parts = [
        f"Scores that do not tell the fitted Gaussian from the data in every model: {_titles(results, weak)}.",
        f"The diffusion is told from held-out codes in some model by {_titles(results, told)}.",
        *(f"Against {RIVALS[name]} it is closer in {ahead} and farther in {behind} of {of} comparisons."
          for name, (ahead, behind, of) in wins.items()),
    ]  # fmt: skip
    return " ".join(parts)


def _wins(results: Sequence[Mapping[str, Any]], rival: str, columns: Sequence[str]) -> tuple[int, int, int]:
    found = [one for column in columns for one in by_spreads(results, "diffusion", rival, column)]
    return sum(one > 1 for one in found), sum(one < -1 for one in found), len(found)


def _gaussian_is_told(results: Sequence[Mapping[str, Any]], column: str) -> list[bool]:
    return [score["gaussian"]["told"] for one in results for score in one["scores"] if score["name"] == column]


def _title(results: Sequence[Mapping[str, Any]], column: str) -> str:
    return str(next(score["title"] for score in results[0]["scores"] if score["name"] == column))


def _titles(results: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> str:
    return ", ".join(_title(results, name) for name in columns) or "none"
