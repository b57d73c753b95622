"""What stands under *Reading* on the page of experiments, against the tables above it."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest

from tests.papers.experiment_cases import CASES
from tests.papers.experiments import DOCS

Row = dict[str, str]


def reading(name: str) -> str:
    return next(case.reading for case in CASES if case.name == name)


def section(heading: str) -> str:
    page = (DOCS / "experiments.md").read_text(encoding="utf-8")
    return page.split(f"## {heading}\n")[1].split("\n## ")[0]


def rows(heading: str) -> list[Row]:
    lines = [line.strip("| ").split(" | ") for line in section(heading).splitlines() if line.startswith("| ")]
    return [dict(zip(lines[0], line, strict=False)) for line in lines[1:]]


def number(cell: str) -> float:
    return float(cell.split(" ± ")[0])


def test_the_lead_over_pca_is_the_largest_where_the_reading_says() -> None:
    lost = {(row["method"], int(row["size"])): number(row["error"]) for row in rows("Dimensionality reduction: digits")}
    sizes = (1, 2, 4, 8, 16)
    lead = [lost["pca", size] - lost["autoencoder", size] for size in sizes]
    assert lead[1:] == sorted(lead[1:], reverse=True)
    assert f"lead is largest at {sizes[int(np.argmax(lead))]} and shrinks from there" in reading("reduce-digits")
    kernel_leads = [size for size in sizes if lost["kernel_pca", size] < lost["autoencoder", size]]
    assert kernel_leads == [16]
    assert "is second up to 8 and loses least at 16" in reading("reduce-digits")


def test_the_chosen_beta_is_beside_the_pixels_where_the_program_puts_it() -> None:
    said = "neither clearly worse nor better than PCA"
    assert f"{said} (0.900) and raw inputs" in section("Sweep of a setting: digits")
    assert f"{said} or the pixels" in reading("sweep-digits")
    probe = {
        beta: np.mean([number(row["validation probe"]) for row in some])
        for beta, some in itertools.groupby(rows("Sweep of a setting: digits"), lambda row: float(row["beta"]))
    }
    kept = [value for beta, value in probe.items() if beta <= 1]
    beyond = [value for beta, value in probe.items() if beta > 1]
    assert max(kept) - min(kept) < min(kept) - max(beyond)
    assert "hardly changes up to 1 and falls beyond" in reading("sweep-digits")


def test_so_many_digits_does_the_gan_show() -> None:
    (row,) = (row for row in rows("Autoencoder, PCA and GAN: digits") if row["measure"] == "Mode collapse")
    mean, spread = float(row["GAN, 8"]), float(row["GAN, 8 ±"])
    found = [
        some for some in itertools.combinations_with_replacement(range(11), 3)
        if math.isclose(np.mean(some) / 10, mean, abs_tol=1e-4)
        and math.isclose(np.std(some, ddof=1) / 10, spread, abs_tol=1e-4)
    ]  # fmt: skip
    assert found == [(1, 2, 4)]
    assert "one, two and four of ten digits" in reading("compare-digits")
    assert "100 epochs" not in reading("compare-digits")  # which were not run


@pytest.mark.parametrize(("bits", "ours"), [(0.023, False), (0.04, True), (0.059, True), (0.0815, False)])
def test_the_autoencoder_keeps_more_than_pca_between_such_bits(bits: float, ours: bool) -> None:
    def least(title: str) -> float:
        return min(
            number(row["error"])
            for row in rows("Compression: mnist")
            if row["title"].startswith(title) and number(row["bits per element"]) <= bits
        )

    assert (least("Autoencoder") < least("PCA")) is ours
    assert "At 0.04 to 0.06 bits a pixel" in reading("compress-mnist")


def test_the_archive_of_pca_is_told_beside_those_of_pictures() -> None:
    table, weights = rows("Compression: mnist"), {"Autoencoder, 16": 2152512, "PCA, 32": 103488}
    chosen, pca = (
        next(row for row in table if row["title"] == title and row["setting"] == "1.038") for title in weights
    )
    saved = number(pca["bits per element with headers"]) - number(chosen["bits per element with headers"])
    paid = 8 * (weights["Autoencoder, 16"] - weights["PCA, 32"]) / (784 * saved)
    assert number(pca["decibels"]) > number(chosen["decibels"])
    assert paid == pytest.approx(750_000, rel=0.02)
    assert "PNG, JPEG and PCA all make the smaller archive" in reading("compress-mnist")
    assert "up to some 750,000" in reading("compress-mnist")
